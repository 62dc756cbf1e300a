import type { IssueSummary } from "@/lib/archive/model";
import { formatYear } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Cover } from "./cover";

/** Issues come newest first; a year's heading stands where the year changes. */
export function IssueList({ issues }: { issues: IssueSummary[] }) {
  const years = [...new Set(issues.map(({ year }) => year))];
  return years.map((year) => (
    <section key={year} className="after-section:mt-12">
      <h2 className="text-xl border-b border-rule pb-2 mb-6">{formatYear(year)}</h2>
      <ul className="grid gap-8 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-4">
        {issues
          .filter((issue) => issue.year === year)
          .map((issue) => (
            <li key={issue.id}>
              <Cover issue={issue} href={links.issue(issue.id)} />
              <p className="text-center text-note text-soft mt-3">{issue.documentCount}件文件</p>
            </li>
          ))}
      </ul>
    </section>
  ));
}
