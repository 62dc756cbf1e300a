/** What the picture of a document says, or of some paragraphs of it. Pure. */
import type { Block, DocumentPage } from "../../archive/model";
import { formatIssue } from "../format";
import * as links from "../links";
import { passageOf, wordsOf } from "../passages/passage";
import type { Card } from "./drawing";

export function cardOf(
  { document, issue }: DocumentPage,
  blocks: Block[] | null,
  origin: string,
): Card {
  const path = blocks ? links.passage(document.id, passageOf(blocks)) : links.document(document.id);
  const page = document.page === null ? "" : `　第${document.page}页`;
  return {
    publisher: issue.publisher,
    title: document.title,
    words: blocks && (wordsOf(blocks) || null),
    printed: `${issue.title}　${formatIssue(issue)}${page}`,
    address: links.absolute(origin, path).replace(/^https?:\/\//u, ""),
  };
}
