import type { Omission } from "../schema";
import { readingCells, readingText } from "./normalise";

/** A non-blank source line on its way to a block. */
export interface Line {
  /** Source line number, from 1. */
  no: number;
  /** Its place among the non-blank source lines: what block addresses count. */
  ordinal: number;
  /** As received, corrections applied, without a list dash. */
  raw: string;
  /** Reading text; tabs that part cells are kept. */
  text: string;
  /** A blank line, or furniture that was left out, stands before it. */
  afterBlank: boolean;
  /** A page mark or a running header stood before it. */
  afterPage: boolean;
  /** Set in by two blanks, as a paragraph's first line is. */
  indented: boolean;
  /** Two or more cells, or a row whose first cell is empty. */
  tabbed: boolean;
  /** An editor's decision whether it continues the line before it; null leaves it to the rules. */
  joins: boolean | null;
}

/** Longer lines are running text: no title, name list, contents entry or page mark is looked for in them. */
export const LONGEST_SHORT_LINE = 300;

/** Where a star marks a word or a title, one at a line's head opens its note, and no list: 的报告* */
const STAR_MARK = /\p{Script=Han}[*＊](?=\s*$|[，。；])/u;
const LIST_DASH = /^\s*[-*+][ \t\u3000]+(?=\S)/u;
/** `- 12 -` is a page mark: its dash goes with it. */
const PAGE_MARK = /^\s*-\s*\d+\s*-\s*$/u;

/**
 * Source lines to non-blank lines with reading text. Afterwards: every non-blank line is there, in order, with its
 * number; what a list dash took is in `omissions`.
 */
export function toLines(
  source: string[],
  joins: ReadonlyMap<number, boolean> = new Map(),
): { lines: Line[]; omissions: Omission[] } {
  const lines: Line[] = [];
  const omissions: Omission[] = [];
  let afterBlank = true;
  const starred = source.some((line) => /[*＊]/.test(line) && STAR_MARK.test(line));
  source.forEach((received, index) => {
    const no = index + 1;
    if (received.trim() === "") {
      afterBlank = true;
      return;
    }
    const kept = PAGE_MARK.test(received) || (starred && received.trimStart().startsWith("*"));
    const dash = kept ? null : LIST_DASH.exec(received);
    const raw = dash ? received.slice(dash[0].length) : received;
    if (dash) omissions.push({ lines: [no, no], text: dash[0].trim(), reason: "list-dash" });
    lines.push({
      no,
      ordinal: lines.length + 1,
      raw,
      text: textOf(raw),
      afterBlank,
      afterPage: false,
      indented: /^(?:\u3000| {2,}|\t)/u.test(raw),
      tabbed: raw.includes("\t") && /\S[^\S\n]*\t|^\t/u.test(raw.trimEnd()),
      joins: joins.get(no) ?? null,
    });
    afterBlank = false;
  });
  return { lines, omissions };
}

/** A line's reading text, the tabs between its cells kept. */
export const textOf = (raw: string) =>
  raw.includes("\t") ? readingCells(raw).join("\t").trimEnd() : readingText(raw);

/** The reading texts of lines that belong together, joined: a blank only where two Latin words meet. */
export function joinTexts(texts: string[]): string {
  return texts.reduce((left, right) => left + gapBetween(left, right) + right, "");
}

export function gapBetween(left: string, right: string): "" | " " {
  // 二O / O四年: the zeros of a year written out.
  if (right.startsWith("O") && /[一二]O{1,2}$/.test(left)) return "";
  return /^[A-Za-z]/.test(right) && /[A-Za-z,.]$/.test(left) ? " " : "";
}
