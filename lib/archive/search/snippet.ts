import { cutAtSpans, type Fragment, type Span } from "../../spans";
import type { SearchHit } from "./model";
import { placesOf, type SearchText } from "./text/engine";
import { foldWithOffsets } from "./text/fold";
import { runsOf } from "./text/runs";

const BEFORE = 30;
const AFTER = 60;

interface TermSpan extends Span {
  term: string;
}

interface Shown {
  block: string;
  kind: string;
  text: string;
}

export function markedTitle(title: string, terms: string[]): Fragment[] {
  return cutAtSpans(title, spansOf("title", title, terms));
}

/**
 * The blocks to show of a text: the first that matches, and one that brings a term not yet shown before one that repeats.
 * Found in the folded text, so that no other block need be read.
 */
export function blocksToShow({ body, blocks }: SearchText, terms: string[]): string[] {
  const first = new Map<string, Set<string>>();
  for (const term of terms) {
    // The second place of a term may lie in the block of the first: a few more are looked at, not all.
    for (const at of placesOf(body, term, MOST_PLACES)) {
      const block = blockAt(blocks, at);
      if (block) first.set(block, (first.get(block) ?? new Set()).add(term));
    }
  }
  const order = new Map(blocks.map(([id], index) => [id, index]));
  const matching = [...first].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const [lead, ...rest] = matching;
  if (!lead) return [];
  const other = rest.find(([, held]) => [...held].some((term) => !lead[1].has(term))) ?? rest[0];
  return [lead[0], ...(other ? [other[0]] : [])];
}

const MOST_PLACES = 8;

/** Every block of a text that holds a term, in order. The block of its title, which the body leaves out, is its first. */
export function blocksHolding({ title, body, blocks }: SearchText, term: string): string[] {
  const isApart = blocks[0]?.[0] !== TITLE;
  const found = new Set(isApart && title.includes(term) ? [TITLE] : []);
  for (const at of placesOf(body, term)) {
    const block = blockAt(blocks, at);
    if (block) found.add(block);
  }
  return [...found];
}

const TITLE = "p1";

/** The block that holds an offset; halving, for a law has hundreds. */
export function blockAt(blocks: SearchText["blocks"], offset: number): string | undefined {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1]?.[0];
}

/** Each block cut down to what stands around its first match. */
export const snippetsOf = (blocks: Shown[], terms: string[]): SearchHit["snippets"] =>
  blocks.map(({ block, kind, text }) => ({
    block,
    fragments: around(text, spansOf(kind, text, terms)),
  }));

/** Where the terms stand in the text as it is read, in order. */
export function spansOf(kind: string, text: string, terms: string[]): TermSpan[] {
  const spans = runsOf({ kind, text }).flatMap((run) => {
    const folded = foldWithOffsets(run.text);
    return terms.flatMap((term) =>
      placesOf(folded.text, term).map((at) => ({
        from: run.at + (folded.starts[at] ?? 0),
        to: run.at + (folded.ends[at + term.length - 1] ?? run.text.length),
        term,
      })),
    );
  });
  return spans.sort((a, b) => a.from - b.from || a.to - b.to);
}

function around(text: string, spans: Span[]): Fragment[] {
  const first = spans[0];
  if (!first) return [];
  const from = cutBefore(text, first.from - BEFORE);
  const to = cutAfter(text, first.to + AFTER);
  const fragments = cutAtSpans(text.slice(from, to), spans, from);
  return [
    ...(from > 0 ? [{ text: "…", match: false }] : []),
    ...fragments,
    ...(to < text.length ? [{ text: "…", match: false }] : []),
  ];
}

/** Where a text may begin that is to begin about there: half a number or half a Latin word would say something else. */
export const cutBefore = (text: string, at: number) => boundary(text, Math.max(0, at), -1);

/** Where it may end, likewise. */
export const cutAfter = (text: string, at: number) => boundary(text, Math.min(text.length, at), 1);

const OF_ONE_WORD = /^[\p{Script=Latin}\p{Nd}.,%]{2}$/u;
/** What is longer is no word that a reader would miss. */
const LONGEST_WORD = 40;

function boundary(text: string, at: number, step: 1 | -1): number {
  for (let moved = 0; moved < LONGEST_WORD; moved += 1) {
    const cut = at + moved * step;
    if (!OF_ONE_WORD.test(text.slice(Math.max(0, cut - 1), cut + 1))) return onCharacter(text, cut);
  }
  return onCharacter(text, at);
}

/** Never between the halves of a surrogate pair. */
function onCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
