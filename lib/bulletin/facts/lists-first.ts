import { warning } from "../diagnostics";
import { PART_OF_DAY } from "../lexicon/office/attendance";
import { type Attendance, type BulletinDocument, type Diagnostic, inSentences } from "../schema";
import { statusTwice, WORDS } from "./attendance/roll-call";

/**
 * Of one meeting a list tells all and a sentence of its 公报 or minutes some of them again: where there is a list, nobody is
 * told twice; where only sentences are, the first counts. A sentence that says otherwise than the list is told.
 */
export function listsFirst(
  printed: Attendance[],
  documents: Pick<BulletinDocument, "id" | "blocks">[],
): { attendance: Attendance[]; diagnostics: Diagnostic[] } {
  const attendance = onceADay(printed, documents);
  const isTold = inSentences(documents);
  if (!attendance.some(isTold)) return { attendance, diagnostics: [] };
  const lists = attendance.filter((row) => !isTold(row));
  const listed = new Map<string, Attendance>();
  const agreed = new Set<string>();
  /** Somebody whom the list names with a status. */
  const named = new Map<string, Attendance>();
  for (const row of lists) {
    if (!listed.has(personKey(row))) listed.set(personKey(row), row);
    if (!named.has(statusKey(row))) named.set(statusKey(row), row);
    agreed.add(`${personKey(row)} ${row.status}`);
  }
  const first = new Map<string, Attendance>();
  const doubtful = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const doubt = (before: Attendance, row: Attendance) => {
    const key = personKey(row);
    if (!doubtful.has(key)) diagnostics.push(statusTwice(before, row));
    doubtful.add(key);
    return false;
  };
  const kept = attendance.filter((row) => {
    if (!isTold(row)) return true;
    const key = personKey(row);
    const inList = listed.get(key);
    if (inList) return agreed.has(`${key} ${row.status}`) ? false : doubt(inList, row);
    const other = named.get(statusKey(row));
    if (other) {
      diagnostics.push(unlisted(row, other));
      return false;
    }
    const before = first.get(key) ?? row;
    first.set(key, before);
    if (before.document === row.document) return true;
    return before.status === row.status ? false : doubt(before, row);
  });
  return { attendance: kept.filter((row) => !doubtful.has(personKey(row))), diagnostics };
}

/** A list for each half-day, 上午 and 下午, names who was there on both twice: once is enough, and is no misprint. */
function onceADay(
  attendance: Attendance[],
  documents: Pick<BulletinDocument, "id" | "blocks">[],
): Attendance[] {
  // Most meetings have one list.
  if (new Set(attendance.map(({ document }) => document)).size < 2) return attendance;
  const halves = new Map(documents.map(({ id, blocks }) => [id, halfDayOf(blocks)]));
  const seen = new Map<string, string | null>();
  return attendance.filter((row) => {
    const half = halves.get(row.document) ?? null;
    const key = `${personKey(row)} ${row.personNote} ${row.status}`;
    const before = seen.get(key) ?? null;
    if (before === null) seen.set(key, half);
    return before === null || half === null || before === half;
  });
}

/** What part of the day a list's title tells, or a line right under it. */
function halfDayOf(blocks: BulletinDocument["blocks"]): string | null {
  const head = blocks.slice(0, MOST_AT_HEAD);
  const told = head.filter(({ kind }) => kind === "title" || kind === "note" || kind === "date");
  const halves = told.flatMap(({ text }) => PART_OF_DAY.find(text)?.word ?? []);
  return halves[0] ?? null;
}
const MOST_AT_HEAD = 3;

const meetingKey = ({ meeting, document }: Attendance) => meeting ?? document;
const personKey = (row: Attendance) => `${meetingKey(row)} ${row.person}`;
const statusKey = (row: Attendance) => `${meetingKey(row)} ${row.status}`;

const unlisted = ({ person, status, lines }: Attendance, other: Attendance) =>
  warning(
    "attendance/count",
    `${person}在文中${WORDS[status]}（第${lines[0]}行），${WORDS[status]}名单（第${other.lines[0]}行起）没有此人，未列入。请核对原文`,
    lines[0],
  );
