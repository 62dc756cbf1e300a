/** Where a document says nearly what a folded quotation does. Pure. */
import type { Span } from "../../../spans";
import { withWholeNumbers } from "../parted/figures";
import {
  blocksIn,
  boundsOf,
  indexAt,
  joinedAt,
  joinedOf,
  partedSpan,
  wholeOf,
} from "../parted/joined";
import type { SearchText } from "../text/engine";
import { type Alignment, align, likelyStart } from "./alignment";

export interface Nearest {
  /** Those that it is held against, in order. */
  blocks: string[];
  /** Its text counts from where the first of them begins, folded, with its breaks. */
  alignment: Alignment;
}

/** What differs in more than this of its characters is another text. */
const MOST_DIFFERING = 0.4;
/** The text around the place, by which more may have been put in than the phrase has. */
const AROUND = 0.3;

export function nearestIn(text: SearchText, phrase: string): Nearest | null {
  const whole = wholeOf(text);
  const joined = joinedOf(whole.text);
  const start = likelyStart(joined.text, phrase);
  if (start === null) return null;
  // Where it stands is the block that most of it does.
  const middle = Math.max(0, Math.min(joined.text.length - 1, start + (phrase.length >> 1)));
  const at = indexAt(whole, partedSpan(joined, { from: middle, to: middle + 1 }).from);
  const block = boundsOf(whole, at);
  const own = { from: joinedAt(joined, block.from), to: joinedAt(joined, block.to) };
  const all = { from: 0, to: joined.text.length };
  const slack = Math.ceil(phrase.length * AROUND);
  const reach = { from: start - slack, to: start + phrase.length + slack };
  const readIn = (bounds: Span) => {
    const alignment = alignedIn(joined.text, phrase, within(reach, bounds));
    const full = withEnds(alignment, joined.text, bounds, phrase.length);
    const span = partedSpan(joined, full.span);
    const blocks = full.span.to > full.span.from ? blocksIn(whole, span) : null;
    return { alignment, full, span, blocks };
  };
  const inner = readIn(own);
  // It may run over the end of its paragraph, where what is beyond is missing at that end.
  const outer = isCut(inner.alignment, phrase.length, reach, own) ? readIn(all) : inner;
  const isOuter = outer.blocks && outer.alignment.differing < inner.alignment.differing;
  const { alignment, full, span, blocks } = isOuter ? outer : inner;
  if (!blocks || alignment.differing > phrase.length * MOST_DIFFERING) return null;
  const begins = boundsOf(whole, indexAt(whole, span.from)).from;
  const counted = (joinedSpan: Span): Span => {
    const { from, to } = partedSpan(joined, joinedSpan);
    return { from: from - begins, to: to - begins };
  };
  const printed = full.printed.map(counted);
  return { blocks, alignment: { ...full, span: counted(full.span), printed } };
}

const within = (a: Span, b: Span): Span => {
  const from = Math.min(b.to, Math.max(a.from, b.from));
  return { from, to: Math.max(from, Math.min(a.to, b.to)) };
};

const moved = ({ from, to }: Span, by: number): Span => ({ from: from + by, to: to + by });

function alignedIn(text: string, phrase: string, { from, to }: Span): Alignment {
  const alignment = align(phrase, text.slice(from, to));
  return {
    ...alignment,
    span: moved(alignment.span, from),
    printed: alignment.printed.map((span) => moved(span, from)),
  };
}

function isCut({ typed }: Alignment, length: number, reach: Span, own: Span): boolean {
  return (
    (reach.from < own.from && typed[0]?.from === 0) ||
    (reach.to > own.to && typed.at(-1)?.to === length)
  );
}

const ENDS_SENTENCE = /^[。;!?]$/u;

/**
 * What the phrase has at an end and the text has not stands in the place of as much of the text there, no further than
 * its sentence, and with the whole of a number: 9,940万元 is held against 2,940万元, not against ,940万元.
 */
function withEnds(alignment: Alignment, text: string, bounds: Span, length: number): Alignment {
  const { span, typed, printed } = alignment;
  const [head, tail, first, last] = [typed[0], typed.at(-1), printed[0], printed.at(-1)];
  const missing = (own: Span | undefined, held: Span | undefined) =>
    own === undefined ? 0 : Math.max(0, own.to - own.from - (held ? held.to - held.from : 0));
  const before = missing(
    head?.from === 0 ? head : undefined,
    first?.from === span.from ? first : undefined,
  );
  const behind = missing(
    tail?.to === length ? tail : undefined,
    last?.to === span.to ? last : undefined,
  );
  let { from, to } = span;
  const isOf = (at: number) =>
    at >= bounds.from && at < bounds.to && !ENDS_SENTENCE.test(text.charAt(at));
  while (span.from - from < before && isOf(from - 1)) from -= 1;
  while (to - span.to < behind && isOf(to)) to += 1;
  const full = within(withWholeNumbers(text, { from, to }), bounds);
  const more = from - full.from + (full.to - to);
  return {
    ...alignment,
    span: full,
    printed: merged([
      { from: full.from, to: span.from },
      ...printed,
      { from: span.to, to: full.to },
    ]),
    differing: alignment.differing + more,
  };
}

/** Stretches in order, those that touch as one. */
function merged(spans: Span[]): Span[] {
  const all: Span[] = [];
  for (const { from, to } of spans) {
    const last = all.at(-1);
    if (from >= to) continue;
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}
