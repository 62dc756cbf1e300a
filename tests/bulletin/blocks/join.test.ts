import { describe, expect, it } from "vitest";
import { JOIN_RULES, joinRule, type Setting } from "../../../lib/bulletin/blocks/join-rules";
import { isInShortList, standsAboveSetIn } from "../../../lib/bulletin/blocks/short-lines";
import { viewOf } from "../../../lib/bulletin/blocks/view";
import { toLines } from "../../../lib/bulletin/source/lines";
import { parseLines } from "../../make/bulletin";

/** The rule that decides of two lines, a blank one between them unless they touch. */
function decided(first: string, second: string, setting: Setting = {}) {
  const { touching, indents = false, unfinished, known = false, followed = [] } = setting;
  const { short = false, setInAndFull = false, ...line } = setting;
  const { lines } = toLines([first, ...(touching ? [] : [""]), second, ...followed]);
  const [only, next] = lines;
  if (!only || !next) throw new Error("two lines were given");
  const layout = { front: [], body: [], ...(unfinished && { unfinished: () => true }) };
  const set = { wrapWidth: null, spacedWidth: null, touching: false, indents: false, whole: false };
  const view = viewOf(lines, () => known, layout, set);
  const context = { ...view.join, indents };
  const listed = () => isInShortList(view, 1);
  return joinRule({
    text: only.text,
    next: { ...next, ...line },
    context,
    only,
    listed,
    short: () => short,
    aboveSetIn: () => standsAboveSetIn(lines, 1),
    setInAndFull: () => setInAndFull,
  });
}

describe.each(JOIN_RULES)("$name: $verdict", (rule) => {
  it.each(rule.examples)("%s | %s", (first, second, setting) => {
    expect(decided(first, second, setting).name).toBe(rule.name);
    expect(decided(first, second, setting).verdict).toBe(rule.verdict);
  });
});

describe("a sentence cut by a break goes on", () => {
  it.each([
    ["在此基础上，我们进行了修改完善，", "并提交会议讨论。"],
    ["增长百分之", "三十一。"],
    ["各项工作是否落到实处，", "从群众反映看，还有差距。"],
    ["1.落实责任。层层签订责任书，对工作不力的乡镇和部门", "主要负责人进行约谈。"],
  ])("%s | %s", (first, second) => expect(decided(first, second).verdict).toBe("join"));
});

it("tells of a colon at the end of a full line in a paper of few lines that sets its paragraphs in", () => {
  const told = (...lines: string[]) =>
    parseLines("青禾县人大常委会关于教育工作的决议", "（2021年3月11日通过）", ...lines)
      .diagnostics.filter(({ code }) => code === "text/join-uncertain")
      .map(({ line }) => line);
  const [first, second] = [
    "　　会议认为，全县教育工作取得新的成绩，但也",
    "要看到存在的问题，主要表现在这几个方面包括：",
  ];
  expect(told(first, second, "投入不足，师资不强，管理不严。")).toEqual([8]);
  expect(told(first, second, "　　投入不足，师资不强，管理不严。")).toEqual([]);
  expect(told(first, "要看到问题，包括：", "投入不足，师资不强，管理不严。")).toEqual([]);
  expect(told("会议提出以下意见：", "加大投入，改善条件，加强管理。")).toEqual([]);
});
