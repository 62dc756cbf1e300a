/** What else the archive holds of a document's matter, as the import found it: the agenda it answers, and what followed. */
import { z } from "zod";
import type { Prisma } from "../generated/client";
import type { DocumentPage, FollowUp } from "../model";
import { archive } from "../store/database";
import { agendaItemOf } from "../store/facts";
import { DOCUMENT_SUMMARY, DOCUMENTS_AS_PRINTED, documentSummary } from "../store/summaries";

/** The items of its meeting's agenda that a document answers. */
export async function agendaAnsweredBy(documentId: string): Promise<DocumentPage["answered"]> {
  const rows = await archive().answer.findMany({
    where: { documentId },
    include: { item: true },
    orderBy: [{ item: { statement: { issue: { position: "asc" } } } }, { position: "asc" }],
  });
  return rows.map(({ item, rule, score }) => ({ item: agendaItemOf(item), rule, score }));
}

const stage = z.object({ ids: z.array(z.string()), further: z.int() });
const chainSchema = z.object({ report: stage, opinion: stage, handling: stage });

/** From what a document's row holds. Null where it is no report that was heard, nor one that follows such a report. */
export async function followUpOf(stored: Prisma.JsonValue): Promise<FollowUp | null> {
  if (stored === null) return null;
  const chain = chainSchema.parse(stored);
  const rows = await archive().document.findMany({
    select: DOCUMENT_SUMMARY,
    where: { id: { in: Object.values(chain).flatMap(({ ids }) => ids) } },
    orderBy: DOCUMENTS_AS_PRINTED,
  });
  const documents = rows.map(documentSummary);
  const of = ({ ids, further }: z.infer<typeof stage>) => ({
    documents: documents.filter(({ id }) => ids.includes(id)),
    further,
  });
  return { report: of(chain.report), opinion: of(chain.opinion), handling: of(chain.handling) };
}
