import { endsAsBody } from "../lexicon/office/bodies";
import {
  closesDrawing,
  drawnCells,
  holdsStrokes,
  innerCells,
  isDrawn,
  isMarkdownRule,
  ruledColumns,
  sidesOf,
} from "../lexicon/paper/drawn";
import { isFigure } from "../lexicon/paper/figures";
import { ITEM_VERBS } from "../lexicon/paper/headings";
import { readMarker } from "../lexicon/paper/markers";
import { isPageMark } from "../lexicon/paper/page-marks";
import { endsSentence, isHan } from "../lexicon/script/characters";
import type { Omission } from "../schema";
import { changed, type Line, textOf } from "./lines";
import { readingText } from "./normalise";

/**
 * Tables that lines draw (`│项目│金额│`, `| 项目 | 金额 |`, `项目 | 金额` over `--- | ---`) as tables that tabs part.
 * Afterwards: every row is a line of cells, what drew it is in `omissions`, and a cell that is cut over lines is whole where
 * lines part all rows. A table of which this is not certain is left as it is.
 */
export function withoutDrawing(lines: Line[]): { lines: Line[]; omissions: Omission[] } {
  if (!lines.some(mayDraw)) return { lines, omissions: [] };
  const kept: Line[] = [];
  const omissions: Omission[] = [];
  let apart = false;
  for (let at = 0; at < lines.length; ) {
    const table = drawnAt(lines, at) ?? innerAt(lines, at);
    const rows = table && rowsOf(table);
    const marks = table?.marks ?? [];
    const end = at + (table ? table.lines.length + marks.length : 1);
    if (table && rows) {
      const after = apart || table.lines[0]?.afterBlank === true;
      const made = [...rows.map((row, index) => asRow(row, index === 0 && after)), ...marks];
      // One by one: a table may have more rows than a call may have arguments.
      for (const line of made.sort((a, b) => a.no - b.no)) kept.push(line);
      for (const line of table.lines) omissions.push(drawingOf(line));
    } else for (const line of lines.slice(at, end)) kept.push(line);
    // A table that stands right under another is another.
    apart = rows !== null;
    at = end;
  }
  return { lines: kept, omissions };
}

const mayDraw = ({ raw }: Line) => ruledColumns(raw) > 1 || drawnCells(raw) !== null;

interface Drawn {
  lines: Line[];
  /** The page marks that stand between them. */
  marks: Line[];
  cellsOf: (raw: string) => string[] | null;
}

/** Lines that begin as drawn ones do, up to the one that closes the drawing. */
function drawnAt(lines: Line[], at: number): Drawn | null {
  if (!isDrawnLine(lines[at])) return null;
  /** Whether a blank line stands between all of them. */
  const spaced = lines[at + 1]?.afterBlank === true;
  const marks: Line[] = [];
  let end = at + 1;
  for (;;) {
    const [before, line] = [lines[end - 1], lines[end]];
    if (!before || !line || closesDrawing(before.raw) || (isRule(before) && isRule(line))) break;
    const parted = lines[end - 1] === marks.at(-1);
    if (isDrawnLine(line) && (parted || line.afterBlank === spaced)) end++;
    else if (!parted && isCutByPage(lines, at, end)) {
      marks.push(line);
      end++;
    } else break;
  }
  const drawn = lines.slice(at, end).filter((line) => !marks.includes(line));
  return drawn.length > 1 ? { lines: drawn, marks, cellsOf: drawnCells } : null;
}

/** | 农林 | 20 | / —12— / | 合计 | 30 |: a page between rows of as many cells, the second of which does not begin anew with the heads. */
function isCutByPage(lines: Line[], first: number, at: number): boolean {
  const [mark, next] = [lines[at], lines[at + 1]];
  const heads = drawnCells(lines[first]?.raw ?? "");
  if (!heads || !mark || !next || !isPageMark(mark.text, true)) return false;
  const columns = ruledColumns(next.raw) || (drawnCells(next.raw)?.length ?? 0);
  return columns === heads.length && next.text !== lines[first]?.text;
}

const isDrawnLine = (line: Line | undefined) => line !== undefined && isDrawn(line.text);
const isRule = (line: Line | undefined) => line !== undefined && ruledColumns(line.raw) > 0;

/** `项目 | 金额`, the rule under it, and the lines with as many sides. */
function innerAt(lines: Line[], at: number): Drawn | null {
  const columns = ruledColumns(lines[at + 1]?.raw ?? "");
  const isRow = (line: Line | undefined) =>
    line !== undefined && !isDrawn(line.text) && innerCells(line.raw).length === columns;
  if (columns < 2 || !isRow(lines[at]) || !isRow(lines[at + 1])) return null;
  const spaced = lines[at + 1]?.afterBlank === true;
  let end = at + 2;
  while (isRow(lines[end]) && lines[end]?.afterBlank === spaced) end++;
  return end - at > 2 ? { lines: lines.slice(at, end), marks: [], cellsOf: innerCells } : null;
}

