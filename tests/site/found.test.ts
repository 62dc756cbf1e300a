import { expect, test } from "vitest";
import type { DocumentSummary } from "../../lib/archive/model";
import type { SearchPage } from "../../lib/archive/search/model";
import { foundData } from "../../lib/site/found";

const NOTHING: SearchPage = {
  ...{ query: "", sort: "relevance", terms: [], excluded: [], fields: [], misunderstood: [] },
  ...{ asked: true, total: 0, page: 1, pageCount: 1, hits: [], group: null, groups: [] },
  ...{
    understood: [],
    people: [],
    cited: null,
    numbers: [],
    nearest: [],
    corrected: [],
    parted: [],
  },
  facets: { types: [], years: [], meetings: [], actions: [] },
  meetings: {},
};

const counted = <Value>(values: Value[]) => values.map((value) => ({ value, count: 1 }));

test("the largest of a facet are told, and where all of them are", () => {
  const ids = Array.from({ length: 1_300 }, (_, at) => `16-${at + 1}`);
  const page: SearchPage = {
    ...NOTHING,
    ...{ query: "报告", sort: "date", total: 1_300 },
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
  const { facets, meetings } = foundData(page, "https://example.org", null);
  expect(facets.types).toEqual({ total: 1, values: [{ value: "报告", count: 1 }], all: null });
  expect(facets.actions).toEqual({ total: 0, values: [], all: null });
  expect(facets.meetings).toEqual({
    ...{ total: 1_300, values: counted(ids.slice(0, 10)) },
    all: `https://example.org/search/facet?${new URLSearchParams({ of: "meeting", q: "报告", sort: "date" })}`,
  });
  expect(Object.keys(meetings)).toEqual(ids.slice(0, 10));
});

test("data says what the page says above what was found: how it was read, whom it names, where else to look", () => {
  const words = { was: "2940", now: "2490", why: "据决算报告" };
  const { understood, people, nearest, printed, parted, cited } = foundData(
    {
      ...NOTHING,
      understood: [{ rule: "padded-name", typed: "李 白", as: "李白", exactly: '"李 白"' }],
      people: [{ name: "李白", initial: "L", meetings: 2, documents: 1, appointments: 0 }],
      nearest: [{ query: "2,490万元", count: 1 }],
      corrected: [{ document: DOCUMENT, block: "p12", words: [words] }],
      parted: [{ document: DOCUMENT, block: "p3", last: "p4" }],
    },
    "https://example.org",
    { href: "/issues/2031-2/page/4", label: "第4页", says: "", exact: true },
  );
  expect(understood).toEqual([{ typed: "李 白", as: "李白", exactly: '"李 白"' }]);
  expect(cited).toEqual({
    url: "https://example.org/issues/2031-2/page/4",
    ...{ label: "第4页", says: "", exact: true },
  });
  expect(parted).toMatchObject([{ block: "p3", lastBlock: "p4" }]);
  expect(people).toMatchObject([{ name: "李白", url: `https://example.org/people/${LI_BAI}` }]);
  expect(nearest).toMatchObject([
    { query: "2,490万元", url: expect.stringContaining("/search?q=2%2C490") },
  ]);
  expect(printed).toMatchObject([
    {
      document: "2021-2/7",
      ...{ url: expect.stringMatching(/2021-2\/7#p12$/u), block: "p12", words: [words] },
    },
  ]);
});

const LI_BAI = encodeURIComponent("李白");
const DOCUMENT: DocumentSummary = {
  ...{
    id: "2021-2/7",
    issueId: "2021-2",
    order: 7,
    title: "报告",
    breaks: [],
    type: "report",
    typeLabel: "报告",
  },
  ...{ page: null, date: null, dateBasis: null, authors: [], meeting: null, alike: null },
};
