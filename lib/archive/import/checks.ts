/** What only the whole archive shows. Pure: bulletins in, comparisons and diagnostics out, each naming both places. */
import type { Check, Diagnostic, Evidence, Meeting, Side } from "../../bulletin/schema";
import type { PlacedCheck, PlacedDiagnostic, StoredBulletin } from "./content";
import { inPrintOrder } from "./order";

interface Checked {
  checks: PlacedCheck[];
  diagnostics: PlacedDiagnostic[];
}

export function checkArchive(bulletins: StoredBulletin[]): Checked {
  const found = [...serialNumbers(bulletins), ...rosterChanges(bulletins), ...dates(bulletins)];
  return {
    checks: found.map(({ check }) => check),
    diagnostics: [...duplicates(bulletins), ...found.flatMap(({ diagnostics }) => diagnostics)],
  };
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

interface Finding {
  check: PlacedCheck;
  diagnostics: PlacedDiagnostic[];
}

/** A difference is a warning under the check's own code. */
function finding(
  stored: StoredBulletin,
  check: Pick<Check, "code" | "subject" | "declared" | "read">,
  line: number | null,
  difference: string | null,
): Finding {
  const issueId = stored.issue.id;
  if (difference === null) {
    return { check: { ...check, issueId, result: "agrees", explanation: null }, diagnostics: [] };
  }
  const explanation = explanationAt(stored, line);
  const result = explanation === null ? "differs" : "explained";
  const severity = explanation === null ? "warning" : "info";
  const message = explanation === null ? difference : `${difference}（编者说明：${explanation}）`;
  return {
    check: { ...check, issueId, result, explanation },
    diagnostics: [placed(stored, severity, check.code, line, message)],
  };
}

/** An editor's words on a difference that only the whole archive shows. */
function explanationAt({ bulletin }: StoredBulletin, line: number | null): string | null {
  const explains = bulletin.corrections.find(
    ({ kind, lines }) => kind === "explain" && lines[0] === line,
  );
  return explains?.why ?? null;
}

const side = (text: string, evidence: Evidence | null, place: Side["place"] = null): Side => ({
  text,
  evidence,
  place,
});

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

function serialNumbers(bulletins: StoredBulletin[]): Finding[] {
  const numbered = bulletins
    .flatMap((stored) => {
      const serial = stored.issue.serialNumber;
      return serial === null ? [] : [{ stored, serial }];
    })
    .sort((a, b) => a.serial - b.serial);
  return numbered.flatMap(({ stored, serial }, index) => {
    const before = numbered[index - 1];
    if (!before) return [];
    const first = before.serial + 1;
    const missing = first === serial - 1 ? `总第${first}号` : `总第${first}至${serial - 1}号`;
    const gap = serial - before.serial > 1;
    const same = serial === before.serial;
    const twice = `与${before.stored.bulletin.source.file}同为总第${serial}号`;
    const message = `总第${before.serial}号（${before.stored.bulletin.source.file}）之后是总第${serial}号，缺${missing}`;
    const at = ({ issue }: StoredBulletin) => ({ issue: issue.id, line: 1 });
    const check = {
      code: "issue/serial-gap",
      subject: `总号连续${gap ? `，缺${missing}` : same ? "，两期同号" : ""}`,
      declared: side(`总第${before.serial}号`, null, at(before.stored)),
      read: side(`总第${serial}号`, null, at(stored)),
    };
    return [finding(stored, check, null, gap ? message : same ? twice : null)];
  });
}

interface Roster {
  stored: StoredBulletin;
  meeting: Meeting;
  members: Set<string>;
  first: Evidence;
}

/** A list names the members of its body: present, on leave or absent. Observers are none. */
function rostersOf(stored: StoredBulletin): Roster[] {
  return stored.bulletin.meetings.flatMap((meeting) => {
    const rows = stored.bulletin.attendance.filter(
      (row) => row.meeting === meeting.id && row.status !== "observer",
    );
    const [first] = rows;
    if (!first) return [];
    return [{ stored, meeting, members: new Set(rows.map((row) => row.person)), first }];
  });
}

function rosterChanges(bulletins: StoredBulletin[]): Finding[] {
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
    return [compareRosters(before, roster)];
  });
}

function compareRosters(before: Roster, roster: Roster): Finding {
  const { stored, meeting, members, first } = roster;
  const came = [...members].filter((person) => !before.members.has(person));
  const left = [...before.members].filter((person) => !members.has(person));
  const changes = [
    ...(came.length > 0 ? [`多${came.join("、")}`] : []),
    ...(left.length > 0 ? [`少${left.join("、")}`] : []),
  ].join("，");
  const message = `${meeting.name}的名单（${members.size}人）与${before.meeting.name}的名单（${before.members.size}人，${placeOf(before.stored, before.first)}）不同：${changes}`;
  const check = {
    code: "attendance/roster-changed",
    subject: `${meeting.name}的名单与所收前一份名单`,
    declared: side(`${before.meeting.name}的名单${before.members.size}人`, before.first),
    read: side(`名单${members.size}人${changes ? `：${changes}` : ""}`, first),
  };
  return finding(stored, check, first.lines[0], changes === "" ? null : message);
}

const placeOf = ({ bulletin }: StoredBulletin, { lines: [line] }: Pick<Evidence, "lines">) =>
  `${bulletin.source.file}:${line}`;

/** One meeting told by several issues: the same day, or both are shown. */
function dates(bulletins: StoredBulletin[]): Finding[] {
  const first = new Map<string, { stored: StoredBulletin; date: string; evidence: Evidence }>();
  return bulletins.flatMap((stored) =>
    stored.bulletin.meetings.flatMap(({ id, name, date, evidence: { date: evidence } }) => {
      if (date === null || !evidence) return [];
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, { stored, date, evidence });
        return [];
      }
      const message = `${name}的日期此处为${date}，${placeOf(earlier.stored, earlier.evidence)} 为${earlier.date}；两者都会显示`;
      const check = {
        code: "meeting/date-conflict",
        subject: `${name}的日期`,
        declared: side(earlier.date, earlier.evidence),
        read: side(date, evidence),
      };
      return [finding(stored, check, evidence.lines[0], earlier.date === date ? null : message)];
    }),
  );
}
