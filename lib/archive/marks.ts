import type { Fragment } from "./model";
import { termsOf } from "./search/query";
import { markedTitle } from "./search/snippet";

/** Cuts any one piece of a document where the phrases of a query stand, just as search finds them. */
export function marker(query: string): (text: string) => Fragment[] {
  const terms = termsOf(query);
  return (text) => markedTitle(text, terms);
}
