/** What only the whole archive shows. Pure: digests in, comparisons and diagnostics out, each naming both places. */
import type { Check, Diagnostic, Evidence, Side } from "../../bulletin/schema";
import { formatSerials, serialUnit } from "../../words";
import type { PlacedCheck, PlacedDiagnostic } from "./content";
import type { Digest, Roster } from "./digest";
import { oldestFirst } from "./order";

interface Checked {
  checks: PlacedCheck[];
  diagnostics: PlacedDiagnostic[];
}

export function checkArchive(digests: Digest[]): Checked {
  const found = [...serialNumbers(digests), ...rosterChanges(digests), ...dates(digests)];
  return {
    checks: found.map(({ check }) => check),
    diagnostics: [...duplicates(digests), ...found.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function placed(
  { issue, file }: Digest,
  severity: Diagnostic["severity"],
  code: string,
  line: number | null,
  message: string,
): PlacedDiagnostic {
  return { file, issueId: issue.id, severity, code, line, message };
}

interface Finding {
  check: PlacedCheck;
  diagnostics: PlacedDiagnostic[];
}

/** A difference is a warning under the check's own code. */
function finding(
  digest: Digest,
  check: Pick<Check, "code" | "subject" | "declared" | "read">,
  line: number | null,
  difference: string | null,
): Finding {
  const issueId = digest.issue.id;
  if (difference === null) {
    return { check: { ...check, issueId, result: "agrees", explanation: null }, diagnostics: [] };
  }
  const explanation = explanationAt(digest, line);
  const result = explanation === null ? "differs" : "explained";
  const severity = explanation === null ? "warning" : "info";
  const message = explanation === null ? difference : `${difference}（编者说明：${explanation}）`;
  return {
    check: { ...check, issueId, result, explanation },
    diagnostics: [placed(digest, severity, check.code, line, message)],
  };
}

/** An editor's words on a difference that only the whole archive shows. */
const explanationAt = ({ explanations }: Digest, line: number | null): string | null =>
  explanations.find((explanation) => explanation.line === line)?.why ?? null;

const side = (text: string, evidence: Evidence | null, place: Side["place"] = null): Side => ({
  text,
  evidence,
  place,
});

function duplicates(digests: Digest[]): PlacedDiagnostic[] {
  const first = new Map<string, Digest>();
  return digests.flatMap((digest) => {
    const earlier = first.get(digest.issue.id);
    if (!earlier) {
      first.set(digest.issue.id, digest);
      return [];
    }
    const message = `本文件与 ${earlier.file} 都是 ${digest.issue.id} 期。请只留其一，再导入`;
    return [placed(digest, "error", "issue/duplicate", null, message)];
  });
}

function serialNumbers(digests: Digest[]): Finding[] {
  const numbered = digests
    .flatMap((digest) => {
      const serial = digest.issue.serialNumber;
      return serial === null ? [] : [{ digest, serial, unit: serialUnit(digest.issue) }];
    })
    .sort((a, b) => a.serial - b.serial);
  return numbered.flatMap(({ digest, serial, unit }, index) => {
    const before = numbered[index - 1];
    if (!before) return [];
    const first = before.serial + 1;
    const missing = formatSerials(first, serial - 1, unit);
    const here = formatSerials(serial, serial, unit);
    const there = formatSerials(before.serial, before.serial, before.unit);
    const gap = serial - before.serial > 1;
    const same = serial === before.serial;
    const twice = `与${before.digest.file}同为${here}`;
    const message = `${there}（${before.digest.file}）之后是${here}，缺${missing}`;
    const at = ({ issue }: Digest) => ({ issue: issue.id, line: 1 });
    const check = {
      code: "issue/serial-gap",
      subject: `总号连续${gap ? `，缺${missing}` : same ? "，两期同号" : ""}`,
      declared: side(there, null, at(before.digest)),
      read: side(here, null, at(digest)),
    };
    return [finding(digest, check, null, gap ? message : same ? twice : null)];
  });
}

interface PlacedRoster extends Roster {
  digest: Digest;
}

function rosterChanges(digests: Digest[]): Finding[] {
  const rosters = oldestFirst(digests)
    .flatMap((digest) => digest.rosters.map((roster): PlacedRoster => ({ ...roster, digest })))
    .sort((a, b) => a.meeting.number - b.meeting.number);
  const last = new Map<string, PlacedRoster>();
  return rosters.flatMap((roster) => {
    const series = `${roster.meeting.body} ${roster.meeting.term}`;
    const before = last.get(series);
    last.set(series, roster);
    if (!before || before.meeting.id === roster.meeting.id) return [];
    return [compareRosters(before, roster)];
  });
}

function compareRosters(before: PlacedRoster, roster: PlacedRoster): Finding {
  const { digest, meeting, members, first } = roster;
  const came = members.filter((person) => !before.members.includes(person));
  const left = before.members.filter((person) => !members.includes(person));
  const changes = [
    ...(came.length > 0 ? [`多${came.join("、")}`] : []),
    ...(left.length > 0 ? [`少${left.join("、")}`] : []),
  ].join("，");
  const counts = [members.length, before.members.length];
  const message = `${meeting.name}的名单（${counts[0]}人）与${before.meeting.name}的名单（${counts[1]}人，${placeOf(before.digest, before.first)}）不同：${changes}`;
  const check = {
    code: "attendance/roster-changed",
    subject: `${meeting.name}的名单与所收前一份名单`,
    declared: side(`${before.meeting.name}的名单${counts[1]}人`, before.first),
    read: side(`名单${counts[0]}人${changes ? `：${changes}` : ""}`, first),
  };
  return finding(digest, check, first.lines[0], changes === "" ? null : message);
}

const placeOf = ({ file }: Digest, { lines: [line] }: Pick<Evidence, "lines">) => `${file}:${line}`;

/** One meeting told by several issues: the same day, or both are shown. */
function dates(digests: Digest[]): Finding[] {
  const first = new Map<string, { digest: Digest; date: string; evidence: Evidence }>();
  return digests.flatMap((digest) =>
    digest.meetings.flatMap(({ id, name, date, dateEvidence: evidence }) => {
      if (date === null || !evidence) return [];
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, { digest, date, evidence });
        return [];
      }
      const message = `${name}的日期此处为${date}，${placeOf(earlier.digest, earlier.evidence)} 为${earlier.date}；两者都会显示`;
      const check = {
        code: "meeting/date-conflict",
        subject: `${name}的日期`,
        declared: side(earlier.date, earlier.evidence),
        read: side(date, evidence),
      };
      return [finding(digest, check, evidence.lines[0], earlier.date === date ? null : message)];
    }),
  );
}
