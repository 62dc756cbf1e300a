import type { Box, Ruling } from "../page/glyph";

/** Where a table's columns and rows begin and end, and the lines that part its cells. */
export interface Grid {
  box: Box;
  xs: number[];
  ys: number[];
  levels: Ruling[];
  uprights: Ruling[];
}

/** The grid of edges alone: each of its cells is one by itself. */
export function plainGrid(xs: number[], ys: number[]): Grid {
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return {
    box: { x0, y0, x1, y1 },
    xs,
    ys,
    levels: ys.map((at) => ({ level: true, at, from: x0, to: x1 })),
    uprights: xs.map((at) => ({ level: false, at, from: y0, to: y1 })),
  };
}
