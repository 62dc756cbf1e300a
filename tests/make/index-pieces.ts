import { BREAK, type SearchText } from "../../lib/archive/search/text/engine";
import { indexPieces, pairCodesOf } from "../../lib/archive/search/text/postings";

/** The index of these texts, as an import keeps it. */
export const piecesOf = (texts: SearchText[]) => [
  ...indexPieces(texts.map(({ place, title, body }) => [place, pairCodesOf(title + BREAK + body)])),
];
