import { describe, expect, it } from "vitest";
import { parseDocument, parseLines } from "../../../make/bulletin";

const told = (title: string, ...lines: string[]) =>
  parseDocument(title, ...lines).diagnostics.some(({ code }) => code === "document/type-unknown");

const HELD = "2021年3月11日，青禾县第十六届人大常委会举行第三次会议。";
const ACT = "会议决定任命张卫国为青禾县教育局局长。";
const MEETING = "青禾县第十六届人大常委会第三次会议";

describe("a paper of a kind that is not read for acts", () => {
  it.each([
    ["青禾县人大常委会会议情况", HELD, ACT],
    [`${MEETING}综述`, HELD, ACT],
    [`${MEETING}工作安排`, "决定任命张卫国为青禾县教育局局长。"],
    [`${MEETING}议程`, "一、听取报告；", "二、表决人事任免事项。", HELD, ACT],
    ["在青禾县第十六届人大常委会第三次会议上的讲话", "各位委员：", ACT],
  ])("tells of an act as its own, which is said: %s", (title, ...lines) =>
    expect(told(title, ...lines)).toBe(true),
  );

  it.each([
    [
      "青禾县人大常委会工作报告",
      "——2021年3月11日在青禾县第十六届人民代表大会第三次会议上",
      "各位代表：",
      "常委会依法任命张卫国为县监察委员会副主任，补选李建军为市人大代表。",
    ],
    ["关于青禾县人大工作情况的报告", "2020年5月，常委会决定任命张卫国为青禾县教育局局长。"],
    ["关于青禾县人大工作情况的报告", "去年，常委会决定任命张卫国为青禾县教育局局长。"],
    [
      "青禾县人大常委会工作报告",
      "——2021年3月11日在青禾县第十六届人民代表大会第三次会议上",
      "各位代表：",
      "一年来，召开常委会会议8次，举行10次主任会议，任命张卫国为县人民政府副县长。",
    ],
    ["关于整改情况的报告", "各位委员：", "县公司已任命王红为县公司财务部主任。"],
    ["关于提请任命张卫国职务的说明", "现提请任命张卫国为青禾县教育局局长。"],
    [`${MEETING}议程`, "一、听取报告；", "二、决定任命张卫国为青禾县教育局局长。"],
    ["关于换届选举情况的报告", "全县选举产生县人大代表200名，任命选举工作人员30名。"],
  ])(
    "tells of what was done before or elsewhere, or is to come, and nothing is said: %s",
    (title, ...lines) => expect(told(title, ...lines)).toBe(false),
  );
});

it("reads the acts under the title of a meeting's main points, or of how it went", () => {
  for (const title of [`${MEETING}要点`, `${MEETING}会议情况`]) {
    const { appointments } = parseDocument(title, HELD, ACT);
    expect(appointments.map(({ person }) => person)).toEqual(["张卫国"]);
  }
});

describe("a speech that tells an act again", () => {
  const SPEECH = "在青禾县第十六届人民代表大会第三次会议闭幕会上的讲话";
  const RESULT = [
    "青禾县第十六届人民代表大会第三次会议选举结果公告",
    "",
    "青禾县第十六届人民代表大会第三次会议于2021年3月11日选举张卫国为青禾县人民政府县长。",
    "",
    SPEECH,
    "",
    "各位代表：",
  ];
  const line = (told: string) =>
    parseLines(...RESULT, told).diagnostics.find(({ code }) => code === "document/type-unknown")
      ?.line ?? null;

  it.each(["选举张卫国为县长", "选举张卫国同志为县人民政府县长", "选举了张卫国为青禾县县长"])(
    "says nothing new where another paper of the bulletin tells it: %s",
    (told) => expect(line(`这次大会${told}。`)).toBeNull(),
  );

  it.each(["选举李建为县长", "选举张卫国为县监察委员会主任", "决定免去张卫国县长职务"])(
    "tells of the act that no other paper has: %s",
    (told) => expect(line(`大会选举张卫国为县长，大会${told}。`)).toBe(11),
  );
});
