import type { Glyph } from "../page/glyph";
import { type Piece, piecesOf, type Row, rowsOf, sizeOf } from "../page/lines";

/** What lies between two columns, in points. */
export interface Gutter {
  left: number;
  right: number;
}

/** Where a line stands: its column's margins. */
export interface Line extends Row {
  page: number;
  column: "whole" | "left" | "middle" | "right";
}

/** Of the size: nothing narrower parts columns. */
const NARROWEST = 1;
/** A column of fewer characters is a table's. */
const FEWEST_CHARACTERS = 7;
const FEWEST_ROWS = 4;
/** The narrower of two columns is no narrower than so much of the other. */
const ALIKE = 0.62;

/** A row at one of its gaps. */
interface Split {
  row: Row;
  left: Side;
  right: Side;
}

interface Side {
  x0: number;
  x1: number;
  /** Whether no gap is within. */
  whole: boolean;
  length: number;
}

/** Every row at every gap that may be a gutter's. */
function splitsOf(rows: Row[], width: number): Split[] {
  return rows.flatMap((row) => {
    const pieces = piecesOf(row, NARROWEST * 0.9);
    return pieces.slice(1).flatMap((_, index): Split[] => {
      const left = sideOf(pieces.slice(0, index + 1));
      const right = sideOf(pieces.slice(index + 1));
      const middling = left.x1 >= width * 0.25 && right.x0 <= width * 0.75;
      return middling ? [{ row, left, right }] : [];
    });
  });
}

const sideOf = (pieces: Piece[]): Side => ({
  x0: pieces[0]?.x0 ?? 0,
  x1: pieces.at(-1)?.x1 ?? 0,
  whole: pieces.length === 1,
  length: pieces.reduce((sum, { text }) => sum + text.length, 0),
});

/** The gutter of a page whose rows show one by themselves; null where they do not. */
export function gutterOf(rows: Row[], width: number): Gutter | null {
  const splits = splitsOf(rows, width);
  let best: { gutter: Gutter; count: number } | null = null;
  for (const { left, right } of splits) {
    const at = (left.x1 + right.x0) / 2;
    // Those whose gap this place lies in.
    const agreeing = splits.filter((one) => one.left.x1 <= at && one.right.x0 >= at);
    if (agreeing.length < FEWEST_ROWS || agreeing.length <= (best?.count ?? 0)) continue;
    const gutter = {
      left: Math.max(...agreeing.map((one) => one.left.x1)),
      right: Math.min(...agreeing.map((one) => one.right.x0)),
    };
    if (looksLikeColumns(agreeing, gutter)) best = { gutter, count: agreeing.length };
  }
  return best?.gutter ?? besideText(rows, width);
}

/** A column of fewer full lines is a list, or a quotation that is set narrow. */
const FEWEST_FULL = 8;
/** Ends of full lines are no further apart. */
const SAME_END = 3;

/** The last page of a paper: its left column is full, and a few lines stand at the head of the right one, one under the other. */
function besideText(rows: Row[], width: number): Gutter | null {
  const heads = rows.flatMap((row) => {
    const [head, next] = piecesOf(row, NARROWEST * 0.9);
    return head && head.x1 < width * 0.6 ? [{ ...head, size: row.size, next: next?.x0 }] : [];
  });
  const beside = heads.filter(({ next }) => next !== undefined);
  if (beside.length === 0 || heads.length < FEWEST_FULL) return null;
  // Most lines are full; a mark may hang over the edge.
  const ends = heads.map(({ x1 }) => x1).sort((a, b) => a - b);
  const [end = 0, left = 0] = [ends[ends.length >> 1], ends.at(-1)];
  const full = heads.filter(
    ({ x1, text }) => Math.abs(end - x1) < SAME_END && text.length >= FEWEST_CHARACTERS * 2,
  );
  if (left < width * 0.3 || full.length < FEWEST_FULL || full.length * 2 < heads.length)
    return null;
  const right = Math.min(...beside.map(({ next = width }) => next));
  // In a table each row has something at the right, wherever it stands.
  const first = heads.findIndex(({ next }) => next !== undefined);
  const run = heads.slice(first, first + beside.length);
  const together = first <= 1 && run.every(({ next }) => next !== undefined);
  const size = heads[0]?.size ?? 0;
  return together && beside.length * 2 < heads.length && right - left >= size * NARROWEST
    ? { left, right }
    : null;
}

/** Two of a width, and running text in them: lines that fill a column without a gap. Lists and tables have none. */
function looksLikeColumns(splits: Split[], { left, right }: Gutter): boolean {
  const first = Math.min(...splits.map((one) => one.left.x0));
  const last = Math.max(...splits.map((one) => one.right.x1));
  const [one, other] = [left - first, last - right];
  if (Math.min(one, other) < Math.max(one, other) * ALIKE) return false;
  const fills = ({ x0, x1, whole, length }: Side, width: number) =>
    whole && length >= FEWEST_CHARACTERS && x1 - x0 > width * 0.8;
  const full = splits.filter((split) => fills(split.left, one) || fills(split.right, other));
  return full.length >= 2 && full.length * 6 >= splits.length;
}

