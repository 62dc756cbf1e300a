import type { Line } from "../layout/columns";
import { type Row, textOf } from "../page/lines";
import { isFull, joined, placed } from "../text/paragraphs";
import type { Table } from "./tables";

/** A table's rows with the text of their cells; empty where a cell above or before goes on. */
export function cellTexts(table: Table, page: number): string[][] {
  const rows = Array.from({ length: table.rows }, () => Array<string>(table.columns).fill(""));
  const inset = insets(table);
  for (const { row, column, box, lines } of table.cells) {
    const edge = inset.get(column) ?? 2;
    const margins = { left: box.x0 + edge, right: box.x1 - edge };
    const cells = rows[row];
    if (cells) cells[column] = cellText(lines, page, margins);
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

/** How far a column's text stays from its lines. */
function insets(table: Table): Map<number, number> {
  const found = new Map<number, number>();
  for (const { column, box, lines } of table.cells) {
    for (const { x0, x1 } of lines) {
      const inset = Math.max(0, Math.min(x0 - box.x0, box.x1 - x1));
      found.set(column, Math.min(found.get(column) ?? Number.POSITIVE_INFINITY, inset));
    }
  }
  return found;
}

function cellText(rows: Row[], page: number, margins: { left: number; right: number }): string {
  const parts: { text: string }[] = [];
  rows.forEach((row, index) => {
    const line: Line = { ...row, page, column: "whole" };
    const above = rows[index - 1];
    const before: Line | null = above ? { ...above, page, column: "whole" } : null;
    const goesOn = before !== null && isFull(placed(before, margins), line);
    const text = textOf(line).replaceAll("\u3000", " ");
    const last = parts.at(-1);
    if (last && goesOn) last.text = joined([last, { text }]);
    else parts.push({ text });
  });
  return parts.map(({ text }) => text).join(" ");
}
