/** What a drawn page and a kept one take, over content/: a short run of what `-- pages` does over large archives. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endSite, importContent, startSite } from "../e2e/site";
import { freePort } from "../make/port";
import { compareKept } from "./beside";
import { Client, questionOf } from "./client";
import { median } from "./figures";

const PAGE = "/issues/2021-2/6";
const DRAWN = 40;

async function timeOf(client: Client, path: string): Promise<number> {
  const begun = performance.now();
  await client.ask(questionOf(path, "br"));
  return performance.now() - begun;
}

/** One at a time: each with another phrase to mark is another page. */
async function drawing(port: number) {
  const client = new Client(port);
  const [drawn, kept]: [number[], number[]] = [[], []];
  for (let at = -5; at < DRAWN; at++) {
    const path = `${PAGE}?q=${at}`;
    const times = [await timeOf(client, path), await timeOf(client, path)];
    if (at < 0) continue;
    drawn.push(times[0] ?? 0);
    kept.push(times[1] ?? 0);
  }
  client.end();
  const [a, b] = [median(drawn), median(kept)];
  console.log(
    `one at a time: drawn p50 ${a.toFixed(1)} ms, kept ${b.toFixed(2)} ms, ratio ${(a / b).toFixed(0)}`,
  );
}

export async function benchServe() {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-serve-"));
  const databaseUrl = `file:${join(folder, "archive.db")}`;
  await importContent("content", databaseUrl);
  const port = await freePort();
  // nginx beside it writes no line a request either.
  const site = await startSite(port, databaseUrl, { LOG_LEVEL: "warn" });
  try {
    await drawing(port);
    await compareKept(port, PAGE, folder);
  } finally {
    await endSite(site);
    rmSync(folder, { recursive: true, force: true });
  }
}
