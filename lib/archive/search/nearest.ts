/** What may have been meant where nothing was found. Pure: `count` tells how many documents a query would find. */
import { parseQuery } from "./query";

export interface Reading {
  query: string;
  count: number;
}

const MOST = 3;
/** Each reading is a search of its own. */
const MOST_TRIED = 5;
/** One fewer of so many is no nearer. */
const MOST_PARTS = 12;
const words = new Intl.Segmenter("zh", { granularity: "word" });

type Count = (query: string) => number;

/**
 * One term or field fewer; a phrase cut into its words; a phrase without its ends. Those that find something; where none
 * does, what is left without every term that stands nowhere: two of those are more than one fewer.
 */
export function nearest(query: string, count: Count): Reading[] {
  const parts = query.trim().split(/\s+/u);
  if (parts.length > MOST_PARTS) return [];
  const near = finding(parts.length > 1 ? oneFewer(parts) : shorter(query), count);
  return near.length > 0 || parts.length < 3 ? near : finding([standing(parts, count)], count);
}

function finding(readings: string[], count: Count): Reading[] {
  const found: Reading[] = [];
  for (const reading of [...new Set(readings)].slice(0, MOST_TRIED)) {
    if (found.length === MOST) break;
    const documents = count(reading);
    if (documents > 0) found.push({ query: reading, count: documents });
  }
  return found;
}

const oneFewer = (parts: string[]) =>
  parts.map((_, left) => parts.filter((_, index) => index !== left).join(" "));

/** What a query excludes stands nowhere by itself, and stays. */
const standing = (parts: string[], count: Count) =>
  parts.filter((part) => /^[-－]/u.test(part) || count(part) > 0).join(" ");

function shorter(query: string): string[] {
  const [phrase = ""] = parseQuery(query).terms;
  if (phrase.length < 3 || phrase.length > 60) return [];
  const cut = Array.from(words.segment(phrase), ({ segment }) => segment).filter(
    (word) => word.length > 1,
  );
  const ends = Array.from({ length: Math.min(phrase.length - 2, 8) }, (_, index) => [
    phrase.slice(0, phrase.length - 1 - index),
    phrase.slice(1 + index),
  ]).flat();
  return [...(cut.length > 1 ? [cut.join(" ")] : []), ...ends];
}
