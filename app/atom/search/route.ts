import { ATOM, toAtom } from "@/lib/site/atom";
import { foundFeed } from "@/lib/site/feeds";
import { asXml, nothing } from "../../data";
import { NO_SUCH_PAGE, searched } from "../../searched";
import { feedOrigin } from "../feed-origin";

/** A search to follow, the newest first; reached as /search.atom. */
export async function GET(request: Request): Promise<Response> {
  const found = await searched(request, "date");
  return found ? asXml(toAtom(foundFeed(found, await feedOrigin())), ATOM) : nothing(NO_SUCH_PAGE);
}
