import { kept } from "./kept";

/** When readers were last given another archive, ISO 8601. Null before the first import. */
export const getImportTime = kept(async (database) => {
  const row = await database.importRun.findFirst({ select: { importedAt: true } });
  return row?.importedAt ?? null;
});

/** What is cached is kept under this, and let go when it changes. Null before the first import. */
export const getRevision = kept(async (database) => {
  const row = await database.importRun.findFirst({ select: { revision: true } });
  return row?.revision ?? null;
});

/** Whether the archive is that one still: what was read meanwhile may else be of another, or of two. */
export const isStill = async (revision: string | null): Promise<boolean> =>
  (await getRevision()) === revision;
