import { isHan } from "./characters";
import type { Glyph, Sheet } from "./glyph";

const FEWEST = 4;
/** Places no further apart are one above the other. */
const SAME = 1.5;
/** Of the size: the furthest from one to the next below. */
const FURTHEST = 2.5;

/**
 * Without upright characters that stand one under the other in a margin: 人大常委会公报 along the edge of a page. They are
 * counted with what is turned. A column of a table has the baselines of its rows.
 */
export function withoutStacked(sheet: Sheet): Sheet {
  const inked = sheet.glyphs.filter(({ text }) => text.trim() !== "");
  const [first, last] = [
    stackAt(inked, Math.min(...inked.map(({ x0 }) => x0))),
    stackAt(inked, Math.max(...inked.map(({ x0 }) => x0))),
  ];
  const stacked = new Set([...first, ...last]);
  if (stacked.size === 0) return sheet;
  const glyphs = sheet.glyphs.filter((glyph) => !stacked.has(glyph));
  return { ...sheet, glyphs, turned: sheet.turned + stacked.size };
}

function stackAt(inked: Glyph[], x: number): Glyph[] {
  const own = inked.filter(({ x0 }) => Math.abs(x0 - x) < SAME).sort((a, b) => a.y - b.y);
  const [top, bottom] = [own[0], own.at(-1)];
  if (!top || !bottom || own.length < FEWEST || !own.every(({ text }) => isHan(text))) return [];
  const isClose = own.every(
    ({ y, size }, at) => at === 0 || y - (own[at - 1]?.y ?? y) < size * FURTHEST,
  );
  const distinct = new Set(own.map(({ text }) => text)).size;
  if (!isClose || distinct * 2 < own.length) return [];
  const stack = new Set(own);
  const beside = inked.filter(
    (one) => !stack.has(one) && one.y > top.y - top.size && one.y < bottom.y + bottom.size,
  );
  const isApart = beside.every(
    ({ x0, x1 }) => x1 < x - top.size * 0.5 || x0 > top.x1 + top.size * 0.5,
  );
  const inRow = own.filter(({ y }) => beside.some((one) => Math.abs(one.y - y) < SAME)).length;
  return isApart && beside.length > 0 && inRow * 2 < own.length ? own : [];
}
