import { kept } from "../store/kept";

/** When each document came to the archive (ISO 8601), by its id. */
export const addedTimes = kept(async (database) => {
  const rows = await database.document.findMany({ select: { id: true, firstImportedAt: true } });
  return new Map(rows.map(({ id, firstImportedAt }) => [id, firstImportedAt]));
});

/** When each document's issue was last read otherwise than before (ISO 8601), by its id: then its words may have changed. */
export const changedTimes = kept(async (database) => {
  const rows = await database.document.findMany({
    select: { id: true, issue: { select: { changedAt: true } } },
  });
  return new Map(rows.map(({ id, issue }) => [id, issue.changedAt]));
});
