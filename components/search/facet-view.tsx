import { facetChoices } from "@/components/search/narrow";
import type { SearchFacetName, SearchPage } from "@/lib/archive/search/model";
import { shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { PageTitle } from "../page/page-title";
import { Pages } from "../page/pages";
import { Choices } from "./facets";

const PAGE_SIZE = 200;

/** The values of one field among what was found, those of one page; null where there is no such page of them. */
export function facetPage(found: SearchPage, name: SearchFacetName, page: number) {
  const from = (page - 1) * PAGE_SIZE;
  const facet = facetChoices(found, from, from + PAGE_SIZE).find((one) => one.name === name);
  if (!facet || facet.choices.length === 0) return null;
  return { ...facet, page, pageCount: Math.ceil(facet.total / PAGE_SIZE) };
}

interface Props {
  found: SearchPage;
  facet: NonNullable<ReturnType<typeof facetPage>>;
}

/** Every value that what was found can be narrowed to by one field. */
export function SearchFacetView({ found: { query, sort, total }, facet }: Props) {
  return (
    <>
      <PageTitle title={`查找“${shorten(visible(query), 40)}”：按${facet.label}`}>
        <p>
          找到的{total}件文件，按{facet.label}共{facet.total}项；点一项，只看那些文件。
        </p>
      </PageTitle>
      <div className="max-w-[40rem]">
        <Choices of={facet.choices} sort={sort} />
      </div>
      <Pages
        of={facet.label}
        page={facet.page}
        pageCount={facet.pageCount}
        href={(page) => links.searchFacet(facet.name, { query, sort, page })}
      />
      <p className="mt-6">
        <a href={links.search({ query, sort })}>回到结果</a>
      </p>
    </>
  );
}
