import type { Glyph } from "../page/glyph";
import { piecesOf, type Row, rowsOf } from "../page/lines";
import { crosses, type Gutter, type Line } from "./columns";

/** Between the first column and the second, and between that and the third. */
export type Gutters = [Gutter, Gutter];

/** Of the size: nothing narrower parts columns. */
const NARROWEST = 0.9;
/** Rows with less beside each other are a table's or a list's. */
const FEWEST_ROWS = 8;
const FEWEST_CHARACTERS = 7;
/** The narrowest column is no narrower than so much of the widest. */
const ALIKE = 0.85;
/** Of a column's width: a full line. */
const FULL = 0.9;

/** The gutters of a page that is set in three columns of running text; null where its rows show none. */
export function guttersOfThree(rows: Row[], width: number): Gutters | null {
  const pieces = rows.map((row) => piecesOf(row, NARROWEST));
  const gaps = pieces.flatMap((own) =>
    own.slice(1).map((piece, at) => ({ left: own[at]?.x1 ?? 0, right: piece.x0 })),
  );
  const first = gutterWithin(gaps, width * 0.22, width * 0.45);
  const second = gutterWithin(gaps, width * 0.55, width * 0.78);
  if (!first || !second) return null;
  const beside = pieces.flat().filter((piece) => !isOver(piece, first) && !isOver(piece, second));
  const columns = [
    beside.filter(({ x1 }) => x1 <= first.left),
    beside.filter(({ x0, x1 }) => x0 >= first.right && x1 <= second.left),
    beside.filter(({ x0 }) => x0 >= second.right),
  ];
  const widths = columns.map(
    (own) => Math.max(...own.map(({ x1 }) => x1)) - Math.min(...own.map(({ x0 }) => x0)),
  );
  if (Math.min(...widths) < Math.max(...widths) * ALIKE) return null;
  // Cells of a table and names of a list are not full.
  const isText = columns.every((own, at) => {
    const full = own.filter(
      ({ x0, x1, text }) => text.length >= FEWEST_CHARACTERS && x1 - x0 > (widths[at] ?? 0) * FULL,
    );
    return full.length * 2 >= own.length;
  });
  return isText ? [first, second] : null;
}

const isOver = ({ x0, x1 }: { x0: number; x1: number }, { left, right }: Gutter) =>
  x0 < right && x1 > left;

/** The gap that most rows share, its middle within bounds. */
function gutterWithin(gaps: Gutter[], from: number, to: number): Gutter | null {
  let best: Gutter[] = [];
  for (const { left, right } of gaps) {
    const at = (left + right) / 2;
    if (at < from || at > to) continue;
    const agreeing = gaps.filter((one) => one.left <= at && one.right >= at);
    if (agreeing.length > best.length) best = agreeing;
  }
  if (best.length < FEWEST_ROWS) return null;
  return {
    left: Math.max(...best.map(({ left }) => left)),
    right: Math.min(...best.map(({ right }) => right)),
  };
}

const COLUMNS = ["left", "middle", "right"] as const;

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
    if (crosses(row, first) || crosses(row, second)) {
      close();
      lines.push({ ...row, page, column: "whole" });
    } else band.push(row);
  }
  close();
  return lines;
}

function columnOf({ x0, x1 }: Glyph, first: Gutter, second: Gutter): number {
  const at = (x0 + x1) / 2;
  if (at < (first.left + first.right) / 2) return 0;
  return at < (second.left + second.right) / 2 ? 1 : 2;
}
