/**
 * What pages cost as an archive grows: every kind of link, several of each, over forged archives, each served as it would
 * be. Sizes are of the page without its scripts. Ratios of one run, for machines differ.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Database, openDatabase } from "../../lib/archive/store/database";
import * as links from "../../lib/site/links";
import { freePort, startSite } from "../e2e/site";
import { storeArchive } from "../make/archive";
import { forgedContents } from "./forged-archive";

const SIZES = [10, 100, 1000];
/** Addresses of one kind that are asked, and how often each. */
const OF_A_KIND = 8;
const ROUNDS = 3;
const KILOBYTE = 1000;
/** No page is to be larger, however large the archive. */
const MOST = 300 * KILOBYTE;

interface Seen {
  status: number;
  bytes: number;
  milliseconds: number;
}

/** `/issues/2021-2/8?q=…` → `/issues/ID/N?q`: what differs only by what it names is of one kind. */
function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const path = pathname
    .replace(/^\/(issues|meetings|people|plans)\/[^/]+?(?=\/|\.json$|$)/u, "/$1/ID")
    .replace(/(?<=\/)\d+$/u, "N");
  const names = [...searchParams.keys()];
  return names.length > 0 ? `${path}?${names.join("&")}` : path;
}

/** Cut, not matched: a pattern gives up on megabytes. */
function withoutScripts(html: string): string {
  const [head = "", ...rest] = html.split("<script");
  return [head, ...rest.map((part) => part.slice(part.indexOf("</script>") + 9))].join("");
}

/** Without those that robots are not to follow: filters multiply. */
function linksIn(html: string, base: string): string[] {
  const tags = Array.from(html.matchAll(/<(?:a|form) [^>]*>/gu), ([tag]) => tag);
  return tags.flatMap((tag) => {
    const [, href] = / (?:href|action)="([^"]+)"/u.exec(tag) ?? [];
    if (href === undefined || /rel="[^"]*nofollow/u.test(tag)) return [];
    const url = new URL(href.replaceAll("&amp;", "&"), base);
    // The words of a fact are marked on the page that bears them: that is the page itself.
    for (const mark of ["block", "quote"]) url.searchParams.delete(mark);
    const isPage = url.origin === base && url.pathname !== links.display();
    return isPage && url.searchParams.size < 3 ? [url.pathname + url.search] : [];
  });
}

async function asked(base: string, path: string): Promise<Seen & { body: string }> {
  const before = performance.now();
  // A connection that stood idle may close as it is used again.
  const response = await fetch(base + path).catch(() => fetch(base + path));
  const body = await response.text();
  const milliseconds = performance.now() - before;
  const isPage = response.headers.get("content-type")?.includes("html") ?? false;
  const page = isPage ? withoutScripts(body) : body;
  const bytes = Buffer.byteLength(page);
  return { status: response.status, bytes, milliseconds, body: isPage ? page : "" };
}

/** Where pages are largest: what most stands under. */
async function fullest(database: Database): Promise<string[]> {
  const first = async (sql: string): Promise<string[]> => {
    const rows = await database.$queryRawUnsafe<{ value: string }[]>(`${sql} LIMIT 3`);
    return rows.map(({ value }) => value);
  };
  const most = (column: string, table: string) =>
    `SELECT "${column}" AS value FROM "${table}" WHERE "${column}" IS NOT NULL
     GROUP BY "${column}" ORDER BY count(*) DESC, 1`;
  const people = [
    ...(await first(most("person", "attendance"))),
    ...(await first(most("person", "appointments"))),
    ...(await first(most("name", "authors"))),
  ];
  return [
    ...(await first(most("issueId", "documents"))).map((id) => links.issue(id)),
    ...(await first(most("documentId", "blocks"))).map((id) => links.document(id)),
    ...(
      await first(
        `SELECT "id" AS value FROM "documents" WHERE "title" LIKE '%审议意见%' ORDER BY "id"`,
      )
    ).map((id) => links.document(id)),
    ...(await first(most("meetingId", "documents"))).map(links.meeting),
    ...(await first(most("meetingId", "attendance"))).map(links.meeting),
    ...people.map((name) => links.person(name)),
    ...(await first(most("post", "appointments"))).map((post) => links.appointments({ post })),
    ...["报告", "审议意见", "会议 报告", "的"].map((query) => links.search({ query })),
  ];
}

