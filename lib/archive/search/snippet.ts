import type { Fragment, SearchHit } from "../model";
import { placesOf } from "./engine";
import { foldWithOffsets } from "./fold";
import { runsOf } from "./runs";

const BEFORE = 30;
const AFTER = 60;
const MOST = 2;

export interface Span {
  from: number;
  to: number;
  term: string;
}

interface Shown {
  block: string;
  kind: string;
  text: string;
}

export function markedTitle(title: string, terms: string[]): Fragment[] {
  return cut(title, spansOf("title", title, terms), 0, title.length);
}

/** The first blocks that match, one that brings a term not yet shown before one that repeats. */
export function snippetsOf(blocks: Shown[], terms: string[]): SearchHit["snippets"] {
  const matching = blocks
    .filter((block) => block.kind !== "title")
    .map((block) => ({ block, spans: spansOf(block.kind, block.text, terms) }))
    .filter(({ spans }) => spans.length > 0);
  const first = matching[0];
  if (!first) return [];
  const shown = new Set(first.spans.map((span) => span.term));
  const rest = matching.slice(1);
  const second = rest.find(({ spans }) => spans.some((span) => !shown.has(span.term))) ?? rest[0];
  return [first, ...(second ? [second] : [])]
    .slice(0, MOST)
    .map(({ block, spans }) => ({ block: block.block, fragments: around(block.text, spans) }));
}

/** Where the terms stand in the text as it is read, in order. */
export function spansOf(kind: string, text: string, terms: string[]): Span[] {
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
  const from = onCharacter(text, Math.max(0, first.from - BEFORE));
  const to = onCharacter(text, Math.min(text.length, first.to + AFTER));
  const fragments = cut(text, spans, from, to);
  return [
    ...(from > 0 ? [{ text: "…", match: false }] : []),
    ...fragments,
    ...(to < text.length ? [{ text: "…", match: false }] : []),
  ];
}

/** Never between the halves of a surrogate pair. */
export function onCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Overlapping marks run into one another. */
function cut(text: string, spans: Span[], from: number, to: number): Fragment[] {
  const fragments: Fragment[] = [];
  let at = from;
  for (const span of spans) {
    const start = Math.max(at, span.from);
    const end = Math.min(span.to, to);
    if (start >= end) continue;
    if (start > at) fragments.push({ text: text.slice(at, start), match: false });
    fragments.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < to) fragments.push({ text: text.slice(at, to), match: false });
  return fragments;
}
