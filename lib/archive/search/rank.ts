import type { Engine, SearchEntry, SearchText } from "./text/engine";
import { foldForSearch } from "./text/fold";

/** Beyond this many matches, and for each this many characters, a document says no more about what is sought. */
const ENOUGH = 8;
const LENGTH = 4000;
/** More than these are sorted whole. */
const FEW = 500;

/** What is read at one time: where words come from a database, a question for each text would be most of an answer. */
const PIECE = 250;

/**
 * The first `count`: what bears the title that is asked for, what holds the terms in its title, and the others, those that
 * say more of it first: twice as much, for nobody sees less. Among equals the newer issue; within one, as it was printed.
 */
export async function byRelevance(
  texts: SearchEntry[],
  terms: string[],
  count: number,
  words: Pick<Engine, "read">,
): Promise<SearchEntry[]> {
  const asked = lettersOf(terms.join(""));
  const [bearing, titled, others]: [SearchEntry[], SearchEntry[], SearchEntry[]] = [[], [], []];
  for (const text of texts) {
    if (!terms.every((term) => text.title.includes(term))) others.push(text);
    else if (isTitle(text.title, asked)) bearing.push(text);
    else titled.push(text);
  }
  const first = [bearing, titled].flatMap((some) => newestFirst(some)).slice(0, count);
  // To count a common character in every body would be most of an answer: only where the titles leave room.
  if (first.length === count) return first;
  return [...first, ...(await densest(others, terms, count - first.length, words))];
}

/** Those that say most of it for their length. What is too long to be among them is not read. */
async function densest(
  texts: SearchEntry[],
  terms: string[],
  count: number,
  words: Pick<Engine, "read">,
): Promise<SearchEntry[]> {
  /** By place. */
  const densities = new Map<number, number>();
  let first: SearchEntry[] = [];
  const newest = newestFirst(texts);
  for (let from = 0; from < newest.length; from += PIECE) {
    const last = first.length < count ? undefined : first.at(-1);
    const least = last === undefined ? -1 : (densities.get(last.place) ?? -1);
    const piece = newest
      .slice(from, from + PIECE)
      .filter((text) => stepOf(ENOUGH / lengthOf(text)) > least);
    for (const text of await words.read(piece)) {
      const matches = Math.min(countMatches(text, terms, ENOUGH), ENOUGH);
      densities.set(text.place, stepOf(matches / lengthOf({ length: text.body.length })));
    }
    first = firstOf([...first, ...piece], count, ({ place }) => densities.get(place) ?? 0);
  }
  return first;
}

const lengthOf = ({ length }: Pick<SearchEntry, "length">) => 1 + length / LENGTH;

/** The documents of a title, whatever its marks. */
export function titled(title: string, texts: SearchEntry[]): SearchEntry[] {
  const asked = lettersOf(foldForSearch(title));
  return asked === "" ? [] : texts.filter((text) => isTitle(text.title, asked));
}

/** Never below 0; each step is twice as much as the one before it. */
const stepOf = (density: number) => Math.max(0, Math.floor(Math.log2(density)) + STEPS_BELOW_ONE);
const STEPS_BELOW_ONE = 4;

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
/** Marks in a title are typed in many ways, or not at all. */
const MOST_MARKS = 12;
const isTitle = (title: string, asked: string) =>
  title.length >= asked.length &&
  title.length - asked.length <= MOST_MARKS &&
  lettersOf(title) === asked;

/** The first `count`, newest first. */
export const byDate = (texts: SearchEntry[], count: number): SearchEntry[] =>
  firstOf(newestFirst(texts), count, ({ fields: { day } }) => day);

/** The first `count`: what came to the archive last comes first, then the newest. `added` has the time of each (ISO 8601). */
export function byAdded(
  texts: SearchEntry[],
  count: number,
  added: ReadonlyMap<string, string>,
): SearchEntry[] {
  const time = ({ id }: SearchEntry) => added.get(id) ?? "";
  return newestFirst(texts)
    .toSorted((a, b) => time(b).localeCompare(time(a)))
    .slice(0, count);
}

/** As sorting and cutting would give, without sorting ten thousand for a screen of twenty. */
function firstOf(
  texts: SearchEntry[],
  count: number,
  keyOf: (text: SearchEntry) => number,
): SearchEntry[] {
  const keyed = texts.map((text) => ({ text, key: keyOf(text) }));
  if (count > FEW) return keyed.sort(inOrder).slice(0, count).map(textOf);
  const first: Keyed[] = [];
  for (const one of keyed) {
    let at = first.length;
    for (let before = first[at - 1]; before; before = first[at - 1]) {
      if (inOrder(before, one) <= 0) break;
      at -= 1;
    }
    if (at >= count) continue;
    first.splice(at, 0, one);
    if (first.length > count) first.pop();
  }
  return first.map(textOf);
}

interface Keyed {
  text: SearchEntry;
  key: number;
}
const textOf = ({ text }: Keyed) => text;
/** The higher key, then the newer issue, then as it was printed. */
const inOrder = (a: Keyed, b: Keyed) =>
  b.key - a.key || b.text.issue - a.text.issue || a.text.place - b.text.place;

/** Issue by issue, each as it was printed. */
function newestFirst(texts: SearchEntry[]): SearchEntry[] {
  const ordered: SearchEntry[] = [];
  for (let end = texts.length; end > 0; ) {
    let from = end - 1;
    while (from > 0 && texts[from - 1]?.issue === texts[end - 1]?.issue) from -= 1;
    ordered.push(...texts.slice(from, end));
    end = from;
  }
  return ordered;
}

/** In title and body together; of each term no more are counted than asked for. */
export function countMatches(
  { title, body }: SearchText,
  terms: string[],
  most = Number.POSITIVE_INFINITY,
): number {
  let sum = 0;
  for (const term of terms) sum += countIn(title, term, most) + countIn(body, term, most);
  return sum;
}

function countIn(text: string, term: string, most: number): number {
  let count = 0;
  for (
    let at = text.indexOf(term);
    at >= 0 && count < most;
    at = text.indexOf(term, at + term.length)
  ) {
    count += 1;
  }
  return count;
}
