import type { Line } from "./columns";

export interface Margins {
  left: number;
  right: number;
}

/** Text begins or ends within so many points of its margin. */
const SAME = 3;
/** Margins of pages to the left and to the right are told apart where each hand has so many lines. */
const FEWEST_LINES = 15;

/** Where the lines of each kind of column begin and end, by most of them. */
export function marginsOf(lines: Line[]): (line: Line) => Margins {
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
  const groups = new Map<Line["column"], Line[]>();
  for (const line of lines) {
    const known = groups.get(line.column);
    if (known) known.push(line);
    else groups.set(line.column, [line]);
  }
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
