/** Two texts side by side, each difference marked. Pure. */
import { cutAtSpans, type Fragment, type Span } from "../../spans";
import type { Block } from "../model";
import type { ComparedLine, ComparedRow, ComparisonCounts } from "./model";
import { pairLines, type Row } from "./pairing";
import { type Differences, differencesOf, type Patience, patience } from "./words";

/** A paragraph; of a table, or of any block in several lines, a line. */
export interface Line {
  block: string;
  text: string;
}

export const linesOf = (blocks: Pick<Block, "id" | "text">[]): Line[] =>
  blocks.flatMap(({ id, text }) => text.split("\n").map((line) => ({ block: id, text: line })));

export function compareLines(a: Line[], b: Line[]): ComparedRow[] {
  const rows = pairLines(
    a.map(({ text }) => text),
    b.map(({ text }) => text),
  );
  const left = patience();
  return rows.map((row) => {
    const [own, beside] = [slice(a, row.a), slice(b, row.b)];
    if (own.length > 0 && beside.length > 0) return besideOne(own, beside, left);
    return aloneIn(row, rows, a, b, left);
  });
}

const slice = (lines: Line[], { from, to }: Span) => lines.slice(from, to);
const textOf = (lines: Line[]) => lines.map(({ text }) => text).join("");

function besideOne(a: Line[], b: Line[], left: Patience): ComparedRow {
  if (a.length === b.length && a.every(({ text }, at) => text === b[at]?.text))
    return { kind: "same", a: a.map(plain), b: b.map(plain) };
  const found = differencesOf(textOf(a), textOf(b), left);
  return {
    ...{ kind: "changed", a: cut(a, found.a), b: cut(b, found.b) },
    ...(found.coarse && { coarse: true }),
  };
}

/** What stands alone is not marked word by word, but where it has moved and changed on the way. */
function aloneIn(row: Row, rows: Row[], a: Line[], b: Line[], left: Patience): ComparedRow {
  const [own, beside] = [slice(a, row.a), slice(b, row.b)];
  const { other } = row;
  const there = other === undefined ? undefined : rows[other];
  if (other === undefined || !there)
    return { kind: "only", a: own.map(whole), b: beside.map(whole) };
  const was = own.length > 0 ? own : slice(a, there.a);
  const is = own.length > 0 ? slice(b, there.b) : beside;
  const found: Differences =
    textOf(was) === textOf(is)
      ? { a: [], b: [], coarse: false }
      : differencesOf(textOf(was), textOf(is), left);
  return {
    ...{ kind: "moved", other },
    a: own.length > 0 ? cut(own, found.a) : [],
    b: beside.length > 0 ? cut(beside, found.b) : [],
  };
}

const line = ({ block, text }: Line, match: boolean): ComparedLine => ({
  block,
  fragments: text === "" ? [] : [{ text, match }],
});
const plain = (one: Line) => line(one, false);
const whole = (one: Line) => line(one, true);

/** Spans of all the lines' texts, one behind the other, in each line. */
function cut(lines: Line[], spans: Span[]): ComparedLine[] {
  let at = 0;
  return lines.map(({ block, text }) => {
    const fragments: Fragment[] = cutAtSpans(text, spans, at);
    at += text.length;
    return { block, fragments };
  });
}

/** What has moved stands in two rows and is counted once. */
export function countRows(rows: ComparedRow[]): ComparisonCounts {
  const count = (is: (row: ComparedRow) => boolean) => rows.filter(is).length;
  return {
    same: count(({ kind }) => kind === "same"),
    changed: count(({ kind }) => kind === "changed"),
    moved: count(({ kind, a }) => kind === "moved" && a.length > 0),
    onlyA: count(({ kind, a }) => kind === "only" && a.length > 0),
    onlyB: count(({ kind, b }) => kind === "only" && b.length > 0),
  };
}
