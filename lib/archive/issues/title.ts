import { archive } from "../store/database";

/** The newest bulletin's masthead, which names the archive. Null before the first import. */
export async function getArchiveTitle(): Promise<string | null> {
  const newest = await archive().issue.findFirst({
    select: { title: true },
    orderBy: { position: "desc" },
  });
  return newest?.title ?? null;
}
