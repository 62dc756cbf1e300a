import { isFigure } from "../../lexicon/paper/figures";
import { CONTINUED, TABLE_HEADS } from "../../lexicon/paper/headings";
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
  const width = widthOf(view, at);
  const header = fold(printed);
  const omits: { offset: number; reason: "repeated-table-header" }[] = [];
  const repeatsHeads = () => omits.push({ offset: count, reason: "repeated-table-header" });
  let count = 1;
  let above: Line | undefined;
  for (;;) {
    const line = view.lines[at + count];
    if (isContinued(view, at, at + count, width)) {
      repeatsHeads();
      count++;
      continue;
    }
    if (!line?.tabbed && !isHalfRow(line)) break;
    const same = fold(line?.text ?? "") === header;
    const second = omits.at(-1)?.offset === count - 1 && isSecondOfHeads(view, at, line);
    if (count > 1 && !same && !second && isHeader(line) && !isHeader(above)) break;
    above = line;
    const repeats = (same && line?.text.includes("\t")) || second;
    const goesOn = repeats || view.spaced || isCutByPage(view, at, at + count, width);
    const continued = omits.at(-1)?.offset === count - 1;
    if (line?.afterBlank && !goesOn && !continued && !isUnderEmpty(line)) break;
    if (repeats) repeatsHeads();
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

/**
 * A page's end alone parts no table from rows of as many columns, unless other heads begin there: no figure in them, and
 * nothing that stands in the same column above.
 */
function isCutByPage(view: View, first: number, at: number, width: number): boolean {
  const [before, line] = [view.lines[at - 1], view.lines[at]];
  if (!before || !line?.afterPage || line.text.split("\t").length > width) return false;
  if (!holdsFigure(before) || holdsFigure(line)) return true;
  const above = view.lines.slice(Math.max(first, at - MOST_ABOVE), at);
  return line.text.split("\t").some((cell, column) => {
    const same = ({ text }: Line) => text.split("\t")[column] === cell;
    return cell !== "" && above.some(same);
  });
}
const MOST_ABOVE = 6;

/** 续表, 2023年决算表（续）: over the rest of a table, its heads again or none. */
function isContinued(view: View, first: number, at: number, width: number): boolean {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  if (!line || line.tabbed || !next?.tabbed || next.afterBlank) return false;
  if (line.text.length > LONGEST_CAPTION || CONTINUED.before(line.text) === null) return false;
  const again = fold(next.text) === fold(view.lines[first]?.text ?? "");
  return again || (next.text.split("\t").length <= width && !isHeader(next));
}
const LONGEST_CAPTION = 40;

/** The second line of heads over two, again under the first: no figure in it. */
function isSecondOfHeads(view: View, first: number, line: Line | undefined): boolean {
  const second = view.lines[first + 1];
  return second !== undefined && line?.text === second.text && line.tabbed && !holdsFigure(line);
}

/** As many columns as the heads have, or, where their last has no word, as the second line of heads under them. */
function widthOf(view: View, at: number): number {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  const width = line?.text.split("\t").length ?? 0;
  const open = line?.raw.endsWith("\t") && next?.text.startsWith("\t") && !next.afterBlank;
  const below = open ? (next?.text.split("\t").length ?? 0) : 0;
  return line && below === width + trailingTabs(line) ? below : width;
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
  for (let left = Math.min(trailingTabs(line), width - cells.length); left > 0; left--)
    cells.push("");
  return cells;
}

const trailingTabs = ({ raw }: Line) => raw.slice(raw.trimEnd().length).split("\t").length - 1;

/** A tab before the first word alone is a paragraph's indent, unless rows stand around it. */
function isRow(view: View, at: number): boolean {
  const line = view.lines[at];
  if (!line?.tabbed) return false;
  return line.text.split("\t").filter(Boolean).length > 1;
}
