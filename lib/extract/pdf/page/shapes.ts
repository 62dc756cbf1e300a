import type { Point } from "./rulings";

/** Of a letter drawn as its outline, or one of its strokes, in points. */
const SMALLEST = 2.5;
const LARGEST = 40;
/** What stands so close is in one place: about one letter, and the blank above its line. */
const PLACE = 16;

/** The middles of outlines that may be letters, a printer's text having been turned into curves. */
export function shapesOf(outlines: Point[][]): Point[] {
  return outlines.flatMap((points): Point[] => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [x0, y0] = [Math.min(...xs), Math.min(...ys)];
    const [width, height] = [Math.max(...xs) - x0, Math.max(...ys) - y0];
    const isBox = points.every(([x, y]) => isEnd(x, x0, width) && isEnd(y, y0, height));
    const longest = Math.max(width, height);
    if (isBox || longest < SMALLEST || longest > LARGEST) return [];
    return [[x0 + width / 2, y0 + height / 2]];
  });
}

const isEnd = (value: number, from: number, length: number) =>
  value - from < 0.1 || from + length - value < 0.1;

/** By the place where it stands: letters that are set over a page take many, one fine drawing few. */
export const placeAt = (x: number, y: number) =>
  `${Math.floor(x / PLACE)} ${Math.floor(y / PLACE)}`;
