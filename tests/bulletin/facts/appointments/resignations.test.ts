import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../make/bulletin";
import { holdWordings, type Wording } from "../../../make/wordings";

holdWordings({
  关于个别代表的代表资格的报告: ["被责令辞去", "已提出书面申请辞去"].map(
    (offers): Wording => [
      [
        `由东岭区选出的市七届人大代表张三，${offers}市七届人大代表职务，东岭区人大常委会已接受其辞职。`,
      ],
      ["accept-resignation 张三 市七届人大 代表 东岭区"],
    ],
  ),
  青禾县人民代表大会常务委员会任免名单: [
    // Of which office he is relieved, the verb behind it tells.
    [
      ["接受张三的辞职请求，免去其县公安局局长、县司法局副局长职务。"],
      ["remove 张三 县公安局 局长", "remove 张三 县司法局 副局长"],
    ],
    [
      ["接受张三同志提出的辞职申请，免去张三的县公安局局长职务，任命李四为县公安局局长。"],
      ["remove 张三 县公安局 局长", "appoint 李四 县公安局 局长"],
    ],
    [
      ["批准张三、李四辞职，免去其县人民法院审判员职务。"],
      ["remove 张三 县人民法院 审判员", "remove 李四 县人民法院 审判员"],
    ],
    // Another is, and what becomes of the first nobody tells.
    [
      ["接受张三的辞职请求，免去李四的县公安局局长职务。"],
      ["remove 李四 县公安局 局长"],
      ["appointments/unread"],
    ],
    // That somebody else's resignation was read says nothing of his.
    [
      ["接受张三辞去县公安局局长职务的请求。", "接受李四的辞职请求。"],
      ["accept-resignation 张三 县公安局 局长"],
      ["appointments/unread"],
    ],
  ],
});

const OFFER = "张三因工作变动，提出辞去青禾县人民政府副县长职务的请求";
const ACCEPTED = ["appoint 李四 县教育局 局长", "accept-resignation 张三 青禾县人民政府 副县长"];
const OTHERS = ["appoint 李四 县教育局 局长"];

describe("what was offered, beside acts on others", () => {
  const read = (line: string) => {
    const lines = ["任命李四为县教育局局长。", line];
    const { appointments, diagnostics } = parseDocument("青禾县人大常委会任免名单", ...lines);
    const acts = appointments.map(({ action, person, organ, post }) =>
      [action, person, organ, post].join(" "),
    );
    return { acts, told: diagnostics.some(({ code }) => code === "appointments/unread") };
  };

  it.each([
    "，决定予以接受。",
    "，会议表示同意。",
    "。会议决定接受其辞职请求。",
    "。经审议，决定予以批准。",
  ])("is accepted: %s", (answer) =>
    expect(read(OFFER + answer)).toEqual({ acts: ACCEPTED, told: false }),
  );

  it.each(["，决定不予接受。", "，会议没有同意。", "。会议决定不接受其辞职。", "。未予批准。"])(
    "is refused: %s",
    (answer) => expect(read(OFFER + answer).acts).toEqual(OTHERS),
  );

  it("is told where several are accepted in one sentence", () => {
    const both = "会议审议了张三辞去副县长职务的请求、王五辞去副县长职务的请求，决定予以接受。";
    expect(read(both)).toEqual({ acts: OTHERS, told: true });
  });

  it("is told where nobody says what became of it", () =>
    expect(read(`${OFFER}。`)).toEqual({ acts: OTHERS, told: true }));
});

describe("who resigned, behind when and why", () => {
  const offers = (text: string) =>
    parseDocument("青禾县人民代表大会常务委员会公告", text).appointments.map(
      ({ person, personNote, note }) => [person, personNote, note],
    );

  it.each(["近期", "近日", "最近", "上月"])("%s", (when) =>
    expect(
      offers(`${when}，县十五届人大代表张三（东岭乡）请求辞去代表职务，原选举单位已接受。`),
    ).toEqual([["张三", null, "东岭乡"]]),
  );

  it("is each of those before 均", () =>
    expect(
      offers("代表张三，代表李四，均因个人原因请求辞去代表职务，原选举单位均已接受。"),
    ).toEqual([
      ["张三", null, null],
      ["李四", null, null],
    ]));
});

