import { warning } from "../../diagnostics";
import { DAY_HEADERS } from "../../lexicon/office/attendance";
import { isFigure, isTick, isWrittenAmount, mayHoldFigure } from "../../lexicon/paper/figures";
import { TABLE_HEADS } from "../../lexicon/paper/headings";
import { countsAlone, SECTION_NUMBER } from "../../lexicon/paper/markers";
import { opensWithTime } from "../../lexicon/paper/times";
import { fold, isHan } from "../../lexicon/script/characters";
import { isArabicNumber } from "../../lexicon/script/numerals";
import type { Diagnostic } from "../../schema";
import type { Line } from "../../source/lines";
import { readingText } from "../../source/normalise";
import { beginsEnding } from "../ending";
import { type Construct, textAt, type View } from "../view";

/** A cell as printed, and the columns of print that it takes, end exclusive; a Han character takes two. */
interface Cell {
  text: string;
  from: number;
  to: number;
}

const FEWEST_ROWS = 3;
const FEWEST_HEADS = 3;
const SENTENCE_MARKS = /[。；，]/u;

/**
 * Rows of figures, or of ticks, whose cells are parted by blanks, the line that heads them first: 届次 会议 听取报告 / 第四届 21 48 / ….
 * A row that lacks a cell is set under the heads by its columns; where they do not tell, it stays as it is and is told.
 */
export const blankTable: Construct = (view, at) => {
  if (!beginsTable(view, at)) return null;
  const heads = cellsOf(view.lines[at]);
  const omits: Repeated[] = [];
  let count = FEWEST_ROWS;
  for (;;) {
    if (repeatsHeads(view, at, at + count)) omits.push(repeatedAt(count));
    else if (!isRow(view, at + count) && !isGappedRow(view, at + count, heads)) break;
    count++;
  }
  const lines = view.lines.slice(at, at + count);
  const diagnostics: Diagnostic[] = [];
  const cells = new Map<Line, string[]>();
  for (const [offset, line] of lines.entries()) {
    if (omits.some((one) => one.offset === offset)) continue;
    const set = setUnder(heads, cellsOf(line));
    if (set.length !== heads.length) diagnostics.push(uneven(line, set.length, heads.length));
    cells.set(line, set);
  }
  return {
    kind: "table",
    count,
    rows: [...cells.values()],
    omits,
    separator: "\n",
    textOf: (line) => (cells.get(line) ?? []).join("\t"),
    diagnostics,
  };
};

const isAmount = (text: string) => isFigure(text) || isWrittenAmount(text);

/** The same of ticks under heads of words, where figures number the names of a list: 姓名 出席情况 / 张三 √ / …. */
export const tickedTable: Construct = (view, at) => {
  if (TABLE_HEADS.at(textAt(view, at)) === null) return null;
  const ticked = [at + 1, at + 2].every((row) =>
    cellsOf(view.lines[row]).some(({ text }) => isTick(text)),
  );
  return ticked ? blankTable(view, at) : null;
};

type Repeated = { offset: number; reason: "repeated-table-header" };
const repeatedAt = (offset: number): Repeated => ({ offset, reason: "repeated-table-header" });

/** The heads of words again, where a table's next page begins. */
function repeatsHeads(view: View, heads: number, at: number): boolean {
  const line = view.lines[at];
  if (!line?.afterBlank || line.tabbed || isRow(view, heads)) return false;
  return withoutBlanks(line.text) === withoutBlanks(textAt(view, heads));
}
const withoutBlanks = (text: string) => fold(text).replace(/\s/gu, "");

/** `          第二实验小学    1.5             未开工`: cells that each stand under one head, and a figure among them. */
function isGappedRow(view: View, at: number, heads: Cell[]): boolean {
  const line = view.lines[at];
  if (!mayBeRow(line) || (line.afterBlank && !line.afterPage) || line.marker) return false;
  const cells = cellsOf(line);
  const figures = cells.some(({ text }) => isAmount(text) || isTick(text));
  return figures && cells.length > 1 && cells.length < heads.length && fitsUnder(heads)(cells);
}

/** Whether one begins, for a text before it that has no stop. */
export const blankTableLine: Construct = (view, at) =>
  beginsTable(view, at) || headsOf(view, at) ? { kind: "table", count: 1 } : null;

