import type { SourcePage } from "../model";
import { archive } from "../store/database";

/** The lines of a source as the parser numbers them: a final newline opens no line of its own. */
export function sourceLines(source: Uint8Array, encoding: string): string[] {
  const lines = new TextDecoder(encoding).decode(source).split(/\r\n|\n|\r/u);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

export async function getSource(issueId: string): Promise<SourcePage | null> {
  const row = await archive().issue.findUnique({
    where: { id: issueId },
    select: {
      id: true,
      publisher: true,
      title: true,
      year: true,
      number: true,
      serialNumber: true,
      file: true,
      sha256: true,
      encoding: true,
      text: { select: { source: true } },
      documents: {
        select: { id: true, title: true, firstLine: true, lastLine: true },
        orderBy: { firstLine: "asc" },
      },
    },
  });
  if (!row?.text) return null;
  const { file, sha256, encoding, text, documents, ...issue } = row;
  return {
    ...{ issue, file, sha256, encoding },
    lines: sourceLines(text.source, encoding),
    documents: documents.map(({ id, title, firstLine, lastLine }) => {
      return { id, title, lines: [firstLine, lastLine] };
    }),
  };
}