describe("how many resigned, of those who were named before", () => {
  const TITLE = "青禾县人民代表大会常务委员会关于接受辞职的决定";
  const OFFERS = "张三、李四提出辞去副县长职务的请求。王五提出辞去县人大常委会委员职务的请求。";
  const read = (text: string) => {
    const { appointments, diagnostics } = parseDocument(TITLE, text);
    const counted = diagnostics.some(({ code }) => code === "appointments/count");
    return { names: appointments.map(({ person }) => person), counted };
  };

  it("are all of several sentences that are as many", () =>
    expect(read(`${OFFERS}会议决定接受上述三人的辞职请求。`)).toEqual({
      names: ["张三", "李四", "王五"],
      counted: false,
    }));

  it.each(["上述二人", "以上2名同志", "他们二人"])("is told where others are: %s", (who) =>
    expect(
      read(`张三、李四、王五提出辞去副县长职务的请求。会议决定接受${who}的辞职请求。`),
    ).toEqual({ names: ["张三", "李四", "王五"], counted: true }),
  );

  const OFFERS_OF_THREE =
    "张三提出辞去副县长职务的请求。李四提出辞去县人大常委会委员职务的请求。王五提出辞去县监察委员会主任职务的请求。";
  const told = (text: string) =>
    parseDocument(TITLE, text).diagnostics.some(({ code }) => code === "appointments/unread");

  it.each(["上述二人", "他们"])("is told where one more was offered before: %s", (who) =>
    expect(told(`${OFFERS_OF_THREE}会议决定接受${who}的辞职请求。`)).toBe(true),
  );
  it.each([
    `${OFFERS_OF_THREE}会议决定接受上述三人的辞职请求。`,
    `${OFFERS_OF_THREE.replace("。", "，会议决定不予接受。")}会议决定接受上述二人的辞职请求。`,
  ])("and not where none was, or it was refused: %s", (text) => expect(told(text)).toBe(false));
});

describe("a meeting decides that somebody gives up an office, and says of nobody that he is let go", () => {
  const acts = (sentence: string) =>
    parseDocument("青禾县第十六届人大常委会举行第三十七次会议", sentence).appointments.map(
      ({ action, person, organ, post }) => [action, person, organ, post].join(" "),
    );

  it.each([
    [
      "会议决定，张三因涉嫌严重违纪违法辞去青禾县人民政府县长职务，并报县人民代表大会备案。",
      ["accept-resignation 张三 青禾县人民政府 县长"],
    ],
    ["会议决定：张三辞去县人大常委会委员职务。", ["accept-resignation 张三 县人大常委会 委员"]],
    [
      "会议决定，张三、李四因工作变动分别辞去县人大常委会副主任、委员职务。",
      ["accept-resignation 张三 县人大常委会 副主任", "accept-resignation 李四 县人大常委会 委员"],
    ],
  ])("is an act: %s", (sentence, expected) => expect(acts(sentence)).toEqual(expected));

  it.each([
    "会议决定责令张三辞去县人大代表职务。",
    "会议决定，张三辞去县长职务的请求提请县人民代表大会审议。",
    "会议决定张三辞去县长职务的请求不予接受。",
    "会议决定对张三辞去县长职务进行表决。",
    "会议决定，张三未辞去县长职务，继续任职。",
    "会议决定，张三没有辞去县长职务。",
    "市委决定，张三辞去县长职务。",
  ])("is none: %s", (sentence) => expect(acts(sentence)).toEqual([]));

  it("is what somebody else follows from, where it says why", () => {
    expect(acts("会议决定，因张三辞去县长职务，任命李四为青禾县副县长。")).toEqual([
      "appoint 李四 青禾县 副县长",
    ]);
  });
});
