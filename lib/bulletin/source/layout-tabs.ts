/** Tabs as word processors set paragraphs with them: before a text, behind its number or its label. They part no cells. */
import { ASIDE, ROLL_LABELS } from "../lexicon/office/attendance";
import { countsAlone, readMarker } from "../lexicon/paper/markers";
import { isPageMark } from "../lexicon/paper/page-marks";
import { PERSONNEL_VERBS } from "../lexicon/paper/papers";
import { endsSentence } from "../lexicon/script/characters";
import { words } from "../lexicon/words";
import { readingText } from "./normalise";

const TAB = "\t";
/** As long as a tab, so that what stands behind it keeps its place. */
const WIDE_BLANK = "\u3000";
/** What ends no head of a column: 单位：万元. */
const NO_HEAD = words("： : 元 %");
const LONGEST_HEAD = 8;
const LONGEST_LABEL = 30;
const MARKS = /[，、；。]/u;

/** A line with tabs. */
interface Tabbed {
  text: string;
  cells: number;
  /** Whether its first tab stands before its text. */
  setIn: boolean;
  /** What its tabs may be where they part no cells: before a text, behind its number or its label, or in a list of names. */
  as: "indent" | "number" | "label" | "roll" | null;
  /** Whether a mark stands in one of its cells. */
  marked: boolean;
}

/**
 * Lines without the tabs of their layout, each as long as before. Afterwards: a tab parts cells, and a row of plain cells
 * stands beside another. One before a line's text is kept where a row stands above it, as of a first cell that is empty,
 * and so is one behind its number in a list of two columns.
 */
export function withoutLayoutTabs(lines: string[]): string[] {
  if (!lines.some((line) => line.includes(TAB))) return lines;
  const found = lines.map((line) =>
    line.includes(TAB) && line.trim() !== "" ? tabbed(line) : null,
  );
  const rows = rowsOf(lines, found);
  return lines.map((line, at) => {
    const own = found[at];
    if (!own) return line;
    const near = own.cells === 2 ? NEXT : FURTHEST;
    const parts = rows[at] && (own.marked || !isAlone(at, near, lines, rows));
    return parts ? line : line.replaceAll(TAB, WIDE_BLANK);
  });
}

function tabbed(line: string): Tabbed {
  const text = line.trim();
  const cells = text.split(TAB);
  const head = (cells[0] ?? "").trim();
  // A row's last cell may be empty.
  const indents = cells.length === 1 && !line.endsWith(TAB);
  const counts = cells.length === 2 && !line.endsWith(TAB) && countsAlone(head);
  const as = isPadded(cells)
    ? "label"
    : (labelIn(head) ?? (counts ? "number" : indents ? "indent" : null));
  const setIn = line.indexOf(TAB) < line.length - line.trimStart().length;
  return { text, cells: cells.length, setIn, as, marked: MARKS.test(text) };
}

/** 免⇥去：, 出⇥席: two characters that a tab sets apart are one word. */
function isPadded(cells: string[]): boolean {
  const word = cells.map((cell) => cell.trim()).join("");
  const bare = word.replace(COLON, "");
  if (cells.length !== 2 || bare.length !== 2 || cells[0]?.trim().length !== 1) return false;
  return word !== bare || PERSONNEL_VERBS.has(bare) || ROLL_LABELS.has(bare);
}

/** 时间：2021年3月11日; 出席：张三, or 出席： alone, before further names that tabs part. */
function labelIn(head: string): "label" | "roll" | null {
  const colon = head.search(COLON);
  const label = colon > LONGEST_LABEL ? "" : head.slice(0, Math.max(0, colon));
  if (ROLL_LABELS.find(label) === null) return null;
  return ASIDE.has(label) ? "label" : "roll";
}
const COLON = /[：:]/u;

/** Of each line whether its tabs part cells. */
function rowsOf(lines: string[], found: (Tabbed | null)[]): boolean[] {
  const isHeader = headersIn(lines);
  let above: Tabbed | null = null;
  /** The last row, and where it stands. */
  let last: { row: Tabbed; at: number } | null = null;
  /** Whether the lines above are a roll's label and its names, which go on set in. */
  let listed = false;
  return found.map((own, at) => {
    listed = own?.as === "roll" || (listed && own?.setIn === true);
    const isNear = above === null && last !== null && at - last.at <= MOST_BETWEEN + 1;
    const goesOn = isNear && own && last && countsOn(last.row, own);
    const over = goesOn && partsNothing(lines.slice(last?.at, at), isHeader) ? last?.row : above;
    const row = own !== null && !listed && isRow(own, over ?? null, found[at + 1] ?? null);
    above = row ? own : null;
    if (own && row) last = { row: own, at };
    return row;
  });
}

/** Whether nothing but blank lines, a page's mark and its header follow the first line. */
const partsNothing = ([, ...between]: string[], isHeader: (line: string) => boolean) =>
  between.every((line) => {
    const text = line.trim();
    return text === "" || isPage(text) || isHeader(line);
  });
const MOST_BETWEEN = 8;

const isPage = (text: string) => isPageMark(readingText(text), true);

/** Short lines that stand more than once, their page aside, as headers do; looked for where that is asked. */
function headersIn(lines: string[]): (line: string) => boolean {
  let counts: Map<string, number> | null = null;
  return (line) => {
    if (line.length > LONGEST_HEADER) return false;
    counts ??= lines.reduce((seen, one) => {
      return one.length > LONGEST_HEADER
        ? seen
        : seen.set(bare(one), (seen.get(bare(one)) ?? 0) + 1);
    }, new Map<string, number>());
    return (counts.get(bare(line)) ?? 0) > 1;
  };
}
const LONGEST_HEADER = 60;
const bare = (line: string) => line.replace(/[\d\s]/gu, "");

/** `4月⇥1、…`, and on the next page `⇥2、…`. */
function countsOn(last: Tabbed, own: Tabbed): boolean {
  const above = readMarker(readingText(last.text.split(TAB).at(-1) ?? ""));
  const below = readMarker(readingText(own.text));
  return above?.level === below?.level && (above?.number ?? 0) + 1 === below?.number;
}

function isRow(own: Tabbed, above: Tabbed | null, next: Tabbed | null): boolean {
  if (own.as === null) return true;
  if (own.as === "label") return false;
  if (own.as === "number") return above?.cells === own.cells;
  if (above !== null) return !endsSentence(own.text);
  const heads = own.text.length <= LONGEST_HEAD && NO_HEAD.before(own.text) === null;
  return heads && next !== null && next.as === null;
}

/**
 * 县财政局局长 and who he is, a tab between them: one row is no table. Rows of two cells stand next to each other, but for a
 * page mark and a header beside it; those of more have the heads of their parts between them.
 */
function isAlone(from: number, near: number, lines: string[], rows: boolean[]): boolean {
  return [-1, 1].every((step) => {
    let page = false;
    let distance = 0;
    for (let at = from + step; at >= 0 && at < lines.length; at += step) {
      const text = (lines[at] ?? "").trim();
      if (text === "") continue;
      if (++distance > FURTHEST) return true;
      if (rows[at]) return distance > near && !page;
      page ||= isPage(text);
    }
    return true;
  });
}
/** In lines that are not blank. */
const NEXT = 1;
const FURTHEST = 3;
