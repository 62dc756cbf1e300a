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
  private readonly longest: number;
  private readonly firsts: Ends;
  private readonly lasts: Ends;

  constructor(readonly list: readonly string[]) {
    const longestFirst = [...list].sort((a, b) => b.length - a.length);
    this.known = new Set(list);
    this.longest = longestFirst[0]?.length ?? 0;
    this.firsts = new Ends(longestFirst, (word) => word.charCodeAt(0));
    this.lasts = new Ends(longestFirst, (word) => word.charCodeAt(word.length - 1));
  }

  at(text: string, offset = 0): string | null {
    if (offset >= text.length) return null;
    const code = text.charCodeAt(offset);
    return this.firsts.mayBe(code) ? this.startingAt(text, offset, code) : null;
  }

  private startingAt(text: string, offset: number, code: number): string | null {
    for (const word of this.firsts.words.get(code) ?? NO_WORDS)
      if (text.startsWith(word, offset)) return word;
    return null;
  }

  before(text: string, end = text.length): string | null {
    if (end <= 0) return null;
    const code = text.charCodeAt(end - 1);
    return this.lasts.mayBe(code) ? this.endingAt(text, end, code) : null;
  }

  private endingAt(text: string, end: number, code: number): string | null {
    for (const word of this.lasts.words.get(code) ?? NO_WORDS)
      if (text.endsWith(word, end)) return word;
    return null;
  }

  has(text: string): boolean {
    // Asked first: to look a text up means to read all of it.
    if (text.length > this.longest) return false;
    return this.firsts.mayBe(text.charCodeAt(0)) && this.known.has(text);
  }

  find(text: string, from = 0): Found | null {
    const { firsts } = this;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const word = firsts.mayBe(code) ? this.startingAt(text, at, code) : null;
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

const NO_WORDS: string[] = [];
const LOW_BITS = 0x7ff;

/** Words by the code of one of their characters. Hardly any character has a word, and nearly all are told by their low bits. */
class Ends {
  /** A bit for the low bits of each code: so small that those of all classes stay near the processor. */
  private readonly bits = new Uint32Array((LOW_BITS + 1) / 32);
  readonly words = new Map<number, string[]>();

  constructor(list: string[], codeOf: (word: string) => number) {
    for (const word of list) {
      const code = codeOf(word);
      const low = code & LOW_BITS;
      this.bits[low >> 5] = (this.bits[low >> 5] ?? 0) | (1 << (low & 31));
      const same = this.words.get(code);
      if (same) same.push(word);
      else this.words.set(code, [word]);
    }
  }

  mayBe(code: number): boolean {
    const low = code & LOW_BITS;
    return ((this.bits[low >> 5] ?? 0) & (1 << (low & 31))) !== 0;
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
