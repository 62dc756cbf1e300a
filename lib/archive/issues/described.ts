import { kept } from "../store/kept";
import { getSettings } from "../store/settings";
import { isUnavailable } from "../store/unavailable";

/** What the archive goes by; null where nothing says it. */
export interface ArchiveDescribed {
  /** The site's own name. */
  title: string | null;
  introduction: string | null;
  /** What the bulletins are called that it holds. */
  publication: string | null;
  /** The body that prints them, by its name of today, and its other names as far as an editor tells them. */
  publisher: { name: string; also: string[] } | null;
}

const NOTHING: ArchiveDescribed = {
  ...{ title: null, introduction: null, publication: null, publisher: null },
};

const newestMasthead = kept((database) =>
  database.issue.findFirst({
    select: { title: true, publisher: true },
    orderBy: { position: "desc" },
  }),
);

/** As content/archive.json says, else as the newest bulletin's masthead does. */
export async function describeArchive(): Promise<ArchiveDescribed> {
  try {
    const [settings, newest] = await Promise.all([getSettings(), newestMasthead()]);
    const { title = null, introduction = null, publisher } = settings;
    const name = publisher?.name ?? newest?.publisher;
    return {
      ...{ title, introduction },
      publication: publisher ? `${publisher.name}公报` : (newest?.title ?? null),
      publisher: name === undefined ? null : { name, also: publisher?.also ?? [] },
    };
  } catch (cause) {
    // Pages that tell that there is no archive need a name too, the one that is made at build above all.
    if (isUnavailable(cause)) return NOTHING;
    throw cause;
  }
}
