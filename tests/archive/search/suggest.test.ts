/** What may be being typed, over three invented issues of two terms. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { search } from "../../../lib/archive/search/search";
import { suggest } from "../../../lib/archive/search/suggest";
import { archiveOf, emptyArchive } from "../../make/archive";
import { storedBulletin } from "../../make/stored";

describe("over an archive", () => {
  let archive: Awaited<ReturnType<typeof archiveOf>>;
  beforeAll(async () => {
    archive = await archiveOf("tests/fixtures/archive");
  });
  afterAll(() => archive.end());

  const queries = async (typed: string) => (await suggest(typed)).map(({ query }) => query);

  test.each(["fdt", "fangda", "大同", "方", "FANG DA TONG"])("%s may be 方大同", async (typed) => {
    expect(await queries(typed)).toContain("方大同");
  });

  test.each(["审议意", "審議意", "审 议 意", "审"])("%s may be a type", async (typed) => {
    expect(await queries(typed)).toContain("文种:审议意见");
  });

  test("a title is offered as printed, once, whatever the typed form", async () => {
    for (const typed of ["公园建设情况", "公園建設 情況"]) {
      const found = await queries(typed);
      expect(found).toContain("关于公园建设情况的报告");
      expect(new Set(found).size).toBe(found.length);
    }
  });

  test("no more than eight, and every one of them finds something", async () => {
    const typed = ["报告", "f", "h", "区", "2031", "名单", "会议", "a"];
    for (const one of typed) {
      const found = await queries(one);
      expect(found.length, one).toBeLessThanOrEqual(8);
      for (const query of found) {
        expect((await search({ query })).total, query).toBeGreaterThan(0);
      }
    }
  });

  test.each(["", " ", "\u0000", "\ud83d", "*", "<script>", "此语不见于公报", "长".repeat(5000)])(
    "%j is the beginning of nothing",
    async (typed) => {
      expect(await queries(typed)).toEqual([]);
    },
  );
});

describe("over others", () => {
  test.each([
    ["关于 5G 建设 -一期 的报告", '"关于 5G 建设 -一期 的报告"'],
    ['关于 5G "一期" 的报告', '“关于 5G "一期" 的报告”'],
    ["“5G”建设报告", '"“5G”建设报告"'],
  ])("%s is offered as one phrase", async (title, query) => {
    const archive = emptyArchive();
    archive.store([storedBulletin({ id: "2031-1", documents: [{ title }] })]);
    expect(await suggest("5g")).toEqual([{ query, kind: "title" }]);
    expect((await search({ query })).terms).toHaveLength(1);
    expect((await search({ query })).total).toBe(1);
    await archive.end();
  });

  test("an archive never filled suggests nothing", async () => {
    const archive = emptyArchive();
    expect(await suggest("报告")).toEqual([]);
    await archive.end();
  });
});
