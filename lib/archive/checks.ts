/** What only the whole archive shows. Pure: bulletins in, diagnostics out, each naming both values and both places. */
import type { Diagnostic, Meeting } from "../bulletin/schema";
import type { PlacedDiagnostic, StoredBulletin } from "./content";
import { inPrintOrder } from "./order";

export function checkArchive(bulletins: StoredBulletin[]): PlacedDiagnostic[] {
  return [
    ...duplicates(bulletins),
    ...serialGaps(bulletins),
    ...rosterChanges(bulletins),
    ...dateConflicts(bulletins),
  ];
}

function placed(
  { issue, bulletin }: StoredBulletin,
  severity: Diagnostic["severity"],
  code: string,
  line: number | null,
  message: string,
): PlacedDiagnostic {
  return { file: bulletin.source.file, issueId: issue.id, severity, code, line, message };
}

function duplicates(bulletins: StoredBulletin[]): PlacedDiagnostic[] {
  const first = new Map<string, StoredBulletin>();
  return bulletins.flatMap((stored) => {
    const earlier = first.get(stored.issue.id);
    if (!earlier) {
      first.set(stored.issue.id, stored);
      return [];
    }
    const message = `本文件与 ${earlier.bulletin.source.file} 都是 ${stored.issue.id} 期。请只留其一，再导入`;
    return [placed(stored, "error", "issue/duplicate", null, message)];
  });
}

function serialGaps(bulletins: StoredBulletin[]): PlacedDiagnostic[] {
  const numbered = bulletins
    .flatMap((stored) => {
      const serial = stored.issue.serialNumber;
      return serial === null ? [] : [{ stored, serial }];
    })
    .sort((a, b) => a.serial - b.serial);
  return numbered.flatMap(({ stored, serial }, index) => {
    const before = numbered[index - 1];
    if (!before || serial - before.serial < 2) return [];
    const first = before.serial + 1;
    const missing = first === serial - 1 ? `总第${first}号` : `总第${first}至${serial - 1}号`;
    const message = `总第${before.serial}号（${before.stored.bulletin.source.file}）之后是总第${serial}号，缺${missing}`;
    return [placed(stored, "warning", "issue/serial-gap", null, message)];
  });
}

interface Roster {
  stored: StoredBulletin;
  meeting: Meeting;
  members: Set<string>;
  line: number;
}

/** A list names the members of its body: present, on leave or absent. Observers are none. */
function rostersOf(stored: StoredBulletin): Roster[] {
  return stored.bulletin.meetings.flatMap((meeting) => {
    const rows = stored.bulletin.attendance.filter(
      (row) => row.meeting === meeting.id && row.status !== "observer",
    );
    const line = rows[0]?.lines[0];
    if (line === undefined) return [];
    return [{ stored, meeting, members: new Set(rows.map((row) => row.person)), line }];
  });
}

function rosterChanges(bulletins: StoredBulletin[]): PlacedDiagnostic[] {
  const order = inPrintOrder(bulletins.map((stored) => stored.issue)).map((issue) => issue.id);
  const rosters = [...bulletins]
    .sort((a, b) => order.indexOf(a.issue.id) - order.indexOf(b.issue.id))
    .flatMap(rostersOf)
    .sort((a, b) => a.meeting.number - b.meeting.number);
  const last = new Map<string, Roster>();
  return rosters.flatMap((roster) => {
    const series = `${roster.meeting.body} ${roster.meeting.term}`;
    const before = last.get(series);
    last.set(series, roster);
    if (!before || before.meeting.id === roster.meeting.id) return [];
    const came = [...roster.members].filter((person) => !before.members.has(person));
    const left = [...before.members].filter((person) => !roster.members.has(person));
    if (came.length + left.length === 0) return [];
    const changes = [
      ...(came.length > 0 ? [`多${came.join("、")}`] : []),
      ...(left.length > 0 ? [`少${left.join("、")}`] : []),
    ].join("，");
    const message = `${roster.meeting.name}的名单（${roster.members.size}人）与${before.meeting.name}的名单（${before.members.size}人，${placeOf(before)}）不同：${changes}`;
    return [placed(roster.stored, "warning", "attendance/roster-changed", roster.line, message)];
  });
}

function placeOf({ stored, line }: { stored: StoredBulletin; line: number }): string {
  return `${stored.bulletin.source.file}:${line}`;
}

function dateConflicts(bulletins: StoredBulletin[]): PlacedDiagnostic[] {
  const first = new Map<string, { stored: StoredBulletin; date: string; line: number }>();
  return bulletins.flatMap((stored) =>
    stored.bulletin.meetings.flatMap((meeting) => {
      const { date } = meeting;
      const line = meeting.evidence.date?.lines[0] ?? 1;
      if (date === null) return [];
      const earlier = first.get(meeting.id);
      if (!earlier) first.set(meeting.id, { stored, date, line });
      if (!earlier || earlier.date === date) return [];
      const message = `${meeting.name}的日期此处为${date}，${placeOf(earlier)} 为${earlier.date}；两者都会显示`;
      return [placed(stored, "warning", "meeting/date-conflict", line, message)];
    }),
  );
}
