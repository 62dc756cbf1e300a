import { expect, it } from "vitest";
import { actsOf, bulletinOf } from "../types/document";

const LIST = "青禾县人民代表大会常务委员会任免名单";
const read = (...lines: string[]) => actsOf(LIST, ...lines);

it.each([
  ["免去张三原青禾县财政局局长职务。", ["remove 张三 青禾县财政局 局长"]],
  ["免去张三的原县财政局局长职务。", ["remove 张三 县财政局 局长"]],
  ["免去张三所任青禾县财政局局长职务。", ["remove 张三 青禾县财政局 局长"]],
  ["免去张三的原平市财政局局长职务。", ["remove 张三 原平市财政局 局长"]],
  [
    "免去张三的青禾县财政局局长职务，任命其为青禾县审计局局长。",
    ["remove 张三 青禾县财政局 局长", "appoint 张三 青禾县审计局 局长"],
  ],
  [
    "任命张三为青禾县审计局局长；免去其青禾县财政局局长职务。",
    ["appoint 张三 青禾县审计局 局长", "remove 张三 青禾县财政局 局长"],
  ],
  ["免去其青禾县财政局局长职务。", []],
])("%s", (sentence, acts) => expect(read(sentence)).toEqual(acts));

it("a term of office is nobody left without a post", () => {
  const { diagnostics } = bulletinOf(LIST, "任命张三为青禾县审计局局长，任期五年。");
  expect(diagnostics.map(({ code }) => code)).not.toContain("appointments/unread");
});

it("a number of persons in a heading is no part of the body", () =>
  expect(read("任命下列2人为青禾县人民法院审判员：", "张 三　李 四")).toEqual([
    "appoint 张三 青禾县人民法院 审判员",
    "appoint 李四 青禾县人民法院 审判员",
  ]));

it("a padded heading is no name", () =>
  expect(
    read("任 命", "", "张三为青禾县审计局局长。", "免 职", "", "李四的青禾县审计局局长职务。"),
  ).toEqual(["appoint 张三 青禾县审计局 局长", "remove 李四 青禾县审计局 局长"]));
