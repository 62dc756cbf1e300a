import { warning } from "../diagnostics";
import { type Attendance, type BulletinDocument, type Diagnostic, inSentences } from "../schema";
import { personOf, statusTwice, WORDS } from "./attendance/contradictions";
import { areApart, sittingOfList } from "./attendance/sittings";

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

/** A list for each sitting (上午 and 下午, 第一次全体会议 and 第二次) names who was there at both twice: once is enough, and is no misprint. */
function onceADay(
  attendance: Attendance[],
  documents: Pick<BulletinDocument, "id" | "blocks">[],
): Attendance[] {
  // Most meetings have one list.
  if (new Set(attendance.map(({ document }) => document)).size < 2) return attendance;
  const sittings = new Map(documents.map(({ id, blocks }) => [id, sittingOfList(blocks)]));
  const seen = new Map<string, Attendance>();
  return attendance.filter((row) => {
    const key = `${personKey(row)} ${row.personNote} ${row.status}`;
    const before = seen.get(key);
    if (!before) seen.set(key, row);
    return !before || !areApart(sittings.get(before.document), sittings.get(row.document));
  });
}

const meetingKey = ({ meeting, document }: Attendance) => meeting ?? document;
const personKey = (row: Attendance) => `${meetingKey(row)} ${personOf(row)}`;
const statusKey = (row: Attendance) => `${meetingKey(row)} ${row.status}`;

const unlisted = ({ person, status, lines }: Attendance, other: Attendance) =>
  warning(
    "attendance/count",
    `${person}在文中${WORDS[status]}（第${lines[0]}行），${WORDS[status]}名单（第${other.lines[0]}行起）没有此人，未列入。请核对原文`,
    lines[0],
  );
