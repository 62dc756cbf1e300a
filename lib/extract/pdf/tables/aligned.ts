import type { Line } from "../layout/columns";
import { piecesOf } from "../page/lines";
import { isNameRow } from "../text/paragraphs";
import { plainGrid } from "./grid";
import { corridorsOf, withRows } from "./open-tables";
import { fill, type Table } from "./tables";

/** Of the size: what parts two cells that no line parts. */
const GAP = 0.8;
/** The first column of such a table holds a month, a number, a name. */
const LONGEST_HEAD = 8;
const FEWEST_ROWS = 3;
/** Shorter cells are a list, and their blanks say enough. */
const LONG_CELL = 12;

/** Where lines are a table that nothing rules: one upright strip without ink, text on both sides of it. */
export function alignedTables(lines: Line[]): { from: number; to: number; table: Table }[] {
  const found: { from: number; to: number; table: Table }[] = [];
  for (let at = 0; at < lines.length; ) {
    const to = endOf(lines, at);
    const own = lines.slice(at, to);
    if (!looksLikeTable(own)) {
      at++;
      continue;
    }
    found.push({ from: at, to: to - 1, table: tableOf(own) });
    at = to;
  }
  return found;
}

const headOf = (line: Line) => {
  const pieces = piecesOf(line, GAP);
  const [head, next] = pieces;
  return head && next && head.text.length <= LONGEST_HEAD ? { end: head.x1, next: next.x0 } : null;
};

/** Behind the last line that leaves the strip empty that the first one shows. */
function endOf(lines: Line[], from: number): number {
  const [first] = lines.slice(from);
  let strip = first && headOf(first);
  if (!first || !strip) return from;
  let to = from + 1;
  for (; to < lines.length; to++) {
    const line = lines[to];
    const above = lines[to - 1];
    if (!line || !above || line.page !== first.page || line.column !== first.column) break;
    if (Math.abs(line.size - first.size) > first.size * 0.08) break;
    // What stands at the right alone goes on with a cell: close under it, and where its column begins.
    const alone = line.x0 > strip.end && headOf(line) === null;
    if (alone && (line.x0 - strip.next > line.size * 2.5 || line.y - above.y > line.size * 2.4))
      break;
    if (line.y - above.y > line.size * 4) break;
    const narrowed = narrow(strip, line);
    if (!narrowed || narrowed.next - narrowed.end < line.size * GAP) break;
    strip = narrowed;
  }
  // A line at the left alone, at the end, is the text below.
  const { end } = strip;
  while (to > from && (lines[to - 1]?.x1 ?? 0) <= end + 1) to--;
  return to;
}

function narrow(strip: { end: number; next: number }, { glyphs }: Line) {
  let { end, next } = strip;
  for (const { x0, x1 } of glyphs) {
    if (x1 <= next && x0 < (strip.end + strip.next) / 2) end = Math.max(end, x1);
    else if (x0 >= strip.end) next = Math.min(next, x0);
    else return null;
  }
  return { end, next };
}

function looksLikeTable(lines: Line[]): boolean {
  const both = lines.filter((line) => headOf(line) !== null);
  const names = lines.filter((line) => isNameRow(line)).length;
  const long = lines.some((line) =>
    piecesOf(line, GAP).some(({ text }, index) => index > 0 && text.length >= LONG_CELL),
  );
  return both.length >= FEWEST_ROWS && names * 2 < lines.length && long;
}

function tableOf(lines: Line[]): Table {
  const glyphs = lines.flatMap((line) => line.glyphs);
  const [left, right] = [
    Math.min(...lines.map(({ x0 }) => x0)) - 2,
    Math.max(...lines.map(({ x1 }) => x1)) + 2,
  ];
  const [first, last] = [lines[0], lines.at(-1)];
  const top = (first?.y ?? 0) - (first?.size ?? 0) * 1.2;
  const bottom = (last?.y ?? 0) + (last?.size ?? 0) * 0.5;
  const corridors = corridorsOf(glyphs);
  const ys = withRows([top, bottom], glyphs, corridors[0] ?? right);
  return fill(plainGrid([left, ...corridors, right], ys), glyphs);
}
