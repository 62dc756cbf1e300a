import { cache } from "react";
import { describeArchive } from "@/lib/archive/issues/described";
import { siteOrigin } from "@/lib/site/deployment";

const NAMELESS = "公报档案";

/** What the archive goes by: another publisher's files make another publisher's site. */
export const described = cache(async () => {
  const { title, publication, ...others } = await describeArchive();
  return {
    ...others,
    title: title ?? publication ?? NAMELESS,
    publication: publication ?? NAMELESS,
  };
});

export const siteName = async (): Promise<string> => (await described()).title;

export const origin = async (): Promise<string> => siteOrigin();

/** Citations and paper name the day: readers here live by Beijing time. */
const beijing = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** `2021-05-31` */
export const today = (): string => beijing.format();
