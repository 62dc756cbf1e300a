import { linesOf } from "../../bulletin/source/text";
import type { SourcePage } from "../model";
import { archive } from "../store/database";

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
      lastSerialNumber: true,
      numberUnit: true,
      serialUnit: true,
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
    lines: linesOf(text.source, encoding),
    documents: documents.map(({ id, title, firstLine, lastLine }) => {
      return { id, title, lines: [firstLine, lastLine] };
    }),
  };
}
