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

/** A paper whose title is a whole one, and that title as it is compared. */
interface Paper {
  opening: Opening;
  title: string;
}

const LONGEST = 10;
/** No contents call so many papers in short: what has more is none. */
const MOST_MISSING = 100;
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
  const runs = missing.length > MOST_MISSING ? [] : runsOf(missing);
  if (runs.length === 0) return new Map();
  const papers = openings
    .filter(({ certain }) => certain)
    .map((opening) => ({ opening, title: fold(titleOf(opening)) }));
  const answers = runs.flatMap((run) => {
    const { from, to } = betweenOf(run[0]?.index ?? 0);
    return answersOf(
      run,
      papers.filter(({ opening: { at } }) => at > from && at < to),
    );
  });
  return new Map(answers);
}

/** Short ones that stand right under one another. */
function runsOf(missing: Missing[]): Missing[][] {
  const short = missing.filter(({ entry }) => fold(entry.title).length <= LONGEST);
  const starts = short.flatMap(({ index }, at) => (short[at - 1]?.index === index - 1 ? [] : [at]));
  return starts.map((start, at) => short.slice(start, starts[at + 1]));
}

function answersOf(run: Missing[], free: Paper[]): [number, Opening][] {
  const paired = run.flatMap(({ entry, index }, at): [number, Opening][] => {
    const paper = free[at];
    return paper && sharesWord(fold(entry.title), paper.title) ? [[index, paper.opening]] : [];
  });
  if (run.length === free.length && paired.length === run.length) return paired;
  return run.flatMap(({ entry, index }): [number, Opening][] => {
    const short = fold(entry.title);
    const [only, ...others] = free.filter(({ title }) => title.endsWith(short));
    const rivals = run.filter((one) => fold(one.entry.title) === short);
    return only && others.length === 0 && rivals.length === 1 ? [[index, only.opening]] : [];
  });
}

/** 任免 at the end of 人事任免, and in 任免名单. */
function sharesWord(short: string, whole: string): boolean {
  const end = short.slice(-LONGEST_END);
  return Array.from({ length: Math.max(0, end.length - 1) }, (_, at) => end.slice(at, at + 2)).some(
    (pair) => whole.includes(pair),
  );
}
