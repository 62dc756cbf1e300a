import { describe, expect, it } from "vitest";
import { continues } from "../../../lib/bulletin/blocks/join";
import { toLines } from "../../../lib/bulletin/source/lines";

/** Whether the second of two lines, a blank one between them, continues the first. */
function verdict(first: string, second: string) {
  const [before, next] = toLines([first, "", second]).lines;
  if (!before || !next) throw new Error("two lines were given");
  return continues(before.text, next, {
    indents: false,
    isKnown: () => false,
    unfinished: undefined,
  });
}

describe("a sentence cut by a break goes on", () => {
  it.each([
    ["围绕条例贯彻实施情况开展执", "法检查。"],
    ["尽量避免一", "刀切、另起炉灶等问题的发生。"],
    ["在此基础上，我们进行了修改完善，", "并提交会议讨论。"],
    ["严格按照《中华人民共和国代", "表法》的规定办理。"],
    ["构建面向城市运行平台", "的安全管理系统。"],
    ["探索应用场景，让5G", "技术为城市管理赋能。"],
    ["常委会应当制定", "监督工作计划。"],
    ["增长百分之", "三十一。"],
    ["各项工作是否落到实处，", "从群众反映看，还有差距。"],
    ["江湾区人民代表大会常务委员会决定", "对《江湾区旧住房修缮条例》作如下修改："],
    ["第二次会议于2031年2月23日", "选举秦某为区长。"],
    ["秦某因工作变动，已迁出", "本行政区域。"],
    ["为了落实监督计划，根据有关", "法律规定，决定："],
    ["建档立卡贫困人口三万二千", "人，贫困发生率百分之十二。"],
    ["1.落实责任。层层签订责任书，对工作不力的乡镇和部门", "主要负责人进行约谈。"],
  ])("%s | %s", (first, second) => expect(verdict(first, second)).toBe("join"));
});

describe("a paragraph that lacks its full stop ends all the same", () => {
  it.each([
    ["在代表工作方面，精心组织代表换届选举工作", "在自身建设方面，加强学习。"],
    ["群众满意度明显提升", "此外，加强了宣传。"],
    ["办结率达到历年最好水平", "调研中我们了解到，热线开通。"],
    ["各项责任得到落实", "从检查情况看，工作扎实。"],
    ["建议增加一条。（二次审议稿第三条）", "以上报告，请审议。"],
    ["各项任务顺利完成。", "下一步，继续努力。"],
    ["工作有序开展", "二、存在的问题"],
    ["常委会认真执行大会的决定", "此外，加强了宣传。"],
    ["加强学习。在代表工作方面，精心组织代表换届选举工作", "在自身建设方面，加强学习。"],
    ["加强学习。收入稳步增长", "[1] 不含上级补助。"],
    ["特提出以下意见：", "加强领导。"],
    ["财政收支决算总表", "单位：亿元"],
  ])("%s | %s", (first, second) => expect(verdict(first, second)).toBe("part"));
});

it("says so where nothing settles it", () => {
  expect(verdict("群众满意度明显提升", "价格机制日趋完善。")).toBe("unknown");
});
