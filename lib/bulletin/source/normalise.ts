import { isHan, isSetTight } from "../lexicon/characters";
import { matchesOf } from "../lexicon/matches";

/**
 * A piece of source text as readers see it (`2021 年 3 月` → `2021年3月`, `(草案)` → `（草案）`, `２０２１` → `2021`).
 * Afterwards: full-width digits and letters are half-width; no blank stands beside a Han character or Chinese
 * punctuation, or at an end, and no two in a row; brackets around or beside Han text are wide. Nothing else changed.
 * Idempotent, linear.
 */
export function readingText(raw: string): string {
  const text = raw.trim();
  return MAY_DIFFER.test(text) ? tightenBlanks(widenBrackets(halveLatin(text))) : text;
}

/** Asked first, for most lines are set as they are read. */
const MAY_DIFFER = /[\s()０-９Ａ-Ｚａ-ｚ]/;

/** A line whose tabs part cells: each cell by itself, no tab lost. */
export function readingCells(raw: string): string[] {
  return raw.split("\t").map(readingText);
}

/** `２０２１` → `2021`, `Ａ` → `A`. */
export function halveLatin(text: string): string {
  if (!/[０-９Ａ-Ｚａ-ｚ]/.test(text)) return text;
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

function tightenBlanks(text: string): string {
  if (!/\s/.test(text)) return text;
  return text.replace(/\s+/g, (blanks, at: number) => {
    const before = characterBefore(text, at);
    const after = characterAt(text, at + blanks.length);
    if (before === "" || after === "") return "";
    return isSetTight(before) || isSetTight(after) ? "" : " ";
  });
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return characterAt(text, low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1);
}

interface Bracket {
  at: number;
  opens: boolean;
  wide: boolean;
  partner: Bracket | null;
}

function widenBrackets(text: string): string {
  if (!/[()]/.test(text)) return text;
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
  for (const { 0: mark, index: at } of matchesOf(text, /[(（)）]/g)) {
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
    const han = text.charCodeAt(at) >= FIRST_HAN && isHan(characterBefore(text, at + 1));
    before[at + 1] = (before[at] ?? 0) + (han ? 1 : 0);
  }
  return before;
}

/** Whether the nearest character outside of `start`–`end` that is no blank is Han, on either side. */
function isBesideHan(text: string, start: number, end: number): boolean {
  let [left, right] = [start, end + 1];
  while (left > 0 && isBlankAt(text, left - 1)) left--;
  while (right < text.length && isBlankAt(text, right)) right++;
  return isHan(characterBefore(text, left)) || isHan(characterAt(text, right));
}

const isBlankAt = (text: string, at: number) => text.charAt(at).trim() === "";
