import {
  BLANK,
  characterAt,
  characterBefore,
  findKind,
  INVISIBLE,
  isCommonHanCode,
  isHan,
  isSetTight,
  kindsAt,
  kindsOf,
  PRIVATE,
  ROUND_BRACKET,
  skipBlanks,
  trimmed,
  WIDE_LATIN,
} from "../lexicon/script/characters";
import { movedTo } from "../lexicon/script/private-use";

/**
 * A piece of source text as readers see it (`2021 年 3 月` → `2021年3月`, `(草案)` → `（草案）`, `２０２１` → `2021`).
 * Afterwards: nothing invisible stands in it, and no private-use character that a standard has moved; full-width digits
 * and letters are half-width; no blank stands beside a Han character or Chinese punctuation, or at an end, and no two in a
 * row; brackets around or beside Han text are wide. Nothing else changed. Idempotent, linear. `kinds`: of its characters,
 * where they are known.
 */
export function readingText(raw: string, kinds = kindsOf(raw)): string {
  // Most lines are set as they are read.
  if ((kinds & MAY_DIFFER) === 0) return raw;
  let text = kinds & (INVISIBLE | PRIVATE) ? visibleText(raw) : raw;
  if (kinds & BLANK) text = trimmed(text);
  if (kinds & WIDE_LATIN) text = halveLatin(text);
  if (kinds & ROUND_BRACKET) text = widenBrackets(text);
  return kinds & BLANK ? tightenBlanks(text) : text;
}

const MAY_DIFFER = INVISIBLE | PRIVATE | BLANK | WIDE_LATIN | ROUND_BRACKET;

/** A line whose tabs part cells: each cell by itself, no tab lost. */
export function readingCells(raw: string): string[] {
  return raw.split("\t").map((cell) => readingText(cell));
}

/** What a reader of the print sees: nothing invisible, and what GB18030 says of GBK's private-use characters. */
export function visibleText(text: string): string {
  return replaceKind(text, INVISIBLE | PRIVATE, (character, at) =>
    kindsAt(text, at) & INVISIBLE ? "" : (movedTo(character) ?? character),
  );
}

/** `２０２１` → `2021`, `Ａ` → `A`. */
export function halveLatin(text: string): string {
  return replaceKind(text, WIDE_LATIN, (_, at) =>
    String.fromCharCode(text.charCodeAt(at) - 0xfee0),
  );
}

function replaceKind(
  text: string,
  kinds: number,
  replace: (character: string, at: number) => string,
): string {
  let result = "";
  let from = 0;
  for (let at = findKind(text, kinds); at >= 0; at = findKind(text, kinds, at + 1)) {
    result += text.slice(from, at) + replace(text.charAt(at), at);
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

function tightenBlanks(text: string): string {
  let result = "";
  let from = 0;
  for (let at = findKind(text, BLANK); at >= 0; at = findKind(text, BLANK, from)) {
    result += text.slice(from, at);
    from = skipBlanks(text, at);
    const inside = at > 0 && from < text.length;
    const next = characterAt(text, from);
    // 1 .听取……: a point that is no amount's closes the number before it.
    const closes = next === "." && isSetTight(characterAt(text, from + 1));
    if (inside && !closes && !isSetTight(characterBefore(text, at)) && !isSetTight(next))
      result += " ";
  }
  return from === 0 ? text : result + text.slice(from);
}

interface Bracket {
  at: number;
  opens: boolean;
  wide: boolean;
  partner: Bracket | null;
}

function widenBrackets(text: string): string {
  if (!text.includes("(") && !text.includes(")")) return text;
  const hanBefore = countHan(text);
  let widened = "";
  let from = 0;
  for (const bracket of pairBrackets(text)) {
    const { at, opens, partner } = bracket;
    const start = opens ? at : (partner?.at ?? 0);
    const end = opens ? (partner?.at ?? text.length) : at;
    const holdsHan = (hanBefore[end] ?? 0) > (hanBefore[start] ?? 0);
    bracket.wide ||= partner?.wide || holdsHan || isBesideHan(text, start, end);
    if (!bracket.wide) continue;
    widened += text.slice(from, at) + (opens ? "（" : "）");
    from = at + 1;
  }
  return widened + text.slice(from);
}

/** Every bracket of either width, with its partner where it has one. */
function pairBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  const opened: Bracket[] = [];
  for (
    let at = findKind(text, ROUND_BRACKET);
    at >= 0;
    at = findKind(text, ROUND_BRACKET, at + 1)
  ) {
    const mark = text.charAt(at);
    const opens = mark === "(" || mark === "（";
    const partner = opens ? null : (opened.pop() ?? null);
    const bracket = { at, opens, wide: mark === "（" || mark === "）", partner };
    if (partner) partner.partner = bracket;
    if (opens) opened.push(bracket);
    found.push(bracket);
  }
  return found;
}

/** ⺀: no character before it in Unicode is of the script. */
const FIRST_HAN = 0x2e80;

/** For each place of the text, how many Han characters end before it. */
function countHan(text: string): Int32Array {
  const before = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const han =
      isCommonHanCode(code) || (code >= FIRST_HAN && isHan(characterBefore(text, at + 1)));
    before[at + 1] = (before[at] ?? 0) + (han ? 1 : 0);
  }
  return before;
}

/** Whether the nearest character outside of `start`–`end` that is no blank is Han, on either side. */
function isBesideHan(text: string, start: number, end: number): boolean {
  let left = start;
  while (left > 0 && kindsAt(text, left - 1) & BLANK) left--;
  const right = skipBlanks(text, end + 1);
  return isHan(characterBefore(text, left)) || isHan(characterAt(text, right));
}
