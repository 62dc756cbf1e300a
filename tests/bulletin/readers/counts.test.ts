import { expect, it } from "vitest";
import { readCounts } from "../../../lib/bulletin/readers/counts";

const counts = (text: string) =>
  Object.fromEntries(readCounts(text).map(({ key, value }) => [key, value]));

it.each([
  ["一、应出席会议：30人", { due: 30 }],
  ["二、出席（28人）：", { present: 28 }],
  ["应到组成人员三十人，实到二十八人，请假二人", { due: 30, present: 28, leave: 2 }],
  ["请假：无", { leave: 0 }],
  ["应出席人数：31", { due: 31 }],
  ["实到人数　28　请假人数　3", { present: 28, leave: 3 }],
  ["出席人数28个单位", {}],
  ["出席〔28人〕", { present: 28 }],
  ["应到【30人】", { due: 30 }],
  ["请假[2人]", { leave: 2 }],
  ["出席——28人", { present: 28 }],
  ["实到：28", { present: 28 }],
  ["出席（28）：", { present: 28 }],
  ["请假（1）张三（2）李四", {}],
  ["请假：3月11日", {}],
  ["出席人员名单（28人）：", { present: 28 }],
  ["未到会2人", { absent: 2 }],
  ["缺席1名、列席12人", { absent: 1, observers: 12 }],
  ["应到会12名，实到会九名，无故缺席一名", { due: 12, present: 9, absent: 1 }],
  ["出席会议的常委会组成人员共28人", { present: 28 }],
  ["另有2名委员因病请假，1人缺席", { leave: 2, absent: 1 }],
  ["应与会30人，实际与会30人", { due: 30, present: 30 }],
  ["因病、因事请假各1人", { leave: 2 }],
  ["应到未到2人", { absent: 2 }],
  ["应到会议30人，实到会议29人", { due: 30, present: 29 }],
  ["应到主席团成员41名，实到39名", { due: 41, present: 39 }],
  ["应到人大代表205名", { due: 205 }],
  ["应到主任、副主任、委员32人，实到30人", { due: 32, present: 30 }],
  ["应出席主任、副主任和委员共32人，实出席30人", { due: 32, present: 30 }],
  ["应到主任1人、副主任5人、委员26人，实到委员25人、副主任5人", { due: 32, present: 30 }],
  ["实到委员26人，副主任1人请假", { present: 26, leave: 1 }],
  ["应到代表909名，出席今天全体会议的代表859名", { due: 909, present: 859 }],
  ["出席第一次全体会议的代表859名，缺席50名", { present: 859, absent: 50 }],
  ["实有代表205名，出席今天开幕会的代表200名", { due: 205, present: 200 }],
  ["出席会议的有主任1人，副主任5人，委员24人", { present: 30 }],
  ["应参加会议代表205名，实际参加会议代表198名", { due: 205, present: 198 }],
  ["全体委员32人，出席会议30人", { due: 32, present: 30 }],
  ["全镇共有人大代表57名，出席会议代表53名", { due: 57, present: 53 }],
  ["实有委员32人列席，出席会议30人", { present: 30 }],
  ["一年来请假12人次", {}],
  ["副主任张三、秘书长李四及委员共28人出席会议", { present: 28 }],
  ["常委会组成人员46人出席会议，出席人数符合法定人数", { present: 46 }],
  ["副主任张三、委员等21名常委会组成人员出席会议", { present: 21 }],
  ["县人大常委会现有组成人员31人，出席本次会议28人，请假3人", { due: 31, present: 28, leave: 3 }],
  ["县人大常委会现有组成人员31人。出席会议28人", { present: 28 }],
  ["常委会组成人员31名，27人出席会议", { due: 31, present: 27 }],
  ["31名组成人员中，27人出席，4人请假", { due: 31, present: 27, leave: 4 }],
  ["全体组成人员31人中有27人到会", { due: 31, present: 27 }],
  ["部分组成人员3人到会", {}],
  ["31名组成人员中，主任张三，副主任李四、王小五等27人出席", { due: 31, present: 27 }],
  ["常委会组成人员31名。县长等3人到会", {}],
  ["部分常委会组成人员12人出席会议", {}],
  ["另有3名常委会组成人员出席活动", {}],
  ["常委会组成人员46人列席会议", {}],
  ["组织28人出席会议", {}],
  ["实到县十六届人大代表一百九十八名", { present: 198 }],
  [
    "应出席代表31人，实际出席30人。应依法列席人员12人，实际到会11人，请假1人",
    {
      ...{ due: 31, present: 30, observers: 11 },
    },
  ],
])("%s", (text, expected) => expect(counts(text)).toEqual(expected));

it.each([
  ["因公出差请假1人，因病请假2人", ["因公出差 1", "因病 2"]],
  ["事假1人、病假一人，公假2名", ["事假 1", "病假 1", "公假 2"]],
  ["请假3人（事假1人，病假2人）", ["null 3", "事假 1", "病假 2"]],
  ["缺席7人（其中事假4人，病假3人）", ["null 7", "事假 4", "病假 3"]],
])("tells of which kind: %s", (text, expected) =>
  expect(readCounts(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual(expected),
);

it.each([
  "应列席5人",
  "参加植树的3人",
  "出席会议的有各局负责人",
  "请假无故",
  "30人",
  "出席省第十届人民代表大会代表3名",
  "应列席的代表3名，缺席1名",
])("%s declares nothing", (text) => expect(counts(text)).toEqual({}));

it("counts the kinds of who was absent among them", () =>
  expect(readCounts("缺席7人（其中事假4人，病假3人），请假2人").map(({ key }) => key)).toEqual([
    "absent",
    "absent",
    "absent",
    "leave",
  ]));

it.each([
  ["到会正式代表123人，因事、因病缺席16人。", { present: 123, absent: 16 }],
  ["应到正式代表139人，实到正式代表123人。", { due: 139, present: 123 }],
  ["到会代表123人，其中正式代表100人。", { present: 123 }],
  ["会议有正式代表123人。", {}],
])("counts 正式代表 as those that the label tells of: %s", (text, expected) =>
  expect(counts(text)).toEqual(expected),
);
