import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../make/bulletin";

const LIST = "青禾县人民代表大会常务委员会任免名单";
const NOTICE = "青禾县人民代表大会常务委员会公告";
const told = (title: string, ...lines: string[]) =>
  parseDocument(title, ...lines)
    .diagnostics.filter(({ code }) => code === "appointments/unread")
    .map(({ line }) => line);
const acts = (title: string, ...lines: string[]) =>
  parseDocument(title, ...lines).appointments.map(({ action, person, organ, post }) =>
    [action, person, organ, post].join(" "),
  );

const ACTS = [
  "appoint 张三 县财政局 局长",
  "appoint 李四 县教育局 局长",
  "remove 王刚 县审计局 局长",
];

describe("who holds what, under no heading that says which act it is, is told", () => {
  it.each([
    ["a heading in brackets", LIST, ["【任命】", "张三为县财政局局长", "李四为县教育局局长"]],
    [
      "a table that names both acts",
      LIST,
      ["姓名\t任免职务", "张三\t任县财政局局长", "王刚\t免县审计局局长"],
    ],
    [
      "a table in a notice",
      NOTICE,
      ["姓名\t任免职务", "张三\t任县财政局局长", "王刚\t免县审计局局长"],
    ],
  ])("%s", (_name, title, lines) => {
    expect(acts(title, ...lines)).toEqual([]);
    expect(told(title, ...lines)).not.toEqual([]);
  });

  it.each([
    ["a signature", ["决定予以公布。", "县人大常委会主任　张三"]],
    ["whom a sentence tells of", ["会议由张三主持，李四为县长的提名人。"]],
  ])("but not %s", (_name, lines) => expect(told(NOTICE, ...lines)).toEqual([]));
});

describe("lines of acts that touch are read one by one", () => {
  it.each([
    [
      "names first",
      ["任命：", "张三为县财政局局长", "李四为县教育局局长", "免去：", "王刚的县审计局局长职务"],
    ],
    [
      "posts first",
      ["任命：", "县财政局局长张三", "县教育局局长李四", "免去：", "王刚的县审计局局长职务"],
    ],
  ])("%s", (_name, lines) => expect(acts(NOTICE, ...lines)).toEqual(ACTS));
});

describe("rows under a verb alone are read one by one, the last of them too", () => {
  const MINUTES = "青禾县第十六届人民代表大会常务委员会第三次会议纪要";
  const ROWS = [
    ["张三：县财政局局长", "李四：县教育局局长"],
    ["张三:县财政局局长；", "李四:县教育局局长。"],
    ["张三——县财政局局长", "李四——县教育局局长"],
    ["张三（女）：县财政局局长", "李四：任县教育局局长"],
    ["张三，女，县财政局局长", "李四，男，县教育局局长"],
    ["1．张三：县财政局局长", "2．李四：县教育局局长"],
    ["张三　县财政局局长", "李四　县教育局局长"],
    ["县财政局局长　张三", "县教育局局长　李四"],
    ["县财政局局长：张三", "县教育局局长：李四"],
  ];
  it.each(ROWS)("%s / %s", (...rows) => {
    for (const title of [LIST, NOTICE, MINUTES])
      for (const head of ["任命：", "任命名单"]) {
        expect(acts(title, head, ...rows)).toEqual(ACTS.slice(0, 2));
        expect(told(title, head, ...rows)).toEqual([]);
      }
  });

  it("and told where a bracket may say what they were", () => {
    for (const title of [LIST, NOTICE, MINUTES])
      expect(told(title, "任命：", "张三（县财政局局长）", "李四（县教育局局长）")).not.toEqual([]);
  });

  it("but not who signs under them", () => {
    const signed = [
      "张三　县财政局局长",
      "李四　县教育局局长",
      "县人大常委会主任　王刚",
      "2021年3月1日",
    ];
    for (const title of [NOTICE, MINUTES]) {
      expect(acts(title, "任命：", ...signed)).toEqual(ACTS.slice(0, 2));
      expect(told(title, "任命：", ...signed)).toEqual([]);
    }
  });

  it("but no row without its verb", () =>
    expect(acts(MINUTES, "列席：", "张三：县财政局局长", "李四：县教育局局长")).toEqual([]));
});

it("a notice of acts is read as the list of them is", () =>
  expect(
    acts(
      "青禾县人大常委会关于任免国家机关工作人员职务的通知",
      "任命张三为县财政局局长、李四为县教育局局长；",
      "免去王刚的县审计局局长职务。",
    ),
  ).toEqual(ACTS));

it("of a paper of no known type it is said that its acts are not read", () => {
  const { diagnostics } = parseDocument(
    "青禾县人大常委会2021年大事记",
    "3月5日，会议任命张三为县财政局局长。",
  );
  expect(diagnostics.find(({ code }) => code === "document/type-unknown")?.message).toContain(
    "任免",
  );
});

it("tells of posts before a name, where a column cuts the list in the name", () =>
  expect(
    told(
      LIST,
      "（2021年3月5日青禾县第十六届人大常委会第三次会议通过）",
      "任命：",
      "青禾县人民检察院副检察长、检察委员会委员王小",
      "五、赵六、周和平",
      "青禾县人民法院院长　孙八",
    ),
  ).not.toEqual([]));
