import type { Span } from "../../spans";
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

/** The blocks that hold one of the names, newest issue first, apart from those that facts under them were read from. */
export async function findMentions(
  names: string[],
  facts: Place[],
): Promise<PersonData["mentions"]> {
  const terms = [...new Set(names.map(foldForSearch))].filter((term) => term !== "");
  const found = await Promise.all(terms.map((term) => documentsHolding([term])));
  const quoted = new Set(facts.map(keyOf));
  const places = [...new Set(found.flat())]
    .toSorted((a, b) => b.issue - a.issue || a.place - b.place)
    .flatMap((text) => {
      const blocks = new Set(terms.flatMap((term) => blocksHolding(text, term)));
      return Array.from(blocks, (block) => ({ document: text.id, block }));
    })
    .filter((place) => !quoted.has(keyOf(place)));
  const rows = await blocksAt(places.slice(0, SHOWN));
  return { total: places.length, quotes: rows.flatMap((row) => quotesOf(row, terms)) };
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

/** The name and a few words about it, of one sentence or list; of a table each row that has it, which tells what of whom. */
function quotesOf(row: BlockRow, terms: string[]): Evidence[] {
  const spans = spansOf(row.kind, row.text, terms);
  const quotes =
    row.kind === "table"
      ? distinct(firstOfEachRow(row.text, spans).map((span) => rowOf(row.text, span)))
      : [sentenceOf(row.text, spans[0] ?? { from: 0, to: 0 })];
  return quotes.map((quote) => evidenceOf({ ...row, quote }));
}

const MOST_ROWS = 10;
/** Longer rows are a page's text, of which nobody would read what stands far from the name. */
const LONGEST_ROW = 120;

const distinct = (rows: string[]) => [...new Set(rows)].slice(0, MOST_ROWS);

/** Of a long row what stands about the name is quoted: once, however often it has it. */
const firstOfEachRow = (text: string, spans: Span[]) =>
  spans.filter(({ from }, at) => at === 0 || text.slice(spans[at - 1]?.from, from).includes("\n"));

function rowOf(text: string, { from, to }: Span): string {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to) < 0 ? text.length : text.indexOf("\n", to);
  if (end - start <= LONGEST_ROW) return text.slice(start, end);
  const around = LONGEST_ROW / 2;
  return text.slice(
    Math.max(start, cutBefore(text, from - around)),
    Math.min(end, cutAfter(text, to + around)),
  );
}

const STOP = /[。；！？\n\t\u3000]/u;

function sentenceOf(text: string, { from, to }: Span): string {
  const head = text.slice(cutBefore(text, from - BEFORE), from);
  const tail = text.slice(to, cutAfter(text, to + AFTER));
  return (head.split(STOP).at(-1) ?? "") + text.slice(from, to) + (tail.split(STOP)[0] ?? "");
}
