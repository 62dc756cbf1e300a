import type { SearchPage } from "@/lib/archive/search/model";
import { search } from "@/lib/archive/search/search";
import { FOUND_PAGE_SIZE } from "@/lib/site/found";
import { queryOf, searchParams } from "@/lib/site/params";

/** The search that a data address asks for; null where there is no such page of it. */
export async function searched(
  request: Request,
  sort?: SearchPage["sort"],
): Promise<SearchPage | null> {
  const asked = await searchParams(queryOf(request));
  if (!asked) return null;
  const { q, page } = asked;
  const found = await search({
    ...{ query: q, page, sort: sort ?? asked.sort, size: FOUND_PAGE_SIZE },
  });
  return page > Math.max(1, found.pageCount) ? null : found;
}

export const NO_SUCH_PAGE = "结果没有这一页。";
