import { HAN } from "../lexicon/characters";
import { isLikelyName, isName } from "./names";

/**
 * Names parted by blanks, where a blank may also pad one (`吴延风 陈 良 胡 军` → 吴延风, 陈良, 胡军). Null when anything else is
 * left over.
 */
export function readPersonTokens(text: string): string[] | null {
  const names = mergeSingles(text.split(/[\s、，,]+/u).filter(Boolean));
  return names.length > 0 && names.every(isName) ? names : null;
}

/** Two single characters in a row are one padded name, its note in brackets behind it: 陈, 良（女） → 陈良（女）. */
export function mergeSingles(tokens: string[]): string[] {
  const merged: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    const single = isSingle(token);
    const next = single || OFFICE_AND_SURNAME.test(token) ? (tokens[at + 1] ?? "") : "";
    const end = next.replace(/（.*$/u, "");
    const padded = isSingle(end) && (single ? isHanText(token + next) : cutsAName(token, end));
    merged.push(padded ? token + next : token);
    if (padded) at++;
  }
  return merged;
}

/** 副州长李, 元: the office stands glued to a padded name. */
const OFFICE_AND_SURNAME = new RegExp(`[长任员记席][${HAN}]$`, "u");
const cutsAName = (token: string, end: string) =>
  !isLikelyName(token) && isLikelyName(token.slice(-1) + end);

const TWO_HAN = new RegExp(`^[${HAN}]{2}(?:（.*)?$`, "u");
const isHanText = (text: string) => TWO_HAN.test(text);

/** One character, which may take two places of the string. */
const isSingle = (token: string) =>
  token.length === 1 || (token.length === 2 && (token.codePointAt(0) ?? 0) > 0xffff);
