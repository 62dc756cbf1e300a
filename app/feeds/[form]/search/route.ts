import { foundFeed } from "@/lib/site/feeds/feeds";
import { searched } from "../../../searched";
import { asFeed } from "../../answer";

/** A search to follow; reached as /search.atom. */
export const GET = (request: Request, { params }: { params: Promise<{ form: string }> }) =>
  asFeed(params, async (_, from) => {
    const found = await searched(request, "added");
    return found && foundFeed(found, from);
  });
