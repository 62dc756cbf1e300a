import type { Database } from "../database";
import { BREAK, type SearchText } from "./engine";
import { fold } from "./fold";
import { runsOf } from "./runs";

// So many issues at a time: enough to be quick, few enough that other requests are answered in between.
const BATCH = 20;

/** Every document of the archive, folded, oldest issue first and as printed within it. */
export async function loadTexts(database: Database): Promise<SearchText[]> {
  const issues = await database.issue.findMany({
    select: { id: true },
    orderBy: { position: "asc" },
  });
  const texts: SearchText[] = [];
  for (let from = 0; from < issues.length; from += BATCH) {
    const ids = issues.slice(from, from + BATCH).map((issue) => issue.id);
    const documents = await database.document.findMany({
      select: {
        id: true,
        title: true,
        issue: { select: { position: true } },
        blocks: { select: { kind: true, text: true }, orderBy: { position: "asc" } },
      },
      where: { issueId: { in: ids } },
      orderBy: [{ issue: { position: "asc" } }, { order: "asc" }],
    });
    texts.push(...documents.map(searchText));
  }
  return texts;
}

interface DocumentRow {
  id: string;
  title: string;
  issue: { position: number };
  blocks: { kind: string; text: string }[];
}

export function searchText({ id, title, issue, blocks }: DocumentRow): SearchText {
  const body = blocks
    // The title counts once; where its block says something else, that is text of the document too.
    .filter((block) => block.kind !== "title" || block.text !== title)
    .flatMap(runsOf)
    .map((run) => fold(run.text))
    .join(BREAK);
  return { id, issue: issue.position, title: fold(title), body };
}
