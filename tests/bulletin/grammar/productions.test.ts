import { describe, expect, it } from "vitest";
import { DOUBTS, doubtOf } from "../../../lib/bulletin/grammar/doubts/doubts";
import { EXCUSES } from "../../../lib/bulletin/grammar/excuses/excuses";
import { PRODUCTIONS } from "../../../lib/bulletin/grammar/productions";
import { verbsOf } from "../../../lib/bulletin/grammar/tokens";
import { appointmentsOf, parseDocument } from "../../make/bulletin";

const LIST = "青禾县人民代表大会常务委员会任免名单";

describe("each production reads its example", () => {
  it.each(PRODUCTIONS.map(({ name, example, yields }) => [name, example, yields] as const))(
    "%s: %s",
    (_, example, yields) => {
      const congress = " 青禾县第十六届人民代表大会 ";
      const acts = appointmentsOf(LIST, example).map((act) => act.replace(congress, " "));
      expect(acts).toEqual(yields);
    },
  );

  it.each(PRODUCTIONS.map(({ name, example }) => [name, example] as const))(
    "%s is the row that takes it",
    (name, example) => expect(verbsOf(example)[0]?.production.name).toBe(name),
  );
});

it.each(EXCUSES.map(({ name, example }) => [name, example] as const))(
  "a verb that tells no act is excused (%s): %s",
  (_, example) => {
    const sentence = `会议听取了有关说明，${example}，有关部门要抓好落实。`;
    const { appointments, diagnostics } = parseDocument(LIST, sentence);
    expect(appointments).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
  },
);

const unreadIn = (...lines: string[]) =>
  parseDocument(LIST, ...lines).diagnostics.filter(({ code }) => code === "appointments/unread");

it.each([
  "情节严重的，免去职务。",
  "对不称职的，依法免去其职务或者罢免。",
  "县人大常委会可以依法质询、罢免或者撤销职务。",
  "未按规定宣誓的，任命机关可以撤销任命。",
  "情节严重的，给予撤销职务处分。",
  "视情节轻重给予通报批评、责令辞职、免去职务。",
])("what may become of whoever does so is no act: %s", (line) =>
  expect(unreadIn(line)).toEqual([]),
);

it.each([
  "鉴于县公安局局长张三违法乱纪，会议决定撤销职务。",
  "对县公安局局长张三，情节严重的，撤销职务。",
  "张三，严重违法的，撤销职务。",
  "决定给予张三撤销职务处分。",
])("of somebody by name it is told: %s", (line) => expect(unreadIn(line)).toHaveLength(1));

it.each(DOUBTS.map(({ name, example }) => [name, example] as const))(
  "an act whose %s looks wrong is no fact",
  (name, example) => expect(doubtOf(example)).toBe(name),
);
