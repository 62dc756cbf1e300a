import { describe, expect, it } from "vitest";
import { appointmentsOf, parseDocument, parseLines, parseText } from "../../../make/bulletin";

const LIST = "青禾县人民代表大会常务委员会任免名单";
const RESULT = "青禾县第十六届人民代表大会第六次会议选举结果";
const read = (...lines: string[]) => appointmentsOf(LIST, ...lines);
const told = (title: string, ...lines: string[]) =>
  parseDocument(title, ...lines)
    .diagnostics.filter(({ code }) => code === "appointments/unread")
    .map(({ line }) => line);

describe("names with the words of an act in them", () => {
  it.each([
    ["任命王大为为青禾县财政局局长。", ["appoint 王大为 青禾县财政局 局长"]],
    ["任命王大为（女）为青禾县财政局局长。", ["appoint 王大为 青禾县财政局 局长"]],
    [
      "任命李四、王大为为青禾县人民法院审判员。",
      ["appoint 李四 青禾县人民法院 审判员", "appoint 王大为 青禾县人民法院 审判员"],
    ],
    [
      "任命王永和和李四为青禾县人民法院审判员。",
      ["appoint 王永和 青禾县人民法院 审判员", "appoint 李四 青禾县人民法院 审判员"],
    ],
    ["王大为当选为青禾县人民政府县长。", ["elect 王大为 青禾县人民政府 县长"]],
    ["张国均当选为青禾县人民政府县长。", ["elect 张国均 青禾县人民政府 县长"]],
    ["汤原当选为青禾县人民政府县长。", ["elect 汤原 青禾县人民政府 县长"]],
    ["选举李大任为青禾县人民政府县长。", ["elect 李大任 青禾县人民政府 县长"]],
    ["任命李大因为青禾县财政局局长。", ["appoint 李大因 青禾县财政局 局长"]],
    ["任命范围为青禾县财政局局长。", ["appoint 范围 青禾县财政局 局长"]],
    ["决定买买提·艾力副县长代理青禾县人民政府县长。", ["acting 买买提·艾力 青禾县人民政府 县长"]],
  ])("%s", (sentence, acts) => expect(read(sentence)).toEqual(acts));

  it.each([
    "任命李四和姚为群为青禾县人民法院审判员。",
    "免去张三、由力的青禾县人民法院审判员职务。",
    "免去张三的青禾县财政局局长、周代表的青禾县教育局局长职务。",
  ])("told where nothing says where one ends: %s", (sentence) =>
    expect(told(LIST, sentence)).toEqual([8]),
  );
});

describe("an office whose holder is not read is told", () => {
  it.each([
    [LIST, "任命：", "周会议为青禾县财政局局长"],
    [LIST, "", "选举委员会主任由张三担任，副主任由李四、周会议担任。"],
    [LIST, "任命：", "青禾县人大教育、科学委员会主任委员张三"],
    [RESULT, "主任：张三", "副主任：周会议、李四"],
    [RESULT, "主任：张三", "副主任：邹市长　李四"],
    [RESULT, "选举张三为县人大常委会主任；", "周会议、李四为副主任。"],
    [LIST, "姓名\t任命职务", "周会议\t青禾县财政局局长"],
  ])("%s: %s / %s", (title, head, line) => expect(told(title, head, line).length).toBe(1));

  it("and no row of a table is of whom the row above names", () =>
    expect(read("任命：", "", "张三\t青禾县审计局局长", "周会议\t青禾县财政局局长")).toEqual([
      "appoint 张三 青禾县审计局 局长",
    ]));
});

it("tells that there are others where a list names but some", () => {
  expect(told(LIST, "任命张三、李四等为青禾县人民法院人民陪审员。")).toEqual([8]);
  expect(told(LIST, "任命张三、李四等2人为青禾县人民法院人民陪审员。")).toEqual([]);
});

it("reads the seat of one who was chosen to an office before, sent to a congress of another level", () =>
  expect(
    appointmentsOf(RESULT, "选举张三为县长。", "选举张三、李四为出席江湾省人民代表大会的代表。"),
  ).toEqual([
    "elect 张三 县长",
    "elect 张三 江湾省人民代表大会 代表",
    "elect 李四 江湾省人民代表大会 代表",
  ]));

it("keeps the whole of a body's name that holds 、, in tables too", () =>
  expect(read("任命：", "", "张三\t青禾县人大教育、科学、卫生委员会主任委员、委员")).toEqual([
    "appoint 张三 青禾县人大教育、科学、卫生委员会 主任委员",
    "appoint 张三 青禾县人大教育、科学、卫生委员会 委员",
  ]));

it.each(["为", "担任"])("takes %s before an office in a cell for no part of its body", (link) =>
  expect(read("任命：", "", `张三\t${link}县财政局局长`, `李四\t${link}县水务局局长`)).toEqual([
    "appoint 张三 县财政局 局长",
    "appoint 李四 县水务局 局长",
  ]),
);

