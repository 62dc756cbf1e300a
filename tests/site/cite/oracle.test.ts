/** GB/T 7714—2015 as the standard's published style has it, by the program that everyone else cites with. */
import { readFileSync } from "node:fs";
import { Engine } from "citeproc";
import { expect, test } from "vitest";
import { cite2015 } from "../../../lib/site/cite/gbt";
import { cslOf } from "../../../lib/site/cite/record";
import { FORTY } from "./forty";

const URL = "https://example.org/issues/2021-2/7";
const read = (name: string) => JSON.parse(readFileSync(`tests/schemas/csl/${name}.json`, "utf8"));
const [style, locale] = [read("gb-t-7714-2015-numeric"), read("locale-zh-CN")];

function published(item: object): string {
  const told = { ...item, id: "one", accessed: { "date-parts": [[2026, 8, 22]] } };
  const sys = { retrieveLocale: () => locale, retrieveItem: () => told };
  const engine = new Engine(sys, style, "zh-CN");
  engine.setOutputFormat("text");
  engine.updateItems(["one"]);
  const [, [text = ""]] = engine.makeBibliography();
  return text.trim().replace(/^\[1\]\s*/u, "");
}

/** Without a printed year the style takes one from elsewhere, and what looks like markup in a title it takes for that. */
const told = FORTY.filter(
  ({ document, issue }) => issue.year !== null && !document.title.includes("<"),
);

test("it is cited as by the published style, character by character", () => {
  expect(told.length).toBeGreaterThan(35);
  expect(told.map((it) => cite2015(it, URL, "2026-08-22"))).toEqual(
    told.map((it) => published(cslOf(it, URL))),
  );
});
