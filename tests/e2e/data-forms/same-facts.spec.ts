/** A page and its data state the same: every fact with its words, every row with its counts, and neither more than the other. */
import type { APIRequestContext, Page } from "@playwright/test";
import { z } from "zod";
import { formatDate } from "../../../lib/site/format";
import * as links from "../../../lib/site/links";
import { ACTIONS, STATUSES } from "../../../lib/words";
import { contentOf } from "../../make/content";
import { expect, test } from "../own-site";
import { LISTED, type Row } from "./rows";
import { type Shown, shownBy } from "./stated";

const bare = (text: string) => text.replace(/\s+/gu, "");
const decoded = (href: string) => decodeURIComponent(href.replaceAll("+", " "));

const factSchema = z.looseObject({ document: z.string(), block: z.string(), quote: z.string() });
type Fact = z.infer<typeof factSchema>;

/** On which page a document is printed, where the data says it beside its facts. */
const sourced = z.looseObject({
  sources: z.record(z.string(), z.looseObject({ page: z.int().nullable() })).optional(),
});

/** Every fact that data states, wherever it stands in it. */
function factsIn(data: unknown, at = ""): { at: string; fact: Fact }[] {
  if (typeof data !== "object" || data === null) return [];
  const fact = factSchema.safeParse(data);
  const inner = Object.entries(data).flatMap(([key, value]) =>
    factsIn(value, Array.isArray(data) || /^\d/.test(key) ? at : `${at}.${key}`),
  );
  return fact.success ? [{ at, fact: fact.data }, ...inner] : inner;
}

const byName = (names: Record<string, string>) => (value: string) => names[value] ?? value;
/** How a page says a field of a fact. */
const SAID: Record<string, (value: string) => string> = {
  ...Object.fromEntries(
    ["person", "post", "organ", "note", "personNote", "office", "text", "period"].map((name) => [
      name,
      (value: string) => value,
    ]),
  ),
  action: byName(ACTIONS),
  status: (value) => Object.entries(STATUSES).find(([name]) => name === value)?.[1].label ?? value,
  date: formatDate,
};
const wordsOf = (fact: Fact) =>
  Object.entries(SAID).flatMap(([field, said]): [string, string][] => {
    const value = fact[field];
    return typeof value === "string" ? [[field, said(value)]] : [];
  });

/** Facts that a page does not lead to one by one: it is of their source, or of a year of them. */
const ELSEWHERE: [RegExp, RegExp][] = [
  // Its contents as printed.
  [/^\/issues\/[^/]+$/u, /./u],
  // The list of names itself.
  [/^\/issues\/[^/]+\/\d+$/u, /^\.attendance$/u],
  // The newest year of all.
  [/^\/checks$/u, /./u],
];
/** What is told above the rows, for all of them: their day, the body that a page is of. */
const isAbove = (path: string, field: string, word: string, { text }: Shown) =>
  field === "organ" ? /^\/members/u.test(path) : field === "date" && text.includes(word);

/** In which one of the two states a fact otherwise than the other, or alone. */
function differences(path: string, shown: Shown, data: unknown): string[] {
  const stated = factsIn(data);
  const evidence = new Set(stated.map(({ fact }) => decoded(links.evidence(fact))));
  const told = JSON.stringify(data);
  const { sources } = sourced.parse(data);
  const pages = new Map(Object.entries(sources ?? {}).map(([id, { page }]) => [id, page]));
  const rows = LISTED.filter(({ page }) => page.test(path));
  return [
    ...stated.flatMap(({ at, fact }) => {
      if (ELSEWHERE.some(([page, where]) => page.test(path) && where.test(at))) return [];
      const beside = shown.entries.filter(({ href }) => href === decoded(links.evidence(fact)));
      if (beside.length === 0) return [`the page has no ${at} ${fact.quote}`];
      const page = pages.get(fact.document);
      const missing = beside.map(({ text }) => [
        ...wordsOf(fact).filter(
          ([field, word]) => !text.includes(bare(word)) && !isAbove(path, field, word, shown),
        ),
        // Where the row says on which page it is printed; a plan's own items tell their line alone.
        ...(/第\d+页/u.test(text) &&
        at !== ".entries.item" &&
        page !== undefined &&
        !text.includes(`第${page}页`)
          ? [["page", page]]
          : []),
      ]);
      return missing.some((words) => words.length === 0)
        ? []
        : [`the page has ${at} ${fact.quote} without ${missing[0]?.join()}`];
    }),
    ...shown.entries
      .filter(({ href }) => /[?&]block=/u.test(href) && !evidence.has(href))
      .map(({ href }) => `the data has no fact of ${href}`),
    // The import's own day is no fact of print.
    ...Array.from(
      shown.text
        .replace(/导入在\d+年\d+月\d+日/u, "")
        .matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日/gu),
      ([day, ...parts]) => {
        const iso = parts.map((part) => part.padStart(2, "0")).join("-");
        return told.includes(iso) || bare(told).includes(day) ? [] : [`the data has no ${day}`];
      },
    ).flat(),
    ...Array.from(shown.text.matchAll(/第(\d+)页/gu), ([page, number]) =>
      new RegExp(`"page":${number}\\b`, "u").test(told) ? [] : [`the data has no ${page}`],
    ).flat(),
    ...rows.flatMap(({ rows: rowsOf, only }) => {
      const listed = rowsOf(data);
      const hrefs = new Set(listed.map(({ href }) => href));
      const those = shown.entries.filter(({ href }) => only?.test(href));
      return [
        ...listed.flatMap((row) => missingOf(row, shown)),
        ...those
          .filter(({ href }) => !hrefs.has(href))
          .map(({ href }) => `the data lists no ${href}`),
        ...(those.length > listed.length ? [`the data lists fewer than ${those.length}`] : []),
      ];
    }),
  ];
}

