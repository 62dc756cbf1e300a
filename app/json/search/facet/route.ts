import { search } from "@/lib/archive/search/search";
import { facetData } from "@/lib/site/found";
import { queryOf, searchFacetParams } from "@/lib/site/params";
import { jsonAnswer, refusedUnread } from "../../../data";

/** Every value that what was found can be narrowed to by one field; reached as /search/facet.json. */
export const GET = async (request: Request) =>
  (await refusedUnread(searchFacetParams, request)) ??
  (await jsonAnswer(
    searchFacetParams(queryOf(request)),
    async ({ of, q: query, sort }) => facetData(await search({ query, sort, size: 1 }), of),
    "没有这样的分类。",
  ));
