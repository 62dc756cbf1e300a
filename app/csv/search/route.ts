import { toCsv } from "@/lib/site/csv";
import { hitColumns } from "@/lib/site/tables";
import { asCsv, nothing } from "../../data";
import { NO_SUCH_PAGE, searched } from "../../searched";
import { origin } from "../../site";

/** One row a document found, a hundred at a time; reached as /search.csv. */
export async function GET(request: Request): Promise<Response> {
  const found = await searched(request);
  return found
    ? asCsv(toCsv(hitColumns(await origin()), found.hits), "search")
    : nothing(NO_SUCH_PAGE);
}
