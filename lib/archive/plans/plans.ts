import type { IssueSummary, Sources } from "../model";
import { archive } from "../store/database";
import { agendaItemOf, planItemOf } from "../store/facts";
import { getFigures } from "../store/figures";
import { inBatches } from "../store/rows/batches";
import { distinct } from "../store/rows/distinct";
import { type Meetings, meetingsOf, sourcesOf } from "../store/sources";
import { ISSUE_SUMMARY, issueSummary } from "../store/summaries";
import { type MeetingItem, type PlanEntry, planStates } from "./states";

export interface PlanPage {
  year: number;
  entries: PlanEntry[];
  /** The meetings whose agendas the entries were found on, by id. */
  meetings: Meetings;
  sources: Sources;
  reach: Reach;
}

/** How far the archive reaches: its newest issue, and the last day a document or meeting of it tells. */
export interface Reach {
  issue: IssueSummary | null;
  date: string | null;
}

/** The years whose plans are in the archive, newest first, with the number of items. */
export async function listPlans(): Promise<{ year: number; items: number }[]> {
  // A plan that print gives no year has no address of its own; an item printed twice is one.
  const rows = await archive().$queryRaw<{ year: string; items: bigint }[]>`
    SELECT "year", count(*) AS "items" FROM (
      SELECT DISTINCT substr("planId", 1, instr("planId", '/') - 1) AS "year",
        "section", "period", "text" FROM "plan_items")
    WHERE length("year") = 4 GROUP BY "year" ORDER BY "year" DESC`;
  return rows.map(({ year, items }) => ({ year: Number(year), items: Number(items) }));
}

export async function getPlan(year: number): Promise<PlanPage | null> {
  const rows = await archive().planItem.findMany({
    where: { planId: { startsWith: `${year}/` } },
    orderBy: [
      { document: { issue: { position: "asc" } } },
      { document: { order: "asc" } },
      { position: "asc" },
    ],
  });
  if (rows.length === 0) return null;
  const agenda = await agendaOf(year);
  const reach = await archiveReach();
  const items = distinct(rows.map(planItemOf), ({ section, period, text }) => [
    ...[section, period, text],
  ]);
  const entries = planStates(items, agenda, year, reach.date);
  const matched = entries.flatMap(({ match }) => match?.item ?? []);
  return {
    year,
    entries,
    meetings: await meetingsOf(matched.map(({ meeting }) => meeting)),
    sources: await sourcesOf([...entries.map(({ item }) => item), ...matched]),
    reach,
  };
}

async function agendaOf(year: number): Promise<MeetingItem[]> {
  const statements = await archive().meetingStatement.findMany({
    where: {
      OR: [
        { meeting: { date: { startsWith: `${year}-` } } },
        { meeting: { date: null }, issue: { year } },
      ],
    },
    select: { meetingId: true, issueId: true },
  });
  const told = new Set(statements.map(({ meetingId, issueId }) => `${meetingId} ${issueId}`));
  const meetings = [...new Set(statements.map(({ meetingId }) => meetingId))];
  // By their meetings: an archive has ten times as many items as statements.
  const rows = await inBatches(meetings, (batch) =>
    archive().agendaItem.findMany({
      where: { meetingId: { in: batch } },
      orderBy: [
        { meetingId: "asc" },
        { statement: { issue: { position: "asc" } } },
        { position: "asc" },
      ],
    }),
  );
  return distinct(
    rows
      .filter(({ meetingId, issueId }) => told.has(`${meetingId} ${issueId}`))
      .map((row) => ({ ...agendaItemOf(row), meeting: row.meetingId })),
    ({ meeting, text }) => [meeting, text],
  );
}

export async function archiveReach(): Promise<Reach> {
  const [issue, { lastDay }] = await Promise.all([
    archive().issue.findFirst({ select: ISSUE_SUMMARY, orderBy: { position: "desc" } }),
    getFigures(),
  ]);
  return { issue: issue && issueSummary(issue), date: lastDay };
}
