import { expect, test } from "vitest";
import type { SearchPage } from "../../lib/archive/search/model";
import { foundData } from "../../lib/site/found";

const counted = <Value>(values: Value[]) => values.map((value) => ({ value, count: 1 }));

test("the largest of a facet are told, and where all of them are", () => {
  const ids = Array.from({ length: 1_300 }, (_, at) => `16-${at + 1}`);
  const page: SearchPage = {
    ...{
      query: "报告",
      sort: "date",
      terms: [],
      excluded: [],
      fields: [],
      group: null,
      groups: [],
      understood: [],
      misunderstood: [],
    },
    ...{ asked: true, total: 1_300, page: 1, pageCount: 1, hits: [], people: [], cited: null },
    numbers: [],
    nearest: [],
    corrected: [],
    facets: {
      ...{ types: counted(["报告"]), years: counted([2031]), actions: [] },
      meetings: counted(ids),
    },
    meetings: Object.fromEntries(
      ids.map((id, at) => [
        id,
        {
          ...{ id, name: id, body: "standing-committee", term: 16, number: at + 1 },
          ...{ date: null, endDate: null, documentCount: 1 },
        },
      ]),
    ),
  };
  const { facets, meetings } = foundData(page, "https://example.org");
  expect(facets.types).toEqual({ total: 1, values: [{ value: "报告", count: 1 }], all: null });
  expect(facets.actions).toEqual({ total: 0, values: [], all: null });
  expect(facets.meetings).toEqual({
    ...{ total: 1_300, values: counted(ids.slice(0, 10)) },
    all: `https://example.org/search/facet?${new URLSearchParams({ of: "meeting", q: "报告", sort: "date" })}`,
  });
  expect(Object.keys(meetings)).toEqual(ids.slice(0, 10));
});
