import type { Prisma } from "../generated/client";
import type { IssueSummary, Sources } from "../model";
import { archive } from "../store/database";
import { agendaItemOf, planItemOf } from "../store/facts";
import { getFigures } from "../store/figures";
import { distinct, planItemKey } from "../store/rows/distinct";
import { type Meetings, meetingsOf, sourcesOf } from "../store/sources";
import { ISSUE_SUMMARY, issueSummary } from "../store/summaries";
import { type PlanEntry, type PlanMatch, planStates } from "./states";

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
      SELECT DISTINCT substr("planId", 1, 4) AS "year", "section", "period", "text"
        FROM "plan_items" WHERE "planId" LIKE '____/%') AS planned
    GROUP BY "year" ORDER BY "year" DESC`;
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
    include: { planned: { include: { matter: { include: { item: true } } } } },
  });
  if (rows.length === 0) return null;
  const reach = await archiveReach();
  const items = distinct(
    rows.map((row) => ({ document: row.documentId, item: planItemOf(row), match: matchOf(row) })),
    ({ item }) => planItemKey(item),
  );
  const entries = planStates(items, year, reach.date);
  const matches = entries.flatMap(({ match }) => match ?? []);
  return {
    year,
    entries,
    meetings: await meetingsOf(matches.map(({ meeting }) => meeting)),
    sources: await sourcesOf([...entries, ...matches].map(({ item }) => item)),
    reach,
  };
}

type PlannedRow = Prisma.PlanItemGetPayload<{
  include: { planned: { include: { matter: { include: { item: true } } } } };
}>;

function matchOf({ planned }: PlannedRow): PlanMatch | null {
  if (!planned) return null;
  const { rule, score, matter } = planned;
  const { id, meetingId, item } = matter;
  return { rule, score, item: agendaItemOf(item), meeting: meetingId, matter: id };
}

export async function archiveReach(): Promise<Reach> {
  const [issue, { lastDay }] = await Promise.all([
    archive().issue.findFirst({ select: ISSUE_SUMMARY, orderBy: { position: "desc" } }),
    getFigures(),
  ]);
  return { issue: issue && issueSummary(issue), date: lastDay };
}