/** The same of words, under heads that are such: 时间 内容 地点 / 3月11日 全体会议 会议厅 / …, each cell under its own. */
export const headedTable: Construct = (view, at) => {
  const heads = headsOf(view, at);
  if (!heads) return null;
  const rows = [heads.map(({ text }) => text)];
  const omits: Repeated[] = [];
  const diagnostics: Diagnostic[] = [];
  const cells = new Map(view.lines.slice(at, at + 1).map((line) => [line, rows[0] ?? []]));
  for (;;) {
    const next = at + rows.length + omits.length;
    const line = view.lines[next];
    if (repeatsHeads(view, at, next)) {
      omits.push(repeatedAt(next - at));
      continue;
    }
    const whole = rowUnder(heads, line);
    const rest = line && !whole ? restUnder(view, next, heads) : null;
    const row = whole ?? rest;
    // 青禾县人大常委会　　　2021年3月11日 below it, apart, stands under some heads and is no row.
    const apart = line?.afterBlank === true && !line.afterPage && !view.spaced;
    if (!line || !row || (whole && apart && row.includes(""))) break;
    if (rest) diagnostics.push(mayGoOnAbove(line));
    rows.push(row);
    cells.set(line, row);
  }
  return {
    kind: "table",
    count: rows.length + omits.length,
    rows,
    omits,
    separator: "\n",
    textOf: (line) => (cells.get(line) ?? []).join("\t"),
    diagnostics,
  };
};

/**
 * The same where one narrow blank parts the cells, and nothing shows their columns: 序号 议题 责任单位 时间 / 1 听取教育工作报告 教工委 6月 / …, each
 * row of as many cells. Rows that have not as many stay as they are, and are told.
 */
export const narrowTable: Construct = (view, at) => {
  const heads = narrowHeads(view, at);
  if (!heads) return null;
  const rows = [heads.map(({ text }) => text)];
  const cells = new Map(view.lines.slice(at, at + 1).map((line) => [line, rows[0] ?? []]));
  for (;;) {
    const line = view.lines[at + rows.length];
    const row = narrowRow(heads, line);
    if (!line || !row) break;
    rows.push(row);
    cells.set(line, row);
  }
  const count = rows.length;
  const next = view.lines[at + count];
  const left = mayBeCut(view, at + count) ? next : view.lines[at];
  const diagnostics = left && (left === next || count === 1) ? [unparted(left)] : [];
  if (count === 1) return { kind: "paragraph", count, diagnostics };
  const textOf = (line: Line) => (cells.get(line) ?? []).join("\t");
  return { kind: "table", count, rows, separator: "\n", textOf, diagnostics };
};

/** 情况的报告 under the rows: what a cell may have left, or a row with a blank too many. */
function mayBeCut(view: View, at: number): boolean {
  const line = view.lines[at];
  if (!line || line.afterBlank || line.tabbed || line.marker || beginsEnding(view, at))
    return false;
  return line.text.length <= LONGEST_REST * 2 && !SENTENCE_MARKS.test(line.text);
}

export const narrowTableLine: Construct = (view, at) =>
  narrowHeads(view, at) ? { kind: "table", count: 1 } : null;

/** A line of heads alone, three at least: no sentence is made of them. */
function narrowHeads(view: View, at: number): Cell[] | null {
  const line = view.lines[at];
  if (!mayBeRow(line) || line.marker || TABLE_HEADS.at(line.text) === null) return null;
  const heads = cellsOf(line);
  const known = heads.every(({ text }) => text.length <= LONGEST_HEAD && isHead(text));
  return known && heads.length >= FEWEST_HEADS ? heads : null;
}
const LONGEST_HEAD = 6;

const narrowRow = (heads: Cell[], line: Line | undefined): string[] | null => {
  const row = mayBeRow(line) && !line.afterBlank ? setUnder(heads, cellsOf(line)) : [];
  return row.length === heads.length && !row.includes("") ? row : null;
};

/** The heads of a table of words, where two rows at least stand under them. */
function headsOf(view: View, at: number): Cell[] | null {
  const line = view.lines[at];
  if (!mayBeRow(line) || !opensAsHead(line)) return null;
  const heads = withoutPadding(wideCellsOf(line));
  const known = heads.filter(({ text }) => isHead(text)).length;
  if (heads.length < FEWEST_HEADS || known * 2 < heads.length) return null;
  const first = rowUnder(heads, view.lines[at + 1]);
  if (!first) return null;
  // 序号　时间　内容 / 1　三月　城区供水: a table of one row.
  if (known === heads.length && isArabicNumber(first[0] ?? "") && !first.includes("")) return heads;
  const second = rowUnder(heads, view.lines[at + 2])
    ? at + 2
    : restUnder(view, at + 2, heads) && at + 3;
  return second && rowUnder(heads, view.lines[second]) ? heads : null;
}

