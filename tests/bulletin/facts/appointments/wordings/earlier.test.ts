/** Acts of an earlier time, an earlier term, or a body that is not the paper's own. */
import { describe, expect, it } from "vitest";
import { parseLines } from "../../../../make/bulletin";
import { holdWordings, type Wording } from "../../../../make/wordings";

const of = (who: string) => `${who}任命李四为县财政局局长。`;
const NONE: Wording[1] = [];
const READ = ["appoint 李四 县财政局 局长"];

holdWordings({
  青禾县第十六届人民代表大会常务委员会第三十七次会议纪要: [
    // What was done before the meeting is no act of its minutes.
    ...[
      "上届县人大常委会",
      "会议指出，上一届县人大常委会",
      "上届人大常委会第三十次会议",
      "县十五届人大常委会",
      "第十五届县人大常委会",
      "去年县人大常委会",
      "去年3月，县人大常委会",
      "去年年底，县人大常委会",
      "上次会议",
      "在上次会议上，",
    ].map((who): Wording => [[of(who)], NONE]),
    // Of seats as well, where a term before is said to have elected.
    [["上届县人大罢免李四的县人大代表职务。"], []],
    // What it may have done itself is told.
    ...["去年以来，县人大常委会先后", "上届县人大常委会任命王五为县长，本届县人大常委会"].map(
      (who): Wording => [[of(who)], NONE, ["appointments/unread"]],
    ),
    // Other houses elect for themselves, whatever paper tells of it; an office of theirs is told where nobody says who filled it.
    ...[
      "政协青禾县第八届委员会第三次会议选举李四为主席。",
      "县政协选举李四为主席，王五为副主席。",
      "县总工会选举李四为县总工会主席。",
      "县妇联第五次代表大会选举李四为主席。",
      "县第十二次党代会选举李四为县委书记。",
    ].map((text): Wording => [[text], []]),
    ...[
      "会议选举李四为县政协主席。",
      "新选出的10名政协第九届青禾县委员会副主席是：李四、王五。",
    ].map((text): Wording => [[text], [], ["appointments/unread"]]),
    ...["经与县政协协商，会议", "会议根据县总工会的推荐，"].map(
      (who): Wording => [[of(who)], READ],
    ),
    [["县总工会主席李四当选为县人大常委会副主任。"], ["elect 李四 县人大常委会 副主任"]],
    // Who came, or led the meeting, is not who acts.
    ...[
      "县政协主席王五列席会议，",
      "会上，县总工会主席王五应邀出席会议，",
      "政协主席王五参加大会，",
    ].map((who): Wording => [[of(who)], READ]),
    // What came between a former time and this meeting leaves open which acted.
    ...["去年当选的县长王五提请会议，", "上次会议休会后继续召开会议，"].map(
      (who): Wording => [[of(who)], NONE, ["appointments/unread"]],
    ),
    // A former time that is of something else leaves the act to the meeting.
    ...[
      "县人大常委会",
      "本届县人大常委会",
      "县十六届人大常委会",
      "换届以来，会议",
      "去年县财政局局长空缺，会议",
      "根据上届县人大常委会的决定，会议",
      "上届副县长王五任期届满，会议",
      "会议听取了上次会议的情况，",
    ].map((who): Wording => [[of(who)], READ]),
    [
      ["批准东岭县第九届人民代表大会常务委员会接受李四辞去东岭县人民检察院检察长职务的请求。"],
      ["accept-resignation 李四 东岭县人民检察院 检察长"],
    ],
  ],
});

describe("in a congress's paper", () => {
  const told = (text: string) => {
    const { appointments, diagnostics } = parseLines(
      "青禾县第十六届人民代表大会第三次会议公告",
      "",
      `${text}大会选举王五为县长。`,
    );
    const codes = diagnostics.map(({ code }) => code).filter((code) => code.startsWith("appoint"));
    return [appointments.map(({ person }) => person), codes];
  };

  it.each(["县人大常委会", "闭会期间，县人大常委会", "县十六届人大常委会举行第一次会议，"])(
    "what the committee did is told: %s",
    (who) => expect(told(of(who))).toEqual([["王五"], ["appointments/unread"]]),
  );

  it.each([
    "大会选举产生新一届县人大常委会，",
    "会议听取和审议县人大常委会工作报告，补选县人大常委会，",
  ])("what it did to the committee is its own: %s", (before) =>
    expect(told(of(before))).toEqual([["李四", "王五"], []]),
  );

  it("what was done a year ago is none of it", () =>
    expect(told(of("去年6月，县人大常委会"))).toEqual([["王五"], []]));
});
