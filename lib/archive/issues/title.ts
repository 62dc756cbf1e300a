import { kept } from "../store/kept";
import { MissingArchiveError } from "../store/unavailable";

const newestTitle = kept(async (database) => {
  const newest = await database.issue.findFirst({
    select: { title: true },
    orderBy: { position: "desc" },
  });
  return newest?.title ?? null;
});

/** The newest bulletin's masthead, which names the archive. Null before the first import. */
export async function getArchiveTitle(): Promise<string | null> {
  try {
    return await newestTitle();
  } catch (cause) {
    // Pages that tell that there is no archive yet need a name, too.
    if (cause instanceof MissingArchiveError) return null;
    throw cause;
  }
}
