import type { Line } from "./columns";

export interface Margins {
  left: number;
  right: number;
}

/** Text begins or ends within so many points of its margin. */
const SAME = 3;
/** Margins of pages to the left and to the right are told apart where each hand has so many lines. */
const FEWEST_LINES = 15;

/** A page shows its own margins where so many of its lines run from one to the other, and so large a part of them. */
const FEWEST_FULL = 5;
const FULL_PART = 1 / 3;
const FEWEST_GLYPHS = 10;
/** Of the size: a wider gap parts names of a list, whose lines end alike without being full. */
const WIDEST_GAP = 0.6;

/**
 * Where the lines of each kind of column begin and end, by most of them; on a page that shows margins of its own, by those. A
 * page that shows none has those that most do, where its lines fit between them.
 */
export function marginsOf(lines: Line[]): (line: Line) => Margins {
  const together = marginsTogether(lines);
  const shown = new Map<Line["column"], Map<number, Margins>>();
  for (const [column, own] of grouped(lines, (line) => line.column)) {
    const groups = grouped(own, (line) => line.page);
    const pages = new Map<number, Margins>();
    for (const [page, group] of groups) {
      const margins = shownBy(group);
      if (margins) pages.set(page, margins);
    }
    const usual = mostCommon([...pages.values()]);
    for (const [page, group] of groups)
      if (usual && !pages.has(page) && fits(group, usual)) pages.set(page, usual);
    shown.set(column, pages);
  }
  return (line) => {
    const own = shown.get(line.column)?.get(line.page);
    const all = together(line);
    return own && Math.abs(widthOf(own) - widthOf(all)) > 2 * SAME ? own : all;
  };
}

const fits = (lines: Line[], { left, right }: Margins) =>
  lines.every(({ x0, x1, size }) => x0 >= left - size && x1 <= right + size);

const widthOf = ({ left, right }: Margins) => right - left;

/** By most lines of all pages, of the two hands apart where they are set apart. */
function marginsTogether(lines: Line[]): (line: Line) => Margins {
  const all = columnMargins(lines);
  const hands = [0, 1].map((hand) => columnMargins(lines.filter(({ page }) => page % 2 === hand)));
  return (line) => {
    const margins = all.get(line.column)?.margins ?? { left: line.x0, right: line.x1 };
    const [own, other] = [hands[line.page % 2], hands[(line.page + 1) % 2]].map((hand) =>
      hand?.get(line.column),
    );
    return own && other && isShifted(own, other) ? own.margins : margins;
  };
}

/** Of the lines of one column on one page; null where too few are full. */
function shownBy(lines: Line[]): Margins | null {
  const running = lines.filter(isRunning);
  const fewest = Math.max(FEWEST_FULL, lines.length * FULL_PART);
  const right = clusters(running.map(({ x1 }) => x1)).findLast(({ count }) => count >= fewest);
  const left = clusters(running.map(({ x0 }) => x0)).find(({ count }) => count >= FEWEST_FULL);
  return left && right ? { left: left.from, right: right.to } : null;
}

function isRunning({ glyphs, size }: Line): boolean {
  if (glyphs.length < FEWEST_GLYPHS) return false;
  return glyphs.every((glyph, at) => {
    const before = glyphs[at - 1];
    return before === undefined || glyph.x0 - before.x1 <= size * WIDEST_GAP;
  });
}

/** Those of most pages, by their width. */
function mostCommon(of: Margins[]): Margins | undefined {
  const [most] = clusters(of.map(widthOf)).toSorted((a, b) => b.count - a.count);
  return of.find((one) => most && widthOf(one) >= most.from && widthOf(one) <= most.to);
}

function grouped<T, K>(all: T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const known = groups.get(keyOf(one));
    if (known) known.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

interface Measured {
  margins: Margins;
  count: number;
}

/** The whole column stands elsewhere, as wide as on the other hand. */
function isShifted(own: Measured, other: Measured): boolean {
  const left = own.margins.left - other.margins.left;
  const right = own.margins.right - other.margins.right;
  const enough = Math.min(own.count, other.count) >= FEWEST_LINES;
  return enough && Math.abs(left) > SAME && Math.abs(left - right) <= SAME;
}

function columnMargins(lines: Line[]): Map<Line["column"], Measured> {
  const groups = grouped(lines, ({ column }) => column);
  const known = new Map(
    Array.from(groups, ([key, group]) => [key, { margins: settle(group), count: group.length }]),
  );
  // What runs across two columns is mostly set to the middle: it is the columns that show how wide the page is.
  const [whole, left, right] = [known.get("whole"), known.get("left"), known.get("right")];
  if (whole && left && right) {
    whole.margins.left = Math.min(whole.margins.left, left.margins.left);
    whole.margins.right = Math.max(whole.margins.right, right.margins.right);
  }
  return known;
}

function settle(group: Line[]): Margins {
  const few = Math.max(1, group.length * 0.05);
  const starts = clusters(group.map(({ x0 }) => x0));
  const ends = clusters(group.map(({ x1 }) => x1));
  const left = starts.find(({ count }) => count >= few) ?? starts[0];
  const right = ends.findLast(({ count }) => count >= few) ?? ends.at(-1);
  return { left: left?.from ?? 0, right: right?.to ?? 0 };
}

function clusters(values: number[]): { from: number; to: number; count: number }[] {
  const found: { from: number; to: number; count: number }[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && value - last.from <= SAME) {
      last.to = value;
      last.count++;
    } else found.push({ from: value, to: value, count: 1 });
  }
  return found;
}