describe("names that a line's end cuts", () => {
  it("are put together where marks part the list", () =>
    expect(
      read(
        "选举张三为县长；李四、王",
        "小五为副县长。",
        "选举赵六为县人民法院院长；钱七",
        "、孙八为副院长。",
      ),
    ).toEqual([
      "elect 张三 县长",
      "elect 李四 副县长",
      "elect 王小五 副县长",
      "elect 赵六 县人民法院 院长",
      "elect 钱七 县人民法院 副院长",
      "elect 孙八 县人民法院 副院长",
    ]));

  it("keep the note behind them", () =>
    expect(
      parseDocument(
        RESULT,
        "主任：张三",
        "副主任：李四　王小五",
        "（壮族）　赵六",
      ).appointments.map(({ person, personNote }) => [person, personNote]),
    ).toEqual([
      ["张三", null],
      ["李四", null],
      ["王小五", "壮族"],
      ["赵六", null],
    ]));

  it.each([["五　赵六"], ["五"]])("are told where only blanks part the list: %s", (line) =>
    expect(told(RESULT, "主任：张三", "副主任：李四　王小", line).length).toBe(1),
  );
});

it.each([
  ["代表王永和因病去世，其代表资格终止。", "王永和"],
  ["代表李大任因病去世，其代表资格终止。", "李大任"],
  ["代表张三和李四因病去世，他们的代表资格终止。", "张三"],
])("ends a name in a text where the words behind it begin: %s", (sentence, name) => {
  const { appointments } = parseDocument("关于个别代表的代表资格的报告", sentence);
  expect(appointments[0]?.person).toBe(name);
});

/** In an issue of the place's own committee. */
function readOf(place: string, ...lines: string[]) {
  const committee = `${place}人民代表大会常务委员会`;
  const head = [`${committee}公报`, "2021年第1号", "", `${committee}任免名单`, ""];
  return parseText([...head, ...lines].join("\n")).appointments.map(
    ({ action, person, organ, post }) => `${action} ${person} ${organ} ${post}`,
  );
}

it.each(["原平市", "平原县", "任城区", "任县", "和县", "公安县", "会同县", "中原区"])(
  "takes no part of the place's name for a word of the act, nor for one of a name: %s",
  (place) =>
    expect(
      readOf(
        place,
        `免去张三${place}教育局局长职务。`,
        `任命李四为${place}教育局局长，王小五为${place}人民法院审判员。`,
      ),
    ).toEqual([
      `remove 张三 ${place}教育局 局长`,
      `appoint 李四 ${place}教育局 局长`,
      `appoint 王小五 ${place}人民法院 审判员`,
    ]),
);

it("tells of a name whose end only a province's name behind it would show", () => {
  const sentence = "免去姜明中原省青禾县人民法院副院长职务。";
  expect(readOf("云山市", sentence)).toEqual([]);
  expect(told("云山市人大常委会免职名单", sentence)).not.toEqual([]);
});

it("takes a seat for one of the congress whose deputies a notice names, and not of the one that elected them", () => {
  const { appointments } = parseLines(
    "榆岚省人民代表大会常务委员会公告",
    "",
    "云山市第七届人民代表大会第三次会议补选张三为榆岚省第十四届人民代表大会代表。",
    "",
    "由云山市选出的李四调离榆岚省，依照代表法的规定，李四的代表资格终止。",
  );
  expect(appointments.map(({ organ }) => organ)).toEqual([
    "榆岚省第十四届人民代表大会",
    "榆岚省第十四届人民代表大会",
  ]);
});

it("takes the body that the title tells, where the sentence tells none", () =>
  expect(
    appointmentsOf(
      "青禾县人大常委会关于张三代理青禾县人民政府县长的决定",
      "张三副县长代理县长职务。",
    ),
  ).toEqual(["acting 张三 青禾县人民政府 县长"]));

it("takes the place's own name for no verb in a row", () =>
  expect(readOf("任县", "任命：", "", "张三：任县教育局局长", "", "李四——任县司法局局长")).toEqual([
    "appoint 张三 任县教育局 局长",
    "appoint 李四 任县司法局 局长",
  ]));

describe("what brackets say of a deputy is told with his seat, wherever they stand", () => {
  const notes = (sentence: string) =>
    parseDocument("青禾县人民代表大会常务委员会公告", sentence).appointments.map(
      ({ person, personNote, note }) => [person, personNote, note],
    );
  it.each([
    [
      "张三（榆岚）、李四因病去世。张三、李四的",
      [
        ["张三", "榆岚", null],
        ["李四", null, null],
      ],
    ],
    ["张三（女，东岭镇）因病去世。张三的", [["张三", "女", "东岭镇"]]],
    ["张三（回族）因病去世，其", [["张三", "回族", null]]],
    ["张三（女）、张三（男）因病去世。张三的", [["张三", null, null]]],
  ])("%s", (told, read) =>
    expect(notes(`青禾县第十六届人民代表大会代表${told}代表资格自然终止。`)).toEqual(read),
  );
});

describe("a name that 为 may end, above the office that a line parts from it", () => {
  const ROW = ["张三、李有为", "县人民法院审判员。"];

  it("is told where no other row says which way it goes", () =>
    expect(told(LIST, "任命：", ...ROW)).toHaveLength(1));

  it("is read where another has its 为, or a verb wants one", () => {
    expect(told(LIST, "任命：", "王刚为县财政局局长；", ...ROW)).toEqual([]);
    expect(told(LIST, "会议决定任命张三、李有为", "县人民法院审判员。")).toEqual([]);
  });
});

it("tells an office that somebody held, where the one he gets is not named", () => {
  expect(told(LIST, "任命原县教育局局长张三。")).toHaveLength(1);
  expect(read("任命原县教育局局长张三。")).toEqual([]);
});

it("takes 享受副厅级待遇 for no part of an act", () =>
  expect(told(LIST, "任命张三为县财政局局长，享受副厅级待遇。")).toEqual([]));
