/** What only the whole archive shows. Pure: digests in, comparisons and diagnostics out, each naming both places. */

import type { Evidence } from "../../../bulletin/schema";
import { formatSerials, lastSerial, serialUnit } from "../../../words";
import { type Days, isWithin } from "../../store/days";
import type { PlacedCheck, PlacedDiagnostic } from "../content";
import type { Digest } from "../digest";
import { differing, type Finding, placed, quiet, side } from "./finding";
import { rosterChanges } from "./rosters";
import { yearTotals } from "./totals";

interface Checked {
  checks: PlacedCheck[];
  diagnostics: PlacedDiagnostic[];
}

export function checkArchive(digests: Digest[]): Checked {
  const found = [
    ...serialNumbers(digests),
    ...rosterChanges(digests),
    ...dates(digests),
    ...yearTotals(digests),
  ];
  return {
    checks: found.map(({ check }) => check),
    diagnostics: [...duplicates(digests), ...found.flatMap(({ diagnostics }) => diagnostics)],
  };
}

function duplicates(digests: Digest[]): PlacedDiagnostic[] {
  const first = new Map<string, Digest>();
  return digests.flatMap((digest) => {
    const earlier = first.get(digest.issue.id);
    if (!earlier) {
      first.set(digest.issue.id, digest);
      return [];
    }
    const message = `本文件与 ${earlier.file} 都是 ${digest.issue.id} 期。请只留其一，再导入；是一期分作上、下的，请合为一个文件`;
    return [placed(digest, "error", "issue/duplicate", null, message)];
  });
}

function serialNumbers(digests: Digest[]): Finding[] {
  const numbered = digests
    .flatMap((digest) => {
      const { issue } = digest;
      const [serial, last] = [issue.serialNumber, lastSerial(issue)];
      return serial === null || last === null
        ? []
        : [{ digest, serial, last, unit: serialUnit(issue) }];
    })
    .sort((a, b) => a.serial - b.serial);
  return numbered.flatMap(({ digest, serial, last, unit }, index) => {
    const before = numbered[index - 1];
    if (!before) return [];
    const first = before.last + 1;
    const missing = formatSerials(first, serial - 1, unit);
    const here = formatSerials(serial, last, unit);
    const there = formatSerials(before.serial, before.last, before.unit);
    const gap = serial > first;
    const same = serial < first;
    const twice = `与${before.digest.file}同为${here}`;
    const message = `${there}（${before.digest.file}）之后是${here}，缺${missing}`;
    const at = ({ issue }: Digest) => ({ issue: issue.id, line: 1 });
    const check = {
      code: "issue/serial-gap",
      subject: `总号连续${gap ? `，缺${missing}` : same ? "，两期同号" : ""}`,
      declared: side(there, null, at(before.digest)),
      read: side(here, null, at(digest)),
    };
    if (!gap && !same) return [quiet(digest, check, "agrees")];
    return [differing(digest, check, null, gap ? message : twice)];
  });
}

interface Dated {
  digest: Digest;
  days: Days;
  evidence: Evidence;
}

/** One meeting told by several issues: the same days, or one of them, or both are shown. */
function dates(digests: Digest[]): Finding[] {
  const known = new Map<string, Dated>();
  return digests.flatMap((digest) =>
    digest.meetings.flatMap(({ id, name, date, endDate, dateEvidence: evidence }) => {
      if (date === null || !evidence) return [];
      const here = { digest, days: { date, endDate }, evidence };
      const earlier = known.get(id);
      if (!earlier) {
        known.set(id, here);
        return [];
      }
      const told = daysTold(here.days);
      const place = `${earlier.digest.file}:${earlier.evidence.lines[0]}`;
      const message = `${name}的日期此处为${told}，${place} 为${daysTold(earlier.days)}；两者都会显示`;
      const check = {
        code: "meeting/date-conflict",
        subject: `${name}的日期`,
        declared: side(daysTold(earlier.days), earlier.evidence),
        read: side(told, evidence),
      };
      if (!isOfOneMeeting(earlier, here))
        return [differing(digest, check, evidence.lines[0], message)];
      // What a third issue tells is held against all of its days that are known.
      if (isWithin(earlier.days, here.days)) known.set(id, here);
      return [quiet(digest, check, "agrees")];
    }),
  );
}

const daysTold = ({ date, endDate }: Days) => (endDate === null ? date : `${date}至${endDate}`);

/**
 * 2016年4月26日至27日 in one issue, 于2016年4月27日通过 in another: a law is adopted on one day of a meeting. Only where both
 * print from when to when it sat, both must say the same.
 */
function isOfOneMeeting(one: Dated, other: Dated): boolean {
  const within = isWithin(one.days, other.days);
  const around = isWithin(other.days, one.days);
  return printsEnd(one) && printsEnd(other) ? within && around : within || around;
}

/** Else its last day is that of the last of the papers that the issue has of it. */
const printsEnd = ({ days: { endDate }, evidence: { quote } }: Dated) =>
  endDate !== null && (quote.match(/\d+(?=日)/gu) ?? []).at(-1) === `${Number(endDate.slice(8))}`;
