/**
 * Which lines of two texts belong side by side. Pure. Pairs are proposed by the pairs of characters that two lines share, the
 * rare ones first; of all proposals the heaviest that keep both orders stand; what lies between them is compared in full where
 * that is little. Then a line takes in neighbours that were cut from it, and what is left is looked for elsewhere.
 */
import type { Span } from "../../spans";
import { pairsOf } from "../matters/subject";

/** Stretches of lines that stand side by side; one of them may be empty. */
export interface Row {
  a: Span;
  b: Span;
  /** Of a stretch that stands elsewhere in the other text, the row that has it there. */
  other?: number;
}

/** What may be alike wherever it stands, and what is enough between two lines that surely belong together. */
const ALIKE = 0.34;
const ALIKE_NEAR = 0.25;
/** What has moved is known by more, and is no mere heading. */
const MOVED = 0.6;
const SHORTEST_MOVED = 8;
/** So much of a neighbour stands in what a line has beyond its partner: it was cut from there. */
const TAKEN_IN = 0.6;
/** Of the shorter of two lines so much, at the least, stands in both where they are alike. */
const WORTH_A_LOOK = 0.17;
/** Proposals for each line. */
const PROPOSED = 8;
/** Looks at a line by a pair of characters, and lines held against one another between two that belong together. */
const MOST_LOOKS = 6_000_000;
const MOST_HELD = 150_000;

interface Line {
  text: string;
  /** Numbered, so that sets of them are quick. */
  grams: Set<number>;
}

interface Pair {
  a: number;
  b: number;
  score: number;
}

export function pairLines(a: string[], b: string[]): Row[] {
  const numbers = new Map<string, number>();
  const lines = (texts: string[]) => texts.map((text) => lineOf(text, numbers));
  const [left, right] = [lines(a), lines(b)];
  const sure = heaviest(unique(left, right), left, right);
  const proposed = proposals(left, right, numbers.size, sure);
  const chain = heaviest([...sure, ...proposed], left, right);
  const filled = fill(chain, left, right);
  return withMoved(rowsOf(filled, left, right), left, right, proposed);
}

function lineOf(text: string, numbers: Map<string, number>): Line {
  const grams = new Set<number>();
  // What has one character is known by it.
  for (const gram of text.length > 1 ? pairsOf(text) : [text]) {
    let number = numbers.get(gram);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(gram, number);
    }
    grams.add(number);
  }
  return { text, grams };
}

function shared(a: Set<number>, b: Set<number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const gram of few) if (many.has(gram)) count += 1;
  return count;
}

/** From 0 to 1. */
function likeness(a: Line, b: Line): number {
  if (a.text === b.text) return 1;
  return (2 * shared(a.grams, b.grams)) / Math.max(1, a.grams.size + b.grams.size);
}

/** Lines that both texts have once. */
function unique(left: Line[], right: Line[]): Pair[] {
  const [ours, theirs] = [onceIn(left), onceIn(right)];
  return [...ours].flatMap(([text, a]) => {
    const b = theirs.get(text);
    return a === null || b === undefined || b === null ? [] : [{ a, b, score: 1 }];
  });
}

function onceIn(lines: Line[]): Map<string, number | null> {
  const once = new Map<string, number | null>();
  for (const [at, { text }] of lines.entries()) once.set(text, once.has(text) ? null : at);
  return once;
}

