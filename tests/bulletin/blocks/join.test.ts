import { describe, expect, it } from "vitest";
import { JOIN_RULES, joinRule, type Setting } from "../../../lib/bulletin/blocks/join-rules";
import { toLines } from "../../../lib/bulletin/source/lines";

/** The rule that decides of two lines, a blank one between them unless they touch. */
function decided(first: string, second: string, setting: Setting = {}) {
  const { touching, indents = false, unfinished, known = false, ...line } = setting;
  const [before, next] = toLines([first, ...(touching ? [] : [""]), second]).lines;
  if (!before || !next) throw new Error("two lines were given");
  const context = {
    indents,
    isKnown: () => known,
    unfinished: unfinished ? () => true : undefined,
  };
  return joinRule({ text: before.text, next: { ...next, ...line }, context });
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
