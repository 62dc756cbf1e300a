/** In which words two lines differ. Pure. */
import { diffArrays } from "diff";
import type { Span } from "../../spans";

export interface Differences {
  a: Span[];
  b: Span[];
  /** So much is otherwise that all of both is marked. */
  coarse: boolean;
}

/** Where less than this of the longer stayed, and less than this of the shorter, marks all over would say nothing. */
const LEAST_COMMON = 0.25;
const LEAST_OF_SHORTER = 0.75;
/** Changes tried for one line, and looks at all lines of a comparison. */
const MOST_EDITS = 1_500;
const MOST_LOOKS = 6_000_000;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
/** A clause at a time: cut as a whole, a long text takes longer than its length. */
const CLAUSE = /[^，。；、\t]{1,200}[，。；、\t]?|[，。；、\t]/gsu;
/** Names of a printed list, which a wide blank parts, are no words to cut. */
const LISTED = /\u3000|[^\u3000]+/gu;
const LONGEST_NAME = 10;

const wordsOf = (text: string): string[] =>
  text.includes("\u3000")
    ? (text.match(LISTED) ?? []).flatMap((piece) =>
        piece.length <= LONGEST_NAME ? piece : segmented(piece),
      )
    : segmented(text);

const segmented = (text: string): string[] =>
  (text.match(CLAUSE) ?? []).flatMap((clause) =>
    Array.from(segmenter.segment(clause), ({ segment }) => segment),
  );

/** A stretch that is alike in both, or two that stand in the place of one another. */
interface Piece {
  alike: boolean;
  a: string[];
  b: string[];
}

/** What is left of the time that a comparison may take. */
export interface Patience {
  looks: number;
}
export const patience = (): Patience => ({ looks: MOST_LOOKS });

export function differencesOf(a: string, b: string, left: Patience): Differences {
  const whole = { a: spanOf(a), b: spanOf(b), coarse: true };
  const [before, after] = [wordsOf(a), wordsOf(b)];
  const maxEditLength = Math.min(MOST_EDITS, Math.floor(Math.sqrt(Math.max(0, left.looks))));
  const changes = diffArrays(before, after, { maxEditLength });
  if (!changes) {
    left.looks -= maxEditLength ** 2;
    return whole;
  }
  const edits = changes.reduce((sum, one) => sum + (one.added || one.removed ? one.count : 0), 0);
  left.looks -= edits ** 2;
  const pieces = readable(piecesOf(changes));
  const common = pieces.reduce((sum, { alike, a }) => sum + (alike ? lengthOf(a) : 0), 0);
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (common < LEAST_COMMON * longer && common < LEAST_OF_SHORTER * shorter) return whole;
  return { ...marked(pieces), coarse: false };
}

const spanOf = (text: string): Span[] => (text === "" ? [] : [{ from: 0, to: text.length }]);
const lengthOf = (words: string[]) => words.reduce((sum, word) => sum + word.length, 0);

function piecesOf(changes: { added?: boolean; removed?: boolean; value: string[] }[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { added, removed, value } of changes) {
    if (!(added || removed)) {
      pieces.push({ alike: true, a: value, b: value });
      continue;
    }
    const last = pieces.at(-1);
    const piece = last && !last.alike ? last : { alike: false, a: [], b: [] };
    if (piece !== last) pieces.push(piece);
    (removed ? piece.a : piece.b).push(...value);
  }
  return pieces;
}

/** 的, 和 or a comma alone between two changes much longer than it is no part that stayed. */
function readable(pieces: Piece[]): Piece[] {
  const sizeOf = (piece: Piece | undefined) =>
    piece ? Math.max(lengthOf(piece.a), lengthOf(piece.b)) : 0;
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const island =
      piece.alike &&
      last?.alike === false &&
      pieces[index + 1] !== undefined &&
      2 * lengthOf(piece.a) <= Math.min(sizeOf(last), sizeOf(pieces[index + 1]));
    if (last && !last.alike && (island || !piece.alike)) {
      last.a.push(...piece.a);
      last.b.push(...piece.b);
    } else joined.push({ ...piece, a: [...piece.a], b: [...piece.b] });
  }
  return joined.flatMap((piece) => (piece.alike ? piece : trimmed(piece)));
}

/** Where a word ends, counted from the beginning. */
function edgesOf(words: string[]): Set<number> {
  const edges = new Set<number>();
  let at = 0;
  for (const word of words) {
    at += word.length;
    edges.add(at);
  }
  return edges;
}

/**
 * One sentence may be cut into words otherwise than another: what both begin or end with is no change as far as a word of
 * either ends there. 审查 and 审议 stay whole.
 */
function trimmed({ a, b }: Piece): Piece[] {
  const head = commonHead(a, b);
  const [restA, restB] = [a.join("").slice(head), b.join("").slice(head)];
  const reversed = (words: string[]) =>
    words.toReversed().map((word) => [...word].reverse().join(""));
  const tail = Math.min(commonHead(reversed(a), reversed(b)), restA.length, restB.length);
  const text = a.join("");
  const [opening, ending] = [text.slice(0, head), tail > 0 ? text.slice(-tail) : ""];
  const cut = (rest: string) => {
    const middle = rest.slice(0, rest.length - tail);
    return middle === "" ? [] : [middle];
  };
  return [
    ...(opening === "" ? [] : [{ alike: true, a: [opening], b: [opening] }]),
    { alike: false, a: cut(restA), b: cut(restB) },
    ...(ending === "" ? [] : [{ alike: true, a: [ending], b: [ending] }]),
  ];
}

function commonHead(a: string[], b: string[]): number {
  const [before, after] = [a.join(""), b.join("")];
  const edges = new Set([...edgesOf(a), ...edgesOf(b)]);
  let [head, at] = [0, 0];
  while (at < Math.min(before.length, after.length) && before[at] === after[at]) {
    at += 1;
    if (edges.has(at)) head = at;
  }
  return head;
}

function marked(pieces: Piece[]): { a: Span[]; b: Span[] } {
  const spans: { a: Span[]; b: Span[] } = { a: [], b: [] };
  let [atA, atB] = [0, 0];
  for (const { alike, a, b } of pieces) {
    const [toA, toB] = [atA + lengthOf(a), atB + lengthOf(b)];
    if (!alike && toA > atA) spans.a.push({ from: atA, to: toA });
    if (!alike && toB > atB) spans.b.push({ from: atB, to: toB });
    [atA, atB] = [toA, toB];
  }
  return spans;
}
