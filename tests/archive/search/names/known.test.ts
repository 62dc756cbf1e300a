import { expect, test } from "vitest";
import { type KnownName, withBeginnings } from "../../../../lib/archive/search/names/known";
import { nameKeys } from "../../../../lib/archive/search/names/names";

const known = (name: string): KnownName => ({
  ...{ keys: nameKeys(name), others: [], names: [name] },
  summary: { name, initial: "G", meetings: 1, documents: 0, appointments: 0 },
});

test("of two that sound alike the one that is written so comes first", () => {
  const { meant } = withBeginnings(["龔䶮", "龚䶮"].map(known));
  const named = (query: string) => meant(query).map(({ summary }) => summary.name);
  expect(named("龚䶮")).toEqual(["龚䶮", "龔䶮"]);
  expect(named("龔䶮")).toEqual(["龔䶮", "龚䶮"]);
  expect(named("龚")).toEqual(["龔䶮", "龚䶮"]);
});

test("a name is found by its sound in whichever characters, and by no part of it", () => {
  const { sounding } = withBeginnings(["王小明", "汪潇鸣", "王小", "王大明", "单小明"].map(known));
  expect(sounding("王晓明")).toEqual(["王小明", "汪潇鸣"]);
  expect(sounding("汪小民")).toEqual([]);
  expect(sounding("善小明")).toEqual(["单小明"]);
  expect(sounding("王")).toEqual([]);
  expect(sounding("小明")).toEqual([]);
});
