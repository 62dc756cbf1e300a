import { standardForm } from "./variants";

// They set words off and part none: 虹口区“一网统管” is found as 虹口区一网统管.
const QUOTES = /["'“”„‟‘’‚‛「」『』〝〞〟]/gu;

export const withoutQuotes = (text: string) => text.replace(QUOTES, "");
export const isQuote = (character: string) => character !== "" && withoutQuotes(character) === "";

const folded = new Map<string, string>();

// Combined marks make endless clusters: what is kept must not grow with what visitors type.
const KEPT = 100_000;

/** One character (with its combining marks) as it is compared: `國` → `国`, `Ａ` → `a`, `㈠` → `(一)`. */
export function foldCharacter(cluster: string): string {
  const known = folded.get(cluster);
  if (known !== undefined) return known;
  const result = Array.from(cluster.normalize("NFKC"))
    .map(standardForm)
    .join("")
    .toLowerCase()
    // Control and format characters, halves of a pair and what chooses a form (葛 and U+E0100) are not text; blanks among them are.
    .replace(/(?!\s)[\p{Cc}\p{Cf}\p{Cs}\p{DI}]/gu, "")
    .replace(QUOTES, "");
  if (folded.size < KEPT) folded.set(cluster, result);
  return result;
}

export function isMark(code: number): boolean {
  // Most text is ASCII or Han: asking the expression of those would be most of the work.
  if (code < 0x300 || (code >= 0x2e80 && code < 0xa000)) return false;
  return /\p{M}/u.test(String.fromCodePoint(code));
}

export function isLatinOrDigit(character: string): boolean {
  if (character < "\u0080") return /[a-z0-9]/u.test(character);
  if (character >= "\u2e80" && character < "\ua000") return false;
  return /[\p{Script=Latin}\p{Nd}]/u.test(character);
}
