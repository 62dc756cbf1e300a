import { cache } from "react";
import { getArchiveTitle } from "@/lib/archive/issues/title";
import { siteOrigin } from "@/lib/site/deployment";

/** The archive is named by its newest bulletin: another publisher's files make another publisher's site. */
export const siteName = cache(async () => (await getArchiveTitle()) ?? "公报档案");

export const origin = async (): Promise<string> => siteOrigin();
