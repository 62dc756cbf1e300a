/** What else the archive holds of a document's matter: the agenda it answers, and what followed a report. */

import type { AgendaItem, DocumentPage, DocumentSummary, FollowUp } from "../model";
import { archive } from "../store/database";
import { distinct } from "../store/distinct";
import { agendaItemOf } from "../store/facts";
import { DOCUMENT_SUMMARY, documentSummary } from "../store/summaries";
import { answersOf } from "./answers";
import { followUp, stageOf } from "./follow-up";

/** The items of its meeting's agenda that a document answers. */
export async function agendaAnsweredBy({
  id,
  meeting,
}: DocumentSummary): Promise<DocumentPage["answered"]> {
  if (meeting === null) return [];
  const row = await archive().meeting.findUnique({
    where: { id: meeting },
    select: {
      statements: {
        select: { agenda: { orderBy: { position: "asc" } } },
        orderBy: { issue: { position: "asc" } },
      },
      documents: {
        select: DOCUMENT_SUMMARY,
        orderBy: [{ issue: { position: "asc" } }, { order: "asc" }],
      },
      appointments: { select: { documentId: true } },
    },
  });
  if (!row) return [];
  // As the meeting's own page has it: what a later issue prints again is shown from where it stood first.
  const agenda = distinct(
    row.statements.flatMap((statement) => statement.agenda.map(agendaItemOf)),
    ({ text }) => [text],
  );
  const appointments = row.appointments.map(({ documentId }) => ({ document: documentId }));
  const answers = answersOf(agenda, row.documents.map(documentSummary), appointments);
  return agenda.flatMap((item, index) => {
    const answer = answers[index]?.find(({ document }) => document.id === id);
    return answer ? [{ item, rule: answer.rule, score: answer.score }] : [];
  });
}

/** What is heard at a meeting is a report that may be followed up; what is only 审议 (a list, a plan) is not. */
const HEARD = /听取.*报告|检查.*(?:情况|实施)/u;

/** Null where the document is no report that was heard, nor one that follows such a report. */
export async function followUpOf(
  document: DocumentSummary,
  answered: AgendaItem[],
): Promise<FollowUp | null> {
  const stage = stageOf(document.title);
  if (stage === null) return null;
  if (stage === "report" && !answered.some(({ text }) => HEARD.test(text))) return null;
  const follows = { title: { contains: "审议意见" } };
  const rows = await archive().document.findMany({
    select: DOCUMENT_SUMMARY,
    where: {
      OR: [follows, stage === "report" ? { id: document.id } : { title: { contains: "报告" } }],
    },
    orderBy: [{ issue: { position: "asc" } }, { order: "asc" }],
  });
  return followUp(document, rows.map(documentSummary));
}
