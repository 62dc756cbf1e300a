import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../make/port";
import { publishFile } from "../make/postgresql/publishing";
import { IS_OVER_POSTGRESQL, ownDatabase, shown } from "./postgresql/databases";
import { endSite, importContent, startSite } from "./site";
import { test as base, expect } from "./test";

export { expect };

interface OwnSite {
  url: string;
  databaseUrl: string;
  pid: number | undefined;
  /** What it then holds, and no more. Answers with the importer's exit code. */
  hold: (files: Record<string, string>) => Promise<number>;
  /** What no text of bulletins holds: `store` puts a whole archive, imported now, into the file. */
  fill: (store: (file: string) => void | Promise<void>) => Promise<void>;
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
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      let isUp = false;
      const hold = async (files: Record<string, string>) => {
        rmSync(content, { recursive: true, force: true });
        mkdirSync(content);
        for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text);
        const begun = new Date();
        const code = await importContent(content, databaseUrl, "--empty");
        if (IS_OVER_POSTGRESQL && isUp && code === 0) await shown(url, begun);
        return code;
      };
      const fill = async (store: (file: string) => void | Promise<void>) => {
        const begun = new Date();
        const file = join(folder, "archive.db");
        await store(file);
        if (!IS_OVER_POSTGRESQL) return;
        publishFile(file, databaseUrl);
        await shown(url, begun);
      };
      await hold({});
      const site = await startSite(port, databaseUrl);
      isUp = true;
      await use({ url, databaseUrl, pid: site.pid, hold, fill });
      await endSite(site);
      await database.end();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});
