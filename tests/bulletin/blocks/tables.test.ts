import { describe, expect, it } from "vitest";
import { parseDocument } from "../../make/bulletin";

const blocksOf = (title: string, ...lines: string[]) =>
  (parseDocument(title, ...lines).documents[0]?.blocks ?? []).slice(2);

describe("a table that a page parts", () => {
  const rows = (...lines: string[]) =>
    blocksOf("关于决算的报告", "情况如下。", ...lines, "以上报告，请予审议。").flatMap(
      (block) => block.rows ?? [],
    );
  it.each([
    [["| 项目 | 数 |", "| --- | --- |", "| 教育 | 10 |", "— 12 —", "| 合计 | 30 |"]],
    [["| 项目 | 数 |", "— 12 —", "| --- | --- |", "| 教育 | 10 |", "| 合计 | 30 |"]],
    [["项目\t数", "教育\t10", "— 12 —", "续表", "项目\t数", "合计\t30"]],
    [["项目\t数", "教育\t10", "— 12 —", "决算表（续）", "合计\t30"]],
    [["项目\t数", "教育\t10", "— 12 —", "项目\t数", "合计\t30"]],
  ])("is one: %j", (lines) => {
    expect(rows(...lines)).toEqual([
      ["项目", "数"],
      ["教育", "10"],
      ["合计", "30"],
    ]);
  });
  it("is one where a mark stands in the same column above and below", () => {
    const lines = ["姓名\t一次\t备注", "王刚\t√\t", "李兵\t△\t公假1次", "— 12 —", "路英\t√\t"];
    expect(rows(...lines).map(([name]) => name)).toEqual(["姓名", "王刚", "李兵", "路英"]);
    expect(rows(...lines).at(-1)).toEqual(["路英", "√", ""]);
  });
  it("repeats heads of two lines, the first of which ends with an empty cell", () => {
    const heads = ["指标\t计划\t\t完成\t", "\t数额\t增长\t数额\t增长"];
    const lines = [...heads, "收入\t10\t1\t5\t2", "— 12 —", "续表", ...heads, "税收\t9\t1\t5\t2"];
    expect(rows(...lines)).toEqual([
      ["指标", "计划", "", "完成", ""],
      ["", "数额", "增长", "数额", "增长"],
      ["收入", "10", "1", "5", "2"],
      ["税收", "9", "1", "5", "2"],
    ]);
  });
  it("is another under other heads", () => {
    const lines = ["项目\t数", "教育\t10", "— 12 —", "乡镇\t金额", "城关\t30"];
    const tables = blocksOf("关于决算的报告", "情况如下。", ...lines).filter((one) => one.rows);
    expect(tables).toHaveLength(2);
  });
});

it("keeps rows apart whose second column stands far behind the first", () => {
  const rows = ["增值税          3.2亿元，增长4％", "收入合计          12.3亿元"];
  expect(blocksOf("关于决算的报告", ...rows).map(({ text }) => text)).toEqual([
    "增值税3.2亿元，增长4％",
    "收入合计12.3亿元",
  ]);
});
