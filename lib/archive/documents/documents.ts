import { DOCUMENT_NATURES } from "../../bulletin/schema";
import { counterpartsOf } from "../comparison/counterparts";
import { followUpOf } from "../matters/related";
import type { CorrectedIn, DocumentPage, Evidence, Sources } from "../model";
import {
  agendaItemOf,
  appointmentOf,
  attendanceOf,
  authorOf,
  blockOf,
  evidenceOf,
  misprintOf,
  placesOf,
  planItemOf,
  textsOf,
} from "../store/facts";
import { correctedWords } from "../store/sources";
import { documentSummary, issueSummary, meetingSummary } from "../store/summaries";
import { type AnswerRow, readWhole, type Whole } from "./whole";

export async function getDocument(issueId: string, order: number): Promise<DocumentPage | null> {
  const whole = await readWhole(issueId, order);
  if (!whole) return null;
  const summary = documentSummary(whole.document);
  const { document, blocks, answers, meeting, previous, next } = whole;
  return {
    document: {
      ...summary,
      nature: DOCUMENT_NATURES[summary.type],
      lines: [document.firstLine, document.lastLine],
      bylines: whole.authors.map(authorOf),
      dateEvidence: dateEvidence(document),
      blocks: blocks.map(blockOf),
      aliases: Object.fromEntries(blocks.map(({ block, aliases }) => [block, textsOf(aliases)])),
      blockBreaks: Object.fromEntries(blocks.map(({ block, breaks }) => [block, placesOf(breaks)])),
      misprints: whole.corrections.flatMap((one) => misprintOf(one) ?? []),
    },
    issue: issueSummary(whole.issue),
    meeting: meeting && meetingSummary(meeting),
    agenda: whole.agenda.map(agendaItemOf),
    attendance: whole.attendance.map(attendanceOf),
    appointments: whole.appointments.map(appointmentOf),
    planItems: whole.planItems.map(planItemOf),
    answered: answers.map(({ matter, item, rule, score }) => {
      return { matter, item: agendaItemOf(item), rule, score };
    }),
    followUp: followUpOf(document.followUp, whole.chained.map(documentSummary)),
    counterparts: counterpartsOf(document.counterparts),
    sources: sourcesIn(answers, await correctedWords()),
    previous: previous && documentSummary(previous),
    next: next && documentSummary(next),
  };
}

function dateEvidence(row: Whole["document"]): Evidence | null {
  const { id, dateBlock, dateFirstLine, dateLastLine, dateQuote } = row;
  if (dateBlock === null || dateFirstLine === null || dateLastLine === null || dateQuote === null) {
    return null;
  }
  return evidenceOf({
    documentId: id,
    block: dateBlock,
    firstLine: dateFirstLine,
    lastLine: dateLastLine,
    quote: dateQuote,
  });
}

const sourcesIn = (
  answers: AnswerRow[],
  correctedIn: ReadonlyMap<string, CorrectedIn[]>,
): Sources =>
  Object.fromEntries(
    answers.map(({ source, issue }) => {
      const alike = source.alike === null ? null : textsOf(source.alike);
      const corrected = correctedIn.get(source.id);
      return [source.id, { ...source, alike, issue, ...(corrected && { corrected }) }];
    }),
  );
