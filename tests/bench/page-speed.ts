/**
 * What pages cost as an archive grows: every kind of link, several of each, over forged archives, each served as it would
 * be; and of the largest a kept document beside the same bytes from nginx. Ratios of one run, for machines differ.
 */
import { existsSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "../../lib/archive/store/sqlite/engine";
import * as links from "../../lib/site/links";
import { endSite, rendererOf, startSite } from "../e2e/site";
import { storeForged } from "../make/forged-archive";
import { freePort } from "../make/port";
import { compareKept } from "./beside";
import { crawl, fullest, type Seen } from "./crawl";
import { columns, KILOBYTE, median, percentile } from "./figures";
import { megabytesOf } from "./memory";

const SIZES = [10, 100, 1000];
/** No page is to be larger, however large the archive. */
const MOST = 300 * KILOBYTE;
const DOCUMENT = "/issues/ID/N";

interface Measured {
  kinds: Map<string, Seen[]>;
  /** Milliseconds from the start of the process to the first page. */
  start: number;
  memory: { front: number; renderer: number };
}

async function measure(issues: number, isLast: boolean): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-bench-"));
  const file = join(folder, "archive.db");
  try {
    await storeForged({ file, issues });
    return await measureArchive(file, isLast ? folder : null);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As if the same had been imported again: whatever is kept is let go. */
const importAgain = (file: string) => utimesSync(file, new Date(), new Date());

/** The site over a database that is filled; `beside` is a folder for what it is compared with, and null for nothing. */
export async function measureArchive(file: string, beside: string | null): Promise<Measured> {
  const database = openSqlite(file);
  const first = [links.home(), ...(await fullest(database))];
  await database.$disconnect();
  const port = await freePort();
  const begun = performance.now();
  const site = await startSite(port, `file:${file}`, { LOG_LEVEL: "warn" });
  const start = performance.now() - begun;
  try {
    // What a start puts off, and compiles, is no page's own.
    await crawl(port, first);
    importAgain(file);
    const kinds = await crawl(port, first);
    if (beside !== null) await compareKept(port, medianOf(kinds.get(DOCUMENT) ?? []), beside);
    const memory = { front: megabytesOf(site.pid), renderer: megabytesOf(rendererOf(site.pid)) };
    return { kinds, start, memory };
  } finally {
    await endSite(site);
  }
}

/** The address of the page whose size is in the middle. */
const medianOf = (seen: Seen[]) =>
  seen.toSorted((a, b) => a.bytes - b.bytes)[Math.floor(seen.length / 2)]?.path ?? links.home();

/** What is told of a kind in one archive; the last column of each is how the first size grows to the last. */
const COLUMNS: [string, (seen: Seen[]) => number, number][] = [
  ["KB html", (seen) => Math.max(...seen.map(({ bytes }) => bytes)) / KILOBYTE, 0],
  ["KB br", (seen) => Math.max(...seen.map(({ compressed }) => compressed)) / KILOBYTE, 1],
  ["drawn p50", (seen) => median(seen.map(({ drawn }) => drawn)), 1],
  [
    "p95",
    (seen) =>
      percentile(
        seen.map(({ drawn }) => drawn),
        0.95,
      ),
    1,
  ],
  ["kept p50", (seen) => median(seen.flatMap(({ kept }) => kept)), 2],
  [
    "p95",
    (seen) =>
      percentile(
        seen.flatMap(({ kept }) => kept),
        0.95,
      ),
    2,
  ],
];
const KIND = 44;
const WIDTH = 8;

function line(kind: string, of: (Seen[] | undefined)[]): string {
  const cells = COLUMNS.map(([, figure, digits]) => {
    const figures = of.map((seen) => (seen ? figure(seen) : null));
    const known = figures.filter((value) => value !== null);
    const growth = (known.at(-1) ?? 0) / (known[0] ?? 1);
    return `  ${columns(
      [
        ...figures.map((value) => value?.toFixed(digits) ?? "–"),
        ...(of.length > 1 ? [`×${growth.toFixed(1)}`] : []),
      ],
      WIDTH,
    )}`;
  });
  return kind.padEnd(KIND) + cells.join("");
}

export function report(sizes: number[], found: Measured[]) {
  const kinds = [...new Set(found.flatMap((of) => [...of.kinds.keys()]))].sort();
  const wide = WIDTH * (sizes.length + (sizes.length > 1 ? 1 : 0)) + 2;
  console.log(
    "milliseconds one at a time; drawn: asked first, kept: asked again; bytes: the largest of its kind",
  );
  console.log(
    `${"".padEnd(KIND)}${columns(
      COLUMNS.map(([name]) => name),
      wide,
    )}`,
  );
  const heads = [...sizes.map(String), ...(sizes.length > 1 ? ["growth"] : [])];
  console.log(
    `${"issues".padEnd(KIND)}${COLUMNS.map(() => `  ${columns(heads, WIDTH)}`).join("")}`,
  );
  for (const kind of kinds) {
    console.log(
      line(
        kind,
        found.map((all) => all.kinds.get(kind)),
      ),
    );
  }
  for (const [at, { start, memory, kinds }] of found.entries()) {
    const pages = [...kinds.values()].reduce((sum, seen) => sum + seen.length, 0);
    console.log(
      `${sizes[at]} issues: first answer ${(start / 1000).toFixed(2)} s after the start; after ${pages} pages the front holds ${memory.front} MB, the renderer ${memory.renderer} MB`,
    );
  }
  const isData = (kind: string) => /\.(?:json|csv|atom|xml)(?:\?|$)/u.test(kind);
  const bad = found.flatMap(({ kinds }, at) =>
    [...kinds].flatMap(([kind, seen]) =>
      seen.some(({ status, bytes }) => status >= 400 || (bytes > MOST && !isData(kind)))
        ? [`${kind} of ${sizes[at]} issues`]
        : [],
    ),
  );
  if (bad.length > 0) {
    console.log(`failed, or larger than ${MOST / KILOBYTE} KB: ${bad.join(", ")}`);
    process.exitCode = 1;
  }
}

/** Sizes in issues. */
export async function benchPages(...asked: string[]) {
  const sizes = asked.length > 0 ? asked.map(Number) : SIZES;
  if (!existsSync(".next/BUILD_ID")) {
    console.error("npm run build 之后再量：没有构建好的网站");
    process.exitCode = 1;
    return;
  }
  const found: Measured[] = [];
  for (const [at, issues] of sizes.entries())
    found.push(await measure(issues, at === sizes.length - 1));
  report(sizes, found);
}
