import { describe, expect, it, test } from "vitest";
import { TOTALS } from "../../../lib/bulletin/grammar/totals";
import { parseLines } from "../../make/bulletin";

const COMMITTEE = "青禾县人民代表大会常务委员会工作报告";
const told = (title: string, ...paragraphs: string[]) =>
  parseLines(
    ...[title, "", "——2022年1月12日在青禾县第十六届人民代表大会第二次会议上", ""],
    ...["青禾县人大常委会主任　张三", "", "各位代表：", ""],
    ...paragraphs.flatMap((text) => [text, ""]),
  ).totals ?? [];
const totalsOf = (...paragraphs: string[]) =>
  told(COMMITTEE, ...paragraphs).map(({ counts, value, quote }) => `${counts} ${value} ${quote}`);

describe("each row reads its example", () => {
  it.each(TOTALS.map(({ counts, example, yields }) => [counts, example, yields] as const))(
    "%s: %s",
    (_, example, yields) => expect(totalsOf(example)).toEqual(yields),
  );
});

const YEAR = "一年来，常委会召开会议8次。";

test.each([
  ["made early, of the year before", COMMITTEE, 2021],
  ["of the year in its title", "青禾县人大常委会2020年工作报告", 2020],
  ["never of a year that is not over", "青禾县人大常委会工作报告（2022年）", 2021],
])("a report is %s", (_, title, year) =>
  expect(told(title, YEAR)).toMatchObject([{ counts: "meetings", value: 8, year }]),
);

test("a report without a day, and without a year in its title, leaves the year open", () => {
  const { totals } = parseLines(COMMITTEE, "", "各位代表：", "", YEAR);
  expect(totals).toMatchObject([{ year: null, value: 8 }]);
});

test.each([
  ["several years", "五年来，共召开常委会会议40次，任免国家机关工作人员387人次。"],
  ["what is to come", "今年，共召开常委会会议8次。"],
  ["what is planned", "2022年，拟听取和审议专项工作报告20项。"],
  ["another year", "2020年，共召开常委会会议7次。"],
  ["a part of the year", "2021年3月，共召开常委会会议2次。"],
  ["no sum", "围绕民生，听取和审议专项工作报告5项。"],
  ["another body's meetings", "一年来，常委会召开主任会议20次，政府召开会议9次。"],
  ["another body's reports", "一年来，主任会议听取专项工作报告15项。"],
  ["some of the officers", "一年来，任免法院审判人员12人次，任命人民陪审员120名。"],
  ["officers and others together", "一年来，任免、接受辞职人员共12人次。"],
  ["which meeting it is", "一年来，常委会召开第三十七次会议。"],
])("a number of %s is no total", (_, text) => expect(totalsOf(text)).toEqual([]));

test("what a heading says of the time holds for its part", () => {
  const parts = (heading: string) => [heading, "共召开常委会会议8次。"];
  expect(totalsOf(...parts("一、过去五年的工作"), ...parts("二、2021年的主要工作"))).toHaveLength(
    1,
  );
  expect(totalsOf(...parts("一、一年来的工作"), ...parts("二、今年的主要任务"))).toHaveLength(1);
});

test.each(["青禾县人民法院工作报告", "政府工作报告", "青禾县人大常委会代表工作委员会工作报告"])(
  "%s is asked for no total",
  (title) => expect(told(title, YEAR)).toEqual([]),
);
