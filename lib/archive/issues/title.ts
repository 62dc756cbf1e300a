import { archive, MissingArchiveError } from "../store/database";

/** The newest bulletin's masthead, which names the archive. Null before the first import. */
export async function getArchiveTitle(): Promise<string | null> {
  try {
    const newest = await archive().issue.findFirst({
      select: { title: true },
      orderBy: { position: "desc" },
    });
    return newest?.title ?? null;
  } catch (cause) {
    // Pages that tell that there is no archive yet need a name, too.
    if (cause instanceof MissingArchiveError) return null;
    throw cause;
  }
}
