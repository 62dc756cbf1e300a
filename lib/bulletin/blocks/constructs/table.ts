import { isFigure } from "../../lexicon/paper/figures";
import { TABLE_HEADS } from "../../lexicon/paper/headings";
import { fold } from "../../lexicon/script/characters";
import type { Line } from "../../source/lines";
import type { Construct, View } from "../view";

/**
 * Lines whose cells are parted by tabs. Two tables that only a blank and a repeated header part (a page break) are one,
 * and the second header is left out; a table with another header is another table.
 */
export const table: Construct = (view, at) => {
  if (!isRow(view, at)) return null;
  const printed = view.lines[at]?.text ?? "";
  const width = printed.split("\t").length;
  const header = fold(printed);
  const omits: { offset: number; reason: "repeated-table-header" }[] = [];
  let count = 1;
  let above: Line | undefined;
  for (;;) {
    const line = view.lines[at + count];
    if (!line?.tabbed && !isHalfRow(line)) break;
    const same = fold(line?.text ?? "") === header;
    if (count > 1 && !same && isHeader(line) && !isHeader(above)) break;
    above = line;
    const repeats = same && line?.text.includes("\t");
    const goesOn = repeats || view.spaced || isCutByPage(view, at + count, width);
    if (line?.afterBlank && !goesOn && !isUnderEmpty(line)) break;
    if (repeats) omits.push({ offset: count, reason: "repeated-table-header" });
    count++;
  }
  const left = new Set(omits.map(({ offset }) => offset));
  const cells = new Map<Line, string[]>();
  for (const [offset, line] of view.lines.slice(at, at + count).entries())
    if (!left.has(offset)) cells.set(line, cellsOf(line, width));
  return {
    kind: "table",
    count,
    rows: [...cells.values()],
    omits,
    separator: "\n",
    textOf: (line) => (cells.get(line) ?? []).join("\t"),
  };
};

/** A page's end alone parts no table from rows of as many columns, unless other heads begin there: no figure in them. */
function isCutByPage(view: View, at: number, width: number): boolean {
  const [before, line] = [view.lines[at - 1], view.lines[at]];
  if (!before || !line?.afterPage || line.text.split("\t").length > width) return false;
  return !holdsFigure(before) || holdsFigure(line);
}

/** `⇥2、…`: such a tab is kept only where a row above goes on. */
const isUnderEmpty = ({ text }: Line) => text.startsWith("\t") && !text.trim().includes("\t");

const holdsFigure = ({ text }: Line) => text.split("\t").some(isFigure);

/** `8月⇥`: within a table, a row whose other cells are empty. */
const isHalfRow = (line: Line | undefined) =>
  line !== undefined && !line.afterBlank && line.raw.endsWith("\t") && line.text !== "";

/** 单位	数量 within a table heads another that touches it: whole words that head columns, and no figure. */
function isHeader(line: Line | undefined): boolean {
  const cells = line?.text.split("\t") ?? [];
  const heads = cells.filter((cell) => TABLE_HEADS.before(cell) !== null).length;
  return cells.length > 1 && heads === cells.length;
}

/** The last cells of a row may be empty as others may, but tabs beyond the header's width are no cells. */
function cellsOf(line: Line, width: number): string[] {
  const cells = line.text.split("\t");
  const tabs = line.raw.slice(line.raw.trimEnd().length).split("\t").length - 1;
  for (let left = Math.min(tabs, width - cells.length); left > 0; left--) cells.push("");
  return cells;
}

/** A tab before the first word alone is a paragraph's indent, unless rows stand around it. */
function isRow(view: View, at: number): boolean {
  const line = view.lines[at];
  if (!line?.tabbed) return false;
  return line.text.split("\t").filter(Boolean).length > 1;
}
