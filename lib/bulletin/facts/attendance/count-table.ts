import { type Draft, lineOf } from "../../blocks/draft";
import { warning } from "../../diagnostics";
import { TOTALS } from "../../lexicon/office/attendance";
import { withoutBlanks } from "../../lexicon/script/blanks";
import { numberAt } from "../../lexicon/script/numerals";
import { type CountKey, type DeclaredCount, readCounts } from "../../readers/counts";
import type { Diagnostic } from "../../schema";

/** A row of a table with where its cells stand in the block's text. */
interface Row {
  cells: { text: string; at: number }[];
}

interface CountTable {
  counts: DeclaredCount[];
  diagnostics: Diagnostic[];
}

/**
 * `应出席	出席	请假 / 23	22	1`: labels in one row, their numbers in the next; a row for each group, with their total or
 * without; or a label and its number in each row.
 */
export function countsOfTable(draft: Draft): CountTable {
  const [header, ...body] = rowsOf(draft);
  if (!header) return { counts: [], diagnostics: [] };
  const keys = header.cells.map(({ text }) => keyOf(text));
  const listed = body.filter(({ cells }) =>
    keys.some((key, column) => key !== null && numberIn(cells[column]?.text) !== null),
  );
  const total = listed.find(({ cells }) =>
    cells.some(({ text }) => TOTALS.has(withoutBlanks(text))),
  );
  const groups = listed.filter((row) => row !== total);
  if (listed.length === 0) return { counts: byRow([header, ...body]), diagnostics: [] };
  const counts: DeclaredCount[] = [];
  const diagnostics: Diagnostic[] = [];
  keys.forEach((key, column) => {
    const numbers = groups.flatMap(({ cells }) => numberIn(cells[column]?.text) ?? []);
    const cell = (total ?? listed[0])?.cells[column];
    const printed = numberIn(cell?.text);
    if (key === null || !cell || printed === null) return;
    const sum = numbers.reduce((all, number) => all + number, 0);
    const kind = kindOf(header.cells[column]?.text ?? "");
    const value = total ? printed : sum;
    counts.push({ key, kind, value, start: cell.at, end: cell.at + cell.text.length });
    if (total && groups.length > 0 && sum !== printed)
      diagnostics.push(
        differs(header.cells[column]?.text ?? "", printed, sum, lineOf(draft, cell.at)),
      );
  });
  return { counts, diagnostics };
}

function rowsOf({ rows = [] }: Draft): Row[] {
  let at = 0;
  return rows.map((row) => ({
    cells: row.map((text) => {
      const start = at;
      at += text.length + 1;
      return { text, at: start };
    }),
  }));
}

/** `应到	31 / 实到	29` */
function byRow(rows: Row[]): DeclaredCount[] {
  const found = rows.map(({ cells: [label, number] }): DeclaredCount | null => {
    const key = keyOf(label?.text ?? "");
    const value = numberIn(number?.text);
    if (!label || !number || key === null || value === null) return null;
    const kind = kindOf(label.text);
    return { key, kind, value, start: number.at, end: number.at + number.text.length };
  });
  return found.flatMap((count) => count ?? []);
}

/** As if a number stood behind it: 应出席人数 → due. */
const asCount = (label: string) => readCounts(`${withoutBlanks(label)}：1人`)[0];
const keyOf = (label: string): CountKey | null => asCount(label)?.key ?? null;
const kindOf = (label: string) => asCount(label)?.kind ?? null;

/** 23, 23人; anything else is no number. */
function numberIn(cell = ""): number | null {
  const number = numberAt(cell, 0);
  const rest = number ? cell.slice(number.end) : "";
  return number && (rest === "" || rest === "人" || rest === "名" || rest === "位")
    ? number.value
    : null;
}

const differs = (label: string, total: number, sum: number, line: number) =>
  warning("attendance/total", `表中“${label}”合计为${total}，各行相加为${sum}。请核对原文`, line);
