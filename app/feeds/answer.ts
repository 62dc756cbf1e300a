import { changedTimes } from "@/lib/archive/documents/added";
import { getImportTime } from "@/lib/archive/store/revision";
import { toAtom } from "@/lib/site/feeds/atom";
import { FEED_FORMS, type Feed, type FeedForm, isFeedForm } from "@/lib/site/feeds/feed";
import type { FeedOrigin } from "@/lib/site/feeds/feeds";
import { toJsonFeed } from "@/lib/site/feeds/json-feed";
import { asData, nothing } from "../data";
import { origin, siteName } from "../site";

const NO_SUCH_FEED = "没有这个订阅，或订阅里没有这一页。";

/** A feed wants a time even of an archive that was never filled. */
const NEVER = "1970-01-01T00:00:00.000Z";

const WRITTEN: Record<FeedForm, (feed: Feed) => string> = {
  atom: toAtom,
  "feed.json": toJsonFeed,
};

/** A feed in the form that is asked for; 404 where it is none, or has no such page. */
export async function asFeed<Named extends { form: string }>(
  params: Promise<Named>,
  feedFor: (named: Named, from: FeedOrigin) => Promise<Feed | null>,
): Promise<Response> {
  const named = await params;
  const { form } = named;
  if (!isFeedForm(form)) return nothing(NO_SUCH_FEED);
  const [address, archive, importedAt, changed] = await Promise.all([
    ...([origin(), siteName(), getImportTime(), changedTimes()] as const),
  ]);
  const from = { origin: address, archive, importedAt: importedAt ?? NEVER, changed };
  const feed = await feedFor(named, from);
  return feed ? asData(WRITTEN[form](feed), FEED_FORMS[form].type) : nothing(NO_SUCH_FEED);
}
