import type { IssuesPage } from "@/lib/archive/issues/issues";
import { formatYear } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { Chapters } from "../page/chapters";

/** Every year, where the list is too long for one page. */
export function IssueYears({ page: { years, year: shown } }: { page: IssuesPage }) {
  return (
    <Chapters
      label="各年"
      chapters={years.map(({ year, issues }) => ({
        href: links.issues({ year: year ?? "none" }),
        label: formatYear(year),
        count: `${issues}期`,
        current: year === shown,
      }))}
    />
  );
}
