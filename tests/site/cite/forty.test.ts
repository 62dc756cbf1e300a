/**
 * Forty unusual documents, cited in every way. `oracle.test.ts` holds the strings of 2015 against the published style; the
 * others follow the standards' own examples.
 */
import { Cite } from "@citation-js/core";
import { expect, test } from "vitest";
import { citations } from "../../../lib/site/cite/citations";
import { bibtexOf, cslOf, risOf } from "../../../lib/site/cite/record";
import { referenceTags } from "../../../lib/site/tags";
import { FORTY } from "./forty";

const URL = "https://example.org/issues/2021-2/7";

test("forty documents are cited as they were when all of them were read by eye", async () => {
  const said = FORTY.map((it) =>
    citations(it, URL, "2026-08-22")
      .map(({ id, text }) => `${id}: ${text}`)
      .join("\n"),
  );
  await expect(`${said.join("\n\n")}\n`).toMatchFileSnapshot("forty.txt");
});

const names = (item: Readonly<Record<string, unknown>>) =>
  (item.author as { literal?: string; family?: string }[]).map(
    ({ literal, family }) => literal ?? family,
  );

test.each(FORTY)("$document.title comes back whole from BibTeX and RIS", (it) => {
  const item = cslOf(it, URL);
  for (const text of [bibtexOf(item), risOf(item)]) {
    const [back = {}] = new Cite(text).data;
    for (const field of ["title", "container-title", "issue", "page", "URL"])
      expect(back[field], field).toBe(item[field]);
    expect(names(back)).toEqual(names(item));
  }
});

test("a long title is one line of RIS", () => {
  const [first] = FORTY;
  if (!first) throw new Error("there are forty");
  const title = "关于推进公园𬭎建设情况的报告".repeat(12);
  const text = risOf(cslOf({ ...first, document: { ...first.document, title } }, URL));
  expect(text).toContain(`TI  - ${title}\r\n`);
  expect(
    text
      .trimEnd()
      .split("\r\n")
      .filter((line) => !/^[A-Z][A-Z\d] {2}-/u.test(line)),
  ).toEqual([]);
});

test("a reference says that it is Chinese, and keeps a name in one piece", () => {
  const [first] = FORTY;
  if (!first) throw new Error("there are forty");
  const item = cslOf(first, URL);
  expect(item).toMatchObject({ language: "zh-CN", author: [{ literal: "李明" }] });
  expect(bibtexOf(item)).toContain("author = {{李明}}");
  expect(bibtexOf(item)).toContain("language = {zh-CN}");
  expect(risOf(item)).toContain("LA  - zh-CN");
});

test("each document has a key of its own, which no other issue's document shares", () => {
  const [first] = FORTY;
  if (!first) throw new Error("there are forty");
  const keyOf = (id: string) =>
    /^@article\{(.*),$/mu.exec(
      bibtexOf(cslOf({ ...first, document: { ...first.document, id } }, URL)),
    )?.[1];
  expect(["2021-1/12", "2021-11/2", "2021-2-3/1"].map(keyOf)).toEqual([
    ...["2021-1-12", "2021-11-2", "2021-2-3-1"],
  ]);
});

test("a day is set as each format has it, and a file ends with its line, so that several make one", () => {
  const [first] = FORTY;
  if (!first) throw new Error("there are forty");
  const item = cslOf(first, URL);
  expect(bibtexOf(item)).toContain("\tyear = {2021},\n\tmonth = may,\n\tday = {31},\n");
  expect(risOf(item)).toContain("\r\nDA  - 2021/05/31/\r\n");
  expect(risOf(item)).toMatch(/^TY {2}- JOUR\r\n(?:[A-Z][A-Z0-9] {2}- .*\r\n)+ER {2}- \r\n$/u);
  expect(new Cite(risOf(item) + risOf(item)).data).toHaveLength(2);
});

test("what next year's issue prints has that issue's year for whoever cites it from the record", () => {
  const [first] = FORTY;
  if (!first) throw new Error("there are forty");
  const late = { ...first, document: { ...first.document, date: "2020-12-30" } };
  expect(cslOf(late, URL)).toMatchObject({ issued: { "date-parts": [[2021]] } });
  expect(bibtexOf(cslOf(late, URL))).toContain("year = {2021}");
  expect(referenceTags(late, URL, "报告")).toMatchObject({
    ...{ citation_date: "2021", "DC.date": "2020-12-30" },
  });
  expect(cslOf(first, URL)).toMatchObject({ issued: { "date-parts": [[2021, 5, 31]] } });
});

test("a supplement that print does not number has its word for a number, in every program's form", () => {
  const [first] = FORTY;
  if (!first) throw new Error("there are forty");
  const supplement = { ...cslOf(first, URL), issue: "增刊" };
  expect(bibtexOf(supplement)).toContain("\tnumber = {增刊},\n");
  expect(risOf(supplement)).toContain("\r\nIS  - 增刊\r\n");
});
