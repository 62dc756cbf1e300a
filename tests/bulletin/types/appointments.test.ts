import { describe, expect, it } from "vitest";
import { actsOf, bulletinOf } from "./document";

const LIST = "青禾县人民代表大会常务委员会任免名单";
const read = (...lines: string[]) => actsOf(LIST, ...lines);

describe("one sentence", () => {
  it.each([
    ["任命张三为青禾县人民法院审判员。", ["appoint 张三 青禾县人民法院 审判员"]],
    [
      "任命张三、李四（女）为青禾县人民法院审判员。",
      ["appoint 张三 青禾县人民法院 审判员", "appoint 李四 青禾县人民法院 审判员"],
    ],
    [
      "任命张三为青禾县人民检察院副检察长（挂职锻炼）、检察委员会委员。",
      ["appoint 张三 青禾县人民检察院 副检察长", "appoint 张三 青禾县人民检察院 检察委员会委员"],
    ],
    [
      "任命张三为青禾县财政局局长，李四为青禾县审计局局长。",
      ["appoint 张三 青禾县财政局 局长", "appoint 李四 青禾县审计局 局长"],
    ],
    [
      "免去张三的青禾县财政局局长职务；任命李四为青禾县财政局局长。",
      ["remove 张三 青禾县财政局 局长", "appoint 李四 青禾县财政局 局长"],
    ],
    ["免去张三青禾县财政局局长职务。", ["remove 张三 青禾县财政局 局长"]],
    [
      "任命张三为青禾县财政局局长，免去其青禾县审计局局长职务。",
      ["appoint 张三 青禾县财政局 局长", "remove 张三 青禾县审计局 局长"],
    ],
    ["决定李四代理青禾县人民政府县长职务。", ["acting 李四 青禾县人民政府 县长"]],
    ["撤销张三的青禾县人民政府副县长职务。", ["dismiss 张三 青禾县人民政府 副县长"]],
    [
      "任命张三为青禾县人民法院民事审判庭庭长、审判员。",
      ["appoint 张三 青禾县人民法院民事审判庭 庭长", "appoint 张三 青禾县人民法院 审判员"],
    ],
    [
      "任命张三为青禾县人民代表大会教育、科学、文化、卫生委员会主任委员。",
      ["appoint 张三 青禾县人民代表大会教育、科学、文化、卫生委员会 主任委员"],
    ],
    ["任命张三为青禾县审计局局长，任期与本届政府相同。", ["appoint 张三 青禾县审计局 局长"]],
    ["任命张为民为青禾县审计局局长。", ["appoint 张为民 青禾县审计局 局长"]],
  ])("%s", (sentence, acts) => expect(read(sentence)).toEqual(acts));
});

describe("a heading holds for what follows", () => {
  it("sentences without a verb", () => {
    expect(
      read("任命：", "张三为青禾县财政局局长；", "", "免去：", "李四的青禾县审计局局长职务。"),
    ).toEqual(["appoint 张三 青禾县财政局 局长", "remove 李四 青禾县审计局 局长"]);
  });

  it("a table", () => {
    expect(read("任命：", "", "姓名\t职务", "张　三\t青禾县财政局局长")).toEqual([
      "appoint 张三 青禾县财政局 局长",
    ]);
  });

  it("posts before names", () => {
    expect(
      read("任命青禾县监察委员会：", "", "副主任　张　三、李　四", "", "委　员　王小五"),
    ).toEqual([
      "appoint 张三 青禾县监察委员会 副主任",
      "appoint 李四 青禾县监察委员会 副主任",
      "appoint 王小五 青禾县监察委员会 委员",
    ]);
  });
});

it("quotes the row that holds both post and name", () => {
  const { appointments } = bulletinOf(LIST, "任命青禾县监察委员会：", "", "副主任　张　三、李　四");
  expect(appointments.map(({ quote }) => quote)).toEqual([
    "副主任　张三、李四",
    "副主任　张三、李四",
  ]);
});

it("reports what it cannot read, and reads no act where none is told", () => {
  const { appointments, diagnostics } = bulletinOf(
    LIST,
    "任命张三李四王五为青禾县人民法院审判员。",
  );
  expect(appointments).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("appointments/unread");
  expect(read("会议听取了关于任命办法的说明。")).toEqual([]);
});
