import { expect, test } from "vitest";
import { nearest } from "../../../lib/archive/search/nearest";
import { parseQuery } from "../../../lib/archive/search/query";

/** Every phrase of these stands somewhere. */
const offered = async (query: string, ...standing: string[]) => {
  const sounding = (name: string) => (name === "王晓明" ? ["王小明"] : []);
  const isNamed = (name: string) => name === "陈良" || name === "李登科";
  const has = async (phrase: string) => standing.some((text) => text.includes(phrase));
  const count = async (reading: string) => {
    const held = await Promise.all(parseQuery(reading).terms.map(has));
    return held.every((one) => one) ? 1 : 0;
  };
  return (await nearest(parseQuery(query), query, { has, count, isNamed, sounding })).map(
    (one) => one.query,
  );
};

test("topics end at a comma, and lose nothing of what stands behind it", async () => {
  const found = await offered("停车难，加装电梯", "停车难", "甲，加", "推进加装电梯");
  expect(found[0]).toBe("停车难 加装电梯");
});

test("a part of a number is no reading of it", async () => {
  const found = await offered("1560.25", "1,560.25", "2,560.25");
  expect(found).toEqual(["1,560.25"]);
  expect(await offered("1560.25", "560.25")).toEqual([]);
});

test("a part of a person's name is another's, and no reading of it", async () => {
  expect(await offered("王小明", "小明", "王小")).toEqual([]);
  expect(await offered("诸葛青云", "诸葛青", "青云")).toEqual([]);
  expect(await offered("王小明 法院", "法院", "小明")).toEqual(["法院"]);
  expect(await offered("安全法", "安全")).toContain("安全");
});

test.each([
  ["李小明副主任", ["王小明", "副主任"], ["副主任"]],
  ["李小明副主任", ["李小明", "副主任"], ["李小明 副主任", "李小明", "副主任"]],
  ["李小明代表", ["小明", "李小"], []],
  ["诸葛青云局长", ["青云", "局长"], ["局长"]],
  ["李小明办公室主任", ["小明办", "办公室主任"], ["办公室主任"]],
  // Whoever is no person is cut as before.
  ["河道治理代表", ["河道治理", "代表"], ["河道治理 代表", "河道治理", "代表"]],
])("a name before an office stays whole: %s", async (query, standing, readings) => {
  expect((await offered(query, ...standing)).toSorted()).toEqual(readings.toSorted());
});

test.each([
  ["陈良主任委员", ["任委员", "陈良", "主任委员"], ["陈良 主任委员", "陈良", "主任委员"]],
  ["李登科科长", ["登科", "李登科", "科长"], ["李登科 科长", "李登科", "科长"]],
  // No archive knows him.
  ["陈亮主任委员", ["任委员", "主任委员"], ["主任委员"]],
])("a name of the archive before an office stays whole: %s", async (query, standing, readings) => {
  expect((await offered(query, ...standing)).toSorted()).toEqual(readings.toSorted());
});

test.each([
  "水务局局长",
  "水利局长",
  "卫健委主任",
  "安监局副局长",
  "房管所所长",
  "房管所副所长",
  "史志办主任",
])("a unit before an office is no person, whatever it begins with: %s", async (query) => {
  expect(await offered(query, query.slice(-2))).toContain(query.slice(-2));
  expect(await offered(query, query.slice(0, -2))).toContain(query.slice(0, -2));
});

test("a unit alone is no person", async () => {
  expect(await offered("水务局", "水务")).toEqual(["水务"]);
});

test("a name that stands nowhere is offered as it sounds, before anything is cut from it", async () => {
  expect(await offered("王晓明", "王小明", "晓明")).toEqual(["王小明"]);
  expect(await offered("王晓明", "晓明")).toEqual([]);
  expect(await offered("王晓明副主任", "王小明", "副主任")).toEqual(["王小明"]);
  // What else is asked is asked of the other name too.
  expect(await offered("王晓明 年:2021 -法院", "王小明")).toEqual(["王小明 年:2021 -法院"]);
});

test("figures are offered as print sets them", async () => {
  expect(await offered("7x24小时", "提供7×24小时服务")).toEqual(["7×24小时"]);
  expect(await offered("1286.4公顷", "面积1,286.4公顷")).toEqual(["1,286.4公顷"]);
  expect(await offered("1,286.4", "面积1286.4公顷")).toEqual(["1286.4"]);
});
