import { info, warning } from "./diagnostics";
import type { Bulletin, Diagnostic, Meeting } from "./schema";

/** Everything the bulletin tells twice, compared: both numbers and both lines in the message. */
export function check(bulletin: Pick<Bulletin, "meetings" | "attendance">): Diagnostic[] {
  return bulletin.meetings.flatMap((meeting) => {
    const rows = bulletin.attendance.filter((row) => row.meeting === meeting.id);
    return [
      ...checkTotal(meeting),
      ...(rows.length > 0 ? checkCounts(meeting, rows) : []),
      ...checkTwice(rows),
    ];
  });
}

const STATUSES = [
  ["present", "present", "出席"],
  ["leave", "leave", "请假"],
  ["absent", "absent", "缺席"],
  ["observers", "observer", "列席"],
] as const;

function checkTotal(meeting: Meeting): Diagnostic[] {
  const { due, present, leave, absent, evidence } = meeting;
  if (due === null || present === null) return [];
  const told = present + (leave ?? 0) + (absent ?? 0);
  if (due === told || (leave === null && absent === null && present <= due)) return [];
  const line = evidence.due?.lines[0] ?? null;
  const message = `公报载应出席${due}人，出席${present}人、请假${leave ?? 0}人、缺席${absent ?? 0}人合计${told}人（第${evidence.present?.lines[0]}行）`;
  return [warning("attendance/total", message, line)];
}

function checkCounts(meeting: Meeting, rows: Bulletin["attendance"]): Diagnostic[] {
  return STATUSES.flatMap(([key, status, word]) => {
    const declared = meeting[key];
    const listed = rows.filter((row) => row.status === status);
    if (declared === null || declared === listed.length) return [];
    const line = meeting.evidence[key]?.lines[0] ?? null;
    const [first, last] = [listed[0]?.lines[0], listed.at(-1)?.lines[1]];
    if (!first || !last) {
      return [info("attendance/count", `公报载${word}${declared}人，没有列出姓名，无法核对`, line)];
    }
    const message = `公报载${word}${declared}人，名单读得${listed.length}人（第${first}至${last}行）`;
    return [warning("attendance/count", message, line)];
  });
}

function checkTwice(rows: Bulletin["attendance"]): Diagnostic[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = `${row.person}（${row.personNote ?? ""}）`;
    const before = seen.get(key);
    seen.set(key, row.lines[0]);
    if (before === undefined) return [];
    const message = `${row.person}在同一次会议的名单中两见（第${before}行、第${row.lines[0]}行）`;
    return [warning("attendance/name-twice", message, row.lines[0])];
  });
}
