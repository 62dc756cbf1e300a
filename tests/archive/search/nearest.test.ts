import { expect, test } from "vitest";
import { nearest } from "../../../lib/archive/search/nearest";
import { parseQuery } from "../../../lib/archive/search/query";

/** Every phrase of these stands somewhere. */
const offered = async (query: string, ...standing: string[]) => {
  const has = async (phrase: string) => standing.some((text) => text.includes(phrase));
  const count = async (reading: string) => {
    const held = await Promise.all(parseQuery(reading).terms.map(has));
    return held.every((one) => one) ? 1 : 0;
  };
  return (await nearest(parseQuery(query), query, { has, count })).map((one) => one.query);
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
