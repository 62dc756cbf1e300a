import { expect, it } from "vitest";
import { meetingId, readMeetings } from "../../../lib/bulletin/readers/meetings";

it.each([
  ["上海市虹口区第十六届人民代表大会常务委员会第三十七次会议", "16-37"],
  ["青禾县第十六届人民代表大会第六次会议", "16-p6"],
  ["青禾县第十六届人大常委会第5次主任会议", "16-c5"],
  ["青禾县首届人民代表大会第三次会议", "1-p3"],
  ["青禾县人大常委会主任会议第五十二次会议", "c52"],
  ["第３７次会议".normalize("NFKC"), "37"],
  ["区十六届人大常委会第三十七次会议", "16-37"],
  ["第十六届人大常委会第三十七次（扩大）会议", "16-37"],
  ["主任会议建议县十六届人大常委会第三次会议", "16-3"],
  ["党组会议暨诸暨市十六届人大常委会第三次会议", "16-3"],
  // Every order of place, term and body.
  ["青禾县第十六届第二十一次人大常委会会议", "16-21"],
  ["县十六届二十一次人民代表大会常务委员会会议", "16-21"],
  ["第十三届全国人民代表大会常务委员会第三十五次会议", "13-35"],
  ["第九届榆岚省人民代表大会第二次会议", "9-p2"],
  ["五届市人大常委会第十二次会议", "5-12"],
  ["县八届人大常委会第十七次会议", "8-17"],
  ["县人大常委会八届十七次会议", "8-17"],
  ["县人大八届四次会议", "8-p4"],
  ["十三届全国人大四次会议", "13-p4"],
  ["第十三届全国人大常委会第78次委员长会议", "13-c78"],
  ["桐屿区第五届人大常委会主任会议第七次会议", "5-c7"],
  ["榆岚省第九届人大常委会于2003年11月28日召开第六次会议", "9-6"],
  ["县八届人大常委会举行第十七次会议", "8-17"],
  ["榆岚省第五届人大常委会第一百一十七次主任会议", "5-c117"],
  // A part of a session is no meeting of its own.
  ["汐川市第六届人民代表大会第二次会议第一次全体会议", "6-p2"],
  ["汐川市第六届人民代表大会第二次会议（第二次全体会议）", "6-p2"],
  ["汐川市六届人大二次会议主席团第三次会议", "6-p2"],
  ["汐川市第六届人大常委会第十二次会议第二次联组会议", "6-12"],
  ["榆岚省人民代表大会九届常委会第十次会议", "9-10"],
  ["县人大常委会党组书记、主任方正主持召开第三次主任会议", "c3"],
  ["市十五届人大常委会主任会议举行第四十一次会议", "15-c41"],
  ["市十五届人大常委会主任会议3月4日召开第四十一次会议", "15-c41"],
  ["主任会议于3月4日闭会，市十五届人大常委会举行第十二次会议", "15-12"],
  ["市十五届人大常委会主任会议于3月4日决定召开第十二次会议", "15-12"],
  ["青禾县东山镇人民代表大会第四次会议", "p4"],
  ["新一届人大常委会第一次会议", "1"],
  ["2021.3.11十六届人大常委会第三次会议通过", "16-3"],
])("%s is %s", (text, id) => expect(readMeetings(text).map(meetingId)).toEqual([id]));

it.each([
  "刚刚闭幕的青禾县十六届人大常委会第三次会议",
  "昨日结束的青禾县十六届人大常委会第三次会议",
])("begins a meeting's name behind what describes it: %s", (text) =>
  expect(readMeetings(text).map(({ name }) => name)).toEqual(["青禾县十六届人大常委会第三次会议"]),
);

it.each([
  "三次审议",
  "第三次全国经济普查",
  "会议第二阶段",
  "第一次全体会议",
  "大会主席团第二次会议",
  "县人大财经委员会第三次会议",
  "政协第五届榆岚省委员会第二次会议",
  "县人大常委会党组召开第十二次（扩大）会议",
  "大会主席团2021年3月4日举行第一次会议",
  "大会主席团在县城举行第三次会议",
])("%s names no meeting", (text) => expect(readMeetings(text)).toEqual([]));

it("begins a meeting's name with its body, not with what leads up to it", () => {
  const names = (text: string) => readMeetings(text).map(({ name }) => name);
  const name = "日照市东港区第三届人民代表大会常务委员会第二次会议";
  expect(names(`2021年3月11日${name}通过`)).toEqual([name]);
  expect(names(`——2021年3月11日在${name}上`)).toEqual([name]);
  expect(names(`《办法》已由${name}于2021年3月11日通过`)).toEqual([name]);
  expect(names(`东港区人民代表大会常务委员会公告第二十七号${name}`)).toEqual([name]);
  const plain = "榆岚省人民代表大会常务委员会第六次会议";
  expect(names(`2003年11月28日${plain}通过`)).toEqual([plain]);
  expect(names("今年以来县人大常委会第三次会议")).toEqual(["县人大常委会第三次会议"]);
});

it.each([
  ["青禾县第十七届人民代表大会第一次会议", null],
  ["青禾县第十七届人民代表大会第一次会议第二次全体会议", null],
  ["青禾县第十七届人民代表大会第一次会议（预备会议）", "preparing"],
  ["青禾县第十七届人民代表大会第一次会议主席团第一次会议", "preparing"],
  ["青禾县第十七届人民代表大会第一次会议主席团举行第一次会议", "preparing"],
  ["青禾县第十七届人民代表大会第一次会议召开主席团第二次会议", "presiding"],
  ["青禾县第十七届人民代表大会第一次会议举行预备会议", "preparing"],
  ["青禾县第十七届人民代表大会第一次会议主席团第十一次会议", "presiding"],
])("%s is %s", (text, aside) => expect(readMeetings(text)[0]?.aside).toBe(aside));

it("takes the whole of a body's name that its term stands in, and of a town's", () => {
  expect(readMeetings("榆岚省人民代表大会九届常委会第十次会议")[0]?.place).toBe("榆岚省");
  expect(readMeetings("青禾县东山镇人民代表大会第四次会议")[0]?.place).toBe("青禾县东山镇");
});

it("takes a term that stands in brackets beside the body", () => {
  const idsOf = (text: string) => readMeetings(text).map((one) => [meetingId(one), one.place]);
  const committee = "青禾县人民代表大会常务委员会（第十二届）第九次会议";
  expect(idsOf(committee)).toEqual([["12-9", "青禾县"]]);
  expect(idsOf("本届（第十二届）人大常委会第九次会议")).toEqual([["12-9", ""]]);
  expect(idsOf("青禾县人大常委会（扩大）第九次会议").map(([id]) => id)).not.toContain("12-9");
});
