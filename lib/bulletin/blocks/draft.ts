import type { Marker } from "../lexicon/paper/markers";
import type { Block, Evidence } from "../schema";
import { gapBetween, type Line } from "../source/lines";

/** A block that still knows which source line each part of its reading text came from. */
export interface Draft extends Block {
  /** In order; `at` is the offset in `text` where the line begins, `raw` the line as received. */
  pieces: { line: number; at: number; raw: string }[];
  /** The number it opens with, where its construct read one. */
  marker?: Marker;
}

/** What a construct makes of the lines at the head of the rest: a block of some of them. */
export interface Built {
  kind: Block["kind"];
  /** How many lines it takes. */
  count: number;
  level?: Block["level"];
  lead?: string;
  marker?: Marker | null;
  anchor?: string;
  rows?: string[][];
  /** What stands between two of its lines; by default nothing, or a blank between Latin words. */
  separator?: string | ((left: string, right: string) => string);
  /** A line's reading text, where blanks part things and so must stay. */
  textOf?: (line: Line) => string;
}

/** Of the lines it took and kept. `origin` is the ordinal of the document's first line: addresses count from it. */
export function toDraft(built: Built, lines: Line[], origin: number): Draft {
  const { kind, level, lead, marker, anchor, rows, separator, textOf } = built;
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error(`a ${kind} block took no line`);
  const pieces: Draft["pieces"] = [];
  let text = "";
  let before: string | null = null;
  for (const line of lines) {
    const part = textOf
      ? textOf(line)
      : separator === "\n" || !line.text.includes("\t")
        ? line.text
        : line.text.replace(/\t+/g, " ");
    if (before !== null) text += separatorOf(separator, before, part);
    pieces.push({ line: line.no, at: text.length, raw: line.raw });
    text += part;
    before = part;
  }
  return {
    id: `p${first.ordinal - origin + 1}`,
    kind,
    text,
    level,
    lead: lead || undefined,
    marker: marker ?? undefined,
    anchor: anchor || undefined,
    rows,
    lines: [first.no, last.until],
    pieces,
  };
}

/** What the contract knows of a draft: where its lines lie within it is for readers of facts alone. */
export function blockOf(draft: Draft): Block {
  const { id, kind, text, level, lead, anchor, rows, page, lines } = draft;
  return { id, kind, text, level, lead, anchor, rows, page, lines };
}

function separatorOf(separator: Built["separator"], left: string, right: string): string {
  if (typeof separator === "function") return separator(left, right);
  return separator ?? gapBetween(left, right);
}

/** A `names` block's printed rows; a line that goes on in the next is one row with it. */
export function rowsOf({ text, pieces }: Draft): { text: string; at: number }[] {
  const starts = pieces
    .map(({ at }) => at)
    .filter((at) => at === 0 || text[at - 1] === "\u3000" || text[at - 1] === "\n");
  return starts.map((at, index) => ({
    at,
    text: text.slice(at, starts[index + 1] ?? text.length).replace(/\s$/u, ""),
  }));
}

/** The source line that the character at `offset` of a block's text came from; halving, for a block may hold thousands. */
export const lineOf = (draft: Draft, offset: number): number =>
  pieceAt(draft, offset)?.line ?? draft.lines[0];

/** The same line as received. */
export const printedAt = (draft: Draft, offset: number): string =>
  pieceAt(draft, offset)?.raw ?? "";

function pieceAt({ pieces }: Draft, offset: number) {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

/** The evidence for what was read at `start`–`end` of a block's text. */
export function evidenceAt(document: string, draft: Draft, start: number, end: number): Evidence {
  return {
    document,
    block: draft.id,
    lines: [lineOf(draft, start), lineOf(draft, Math.max(start, end - 1))],
    quote: draft.text.slice(start, end),
  };
}

/** The same for the first place a text stands in the block; null when it does not. */
export function evidenceOf(
  document: string,
  draft: Draft,
  quote: string,
  from = 0,
): Evidence | null {
  const at = draft.text.indexOf(quote, from);
  return at < 0 || quote === "" ? null : evidenceAt(document, draft, at, at + quote.length);
}
