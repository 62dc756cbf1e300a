import type { ArchiveOverview } from "../model";
import { archive } from "../store/database";
import { FIRST } from "../store/repeats";
import { getIssue } from "./issues";

export async function getOverview(): Promise<ArchiveOverview> {
  const database = archive();
  const [newest, years, run, counts, people] = await Promise.all([
    database.issue.findFirst({ select: { id: true }, orderBy: { position: "desc" } }),
    database.issue.findMany({
      select: { year: true },
      where: { year: { not: null } },
      orderBy: { year: "asc" },
    }),
    database.importRun.findFirst({ select: { importedAt: true } }),
    Promise.all([
      database.issue.count(),
      database.document.count(),
      database.meeting.count(),
      database.appointment.count({ where: FIRST }),
      database.planItem.count(),
      database.check.count(),
    ]),
    namedPersons(),
  ]);
  const [issues, documents, meetings, appointments, planItems, checks] = counts;
  const page = newest && (await getIssue(newest.id));
  return {
    publisher: page?.issue.publisher ?? null,
    newest: page,
    counts: { issues, documents, meetings, appointments, people, planItems, checks },
    years: [...new Set(years.flatMap(({ year }) => year ?? []))],
    importedAt: run?.importedAt ?? null,
  };
}

/** Distinct names among those who attended, were appointed, spoke or signed. A name is all a person is here. */
async function namedPersons(): Promise<number> {
  // In SQL: Prisma would fetch every row and count here.
  const [row] = await archive().$queryRaw<{ people: bigint }[]>`
    SELECT count(*) AS people FROM (
      SELECT person FROM attendance
      UNION SELECT person FROM appointments
      UNION SELECT name FROM authors
    )`;
  return Number(row?.people ?? 0);
}
