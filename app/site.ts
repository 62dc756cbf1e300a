import { cache } from "react";
import { getArchiveNames } from "@/lib/archive/issues/title";
import { siteOrigin } from "@/lib/site/settings";

const names = cache(getArchiveNames);

const NAMELESS = "公报档案";

/** What the bulletins here are called: another publisher's files make another publisher's site. */
export const publicationName = async (): Promise<string> => (await names()).publication ?? NAMELESS;

/** What the site is called: as its publication, unless content/archive.json says otherwise. */
export const siteName = async (): Promise<string> =>
  (await names()).title ?? (await publicationName());

export const origin = async (): Promise<string> => siteOrigin();
