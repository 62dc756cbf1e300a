import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, importContent, startSite } from "./site";

/** A site of a test's own, for what would disturb the others: its content may change while it runs. */
export async function ownSite(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-own-"));
  const content = join(folder, "content");
  const databaseUrl = `file:${join(folder, "archive.db")}`;

  /** What the folder then holds, and no more. Answers with the importer's exit code. */
  async function hold(held: Record<string, string>): Promise<number> {
    rmSync(content, { recursive: true, force: true });
    mkdirSync(content);
    for (const [name, text] of Object.entries(held)) writeFileSync(join(content, name), text);
    return await importContent(content, databaseUrl);
  }

  const code = await hold(files);
  if (code !== 0) throw new Error(`the import ended with code ${code}`);
  const port = await freePort();
  const site = await startSite(port, databaseUrl);
  return {
    url: `http://127.0.0.1:${port}`,
    hold,
    close: () => {
      site.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
