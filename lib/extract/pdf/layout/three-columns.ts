import type { Glyph } from "../page/glyph";
import { type Piece, piecesOf, type Row, rowsOf } from "../page/lines";
import type { Gutter, Line } from "./columns";

/** Between the first column and the second, and between that and the third. */
export type Gutters = [Gutter, Gutter];

/** Of the size: nothing narrower parts columns. */
const NARROWEST = 0.9;
/** Rows with less beside each other are a table's or a list's. */
const FEWEST_ROWS = 8;
const FEWEST_CHARACTERS = 7;
/** The narrowest column is no narrower than so much of the widest. */
const ALIKE = 0.85;
/** Lines begin or end at one place, in points. */
const SAME = 2;
/** Of a column's width: a full line, or one that is set in. */
const FULL = 0.8;

const COLUMNS = ["left", "middle", "right"] as const;

/** Those of each page; a page with little on it is set as the others are, where its lines run within those columns. */
export function threesOf(pages: { rows: Row[]; width: number }[]): (Gutters | null)[] {
  const own = pages.map(({ rows, width }) => guttersOfThree(rows, width));
  const common = own.find((one) => one !== null);
  if (!common) return own;
  return own.map((one, at) => one ?? (isSetBy(pages[at]?.rows ?? [], common) ? common : null));
}

function isSetBy(rows: Row[], [first, second]: Gutters): boolean {
  const over = rows.filter((row) => runsAcross(row, [first, second]));
  const middle = second.left - first.right;
  const full = rows.flatMap((row) =>
    piecesOf(row, NARROWEST).filter(
      ({ x0, x1 }) => x1 - x0 > middle * FULL && x1 - x0 < middle * 1.1,
    ),
  );
  return full.length >= FEWEST_ROWS / 2 && over.length * 3 < rows.length;
}

/** The gutters of a page that is set in three columns of running text; null where its lines show none. */
function guttersOfThree(rows: Row[], width: number): Gutters | null {
  const pieces = rows.flatMap((row) => piecesOf(row, NARROWEST));
  const first = gutterWithin(pieces, width * 0.22, width * 0.45);
  const second = first && gutterWithin(pieces, width * 0.55, width * 0.78);
  if (!first || !second) return null;
  const beside = pieces.filter((piece) => !isOver(piece, first) && !isOver(piece, second));
  const columns = COLUMNS.map((_, at) =>
    beside.filter((piece) => columnOf(piece, first, second) === at),
  );
  const widths = columns.map(
    (own) => Math.max(...own.map(({ x1 }) => x1)) - Math.min(...own.map(({ x0 }) => x0)),
  );
  if (Math.min(...widths) < Math.max(...widths) * ALIKE) return null;
  // Cells of a table and names of a list are not full.
  const isText = columns.every((own, at) => {
    const full = own.filter(({ x0, x1 }) => x1 - x0 > (widths[at] ?? 0) * FULL);
    return full.length >= FEWEST_ROWS && full.length * 2 >= own.length;
  });
  return isText ? [first, second] : null;
}

/** A mark may hang over a column's edge; a title runs on. */
const runsAcross = (row: Row, gutters: Gutters) =>
  piecesOf(row, NARROWEST).some((piece) => gutters.some((one) => isOver(piece, one)));

const isOver = ({ x0, x1 }: Piece, gutter: Gutter) =>
  x0 < middleOf(gutter) && x1 > middleOf(gutter);

const middleOf = ({ left, right }: Gutter) => (left + right) / 2;

/** From where most lines end to where most begin behind: columns beside each other need not share their baselines. */
function gutterWithin(pieces: Piece[], from: number, to: number): Gutter | null {
  const long = pieces.filter(({ text }) => text.length >= FEWEST_CHARACTERS);
  const left = mostCommon(long.map(({ x1 }) => x1).filter((x) => x > from && x < to));
  const starts = long.map(({ x0 }) => x0).filter((x) => left !== null && x > left && x < to);
  const right = mostCommon(starts);
  if (left === null || right === null) return null;
  const gutter = { left, right };
  const over = pieces.filter((piece) => isOver(piece, gutter)).length;
  return over < FEWEST_ROWS ? gutter : null;
}

/** Where most of them lie; null where fewer than make a column. */
function mostCommon(values: number[]): number | null {
  const sorted = values.sort((a, b) => a - b);
  let best: { at: number; count: number } | null = null;
  for (let from = 0, to = 0; to < sorted.length; to++) {
    while ((sorted[to] ?? 0) - (sorted[from] ?? 0) > SAME) from++;
    const count = to - from + 1;
    if (count > (best?.count ?? FEWEST_ROWS - 1)) best = { at: sorted[to] ?? 0, count };
  }
  return best?.at ?? null;
}

/** A page's text in the order in which it is read. Afterwards: every glyph lies in one line. */
export function inThree(page: number, glyphs: Glyph[], [first, second]: Gutters): Line[] {
  const lines: Line[] = [];
  let band: Row[] = [];
  const close = () => {
    const own = band.flatMap((row) => row.glyphs);
    for (const [at, column] of COLUMNS.entries()) {
      const rows = rowsOf(own.filter((glyph) => columnOf(glyph, first, second) === at));
      lines.push(...rows.map((row): Line => ({ ...row, page, column })));
    }
    band = [];
  };
  for (const row of rowsOf(glyphs)) {
    if (runsAcross(row, [first, second])) {
      close();
      lines.push({ ...row, page, column: "whole" });
    } else band.push(row);
  }
  close();
  return lines;
}

function columnOf({ x0, x1 }: { x0: number; x1: number }, first: Gutter, second: Gutter): number {
  const at = (x0 + x1) / 2;
  if (at < middleOf(first)) return 0;
  return at < middleOf(second) ? 1 : 2;
}
