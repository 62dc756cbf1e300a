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

  test.each([
    ["“全年收支平衡, 重点支出得到保障”", null],
    ["“全年收支平衡，重點支出得到保障”", "全年收支平衡，重点支出得到保障"],
    ["《關於公園建設情況的報告》", "关于公园建设情况的报告"],
  ])("%s: what is printed in another script is told as it is printed", async (text, written) => {
    const verdict = await verdictOf(text);
    expect(verdict?.kind === "verbatim" && verdict.places[0]?.written).toBe(written);
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

  test.each([
    ["报告收支平衡，重点支出", "[报告]收支平衡，重点支出", "[全年]收支平衡，重点支出"],
    ["重点支出得到改善", "重点支出得到[改善]", "重点支出得到[保障]"],
    ["2130年财政决算情况报告", "2[1]30年财政决算情况报告", "2[0]30年财政决算情况报告"],
    ["3030年财政决算情况报告", "[3]030年财政决算情况报告", "[2]030年财政决算情况报告"],
    ["30年财政决算情况报告", "30年财政决算情况报告", "[20]30年财政决算情况报告"],
  ])("%s differs at its end, and what print has there is told", async (quote, typed, printed) => {
    const verdict = await verdictOf(`“${quote}”`);
    if (verdict?.kind !== "differs") throw new Error(`${quote}: ${verdict?.kind}`);
    expect([shown(verdict.typed), shown(verdict.printed)]).toEqual([typed, printed]);
  });

  test.each(["", "\n"])(
    "what runs over the end of a paragraph is told with both (%j)",
    async (end) => {
      const [before, behind] = ["免去欧阳修远的云州市青溪区人民法院副院长职务；", "免去穆清风的"];
      expect(
        await verdictOf(`“${before}${end}${behind}云州市青溪区人民法院审判员职务”`),
      ).toMatchObject({
        ...{ kind: "verbatim", total: 1, parted: true },
        places: [{ document: { id: "2031-2/4" }, block: "p3", last: "p4" }],
      });
      const verdict = await verdictOf(`“${before}${end}${behind}云州市青溪区人民法院法官职务”`);
      if (verdict?.kind !== "differs") throw new Error(verdict?.kind);
      expect(shown(verdict.printed)).toContain("副院长职务；\n免去穆清风的云州市青溪区人民法院[");
      expect(verdict.place).toMatchObject({ block: "p3", last: "p4" });
    },
  );

  test("so is what runs over a heading or the title, and nothing that leaves a paragraph out", async () => {
    const over = "关于2030年财政决算的报告——2031年6月18日在云州市";
    expect(await verdictOf(`“${over}”`)).toMatchObject({ kind: "verbatim", parted: true });
    expect(await verdictOf("“情况报告如下。以上报告，请予审议。”")).not.toMatchObject({
      kind: "verbatim",
    });
  });

  test("a figure is checked however short, and no part of a longer one is it", async () => {
    const text = "报告称“重点支出得到保障”，增长“4.5%”，群众“满意”。";
    const found = await checkQuotations(text);
    expect(found?.checked.map(({ quotation }) => quotation.text)).toEqual([
      "重点支出得到保障",
      "4.5%",
    ]);
    expect(found?.short).toEqual(["满意"]);
    expect((await verdictOf("“30年”"))?.kind).not.toBe("verbatim");
    expect(await verdictOf("“2030年”")).toMatchObject({ kind: "verbatim" });
  });

  test("a word in quotes within a quotation hides nothing of it", async () => {
    const text = "主任说：“全年收支“持平”，重点支出得到保障”";
    expect(await verdictOf(text)).toMatchObject({ kind: "differs" });
    expect((await checkQuotations(text))?.unpaired).toBe(0);
    expect((await checkQuotations(text.slice(0, -1)))?.unpaired).toBe(1);
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

describe("pasted from the sample", () => {
  let archive: Awaited<ReturnType<typeof archiveOf>>;
  beforeAll(async () => {
    archive = await archiveOf("content");
  });
  afterAll(() => archive.end());

  const told = async (text: string) =>
    ((await checkQuotations(text))?.checked ?? []).map(
      ({ quotation: { kind, text }, verdict }) => `${kind} ${text.slice(0, 8)} ${verdict.kind}`,
    );
  const SENTENCE =
    "虹口区城市运行“一网统管”建设在全市总体工作框架下，注重结合自身特色，强化问题导向，力求让群众更有获得感、幸福感、安全感。";

  test("a sentence is held against it whole, not only the term that it sets in quotes", async () => {
    const printed = SENTENCE.replace("导向，", "导向，推动城市管理手段、模式、理念创新，");
    expect(await told(printed)).toEqual(["sentence 虹口区城市运行“ verbatim"]);
    expect(await told(printed.replace("获得感", "获取感"))).toEqual([
      "sentence 虹口区城市运行“ differs",
    ]);
    expect(await told(`记者获悉，今年的建设有新进展。${printed}`)).toEqual([
      "sentence 虹口区城市运行“ verbatim",
    ]);
  });

  test("what somebody says around a quotation is not held against it", async () => {
    expect(
      await told("区长在会上介绍了有关情况，谈到“一网统管”的推进，又说要“推动学前教育全部免费”。"),
    ).toEqual(["words 一网统管 verbatim", "words 推动学前教育全部 absent"]);
    expect(await told("他说：“力求让群众更有获得感、幸福感、安全感”，并希望继续努力。")).toEqual([
      "words 力求让群众更有获 verbatim",
    ]);
  });

  test("what a quotation leaves out is no fault of it", async () => {
    expect(await told("“三是结合北外滩建设……让5G技术为城市管理赋能”")).toEqual([
      "words 三是结合北外滩建 verbatim",
      "words 让5G技术为城市 verbatim",
    ]);
  });

  test("a row of a table stands there to the letter, over the borders of its cells", async () => {
    for (const row of ["8月\t1、本区推进产", "8月 1、本区推进产"])
      expect(await told(row)).toEqual([`sentence ${row.slice(0, 8)} verbatim`]);
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

describe("held against what is printed with quotation marks", () => {
  let archive: Awaited<ReturnType<typeof archiveOf>>;
  beforeAll(async () => {
    archive = await archiveOf("content");
  });
  afterAll(() => archive.end());

  test.each([
    ["“密切关注‘一网通办’建设”", "密切关注“一网通办”建设", true],
    ["「密切关注「一网通办」建设」", "密切关注“一网通办”建设", true],
    ["“密切關注‘一网通办’建设”", "密切关注“一网通办”建设", false],
    ["“推动建好用好‘两张网’”", "推动建好用好“两张网”", true],
    ["「密切关注“一网通办”建设」", null, false],
  ])("%s: it says whether the marks alone are others", async (text, written, inMarksAlone) => {
    const verdict = (await checkQuotations(text))?.checked[0]?.verdict;
    expect(verdict?.kind === "verbatim" && verdict.places[0]).toMatchObject({
      ...{ written, inMarksAlone },
    });
  });
});
