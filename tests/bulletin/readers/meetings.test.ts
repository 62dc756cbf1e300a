import { expect, it } from "vitest";
import { meetingId, readMeetings } from "../../../lib/bulletin/readers/meetings";

it.each([
  ["上海市虹口区第十六届人民代表大会常务委员会第三十七次会议", "16-37"],
  ["青禾县第十六届人民代表大会第六次会议", "16-p6"],
  ["青禾县第十六届人大常委会第5次主任会议", "16-c5"],
  ["青禾县人大常委会主任会议第五十二次会议", "c52"],
  ["第３７次会议".normalize("NFKC"), "37"],
  ["区十六届人大常委会第三十七次会议", "16-37"],
  ["第十六届人大常委会第三十七次（扩大）会议", "16-37"],
])("%s is %s", (text, id) => expect(readMeetings(text).map(meetingId)).toEqual([id]));

it.each(["三次审议", "第三次全国经济普查", "会议第二阶段"])("%s names no meeting", (text) =>
  expect(readMeetings(text)).toEqual([]),
);

it("begins a meeting's name with its body, not with what leads up to it", () => {
  const names = (text: string) => readMeetings(text).map(({ name }) => name);
  const name = "日照市东港区第三届人民代表大会常务委员会第二次会议";
  expect(names(`2021年3月11日${name}通过`)).toEqual([name]);
  expect(names(`——2021年3月11日在${name}上`)).toEqual([name]);
  expect(names(`《办法》已由${name}于2021年3月11日通过`)).toEqual([name]);
});
