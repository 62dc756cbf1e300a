/** Two texts side by side, each difference marked. Pure. */
import { cutAtSpans, type Fragment, type Span } from "../../spans";
import type { Block, Misprint } from "../model";
import { groupedBy } from "../store/rows/grouped";
import type { ComparedLine, ComparedRow, ComparisonCounts } from "./model";
import { pairLines, type Row } from "./pairing";
import { type Differences, differencesOf, type Patience, patience } from "./words";

/** A paragraph; of a table, or of any block in several lines, a line. */
export interface Line extends Pick<ComparedLine, "misprints"> {
  block: string;
  text: string;
}

export function linesOf(blocks: Pick<Block, "id" | "text">[], misprints: Misprint[] = []): Line[] {
  const byBlock = groupedBy(misprints, ({ block }) => block);
  return blocks.flatMap(({ id, text }) => {
    let end = -1;
    return text.split("\n").map((line) => {
      const at = end + 1;
      end = at + line.length;
      return { block: id, text: line, ...misprintsIn(byBlock.get(id) ?? [], at, end) };
    });
  });
}

/** A misprint belongs to the line that it ends in: what is printed is told once. */
function misprintsIn(of: Misprint[], at: number, end: number): Pick<Line, "misprints"> {
  const own = of
    .filter(({ to }) => to > at && to <= end)
    .map(({ from, to, was, why }) => ({ from: Math.max(0, from - at), to: to - at, was, why }));
  return own.length > 0 ? { misprints: own } : {};
}

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

const line = (one: Line, match: boolean): ComparedLine =>
  lineOf(one, one.text === "" ? [] : [{ text: one.text, match }]);

const lineOf = ({ block, misprints }: Line, fragments: Fragment[]): ComparedLine => ({
  ...{ block, fragments },
  ...(misprints && { misprints }),
});

const plain = (one: Line) => line(one, false);
const whole = (one: Line) => line(one, true);

/** Spans of all the lines' texts, one behind the other, in each line. */
function cut(lines: Line[], spans: Span[]): ComparedLine[] {
  let at = 0;
  return lines.map((one) => {
    const fragments = cutAtSpans(one.text, spans, at);
    at += one.text.length;
    return lineOf(one, fragments);
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
