import { Prisma } from "../generated/client";
import type { Evidence } from "../model";
import { documentsHolding } from "../search/search";
import { blocksHolding, cutAfter, cutBefore, spansOf } from "../search/snippet";
import { foldForSearch } from "../search/text/fold";
import { archive } from "../store/database";
import { type EvidenceRow, evidenceOf } from "../store/facts";
import type { PersonData } from "./model";

const SHOWN = 50;
const BEFORE = 16;
const AFTER = 24;

type Place = Pick<Evidence, "document" | "block">;
type BlockRow = Omit<EvidenceRow, "quote"> & { kind: string; text: string };

/** The blocks that hold a name, newest issue first, apart from those that facts under it were read from. */
export async function findMentions(name: string, facts: Place[]): Promise<PersonData["mentions"]> {
  const term = foldForSearch(name);
  const documents = term === "" ? [] : await documentsHolding([term]);
  const quoted = new Set(facts.map(keyOf));
  const places = documents
    .toSorted((a, b) => b.issue - a.issue)
    .flatMap((text) => blocksHolding(text, term).map((block) => ({ document: text.id, block })))
    .filter((place) => !quoted.has(keyOf(place)));
  const rows = await blocksAt(places.slice(0, SHOWN));
  return { total: places.length, quotes: rows.map((row) => quoteOf(row, term)) };
}

const keyOf = ({ document, block }: Place) => `${document} ${block}`;

/** As they are read, in the given order. */
async function blocksAt(places: Place[]): Promise<BlockRow[]> {
  if (places.length === 0) return [];
  const keys = places.map(({ document, block }) => Prisma.sql`(${document}, ${block})`);
  const rows = await archive().$queryRaw<BlockRow[]>`
    SELECT "documentId", "block", "kind", "text", "firstLine", "lastLine" FROM "blocks"
    WHERE ("documentId", "block") IN (VALUES ${Prisma.join(keys)})`;
  const byKey = new Map(
    rows.map((row) => {
      const [firstLine, lastLine] = [Number(row.firstLine), Number(row.lastLine)];
      return [
        keyOf({ document: row.documentId, block: row.block }),
        { ...row, firstLine, lastLine },
      ];
    }),
  );
  return places.flatMap((place) => byKey.get(keyOf(place)) ?? []);
}

const STOP = /[。；！？\n\t\u3000]/u;

/** The name and a few words about it, of one sentence, name or cell. */
function quoteOf(row: BlockRow, term: string): Evidence {
  const { text, kind } = row;
  const { from, to } = spansOf(kind, text, [term])[0] ?? { from: 0, to: 0 };
  const head = text.slice(cutBefore(text, from - BEFORE), from);
  const tail = text.slice(to, cutAfter(text, to + AFTER));
  const start = head.split(STOP).at(-1) ?? "";
  const end = tail.split(STOP)[0] ?? "";
  return evidenceOf({ ...row, quote: start + text.slice(from, to) + end });
}
