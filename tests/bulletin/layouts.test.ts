import { describe, expect, it } from "vitest";
import { parseBulletin } from "../../lib/bulletin/parse";
import { breaches } from "./promises";

/** Each block but the first title as `kind text`, of a bulletin without contents. */
function blocks(...lines: string[]) {
  const text = `青禾县人民代表大会常务委员会公报\n2021年第1号\n\n${lines.join("\n")}`;
  const bulletin = parseBulletin({ file: "one.txt", bytes: new TextEncoder().encode(text) });
  expect(breaches(bulletin, text)).toEqual([]);
  return bulletin.documents.flatMap((document) =>
    document.blocks.slice(1).map(({ kind, text: own }) => `${kind} ${own}`),
  );
}

const TITLE = ["关于全县教育工作情况的报告", "", "县教育局局长　张三", ""];

it("takes a sentence that says what follows for no salutation", () => {
  const sentence = "青禾县第十六届人民代表大会第二次会议决定作如下修改：";
  expect(blocks(...TITLE, sentence, "", "一、删去第五条。")[1]).toBe(`paragraph ${sentence}`);
  expect(blocks(...TITLE, "主任、各位副主任、各位委员：", "", "现报告如下。")[1]).toMatch(
    /^salutation/u,
  );
});

it("takes the last point of a list for no heading of what closes the text", () => {
  expect(
    blocks(...TITLE, "一、提高认识。", "二、加大投入。", "请于11月底前书面报告。").slice(1),
  ).toEqual(["item 一、提高认识。", "item 二、加大投入。", "paragraph 请于11月底前书面报告。"]);
});

it("takes who attended for no signature", () => {
  const read = blocks(
    "主任会议纪要",
    "",
    "（第三次）",
    "会议听取了汇报。",
    "出席：方正　李力",
    "列席：张明",
  );
  expect(read.filter((block) => block.startsWith("signature"))).toEqual([]);
});

describe("text that is wrapped line by line, a blank line after each", () => {
  const wrapped = [
    "我县是国家扶贫开发工作重点县全县共有贫困村八十六个建档立卡",
    "各乡镇党委政府主要负责同志认真研究部署扶贫工作全面压实责任",
    "县直各部门积极帮扶结对联系贫困村和贫困户逐户制定了工作计划",
    "驻村工作队坚守岗位主动作为成效明显群众满意程度比上一年提升",
    "产业扶贫项目有序推进合作社带动农户稳定增收生产条件持续改善",
    "教育扶贫全面覆盖学生资助政策落实到位义务教育巩固率稳步上升",
    "健康扶贫扎实推进。",
  ];

  it("goes on to its full stop", () => {
    expect(blocks(...TITLE, ...wrapped.flatMap((line) => [line, ""])).slice(1)).toEqual([
      `paragraph ${wrapped.join("")}`,
    ]);
  });
});
