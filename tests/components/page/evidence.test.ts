/** How a fact's words and their place are set. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Evidence } from "../../../components/page/evidence";
import type { Source } from "../../../lib/archive/model";

const fact = (quote: string, lines: [number, number] = [7, 7]) => ({
  ...{ document: "2031-1/1", block: "p3", quote, lines },
});
const set = (of: ReturnType<typeof fact>, from?: Source) =>
  renderToStaticMarkup(createElement(Evidence, { of, from }));

test("the cells of a table's row are parted, an empty one too, and copied as a table", () => {
  const row = set(fact("1\t关于增设停车场的建议\t\t穆清风"));
  expect(row.match(/class="evidence-cell"/gu)).toHaveLength(3);
  expect(row.replace(/<[^>]+>/gu, "")).toContain("1\t关于增设停车场的建议\t\t穆清风");
  expect(set(fact("免去穆清风的职务。"))).not.toContain("evidence-cell");
});

test("lines from and to stand on one line", () => {
  expect(set(fact("免去", [206, 207]))).toContain('<span class="keep">原文第206–207行</span>');
});

test("of many names that tell a list from others the first are said", () => {
  const names = ["陈理", "葛君正", "王毅", "任一"];
  const numbers = { year: 2031, number: 1, serialNumber: null, lastSerialNumber: null };
  const issue = { id: "2031-1", ...numbers, numberUnit: "号", serialUnit: "号" };
  const source = { id: "2031-1/1", title: "免职名单", page: 3, issue };
  const said = (alike: string[]) => set(fact("免去"), { ...source, alike });
  expect(said(names)).toContain("（编者加注：陈理、葛君正、王毅等）");
  expect(said(names.slice(0, 2))).toContain("（编者加注：陈理、葛君正）");
});
