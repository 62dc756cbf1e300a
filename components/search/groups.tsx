import { valueWords, withField } from "@/components/search/narrow";
import type { Grouping, SearchGroup, SearchPage } from "@/lib/archive/search/model";
import * as links from "@/lib/site/links";
import { SearchResults } from "./results";

const GROUPS: Record<Grouping, { label: string; none: string }> = {
  type: { label: "文件种类", none: "未分种类" },
  year: { label: "年份", none: "未载年份" },
  meeting: { label: "会议", none: "未载明会议" },
  person: { label: "人员", none: "未载人员" },
};
const isGrouping = (value: string): value is Grouping => Object.hasOwn(GROUPS, value);
const CHOICES = Object.keys(GROUPS).filter(isGrouping);

/** One list, or the same documents put together. */
export function Groupings({ page: { query, sort, group } }: { page: SearchPage }) {
  const choices: { by?: Grouping; label: string }[] = [
    { label: "不分组" },
    ...CHOICES.map((by) => ({ by, label: `按${GROUPS[by].label}` })),
  ];
  return (
    <nav aria-label="分组" className="no-print mb-2">
      <ul className="flex flex-wrap items-baseline gap-x-5">
        {choices.map(({ by, label }) => (
          <li key={label}>
            {(group ?? undefined) === by ? (
              <span aria-current="true" className="font-semibold">
                {label}
              </span>
            ) : (
              <a href={links.search({ query, sort, group: by })} rel="nofollow">
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Of each group the first few, and the way to all of it. */
export function SearchGroups({ page, by }: { page: SearchPage; by: Grouping }) {
  return page.groups.map((group) => (
    <section key={group.value ?? ""} className="mt-8">
      <Heading of={group} by={by} page={page} />
      <SearchResults hits={group.hits} query={page.terms.length > 0 ? page.query : undefined} />
    </section>
  ));
}

function Heading({
  of: { value, count, hits },
  by,
  page,
}: {
  of: SearchGroup;
  by: Grouping;
  page: SearchPage;
}) {
  const words = value === null ? GROUPS[by].none : valueWords(by, value, page.meetings);
  const narrowed = value === null ? null : withField(page.query, by, value);
  return (
    <h2 className="flex gap-x-4 items-baseline text-xl">
      {words}
      {narrowed === null ? (
        <span className="text-note text-soft font-hei font-normal">{count}件</span>
      ) : (
        <>
          <a
            href={links.search({ query: narrowed, sort: page.sort })}
            rel="nofollow"
            className="no-print text-note font-hei font-normal"
          >
            全部{count}件
          </a>
          <span className="print-only text-note font-hei font-normal">
            {count > hits.length ? `前${hits.length}件，共${count}件` : `${count}件`}
          </span>
        </>
      )}
    </h2>
  );
}
