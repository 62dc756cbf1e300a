import type { Tally } from "../tallies";
import { type Followed, follow, listOf, type Trail } from "../trail";

/** How many a label says it heads, and each part under it: 请假（3人）：, 因公（2人）： */
export interface Counts {
  readonly whole: Tally | null;
  readonly parts: Trail<Tally>;
  /** Names over a line's end, under a label that tells how many it heads. */
  readonly overLineEnds: Trail<OverLineEnd>;
}

/** Two names, or one that the line's end cuts. */
export interface OverLineEnd {
  readonly text: string;
  readonly line: number;
  /** Of the row that it is read as. */
  readonly order: number;
  /** How many parts were headed before it. */
  readonly parts: number;
}

export const countsOf = (whole: Tally | null): Counts => ({
  whole,
  parts: null,
  overLineEnds: null,
});

/** Of the names at hand: that of the part, that of the whole. */
export const running = ({ whole, parts }: Counts): Tally[] =>
  [parts?.last, whole].flatMap((tally) => tally ?? []);

export const opensPart = (counts: Counts, part: Tally): Counts => ({
  ...counts,
  parts: follow(counts.parts, part),
});

export const countsOne = (counts: Counts) =>
  withRunning(counts, (tally) => ({ ...tally, read: tally.read + 1 }));

export const doubtsAll = (counts: Counts) => withRunning(counts, doubted);

const withRunning = (counts: Counts, to: (tally: Tally) => Tally): Counts => ({
  ...counts,
  whole: counts.whole && to(counts.whole),
  parts: counts.parts && { ...counts.parts, last: to(counts.parts.last) },
});

const doubted = (tally: Tally): Tally => ({ ...tally, doubtful: true });

/** What another label heads may be of the title's number too. */
export const doubtsTitle = (counts: Followed<Counts>): Followed<Counts> =>
  counts.before === null && counts.last.whole
    ? { ...counts, last: { ...counts.last, whole: doubted(counts.last.whole) } }
    : counts;

/** What is known of a label's numbers when all is read. */
export interface Settled {
  readonly whole: Tally | null;
  readonly parts: Tally[];
  /** Names over a line's end that may be of two. */
  readonly unfit: OverLineEnd[];
}

/** 出席（4人）： of a line's end that may part two, the label's number says that it does not, where it counts one. */
export function settle({ whole, ...counts }: Counts): Settled {
  const parts = listOf(counts.parts);
  const fits = whole === null || (!whole.doubtful && whole.declared === whole.read);
  const unfit = fits ? [] : listOf(counts.overLineEnds);
  if (whole === null || unfit.length === 0) return { whole, parts, unfit };
  const doubtful = new Set(unfit.map((one) => one.parts - 1));
  return {
    whole: doubted(whole),
    parts: parts.map((part, at) => (doubtful.has(at) ? doubted(part) : part)),
    unfit,
  };
}
