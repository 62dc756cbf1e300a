/** What pages say of matters, found once: the agenda items that documents answer, and what followed a report. Pure. */
import type { Prisma } from "../generated/client";
import { answersOf } from "../matters/answers";
import { type Chain, chainsOf } from "../matters/follow-up";
import { distinct } from "../store/rows/distinct";
import type { Digest } from "./digest";

export interface Matters {
  answers: Prisma.AnswerCreateManyInput[];
  /** By a document's id. */
  chains: Map<string, Chain>;
}

/** An item of the agenda that an issue prints, by its key. */
interface PlacedItem {
  text: string;
  document: string;
  meetingId: string;
  issueId: string;
  position: number;
}

interface Told {
  agenda: PlacedItem[];
  documents: { id: string; title: string }[];
  appointments: { document: string }[];
}

/** `digests` oldest first. */
export function mattersOf(digests: Digest[]): Matters {
  const found = [...toldOfMeetings(digests).values()].flatMap(answersTo);
  const heard = new Set(
    found.flatMap(({ item, document }) => (HEARD.test(item.text) ? document : [])),
  );
  const documents = digests.flatMap(({ documents }) => documents);
  return {
    answers: found.map(({ item: { meetingId, issueId, position }, document, rule, score }) => {
      return { meetingId, issueId, position, documentId: document, rule, score };
    }),
    chains: chainsOf(documents, (id) => heard.has(id)),
  };
}

/** What is heard at a meeting is a report that may be followed up; what is only 审议 (a list, a plan) is not. */
const HEARD = /听取.*报告|检查.*(?:情况|实施)/u;

function answersTo({ agenda, documents, appointments }: Told) {
  // As the meeting's own page has it: what a later issue prints again is shown from where it stood first.
  const items = distinct(agenda, ({ text }) => [text]);
  return answersOf(items, documents, appointments).flatMap((answers, index) => {
    const item = items[index];
    return item === undefined
      ? []
      : answers.map(({ document: { id }, rule, score }) => ({ item, document: id, rule, score }));
  });
}

function toldOfMeetings(digests: Digest[]): Map<string, Told> {
  const told = new Map<string, Told>();
  const of = (meeting: string): Told => {
    const known = told.get(meeting) ?? { agenda: [], documents: [], appointments: [] };
    told.set(meeting, known);
    return known;
  };
  for (const { issue, meetings, documents, appointments } of digests) {
    for (const { id, agenda } of meetings) {
      const key = { meetingId: id, issueId: issue.id };
      of(id).agenda.push(...agenda.map((item, position) => ({ ...item, ...key, position })));
    }
    for (const { id, title, meeting } of documents) {
      if (meeting !== null) of(meeting).documents.push({ id, title });
    }
    for (const { document, meeting } of appointments) {
      if (meeting !== null) of(meeting).appointments.push({ document });
    }
  }
  return told;
}
