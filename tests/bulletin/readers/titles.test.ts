import { describe, expect, it } from "vitest";
import { RULES } from "../../../lib/bulletin/readers/title-rules";
import { parseLines, parseText } from "../../make/bulletin";

const FIRST = [
  "青禾县任免名单",
  "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）",
  "任命张三为青禾县教育局局长。",
];

describe("titles of a bulletin without contents", () => {
  const titles = (...lines: string[]) => parseLines(...lines).documents.map(({ title }) => title);

  it("may begin with what they are for, where a note stands under them", () => {
    const opinion = "对《关于全县教育工作情况的报告》的审议意见";
    const text = "一、压实责任。";
    const adopted = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
    expect(titles(...FIRST, "", opinion, "", adopted, text)).toEqual(["青禾县任免名单", opinion]);
    expect(titles(...FIRST, "", "对全县教育工作的意见", "", "无。")).toEqual(["青禾县任免名单"]);
  });

  it("take the year or number at their end with them, and leave a note under them", () => {
    const under = "（2021年3月11日青禾县第十六届人大常委会第三次会议通过）";
    const law = ["第一条　为了绿化，制定本条例。", ""];
    expect(titles("青禾自治县民族教育条例（2005年修订）", "", under, ...law)).toEqual([
      "青禾自治县民族教育条例（2005年修订）",
    ]);
    expect(titles("青禾县绿化条例", "（2005年修订）", ...law)).toEqual(["青禾县绿化条例"]);
    expect(titles("青禾县人大常委会公告〔2021〕第2号", "", under, ...law)).toEqual([
      "青禾县人大常委会公告〔2021〕第2号",
    ]);
  });

  it("may be a meeting's alone, a notice of a term or what a meeting makes known", () => {
    const told = "会议听取了县人民政府的报告。";
    for (const title of [
      "第五次主任会议纪要",
      "第三十次会议议程",
      "青禾县第十六届人大常委会第三次会议公报",
    ])
      expect(titles(...FIRST, "", title, "", told)).toEqual(["青禾县任免名单", title]);
    const notice = ["青禾县人民代表大会公告〔二十届〕", "第4号", "会议选举张三为青禾县县长。"];
    expect(titles(...FIRST, "", ...notice)).toEqual(["青禾县任免名单", notice[0]]);
  });
});

it.each(RULES.map(({ name, example, when }) => [name, example, when] as const))(
  "%s knows its example: %s",
  (_name, example, when) => expect(when(example)).toBe(true),
);

it.each([
  ["江湾市人大常委会人事任免", "appointments"],
  ["市人大常委会干部任免", "appointments"],
  ["江湾市人民代表大会常务委员会人事任免事项", "appointments"],
  ["江湾市人民代表大会常务委员会任免国家机关工作人员", "appointments"],
  ["江湾市人大常委会人事任免情况", "appointments"],
  ["江湾市人民代表大会常务委员会任命", "appointments"],
  ["区人大常委会2021年监督工作计划", "work-plan"],
  ["县人民代表大会常务委员会2021年立法计划", "work-plan"],
  ["市第五届人大常委会2021年代表工作安排", "work-plan"],
  ["2021年县人大常委会监督工作计划", "work-plan"],
  ["县人大常委会二〇二一年工作要点", "work-plan"],
])("opens a document without a line under it: %s", (title, type) => {
  const text = ["青禾县人大常委会公报", "2021年第1号", "", ...FIRST, title, "一、听取报告。"].join(
    "\n",
  );
  const { documents, diagnostics } = parseText(text);
  expect(documents.map((one) => [one.title, one.type])[1]).toEqual([title, type]);
  expect(diagnostics.find(({ code }) => code === "contents/absent")?.message).toMatch(/题有机关/u);
});
