import type { Draft } from "../../blocks/draft";
import {
  DAY_HEADERS,
  REASON_HEADERS,
  STATUS_HEADERS,
  TOTALS,
} from "../../lexicon/office/attendance";
import { withoutBlanks } from "../../lexicon/script/blanks";
import { withNote } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";
import { type Section, sectionOf } from "../../readers/attendance-label";
import { readPartedPerson } from "../../readers/names";

/** What a row says of a person: `told` is null where its cell is no status, and empty where no column tells. */
export interface PersonRow {
  person: string;
  personNote: string | null;
  told: Section | string | null;
  office: string | null;
  reason: string | null;
  /** What stands where the name does reads as none, 公安, in a row that tells how somebody stood. */
  isOdd: boolean;
  start: number;
  end: number;
}

/** `姓名	职务	出席情况`: a person a row, with what its last column tells. Null for a table without names of its own. */
export function personRows({ rows = [] }: Draft): PersonRow[] | null {
  const [header = []] = rows;
  const names = header.filter((cell) => cell === NAME).length;
  if (names === 0) return null;
  // 出席次数, 请假次数: how often, and of many meetings.
  if (header.some((cell) => HOW_OFTEN.before(cell) !== null)) return [];
  const width = header.length / names;
  // 姓名	出席情况	姓名	出席情况: as many tables side by side.
  const repeats = header.every((cell, at) => cell === header[at % width]);
  if (!repeats) return personsIn(rows, 0, header.length);
  return Array.from({ length: names }, (_, side) => personsIn(rows, side * width, width)).flat();
}
const NAME = "姓名";
const HOW_OFTEN = words("次数 次");
const UNIT_HEADERS = words("单位 工作单位 所在单位");

/** The persons of the columns from one on. */
function personsIn(rows: string[][], from: number, width: number): PersonRow[] {
  const [header = []] = rows.map((row) => row.slice(from, from + width));
  const name = header.indexOf(NAME);
  const office = header.indexOf("职务");
  const unit = header.findIndex((cell) => UNIT_HEADERS.has(cell));
  const why = header.findIndex((cell) => REASON_HEADERS.find(cell) !== null);
  let next = 0;
  return rows.flatMap((whole, index): PersonRow[] => {
    const start = next;
    next += whole.join("\t").length + 1;
    const row = whole.slice(from, from + width);
    const printed = row[name] ?? "";
    // A header stands again on the next page.
    if (index === 0 || printed === "" || printed === NAME) return [];
    if (TOTALS.has(withoutBlanks(printed))) return [];
    const read = readPartedPerson(printed);
    const cell = cellOf(header, row);
    if (!read && (!cell || !sectionOf(cell))) return [];
    return [
      {
        person: read?.name ?? printed,
        personNote: read?.note ?? null,
        isOdd: read === null,
        told: cell ? (sectionOf(cell) ?? cell) : null,
        office: (row[office] && (row[unit] ?? "") + row[office]) || null,
        reason: withNote(cell ?? "").note ?? (row[why] || null),
        start,
        end: next - 1,
      },
    ];
  });
}

/** The words of a row that tell how somebody stood; null where no column does. */
function cellOf(header: string[], row: string[]): string | null {
  const told = header.findIndex((cell) => STATUS_HEADERS.find(cell) !== null);
  const cell = ticked(header, row) ?? (told >= 0 ? asPresent(row[told]) : wholeOf(header, row));
  return cell || null;
}

/** A tick in the one column that tells how somebody stood. */
const asPresent = (cell: string | undefined) => (cell && TICKS.has(cell) ? "出席" : cell);
const TICKS = new Set(["√", "✓", "✔"]);

/** `姓名	出席	请假	缺席` over marks: the column that a row's mark stands in says it. */
function ticked(header: string[], row: string[]): string | null {
  const columns = header.flatMap((label, at) => (sectionOf(label) ? [{ label, at }] : []));
  const marked = columns.filter(({ at }) => [...(row[at] ?? "")].length === 1);
  return columns.length > 1 && marked.length === 1 ? (marked[0]?.label ?? null) : null;
}

/**
 * `10月24日	10月25日` over `出席	请假（因公）`, or over ticks: who was there on one of the days was there, the other day is told in
 * brackets. What a day's cell tells in no word that is known is given as it is.
 */
function wholeOf(header: string[], row: string[]): string | null {
  const days = header.flatMap((day, at) =>
    DAY_HEADERS.find(day) ? [{ day, cell: asPresent(row[at]) ?? "" }] : [],
  );
  const known = days.filter(({ cell }) => sectionOf(cell));
  const there = known.find(({ cell }) => sectionOf(cell)?.status === "present") ?? known[0];
  if (!there) return null;
  const unknown = days.find((one) => !known.includes(one) && one.cell.length <= LONGEST_MARK);
  if (unknown) return unknown.day + unknown.cell;
  const otherwise = known.filter(({ cell }) => cell !== there.cell);
  return there.cell + (otherwise.length > 0 ? `（${otherwise.map(toldOfDay).join("，")}）` : "");
}
/** ×, △, or nothing. */
const LONGEST_MARK = 1;

function toldOfDay({ day, cell }: { day: string; cell: string }): string {
  const { bare, note } = withNote(cell);
  return day + (note === null ? cell : `${bare}：${note}`);
}