function missingOf({ href, begins = "", words }: Row, shown: Shown): string[] {
  const wanted = words.flatMap((word) => (word === null ? [] : [bare(word)]));
  const places = [{ href: null, text: shown.text }, ...shown.entries]
    .filter(
      (entry) => (begins !== "" || entry.href === href) && entry.text.startsWith(bare(begins)),
    )
    .map(({ text }) => text);
  const missing = places.map((text) => wanted.filter((word) => !text.includes(word)));
  if (missing.some((lack) => lack.length === 0)) return [];
  return [`the page lists no ${href ?? begins} ${(missing[0] ?? wanted).join()}`];
}

const text = async (request: APIRequestContext, address: string) => {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return await answer.text();
};

async function bothOf(page: Page, base: string, path: string) {
  const shown = await shownBy(page, await text(page.request, base + path));
  const data: unknown = shown.data && JSON.parse(await text(page.request, base + shown.data));
  return { shown, data };
}

const query = (path: string, values: Record<string, string>) =>
  `${path}?${new URLSearchParams(values)}`;
/** What no site map names, by the folder that has it. */
const BESIDES: Record<string, string[]> = {
  content: [
    ...["/issues/2021-2/source", "/issues/2021-2/page/21", "/issues/2021-2/page/18"],
    ...["/checks?year=2021", "/compare?a=2021-2/7&b=2021-2/8"],
    query("/appointments", { action: "remove", organ: "虹口区人民法院" }),
    query("/appointments/post", { organ: "虹口区人民法院", post: "审判员" }),
    ...["/appointments/facet?of=post", "/appointments/facet?of=organ"],
    ...["执法检查", "一网统管"].map((q) => query("/search", { q })),
    query("/search/facet", { of: "type", q: "报告" }),
    ...["/attendance?series=16", "/meetings?from=2021-04"],
  ],
  "tests/fixtures/archive": [
    ...["/issues/2031-2/source", "/checks?year=2031", "/checks?year=2032"],
    ...["/compare?a=2031-1/1&b=2031-2/1", "/attendance?series=3"],
    query("/appointments/post", { organ: "云州市青溪区教育局", post: "局长" }),
  ],
  "tests/fixtures/yearly": ["/checks?year=2031", "/checks?year=2032"],
};

for (const [folder, besides] of Object.entries(BESIDES)) {
  test(`every page of ${folder} and its data state the same`, async ({ page, site }) => {
    test.setTimeout(300_000);
    expect(await site.hold(contentOf(folder))).toBe(0);
    const map = await text(page.request, `${site.url}/sitemap.xml`);
    const paths = Array.from(
      map.matchAll(/<loc>([^<]*)<\/loc>/gu),
      ([, at = ""]) => new URL(at).pathname,
    );
    let compared = 0;
    // Of many persons some are enough.
    const some = paths.filter((path, at) => !path.startsWith("/people/") || at % 4 === 0);
    for (const path of [...some, ...besides]) {
      const { shown, data } = await bothOf(page, site.url, path);
      if (data === null) continue;
      compared += 1;
      expect.soft(differences(decoded(path), shown, data), path).toEqual([]);
    }
    expect(compared).toBeGreaterThan(30);
  });
}

test("a difference is told, on whichever side it is", async ({ page, site }) => {
  expect(await site.hold(contentOf("content"))).toBe(0);
  for (const [path, was, now] of [
    ["/appointments", '"person":"施晓蕾"', '"person":"施小蕾"'],
    ["/appointments", '"action":"appoint"', '"action":"remove"'],
    ["/appointments", '"post":"副区长"', '"post":"县长"'],
    ["/appointments", /\{"document":"2021-2\/12"[^}]*\},?/u, ""],
    ["/appointments", '"page":12', '"page":13'],
    ["/attendance", '"status":"leave"', '"status":"present"'],
    ["/issues", '"documentCount":14', '"documentCount":13'],
    ["/issues/2021-2", '"page":17', '"page":18'],
    ["/issues/2021-2/8", '"typeLabel":"调研报告"', '"typeLabel":"检查报告"'],
    ["/meetings", '"date":"2021-05-31"', '"date":"2021-05-30"'],
    ["/meetings/16-37", '"quote":"应出席会议：30人"', '"quote":"应出席会议：31人"'],
    ["/meetings/16-38/1", '"period":"5月"', '"period":"6月"'],
    ["/people", '"documents":1', '"documents":2'],
    ["/people", /\{"name":"胡青云"[^}]*\},/u, ""],
    ["/members/16", '"present":1', '"present":2'],
    ["/years/2021", '"count":5', '"count":6'],
    ["/plans", '"items":46', '"items":45'],
    ["/plans/2021", '"state":"listed"', '"state":"unseen"'],
    ["/checks?year=2021", '"result":"differs"', '"result":"agrees"'],
    ["/checks?year=2021", '"severity":"warning"', '"severity":"info"'],
    ["/appointments/facet?of=post", '"count":2', '"count":3'],
    ["/compare?a=2021-2/7&b=2021-2/8", '"changed":6', '"changed":7'],
  ] as const) {
    const { shown, data } = await bothOf(page, site.url, path);
    const wrong = JSON.stringify(data).replace(was, now);
    expect(wrong, `${path} ${was}`).not.toBe(JSON.stringify(data));
    expect.soft(differences(path, shown, JSON.parse(wrong)), `${path} ${now}`).not.toEqual([]);
  }
});
