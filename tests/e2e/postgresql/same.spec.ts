import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../make/port";
import { dropBuilt, dropNote } from "../../make/postgresql/traces";
import { endSite, importContent, startSite } from "../site";
import { expect, test } from "./database";

/** What no page links to, or not with these words. */
const BESIDE = [
  ...["/issues.json", "/meetings.json", "/people.json", "/attendance.json", "/attendance.csv"],
  ...["/appointments.json", "/appointments.csv", "/plans.json", "/years.json", "/checks.json"],
  ...["organ", "post", "meeting", "year", "action"].flatMap((of) =>
    ["csv", "json"].map((form) => `/appointments/facet.${form}?of=${of}`),
  ),
  ...["/people.csv", "/meetings.csv", "/checks.csv", "/search.csv?q=%E7%9A%84", "/verify?sha256=0"],
  ...["/members.json", "/issues.atom", "/sitemap.xml", "/robots.txt", "/openapi.json"],
  ...["/nowhere", "/people/x", "/people/%00", "/search?q=%00", "/suggest.json?q=hu"],
  ...[
    "报告",
    "任命",
    "的",
    "局",
    "局长 任命",
    '"公园"',
    "-任命 报告",
    "谁是局长",
    "hqy",
    "2031年第1号",
  ].map((q) => `/search?${new URLSearchParams({ q })}`),
  ...["json", "csv", "atom"].map((form) => `/search.${form}?${new URLSearchParams({ q: "任命" })}`),
];
const MOST = 900;
const AT_ONCE = 4;

/** The moments of two imports differ, and the digest of the file that tells them. */
const timeless = (text: string) =>
  text
    .replace(/20\d\d-\d\d-\d\dT[\d:.]+Z/gu, "")
    .replace(/20\d\d年\d+月\d+日 \d\d:\d\d/gu, "")
    .replace(/"ageSeconds":\d+/u, "")
    .replace(/\b[0-9a-f]{64}\b/gu, "");

test("each address answers the same, over a file and over PostgreSQL", async ({ postgresql }) => {
  test.setTimeout(300_000);
  const folder = join(tmpdir(), `bulletin-same-${process.pid}`);
  // Of no test before: /checks tells what the last import did to the archive before it.
  const archive = `same${process.pid}`;
  process.env.ARCHIVE = archive;
  const databases = [`file:${join(folder, "archive.db")}`, postgresql.url];
  const ports: number[] = [];
  const sites = [];
  for (const url of databases) {
    expect(await importContent("tests/fixtures/archive", url)).toBe(0);
    const port = await freePort();
    sites.push(await startSite(port, url, { SITE_URL: "https://archive.example" }));
    ports.push(port);
  }
  const answers = (path: string) =>
    Promise.all(
      ports.map(async (port) => {
        const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
        const { status, headers } = answer;
        const head = [status, headers.get("content-type"), headers.get("location")].join(" ");
        return { head, text: await answer.text() };
      }),
    );
  const queue = ["/", ...BESIDE];
  const known = new Set(queue);
  const compare = async (path: string) => {
    const [file, database] = await answers(path);
    if (!file || !database) throw new Error("two sites answer");
    expect(database.head, path).toBe(file.head);
    expect(timeless(database.text), path).toBe(timeless(file.text));
    expect(file.head, path).not.toMatch(/^5/u);
    if (!file.head.includes("text/html")) return;
    for (const [, href = ""] of file.text.matchAll(/href="([^"]+)"/gu)) {
      const address = href.replaceAll("&amp;", "&").replace("https://archive.example", "");
      const [next = ""] = address.split("#");
      if (!next.startsWith("/") || known.has(next) || known.size >= MOST) continue;
      known.add(next);
      queue.push(next);
    }
  };
  try {
    for (let some = queue.splice(0, AT_ONCE); some.length > 0; some = queue.splice(0, AT_ONCE))
      await Promise.all(some.map(compare));
    expect(known.size).toBe(MOST);
  } finally {
    for (const site of sites) await endSite(site);
    rmSync(folder, { recursive: true, force: true });
    dropBuilt(archive);
    dropNote(postgresql.url, archive);
  }
});
