import { offerOf } from "@/components/search/offer";
import { findCited } from "@/lib/archive/search/cited";
import { foundData } from "@/lib/site/found";
import { toJson } from "@/lib/site/json";
import { searchParams } from "@/lib/site/params";
import { asJson, nothing, refusedUnread } from "../../data";
import { NO_SUCH_PAGE, searched } from "../../searched";
import { origin } from "../../site";

/** What the search page shows, a hundred at a time; reached as /search.json. */
export async function GET(request: Request): Promise<Response> {
  const unread = await refusedUnread(searchParams, request);
  if (unread) return unread;
  const found = await searched(request);
  if (!found) return nothing(NO_SUCH_PAGE);
  const place = found.cited && (await findCited(found.cited));
  return asJson(toJson(foundData(found, await origin(), place && offerOf(place))));
}
