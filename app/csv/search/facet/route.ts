import { facetChoices } from "@/components/search/narrow";
import { search } from "@/lib/archive/search/search";
import { toCsv } from "@/lib/csv";
import { queryOf, searchFacetParams } from "@/lib/site/params";
import { facetColumns } from "@/lib/site/tables";
import { asCsv, nothing, refusedUnread } from "../../../data";

/** One row a value; reached as /search/facet.csv. */
export async function GET(request: Request): Promise<Response> {
  const unread = await refusedUnread(searchFacetParams, request);
  if (unread) return unread;
  const asked = await searchFacetParams(queryOf(request));
  const found = asked && (await search({ query: asked.q, sort: asked.sort, size: 1 }));
  const facet = found && facetChoices(found).find(({ name }) => name === asked.of);
  if (!facet) return nothing("没有这样的分类。");
  return asCsv(toCsv(facetColumns(facet.label), facet.choices), `search-${facet.name}`);
}
