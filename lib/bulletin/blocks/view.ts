import { isLatin } from "../lexicon/script/characters";
import { OPENING_QUOTES } from "../lexicon/script/marks";
import { isArabic } from "../lexicon/script/numerals";
import type { Diagnostic, Omission } from "../schema";
import { DEEPEST_INDENT, indentOf, printedWidthOf, widthOf } from "../source/indents";
import type { Line } from "../source/lines";
import {
  ALL_LEVELS,
  headingsApart,
  listLevels,
  NO_LEVEL,
  numbersAlone,
  provisionLevels,
} from "./counting";
import { withCutNumbers } from "./cut-numbers";
import type { Built } from "./draft";
import type { JoinContext } from "./join";
import { withLooseCounts } from "./loose-counts";
import { isStopped, withOwnMargin } from "./own-margin";

/** A document's lines, with what its constructs need to know of the whole. */
export interface View {
  lines: Line[];
  /** How many of them are the title. */
  titleLines: number;
  join: JoinContext;
  /** What a paragraph does not run on into, besides what always begins something of its own. */
  breaks: Construct[];
  /** The levels whose numbers count provisions, so that none of their sentences is a heading. */
  provisions: ReadonlySet<number>;
  /** Whether what the paper does is numbered at all: a decision or a law, and one that changes them. */
  provides: Layout["provides"];
  /** The levels whose numbers count the lines of lists somewhere in the document. */
  lists: ReadonlySet<number>;
  /** The lines that head its parts where a wide blank alone stands behind their numbers, or nothing does: 一　主要工作情况, 一. */
  headings: ReadonlySet<Line>;
  /** Whether lines that touch are one paragraph, for blank lines part paragraphs and nothing else does. */
  touching: boolean;
  /** The length of a full line where the text is wrapped line by line without blanks; else null. */
  wrapWidth: number | null;
  /** The same in print, where figures are half as wide and its lines are alike so rather than by their characters; else null. */
  printWidth: number | null;
  /** Whether nearly every line that goes on without its stop is that long. */
  wraps: boolean;
  /** Where each paragraph stands on one line, and touches the next: how long a line without its stop heads them; else null. */
  uncut: number | null;
  /** The same where a blank line stands between all of them; else null. */
  spacedWidth: number | null;
  /** Whether a blank line stands between all lines, and so parts nothing: neither rows of a table nor lines of names. */
  spaced: boolean;
  /** Whether every paragraph is whole, so that nothing goes on behind a blank line. */
  whole: boolean;
  /** How far the line that is set in least is. */
  leastIndent: number;
  /** Whether a sentence that begins set in goes on at the margin somewhere, so that no line set in is its rest. */
  goesOnAtMargin: boolean;
}

export interface Construction extends Built {
  diagnostics?: Diagnostic[];
  /** Whether the text begins with it, so that nothing of the front stands below. */
  endsFront?: boolean;
  /** Lines among the `count` that are left out of the block, by their offset. */
  omits?: { offset: number; reason: Omission["reason"] }[];
}

/** A line's reading text; empty where there is no such line. */
export const textAt = (view: View, at: number) => view.lines[at]?.text ?? "";

export const markerAt = (view: View, at: number) => view.lines[at]?.marker ?? null;

/** Tries to make a block of the lines from `at` on; null when they are no such thing. */
export type Construct = (view: View, at: number) => Construction | null;

/** How a document of some type is laid out: what may stand under its title, and what its body is made of. */
export interface Layout {
  front: Construct[];
  body: Construct[];
  /** Those of the body that a paragraph before them must not swallow. */
  breaks?: Construct[];
  /** Whether its numbers may count what it provides, as those of decisions and laws do, or do count what it changes. */
  provides?: "provisions" | "changes";
  /** What a text of this layout cannot end with, so that the next line continues it. */
  unfinished?: (text: string) => boolean;
}

const FEW = 5;
const FEWEST_SPACED = 4;
const SLACK = 3;
/** Marks that may not begin a line are drawn to the line before, so that full lines differ by so much. */
const HANGING = 2;
const SHORTEST_FULL = 20;
const WIDEST = 60;
const LONGEST_HEADING = 20;
const FEWEST_FULL = 3;

