import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Fragment } from "../../../../lib/archive/model";
import { align, likelyStart } from "../../../../lib/archive/search/quotations/alignment";
import { checkQuotations } from "../../../../lib/archive/search/quotations/check";
import { archiveOf } from "../../../make/archive";

const shown = (fragments: Fragment[]) =>
  fragments.map(({ text, match }) => (match ? `[${text}]` : text)).join("");

describe("held against an archive", () => {
  let archive: Awaited<ReturnType<typeof archiveOf>>;
  beforeAll(async () => {
    archive = await archiveOf("tests/fixtures/archive");
  });
  afterAll(() => archive.end());

  const verdictOf = async (text: string) => (await checkQuotations(text))?.checked[0]?.verdict;

  test("what stands there to the letter is told with its places", async () => {
    expect(await verdictOf("“全年收支平衡，重点支出得到保障”")).toMatchObject({
      kind: "verbatim",
      total: 1,
      places: [{ document: { id: "2031-2/1" }, block: expect.stringMatching(/^p\d+$/u) }],
    });
  });

  test("so is what differs in script, width and blanks alone", async () => {
    expect(await verdictOf("“全年收支平衡， 重點支出得到保障。”")).toMatchObject({
      kind: "verbatim",
    });
  });

  test("a title is the document's own, before those that name it", async () => {
    expect(await verdictOf("《关于公园建设情况的报告》")).toMatchObject({
      kind: "verbatim",
      own: true,
      places: [{ document: { id: "2031-1/3" } }],
    });
  });

  test.each([
    [
      "全年收支持平，重点支出得到保障",
      "全年收支[持]平，重点支出得到保障",
      "全年收支平[衡]，重点支出得到保障",
    ],
    [
      "全年收支平衡，重点支出都得到保障",
      "全年收支平衡，重点支出[都]得到保障",
      "全年收支平衡，重点支出得到保障",
    ],
    [
      "全年平衡，重点支出得到保障",
      "全年平衡，重点支出得到保障",
      "全年[收支]平衡，重点支出得到保障",
    ],
  ])("%s differs, and both say where", async (quote, typed, printed) => {
    const verdict = await verdictOf(`“${quote}”`);
    if (verdict?.kind !== "differs") throw new Error(`${quote}: ${verdict?.kind}`);
    expect([shown(verdict.typed), shown(verdict.printed)]).toEqual([typed, printed]);
    expect(verdict.place.document.id).toBe("2031-2/1");
  });

  test("what is about something else is not here", async () => {
    expect(await verdictOf("“推动学前教育全面免费”")).toEqual({ kind: "absent" });
    expect(await verdictOf("《青溪区养老服务条例》")).toEqual({ kind: "absent" });
  });

  test("more quotations than a page has are counted, not hidden", async () => {
    const text = Array.from({ length: 600 }, (_, at) => `“第${at}处引文”`).join("");
    const found = await checkQuotations(text);
    expect([found?.checked.length, found?.left]).toEqual([500, 100]);
  });
});

test("a phrase is aligned to the fewest changes, wherever in the text it is", () => {
  expect(align("甲乙丙", "子丑甲乙丙寅")).toEqual({
    ...{ span: { from: 2, to: 5 }, typed: [], printed: [], differing: 0 },
  });
  expect(align("甲丁丙", "子甲乙丙寅")).toEqual({
    span: { from: 1, to: 4 },
    typed: [{ from: 1, to: 2 }],
    printed: [{ from: 2, to: 3 }],
    differing: 1,
  });
  expect(likelyStart("甲乙丙丁戊己庚辛", "丁戊己庚")).toBe(3);
  expect(likelyStart("甲乙丙丁", "子丑寅卯辰")).toBeNull();
});
