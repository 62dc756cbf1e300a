import type { Glyph, Ruling } from "../page/glyph";
import { type Row, rowsOf, textOf, toRow } from "../page/lines";
import { type Grid, plainGrid } from "./grid";

/** Ends no further apart are in one line. */
const SAME = 5;
/** Of the size: what parts two columns that no line parts. */
const CORRIDOR = 0.55;
/** Between a page's own lines, over its head and its foot, stands one band. */
const FEWEST_BANDS = 2;

/** A level line; where each cell drew its own part of it, the parts meet between the columns. */
interface Level extends Ruling {
  joints: number[];
}

/** Tables that only level lines rule, under each other and of one length: their columns are what blanks leave between. */
export function openGrids(rulings: Ruling[], glyphs: Glyph[]): Grid[] {
  return stacks(rulings).flatMap((stack) => runsOf(stack, glyphs));
}

/** Bands between lines that have the same columns; one of running text has none, and ends the table. */
function runsOf(stack: Level[], glyphs: Glyph[]): Grid[] {
  const grids: Grid[] = [];
  let ys: number[] = [];
  let inside: Glyph[] = [];
  let joints: number[] = [];
  const close = () => {
    const [from = 0, to = 0] = [stack[0]?.from, stack[0]?.to];
    const columns = joints.length > 0 ? joints : corridorsOf(inside);
    if (inside.length > 0 && columns.length > 0 && (joints.length > 0 || ys.length > FEWEST_BANDS))
      grids.push(plainGrid([from, ...columns, to], withRows(ys, inside, columns[0] ?? to)));
    [ys, inside, joints] = [[], [], []];
  };
  for (let at = 1; at < stack.length; at++) {
    const [above, below] = [stack[at - 1], stack[at]];
    if (!above || !below) break;
    const own = glyphs.filter((glyph) => isBetween(glyph, above, below));
    const edges = below.joints.length > 0 ? below.joints : above.joints;
    const drawn = edges.length > 0;
    // The line above a table, or under it, may be drawn in one.
    const oneOfBoth = above.joints.length === 0 || below.joints.length === 0;
    const fits = drawn
      ? (oneOfBoth || areAlike(above.joints, below.joints)) &&
        !edges.some((joint) => runsAcross(own, joint))
      : corridorsOf(own).length > 0;
    const goesOn =
      fits && (drawn ? areAlike(joints, edges) : corridorsOf([...inside, ...own]).length > 0);
    if (own.length === 0 || !goesOn) close();
    if (own.length === 0 || !fits) continue;
    if (ys.length === 0) ys.push(above.at);
    ys.push(below.at);
    joints = drawn ? edges : [];
    inside.push(...own);
  }
  close();
  return grids;
}

/** A line of text that goes on over a column's edge is in no cell. */
const runsAcross = (glyphs: Glyph[], at: number) =>
  rowsOf(glyphs).some((row) =>
    row.glyphs.some(({ x0, x1, size }, index) => {
      const next = row.glyphs[index + 1];
      return (
        (x0 < at - 1 && x1 > at + 1) ||
        (next && x1 <= at + 1 && next.x0 >= at - 1 && next.x0 - x1 < size * 0.3)
      );
    }),
  );

const areAlike = (some: number[], others: number[]) =>
  some.length === others.length &&
  some.every((one, index) => Math.abs(one - (others[index] ?? 0)) < SAME);

const isBetween = ({ x0, x1, y }: Glyph, above: Ruling, below: Ruling) =>
  y > above.at && y < below.at && x0 > above.from - SAME && x1 < above.to + SAME;

function stacks(rulings: Ruling[]): Level[][] {
  const found: Level[][] = [];
  for (const ruling of joinedAlong(rulings.filter(({ level }) => level))) {
    const stack = found.find(
      ([first]) =>
        first && Math.abs(first.from - ruling.from) < SAME && Math.abs(first.to - ruling.to) < SAME,
    );
    if (stack) stack.push(ruling);
    else found.push([ruling]);
  }
  return found;
}

