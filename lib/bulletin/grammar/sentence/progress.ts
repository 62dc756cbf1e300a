import type { NamedPerson } from "../../readers/names";
import type { GroupsContext } from "../groups";
import type { Production } from "../productions";
import type { Around, SentenceContext, SentenceReading } from "../reading";
import type { VerbToken } from "../tokens";

/** What the verbs of a sentence told so far, and what the next is read with: each hands on its own. */
export interface Progress {
  reading: SentenceReading;
  /** What the next verb's persons and posts are read with. */
  groups: GroupsContext;
  /** Who elected each deputy. */
  voters: ReadonlyMap<string, string>;
  /** The unit that the verb before was of: 第3选区选民罢免了甲的代表职务，补选乙为代表. */
  unit: string | null;
  /** Where the sentence began of those who wait for their post. */
  opened: number;
  /** What would become of them. */
  waitsFor: Production["action"] | null;
  /** The body that it told was elected, and whose members it names. */
  elected: string | null;
}

/** A verb in its sentence. */
export interface VerbAt {
  text: string;
  token: VerbToken;
  /** The verb before it, and the one behind. */
  last: VerbToken | undefined;
  next: VerbToken | undefined;
  /** Whom the words before it tell; null where they tell of nobody. */
  ahead: NamedPerson[] | null;
  context: SentenceContext;
  around: Around;
}

export const reads = (progress: Progress, told: Partial<SentenceReading>): Progress => ({
  ...progress,
  reading: { ...progress.reading, ...told },
});

/** Of what could not be read the first part is told. */
export const misses = (progress: Progress, unread: string) =>
  reads(progress, { unread: progress.reading.unread ?? unread });

/** Of the sentence behind this one. */
export const leaves = (progress: Progress, context: Partial<SentenceContext>) =>
  reads(progress, { context: { ...progress.reading.context, ...context } });

/** Whom the next words are of. */
export const means = (progress: Progress, people: NamedPerson[] | null): Progress =>
  people ? { ...progress, groups: { ...progress.groups, people } } : progress;