export function viewOf(
  received: Line[],
  isKnown: JoinContext["isKnown"],
  { breaks = [], unfinished, provides }: Layout,
  issue: Setting,
  titleLines = 0,
): View {
  const given = withOwnMargin(received, titleLines);
  const set = setInAlike(given);
  const body = given.slice(titleLines);
  const indents =
    given !== received ||
    (set >= FEWEST_SET_IN && set < given.length * 0.9) ||
    (set > 0 &&
      set < FEWEST_SET_IN &&
      stopsWhenFull(given, issue.setInWidth ? [issue.setInWidth] : widthOfOne(body)));
  const touched = touchingIn(body);
  const wrapWidth = issue.touching ? issue.wrapWidth : (wrapWidthOf(touched) ?? issue.wrapWidth);
  const printWidth = issue.touching ? null : printWidthOf(touched, wrapWidth);
  const isFullLine = (line: Line) => isFull({ wrapWidth, printWidth }, line);
  const whole = withCutNumbers(given, { indents, titleLines, isFull: isFullLine });
  const lines = withLooseCounts(whole, titleLines, isFullLine);
  const followed = touchingIn(lines);
  const view = {
    lines,
    titleLines,
    provides,
    provisions: provides === "changes" ? ALL_LEVELS : provides ? provisionLevels(lines) : NO_LEVEL,
    lists: listLevels(lines),
    headings: new Set([...headingsApart(lines), ...numbersAlone(lines, titleLines)]),
    join: { indents, isKnown, unfinished },
    breaks,
    wrapWidth,
    printWidth,
    wraps: wrapWidth !== null && (issue.wrapWidth === wrapWidth || mostlyWrap(followed, wrapWidth)),
    uncut: headedUncut(lines.slice(titleLines)),
    spacedWidth: issue.whole ? null : (spacedWidthOf(lines) ?? issue.spacedWidth),
    spaced: lines.length >= FEWEST_SPACED && lines.every((line, at) => at === 0 || line.afterBlank),
    whole: issue.whole,
    leastIndent: leastIndentOf(lines),
    goesOnAtMargin: cutsAtMargin(lines),
    touching: false,
  };
  const touching =
    touchOnlyWhenFull(view, followed) || (issue.touching && isSetLike(followed, issue));
  return { ...view, touching: !indents && wrapWidth !== null && touching };
}

/** How a whole issue is set: what a document of a few lines cannot show by itself. */
export interface Setting {
  /** The length of a full line, where nearly every line that another goes on from is one. */
  wrapWidth: number | null;
  /** The same where a blank line stands between all lines. */
  spacedWidth: number | null;
  touching: boolean;
  /** The length of a full line where paragraphs are set in, and no other line is; else null. */
  setInWidth: number | null;
  /** Whether whoever made the text kept every paragraph whole. */
  whole: boolean;
}

/** Where blank lines part paragraphs of wrapped text, a line that ends with its stop touches the next only when full. */
export function settingOf(lines: Line[], whole = false): Setting {
  const followed = touchingIn(lines);
  const width = wrapWidthOf(followed) ?? Number.POSITIVE_INFINITY;
  const mostlyFull = (some: Line[], tenths: number) =>
    some.length >= FEW &&
    some.filter((line) => widthOf(line) >= width - HANGING).length * 10 >= some.length * tenths;
  const goingOn = lines.filter(
    (line, index) =>
      !line.tabbed && lines[index + 1]?.indented === false && !lines[index + 1]?.afterBlank,
  );
  const indents = lines.filter(({ indented }) => indented).length * 10 < lines.length * 9;
  const some = setInAlike(lines) >= FEWEST_SET_IN;
  const wrapped = mostlyFull(goingOn, 7);
  const atStop = followed.filter(isAtItsStop);
  // Blank lines part paragraphs also where only one of them happens to have a line that is full with its stop.
  const parted = lines.filter(isAtItsStop).length - atStop.length >= FEW && atStop.length > 0;
  const touching =
    mostlyFull(atStop, 9) ||
    (wrapped && parted && atStop.every((line) => widthOf(line) >= width - HANGING));
  const setInWidth = indents && some && wrapped ? width : setInWidthOf(lines);
  return {
    wrapWidth: touching || wrapped ? width : null,
    spacedWidth: spacedWidthOf(lines),
    touching,
    setInWidth,
    // Page marks are set by who keeps paragraphs whole; where lines are wrapped all the same, they are not.
    whole: whole && !touching && !wrapped && setInWidth === null,
  };
}

/**
 * Where paragraphs are set in, the lines that cut their sentences are full. Those that end with a stop before they are, though
 * the next stands at the margin, are the last of papers that touch: no more than begin set in.
 */
