import type { Doubt } from "../../told";
import type { Line } from "../layout/columns";
import { piecesOf } from "../page/lines";

const TICK = /^[√✓✔○×✗△▲●]$/u;
/** Of the size: ticks no further apart are in one column. */
const SAME = 1.5;

/** Ticks in several columns of what is read as lines: 出席 or 请假, no line of text shows which. Each page is told once. */
export function tickDoubts(lines: Line[]): Doubt[] {
  const pages = new Map<number, { x: number; size: number }[]>();
  for (const line of lines) {
    const ticks = piecesOf(line)
      .slice(1)
      .filter(({ text }) => TICK.test(text));
    if (ticks.length === 0) continue;
    const own = ticks.map(({ x0 }) => ({ x: x0, size: line.size }));
    pages.set(line.page, [...(pages.get(line.page) ?? []), ...own]);
  }
  return [...pages].flatMap(([page, ticks]): Doubt[] => {
    const [first] = ticks;
    const several = ticks.some(({ x, size }) => first && Math.abs(x - first.x) > size * SAME);
    if (!several) return [];
    return [
      { page, message: "有“√”一类记号分在几栏，没有表格线，属于哪一栏没有读出。请照原件改正" },
    ];
  });
}
