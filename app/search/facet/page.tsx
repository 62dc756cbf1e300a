import type { Metadata } from "next";
import { DataLinks } from "@/components/page/data-links";
import { facetPage, SearchFacetView } from "@/components/search/facet-view";
import { search } from "@/lib/archive/search/search";
import { shorten, visible } from "@/lib/site/format";
import * as links from "@/lib/site/links";
import { searchFacetParams } from "@/lib/site/params";
import { pageMetadata } from "../../metadata";
import { loader } from "../../page-loader";
import { Shell } from "../../shell";

type Props = PageProps<"/search/facet">;

const load = loader(
  ({ searchParams }: Props) => searchFacetParams(searchParams),
  async ({ of, q: query, sort, page }) => {
    const found = await search({ query, sort, size: 1 });
    const facet = facetPage(found, of, page);
    return facet && { found, facet };
  },
);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found, facet } = await load(props);
  const { query, sort } = found;
  const title = [
    `查找“${shorten(visible(query), 40)}”`,
    ...(sort === "date" ? ["按日期"] : []),
    `各${facet.label}`,
    ...(facet.page > 1 ? [`第${facet.page}页`] : []),
  ].join("，");
  return {
    ...(await pageMetadata({
      title,
      path: links.searchFacet(facet.name, { query, sort, page: facet.page }),
      data: { path: links.searchFacet(facet.name, { query, sort }), as: ["csv", "json"] },
      description: `找到的文件按${facet.label}计数，各到其结果。`,
      column: "查找",
    })),
    // Results are made of pages that are indexed themselves.
    robots: { index: false, follow: true },
  };
}

export default async function Facet(props: Props) {
  const { found, facet } = await load(props);
  return (
    <Shell
      metadata={() => generateMetadata(props)}
      section="search"
      crumbs={[
        { label: "查找", href: links.search() },
        { label: "结果", href: links.search({ query: found.query, sort: found.sort }) },
        { label: `按${facet.label}` },
      ]}
    >
      <SearchFacetView found={found} facet={facet} />
      <DataLinks of={links.searchFacet(facet.name, { query: found.query, sort: found.sort })} />
    </Shell>
  );
}