function setInWidthOf(lines: Line[]): number | null {
  const set = setInAlike(lines);
  if (set < FEWEST_OF_ISSUE) return null;
  const cut = goingOnAtMargin(lines, isStopped).filter((line) => !isStopped(line));
  const widths = new Uint32Array(cut.map(widthOf)).sort();
  const width = widths[Math.floor(widths.length * 0.9)];
  if (width === undefined || width > WIDEST || width < SHORTEST_FULL) return null;
  const full = widths.filter((one) => one >= width - HANGING).length;
  if (full < FEWEST_FULL || full * 5 < widths.length * 4) return null;
  return goingOnAtMargin(lines, endsBefore(width)).filter(endsBefore(width)).length <= set
    ? width
    : null;
}
const FEWEST_OF_ISSUE = 2;

/** The same of a paper with one such paragraph, alone in its file: where all lines that cut its sentences are of one width. */
function widthOfOne(lines: Line[]): Column | null {
  if (setInAlike(lines) !== 1 || lines.length > MOST_OF_ONE) return null;
  const cut = goingOnAtMargin(lines, () => false).filter((line) => !isStopped(line));
  const widths = cut.map(widthOf);
  const widest = Math.max(...widths);
  const fewest = widest >= SHORTEST_FULL ? FEWEST_CUT : FEWEST_FULL;
  if (widths.length < fewest || widest < SHORTEST_COLUMN || widest > WIDEST) return null;
  const printed = cut.map(printedWidthOf);
  if (Math.min(spread(widths), spread(printed)) > HANGING) return null;
  return spread(printed) < spread(widths) ? [Math.max(...printed), printedWidthOf] : [widest];
}
const MOST_OF_ONE = 40;
const FEWEST_CUT = 2;
const SHORTEST_COLUMN = 14;
/** How wide a full line is, and how that is measured. */
type Column = [width: number, measure?: typeof widthOf];
const spread = (widths: number[]) => Math.max(...widths) - Math.min(...widths);

/** A line that its stop ends before it is full. */
const endsBefore =
  (width: number, measure = widthOf) =>
  (line: Line) =>
    isAtItsStop(line) && measure(line) < width - HANGING;

/** The lines of paragraphs that are set in which another at the margin follows. `ends`: what is the last one all the same. */
function goingOnAtMargin(lines: Line[], ends: (line: Line) => boolean): Line[] {
  const found: Line[] = [];
  let within = false;
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line || !next) break;
    if (line.indented) within = !isInTheMiddle(line);
    else if (line.afterBlank) within &&= line.afterPage;
    if (!within || line.tabbed) continue;
    if (!next.tabbed && !next.indented && !next.afterBlank) found.push(line);
    within = !ends(line);
  }
  return found;
}

/** In a paper of few lines: none ends with its stop before it is full, though the next stands at the margin. */
const stopsWhenFull = (lines: Line[], column: Column | null) =>
  column !== null && !goingOnAtMargin(lines, () => false).some(endsBefore(...column));

const isSetLike = (touching: Line[], { wrapWidth }: Setting) =>
  touching.filter(isAtItsStop).every((line) => widthOf(line) >= (wrapWidth ?? 0) - HANGING);

const isAtItsStop = ({ text }: Line) => text.endsWith("。");

/** The lines that no blank one parts from the next. */
function touchingIn(lines: Line[]): Line[] {
  const touching: Line[] = [];
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at];
    if (line && !line.tabbed && !lines[at + 1]?.afterBlank) touching.push(line);
  }
  return touching;
}

/** In text parted by blank lines a short line ends its paragraph, so that hardly any touches the next. */
function touchOnlyWhenFull(view: View, touching: Line[]): boolean {
  const short = touching.filter((line) => !isFull(view, line));
  return touching.length >= FEW && short.length * 10 <= touching.length;
}

/** Whether a line of wrapped text ran to its end, so that the next goes on. */
export const isFull = (
  { wrapWidth, printWidth }: Pick<View, "wrapWidth" | "printWidth">,
  line: Line,
) =>
  wrapWidth !== null &&
  (widthOf(line) >= wrapWidth - HANGING ||
    (printWidth !== null && printedWidthOf(line) >= printWidth - HANGING));

/** Where more of the lines are as wide as the widest by their print than by their characters. */
function printWidthOf(touching: Line[], wrapWidth: number | null): number | null {
  const width = wrapWidth === null ? null : wrapWidthOf(touching, printedWidthOf);
  if (width === null || wrapWidth === null) return null;
  const alike = (most: number, measure: typeof widthOf) =>
    touching.filter((line) => Math.abs(measure(line) - most) <= HANGING).length;
  return alike(width, printedWidthOf) > alike(wrapWidth, widthOf) ? width : null;
}