/** Asks links as they are found, until of each kind enough have been. */
async function crawl(base: string, first: string[]): Promise<Map<string, Seen[]>> {
  const kinds = new Map<string, Seen[]>();
  const waiting = [...first];
  const known = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    const seen = kinds.get(kind) ?? [];
    kinds.set(kind, seen);
    if (seen.length >= OF_A_KIND * ROUNDS) continue;
    for (let round = 0; round < ROUNDS; round++) {
      const { body, ...answer } = await asked(base, path);
      seen.push(answer);
      const found = round === 0 ? linksIn(body, base).filter((link) => !known.has(link)) : [];
      for (const link of found) known.add(link);
      waiting.push(...found);
    }
  }
  return kinds;
}

const percentile = (values: number[], share: number) => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

interface Measured {
  status: number;
  bytes: number;
  p50: number;
  p95: number;
}

const measured = (seen: Seen[]): Measured => ({
  status: Math.max(...seen.map(({ status }) => status)),
  bytes: Math.max(...seen.map(({ bytes }) => bytes)),
  p50: percentile(
    seen.map(({ milliseconds }) => milliseconds),
    0.5,
  ),
  p95: percentile(
    seen.map(({ milliseconds }) => milliseconds),
    0.95,
  ),
});

async function measure(issues: number): Promise<Map<string, Measured>> {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-bench-"));
  const file = join(folder, "archive.db");
  try {
    storeArchive(file, forgedContents(issues));
    return await measureArchive(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The site over a database that is filled. */
export async function measureArchive(file: string): Promise<Map<string, Measured>> {
  const database = openDatabase(file);
  const first = [links.home(), ...(await fullest(database))];
  await database.$disconnect();
  const port = await freePort();
  const site = await startSite(port, `file:${file}`);
  const base = `http://127.0.0.1:${port}`;
  try {
    // What a start puts off, and compiles, is no page's own.
    for (const path of first) await asked(base, path);
    const kinds = await crawl(base, first);
    return new Map(Array.from(kinds, ([kind, seen]) => [kind, measured(seen)]));
  } finally {
    site.kill();
  }
}

const columns = (cells: string[], width: number) =>
  cells
    .map((cell) => cell.padStart(9))
    .join("")
    .padStart(width);

export function report(sizes: number[], found: Map<string, Measured>[]) {
  const kinds = [...new Set(found.flatMap((of) => [...of.keys()]))].sort();
  console.log(
    `${"".padEnd(44)}${["status", "KB", "p50 ms", "p95 ms"]
      .map((what) => columns([what], 9 * sizes.length + 2))
      .join("")}   growth of KB, p50`,
  );
  console.log(
    `${"issues".padEnd(44)}${[1, 2, 3, 4].map(() => `  ${columns(sizes.map(String), 0)}`).join("")}`,
  );
  for (const kind of kinds) {
    const of = found.map((all) => all.get(kind));
    const cells = (say: (one: Measured) => string) =>
      `  ${columns(
        of.map((one) => (one ? say(one) : "–")),
        0,
      )}`;
    const [least, most] = [of.find((one) => one), of.at(-1)];
    const growth = (value: (one: Measured) => number) =>
      least && most ? (value(most) / value(least)).toFixed(1).padStart(9) : "";
    console.log(
      kind.padEnd(44) +
        cells(({ status }) => String(status)) +
        cells(({ bytes }) => (bytes / KILOBYTE).toFixed(0)) +
        cells(({ p50 }) => p50.toFixed(0)) +
        cells(({ p95 }) => p95.toFixed(0)) +
        growth(({ bytes }) => bytes) +
        growth(({ p50 }) => p50),
    );
  }
  const isData = (kind: string) => /\.(?:json|csv|atom|xml)(?:\?|$)/u.test(kind);
  const bad = found.flatMap((all, at) =>
    [...all]
      .filter(([kind, { status, bytes }]) => status >= 400 || (bytes > MOST && !isData(kind)))
      .map(([kind]) => `${kind} of ${sizes[at]} issues`),
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
  const found: Map<string, Measured>[] = [];
  for (const issues of sizes) found.push(await measure(issues));
  report(sizes, found);
}
