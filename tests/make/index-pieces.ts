import { BREAK, type SearchText } from "../../lib/archive/search/text/engine";
import {
  type DocumentPairs,
  indexPieces,
  pairCodesOf,
} from "../../lib/archive/search/text/postings";

/** The index of these documents, as an archive answers with it. */
export const dumpOf = (documents: [place: number, DocumentPairs][]) =>
  Array.from(indexPieces(documents), ({ key, data }) => ({ key, data: data.toString() }));

/** The index of these texts, as an import keeps it. */
export const piecesOf = (texts: SearchText[]) =>
  dumpOf(texts.map(({ place, title, body }) => [place, pairCodesOf(title + BREAK + body)]));