/** Of the lines that no stop ends hardly any ends between where a full one and where a heading does. */
function mostlyWrap(followed: Line[], width: number): boolean {
  const cut = followed.filter(
    (line) => !line.marker && !isStopped(line) && !endsFarFrom(line, width),
  );
  const full = cut.filter((line) => widthOf(line) >= width - HANGING);
  return full.length >= FEWEST_FULL && full.length * 5 >= cut.length * 4;
}

function latinAtHead(text: string): number {
  let end = 0;
  while (end < text.length && (isLatin(text.charAt(end)) || text.charAt(end) === ".")) end++;
  return end;
}

const endsFarFrom = (line: Line, width: number) => widthOf(line) * 3 <= width * 2;

/**
 * Where no line is cut, how long what heads a paragraph may be: where each line longer than a heading ends with its stop, though
 * the next touches it; or where the longest are wider than any column, and end so, and hardly any other does not. Else null.
 */
function headedUncut(given: Line[]): number | null {
  // Under the title, a note and who speaks have no stop.
  const lines = given.slice(Math.max(0, given.findIndex(isStopped)));
  const followed = touchingIn(lines);
  const long = followed.filter((line) => widthOf(line) > LONGEST_HEADING);
  if (long.length >= FEW && long.every(isStopped)) return LONGEST_HEADING;
  const wide = followed.filter((line) => widthOf(line) > WIDEST);
  if (wide.length === 0 || !wide.every(isStopped)) return null;
  const cut = followed.filter(
    (line) => !line.marker && !isStopped(line) && widthOf(line) >= NARROWEST,
  );
  return cut.length <= wide.length ? WIDEST : null;
}

/**
 * Whether a line ended far from where wrapped text ends its lines, or where no line is cut, so that nothing of it goes on in
 * the next: 总体情况 over a paragraph.
 */
export function endsShort(view: View, at: number): boolean {
  const [before, next] = [view.lines[at], view.lines[at + 1]];
  if (!before || before.tabbed) return false;
  if (view.uncut !== null && next?.afterBlank === false && !next.afterPage) {
    if (isStopped(before)) return true;
    // 减免税费2017 / 万元: no heading ends with a number, or has clauses where it may be longer than most.
    const heads = view.uncut === LONGEST_HEADING || !HAS_CLAUSES.test(before.text);
    return heads && widthOf(before) <= view.uncut && !isArabic(before.text.slice(-1));
  }
  const width = next?.afterBlank ? view.spacedWidth : view.wraps ? view.wrapWidth : null;
  if (width === null || !next || !endsFarFrom(before, width)) return false;
  // 引进 / Microsoft公司: a word of Latin letters that the line had no room for.
  return widthOf(before) + latinAtHead(next.text) <= width - HANGING;
}

const HAS_CLAUSES = /[，；。]/u;

/** Whether a line ended far from where one close to it does: a column that narrows does so over more lines. */
export function standsBesideLonger(view: View, at: number): boolean {
  const line = view.lines[at];
  const around = view.lines.slice(Math.max(view.titleLines, at - CLOSE), at + CLOSE + 1);
  return around.some((one) => line && !one.tabbed && endsFarFrom(line, widthOf(one)));
}
const CLOSE = 5;

/** The same in text whose every line a blank one follows. */
export const isFullAndSpaced = (view: View, line: Line) =>
  view.spacedWidth !== null &&
  !isInTheMiddle(line) &&
  Math.abs(widthOf(line) - view.spacedWidth) <= SLACK;

/** Whether a line only goes on where a full one ended: 检 / 察员。 Under a title text begins, however long the title is. */
export function runsOn(view: View, at: number): boolean {
  const [before, line] = [view.lines[at - 1], view.lines[at]];
  if (!before || !line || line.afterBlank || line.indented || at === view.titleLines) return false;
  return isFull(view, before) && !ENDS_A_POINT.has(before.text.slice(-1));
}

const ENDS_A_POINT = new Set("。；！？");

/** Whether a line may be the rest of the one before, which wraps: it is no longer than that, and at the margin. */
export const mayGoOn = (before: Line, next: Line) =>
  (!next.afterBlank || next.afterPage) &&
  !next.indented &&
  next.joins !== false &&
  widthOf(next) <= widthOf(before) + HANGING;

