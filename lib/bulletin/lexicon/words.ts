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
  const known = new Set(list);
  const longestFirst = [...list].sort((a, b) => b.length - a.length);
  const byFirst = group(longestFirst, (word) => word.charCodeAt(0));
  const byLast = group(longestFirst, (word) => word.charCodeAt(word.length - 1));

  const at = (text: string, offset = 0) => {
    const likely = byFirst(text.charCodeAt(offset));
    if (likely) for (const word of likely) if (text.startsWith(word, offset)) return word;
    return null;
  };
  const before = (text: string, end = text.length) => {
    const likely = byLast(text.charCodeAt(end - 1));
    if (likely) for (const word of likely) if (text.endsWith(word, end)) return word;
    return null;
  };
  const find = (text: string, from = 0): Found | null => {
    for (let offset = from; offset < text.length; offset++) {
      const word = at(text, offset);
      if (word !== null) return { word, at: offset };
    }
    return null;
  };
  return {
    list,
    at,
    find,
    has: (text) => known.has(text),
    before,
    all(text) {
      const found: Found[] = [];
      for (let next = find(text); next; next = find(text, next.at + next.word.length))
        found.push(next);
      return found;
    },
  };
}

/** The words by the code of one of their characters; hardly any character asked for has any, and that is said at once. */
function group(list: string[], codeOf: (word: string) => number) {
  const groups = new Map<number, string[]>();
  const lowBytes = new Uint8Array(0x100);
  for (const word of list) {
    const code = codeOf(word);
    lowBytes[code & 0xff] = 1;
    groups.set(code, [...(groups.get(code) ?? []), word]);
  }
  return (code: number): string[] | undefined =>
    lowBytes[code & 0xff] === 1 ? groups.get(code) : undefined;
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
