import { archive } from "../store/database";
import { misprintOf } from "../store/facts";
import { DOCUMENT_SUMMARY, documentSummary, ISSUE_SUMMARY, issueSummary } from "../store/summaries";
import type { ComparedDocument, Comparison } from "./model";
import { compareLines, countRows, type Line, linesOf } from "./rows";

/** Of both documents together; what is longer takes too long, and nobody reads it side by side. */
const MOST_LINES = 6_000;
const MOST_CHARACTERS = 300_000;

interface Read extends ComparedDocument {
  lines: Line[];
}

/** Two documents of the archive, side by side. */
export async function compareDocuments(a: string, b: string): Promise<Comparison> {
  const [own, beside] = await Promise.all([read(a), read(b)]);
  if (!own || !beside)
    return { kind: "missing", ids: [...(own ? [] : [a]), ...(beside ? [] : [b])] };
  const both = { a: named(own), b: named(beside) };
  const lines = own.lines.length + beside.lines.length;
  const characters = charactersIn(own) + charactersIn(beside);
  if (lines > MOST_LINES || characters > MOST_CHARACTERS)
    return { kind: "too-large", lines, characters, ...both };
  const rows = compareLines(own.lines, beside.lines);
  return { kind: "compared", rows, counts: countRows(rows), ...both };
}

/** A document as it is named; null where the archive has none of that id. */
export async function getCompared(id: string): Promise<ComparedDocument | null> {
  const row = await archive().document.findUnique({ where: { id }, select: NAMED });
  return row && { document: documentSummary(row), issue: issueSummary(row.issue) };
}

const NAMED = { ...DOCUMENT_SUMMARY, issue: { select: ISSUE_SUMMARY } };

const named = ({ document, issue }: Read): ComparedDocument => ({ document, issue });

const charactersIn = ({ lines }: Read) => lines.reduce((sum, { text }) => sum + text.length, 0);

async function read(id: string): Promise<Read | null> {
  const row = await archive().document.findUnique({
    where: { id },
    select: {
      ...NAMED,
      blocks: { select: { block: true, text: true }, orderBy: { position: "asc" } },
      corrections: true,
    },
  });
  return (
    row && {
      document: documentSummary(row),
      issue: issueSummary(row.issue),
      lines: linesOf(
        row.blocks.map(({ block, text }) => ({ id: block, text })),
        row.corrections.flatMap((one) => misprintOf(one) ?? []),
      ),
    }
  );
}
