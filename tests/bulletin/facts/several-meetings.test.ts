import { expect, it } from "vitest";
import { parseLines } from "../../make/bulletin";

const read = (...[title = "", ...lines]: string[]) => {
  const { documents, appointments, diagnostics } = parseLines(title, "", ...lines);
  const told = diagnostics.filter(({ code }) => code === "meeting/several");
  return [documents[0]?.meeting, appointments.map(({ date }) => date), told.length];
};

it.each([
  [
    "县八届人大常委会会议纪要",
    "第五次会议于2009年1月22日举行。会议决定任命张三为县财政局局长。",
    "第六次会议于3月22日举行。会议决定任命李四为县农业局局长。",
  ],
  [
    "县人大常委会会议纪要",
    "2009年1月22日，县八届人大常委会举行第五次会议。会议决定任命张三为县财政局局长。",
    "2009年3月22日，县八届人大常委会举行第六次会议。会议决定任命李四为县农业局局长。",
  ],
  [
    "人事任免名单",
    "县八届人大常委会第五次会议于2009年1月22日通过：",
    "任命张三为县财政局局长。",
    "县八届人大常委会第六次会议于2009年3月22日通过：",
    "任命李四为县农业局局长。",
  ],
  [
    "县八届人大常委会任免名单",
    "县八届人大常委会第五次会议决定任命张三为县财政局局长。",
    "县八届人大常委会第六次会议决定任命李四为县农业局局长。",
  ],
])("gives no act to the first of several meetings that one paper reports: %s", (...lines) =>
  expect(read(...lines)).toEqual([null, [null, null], 1]),
);

it("gives no act to the first of two places whose committees one paper tells of", () => {
  const [own, other, seat] = [
    "云山市第八届人大常委会第五次会议2009年1月22日任命张三为云山市财政局局长。",
    "石城市第四届人大常委会第六次会议2009年1月20日决定，任命李四为石城市财政局局长。",
    "石城市第四届人大常委会第六次会议2009年1月20日补选李四为榆岚省第九届人民代表大会代表。",
  ];
  expect(read("云山市人大常委会任免名单", own, other)).toEqual([null, [null, null], 1]);
  const title = "云山市第八届人大常委会第五次会议任免名单";
  expect(read(title, own, other)).toEqual([null, [null, null], 1]);
  expect(read(title, own, seat)).toEqual(["8-5", ["2009-01-22", "2009-01-22"], 0]);
  expect(read("云山市人大常委会任免名单", own, seat)).toEqual([
    "8-5",
    ["2009-01-22", "2009-01-22"],
    0,
  ]);
  expect(read("云山市人大常委会任免名单", own, other.replaceAll("石城市", "青禾县"))).toEqual([
    "8-5",
    ["2009-01-22", "2009-01-22"],
    0,
  ]);
});

const OWN = "2009年1月22日，县八届人大常委会举行第五次会议。会议决定任命张三为县财政局局长。";

it.each([
  "会议决定，县八届人大常委会第六次会议于2009年3月22日举行。",
  "县八届人大常委会第六次会议定于3月22日举行。",
  "决定3月22日召开县八届人大常委会第六次会议。",
  "2008年12月1日，县八届人大常委会举行第四次会议。",
  "3月11日，市九届人大常委会第十次会议举行，李四列席会议。",
])("leaves minutes to their meeting that only speak of another: %s", (line) =>
  expect(read("县人大常委会会议纪要", OWN, line)).toEqual(["8-5", ["2009-01-22"], 0]),
);
