import { describe, expect, it } from "vitest";
import { snippetsOf } from "../../../lib/archive/search/snippet";

const shown = (text: string) =>
  snippetsOf([{ block: "p1", kind: "paragraph", text }], ["水渠"])
    .flatMap(({ fragments }) => fragments.map((fragment) => fragment.text))
    .join("");

describe("a snippet is cut", () => {
  const before = (text: string) => `${text}${"甲".repeat(28)}水渠`;
  const after = (text: string) => `水渠${"乙".repeat(58)}${text}`;

  it.each([
    ["a number", "丙共12345.6", "…12345.6甲"],
    ["a share", "丙占12.5%", "…12.5%甲"],
    ["a Latin word", "丙用Internet", "…Internet甲"],
    ["characters", "丙丁戊己", "…戊己甲"],
    ["what no word is as long as", `丙${"x".repeat(200)}`, "…xx甲"],
  ])("before %s, not inside it", (_, text, beginning) => {
    expect(shown(before(text)).slice(0, beginning.length)).toBe(beginning);
  });

  it.each([
    ["a number", "1,234.5万元", "乙1,234.5…"],
    ["a Latin word", "Internet之类", "乙Internet…"],
    ["characters", "丙丁戊己", "乙丙丁…"],
    ["a character of two halves", "丙\u{20bb7}戊", "乙丙…"],
    ["what no word is as long as", "x".repeat(200), "乙xx…"],
  ])("behind %s, not inside it", (_, text, end) => {
    expect(shown(after(text)).slice(-end.length)).toBe(end);
  });

  it("nowhere where all of it is shown", () => {
    expect(shown("2031年水渠12")).toBe("2031年水渠12");
  });
});