/** Asked first, for few lines do. */
const opensAsHead = ({ text, raw }: Line) =>
  TABLE_HEADS.at(text) !== null ||
  TABLE_HEADS.before((FIRST_CELL.exec(raw)?.[0] ?? "").trimStart()) !== null;
const FIRST_CELL = /^\s*\S{1,8}(?=\s)/u;

/** 内容, 姓名; 17日上午 */
const isHead = (text: string) =>
  TABLE_HEADS.before(text) !== null || DAY_HEADERS.before(text) !== null;

/**
 * 听取教育工作情况的 / 　　报告: what a cell that is cut leaves for the next line, under one head. Under the first it is only where
 * a row follows, for anything may stand at the margin.
 */
function restUnder(view: View, at: number, heads: Cell[]): string[] | null {
  const line = view.lines[at];
  if (!line || line.tabbed || line.marker || (line.afterBlank && !view.spaced)) return null;
  if (line.text.length > LONGEST_REST || SENTENCE_MARKS.test(line.text)) return null;
  const cells = wideCellsOf(line);
  const row = cells.length < heads.length ? setUnder(heads, cells) : [];
  const inside = (cells[0]?.from ?? 0) >= (heads[1]?.from ?? 0);
  const followed = inside || rowUnder(heads, view.lines[at + 1]) !== null;
  return row.length === heads.length && followed ? row : null;
}
const LONGEST_REST = 30;

/** A row of as many cells as heads, or of cells that each stand under one of them; null for any other line. */
function rowUnder(heads: Cell[], line: Line | undefined): string[] | null {
  if (!mayBeRow(line)) return null;
  const cells = wideCellsOf(line);
  // 三、　专题询问, behind the table's last row.
  const counts = cells.length === 2 && heads.length > 2 && countsAlone(cells[0]?.text ?? "");
  if (cells.length < 2 || counts) return null;
  const closed = withoutPadding(cells);
  // Each cell under its own head shows which is meant; else as many as there are heads.
  const rows = closed.length < cells.length ? [closed, cells].filter(fitsUnder(heads)) : [];
  const row = setUnder(heads, rows[0] ?? (cells.length > heads.length ? closed : cells));
  return row.length === heads.length ? row : null;
}

/** Whether every cell stands under one head, and each under another. */
const fitsUnder = (heads: Cell[]) => (cells: Cell[]) => {
  const under = cells.map((cell) => headsOver(heads, cell));
  return (
    under.every((above) => above.length === 1) &&
    new Set(under.map(([at]) => at)).size === cells.length
  );
};

/** 主　任 is one word, where the blank within it is narrower than those around it. */
function withoutPadding(cells: Cell[]): Cell[] {
  const gaps = cells.map(({ from }, at) => from - (cells[at - 1]?.to ?? Number.NEGATIVE_INFINITY));
  const closed: Cell[] = [];
  for (const [at, cell] of cells.entries()) {
    const [gap, behind] = [gaps[at] ?? 0, gaps[at + 1] ?? Number.POSITIVE_INFINITY];
    const before = gaps[at - 1] ?? Number.POSITIVE_INFINITY;
    const last = closed.at(-1);
    const padded = isLetter(cell.text) && isLetter(cells[at - 1]?.text ?? "");
    if (last && padded && gap <= WIDEST_PADDING && gap < behind && gap < before)
      closed.splice(-1, 1, { text: last.text + cell.text, from: last.from, to: cell.to });
    else closed.push(cell);
  }
  return closed;
}
const WIDEST_PADDING = 4;

/** A single narrow blank stands within a cell of words: 第一次 全体会议. */
function wideCellsOf(line: Line): Cell[] {
  const cells: Cell[] = [];
  for (const cell of cellsOf(line)) {
    const last = cells.at(-1);
    if (last && cell.from - last.to === 1) {
      last.text += cell.text;
      last.to = cell.to;
    } else cells.push(cell);
  }
  return cells;
}

/** A line of heads or of figures above two rows of figures, and no fewer cells in it than two, or three beside heads. */
function beginsTable(view: View, at: number): boolean {
  const first = view.lines[at];
  if (!mayBeRow(first) || !isRow(view, at + 1) || !isRow(view, at + 2)) return false;
  const heads = cellsOf(first);
  if (heads.length < 2) return false;
  // 二. 存在的问题, 9:00　预备会议: what heads a list, or a part of a timetable.
  if (first.marker || opensWithTime(first.text)?.hour) return isRow(view, at);
  if (!isRow(view, at) && heads.some(({ text }) => isAmount(text))) return false;
  const below = cellsOf(view.lines[at + 1]).length;
  return heads.length >= 3 ? below >= 2 : below === 2;
}

