import { warning } from "../../diagnostics";
import { fold } from "../../lexicon/script/characters";
import type { Attendance, Diagnostic } from "../../schema";

/** In a list an observer of the same name is somebody else. */
const isMember = ({ status }: Attendance) => status !== "observer";

/** A name both 出席 and 请假 has no status: which of the two is wrong cannot be told from here. */
export function withoutContradictions(
  rows: Attendance[],
  among: (row: Attendance) => boolean = isMember,
): { rows: Attendance[]; found: Diagnostic[] } {
  const keyOf = (row: Attendance) => `${personOf(row)}（${row.personNote ?? ""}）`;
  const named = new Map<string, Attendance[]>();
  const doubtful = new Set<string>();
  const found: Diagnostic[] = [];
  for (const row of rows.filter(among)) {
    const person = personOf(row);
    const all = named.get(person) ?? [];
    if (all.length === 0) named.set(person, all);
    // 沈知微 and 沈知微（女） may be one; 张伟（大） and 张伟（小） are two.
    const before = all.find(
      ({ status, personNote: note }) =>
        status !== row.status && (note === row.personNote || !note || !row.personNote),
    );
    if (all.length < MOST_OF_A_NAME) all.push(row);
    if (!before) continue;
    if (!doubtful.has(keyOf(before)) || !doubtful.has(keyOf(row)))
      found.push(statusTwice(before, row));
    doubtful.add(keyOf(before)).add(keyOf(row));
  }
  if (found.length === 0) return { rows, found };
  const kept = rows.filter((row) => !among(row) || !doubtful.has(keyOf(row)));
  return { rows: kept.map((row, index) => ({ ...row, order: index + 1 })), found };
}

const MOST_OF_A_NAME = 8;

/** 买买提·艾力, with whichever dot. */
export const personOf = ({ person }: Attendance) => fold(person);

export const WORDS = { present: "出席", leave: "请假", absent: "缺席", observer: "列席" } as const;

export const statusTwice = (before: Attendance, row: Attendance) =>
  warning(
    "attendance/name-twice",
    `${row.person}既列为${WORDS[before.status]}（第${before.lines[0]}行），又列为${WORDS[row.status]}（第${row.lines[0]}行），两处均未列入。请核对原文`,
    row.lines[0],
  );
