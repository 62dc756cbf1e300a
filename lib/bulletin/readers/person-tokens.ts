import { partsOf } from "../lexicon/script/blanks";
import { splitAt } from "../lexicon/script/marks";
import { isLikelyName, isName, isNameCharacter } from "./names";

/**
 * Names parted by blanks, where a blank may also pad one (`吴延风 陈 良 胡 军` → 吴延风, 陈良, 胡军). Null when anything else is
 * left over.
 */
export function readPersonTokens(text: string): string[] | null {
  const names = mergeSingles(splitAt(text, "、，,").flatMap(partsOf));
  return names.length > 0 && names.every(isName) ? names : null;
}

/** Two single characters in a row are one padded name, its note in brackets behind it: 陈, 良（女） → 陈良（女）. */
export function mergeSingles(tokens: string[]): string[] {
  const merged: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    const single = isSingle(token);
    const next = single || endsWithOfficeAndSurname(token) ? (tokens[at + 1] ?? "") : "";
    const end = beforeBracket(next);
    const padded =
      isSingle(end) &&
      (single ? isNameCharacter(token) && isNameCharacter(end) : cutsAName(token, end));
    merged.push(padded ? token + next : token);
    if (padded) at++;
  }
  return merged;
}

function beforeBracket(text: string): string {
  const open = text.indexOf("（");
  return open < 0 ? text : text.slice(0, open);
}

/** How offices end: 副州长李, 元. */
const OFFICE_ENDS = "长任员记席";

/** The office stands glued to a padded name. */
const endsWithOfficeAndSurname = (token: string) =>
  token.length > 1 && OFFICE_ENDS.includes(token.charAt(token.length - 2));

const cutsAName = (token: string, end: string) =>
  !isLikelyName(token) && isLikelyName(token.slice(-1) + end);

/** One character, which may take two places of the string. */
const isSingle = (token: string) =>
  token.length === 1 || (token.length === 2 && (token.codePointAt(0) ?? 0) > 0xffff);
