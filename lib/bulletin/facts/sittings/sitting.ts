import { type Draft, evidenceAt } from "../../blocks/draft";
import { type DateMention, isPossible, type PrintedDay } from "../../readers/dates";
import type { MeetingMention } from "../../readers/meetings";
import type { BulletinDocument, Evidence } from "../../schema";

/** A day, and where the document tells it. */
export interface ToldDay {
  date: DateMention;
  evidence: Evidence;
}

/** A sitting as one place of the document tells it. */
export interface Told {
  date: DateMention | null;
  basis: BulletinDocument["dateBasis"];
  dateEvidence: Evidence | null;
  /** Its term may be null: the issue may tell it. */
  meeting: MeetingMention | null;
}

/** When and at which meeting a document came to be, as far as it says so itself. */
export interface Sitting extends Told {
  /** Another day, of which the text says that the meeting sat on it. */
  contrary: ToldDay | null;
  /** The day on which its text says that meeting resolved, though the document itself was signed another day. */
  resolved: ToldDay | null;
}

/** What is asked for its sitting. */
export interface Paper {
  id: string;
  title: Draft;
  drafts: Draft[];
  /** The meeting that its title says it is of. */
  ofTitle: MeetingMention | null;
}

/** Whether both are one meeting; a term that one of them leaves out is the other's. */
export const isSame = (one: MeetingMention, other: MeetingMention) =>
  one.body === other.body &&
  one.number === other.number &&
  (one.term ?? other.term) === (other.term ?? one.term);

/** The blocks, the title's among them, that may tell of the paper's own sitting. */
export const FEW_BLOCKS = 6;
/** In so much of a paragraph its day and its meeting stand, if it tells them. */
export const BEGINNING = 300;

/** A day that does not exist dates nothing, and no other day of the document stands for it. */
export function told(
  id: string,
  draft: Draft,
  day: PrintedDay,
  basis: NonNullable<Sitting["basis"]>,
  meeting: MeetingMention | null,
): Told {
  if (!isPossible(day)) return { date: null, basis: null, dateEvidence: null, meeting };
  return { date: day, basis, dateEvidence: evidenceAt(id, draft, day.start, day.end), meeting };
}
