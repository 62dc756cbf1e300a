import type { CheckedYear, ChecksPage, Gap } from "@/lib/archive/checks/checks";
import { formatIssueNumber, formatYear } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { formatSerial, formatSerials } from "@/lib/words";

const named = ({ from, to, unit }: Gap) => formatSerials(from, to, unit);

/** Every issue of a year by its numbers, and those missing before it; of a year that is not told one by one how many. */
function Issues({ of: { count, issues, gaps } }: { of: CheckedYear }) {
  if (issues.length === 0) {
    return (
      <>
        <span>{count}期</span>
        {gaps.length > 0 && <span className="text-seal">缺{gaps.map(named).join("、")}</span>}
      </>
    );
  }
  return [...issues].reverse().map((issue) => {
    const gap = gaps.find((one) => one.issue === issue.id);
    return (
      <span key={issue.id}>
        {gap && <span className="text-seal">缺{named(gap)} </span>}
        <a href={links.issue(issue.id)}>{formatIssueNumber(issue)}</a>
        {issue.serialNumber !== null && (
          <span className="text-note text-soft">（{formatSerial(issue)}）</span>
        )}
      </span>
    );
  });
}

/** Every issue by year and serial number, and the numbers that are missing between them. */
export function Coverage({ years, year: shown }: Pick<ChecksPage, "years" | "year">) {
  return (
    <ul className="border-t border-rule">
      {years.map((one) => (
        <li
          key={one.year}
          className="border-b border-rule py-2.5 grid gap-x-6 sm:grid-cols-[6rem_minmax(0,1fr)_auto] items-baseline"
        >
          <a
            href={links.checks({ year: one.year ?? "none" })}
            aria-current={one.year === shown ? "true" : undefined}
            className="font-song font-medium aria-current:text-seal"
          >
            {formatYear(one.year)}
          </a>
          <span className="flex flex-wrap gap-x-4">
            <Issues of={one} />
          </span>
          <span className="text-note text-soft">
            {one.differs > 0 ? `不一致${one.differs}项` : "没有不一致"}
          </span>
        </li>
      ))}
    </ul>
  );
}
