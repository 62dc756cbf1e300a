import type { SearchText } from "./text/engine";
import { foldForSearch } from "./text/fold";

/** Beyond this many matches, and for each this many characters, a document says no more about what is sought. */
const ENOUGH = 8;
const LENGTH = 4000;
/** More than these are sorted whole. */
const FEW = 500;

/**
 * A key to sort by, the higher the earlier; among equal ones the newer issue comes first. One that is surely not above `least`
 * need not be worked out, for what has it is as new: -1 will do.
 */
type KeyOf = (text: SearchText, least: number) => number;

/**
 * The first `count`: what bears the title that is asked for, what holds the terms in its title, and the others, those that
 * say more of it first: twice as much, for nobody sees less. Among equals the newer issue; within one, as it was printed.
 */
export function byRelevance(texts: SearchText[], terms: string[], count: number): SearchText[] {
  const asked = lettersOf(terms.join(""));
  const [bearing, titled, others]: [SearchText[], SearchText[], SearchText[]] = [[], [], []];
  for (const text of texts) {
    if (!terms.every((term) => text.title.includes(term))) others.push(text);
    else if (isTitle(text.title, asked)) bearing.push(text);
    else titled.push(text);
  }
  const first = [bearing, titled].flatMap((some) => firstOf(some, count, () => 0)).slice(0, count);
  // To count a common character in every body would be most of an answer: only where the titles leave room.
  if (first.length === count) return first;
  const denser = firstOf(others, count - first.length, (text, least) => {
    const length = 1 + text.body.length / LENGTH;
    if (stepOf(ENOUGH / length) <= least) return -1;
    return stepOf(Math.min(countMatches(text, terms, ENOUGH), ENOUGH) / length);
  });
  return [...first, ...denser];
}

/** The documents of a title, whatever its marks. */
export function titled(title: string, texts: SearchText[]): SearchText[] {
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
export const byDate = (texts: SearchText[], count: number): SearchText[] =>
  firstOf(texts, count, ({ fields: { day } }) => day);

/** The first `count`: what came to the archive last comes first, then the newest. `added` has the time of each (ISO 8601). */
export function byAdded(
  texts: SearchText[],
  count: number,
  added: ReadonlyMap<string, string>,
): SearchText[] {
  const time = ({ id }: SearchText) => added.get(id) ?? "";
  return newestFirst(texts)
    .toSorted((a, b) => time(b).localeCompare(time(a)))
    .slice(0, count);
}

/** As sorting and cutting would give, without sorting ten thousand for a screen of twenty. */
function firstOf(texts: SearchText[], count: number, keyOf: KeyOf): SearchText[] {
  if (count > FEW) {
    const keys = new Map(texts.map((text) => [text, keyOf(text, -1)]));
    return texts
      .toSorted((a, b) => (keys.get(b) ?? 0) - (keys.get(a) ?? 0) || b.issue - a.issue)
      .slice(0, count);
  }
  const first: { text: SearchText; key: number }[] = [];
  for (const text of newestFirst(texts)) {
    const key = keyOf(text, first.length < count ? -1 : (first.at(-1)?.key ?? -1));
    let at = first.length;
    for (let before = first[at - 1]; before; before = first[at - 1]) {
      if (before.key > key || (before.key === key && before.text.issue >= text.issue)) break;
      at -= 1;
    }
    if (at >= count) continue;
    first.splice(at, 0, { text, key });
    if (first.length > count) first.pop();
  }
  return first.map(({ text }) => text);
}

/** Issue by issue, each as it was printed. */
function newestFirst(texts: SearchText[]): SearchText[] {
  const ordered: SearchText[] = [];
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
