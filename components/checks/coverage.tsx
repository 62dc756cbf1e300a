import type { ChecksPage } from "@/lib/archive/checks/checks";
import type { IssueSummary } from "@/lib/archive/model";
import { formatIssueNumber } from "@/lib/site/format";
import * as links from "@/lib/site/links";

interface Missing {
  from: number;
  to: number;
}

/** The serial numbers that lie between two issues of the archive and belong to none of it. */
function gapBefore(issue: IssueSummary, all: IssueSummary[]): Missing | null {
  const serial = issue.serialNumber;
  if (serial === null) return null;
  const before = Math.max(
    ...all.flatMap((other) =>
      other.serialNumber !== null && other.serialNumber < serial ? [other.serialNumber] : [],
    ),
  );
  return Number.isFinite(before) && serial - before > 1
    ? { from: before + 1, to: serial - 1 }
    : null;
}

const named = ({ from, to }: Missing) => (from === to ? `总第${from}号` : `总第${from}至${to}号`);

/** Every issue by year and serial number, and the numbers that are missing between them. */
export function Coverage({ years, year: shown }: Pick<ChecksPage, "years" | "year">) {
  const all = years.flatMap(({ issues }) => issues);
  return (
    <ul className="border-t border-rule">
      {years.map(({ year, issues, differs }) => (
        <li
          key={year}
          className="border-b border-rule py-2.5 grid gap-x-6 sm:grid-cols-[6rem_minmax(0,1fr)_auto] items-baseline"
        >
          <a
            href={links.checks({ year: year ?? "none" })}
            aria-current={year === shown ? "true" : undefined}
            className="font-song font-medium aria-current:text-seal"
          >
            {year === null ? "未载年份" : `${year}年`}
          </a>
          <span className="flex flex-wrap gap-x-4">
            {[...issues].reverse().map((issue) => {
              const gap = gapBefore(issue, all);
              return (
                <span key={issue.id}>
                  {gap && <span className="text-seal">缺{named(gap)} </span>}
                  <a href={links.issue(issue.id)}>{formatIssueNumber(issue)}</a>
                  {issue.serialNumber !== null && (
                    <span className="text-note text-soft">（总第{issue.serialNumber}号）</span>
                  )}
                </span>
              );
            })}
          </span>
          <span className="text-note text-soft">
            {differs > 0 ? `不一致${differs}项` : "没有不一致"}
          </span>
        </li>
      ))}
    </ul>
  );
}
