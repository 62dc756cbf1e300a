import type { Entry } from "../issue/entries";
import { fold } from "../lexicon/script/characters";
import type { Opening } from "../readers/titles/titles";

/** An entry that no text answers word by word, by its place among all entries. */
interface Missing {
  entry: Entry;
  index: number;
}

/** Body lines, from one behind the first to one before the second. */
export interface Between {
  from: number;
  to: number;
}

const LONGEST = 10;
const LONGEST_END = 4;

/**
 * 会议议程, 人事任免: what contents call papers whose whole titles the body has. Where as many such entries as papers stand between two
 * that are known, and each shares a word with its own, they are met in order; else by how a single title ends.
 */
export function answersInShort(
  missing: Missing[],
  openings: Opening[],
  titleOf: (opening: Opening) => string,
  betweenOf: (index: number) => Between,
): Map<number, Opening> {
  const answers = runsOf(missing).flatMap((run) => {
    const { from, to } = betweenOf(run[0]?.index ?? 0);
    const free = openings.filter(({ at, certain }) => certain && at > from && at < to);
    return answersOf(run, free, titleOf);
  });
  return new Map(answers);
}

/** Short ones that stand right under one another. */
function runsOf(missing: Missing[]): Missing[][] {
  const short = missing.filter(({ entry }) => fold(entry.title).length <= LONGEST);
  const starts = short.flatMap(({ index }, at) => (short[at - 1]?.index === index - 1 ? [] : [at]));
  return starts.map((start, at) => short.slice(start, starts[at + 1]));
}

function answersOf(
  run: Missing[],
  free: Opening[],
  titleOf: (opening: Opening) => string,
): [number, Opening][] {
  const paired = run.flatMap(({ entry, index }, at): [number, Opening][] => {
    const opening = free[at];
    return opening && sharesWord(entry.title, titleOf(opening)) ? [[index, opening]] : [];
  });
  if (run.length === free.length && paired.length === run.length) return paired;
  return run.flatMap(({ entry, index }): [number, Opening][] => {
    const ending = free.filter((one) => fold(titleOf(one)).endsWith(fold(entry.title)));
    const rivals = run.filter((one) => fold(one.entry.title) === fold(entry.title));
    const [only] = ending;
    return only && ending.length === 1 && rivals.length === 1 ? [[index, only]] : [];
  });
}

/** 任免 at the end of 人事任免, and in 任免名单. */
function sharesWord(short: string, whole: string): boolean {
  const [one, other] = [fold(short).slice(-LONGEST_END), fold(whole)];
  return Array.from({ length: Math.max(0, one.length - 1) }, (_, at) => one.slice(at, at + 2)).some(
    (pair) => other.includes(pair),
  );
}
