/** The help's examples, over the bulletins as received and over invented ones. */
import { describe, expect, test } from "vitest";
import { firstExamples } from "../../../../lib/archive/search/help/first";
import {
  type Example,
  getSearchHelp,
  type SearchHelp,
} from "../../../../lib/archive/search/help/help";
import { search } from "../../../../lib/archive/search/search";
import { archiveOf, emptyArchive } from "../../../make/archive";
import { storedBulletin } from "../../../make/stored";

const pairs = ({ contrasts }: SearchHelp) =>
  Object.values(contrasts).filter((pair) => pair !== null);

describe.each(["tests/fixtures/archive", "content"] as const)("over %s", (folder) => {
  test("every way to search has an example that finds what it says", async () => {
    const archive = await archiveOf(folder);
    const help = await getSearchHelp();
    for (const [topic, examples] of Object.entries(help.examples)) {
      expect(examples.length, topic).toBeGreaterThan(0);
    }
    expect(pairs(help)).toHaveLength(3);
    const shown = [
      ...Object.values(help.examples).flat(),
      ...pairs(help).flatMap(({ wide, narrow }) => [wide, narrow]),
    ];
    for (const { query, total, cited } of shown) {
      const found = await search({ query });
      expect([found.total, found.cited !== null], query).toEqual([total, cited]);
      expect(found.misunderstood, query).toEqual([]);
      if (query !== help.contrasts.apart?.narrow.query)
        expect(total > 0 || cited, query).toBe(true);
    }
    await archive.end();
  });

  test("what narrows finds less, and what joins two names nothing", async () => {
    const archive = await archiveOf(folder);
    const { quoted, excluded, apart } = (await getSearchHelp()).contrasts;
    const less = (pair: { wide: Example; narrow: Example } | null) =>
      pair !== null && pair.narrow.total > 0 && pair.narrow.total < pair.wide.total;
    expect([less(quoted), less(excluded)]).toEqual([true, true]);
    expect(apart?.wide.query.replace(" ", "")).toBe(apart?.narrow.query);
    expect(apart?.narrow.total).toBe(0);
    await archive.end();
  });
});

test("words to begin with are typed without a field, and stand in some text", async () => {
  const archive = await archiveOf("content");
  const first = await firstExamples();
  expect(first.length).toBeGreaterThan(2);
  for (const query of first) {
    expect(query).not.toContain(":");
    expect((await search({ query })).total, query).toBeGreaterThan(0);
  }
  await archive.end();
});

test("an import brings other examples", async () => {
  const archive = emptyArchive();
  expect((await getSearchHelp()).examples.phrase).toEqual([]);
  const issue = (title: string) => storedBulletin({ id: "2031-1", documents: [{ title }] });
  archive.store([issue("关于水渠工程情况的报告")]);
  expect((await getSearchHelp()).examples.phrase).toMatchObject([{ query: "水渠工程", total: 1 }]);
  archive.store([issue("关于湿地保护情况的报告")]);
  expect((await getSearchHelp()).examples.phrase).toMatchObject([{ query: "湿地保护", total: 1 }]);
  await archive.end();
});
