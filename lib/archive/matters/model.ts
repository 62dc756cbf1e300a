/** What the query of a matter answers with; see ../model.ts. */
import type { AgendaItem, DocumentSummary, MeetingSummary, PlanItem, Sources } from "../model";
import type { Meetings } from "../store/sources";
import type { Stage } from "./follow-up";
import type { Match } from "./subject";

/** An agenda item followed through time: planned, on the agenda, heard, and what came of it. */
export interface MatterPage {
  /** `16-38/1` */
  id: string;
  /** Its place in the agenda, from 1. */
  order: number;
  meeting: MeetingSummary;
  /** As first printed. */
  item: AgendaItem;
  /** Of its meeting, or of the issue where print does not date that; null where neither has one. */
  year: number | null;
  planned: (Match & { item: PlanItem })[];
  /** Whether a plan of its year is here. */
  hasPlan: boolean;
  /** On persons and posts: there is one at nearly every meeting, and no other is the same matter. */
  isPersonnel: boolean;
  round: Round;
  earlier: Recurrence;
  later: Recurrence;
  /** The meetings of all documents and items here. */
  meetings: Meetings;
  sources: Sources;
}

/** The documents of a matter's round, by what they are in it. */
export interface Round {
  steps: Record<Stage, Step[]>;
  /** Whether an opinion and its handling may be looked for: a report was heard. */
  isFollowedUp: boolean;
  /** How many documents more are taken for the round, printed further off. */
  further: number;
}

export interface Step {
  document: DocumentSummary;
  /** Whether it answers this very item. */
  own: boolean;
  /** Null where only another step tells that it belongs here. */
  match: Match | null;
}

/** Items of the same subject at other meetings: the nearest, nearest first, and how many lie further off. */
export interface Recurrence {
  items: (Match & { id: string; item: AgendaItem; meeting: string })[];
  further: number;
}
