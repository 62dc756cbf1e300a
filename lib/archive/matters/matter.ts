import type { Prisma } from "../generated/client";
import { archive } from "../store/database";
import { agendaItemOf, planItemOf } from "../store/facts";
import { FIRST } from "../store/repeats";
import { inBatches } from "../store/rows/batches";
import { meetingsOf, sourcesOf } from "../store/sources";
import {
  DOCUMENT_SUMMARY,
  DOCUMENTS_AS_PRINTED,
  documentSummary,
  MEETING_SUMMARY,
  meetingSummary,
} from "../store/summaries";
import { isPersonnel } from "./answers";
import type { MatterPage, Recurrence } from "./model";
import { followUpOf, namedIn } from "./related";
import { returnsSchema } from "./returns";
import { type Answering, roundOf } from "./round";

const MATTER = {
  include: {
    planned: { include: { item: true }, orderBy: [{ documentId: "asc" }, { position: "asc" }] },
    item: {
      include: {
        statement: {
          select: { meeting: { select: MEETING_SUMMARY }, issue: { select: { year: true } } },
        },
      },
    },
  },
} satisfies Prisma.MatterDefaultArgs;
type MatterRow = Prisma.MatterGetPayload<typeof MATTER>;

/** `16-38`, 1. */
export async function getMatter(meetingId: string, order: number): Promise<MatterPage | null> {
  const row = await archive().matter.findUnique({
    where: { id: `${meetingId}/${order}` },
    ...MATTER,
  });
  if (!row) return null;
  const { id, item: itemRow } = row;
  const item = agendaItemOf(itemRow);
  const meeting = meetingSummary(itemRow.statement.meeting);
  const year = meeting.date ? Number(meeting.date.slice(0, 4)) : itemRow.statement.issue.year;
  const round = roundOf(item.text, await answersTo(row));
  const [earlier, later] = await Promise.all([recurrenceOf(row.earlier), recurrenceOf(row.later)]);
  const planned = row.planned.map(({ item: plan, rule, score }) => {
    return { item: planItemOf(plan), rule, score };
  });
  const documents = Object.values(round.steps).flatMap((steps) =>
    steps.map(({ document }) => document),
  );
  const others = [...earlier.items, ...later.items];
  return {
    ...{ id, order, meeting, item, year, planned, round, earlier, later },
    hasPlan: year !== null && (await hasPlan(year)),
    isPersonnel: isPersonnel(item.text),
    meetings: await meetingsOf([...documents, ...others].map((one) => one.meeting)),
    sources: await sourcesOf([
      ...[item, ...planned.map((one) => one.item), ...others.map((one) => one.item)],
      ...documents.map((one) => ({ document: one.id })),
    ]),
  };
}

async function answersTo({ meetingId, issueId, position }: MatterRow): Promise<Answering[]> {
  const rows = await archive().answer.findMany({
    where: {
      ...{ meetingId, issueId, position },
      // A list that only prints again what stands in another is shown once.
      OR: [{ rule: { not: "personnel" } }, { document: { appointments: { some: FIRST } } }],
    },
    orderBy: { document: DOCUMENTS_AS_PRINTED },
    include: { document: { select: { ...DOCUMENT_SUMMARY, followUp: true } } },
  });
  const named = [...new Set(rows.flatMap(({ document }) => namedIn(document.followUp)))];
  const chained = await inBatches(named, (batch) =>
    archive().document.findMany({
      where: { id: { in: batch } },
      orderBy: DOCUMENTS_AS_PRINTED,
      select: DOCUMENT_SUMMARY,
    }),
  );
  const documents = chained.map(documentSummary);
  return rows.map(({ document, rule, score }) => {
    const followUp = followUpOf(document.followUp, documents);
    return { document: documentSummary(document), rule, score, followUp };
  });
}

async function recurrenceOf(stored: Prisma.JsonValue): Promise<Recurrence> {
  const { matters, further } = returnsSchema.parse(stored);
  const rows = await archive().matter.findMany({
    where: { id: { in: matters.map(({ matter }) => matter) } },
    include: { item: true },
  });
  const items = matters.flatMap(({ matter, rule, score }) => {
    const row = rows.find(({ id }) => id === matter);
    return row
      ? [{ id: matter, item: agendaItemOf(row.item), meeting: row.meetingId, rule, score }]
      : [];
  });
  return { items, further };
}

const hasPlan = async (year: number): Promise<boolean> =>
  (await archive().planItem.findFirst({
    where: { planId: { startsWith: `${year}/` } },
    select: { planId: true },
  })) !== null;
