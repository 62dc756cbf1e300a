import { isName } from "./names";

/**
 * Names parted by blanks, where a blank may also pad one (`吴延风 陈 良 胡 军` → 吴延风, 陈良, 胡军): two single
 * characters in a row are one name. Null when anything else is left over.
 */
export function readPersonTokens(text: string): string[] | null {
  const tokens = text.split(/[\s、，,]+/u).filter(Boolean);
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    const next = tokens[at + 1] ?? "";
    const padded = isSingle(token) && isSingle(next);
    const name = padded ? token + next : token;
    if (padded) at++;
    if (!isName(name)) return null;
    names.push(name);
  }
  return names.length > 0 ? names : null;
}

export const isSingle = (token: string) => [...token].length === 1;