/** For each line of one text those of the other that are most like it, as far as what they share is not in too many. */
function proposals(left: Line[], right: Line[], grams: number, sure: Pair[]): Pair[] {
  const [doneA, doneB] = [new Set(sure.map(({ a }) => a)), new Set(sure.map(({ b }) => b))];
  const postings = Array.from({ length: grams }, (): number[] => []);
  const uses = new Uint32Array(grams);
  for (const [at, { grams }] of right.entries())
    if (!doneB.has(at)) for (const gram of grams) postings[gram]?.push(at);
  for (const [at, { grams }] of left.entries())
    if (!doneA.has(at)) for (const gram of grams) uses[gram] = (uses[gram] ?? 0) + 1;
  const common = commonGrams(postings, uses);
  const counts = new Uint32Array(right.length);
  return left.flatMap((line, at) => {
    if (doneA.has(at)) return [];
    const seen: number[] = [];
    for (const gram of line.grams) {
      if (common.has(gram)) continue;
      for (const other of postings[gram] ?? []) {
        if (counts[other] === 0) seen.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const place = at / left.length;
    const ranked = seen
      .flatMap((b) => {
        const size = right[b]?.grams.size ?? 0;
        const count = counts[b] ?? 0;
        if (count < WORTH_A_LOOK * Math.min(line.grams.size, size)) return [];
        const away = Math.abs(b / right.length - place);
        return [{ b, estimate: count / (line.grams.size + size), away }];
      })
      .toSorted((x, y) => y.estimate - x.estimate || x.away - y.away)
      .slice(0, PROPOSED);
    for (const other of seen) counts[other] = 0;
    return ranked.flatMap(({ b }): Pair[] => {
      const other = right[b];
      const score = other ? likeness(line, other) : 0;
      return score >= ALIKE ? [{ a: at, b, score }] : [];
    });
  });
}

/** Pairs of characters that stand in so many lines that they are no use, and cost too much. */
function commonGrams(postings: number[][], uses: Uint32Array): Set<number> {
  const cost = (gram: number) => (postings[gram]?.length ?? 0) * (uses[gram] ?? 0);
  let looks = 0;
  for (let gram = 0; gram < uses.length; gram += 1) looks += cost(gram);
  if (looks <= MOST_LOOKS) return new Set();
  const rarestFirst = Array.from(uses.keys()).toSorted((x, y) => cost(x) - cost(y));
  let left = MOST_LOOKS;
  return new Set(
    rarestFirst.filter((gram) => {
      left -= cost(gram);
      return left < 0;
    }),
  );
}

/** A long line that is much alike tells more than a short one. */
const weightOf = ({ a, b, score }: Pair, left: Line[], right: Line[]) =>
  (score - ALIKE_NEAR) *
  Math.sqrt(Math.min(left[a]?.grams.size ?? 0, right[b]?.grams.size ?? 0) + 1);

/** Of all pairs those that keep both orders and weigh most together. */
function heaviest(pairs: Pair[], left: Line[], right: Line[]): Pair[] {
  interface Link {
    pair: Pair;
    weight: number;
    before: Link | null;
  }
  // By the last line used: the best chain that ends before a line is looked up in steps of powers of two.
  const best: (Link | null)[] = Array.from({ length: right.length + 1 }, () => null);
  const upTo = (end: number) => {
    let found: Link | null = null;
    for (let at = end; at > 0; at -= at & -at) {
      const link = best[at] ?? null;
      if (link && link.weight > (found?.weight ?? 0)) found = link;
    }
    return found;
  };
  const order = pairs.toSorted((x, y) => x.a - y.a || y.b - x.b);
  for (const pair of order) {
    const before = upTo(pair.b);
    const link = { pair, before, weight: (before?.weight ?? 0) + weightOf(pair, left, right) };
    for (let at = pair.b + 1; at <= right.length; at += at & -at) {
      if (link.weight > (best[at]?.weight ?? 0)) best[at] = link;
    }
  }
  const chain: Pair[] = [];
  for (let link = upTo(right.length); link; link = link.before) chain.push(link.pair);
  return chain.reverse();
}

/** What lies between two pairs: equal lines at either end, then, where it is little, the best of all ways to pair the rest. */
function fill(chain: Pair[], left: Line[], right: Line[]): Pair[] {
  let held = 0;
  const filled: Pair[] = [];
  let [fromA, fromB] = [0, 0];
  for (const pair of [...chain, { a: left.length, b: right.length, score: 0 }]) {
    let [toA, toB] = [pair.a, pair.b];
    const equal = (a: number, b: number) => left[a]?.text === right[b]?.text;
    while (fromA < toA && fromB < toB && equal(fromA, fromB)) {
      filled.push({ a: fromA++, b: fromB++, score: 1 });
    }
    const ending: Pair[] = [];
    while (fromA < toA && fromB < toB && equal(toA - 1, toB - 1)) {
      ending.push({ a: --toA, b: --toB, score: 1 });
    }
    const cells = (toA - fromA) * (toB - fromB);
    if (cells > 0 && held + cells <= MOST_HELD) {
      held += cells;
      filled.push(...best({ from: fromA, to: toA }, { from: fromB, to: toB }, left, right));
    }
    filled.push(...ending.reverse());
    if (pair.a < left.length) filled.push(pair);
    [fromA, fromB] = [pair.a + 1, pair.b + 1];
  }
  return filled;
}

/** All of one stretch held against all of another. */
function best(a: Span, b: Span, left: Line[], right: Line[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = a.from; at < a.to; at += 1) {
    for (let other = b.from; other < b.to; other += 1) {
      const [line, beside] = [left[at], right[other]];
      const score = line && beside ? likeness(line, beside) : 0;
      if (score > ALIKE_NEAR) pairs.push({ a: at, b: other, score });
    }
  }
  return heaviest(pairs, left, right);
}

/** Every line in its row; a line takes in neighbours of its partner that were cut from it. */
function rowsOf(pairs: Pair[], left: Line[], right: Line[]): Row[] {
  const rows: Row[] = [];
  let [doneA, doneB] = [0, 0];
  const alone = (toA: number, toB: number) => {
    for (; doneA < toA; doneA += 1)
      rows.push({ a: { from: doneA, to: doneA + 1 }, b: { from: doneB, to: doneB } });
    for (; doneB < toB; doneB += 1)
      rows.push({ a: { from: doneA, to: doneA }, b: { from: doneB, to: doneB + 1 } });
  };
  for (const [index, pair] of pairs.entries()) {
    const next = pairs[index + 1] ?? { a: left.length, b: right.length };
    const a = { from: pair.a, to: pair.a + 1 };
    const b = { from: pair.b, to: pair.b + 1 };
    takeIn(b, doneB, next.b, right, remainder(left[pair.a], right[pair.b]));
    takeIn(a, doneA, next.a, left, remainder(right[pair.b], left[pair.a]));
    alone(a.from, b.from);
    rows.push({ a, b });
    [doneA, doneB] = [a.to, b.to];
  }
  alone(left.length, right.length);
  return rows;
}

/** What a line has beyond its partner. */
const remainder = (line: Line | undefined, partner: Line | undefined): Set<number> =>
  line?.text === partner?.text
    ? new Set()
    : new Set([...(line?.grams ?? [])].filter((gram) => !partner?.grams.has(gram)));

function takeIn(span: Span, first: number, end: number, lines: Line[], rest: Set<number>): void {
  const isCut = (at: number) => {
    const line = lines[at];
    if (!line || line.grams.size === 0) return false;
    return shared(line.grams, rest) / line.grams.size >= TAKEN_IN;
  };
  while (span.to < end && isCut(span.to)) span.to += 1;
  while (span.from > first && isCut(span.from - 1)) span.from -= 1;
}

/** Of the rows that stand alone, those of both texts that say (nearly) the same know one another. */
function withMoved(rows: Row[], left: Line[], right: Line[], proposed: Pair[]): Row[] {
  const aloneA = new Map<number, number>();
  const aloneB = new Map<number, number>();
  for (const [at, { a, b }] of rows.entries()) {
    if (b.from === b.to) aloneA.set(a.from, at);
    if (a.from === a.to) aloneB.set(b.from, at);
  }
  const isLong = ({ a, b }: Pair) =>
    Math.min(left[a]?.grams.size ?? 0, right[b]?.grams.size ?? 0) >= SHORTEST_MOVED;
  const moved = proposed
    .filter((pair) => pair.score >= MOVED && isLong(pair))
    .toSorted((x, y) => y.score - x.score);
  const others = new Map<number, number>();
  for (const { a, b } of moved) {
    const [here, there] = [aloneA.get(a), aloneB.get(b)];
    if (here === undefined || there === undefined || others.has(here) || others.has(there))
      continue;
    others.set(here, there).set(there, here);
  }
  return rows.map((row, at) => {
    const other = others.get(at);
    return other === undefined ? row : { ...row, other };
  });
}
