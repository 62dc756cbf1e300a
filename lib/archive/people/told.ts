/**
 * All that is told of a person, under all the names that stand for one, bare: enough to count it, to put it in order, and to
 * know the blocks it was read from.
 */
import type { Series } from "../attendance/series";
import { Prisma } from "../generated/client";
import type { Attendance } from "../model";
import { archive } from "../store/database";
import { meetingBody, readStatus } from "../store/facts";
import { FIRST } from "../store/repeats";

export interface ToldAttendance extends Pick<Attendance, "meeting" | "document" | "status"> {
  place: number;
  series: Series | null;
}

/** Attendance as first printed, the newest meeting first. */
export async function toldAttendance(names: string[]): Promise<ToldAttendance[]> {
  const rows = await archive().$queryRaw<
    {
      place: bigint;
      document: string;
      meeting: string | null;
      status: string;
      series: string | null;
      body: string | null;
      term: bigint | null;
    }[]
  >`
    SELECT told."place", "documentId" AS "document", told."meetingId" AS "meeting", "status",
      meetings."series", meetings."body", meetings."term" FROM "attendance" AS told
    JOIN "documents" ON documents."id" = "documentId" JOIN "issues" ON issues."id" = "issueId"
    LEFT JOIN "meetings" ON meetings."id" = told."meetingId"
    WHERE "person" IN (${Prisma.join(names)}) AND "repeats" IS NULL
    ORDER BY meetings."position" IS NULL, meetings."position",
      issues."position" DESC, documents."order", told."position"`;
  return rows.map(({ place, document, meeting, status, series, body, term }) => ({
    ...{ place: Number(place), document, meeting, status: readStatus(status) },
    series:
      series === null || body === null
        ? null
        : { id: series, body: meetingBody.parse(body), term: term === null ? null : Number(term) },
  }));
}

/** The places of the appointments as first printed, the newest first. Asked for in order, all there are would be walked. */
export async function toldAppointments(names: string[]): Promise<number[]> {
  const rows = await archive().appointment.findMany({
    where: { person: { in: names }, ...FIRST },
    select: { place: true },
  });
  return rows.map(({ place }) => place).sort((a, b) => a - b);
}

/** Every block that a fact under the names was read from, printed again or not. */
export async function toldBlocks(names: string[]): Promise<{ document: string; block: string }[]> {
  const any = Prisma.join(names);
  return await archive().$queryRaw<{ document: string; block: string }[]>`
    SELECT "documentId" AS "document", "block" FROM "attendance" WHERE "person" IN (${any})
    UNION SELECT "documentId", "block" FROM "appointments" WHERE "person" IN (${any})
    UNION SELECT "documentId", "block" FROM "authors" WHERE "name" IN (${any})`;
}
