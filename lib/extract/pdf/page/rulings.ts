import type { Ruling } from "./glyph";
import { type Matrix, placed } from "./matrix";

/** pdf.js's steps of a path, each with how many numbers follow it. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
const NUMBERS = new Map([
  [MOVE, 2],
  [LINE, 2],
  [CURVE, 6],
  [QUADRATIC, 4],
  [CLOSE, 0],
]);

/** A filled box no thicker is a line. */
const THICKEST = 3;
/** A shorter line rules nothing. */
const SHORTEST = 4;

export type Point = [number, number];

/** The level and upright lines of a path: those of its outline where it is stroked, a thin box itself where it is filled. */
export function rulingsOf(outlines: Point[][], stroked: boolean): Ruling[] {
  return outlines.flatMap((points) => {
    const thin = thinBox(points);
    if (thin) return [thin];
    if (!stroked) return [];
    return points.slice(1).flatMap((to, index) => edge(points[index] ?? to, to) ?? []);
  });
}

/** Each with the points where its steps end. */
export function outlinesOf(path: number[], ctm: Matrix): Point[][] {
  const found: Point[][] = [];
  let points: Point[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? CLOSE;
    const count = NUMBERS.get(step);
    if (count === undefined) break;
    const numbers = path.slice(at + 1, at + 1 + count);
    if (step === MOVE) {
      if (points.length > 1) found.push(points);
      points = [];
    }
    const [x, y] = numbers.slice(-2);
    if (x !== undefined && y !== undefined) points.push(placed(ctm, x, y));
    if (step === CLOSE && points[0]) points.push(points[0]);
    at += 1 + count;
  }
  if (points.length > 1) found.push(points);
  return found;
}

function thinBox(points: Point[]): Ruling | null {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  if (y1 - y0 <= THICKEST && x1 - x0 >= SHORTEST)
    return { level: true, at: (y0 + y1) / 2, from: x0, to: x1 };
  if (x1 - x0 <= THICKEST && y1 - y0 >= SHORTEST)
    return { level: false, at: (x0 + x1) / 2, from: y0, to: y1 };
  return null;
}

const edge = (from: Point, to: Point) => thinBox([from, to]);
