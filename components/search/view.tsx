import type { Offer } from "@/components/search/offer";
import type { Coverage } from "@/lib/archive/issues/coverage";
import type { KeptList } from "@/lib/archive/lists/kept-lists";
import type { SearchPage, SearchSort } from "@/lib/archive/search/model";
import { shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { DataLinks } from "../page/data-links";
import { PageTitle } from "../page/page-title";
import { Pages } from "../page/pages";
import { AlsoPrinted } from "./corrected";
import { ChosenFields, SearchFacetList } from "./facets";
import { SearchForm } from "./form";
import { Groupings, SearchGroups } from "./groups";
import { SearchNothing } from "./nothing";
import {
  CitedOffer,
  KeptLists,
  Misunderstood,
  PeopleMeant,
  ReadAs,
  WrittenOtherwise,
} from "./offers";
import { SearchResults } from "./results";

const SORTS: { sort: SearchSort; label: string }[] = [
  { sort: "relevance", label: "按相关" },
  { sort: "date", label: "按日期" },
];

function Sorts({ page: { query, sort, group } }: { page: SearchPage }) {
  return (
    <nav aria-label="排序" className="no-print mb-2">
      <ul className="flex items-baseline gap-x-5">
        {SORTS.map((one) => (
          <li key={one.sort}>
            {one.sort === sort ? (
              <span aria-current="true" className="font-semibold">
                {one.label}
              </span>
            ) : (
              <a
                href={links.search({ query, sort: one.sort, group: group ?? undefined })}
                rel="nofollow"
              >
                {one.label}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function summary({ total, terms, sort }: SearchPage): string {
  if (terms.length === 0) return `${total}件文件合这些条件，新的在前。`;
  if (total === 1) return "1件文件里有。";
  return `${total}件文件里有，${sort === "date" ? "新的在前" : "题目含有的在前，一样的新的在前"}。`;
}

interface Props {
  page: SearchPage;
  offer: Offer | null;
  lists: KeptList[];
  coverage: Coverage;
}

/** The documents found, and beside them (behind a click over them on a phone) what they can be narrowed to. */
export function SearchView({ page, offer, lists, coverage }: Props) {
  const { query, sort, total, hits, people, terms, group } = page;
  const hasHits = total > 0;
  return (
    <>
      <PageTitle title={`查找“${shorten(visible(query), 40)}”`}>
        {hasHits && <p>{summary(page)}</p>}
      </PageTitle>
      <div className="no-print max-w-[48rem] mb-8">
        <SearchForm query={query} large />
      </div>
      <div className={hasHits ? "search-columns" : "max-w-[48rem]"}>
        <div>
          <ChosenFields page={page} />
          <Misunderstood of={page.misunderstood} />
          <ReadAs of={page.understood} />
          <WrittenOtherwise page={page} />
          {offer && <CitedOffer offer={offer} />}
          {lists.length > 0 && <KeptLists of={lists} />}
          {people.length > 0 && <PeopleMeant people={people} />}
          {hasHits ? (
            <>
              {page.corrected.length > 0 && <AlsoPrinted of={page.corrected} />}
              {total > 1 && (
                <details className="no-print lg:hidden border border-rule px-4 py-2 mb-4 text-side">
                  <summary className="cursor-pointer py-1">
                    <h2 className="inline font-hei font-normal text-side">缩小范围</h2>
                  </summary>
                  <div className="pt-2 pb-3">
                    <SearchFacetList page={page} />
                  </div>
                </details>
              )}
              {total > 1 && terms.length > 0 && <Sorts page={page} />}
              {total > 1 && <Groupings page={page} />}
              {group ? (
                <SearchGroups page={page} by={group} />
              ) : (
                <SearchResults hits={hits} query={terms.length > 0 ? query : undefined} />
              )}
              <Pages
                of="结果"
                page={page.page}
                pageCount={page.pageCount}
                href={(at) => links.search({ query, sort, group: group ?? undefined, page: at })}
              />
              <div className="mt-4">
                <DataLinks
                  of={links.search({ query, sort })}
                  forms={["csv", "json", "atom", "feed.json"]}
                />
              </div>
            </>
          ) : (
            <SearchNothing page={page} coverage={coverage} />
          )}
        </div>
        {total > 1 && (
          <aside aria-label="缩小范围" className="no-print max-lg:hidden text-side">
            <h2 className="text-xl mb-3">缩小范围</h2>
            <SearchFacetList page={page} />
          </aside>
        )}
      </div>
    </>
  );
}
