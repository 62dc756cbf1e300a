import type { Appointment } from "../../model";
import { likest } from "./likest";

/** What a document can be narrowed by; names and labels as printed. */
export interface SearchFields {
  typeLabel: string;
  year: number | null;
  date: string | null;
  /** What it is ordered by, the later the higher. */
  day: number;
  meeting: string | null;
  people: string[];
  organs: string[];
  actions: Appointment["action"][];
}

/** What is known of every document while it is searched: its words are read where they are needed. */
export interface SearchEntry {
  id: string;
  /** Its own place among all, oldest issue first and as printed within it. */
  place: number;
  /** The place of its issue among all, oldest first. */
  issue: number;
  /** Folded. */
  title: string;
  /** Characters of its body. */
  length: number;
  fields: SearchFields;
}

/** A document as it is searched: folded, its title, names, cells and blocks parted so that no phrase spans two. */
export interface SearchText extends SearchEntry {
  body: string;
  /** Each block of the body with the offset it begins at, in order. */
  blocks: [id: string, at: number][];
}

/** Parts what a phrase must not span. Folded text never holds it. */
export const BREAK = "\n";

/** However an engine finds them, they are those a look at every text would find. */
export interface Engine {
  /** The texts that hold every term (folded, none empty), in the order they were given. */
  find(terms: string[]): Promise<SearchEntry[]>;
  /** Whether any text holds a term. */
  has(term: string): Promise<boolean>;
  /** At most so many texts that say nearly what a folded phrase does, the likest first. */
  near(phrase: string, most: number): Promise<SearchEntry[]>;
  /** Some of the texts with their words, in the order given. */
  read(entries: SearchEntry[]): Promise<SearchText[]>;
}

export function holds(text: SearchText, term: string): boolean {
  return text.title.includes(term) || text.body.includes(term);
}

/** Where a term stands in folded text, one place after another, as many as asked for. */
export function placesOf(text: string, term: string, most = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(term);
    at >= 0 && places.length < most;
    at = text.indexOf(term, at + term.length)
  ) {
    places.push(at);
  }
  return places;
}

/** Looks at every text: the measure of the other engines, and what answers where they cannot. */
export function scanEngine(texts: SearchText[]): Engine {
  const having = async (pair: string) =>
    texts.flatMap((text, at) => (holds(text, pair) ? [at] : []));
  return {
    find: async (terms) =>
      terms.reduce(
        (left, term) => left.filter((text) => holds(text, term)),
        terms.length ? texts : [],
      ),
    has: async (term) => texts.some((text) => holds(text, term)),
    near: async (phrase, most) =>
      (await likest(phrase, texts.length, having, most)).flatMap((place) => texts[place] ?? []),
    read: async (entries) => entries.flatMap(({ place }) => texts[place] ?? []),
  };
}
