import { describe, expect, it } from "vitest";
import { parseDocument } from "../../make/bulletin";

const TITLE = "青禾县第十六届人民代表大会第二次会议监票人名单";
const told = (...lines: string[]) =>
  parseDocument(TITLE, ...lines).diagnostics.flatMap(({ code }) =>
    code === "contents/absent" ? [] : [code],
  );

describe("a list that says how many are in it is held to that", () => {
  it.each([
    [["总监票人（2名）：唐宋　白起", "监票人（2名）：", "范文　李绅　岑参"]],
    [["监票人3名：唐宋　白起"]],
    [["主席团（3人，按姓氏笔画为序）：", "唐宋　白起", "秘书长：范文"]],
    [["（共5名）", "唐宋　白起　范文"]],
    [["第一选区（3名）", "唐宋　白起", "第二选区（1名）", "范文"]],
    [["东山镇代表团（4人）", "团长：唐宋", "成员：白起　范文"]],
    [["唐宋　白起　范文", "（共4名）"]],
    [["主席团（5人）", "唐宋　白起　阿依古丽"]],
    [["主席团（1人）", "唐宋　白起　扎西平措"]],
  ])("%j", (lines) => expect(told(...lines)).toEqual(["appointments/count"]));

  it.each([
    [["总监票人（2名）：唐宋　白起", "监票人（2名）：", "范文　李绅"]],
    [["（共4名，其中女1名）", "主席团", "唐宋　白起　范文", "秘书长", "李绅"]],
    [["东山镇代表团（3人）", "团长：唐宋", "成员：白起　范文", "列席：李绅"]],
    [["东山镇代表团（2人）", "召集人：唐宋", "唐宋　白起"]],
    [["第一选区（1名）：唐宋　县医院医生", "第二选区（2名）：白起　县一中", "范文　高新区"]],
    [["（共3人）", "唐宋　男　汉族", "白起　女　汉族", "范文　男　汉族"]],
    [["唐宋　白起", "范文", "以上共3名。"]],
    [["主席团（3人）", "唐宋　白起　阿依古丽"]],
  ])("and agrees: %j", (lines) => expect(told(...lines)).toEqual([]));
});

it("holds who leads a delegation to no count of its deputies, in a list of who leads them", () => {
  const list = ["东岭代表团（5人）", "团长：唐宋", "副团长：白起　范文"];
  const codes = (title: string, ...lines: string[]) =>
    parseDocument(title, ...lines)
      .diagnostics.map(({ code }) => code)
      .filter((code) => code === "appointments/count");
  const session = "青禾县第十六届人民代表大会第二次会议";
  expect(codes(`${session}各代表团团长、副团长名单`, ...list)).toEqual([]);
  expect(codes(`${session}各代表团名单`, ...list)).toEqual(["appointments/count"]);
  expect(codes(`${session}各代表团团长、副团长名单`, ...list, "成员：李绅")).toEqual([
    "appointments/count",
  ]);
});

it("tells a name that one place of a list has twice, unless brackets tell two persons apart", () => {
  expect(told("唐宋　白起　范文　唐宋")).toEqual(["appointments/twice"]);
  expect(told("唐宋（女）　白起　范文　唐宋")).toEqual([]);
  expect(told("主席团：", "唐宋　白起", "秘书长：唐宋")).toEqual([]);
});
