import { expect, test } from "vitest";
import { toOpenSearch, toSuggestions } from "../../lib/site/opensearch";

const described = (name: string) =>
  toOpenSearch({ name, publication: name, origin: "https://example.org" });

test("templates are absolute, and leave the braces to be filled in", () => {
  const xml = described("公报");
  for (const path of ["search", "search.json", "search.atom", "suggest.json"]) {
    expect(xml).toContain(`template="https://example.org/${path}?q={searchTerms}"`);
  }
});

test.each([
  ["云州市青溪区人民代表大会常务委员会公报", "云州市青溪区人大常委会公报"],
  ["公报<一>", "公报&lt;一&gt;"],
  ["一个名字很长很长很长很长很长很长的档案", "一个名字很长很长很长很长很长很…"],
])("%s has the short name %s", (name, short) => {
  expect(described(name)).toContain(`<ShortName>${short}</ShortName>`);
});

test("suggestions are told as browsers ask for them", () => {
  expect(toSuggestions("fd", [{ query: "方大同", kind: "person" }])).toEqual([
    "fd",
    ["方大同"],
    ["人员"],
  ]);
});
