import type { Box, Glyph, Ruling } from "../page/glyph";
import { type Row, rowsOf } from "../page/lines";
import type { Grid } from "./grid";
import { openGrids } from "./open-tables";

/** A ruled table of one page: its cells by row and column; a cell that spans others is in the first of them. */
export interface Table {
  box: Box;
  cells: { row: number; column: number; box: Box; lines: Row[] }[];
  rows: number;
  columns: number;
}

/** Lines no further apart are one; ends no further from a line touch it. */
const SAME = 2.5;
const TOUCH = 4;
/** A narrower or lower space between lines is a double line. */
const SMALLEST_CELL = 6;

/** The ruled tables of a page, and the glyphs that stand in none. */
export function takeTables(glyphs: Glyph[], rulings: Ruling[]): { tables: Table[]; rest: Glyph[] } {
  const tables: Table[] = [];
  let rest = glyphs;
  for (const group of touching(rulings)) {
    const grid = gridOf(group);
    if (!grid) continue;
    const inside = rest.filter((glyph) => isInside(glyph, grid.box));
    const table = fill(grid, inside);
    const filled = table.cells.filter(({ lines }) => lines.length > 0).length;
    // A frame around a page, or around a text, is no table.
    if (filled < 1 || table.columns < 2) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((glyph) => !taken.has(glyph));
  }
  for (const grid of openGrids(rulings, rest)) {
    const inside = rest.filter((glyph) => isInside(glyph, grid.box));
    const table = fill(grid, inside);
    if (table.cells.filter(({ lines }) => lines.length > 0).length < 2) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((glyph) => !taken.has(glyph));
  }
  return { tables, rest };
}

const middle = ({ x0, x1, y, size }: Glyph) => ({ x: (x0 + x1) / 2, y: y - size * 0.35 });

function isInside(glyph: Glyph, { x0, y0, x1, y1 }: Box): boolean {
  const { x, y } = middle(glyph);
  return x > x0 && x < x1 && y > y0 && y < y1;
}

/** Rulings that touch each other, however far. */
function touching(rulings: Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings.slice(0, MOST_RULINGS)) {
    const met = groups.filter((group) => group.some((one) => meet(one, ruling)));
    const joined = [...met.flat(), ruling];
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.filter(
    (group) => group.some(({ level }) => level) && group.some(({ level }) => !level),
  );
}

/** A drawing may have any number of lines; no table has as many. */
const MOST_RULINGS = 4000;

function meet(a: Ruling, b: Ruling): boolean {
  const along = a.from <= b.to + TOUCH && b.from <= a.to + TOUCH;
  if (a.level === b.level) return Math.abs(a.at - b.at) <= SAME && along;
  return within(a.at, b) && within(b.at, a);
}

const within = (at: number, { from, to }: Ruling) => at >= from - TOUCH && at <= to + TOUCH;

function gridOf(group: Ruling[]): Grid | null {
  const levels = group.filter(({ level }) => level);
  const uprights = group.filter(({ level }) => !level);
  const xs = distinct(uprights.map(({ at }) => at));
  const ys = distinct(levels.map(({ at }) => at));
  // A table without its outer uprights is open at the sides.
  const [left, right] = [
    Math.min(...levels.map(({ from }) => from)),
    Math.max(...levels.map(({ to }) => to)),
  ];
  if ((xs[0] ?? 0) - left > SMALLEST_CELL * 2) xs.unshift(left);
  if (right - (xs.at(-1) ?? 0) > SMALLEST_CELL * 2) xs.push(right);
  // And one that a page cuts is open above or below.
  const [top, bottom] = [
    Math.min(...uprights.map(({ from }) => from)),
    Math.max(...uprights.map(({ to }) => to)),
  ];
  if ((ys[0] ?? 0) - top > SMALLEST_CELL) ys.unshift(top);
  if (bottom - (ys.at(-1) ?? 0) > SMALLEST_CELL) ys.push(bottom);
  if (xs.length < 3 || ys.length < 2) return null;
  const box = { x0: xs[0] ?? 0, y0: ys[0] ?? 0, x1: xs.at(-1) ?? 0, y1: ys.at(-1) ?? 0 };
  return { box, xs, ys, levels, uprights };
}

function distinct(values: number[]): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > SMALLEST_CELL) kept.push(value);
  }
  return kept;
}

export function fill({ box, xs, ys, levels, uprights }: Grid, glyphs: Glyph[]): Table {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const parent = Array.from({ length: rows * columns }, (_, at) => at);
  const root = (at: number): number => (parent[at] === at ? at : root(parent[at] ?? at));
  const merge = (a: number, b: number) => {
    const [low, high] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
    parent[high] = low;
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x0, x1] = [xs[column] ?? 0, xs[column + 1] ?? 0];
      const [y0, y1] = [ys[row] ?? 0, ys[row + 1] ?? 0];
      const at = row * columns + column;
      if (column + 1 < columns && !ruled(uprights, x1, y0, y1)) merge(at, at + 1);
      if (row + 1 < rows && !ruled(levels, y1, x0, x1)) merge(at, at + columns);
    }
  }
  const own = new Map<number, { box: Box; glyphs: Glyph[] }>();
  for (let at = 0; at < rows * columns; at++) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const cell: Box = {
      x0: xs[column] ?? 0,
      x1: xs[column + 1] ?? 0,
      y0: ys[row] ?? 0,
      y1: ys[row + 1] ?? 0,
    };
    const known = own.get(root(at));
    if (!known) own.set(root(at), { box: cell, glyphs: [] });
    else known.box = around(known.box, cell);
  }
  for (const glyph of glyphs) {
    const { x, y } = middle(glyph);
    const column = placeIn(xs, x);
    const row = placeIn(ys, y);
    own.get(root(row * columns + column))?.glyphs.push(glyph);
  }
  const cells = Array.from(own, ([at, cell]) => ({
    row: Math.floor(at / columns),
    column: at % columns,
    box: cell.box,
    lines: rowsOf(cell.glyphs),
  }));
  return { box, cells, rows, columns };
}

const around = (a: Box, b: Box): Box => ({
  x0: Math.min(a.x0, b.x0),
  y0: Math.min(a.y0, b.y0),
  x1: Math.max(a.x1, b.x1),
  y1: Math.max(a.y1, b.y1),
});

function placeIn(edges: number[], at: number): number {
  let place = 0;
  while (place < edges.length - 2 && at > (edges[place + 1] ?? 0)) place++;
  return place;
}

/** Whether lines at `at` cover most of `from`–`to`. */
function ruled(lines: Ruling[], at: number, from: number, to: number): boolean {
  const covered = lines
    .filter((line) => Math.abs(line.at - at) <= SMALLEST_CELL)
    .map((line) => Math.min(line.to, to) - Math.max(line.from, from))
    .filter((length) => length > 0);
  return covered.reduce((sum, length) => sum + length, 0) >= (to - from) * 0.6;
}
