/** The character classes that more than one stage asks about. */

/**
 * For use inside a `u` regular expression's brackets. A private-use character counts: fonts of a publisher keep rare names'
 * characters there, and no table says which.
 */
export const HAN = "\\p{Script=Han}\\u{e000}-\\u{f8ff}";

/** Punctuation that is set without blanks in Chinese print. */
const CHINESE_PUNCTUATION = "、。，．：；！？（）《》〈〉「」『』【】〔〕［］｛｝“”‘’…—～·・";

/** Minority names: 买买提·艾力, in whatever shape of a dot. */
export const NAME_DOTS = "·・‧•･∙⋅";

const han = new RegExp(`[${HAN}〇○]`, "u");
/** The block that nearly every character of a bulletin is from: asked first, for a class of Unicode is slow to ask. */
const FIRST_COMMON = 0x4e00;
const LAST_COMMON = 0x9fff;
export const isCommonHanCode = (code: number) => code >= FIRST_COMMON && code <= LAST_COMMON;
export const isCommonHan = (character: string) => isCommonHanCode(character.charCodeAt(0));

export const isHan = (character: string) => isCommonHan(character) || han.test(character);

export function holdsHan(text: string): boolean {
  for (const character of text) if (isHan(character)) return true;
  return false;
}

/** What a character's code says of it, for one look at each character of a text. */
export const BLANK = 1;
/** Shows nothing: joins and breaks of no width, marks of direction, control characters. */
export const INVISIBLE = 2;
export const PRIVATE = 4;
/** ０-９ Ａ-Ｚ ａ-ｚ */
export const WIDE_LATIN = 8;
export const ROUND_BRACKET = 16;
/** Of those that are set without blanks: the commonest block of Han, and Chinese punctuation. */
const SET_TIGHT = 32;

const RANGES: [kind: number, ...ranges: (number | [number, number])[]][] = [
  [BLANK, [0x09, 0x0d], 0x20, 0xa0, 0x1680, [0x2000, 0x200a], 0x2028, 0x2029],
  [BLANK, 0x202f, 0x205f, 0x3000],
  [INVISIBLE, [0x00, 0x08], [0x0e, 0x1f], [0x7f, 0x9f], 0xad, 0x61c, 0x180e],
  [INVISIBLE, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064], [0x2066, 0x206f], 0xfeff],
  // Which form of the character before it a font shows.
  [INVISIBLE, [0xfe00, 0xfe0f]],
  // And the first halves of those from U+F0000 on.
  [PRIVATE, [0xe000, 0xf8ff], [0xdb80, 0xdbff]],
  [WIDE_LATIN, [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]],
  [ROUND_BRACKET, 0x28, 0x29, 0xff08, 0xff09],
  [SET_TIGHT, [FIRST_COMMON, LAST_COMMON]],
  [SET_TIGHT, ...Array.from(CHINESE_PUNCTUATION, (mark) => mark.charCodeAt(0))],
];
const KINDS = new Uint8Array(0x10000);
for (const [kind, ...ranges] of RANGES) {
  for (const range of ranges) {
    const [first, last] = typeof range === "number" ? [range, range] : range;
    for (let code = first; code <= last; code++) KINDS[code] = (KINDS[code] ?? 0) | kind;
  }
}

/** The kinds of a code unit: `kindsAt(text, 0) & BLANK`. */
export const kindsAt = (text: string, at: number) => KINDS[text.charCodeAt(at)] ?? 0;

/** Whether a blank beside this character is only typesetting. */
export const isSetTight = (character: string) =>
  (kindsAt(character, 0) & SET_TIGHT) > 0 || han.test(character);

/** The kinds of all characters of a text. */
export function kindsOf(text: string): number {
  let kinds = 0;
  for (let at = 0; at < text.length; at++) kinds |= KINDS[text.charCodeAt(at)] ?? 0;
  return kinds;
}

/** The first place at or behind an offset with a character of any of the kinds; -1 where there is none. */
export function findKind(text: string, kinds: number, from = 0): number {
  for (let at = from; at < text.length; at++)
    if ((KINDS[text.charCodeAt(at)] ?? 0) & kinds) return at;
  return -1;
}

/** Where the blanks that stand at an offset end. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (end < text.length && (KINDS[text.charCodeAt(end)] ?? 0) & BLANK) end++;
  return end;
}

/** A text without the blanks at its ends. */
export function trimmed(text: string): string {
  const start = skipBlanks(text, 0);
  let end = text.length;
  while (end > start && (KINDS[text.charCodeAt(end - 1)] ?? 0) & BLANK) end--;
  return text.slice(start, end);
}