/** Each cell may have drawn its own part of a line. */
function joinedAlong(levels: Ruling[]): Level[] {
  const joined: Level[] = [];
  for (const one of [...levels].sort((a, b) => a.at - b.at || a.from - b.from)) {
    const near = joined.findLast(
      (other) =>
        Math.abs(other.at - one.at) < 2 &&
        one.from <= other.to + SAME &&
        one.to >= other.from - SAME,
    );
    if (!near) {
      joined.push({ ...one, joints: [] });
      continue;
    }
    if (Math.abs(near.to - one.from) < SAME && one.to > near.to + SAME) near.joints.push(one.from);
    near.from = Math.min(near.from, one.from);
    near.to = Math.max(near.to, one.to);
  }
  return joined.sort((a, b) => a.at - b.at);
}

/** Upright strips without ink, each by its middle. */
export function corridorsOf(glyphs: Glyph[]): number[] {
  const sorted = [...glyphs].sort((a, b) => a.x0 - b.x0);
  const size = sorted[sorted.length >> 1]?.size ?? 10;
  const found: number[] = [];
  let end = sorted[0]?.x1 ?? 0;
  for (const { x0, x1 } of sorted) {
    if (x0 - end > CORRIDOR * size) found.push((end + x0) / 2);
    end = Math.max(end, x1);
  }
  return found;
}

/** Where no line parts the rows, one begins with each line of the first column. */
export function withRows(ys: number[], glyphs: Glyph[], firstEnds: number): number[] {
  const all = [...ys];
  const edges = corridorsOf(glyphs);
  for (let at = 1; at < ys.length; at++) {
    const [top = 0, bottom = 0] = [ys[at - 1], ys[at]];
    const own = glyphs.filter(({ y }) => y > top && y < bottom);
    const heads = rowsOf(own.filter(({ x1 }) => x1 < firstEnds));
    const beside = rowsOf(own.filter(({ x0 }) => x0 >= firstEnds));
    const headsEnd = Math.max(...heads.map(({ x1 }) => x1));
    const margin = Math.max(...beside.map(({ x1 }) => x1));
    heads.forEach((head, index) => {
      const above = heads[index - 1];
      if (!above) return;
      const at = (row: Row) => beside.find(({ y }) => Math.abs(y - row.y) < row.size * 0.5);
      const next = at(above);
      const full = next === undefined || margin - next.x1 < next.size * 1.5;
      const counted = isOfFigures(next) && isOfFigures(at(head));
      const apart = counted || areTwo(next, at(head), edges);
      // A head with nothing beside it is the rest of the one above.
      const rest = at(head) === undefined && head.y - above.y < head.size * 2.2;
      if (!rest && (apart || !(full && isWrapped(above, head, headsEnd))))
        all.push(head.y - head.size * 1.05);
    });
  }
  return all.sort((a, b) => a - b);
}

/** Of two lines each has a cell that the other leaves empty, or both have figures in one column: a cell begins with its row. */
function areTwo(above: Row | undefined, below: Row | undefined, edges: number[]): boolean {
  if (!above || !below) return false;
  const columns = [0, ...edges].map((from, at) => {
    const to = edges[at] ?? Number.POSITIVE_INFINITY;
    return [above, below].map(({ glyphs }) => glyphs.filter(({ x0 }) => x0 >= from && x0 < to));
  });
  const onlyIn = (row: 0 | 1) =>
    columns.some((cells) => cells[row]?.length !== 0 && cells[1 - row]?.length === 0);
  const areFigures = (cells: Glyph[][]) =>
    cells.every((own) => own.length > 0 && isOfFigures(toRow(own)));
  return (onlyIn(0) && onlyIn(1)) || columns.some(areFigures);
}

/** No number goes on in another line: figures under figures are another row's. */
const isOfFigures = (row: Row | undefined) =>
  row !== undefined && /^[\d.,%％+\-－—–\s\u3000]+$/u.test(textOf(row));

/** A head over several lines fills its column with each: what follows would not have fitted. */
function isWrapped(above: Row, head: Row, end: number): boolean {
  const [first] = head.glyphs;
  const unit = first ? first.x1 - first.x0 : 0;
  return (
    head.y - above.y < head.size * 2.2 &&
    end - above.x1 < unit + head.size * 0.1 &&
    !BEGINS_A_ROW.test(textOf(head))
  );
}

/** 3月, 上半年, 12. */
const BEGINS_A_ROW =
  /^(?:\d{1,2}\s*[-—~～至、]?\s*\d{0,2}\s*月|[上下]半年|全年|第?[一二三四]季度|\d{1,2}[.．、]?$)/u;