const FEWEST_SET_IN = 3;

const leastIndentOf = (lines: Line[]) =>
  lines.reduce(
    (least, line) => (line.indented ? Math.min(least, indentOf(line)) : least),
    Number.POSITIVE_INFINITY,
  );

const LONGEST_VERSE = 20;
const ENDS_A_VERSE = new Set("，。；：、！？”’」』");
const isVerse = (line: Line | undefined): line is Line =>
  line?.indented === true &&
  line.marker === null &&
  line.text.length <= LONGEST_VERSE &&
  ENDS_A_VERSE.has(line.text.slice(-1));

/** Whether a line and the next are 昔日吃水贵如油， / 今日清泉到炕头。: set in deeper than paragraphs are, each whole. */
function areVerses(view: View, at: number): boolean {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  if (!isVerse(line) || !isVerse(next) || next.afterBlank || isFull(view, line)) return false;
  const hangs = OPENING_QUOTES.has(line.text.charAt(0)) ? 1 : 0;
  const behind = indentOf(next) - indentOf(line);
  return indentOf(line) > view.leastIndent && (behind === 0 || behind === hangs);
}

/** The same, or the end of what stands above the first of them. */
export function partsVerses(view: View, at: number): boolean {
  if (areVerses(view, at)) return true;
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  return (
    line?.indented === true &&
    areVerses(view, at + 1) &&
    next !== undefined &&
    indentOf(line) < indentOf(next)
  );
}

const cutsAtMargin = (lines: Line[]) =>
  goingOnAtMargin(lines, isStopped).some(
    (line) => !isStopped(line) && line.text.length >= SHORTEST_FULL,
  );

/**
 * Whether a line is set in as the first of the paragraph above it is: it begins one too. Null where nothing shows it, for all
 * lines may be set in, those that go on as well.
 */
export function setInAgain(view: View, first: number, at: number): boolean | null {
  const [above, before, next] = [view.lines[first], view.lines[at - 1], view.lines[at]];
  if (!above?.indented || !before || !next?.indented || next.afterBlank) return false;
  if (isInTheMiddle(next) || indentOf(above) !== indentOf(next)) return false;
  // No column is as wide, and none has room for more in one line than in another.
  const uncut = widthOf(before) > WIDEST || widthOf(next) > widthOf(before) + HANGING;
  return view.goesOnAtMargin || uncut || (isFull(view, before) ? false : null);
}

const isInTheMiddle = (line: Line) => indentOf(line) > DEEPEST_INDENT;

/** How many lines are set in as paragraphs are, one as far as the other. */
function setInAlike(lines: Line[]): number {
  const counted = new Uint32Array(DEEPEST_INDENT + 1);
  for (const line of lines) {
    const indent = line.indented ? indentOf(line) : 0;
    if (indent > 0 && indent <= DEEPEST_INDENT) counted[indent] = (counted[indent] ?? 0) + 1;
  }
  return Math.max(...counted);
}

function wrapWidthOf(touching: Line[], measure = widthOf): number | null {
  // A typed array sorts by number of itself.
  const widths = new Float64Array(touching.map(measure)).sort();
  const wide = widths[Math.floor(widths.length * 0.9)];
  if (widths.length < FEW || wide === undefined || wide > WIDEST) return null;
  return wide >= NARROWEST || widths.length > MOST_ITEMS ? wide : null;
}
/** Lines that are all shorter are headings and items, and no column of text, unless there are very many. */
const NARROWEST = 10;
const MOST_ITEMS = 200;

/** Lines that a blank follows and no stop ends: of one width they are wrapped text, not paragraphs cut by a column. */
function spacedWidthOf(lines: Line[]): number | null {
  const found: number[] = [];
  let stopped = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at];
    if (!line || line.tabbed || isInTheMiddle(line) || !lines[at + 1]?.afterBlank) continue;
    const width = widthOf(line);
    if (isStopped(line)) stopped++;
    else if (width >= SHORTEST_FULL) found.push(width);
  }
  // A paragraph has one last line, and the titles of a text that is not wrapped are few beside its paragraphs.
  if (found.length * 2 < stopped) return null;
  const widths = new Uint32Array(found).sort();
  const middle = widths[widths.length >> 1];
  if (widths.length < FEW || middle === undefined || middle > WIDEST) return null;
  const alike = widths.filter((width) => Math.abs(width - middle) <= SLACK);
  return alike.length * 5 >= widths.length * 4 ? middle : null;
}
