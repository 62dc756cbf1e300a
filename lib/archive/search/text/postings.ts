/**
 * The search index, made as FlexSearch dumps it: of each pair of characters the documents that hold it. FlexSearch itself
 * takes some 350 MB and twice the time for 18,000 documents; as sorted numbers it is a tenth. A test holds the two together.
 */
import { Bytes } from "./bytes";

/** The distinct pairs of a document's text. */
export interface DocumentPairs {
  /** Ascending: the first character's number, times 65,536, and the second's. */
  codes: Uint32Array;
  /** With a character beyond U+FFFF. */
  wide: string[];
}

/** A piece of a dump, as it is stored. */
export interface IndexPiece {
  key: string;
  /** UTF-8, until the next piece is asked for. */
  data: Buffer;
}

const UNIT = 0x10000;
/** Pairs whose first characters share all but their lowest eight bits are sorted together. */
const RANGE = UNIT * 0x100;
/** The most documents: a pair and a place are one whole number below 2^53. */
const PLACES = 2 ** 20;
// A piece of a dump is read at one go; a site that is already answering goes on between them.
const PIECE = 5_000;

/** As `pairsOf` finds them, which queries are cut by. */
export function pairCodesOf(folded: string): DocumentPairs {
  const codes = new Uint32Array(folded.length);
  const wide = new Set<string>();
  let count = 0;
  let before: number | null = null;
  for (let at = 0; at < folded.length; at += 1) {
    const character = folded.codePointAt(at) ?? 0;
    if (character >= UNIT) at += 1;
    const inRun = isOfRun(character);
    if (inRun && before !== null) {
      if (Math.max(before, character) < UNIT) codes[count++] = before * UNIT + character;
      else wide.add(String.fromCodePoint(before, character));
    }
    before = inRun ? character : null;
  }
  return { codes: distinct(codes.subarray(0, count).sort()), wide: [...wide] };
}

function distinct(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const code = sorted[at] ?? 0;
    if (at === 0 || code !== sorted[count - 1]) sorted[count++] = code;
  }
  return sorted.slice(0, count);
}

const OF_RUN = /^[\p{L}\p{N}]$/u;
/** By the character's number: 0 is not known yet, 1 and 2 are no and yes. */
const known = new Uint8Array(UNIT);

function isOfRun(character: number): boolean {
  if (character >= UNIT) return OF_RUN.test(String.fromCodePoint(character));
  known[character] ||= OF_RUN.test(String.fromCharCode(character)) ? 2 : 1;
  return known[character] === 2;
}

/** The pieces of the index of these documents, each by its place. The same documents in any order give the same pieces. */
export function* indexPieces(documents: [place: number, DocumentPairs][]): Generator<IndexPiece> {
  if (documents.some(([place]) => place >= PLACES))
    throw new Error(`an index holds no more than ${PLACES} documents`);
  const held = documents.filter(([, { codes, wide }]) => codes.length + wide.length > 0);
  const places = held.map(([place]) => place).sort((a, b) => a - b);
  const written = new Bytes();
  written.add(JSON.stringify(places));
  yield { key: "1.reg", data: written.take() };
  let count = 0;
  for (const [pair, places] of postings(held)) {
    written.add(`${count === 0 ? "[" : ","}[${JSON.stringify(pair)},[[`);
    written.addList(places);
    written.add("]]]");
    count += 1;
    if (count === PIECE) {
      written.add("]");
      yield { key: "1.map", data: written.take() };
      count = 0;
    }
  }
  written.add(count === 0 ? "[]" : "]");
  yield { key: "1.map", data: written.take() };
}

type Posting = [pair: string, places: Iterable<number>];

function* postings(documents: [place: number, DocumentPairs][]): Generator<Posting> {
  const cursors = documents.map(([place, { codes }]) => ({ place, codes, next: 0 }));
  let room = new Float64Array(UNIT);
  for (let range = 0; range < UNIT * UNIT; range += RANGE) {
    let count = 0;
    for (const cursor of cursors) {
      const { codes, place } = cursor;
      let code = codes[cursor.next];
      if (count + codes.length > room.length) room = twice(room, codes.length);
      for (; code !== undefined && code < range + RANGE; code = codes[++cursor.next]) {
        room[count++] = code * PLACES + place;
      }
    }
    yield* groups(room.subarray(0, count).sort());
  }
  yield* widePostings(documents);
}

function twice(room: Float64Array<ArrayBuffer>, least: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(2 * room.length + least);
  larger.set(room);
  return larger;
}

function* groups(sorted: Float64Array): Generator<Posting> {
  const places = sorted.map((one) => one % PLACES);
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    const code = Math.floor((sorted[from] ?? 0) / PLACES);
    while (Math.floor((sorted[to] ?? -1) / PLACES) === code) to += 1;
    yield [pairOf(code), places.subarray(from, to)];
  }
}

const pairOf = (code: number) => String.fromCharCode(Math.floor(code / UNIT), code % UNIT);

function widePostings(documents: [place: number, DocumentPairs][]): Posting[] {
  const found = new Map<string, number[]>();
  for (const [place, { wide }] of documents) {
    for (const pair of wide) found.set(pair, [...(found.get(pair) ?? []), place]);
  }
  return Array.from(found, ([pair, places]): [string, number[]] => [
    pair,
    places.sort((a, b) => a - b),
  ]).sort(([a], [b]) => (a < b ? -1 : 1));
}
