/** Whether the archive holds all that was printed of a year. Pure. */
import { formatOrdinal, formatSerials, lastSerial, serialUnit } from "../../../words";
import { missingNumbers } from "../../issues/missing";
import type { Digest, DigestMeeting } from "../digest";

/**
 * Why it may not, as a reader is told; null where nothing is missing: every number from the first to the next year's first,
 * by year and through all years, and every meeting between. `digests` oldest first, `sittings` the committee's, each once.
 */
export const lackOf = (year: number, digests: Digest[], sittings: DigestMeeting[]): string | null =>
  issueLack(year, digests) ?? sittingLack(year, digests, sittings);

function issueLack(year: number, digests: Digest[]): string | null {
  const issues = digests.map(({ issue }) => issue).filter((issue) => issue.year !== null);
  const from = issues.findIndex((issue) => issue.year === year);
  const next = issues.findIndex((issue) => (issue.year ?? year) > year);
  if (from < 0) return `没有收录${year}年的公报`;
  const lower = missingNumbers(issues).find((one) => one.year === year);
  if (lower) return `缺${year}年第${lower.numbers.join("、")}${lower.unit}`;
  if (next < 0) return `所收公报只到${year}年，不知是否收齐`;
  const own = issues.slice(from, next + 1);
  for (const [at, issue] of own.entries()) {
    const [serial, prior] = [issue.serialNumber, own[at - 1]];
    const before = prior && lastSerial(prior);
    if (serial === null) return "公报未印总号，不知是否收齐";
    if (before && serial - before > 1)
      return `缺${formatSerials(before + 1, before + 1, serialUnit(issue))}等`;
  }
  return null;
}

const yearOf = ({ date }: DigestMeeting) => Number(date?.slice(0, 4) ?? Number.NaN);

function sittingLack(year: number, digests: Digest[], sittings: DigestMeeting[]): string | null {
  const near = digests.filter(({ issue }) => issue.year === year || issue.year === year + 1);
  const told = new Set(near.flatMap(({ meetings }) => meetings.map(({ id }) => id)));
  const undated = sittings.find(({ id, date }) => date === null && told.has(id));
  if (undated) return `${undated.name}未载日期`;
  if (!sittings.some((sitting) => yearOf(sitting) > year)) {
    return `所收公报没有${year}年以后的常委会会议，不知是否收齐`;
  }
  const numbered = sittings
    .filter(({ date }) => date !== null)
    .toSorted((a, b) => (a.term ?? 0) - (b.term ?? 0) || a.number - b.number);
  for (const [at, sitting] of numbered.entries()) {
    const before = numbered[at - 1];
    if (!before || before.term !== sitting.term || sitting.number - before.number < 2) continue;
    if (yearOf(before) <= year && year <= yearOf(sitting)) {
      return `缺第${formatOrdinal(before.number + 1)}次会议等`;
    }
  }
  return null;
}
