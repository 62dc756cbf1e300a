/** An import that is killed, at whatever it does: readers have the archive before or the one after, and nothing stays lying. */
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { reportText } from "../../make/texts";
import { expect, test } from "../own-site";
import { IS_OVER_POSTGRESQL } from "../postgresql/databases";
import { importContent, startImport } from "../site";
import { Readers } from "./readers";

test.skip(IS_OVER_POSTGRESQL, "of the archive's file");

const ORDINALS = [..."一二三四五六七八九"];
const PATHS = [
  "/issues/2031-5.json",
  "/issues/2031-1/1",
  "/issues/2031-9/1",
  "/search.json?q=%E6%96%B0%E5%BB%BA",
];

/** When it is killed: at the so-manieth change it makes to a file of such a name. */
const MOMENTS: [name: RegExp, change: number][] = [
  ...[1, 2, 5, 10, 20, 40, 80].map((change): [RegExp, number] => [/building-\d+$/u, change]),
  ...[1, 7].map((change): [RegExp, number] => [/building-\d+-journal$/u, change]),
  [/previous\.copy$/u, 1],
  [/previous$/u, 1],
  [/archive\.db$/u, 1],
];

test("imports that are killed leave readers one archive or the other, and the next one clears up", async ({
  site,
}) => {
  test.setTimeout(240_000);
  const file = site.databaseUrl.slice("file:".length);
  const contents = mkdtempSync(join(tmpdir(), "bulletin-kills-"));
  const folders = ["公园", "湿地"].map((built) => {
    const folder = join(contents, built);
    mkdirSync(folder);
    for (const [at, ordinal] of ORDINALS.entries()) {
      const paragraphs = Array.from({ length: 100 }, (_, of) => `新建${built}${of}处。`);
      writeFileSync(join(folder, `${at}.txt`), reportText({ ordinal, serial: at + 1, paragraphs }));
    }
    return folder;
  });
  const readers = new Readers(site.url, PATHS);
  for (const folder of folders) {
    expect(await importContent(folder, site.databaseUrl)).toBe(0);
    await readers.learn();
  }
  let killed = 0;
  const { asked, strange } = await readers.during(async () => {
    for (const [at, [name, change]] of MOMENTS.entries()) {
      const child = startImport(folders[at % 2] ?? "", site.databaseUrl);
      let changes = 0;
      const watching = watch(dirname(file), (_, changed) => {
        if (changed !== null && name.test(changed) && ++changes === change) child.kill("SIGKILL");
      });
      const [code] = await once(child, "exit");
      watching.close();
      if (code === null) killed += 1;
    }
  });
  expect(strange).toEqual([]);
  expect(asked).toBeGreaterThan(100);
  expect(killed).toBeGreaterThan(MOMENTS.length / 2);
  expect(await importContent(folders[0] ?? "", site.databaseUrl)).toBe(0);
  const beside = readdirSync(dirname(file)).filter((name) => name.startsWith("archive.db"));
  expect(beside.sort()).toEqual(["archive.db", "archive.db.data", "archive.db.previous"]);
  const handedOut = readdirSync(join(dirname(file), "archive.db.data"));
  expect(handedOut.filter((name) => !/^[0-9a-f]{64}$/u.test(name))).toEqual([]);
  expect(handedOut.length).toBeLessThanOrEqual(2);
  rmSync(contents, { recursive: true });
});
