import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../make/port";
import { reportText } from "../../make/texts";
import { endSite, importContent, startSite } from "../site";
import { expect, test } from "./database";

const PATHS = ["/issues/2031-1/1", "/issues/2031-1/1.txt", "/issues/2031-1.json"].concat(
  ["/search", "/search.json"].map((path) => `${path}?${new URLSearchParams({ q: "公园" })}`),
);
type Parks = "三座" | "五座";

/** Its words stand in two paragraphs: an answer of two archives would have both. */
const text = (parks: Parks) =>
  reportText({
    ...{ ordinal: "一", serial: 1 },
    paragraphs: [`今年新建公园${parks}。`, `${parks}公园都对市民开放。`],
  });

/** Goes on asking until the work is done. Answers with what was of no archive, or of two. */
async function askedDuring(ports: number[], work: () => Promise<void>) {
  let working = true;
  const [strange, seen]: [string[], Set<string>] = [[], new Set()];
  const readers = ports.flatMap((port) =>
    PATHS.map(async (path) => {
      while (working) {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`);
        const said = new Set((await answer.text()).match(/[三五]座/gu));
        for (const one of said) seen.add(`${port} ${one}`);
        if (answer.status !== 200 || said.size !== 1)
          strange.push(`${port}${path} ${answer.status} ${[...said]}`);
      }
    }),
  );
  await work().finally(() => {
    working = false;
  });
  await Promise.all(readers);
  return { strange, seen };
}

test("two nodes: an import shows on both, every answer is of one archive, and one's end is not the other's", async ({
  postgresql,
}) => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), "bulletin-nodes-"));
  const hold = async (parks: Parks) => {
    writeFileSync(join(folder, "2031-1.txt"), text(parks));
    expect(await importContent(folder, postgresql.url)).toBe(0);
  };
  await hold("三座");
  const ports = [await freePort(), await freePort()];
  const nodes = await Promise.all(ports.map((port) => startSite(port, postgresql.url)));
  const [first] = nodes;
  if (!first) throw new Error("two nodes were started");
  const shownOnAll = (parks: Parks) =>
    expect
      .poll(async () => {
        const pages = ports.map((port) => fetch(`http://127.0.0.1:${port}${PATHS[0]}`));
        const texts = await Promise.all(pages.map(async (page) => (await page).text()));
        return texts.every((page) => page.includes(parks));
      })
      .toBe(true);
  try {
    const during = await askedDuring(ports, async () => {
      await shownOnAll("三座");
      for (const parks of ["五座", "三座", "五座"] as const) {
        await hold(parks);
        await shownOnAll(parks);
      }
    });
    expect(during.strange).toEqual([]);
    expect(during.seen.size).toBe(4);

    const left = await askedDuring(ports.slice(1), async () => {
      expect(await endSite(first)).toBe(0);
      await hold("三座");
    });
    expect(left.strange).toEqual([]);
    const answer = await fetch(`http://127.0.0.1:${ports[1]}/healthz`);
    expect(await answer.json()).toMatchObject({ status: "ok", issues: 1 });
  } finally {
    for (const node of nodes) await endSite(node);
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a node whose database is away goes on with the pages it has, and draws again when it is back", async ({
  postgresql,
}) => {
  test.setTimeout(300_000);
  expect(await importContent("tests/fixtures/archive", postgresql.url)).toBe(0);
  const port = await freePort();
  const node = await startSite(port, postgresql.url);
  const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  try {
    expect(await status("/issues/2031-1")).toBe(200);
    await postgresql.restart(async () => {
      expect(await status("/issues/2031-1")).toBe(200);
      expect(await status("/issues/2031-2")).toBe(503);
    });
    await expect.poll(() => status("/issues/2031-2"), { timeout: 20_000 }).toBe(200);
  } finally {
    await endSite(node);
  }
});
