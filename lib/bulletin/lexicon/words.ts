/**
 * A class of words of the field: asked whether a text begins, ends or goes on with one of them. Of several that fit the
 * longest counts: 免去职务 before 免去. A word stands in one class file of this folder, and nowhere else in the parser.
 */
export interface Words {
  readonly list: readonly string[];
  /** The word that stands at an offset; null where none does. */
  at(text: string, offset?: number): string | null;
  /** The word that ends at an offset, by default the text's end. */
  before(text: string, end?: number): string | null;
  /** Whether a text is one of them. */
  has(text: string): boolean;
  /** The first of them at or behind an offset. */
  find(text: string, from?: number): Found | null;
  /** All of them, from left to right, none within another. */
  all(text: string): Found[];
}

export interface Found {
  word: string;
  at: number;
}

type Listed = string | Words;

/** Words as a list parted by blanks, and other classes whose words belong to this one too. */
export function words(...parts: Listed[]): Words {
  const list = [
    ...new Set(
      parts.flatMap((part) => (typeof part === "string" ? part.split(/\s+/) : [...part.list])),
    ),
  ].filter((word) => word !== "");
  return new ListedWords(list);
}

class ListedWords implements Words {
  private readonly known: ReadonlySet<string>;
  private readonly firsts: Ends;
  private readonly lasts: Ends;

  constructor(readonly list: readonly string[]) {
    this.known = new Set(list);
    const longestFirst = [...list].sort((a, b) => b.length - a.length);
    this.firsts = new Ends(longestFirst, (word) => word.charCodeAt(0));
    this.lasts = new Ends(longestFirst, (word) => word.charCodeAt(word.length - 1));
  }

  at(text: string, offset = 0): string | null {
    if (offset >= text.length) return null;
    const code = text.charCodeAt(offset);
    return this.firsts.low[code & LOW_BITS] ? this.startingAt(text, offset, code) : null;
  }

  private startingAt(text: string, offset: number, code: number): string | null {
    const words = this.firsts.words.get(code) ?? NO_WORDS;
    for (const word of words) if (text.startsWith(word, offset)) return word;
    return null;
  }

  before(text: string, end = text.length): string | null {
    if (end <= 0) return null;
    const code = text.charCodeAt(end - 1);
    return this.lasts.low[code & LOW_BITS] ? this.endingAt(text, end, code) : null;
  }

  private endingAt(text: string, end: number, code: number): string | null {
    const words = this.lasts.words.get(code) ?? NO_WORDS;
    for (const word of words) if (text.endsWith(word, end)) return word;
    return null;
  }

  has(text: string): boolean {
    return this.known.has(text);
  }

  find(text: string, from = 0): Found | null {
    const { low } = this.firsts;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const word = low[code & LOW_BITS] ? this.startingAt(text, at, code) : null;
      if (word !== null) return { word, at };
    }
    return null;
  }

  all(text: string): Found[] {
    const found: Found[] = [];
    for (let next = this.find(text); next; next = this.find(text, next.at + next.word.length))
      found.push(next);
    return found;
  }
}

const LOW_BITS = 0x3ff;
const NO_WORDS: string[] = [];

/** Words by the code of one of their characters. Hardly any character has a word, and nearly all are told by their low bits. */
class Ends {
  /** By its low bits whether a code may be one of theirs. */
  readonly low = new Uint8Array(LOW_BITS + 1);
  readonly words = new Map<number, string[]>();

  constructor(list: string[], codeOf: (word: string) => number) {
    for (const word of list) {
      const code = codeOf(word);
      this.low[code & LOW_BITS] = 1;
      const same = this.words.get(code);
      if (same) same.push(word);
      else this.words.set(code, [word]);
    }
  }
}

/** Asked by the code of a character whether any of the texts begins with it: first, for hardly any character does. */
export function firstCodes(texts: Iterable<string>): (code: number) => boolean {
  const codes = new Uint8Array(0x10000);
  for (const text of texts) codes[text.charCodeAt(0)] = 1;
  return (code) => codes[code] === 1;
}

/** The words as one alternative of a regular expression, longest first: where a pattern says more than words can. */
export const anyOf = (...classes: Words[]) =>
  `(?:${classes
    .flatMap(({ list }) => list)
    .sort((a, b) => b.length - a.length)
    .join("|")})`;

/** A text without the words of a class that it begins with, however many: 决定依法任命…… → 任命……. */
export function trimStart(text: string, list: Words): string {
  let from = 0;
  for (let word = list.at(text); word !== null; word = list.at(text, from)) from += word.length;
  return text.slice(from);
}

/** The same of those it ends with. */
export function trimEnd(text: string, list: Words): string {
  let end = text.length;
  for (let word = list.before(text); word !== null && end > 0; word = list.before(text, end))
    end -= word.length;
  return text.slice(0, end);
}
