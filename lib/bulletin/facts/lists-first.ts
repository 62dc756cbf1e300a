import { type Attendance, type BulletinDocument, inSentences } from "../schema";

/**
 * Of one meeting a list tells all and a sentence of its 公报 or minutes some of them again: where there is a list, nobody is
 * told twice; where only sentences are, the first counts.
 */
export function listsFirst(
  attendance: Attendance[],
  documents: Pick<BulletinDocument, "id" | "blocks">[],
): Attendance[] {
  const isTold = inSentences(documents);
  if (!attendance.some(isTold)) return attendance;
  const lists = attendance.filter((row) => !isTold(row));
  const listed = new Set(lists.map(({ meeting }) => meeting));
  const listing = new Set(lists.map(({ document }) => document));
  const first = new Map<string, string>();
  return attendance.filter((row) => {
    if (!isTold(row) || row.meeting === null) return true;
    // A list's own sentence tells who was away.
    if (listed.has(row.meeting)) return listing.has(row.document);
    const key = `${row.meeting} ${row.person}`;
    const document = first.get(key) ?? row.document;
    first.set(key, document);
    return document === row.document;
  });
}
