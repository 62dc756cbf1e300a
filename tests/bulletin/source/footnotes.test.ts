import { expect, it } from "vitest";
import { parseLines, parseListed } from "../../make/bulletin";

function read(...lines: string[]) {
  const session = "——2021年3月11日在青禾县第十六届人民代表大会常务委员会第三次会议上";
  const bulletin = parseLines("关于全县教育工作情况的报告", "", session, "", ...lines);
  return {
    texts: bulletin.documents[0]?.blocks.slice(2).map((block) => block.text),
    marks: bulletin.omissions.map(({ text: mark, reason }) => `${reason} ${mark}`),
  };
}

it.each([
  ["①", "① 不含上级补助。", "①不含上级补助。"],
  ["①", "注①：不含上级补助。", "注①：不含上级补助。"],
  ["[1]", "[1] 不含上级补助。", "[1]不含上级补助。"],
  ["〔2〕", "〔2〕不含上级补助。", "〔2〕不含上级补助。"],
  ["※", "※ 不含上级补助。", "※不含上级补助。"],
  ["（注1）", "（注1）不含上级补助。", "（注1）不含上级补助。"],
  ["(注一)", "注一：不含上级补助。", "注一：不含上级补助。"],
  ["¹", "¹ 不含上级补助。", "¹不含上级补助。"],
])("takes the mark %s out of the text that a note explains: %s", (mark, note, kept) => {
  expect(read(`全县收入完成12.36亿元${mark}，增长5.2%。`, "", note)).toEqual({
    texts: ["全县收入完成12.36亿元，增长5.2%。", kept],
    marks: [`footnote-mark ${mark}`],
  });
});

it("takes two marks out of one line, and one that stands behind the full stop", () => {
  const { texts, marks } = read(
    "收入增长①，支出增长②。",
    "另有结余。③",
    "",
    "①一。",
    "②二。",
    "③三。",
  );
  expect(texts?.slice(0, 2)).toEqual(["收入增长，支出增长。", "另有结余。"]);
  expect(marks).toHaveLength(3);
});

it.each([
  ["a list's numbers", "有下列情形：", "①收入增长。", "②支出增长。"],
  ["numbers within a sentence", "要做到：①增收；②节支。", "①收入增长。"],
  ["a reference to an item", "按照第①项办理。", "①收入增长。"],
  ["a star within a formula", "面积按长*宽计算。", "*不含上级补助。"],
  ["a mark without a note", "收入增长①，支出增长。", "另有结余。"],
  ["a mark after its note", "①不含上级补助。", "收入增长①，支出增长。"],
  ["a document's number", "根据〔2021〕5号文件办理[1]。", "另有结余。"],
])("leaves %s", (_what, ...lines) => {
  expect(read(...lines).marks).toEqual([]);
});

it("takes a star off the title that its note explains, and keeps the note's own", () => {
  const read = (...lines: string[]) => {
    const contents = ["关于教育工作情况的报告……1", "青禾县任免名单……2", ""];
    const [document] = parseListed(...contents, ...lines).documents;
    return [document?.title, document?.blocks.at(-1)?.text];
  };
  const list = ["", "青禾县任免名单", "任命张三为局长。"];
  expect(read("关于教育工作情况的报告*", "", "* 根据录音整理。", ...list)).toEqual([
    "关于教育工作情况的报告",
    "*根据录音整理。",
  ]);
  expect(read("关于教育工作情况的报告", "", "* 根据录音整理。", ...list)).toEqual([
    "关于教育工作情况的报告",
    "根据录音整理。",
  ]);
});
