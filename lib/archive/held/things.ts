import { seriesHeld } from "../attendance/held";
import { listPeople } from "../people/people";
import { listPlans } from "../plans/plans";
import { kept } from "../store/kept";
import { yearsHeld } from "../years/year";

/** What has a page of its own, and when that last changed (ISO 8601), where it is known. */
export interface Held {
  kind:
    | "issue"
    | "document"
    | "meeting"
    | "matter"
    | "person"
    | "plan"
    | "year"
    | "members"
    | "attendance";
  /** As its address names it. */
  id: string;
  changedAt: string | null;
}

const named = (kind: Held["kind"], ids: (string | number)[]): Held[] =>
  ids.map((id) => ({ kind, id: String(id), changedAt: null }));

/** All that the archive holds by itself, the newest issue first. */
export const heldThings = kept(async (database): Promise<Held[]> => {
  const id = { id: true } as const;
  const [issues, documents, meetings, matters, people, plans, years, series] = await Promise.all([
    database.issue.findMany({
      select: { ...id, changedAt: true },
      orderBy: { position: "desc" },
    }),
    database.document.findMany({ select: { ...id, issueId: true }, orderBy: { place: "desc" } }),
    database.meeting.findMany({ select: id, orderBy: { position: "asc" } }),
    database.matter.findMany({ select: id, orderBy: { id: "asc" } }),
    listPeople(),
    listPlans(),
    yearsHeld(),
    seriesHeld({ listed: true }),
  ]);
  const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id);
  const changes = new Map(issues.map((issue) => [issue.id, issue.changedAt]));
  return [
    ...issues.map((issue): Held => ({ kind: "issue", ...issue })),
    ...documents.map((document): Held => {
      const changedAt = changes.get(document.issueId) ?? null;
      return { kind: "document", id: document.id, changedAt };
    }),
    ...named("meeting", idsOf(meetings)),
    ...named("matter", idsOf(matters)),
    ...named(
      "plan",
      plans.map(({ year }) => year),
    ),
    ...named("year", years),
    ...named("members", idsOf(series)),
    ...named("attendance", idsOf(series)),
    ...named(
      "person",
      people.people.map(({ name }) => name),
    ),
  ];
});