function isRow(view: View, at: number): boolean {
  const line = view.lines[at];
  if (!mayBeRow(line) || !mayHoldFigure(line.text)) return false;
  const cells = cellsOf(line);
  const figures = cells.filter(({ text }) => isAmount(text) || isTick(text)).length;
  if (cells.length < 2 || figures === 0 || figures * 2 < cells.length) return false;
  return figures > 1 || !numbersLine(cells[0]?.text ?? "");
}

/** 1. 投入不足, 3.1 加大投入: its only figure is the line's own number. */
const numbersLine = (first: string) =>
  countsAlone(first) || SECTION_NUMBER.exec(first)?.[0] === first;

const mayBeRow = (line: Line | undefined): line is Line =>
  line !== undefined &&
  !line.tabbed &&
  line.text.length <= 200 &&
  !SENTENCE_MARKS.test(line.text) &&
  /\S\s/u.test(line.raw);

/** The cells of a line; 合 计, set apart, is one, and so is 1 ．听取: no cell begins with what closes a number. */
function cellsOf(line: Line | undefined): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let blank = true;
  for (const character of line?.raw.trimEnd() ?? "") {
    const width = character === "\u3000" || isHan(character) ? 2 : 1;
    const last = cells.at(-1);
    if (character.trim() === "") blank = true;
    else if (
      last &&
      (!blank ||
        POINTS.has(character) ||
        (isLetter(last.text) && isHan(character) && cells.length === 1))
    ) {
      last.text += character;
      last.to = column + width;
      blank = false;
    } else {
      cells.push({ text: character, from: column, to: column + width });
      blank = false;
    }
    column += width;
  }
  return cells.map((cell) => ({ ...cell, text: readingText(cell.text) }));
}

const POINTS = new Set("、．.）");
const isLetter = (text: string) => text.length === 1 && isHan(text);

/** A row's cells, each under the one head that it stands under in print, the others empty; as they are where it is none. */
function setUnder(heads: Cell[], cells: Cell[]): string[] {
  const printed = cells.map(({ text }) => text);
  if (cells.length > heads.length) {
    const whole = withThousands(cells);
    return whole.length === heads.length ? whole : printed;
  }
  if (cells.length === heads.length) return printed;
  const set = heads.map(() => "");
  for (const { text, from, to } of cells) {
    const above = headsOver(heads, { from, to });
    const [at] = above;
    if (at === undefined || above.length > 1 || set[at] !== "") return printed;
    set[at] = text;
  }
  return set;
}

/** 12 345.6 is one amount, its thousands set apart by one narrow blank. */
function withThousands(cells: Cell[]): string[] {
  const whole: string[] = [];
  for (const [at, { text, from }] of cells.entries()) {
    const last = whole.at(-1);
    const beside = from - (cells[at - 1]?.to ?? 0) === 1;
    if (last && beside && THOUSANDS.test(last) && IN_A_THOUSAND.test(text))
      whole.splice(-1, 1, `${last} ${text}`);
    else whole.push(text);
  }
  return whole;
}
const THOUSANDS = /^[-—]?\d{1,3}(?: \d{3})*$/u;
const IN_A_THOUSAND = /^\d{3}(?:\.\d+)?$/u;

/** The heads that a cell stands under in print, in part at least. */
const headsOver = (heads: Cell[], { from, to }: Pick<Cell, "from" | "to">) =>
  heads.flatMap((head, at) => (head.from < to && from < head.to ? [at] : []));

function mayGoOnAbove({ no }: Line): Diagnostic {
  const message = `第${no}行没有占满各栏，或是上一行的续文，另作一行排列。请核对表格，必要时以制表符分栏`;
  return warning("table/uneven-row", message, no);
}

function unparted({ no }: Line): Diagnostic {
  const message = `第${no}行前后像是表，各栏只以一个空格隔开，不能断定怎样分栏，照原样排列。请在更正文件中以制表符分栏`;
  return warning("table/uneven-row", message, no);
}

function uneven({ no }: Line, cells: number, heads: number): Diagnostic {
  const message = `第${no}行有${cells}栏，表头有${heads}栏，各栏照原样排列。请核对表格，必要时以制表符分栏`;
  return warning("table/uneven-row", message, no);
}
