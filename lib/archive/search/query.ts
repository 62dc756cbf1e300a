import { fold } from "./fold";

// A quote opens a phrase only where a term begins and closes it only where one ends: inside a term
// (运行“一网统管”工作) it is a character like any other.
const TERM = /(?<!\S)(?:"([^"]*)"|“([^“”]*)”|「([^「」]*)」)(?!\S)|\S+/gu;

/** The phrases a document must hold, all of them, folded: `预算 "5G 基站"` → 预算, 5g基站. Nothing to find is []. */
export function termsOf(query: string): string[] {
  const phrases = Array.from(query.matchAll(TERM), ([whole, plain, curly, corner]) =>
    fold(plain ?? curly ?? corner ?? whole),
  );
  return [...new Set(phrases)].filter((phrase) => phrase !== "");
}
