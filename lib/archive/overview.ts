import { archive } from "./database";
import { getIssue } from "./issues";
import type { ArchiveOverview } from "./model";

export async function getOverview(): Promise<ArchiveOverview> {
  const database = archive();
  const [newest, years, run, counts, people] = await Promise.all([
    database.issue.findFirst({ select: { id: true }, orderBy: { position: "desc" } }),
    database.issue.findMany({
      select: { year: true },
      where: { year: { not: null } },
      distinct: ["year"],
      orderBy: { year: "asc" },
    }),
    database.importRun.findFirst({ select: { importedAt: true } }),
    Promise.all([
      database.issue.count(),
      database.document.count(),
      database.meeting.count(),
      database.appointment.count(),
      database.planItem.count(),
    ]),
    namedPersons(),
  ]);
  const [issues, documents, meetings, appointments, planItems] = counts;
  const page = newest && (await getIssue(newest.id));
  return {
    publisher: page?.issue.publisher ?? null,
    newest: page,
    counts: { issues, documents, meetings, appointments, people, planItems },
    years: years.flatMap(({ year }) => (year === null ? [] : [year])),
    importedAt: run?.importedAt ?? null,
  };
}

/** Distinct names among those who attended, were appointed, spoke or signed. A name is all a person is here. */
async function namedPersons(): Promise<number> {
  const database = archive();
  const [attending, appointed, authors] = await Promise.all([
    database.attendance.findMany({ select: { person: true }, distinct: ["person"] }),
    database.appointment.findMany({ select: { person: true }, distinct: ["person"] }),
    database.author.findMany({ select: { name: true }, distinct: ["name"] }),
  ]);
  return new Set([
    ...attending.map((row) => row.person),
    ...appointed.map((row) => row.person),
    ...authors.map((row) => row.name),
  ]).size;
}
