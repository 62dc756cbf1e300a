import type { Section } from "../../../readers/attendance-label";
import type { Attendance, Diagnostic } from "../../../schema";
import type { Read } from "../../facts";
import type { Unread } from "../told";
import { type Followed, follow, type Trail } from "../trail";
import { type Counts, doubtsAll } from "./counts";

/** How far the reading of a roll call has come: whom it named, and what holds for those who follow. */
export interface Progress {
  readonly paper: Paper;
  readonly rows: Trail<Attendance>;
  readonly told: Trail<Diagnostic>;
  readonly heading: Heading;
  /** Of the title, then of each label. */
  readonly counts: Followed<Counts>;
  /** How often it was asked whether a list names some together. */
  readonly asked: number;
}

/** The paper that the roll call stands in. */
export interface Paper {
  readonly read: Read;
  /** Whether it says who was there, so that 参加 cannot mean it. */
  readonly saysPresent: boolean;
  /** Whether it says so by a word beside which 参会 cannot mean it either. */
  readonly saysPlainly: boolean;
}

/** What holds for the names behind a label, until the next. */
export interface Heading {
  /** How they stood; null where no label says. */
  readonly section: Section | null;
  /** Whether there was a label, or it is told that there is none. */
  readonly isOpened: boolean;
  /** The label, where it is not understood, until that is told. */
  readonly unread: Unread | null;
  /** Of a heading that holds until another does: 委员： */
  readonly role: string | null;
  /** 副主任甲、乙、丙: the members' office before the first of them is of all, up to the next. */
  readonly shared: string | null;
  /** Whether a part of the section was headed, 因公： or 副主任：, before anybody was named in it. */
  readonly isParted: boolean;
  /** Who was first named in a section that is not: 请假：赵五, 请假：副主任赵五. */
  readonly first: Named | null;
  /** Whether a member's office went on with an absence: 请假：李四（因公） / 副秘书长：赵六 */
  readonly goesOn: boolean;
  /** Text under the label of the members' status, and nobody read in it. */
  readonly unnamed: Unread | null;
}

/** Somebody named, before it is known where in the list. */
export type Named = Pick<Attendance, "person" | "personNote" | "status" | "office" | "note">;

export const NO_HEADING: Heading = {
  section: null,
  isOpened: false,
  unread: null,
  role: null,
  shared: null,
  isParted: false,
  first: null,
  goesOn: false,
  unnamed: null,
};

export const holds = (progress: Progress, heading: Partial<Heading>): Progress => ({
  ...progress,
  heading: { ...progress.heading, ...heading },
});

export const tells = (progress: Progress, ...found: Diagnostic[]): Progress =>
  found.length > 0
    ? { ...progress, told: found.reduce(follow<Diagnostic>, progress.told) }
    : progress;

/** Of the numbers that the names at hand are counted for. */
export const counts = (progress: Progress, to: (label: Counts) => Counts): Progress => ({
  ...progress,
  counts: { ...progress.counts, last: to(progress.counts.last) },
});

/** Something among the names is none for certain: what is counted of them is not held against their number. */
export const doubts = (progress: Progress) => counts(progress, doubtsAll);
