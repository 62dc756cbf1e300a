import { warning } from "../diagnostics";
import { BOUNDS } from "../lexicon/bounds";
import { type NumberMarker, readMarker } from "../lexicon/paper/markers";
import {
  characterBefore,
  findKind,
  INVISIBLE,
  isHan,
  isLatin,
  kindsOf,
  PRIVATE,
  skipBlanks,
  trimmed,
} from "../lexicon/script/characters";
import { isArabicNumber, readNumber } from "../lexicon/script/numerals";
import { codePointOf, movedTo } from "../lexicon/script/private-use";
import { words } from "../lexicon/words";
import type { Diagnostic, Omission } from "../schema";
import type { NameLine } from "./name-line";
import { halveLatin, readingCells, readingText, visibleText } from "./normalise";

/** A non-blank source line on its way to a block. */
export interface Line {
  /** Source line number, from 1. */
  no: number;
  /** The last source line of a table's row that is cut over several; else its own. */
  until: number;
  /** Its place among the non-blank source lines: what block addresses count. */
  ordinal: number;
  /** As received, corrections applied, without a list dash. */
  raw: string;
  /** Reading text; tabs that part cells are kept. */
  text: string;
  /** The number it opens with, unless it goes on with the line above; read here once, for nearly every construct asks. */
  marker: NumberMarker | null;
  /** A blank line, or furniture that was left out, stands before it. */
  afterBlank: boolean;
  /** A page mark or a running header stood before it. */
  afterPage: boolean;
  /** Set in by two blanks, as a paragraph's first line is. */
  indented: boolean;
  /** Two or more cells, or a row whose first cell is empty. */
  tabbed: boolean;
  /** Whether it continues the line before it, as an editor decided or its cut number shows; null leaves it to the rules. */
  joins: boolean | null;
  /** Read by the first construct that asks, for several do: the names it lists, and how many lines a bare heading takes. */
  names: NameLine | null;
  heads: number | null;
}

type ReadHere = "marker" | "names" | "heads";

/** Every line is made here, so that all are of one shape, which what reads them relies on to be fast. */
const lineOf = (of: Omit<Line, ReadHere>): Line => ({
  no: of.no,
  until: of.until,
  ordinal: of.ordinal,
  raw: of.raw,
  text: of.text,
  marker: of.joins === true ? null : readMarker(of.text),
  afterBlank: of.afterBlank,
  afterPage: of.afterPage,
  indented: of.indented,
  tabbed: of.tabbed,
  joins: of.joins,
  names: null,
  heads: null,
});

/** A line that stands for another, and differs from it. */
export const changed = (line: Line, changes: Partial<Omit<Line, ReadHere>>) =>
  lineOf({ ...line, ...changes });

/** Longer lines are running text: no title, name list, contents entry or page mark is looked for in them. */
export const LONGEST_SHORT_LINE = BOUNDS.shortLine;

/**
 * Source lines to non-blank lines with reading text. Afterwards: every non-blank line is there, in order, with its
 * number; what a list dash took, and what shows nothing in print, is in `omissions`; a character that no standard knows is
 * told.
 */
export function toLines(
  source: string[],
  joins: ReadonlyMap<number, boolean> = new Map(),
): { lines: Line[]; omissions: Omission[]; diagnostics: Diagnostic[] } {
  const lines: Line[] = [];
  const omissions: Omission[] = [];
  const diagnostics: Diagnostic[] = [];
  let afterBlank = true;
  let starred: boolean | null = null;
  /** Asked where a line begins with a star, for hardly any does. */
  const marksNotes = () => {
    starred ??= source.some(hasStarMark);
    return starred;
  };
  source.forEach((received, index) => {
    const no = index + 1;
    const kinds = kindsOf(received);
    const strange = (kinds & (INVISIBLE | PRIVATE)) > 0;
    if (strange) {
      omissions.push(...invisiblesOf(received, no));
      diagnostics.push(...unknownCharacters(received, no));
    }
    const visible = strange ? visibleText(received) : received;
    if (visible.trim() === "") {
      afterBlank = true;
      return;
    }
    const dash = listDashOf(visible, marksNotes);
    const raw = visible.slice(dash.length);
    if (dash) omissions.push({ lines: [no, no], text: dash.trim(), reason: "list-dash" });
    lines.push(
      lineOf({
        no,
        until: no,
        ordinal: lines.length + 1,
        raw,
        text: textOf(raw, kinds),
        afterBlank,
        afterPage: false,
        indented: isIndented(raw),
        tabbed: partsCells(raw),
        joins: joins.get(no) ?? null,
      }),
    );
    afterBlank = false;
  });
  return { lines, omissions, diagnostics };
}