/** Those of all pages: a page with little on it is set as the others are. */
export function commonGutters(found: (Gutter | null)[]): Gutter[] {
  const groups: Gutter[][] = [];
  for (const gutter of found) {
    if (!gutter) continue;
    // A page whose right column is all set in shows a wider one.
    const near = groups.find(
      ([first]) => first && gutter.left < first.right && gutter.right > first.left,
    );
    if (near) near.push(gutter);
    else groups.push([gutter]);
  }
  return groups
    .sort((a, b) => b.length - a.length)
    .map((group) => ({
      left: Math.max(...group.map(({ left }) => left)),
      right: Math.min(...group.map(({ right }) => right)),
    }))
    .filter(({ left, right }) => right > left);
}

/** Those that may be a page's: its own by the name of the common one that it is, or any where it shows none. */
export const guttersOf = (own: Gutter | null, common: Gutter[]) => {
  const same = own && common.find(({ left, right }) => own.left < right && own.right > left);
  return same ? [same] : common;
};

const middleOf = ({ left, right }: Gutter) => (left + right) / 2;

/**
 * A page's text in the order in which it is read: rows that run across, and between them the left column before the right
 * one. Afterwards: every glyph lies in one line.
 */
export function inOrder(page: number, glyphs: Glyph[], gutters: Gutter[]): Line[] {
  const rows = rowsOf(glyphs);
  const own = gutters.find((one) => isSetBy(rows, one, 1));
  const gutter = own ?? gutters[0];
  const whole = (some: Row[]) => some.map((row): Line => ({ ...row, page, column: "whole" }));
  if (!gutter) return whole(rows);

  const lines: Line[] = [];
  let band: Row[] = [];
  // One row alone may be two things by chance; not where the page shows columns.
  const fewest = own ? 1 : 2;
  const close = () => {
    lines.push(...(isSetBy(band, gutter, fewest) ? columnsOf(page, band, gutter) : whole(band)));
    band = [];
  };
  for (const row of rows) {
    if (
      crosses(row, gutter) ||
      isCentredOver(row, rows, gutter) ||
      isTitleAlone(row, rows, gutter)
    ) {
      close();
      lines.push(...whole([row]));
    } else band.push(row);
  }
  close();
  return lines;
}

function columnsOf(page: number, band: Row[], gutter: Gutter): Line[] {
  const at = middleOf(gutter);
  const glyphs = band.flatMap((row) => row.glyphs);
  const [left, right] = [
    glyphs.filter(({ x0, x1 }) => (x0 + x1) / 2 < at),
    glyphs.filter(({ x0, x1 }) => (x0 + x1) / 2 >= at),
  ];
  return [
    ...rowsOf(left).map((row): Line => ({ ...row, page, column: "left" })),
    ...rowsOf(right).map((row): Line => ({ ...row, page, column: "right" })),
  ];
}

/** Whether rows stand on both sides, or run to the gutter's very edge and no further. */
function isSetBy(rows: Row[], gutter: Gutter, fewest: number): boolean {
  let sides = 0;
  let crossing = 0;
  for (const row of rows) {
    if (crosses(row, gutter)) crossing++;
    else if (isOnBothSides(row, gutter)) sides++;
    else if (
      Math.abs(row.x1 - gutter.left) < row.size &&
      row.x1 - row.x0 > row.size * FEWEST_CHARACTERS
    )
      sides++;
  }
  return sides >= fewest && (sides >= 2 || crossing <= 2);
}

function isOnBothSides({ glyphs, size }: Row, { left, right }: Gutter): boolean {
  const slack = size * 0.6;
  const before = glyphs.filter(({ x1 }) => x1 <= left + slack);
  const behind = glyphs.filter(({ x0 }) => x0 >= right - slack);
  const near =
    before.some(({ x1 }) => left - x1 < size * 1.6) ||
    behind.some(({ x0 }) => x0 - right < size * 2.6);
  return (
    before.length > 0 &&
    behind.length > 0 &&
    near &&
    before.length + behind.length === glyphs.length
  );
}

/** Ink within the gutter, but for a mark that hangs over a column's edge. */
function crosses({ glyphs }: Row, { left, right }: Gutter): boolean {
  const edge = (right - left) * 0.25;
  return glyphs.some(({ x0, x1 }) => x1 > left + edge && x0 < right - edge);
}

/** A title at the left margin that ends before the gutter: larger than the text, and nothing beside it. */
function isTitleAlone(row: Row, rows: Row[], gutter: Gutter): boolean {
  const usual = sizeOf(rows.flatMap(({ glyphs }) => glyphs.slice(0, 3)));
  if (row.size < usual * 1.12) return false;
  const at = middleOf(gutter);
  if (row.x1 >= at) return false;
  return rows.every(
    (other) =>
      other === row ||
      Math.abs(other.y - row.y) > row.size * 1.5 ||
      other.x1 < at ||
      crosses(other, gutter),
  );
}

/** `决　定` in the middle of the page: its blank lies over the gutter by chance. */
function isCentredOver(row: Row, rows: Row[], gutter: Gutter): boolean {
  const left = row.glyphs.filter(({ x0 }) => x0 < gutter.left);
  const right = row.glyphs.filter(({ x0 }) => x0 >= gutter.left);
  const [first, last] = [left[0], right.at(-1)];
  if (!first || !last || row.glyphs.length > 24) return false;
  const from = Math.min(...rows.map(({ x0 }) => x0));
  const at = middleOf(gutter);
  const even = Math.abs(at - first.x0 - (last.x1 - at)) < row.size * 0.6;
  const gap = (right[0]?.x0 ?? 0) - (left.at(-1)?.x1 ?? 0);
  return even && first.x0 - from > row.size * 3 && gap < row.size * 4.5;
}
