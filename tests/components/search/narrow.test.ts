import { describe, expect, it } from "vitest";
import {
  FIELD_WORDS,
  facetChoices,
  fieldWords,
  withField,
  withoutField,
} from "../../../components/search/narrow";
import type { MeetingSummary } from "../../../lib/archive/model";
import type { SearchPage } from "../../../lib/archive/search/model";
import { FIELDS, parseQuery } from "../../../lib/archive/search/query";

const read = (query: string) => parseQuery(query).fields.map(({ field, value }) => [field, value]);

describe("a field is added", () => {
  it("as the query understands it, behind the reader's own words", () => {
    expect(withField("预算  “5G 基站”", "type", "调研报告")).toBe("预算  “5G 基站” 文种:调研报告");
    expect(withField("", "meeting", "16-38")).toBe("届次:16-38");
  });

  it.each(["调研 报告", '"引"号', '含"的 报告', "“甲”与 乙", "「丙」", "甲\u3000乙"])(
    "with its value whole: %s",
    (value) => {
      expect(read(withField("预算", "type", value))).toEqual([["type", value]]);
    },
  );

  it("by a word for every field", () => {
    for (const [field, word] of Object.entries(FIELD_WORDS)) expect(FIELDS.get(word)).toBe(field);
  });
});

describe("a field is taken out", () => {
  it.each([
    ["预算 文种:报告", 0, "预算"],
    ["文种:报告 预算", 0, "预算"],
    ["预算 文种：“调研 报告” 年:2021", 0, "预算 年:2021"],
    ["预算 “a 年:2021 b” 年:2021", 0, "预算 “a 年:2021 b”"],
    ["年:2021 预算 年:2021", 1, "年:2021 预算"],
    ["-年:2021", 0, ""],
  ])("%s without its %ith is %j", (query, place, expected) => {
    const field = parseQuery(query).fields[place];
    expect(field && withoutField(query, field)).toBe(expected);
  });

  it("and what was added is gone again", () => {
    const query = withField("预算 -决算", "type", "调研 报告");
    const [field] = parseQuery(query).fields;
    expect(field && withoutField(query, field)).toBe("预算 -决算");
  });
});

const meeting: MeetingSummary = {
  ...{ id: "3-9", name: "会议", body: "standing-committee", term: 3, number: 9 },
  ...{ date: null, endDate: null, documentCount: 1 },
};

it("a field is told in words, a meeting by its name where it is known", () => {
  const term = { field: "meeting", value: "3-9", excluded: false, from: 0, to: 6 } as const;
  expect(fieldWords(term, { "3-9": meeting })).toBe("届次：第三届第九次会议");
  expect(fieldWords({ ...term, excluded: true }, {})).toBe("不含届次：3-9");
});

const page: SearchPage = {
  ...{ query: "公园 年:2031", sort: "relevance", terms: ["公园"], excluded: [], asked: true },
  ...{
    fields: parseQuery("公园 年:2031").fields,
    group: null,
    groups: [],
    understood: [],
    misunderstood: [],
    total: 3,
    page: 1,
  },
  ...{
    pageCount: 1,
    hits: [],
    people: [],
    cited: null,
    numbers: [],
    nearest: [],
    corrected: [],
    parted: [],
    meetings: { "3-9": meeting },
  },
  facets: {
    types: [
      { value: "议程", count: 2 },
      { value: "报告", count: 1 },
    ],
    years: [{ value: 2031, count: 3 }],
    meetings: [{ value: "3-9", count: 1 }],
    actions: [],
  },
};

it("a facet keeps the query, leads nowhere where it narrows nothing, and is left out when empty", () => {
  expect(facetChoices(page)).toEqual([
    {
      name: "type",
      label: "文件种类",
      total: 2,
      choices: [
        { words: "议程", count: 2, chosen: false, query: "公园 年:2031 文种:议程" },
        { words: "报告", count: 1, chosen: false, query: "公园 年:2031 文种:报告" },
      ],
    },
    {
      name: "year",
      label: "年份",
      total: 1,
      choices: [{ words: "2031年", count: 3, chosen: true, query: null }],
    },
    {
      name: "meeting",
      label: "届次会议",
      total: 1,
      choices: [
        { words: "第三届第九次会议", count: 1, chosen: false, query: "公园 年:2031 届次:3-9" },
      ],
    },
  ]);
});

it("of a facet only the values that are asked for are made choices, and all are counted", () => {
  const [types] = facetChoices(page, 1, 2);
  expect(types).toMatchObject({ total: 2, choices: [{ words: "报告" }] });
});
