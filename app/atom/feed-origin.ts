import { getImportTime } from "@/lib/archive/store/revision";
import type { FeedOrigin } from "@/lib/site/feeds";
import { origin, siteName } from "../site";

/** Atom wants a time even of an archive that was never filled. */
const NEVER = "1970-01-01T00:00:00.000Z";

export async function feedOrigin(): Promise<FeedOrigin> {
  const [address, archive, importedAt] = await Promise.all([origin(), siteName(), getImportTime()]);
  return { origin: address, archive, importedAt: importedAt ?? NEVER };
}
