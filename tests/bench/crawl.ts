/** Every kind of link, several of each: asked when nothing is kept, and asked again. */
import type { Database } from "../../lib/archive/store/database";
import * as links from "../../lib/site/links";
import { Client, headerOf, questionOf, unpacked } from "./client";

/** Addresses of one kind that are asked, and how often each when it is kept. */
const OF_A_KIND = 20;
const AGAIN = 3;

export interface Seen {
  status: number;
  /** As it is, and as it travels. */
  bytes: number;
  compressed: number;
  /** Milliseconds of the first asking, and of the others. */
  drawn: number;
  kept: number[];
  path: string;
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

async function asked(client: Client, path: string): Promise<Seen & { html: string }> {
  const question = questionOf(path, "br");
  const timed = async () => {
    const before = performance.now();
    const answer = await client.ask(question);
    return { answer, milliseconds: performance.now() - before };
  };
  const { answer, milliseconds } = await timed();
  const kept: number[] = [];
  for (let time = 0; time < AGAIN; time++) kept.push((await timed()).milliseconds);
  const body = unpacked(answer);
  const isPage = headerOf(answer, "content-type")?.includes("html") ?? false;
  return {
    ...{ status: answer.status, bytes: body.length, compressed: answer.body.length },
    ...{ drawn: milliseconds, kept, path },
    html: isPage ? body.toString("utf8") : "",
  };
}

/** Where pages are largest: what most stands under. */
export async function fullest(database: Database): Promise<string[]> {
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
export async function crawl(port: number, first: string[]): Promise<Map<string, Seen[]>> {
  const base = `http://127.0.0.1:${port}`;
  const client = new Client(port);
  const kinds = new Map<string, Seen[]>();
  const waiting = [...first];
  const known = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path);
    const seen = kinds.get(kind) ?? [];
    kinds.set(kind, seen);
    if (seen.length >= OF_A_KIND) continue;
    const { html, ...answer } = await asked(client, path);
    seen.push(answer);
    const found = [...new Set(linksIn(html, base))].filter((link) => !known.has(link));
    for (const link of found) known.add(link);
    waiting.push(...found);
  }
  client.end();
  return kinds;
}
