/** Which documents of a meeting answer which item of its agenda. Pure. */
import type { AgendaItem, Appointment, DocumentSummary } from "../model";
import { compareSubjects, type Match, subjectOf, subjectsOf } from "./subject";

const PERSONNEL = /任免|任命|免职|免去|选举|补选|推选|辞职|辞去|罢免|撤职|撤销.*职务|人事/u;
/** 换届选举工作的决定, 人事工作的报告: about such matters, and no appointment of anybody. */
const NO_APPOINTMENT = /报告|工作|条例|办法|规定/u;

/** Whether an agenda item is on persons and posts: there is one at nearly every meeting, and each is a matter by itself. */
export const isPersonnel = (item: string): boolean =>
  PERSONNEL.test(item) && !NO_APPOINTMENT.test(item);

/** What is heard at a meeting is a report that may be followed up; what is only 审议 (a list, a plan) is not. */
export const isHeard = (item: string): boolean => /听取.*报告|检查.*(?:情况|实施)/u.test(item);

type Titled = Pick<DocumentSummary, "id" | "title">;

interface Answering<Document> extends Match {
  document: Document;
}

/**
 * For each item, in order, the documents that answer it: those about the same subject, each given to the item it fits
 * best; and to the items on persons and posts those with appointments that no other item has: which of several such
 * items a list belongs to, print does not say. Several may answer one (a report and the survey beside it).
 */
export function answersOf<Document extends Titled>(
  agenda: Pick<AgendaItem, "text">[],
  documents: Document[],
  appointments: Pick<Appointment, "document">[],
): Answering<Document>[][] {
  const subjects = agenda.map(({ text }) => subjectsOf(text));
  const personnel = agenda.flatMap(({ text }, index) => (isPersonnel(text) ? [index] : []));
  const withAppointments = new Set(appointments.map(({ document }) => document));
  const answers: Answering<Document>[][] = agenda.map(() => []);
  for (const document of documents) {
    const best = bestOf(subjects, subjectOf(document.title));
    if (best) answers[best.index]?.push({ document, rule: best.rule, score: best.score });
    else if (withAppointments.has(document.id)) {
      for (const index of personnel) {
        answers[index]?.push({ document, rule: "personnel", score: 1 });
      }
    }
  }
  return answers.map(withoutFarOnes);
}

/** Beside what has its very subject, what shares a few words with an item belongs to a matter that has no item here. */
const NEAR = 0.6;
function withoutFarOnes<One extends Match>(answers: One[]): One[] {
  const isMet = answers.some(({ rule }) => rule === "same");
  return isMet ? answers.filter(({ score }) => score >= NEAR) : answers;
}

function bestOf(subjects: string[][], subject: string): (Match & { index: number }) | null {
  let best: (Match & { index: number }) | null = null;
  for (const [index, others] of subjects.entries()) {
    for (const other of others) {
      const match = compareSubjects(other, subject);
      if (match && (!best || match.score > best.score)) best = { ...match, index };
    }
  }
  return best;
}
