import { isHan, isSetTight } from "./characters";

/**
 * A piece of source text as readers see it (`2021 年 3 月` → `2021年3月`, `(草案)` → `（草案）`, `２０２１` → `2021`).
 * Afterwards: full-width digits and letters are half-width; no blank stands beside a Han character or Chinese
 * punctuation, or at an end, and no two in a row; brackets around or beside Han text are wide. Nothing else changed.
 * Idempotent, linear.
 */
export function readingText(raw: string): string {
  return tightenBlanks(widenBrackets(halveLatin(raw)));
}

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
  partner: number | null;
}

function widenBrackets(text: string): string {
  if (!text.includes("(") && !text.includes(")")) return text;
  const characters = Array.from(text);
  const brackets = pairBrackets(characters);
  const hanBefore = [0];
  for (const c of characters) hanBefore.push((hanBefore.at(-1) ?? 0) + (isHan(c) ? 1 : 0));
  const holdsHan = (from: number, to: number) => (hanBefore[to] ?? 0) > (hanBefore[from] ?? 0);
  const solid = neighbours(characters);

  for (const { at, partner } of brackets) {
    const open = characters[at] === "(" || characters[at] === "（";
    const from = open ? at : (partner ?? 0);
    const to = open ? (partner ?? characters.length) : at;
    const beside =
      isHan(characters[solid.before[from] ?? -1] ?? "") ||
      isHan(characters[solid.after[to] ?? -1] ?? "");
    const wideAlready = partner !== null && /[（）]/u.test(characters[partner] ?? "");
    if (beside || wideAlready || holdsHan(from, to)) characters[at] = open ? "（" : "）";
  }
  return characters.join("");
}

/** Every bracket of either width, with its partner where it has one. */
function pairBrackets(characters: string[]): Bracket[] {
  const found: Bracket[] = [];
  const opened: Bracket[] = [];
  characters.forEach((c, at) => {
    const bracket: Bracket = { at, partner: null };
    if (c === "(" || c === "（") opened.push(bracket);
    else if (c === ")" || c === "）") {
      const partner = opened.pop();
      if (partner) {
        partner.partner = at;
        bracket.partner = partner.at;
      }
    } else return;
    found.push(bracket);
  });
  return found;
}

/** For each position, the nearest one on either side that is no blank. */
function neighbours(characters: string[]): { before: number[]; after: number[] } {
  const before: number[] = [];
  const after: number[] = new Array(characters.length + 1).fill(-1);
  let last = -1;
  characters.forEach((c, at) => {
    before.push(last);
    if (c.trim() !== "") last = at;
  });
  let next = -1;
  for (let at = characters.length - 1; at >= 0; at--) {
    after[at] = next;
    if (characters[at]?.trim() !== "") next = at;
  }
  return { before, after };
}