/** What of a line shows nothing, each character with how often: `U+200B×2 U+00AD`. */
function invisiblesOf(received: string, no: number): Omission[] {
  const counted = new Map<string, number>();
  for (
    let at = findKind(received, INVISIBLE);
    at >= 0;
    at = findKind(received, INVISIBLE, at + 1)
  ) {
    const name = codePointOf(received.charAt(at));
    counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  if (counted.size === 0) return [];
  const text = Array.from(counted, ([name, count]) => (count > 1 ? `${name}×${count}` : name));
  return [{ lines: [no, no], text: text.join(" "), reason: "invisible-character" }];
}

/** 陈：a font of the publisher's own shows it, and nobody else knows what. */
function unknownCharacters(received: string, no: number): Diagnostic[] {
  const unknown = new Set<string>();
  for (let at = findKind(received, PRIVATE); at >= 0; at = findKind(received, PRIVATE, at + 1)) {
    const character = String.fromCodePoint(received.codePointAt(at) ?? 0);
    if (movedTo(character) === null) unknown.add(codePointOf(character));
  }
  if (unknown.size === 0) return [];
  const [first, ...more] = unknown;
  const told = `${first}${more.length > 0 ? `等${unknown.size}个` : ""}`;
  const message = `有自造字 ${told}，只在印制单位的字库里有字形，照原样保留。请对照纸本，在更正文件中写明是哪个字`;
  return [warning("text/private-use", message, no)];
}

/** Set in as a paragraph's first line is. */
const isIndented = (raw: string) =>
  raw.startsWith("\u3000") || raw.startsWith("  ") || raw.startsWith("\t");

/** Where a star marks a word or a title, one at a line's head opens its note, and no list: 的报告* */
function hasStarMark(line: string): boolean {
  if (!line.includes("*") && !line.includes("＊")) return false;
  for (let at = 0; at < line.length; at++) {
    const star = line.charAt(at);
    if ((star !== "*" && star !== "＊") || !isHan(characterBefore(line, at))) continue;
    const next = line.charAt(at + 1);
    if ((next !== "" && "，。；".includes(next)) || skipBlanks(line, at + 1) === line.length)
      return true;
  }
  return false;
}

/** `- ` before an item, blanks and all; empty where there is none. `marksNotes`: whether stars do, somewhere in the text. */
function listDashOf(line: string, marksNotes: () => boolean): string {
  const at = skipBlanks(line, 0);
  const mark = line.charAt(at);
  if (mark === "" || !"-*+".includes(mark) || isDashedPage(line)) return "";
  if (mark === "*" && marksNotes()) return "";
  const end = skipBlanks(line, at + 1);
  return end > at + 1 && end < line.length ? line.slice(0, end) : "";
}

/** `- 12 -`, `- 十二 -` is a page mark: its dash goes with it. */
function isDashedPage(line: string): boolean {
  if (!line.includes("-")) return false;
  const text = trimmed(line);
  const page = trimmed(text.slice(1, -1));
  return (
    text.length > 2 &&
    text.startsWith("-") &&
    text.endsWith("-") &&
    (isArabicNumber(halveLatin(page)) || readNumber(page) !== null)
  );
}

/** A tab with text somewhere before it, or at the line's head, and text behind it. */
function partsCells(raw: string): boolean {
  if (!raw.includes("\t")) return false;
  const text = raw.trimEnd();
  return text.startsWith("\t") || text.lastIndexOf("\t") > skipBlanks(text, 0);
}

/** A line's reading text, the tabs between its cells kept. */
export const textOf = (raw: string, kinds?: number) =>
  raw.includes("\t") ? readingCells(raw).join("\t").trimEnd() : readingText(raw, kinds);

/** The reading texts of lines that belong together, joined: a blank only where two Latin words meet. */
export function joinTexts(texts: string[]): string {
  return texts.reduce((left, right) => left + gapBetween(left, right) + right, "");
}

export function gapBetween(left: string, right: string): "" | " " {
  if (right.startsWith("O") && ZERO_MAY_FOLLOW.before(left) !== null) return "";
  const last = left.at(-1) ?? "";
  return isLatin(right.charAt(0)) && (isLatin(last) || last === "," || last === ".") ? " " : "";
}

/** 二O / O四年: the zeros of a year written out. */
const ZERO_MAY_FOLLOW = words("一O 二O 一OO 二OO");
