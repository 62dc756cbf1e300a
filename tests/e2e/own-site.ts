import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../make/port";
import { ownDatabase } from "./postgresql/databases";
import { endSite, importContent, startSite } from "./site";
import { test as base, expect } from "./test";

export { expect };

interface OwnSite {
  url: string;
  databaseUrl: string;
  pid: number | undefined;
  /** What it then holds, and no more. Answers with the importer's exit code. */
  hold: (files: Record<string, string>) => Promise<number>;
}

/** With a site apart, for what would disturb the others: each test says what it holds, and may change it while it runs. */
export const test = base.extend<object, { site: OwnSite }>({
  // One a worker, whose tests follow one another: a start is most of such a test.
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "bulletin-own-"));
      const content = join(folder, "content");
      const database = await ownDatabase(folder);
      const databaseUrl = database.url;
      const hold = async (files: Record<string, string>) => {
        rmSync(content, { recursive: true, force: true });
        mkdirSync(content);
        for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text);
        return await importContent(content, databaseUrl, "--empty");
      };
      await hold({});
      const port = await freePort();
      const site = await startSite(port, databaseUrl);
      await use({ url: `http://127.0.0.1:${port}`, databaseUrl, pid: site.pid, hold });
      await endSite(site);
      await database.end();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});
