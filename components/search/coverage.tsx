import type { Coverage } from "@/lib/archive/issues/coverage";
import { formatIssue, formatYears } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { formatOrdinal, formatSerials } from "@/lib/words";

/** Enough to see what kind of gap there is; the list of issues shows them all. */
const MOST = 6;

function missing({ numbers, serials }: Coverage): string[] {
  const ofYears = numbers.flatMap(({ year, numbers: missed, unit }) =>
    missed.map((number) => `${year}年第${formatOrdinal(number)}${unit}`),
  );
  const ofAll = serials.map(({ from, to, unit }) => formatSerials(from, to, unit));
  return ofYears.length > 0 ? ofYears : ofAll;
}

/** What a search that finds nothing has looked through: what is not here may well be printed elsewhere. */
export function CoverageNote({ coverage }: { coverage: Coverage }) {
  const { count, oldest, newest } = coverage;
  if (!oldest || !newest) return null;
  const gaps = missing(coverage);
  const reach =
    count === 1 ? formatIssue(newest) : `${formatIssue(oldest)}至${formatIssue(newest)}`;
  const outOfSerials = coverage.serials.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return (
    <p>
      本站现收<a href={links.issues()}>公报{count}期</a>（{reach}）
      {gaps.length > 0 &&
        `，至少${gaps.slice(0, MOST).join("、")}${gaps.length > MOST ? `等${gaps.length}处` : ""}未收`}
      {/* Years of which nothing is here have no numbers to be missed by. */}
      {coverage.numbers.length > 0 && outOfSerials > 0 && `；总号缺${outOfSerials}个`}
      。没有收录的，不等于没有发生。
    </p>
  );
}

/** Of which years anything is here, for who narrowed a search to one that is not. */
export function YearsHeld({ years }: { years: number[] }) {
  if (years.length === 0) return null;
  return (
    <p>
      所收公报的年份：<a href={links.issues()}>{formatYears(years)}</a>。
    </p>
  );
}