interface Row {
  cells: string[];
  lines: Line[];
}

/** The rows of a drawing, where each is plain: as many cells as columns, and no line drawn through a part of it. */
function rowsOf({ lines, cellsOf }: Drawn): Row[] | null {
  /** Rows, in groups that rules part. */
  const groups: Row[][] = [[]];
  const ruled: number[] = [];
  for (const line of lines) {
    const columns = ruledColumns(line.raw);
    const cells = columns > 0 ? null : cellsOf(line.raw);
    if (columns > 0) {
      ruled.push(columns);
      if (groups.at(-1)?.length) groups.push([]);
    } else if (!cells || cells.some(holdsStrokes)) return null;
    else if (cells.some(isFilled)) groups.at(-1)?.push({ cells, lines: [line] });
  }
  const filled = groups.filter((group) => group.length > 0);
  const rows = filled.flat();
  const width = rows[0]?.cells.length ?? 0;
  const even = rows.every(({ cells }) => cells.length === width);
  if (rows.length < 2 || width < 2 || !even) return null;
  if (ruled.some((columns) => columns !== width && columns !== 1)) return null;
  // In Markdown a row is a line.
  const [first, second] = lines;
  if (first && second && isMarkdownRule(second.raw) && ruled.length === 1) return rows;
  const whole = filled.map((group) => wholeRows(group, filled.length));
  return whole.every((group) => group !== null) ? whole.flat() : null;
}

const isFilled = (cell: string) => cell.trim() !== "";
/** Heads, and two rows that a rule parts. */
const FEWEST_PARTED = 3;
/** In columns of print: narrower ones are filled by a name. */
const NARROW = 8;
const MOST_LEFT = 3;

/**
 * The rows between two rules: one, cut over lines where each cell runs on under a full one; or one a line where none does.
 * Null where the drawing does not tell.
 */
function wholeRows(group: Row[], groups: number): Row[] | null {
  const below = group.slice(1);
  const goesOn = below.map((row, index) => runsOn(group[index], row));
  const anew = below.map((row, index) => beginsAnew(group[index], row));
  const parted = groups >= FEWEST_PARTED;
  if (!goesOn.some((on, index) => on && (parted || !anew[index]))) return group;
  if (!parted || anew.includes(true) || goesOn.includes(false)) return null;
  const cells = group[0]?.cells.map((_, at) => group.map((row) => row.cells[at]?.trim()).join(""));
  return [{ cells: cells ?? [], lines: group.flatMap((row) => row.lines) }];
}

/** Whether whatever a line holds stands under a cell that is full, and not under a short word in a narrow column. */
function runsOn(above: Row | undefined, { cells }: Row): boolean {
  const under = cells.flatMap((cell, at) => (isFilled(cell) ? [above?.cells[at] ?? ""] : []));
  const gaps = under.length < cells.length;
  return under.every(isFull) && (gaps || under.some((cell) => widthOf(cell) > NARROW));
}

/** A number, what a meeting does, a figure under a figure, a body under a body: no rest of what stands above it. */
const beginsAnew = (above: Row | undefined, { cells }: Row) =>
  cells.some((printed, at) => {
    const [cell, over] = [readingText(printed), readingText(above?.cells[at] ?? "")];
    if (cell === "" || over === "") return false;
    if (readMarker(cell) || ITEM_VERBS.at(cell) !== null || endsSentence(over)) return true;
    return (isFigure(cell) && isFigure(over)) || (endsAsBody(cell) && endsAsBody(over));
  });

const isFull = (cell: string) =>
  isFilled(cell) && widthOf(cell) - widthOf(cell.trimEnd()) <= MOST_LEFT;

/** In columns of print; a Han character takes two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character === "\u3000" || isHan(character) ? 2 : 1;
  return width;
}

function asRow({ cells, lines: [first, ...more] }: Row, afterBlank: boolean): Line {
  if (!first) throw new Error("a drawn row has no line");
  const raw = cells.map((cell) => cell.trim()).join("\t");
  const until = more.at(-1)?.no ?? first.no;
  return changed(first, {
    raw,
    text: textOf(raw),
    tabbed: true,
    indented: false,
    afterBlank,
    until,
  });
}

/** A line without a word is left out as a whole; of a row its sides are: `│×3`. */
function drawingOf({ no, raw, text }: Line): Omission {
  const cells = drawnCells(raw) ?? innerCells(raw);
  const told = ruledColumns(raw) === 0 && cells.some(isFilled) ? sidesOf(raw) : text;
  return { lines: [no, no], text: told, reason: "table-line" };
}
