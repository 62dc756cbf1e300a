import { isBlank, isHan, isWordy } from "./characters";
import type { Glyph } from "./glyph";

/** Glyphs on one baseline, from left to right. */
export interface Row {
  glyphs: Glyph[];
  x0: number;
  x1: number;
  y: number;
  size: number;
}

/** Of the size: two baselines no further apart are one. */
const SAME_BASELINE = 0.35;
/** A raised mark is smaller than the line it stands in: five sixths at most, and no two sizes of text are so far apart. */
const RAISED = 0.84;
/** One glyph over itself is a bold one. */
const SAME_PLACE = 0.3;

/** Afterwards: every glyph but blanks at the ends lies in one row; rows go down the page. */
export function rowsOf(glyphs: Glyph[]): Row[] {
  const rows: Glyph[][] = [];
  const open: { y: number; size: number; glyphs: Glyph[] }[] = [];
  const inked = glyphs.filter((glyph) => !isBlank(glyph.text));
  const full = [...inked].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  for (const glyph of full) {
    const near = open.findLast(
      ({ y, size }) => Math.abs(glyph.y - y) <= SAME_BASELINE * Math.min(size, glyph.size),
    );
    if (near) near.glyphs.push(glyph);
    else open.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
  }
  const settled = withRaised(open);
  for (const { glyphs: own } of settled) rows.push(own);
  return rows.map(toRow).sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

interface Open {
  y: number;
  size: number;
  glyphs: Glyph[];
}

/** A footnote's mark has a baseline of its own, within the line that it stands in. */
function withRaised(rows: Open[]): Open[] {
  const kept: Open[] = [];
  const raised: Open[] = [];
  for (const row of rows) {
    const size = sizeOf(row.glyphs);
    const short = row.glyphs.length <= 6;
    const host = short && rows.some((one) => one !== row && holds(one, row, size));
    (host ? raised : kept).push(row);
  }
  for (const row of raised) {
    for (const glyph of row.glyphs) {
      const host = kept.find((one) => holds(one, { ...row, glyphs: [glyph] }, glyph.size));
      if (host) host.glyphs.push(glyph);
      else kept.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] });
    }
  }
  return kept;
}

function holds(host: Open, row: Open, size: number): boolean {
  const hostSize = sizeOf(host.glyphs);
  if (size > hostSize * RAISED) return false;
  const above = host.y - row.y;
  if (above < -0.2 * hostSize || above > 0.75 * hostSize) return false;
  const [first, last] = extent(row.glyphs);
  return host.glyphs.some(
    ({ x0, x1 }) => x1 > first - hostSize * 0.6 && x0 < last + hostSize * 0.6,
  );
}

const extent = (glyphs: Glyph[]): [number, number] => [
  Math.min(...glyphs.map(({ x0 }) => x0)),
  Math.max(...glyphs.map(({ x1 }) => x1)),
];

export function toRow(glyphs: Glyph[]): Row {
  const ordered = withoutShadows([...glyphs].sort((a, b) => a.x0 - b.x0));
  const size = sizeOf(ordered);
  const main = ordered.filter((glyph) => glyph.size > size * RAISED);
  const ys = main.map(({ y }) => y).sort((a, b) => a - b);
  const [x0, x1] = extent(ordered);
  return { glyphs: ordered, x0, x1, y: ys[ys.length >> 1] ?? 0, size };
}

/** Bold letters are sometimes drawn twice, a hair apart. */
const withoutShadows = (glyphs: Glyph[]) =>
  glyphs.filter((glyph, at) => {
    const before = glyphs.slice(Math.max(0, at - 2), at);
    return !before.some(
      ({ text, x0 }) => text === glyph.text && Math.abs(glyph.x0 - x0) < SAME_PLACE * glyph.size,
    );
  });

/** The size of most of its glyphs. */
export function sizeOf(glyphs: Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * 0.6)] ?? 0;
}

/** Of the size. A wider gap is a blank in print. */
const BLANK = 0.45;
const BLANK_OF_LETTERS = 0.14;
/** A gap of so many characters parts what stands on one line. */
const WIDE = 1.6;

export interface Piece {
  text: string;
  x0: number;
  x1: number;
}

/** A row's text in pieces that wide gaps part; narrower gaps are blanks within them. */
export function piecesOf({ glyphs, size }: Row, wide = WIDE): Piece[] {
  const pieces: Piece[] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const gap = last ? glyph.x0 - last.x1 : 0;
    const piece = pieces.at(-1);
    if (!piece || gap > wide * size) pieces.push({ text: glyph.text, x0: glyph.x0, x1: glyph.x1 });
    else {
      piece.text += (isGap(last, glyph, gap, size) ? " " : "") + glyph.text;
      piece.x1 = glyph.x1;
    }
    last = glyph;
  }
  return pieces;
}

function isGap(left: Glyph | null, right: Glyph, gap: number, size: number): boolean {
  if (!left) return false;
  if (right.spaced) return true;
  const letters = isWordy(left.text) && isWordy(right.text);
  if (!letters && (isHan(left.text) || isHan(right.text)) && gap > 0.9 * size) return true;
  return gap > (letters ? BLANK_OF_LETTERS : BLANK) * size;
}

/** A wide gap is as much as a blank can show. */
export const textOf = (row: Row) =>
  piecesOf(row)
    .map(({ text }) => text)
    .join("\u3000");