/** A text whose blanks, where many stand in a row, are no more than these: leaders of blanks are all alike. */
export function withShortGaps(text: string, most = 40): string {
  let result = "";
  let from = 0;
  for (let at = findKind(text, BLANK); at >= 0; at = findKind(text, BLANK, skipBlanks(text, at))) {
    const end = skipBlanks(text, at);
    if (end - at <= most) continue;
    result += text.slice(from, at + most);
    from = end;
  }
  return from === 0 ? text : result + text.slice(from);
}

/** A text without the characters of a set at its head. */
export function withoutHead(text: string, set: string): string {
  let start = 0;
  while (start < text.length && set.includes(text.charAt(start))) start++;
  return text.slice(start);
}

/** A text without the characters of a set at its end. */
export function withoutTail(text: string, set: string): string {
  let end = text.length;
  while (end > 0 && set.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The whole character, of one code unit or two, at an offset; empty outside of the text. */
export function characterAt(text: string, at: number): string {
  const one = text.charAt(at);
  return one >= "\ud800" && one <= "\udbff" ? String.fromCodePoint(text.codePointAt(at) ?? 0) : one;
}

/** The whole character before an offset. */
export function characterBefore(text: string, at: number): string {
  const one = text.charAt(at - 1);
  return one >= "\udc00" && one <= "\udfff" ? characterAt(text, at - 2) : one;
}

export const isLatin = (character: string) =>
  (character >= "A" && character <= "Z") || (character >= "a" && character <= "z");

const STOPS = new Set("。！？!?");
const CLOSERS = new Set('”’」』"）)》');
const MOST_CLOSERS = 8;
const LONGEST_REMARK = 40;

/**
 * Whether nothing but the end of a sentence can follow: `。` and its kin, closing quotes and brackets included, and a
 * remark behind it: 作为第三条。（草案二次审议稿第三条）
 */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (text.length - end < MOST_CLOSERS && CLOSERS.has(text.charAt(end - 1))) end--;
  if (STOPS.has(text.charAt(end - 1))) return true;
  if (!text.endsWith("）")) return false;
  const tail = text.slice(-(LONGEST_REMARK + 3), -1);
  const open = tail.lastIndexOf("（");
  const remark = tail.slice(open + 1);
  return (
    open > 0 &&
    STOPS.has(tail.charAt(open - 1)) &&
    remark !== "" &&
    !remark.includes("）") &&
    !remark.includes("。")
  );
}

/** What the prints of one text differ in, by what stands for it: blanks in nothing, the shape of quotes, dashes, dots. */
const FOLDED: [as: string, ...characters: string[]][] = [
  ['"', ..."“”„〝〞‘’'「」『』"],
  ["-", ..."—–－─―"],
  ["·", ...NAME_DOTS.slice(1)],
  ["〇", "○"],
];
const folded = new Map(FOLDED.flatMap(([as, ...all]) => all.map((one) => [one, as] as const)));

/** The first place at or behind an offset with a character of another block; the text's end where there is none. */
export function skipCommonHan(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < FIRST_COMMON || code > LAST_COMMON) break;
  }
  return at;
}

/** Equal when two prints of one text differ only in blanks, width and the shape of brackets, quotes and dashes. */
export function fold(text: string): string {
  if (skipCommonHan(text, 0) === text.length) return text;
  const plain = text.normalize("NFKC");
  let result = "";
  let from = 0;
  // To look at the end of what is put together is to copy it.
  let endsInDash = false;
  for (let at = skipCommonHan(plain, 0); at < plain.length; at = skipCommonHan(plain, at + 1)) {
    const character = plain.charAt(at);
    const as = kindsAt(plain, at) & BLANK ? "" : folded.get(character);
    if (as === undefined && character !== "-") continue;
    endsInDash &&= at === from;
    result += plain.slice(from, at);
    from = at + 1;
    const next = as ?? character;
    // Dashes of any length are one.
    if (next === "-" && endsInDash) continue;
    result += next;
    if (next !== "") endsInDash = next === "-";
  }
  return result + plain.slice(from);
}

/** Whether more of the opening mark stands in a text than of the closing: 将第三条修改为：“…… */
export const isUnclosed = (text: string, open: string, close: string) =>
  text.split(open).length > text.split(close).length;
