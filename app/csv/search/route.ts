import { searchAll } from "@/lib/archive/search/search";
import { csvOf, toCsv } from "@/lib/csv";
import { queryOf, wholeSearchParams } from "@/lib/site/params";
import { hitColumns } from "@/lib/site/tables";
import { asCsv, nothing, refusedUnread } from "../../data";
import { NO_SUCH_PAGE, searched } from "../../searched";
import { origin } from "../../site";

/** One row a document found, all of them or those of one page; reached as /search.csv. */
export async function GET(request: Request): Promise<Response> {
  const unread = await refusedUnread(wholeSearchParams, request);
  if (unread) return unread;
  const asked = await wholeSearchParams(queryOf(request));
  if (!asked) return nothing(NO_SUCH_PAGE);
  const columns = hitColumns(await origin());
  if (asked.page === undefined) {
    const { q: query, sort } = asked;
    return asCsv(csvOf(columns, searchAll({ query, sort })), "search");
  }
  const found = await searched(request);
  return found ? asCsv(toCsv(columns, found.hits), "search") : nothing(NO_SUCH_PAGE);
}
