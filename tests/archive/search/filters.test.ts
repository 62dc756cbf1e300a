import { expect, test } from "vitest";
import { resolveFields, valuesOf } from "../../../lib/archive/search/filters";
import { withBeginnings } from "../../../lib/archive/search/names/known";
import { parseQuery } from "../../../lib/archive/search/query";
import type { SearchText } from "../../../lib/archive/search/text/engine";

const LABELS = ["决定", "修改决定", "接受辞职决定", "名单", "任免名单"];

const texts = LABELS.map((typeLabel): SearchText => {
  const fields = { typeLabel, year: null, date: null, day: 0, meeting: null };
  return {
    ...{ id: typeLabel, place: 0, issue: 0, title: "", length: 0, body: "", blocks: [] },
    fields: { ...fields, people: [], organs: [], actions: [] },
  };
});

test.each([
  ["文种:决定", ["决定"]],
  ["文种:名单", ["名单"]],
  ["文种:辞职", ["接受辞职决定"]],
  ["文种:免名", ["任免名单"]],
  ["-文种:决定", ["修改决定", "接受辞职决定", "名单", "任免名单"]],
])("%s: a whole label is that type alone, a part of one every type that has it", (query, meant) => {
  const { filters } = resolveFields(parseQuery(query).fields, {
    values: valuesOf(texts),
    meetings: [],
    names: withBeginnings([]),
  });
  const kept = texts.filter(({ fields }) => filters.every((filter) => filter.test(fields)));
  expect(kept.map(({ id }) => id)).toEqual(meant);
});

test.each(["年:2021", "年:2021年", "年:二〇二一年", "年份:二〇二一..二〇二二"])(
  "%s is of that year",
  (query) => {
    const known = { values: valuesOf([]), meetings: [], names: withBeginnings([]) };
    const { filters } = resolveFields(parseQuery(query).fields, known);
    const within = (year: number) =>
      filters.every(({ test }) =>
        test({
          year,
          typeLabel: "",
          date: null,
          day: 0,
          meeting: null,
          organs: [],
          people: [],
          actions: [],
        }),
      );
    expect([filters.length, within(2021), within(2020)]).toEqual([1, true, false]);
  },
);
