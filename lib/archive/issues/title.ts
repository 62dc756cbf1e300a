import { MissingArchiveError } from "../store/database";
import { kept } from "../store/kept";
import { getSettings } from "../store/settings";

/** What the archive goes by; null where nothing says it. */
export interface ArchiveNames {
  /** The site's own. */
  title: string | null;
  /** That of the publication which it holds. */
  publication: string | null;
}

const newestTitle = kept(async (database) => {
  const newest = await database.issue.findFirst({
    select: { title: true },
    orderBy: { position: "desc" },
  });
  return newest?.title ?? null;
});

/** As content/archive.json says, else as the newest bulletin's masthead does. */
export async function getArchiveNames(): Promise<ArchiveNames> {
  try {
    const [{ title, publisher }, newest] = await Promise.all([getSettings(), newestTitle()]);
    return { title: title ?? null, publication: publisher ? `${publisher.name}公报` : newest };
  } catch (cause) {
    // Pages that tell that there is no archive yet need a name, too.
    if (cause instanceof MissingArchiveError) return { title: null, publication: null };
    throw cause;
  }
}
