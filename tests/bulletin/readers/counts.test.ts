import { expect, it } from "vitest";
import { readCounts } from "../../../lib/bulletin/readers/counts";

const counts = (text: string) =>
  Object.fromEntries(readCounts(text).map(({ key, value }) => [key, value]));

it.each([
  ["一、应出席会议：30人", { due: 30 }],
  ["二、出席（28人）：", { present: 28 }],
  ["应到组成人员三十人，实到二十八人，请假二人", { due: 30, present: 28, leave: 2 }],
  ["请假：无", { leave: 0 }],
  ["出席人员名单（28人）：", { present: 28 }],
  ["未到会2人", { absent: 2 }],
  ["缺席1名、列席12人", { absent: 1, observers: 12 }],
])("%s", (text, expected) => expect(counts(text)).toEqual(expected));

it.each(["出席会议的有各局负责人", "请假无故", "30人"])("%s declares nothing", (text) =>
  expect(counts(text)).toEqual({}),
);
