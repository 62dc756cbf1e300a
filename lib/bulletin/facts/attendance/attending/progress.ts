import { CONDUCTS } from "../../../lexicon/paper/sittings";
import { follow, type Trail } from "../trail";
import type { Named } from "./attender";
import type { Part } from "./parts";

/** What the parts of a clause told so far, and what the next is read with. */
export interface Progress {
  readonly people: Trail<Named>;
  /** Among names and none for certain: told where there are names, or it may be one itself. */
  readonly doubts: Trail<Part>;
  readonly unclear: Trail<Unclear>;
  /** The offices that lead up to a name: 县委常委、 */
  readonly before: string | null;
  /** 副主任 of 副主任张三、李四: the office of all up to the next. */
  readonly shared: string | null;
}

/** No name for certain, with where it stands. */
export interface Unclear {
  readonly text: string;
  readonly at: number;
}

export const NOBODY: Progress = {
  people: null,
  doubts: null,
  unclear: null,
  before: null,
  shared: null,
};

/** A part in its clause. */
export interface PartAt {
  readonly part: Part;
  readonly parts: Part[];
  readonly index: number;
  /** In the draft's text. */
  readonly start: number;
  /** Whether names are all that the clause holds: 出席会议的有…… */
  readonly lists: boolean;
}

export const tells = (progress: Progress, { part, start }: PartAt): Progress => ({
  ...progress,
  unclear: follow(progress.unclear, { text: part.text, at: start }),
});

export const doubts = (progress: Progress, { part }: PartAt): Progress => ({
  ...progress,
  doubts: follow(progress.doubts, part),
});

/** Whether it goes on with names. */
export const goesOn = ({ people }: Progress, { part }: PartAt) => part.isJoined || people !== null;

/** 副主任李四主持会议，: a clause of its own, and who stands before it is of that. */
export const isApart = ({ text, mark }: Part) =>
  mark !== "" && mark !== "、" && CONDUCTS.find(text) !== null;
