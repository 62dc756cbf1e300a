import { Prisma } from "../generated/client";
import type { Evidence } from "../model";
import { countMatches } from "../search/rank";
import { documentsHolding } from "../search/search";
import { cutAfter, cutBefore, spansOf } from "../search/snippet";
import { placesOf, type SearchText } from "../search/text/engine";
import { foldForSearch } from "../search/text/fold";
import { archive } from "../store/database";
import { type EvidenceRow, evidenceOf } from "../store/facts";
import type { PersonData } from "./model";

const SHOWN = 50;
const BEFORE = 16;
const AFTER = 24;
// SQLite takes 32,766 values a statement.
const BATCH = 5_000;

type BlockRow = Omit<EvidenceRow, "quote"> & { kind: string; text: string };

/** The blocks that hold a name, newest issue first, apart from those the given facts were read from. */
export async function findMentions(
  name: string,
  facts: Evidence[],
): Promise<PersonData["mentions"]> {
  const term = foldForSearch(name);
  const documents = term === "" ? [] : await documentsHolding([term]);
  const quotedBlocks = new Set(facts.map(({ document, block }) => `${document} ${block}`));
  const blocks = (await blocksHolding(documents, name, term)).filter(
    ({ documentId, block }) => !quotedBlocks.has(`${documentId} ${block}`),
  );
  return { total: blocks.length, quotes: blocks.slice(0, SHOWN).map((row) => quoted(row, term)) };
}

/** SQLite finds the name as it is printed; only a document that search finds more in is read whole and folded. */
async function blocksHolding(documents: SearchText[], name: string, term: string) {
  const printed = await blocksOf(documents, Prisma.sql`AND instr("text", ${name}) > 0`);
  const more = documents.filter((document) => {
    const places = (printed.get(document.id) ?? []).flatMap(({ text }) => placesOf(text, name));
    return places.length < countMatches(document, [term]);
  });
  const whole = await blocksOf(more, Prisma.empty);
  const holds = ({ kind, text }: BlockRow) => spansOf(kind, text, [term]).length > 0;
  return documents
    .toSorted((a, b) => b.issue - a.issue)
    .flatMap(({ id }) => whole.get(id)?.filter(holds) ?? printed.get(id) ?? []);
}

/** By document, as printed in each. */
async function blocksOf(
  documents: SearchText[],
  narrowed: Prisma.Sql,
): Promise<Map<string, BlockRow[]>> {
  const blocks = new Map<string, BlockRow[]>();
  for (let from = 0; from < documents.length; from += BATCH) {
    const ids = documents.slice(from, from + BATCH).map(({ id }) => id);
    const rows = await archive().$queryRaw<BlockRow[]>`
      SELECT "documentId", "block", "kind", "text", "firstLine", "lastLine" FROM "blocks"
      WHERE "documentId" IN (${Prisma.join(ids)}) ${narrowed} ORDER BY "documentId", "position"`;
    for (const row of rows) {
      const [firstLine, lastLine] = [Number(row.firstLine), Number(row.lastLine)];
      const known = blocks.get(row.documentId);
      if (known) known.push({ ...row, firstLine, lastLine });
      else blocks.set(row.documentId, [{ ...row, firstLine, lastLine }]);
    }
  }
  return blocks;
}

const STOP = /[。；！？\n\t\u3000]/u;

/** The name and a few words about it, of one sentence, name or cell. */
function quoted(row: BlockRow, term: string): Evidence {
  const { text, kind } = row;
  const { from, to } = spansOf(kind, text, [term])[0] ?? { from: 0, to: 0 };
  const head = text.slice(cutBefore(text, from - BEFORE), from);
  const tail = text.slice(to, cutAfter(text, to + AFTER));
  const start = head.split(STOP).at(-1) ?? "";
  const end = tail.split(STOP)[0] ?? "";
  return evidenceOf({ ...row, quote: start + text.slice(from, to) + end });
}
