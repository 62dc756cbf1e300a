import { warning } from "../diagnostics";
import { endsWithColon } from "../lexicon/paper/headings";
import { headsAPeriod } from "../lexicon/paper/joins";
import { endsSentence } from "../lexicon/script/characters";
import type { Diagnostic } from "../schema";
import { printedWidth } from "../source/indents";
import { gapBetween, type Line } from "../source/lines";
import { beginsEnding } from "./ending";
import { beginsOwn, beginsWithMark, isEnded, isUnfinished } from "./join";
import { joinRule } from "./join-rules/rules";
import { isHanNumberAlone, isNumberAlone } from "./join-rules/shapes";
import { isStopped } from "./own-margin";
import { countsAlone, countsOn, isInShortList, standsAboveSetIn } from "./short-lines";
import {
  endsShort,
  isFull,
  isFullAndSpaced,
  partsVerses,
  setInAgain,
  standsBesideLonger,
  type View,
} from "./view";

/** The rules look no further back than this, so that a text of a thousand lines is read in linear time. */
const TAIL = 240;

/** A sentence or paragraph with the lines that continue it, each column and page break mended. */
export function gather(
  view: View,
  at: number,
): { count: number; text: string; diagnostics: Diagnostic[] } {
  const parts = [view.lines[at]?.text ?? ""];
  // Kept beside the parts: to cut the tail from a growing string would copy all of it for every line.
  let tail = parts[0]?.slice(-TAIL) ?? "";
  let count = 1;
  const diagnostics: Diagnostic[] = [];
  for (;;) {
    const next = view.lines[at + count];
    if (!next || next.tabbed) break;
    if (standsApart(view, next)) {
      if (isCutByPage(tail, next, view.join.unfinished?.(tail)))
        diagnostics.push(uncertain(next, "翻页处未结句"));
      break;
    }
    const goesOn = ranOn(view, at + count) || turnedPage(view, view.lines[at], next);
    const ran = goesOn && (next.joins === true || !standsAlone(next));
    // Most sentences end with their line: the dearer questions are for those that do not.
    if (!ran && isEnded(tail, next, view.join)) break;
    if (beginsEnding(view, at + count)) break;
    const opens =
      next.joins !== true &&
      !beginsWithMark(next.text) &&
      view.breaks.some((starts) => starts(view, at + count));
    if (opens && !mustGoOn(view, tail)) break;
    if (!ran) {
      const { verdict, name } = joinRule({
        text: tail,
        next,
        context: view.join,
        only: count === 1 ? (view.lines[at] ?? null) : null,
        listed: shortListAt(view, at + count),
        short: endsShortAt(view, at + count - 1),
        besideLonger: besideLongerAt(view, at + count - 1),
        aboveSetIn: aboveSetInAt(view, at + count),
        setInAndFull: setInAndFullAt(view, at, at + count),
        full: fullAt(view, at + count),
        leadsAtMargin: leadsAtMarginAt(view, at + count),
        verses: versesAt(view, at + count - 1),
        setInAgain: setInAgainAt(view, at, at + count),
        endsAsAbove: endsAsAboveAt(view, at),
        countsOn: countsOnAt(view, at, at + count),
      });
      if (verdict === "unknown") diagnostics.push(uncertain(next, name));
      if (verdict !== "join") break;
    }
    const part = gapBetween(tail.slice(-1), next.text.slice(0, 1)) + next.text;
    parts.push(part);
    tail = (tail + part).slice(-TAIL);
    count++;
  }
  return { count, text: parts.join(""), diagnostics };
}

/** What a rule must look at: 12, 二, 2023年工作回顾. */
const standsAlone = (line: Line) =>
  isNumberAlone(line) || isHanNumberAlone(line) || headsAPeriod(line.text);

/** Worked out where a rule asks. */
const shortListAt = (view: View, at: number) => () => isInShortList(view, at);
const endsShortAt = (view: View, at: number) => () => endsShort(view, at);
const besideLongerAt = (view: View, at: number) => () => standsBesideLonger(view, at);
const aboveSetInAt = (view: View, at: number) => () => standsAboveSetIn(view.lines, at);
const leadsAtMarginAt = (view: View, at: number) => () => leadsAtMargin(view, at);
const fullAt = (view: View, at: number) => () => {
  const [before, next] = [view.lines[at - 1], view.lines[at]];
  if (!before || !next || next.afterBlank || next.indented || view.join.indents) return false;
  return view.wraps && isFull(view, before);
};
const versesAt = (view: View, at: number) => () => partsVerses(view, at);

const setInAgainAt = (view: View, from: number, at: number) => () => setInAgain(view, from, at);

/** A full line may go on with any number. */
const countsOnAt = (view: View, from: number, at: number) => () => {
  const before = view.lines[at - 1];
  if (!before || (isFull(view, before) && before.text.length >= LONG_ENOUGH)) return false;
  // ……于201 / 6年3月30日通过
  if (/\d$/u.test(before.text)) return false;
  return countsOn(view, at) || (from === at - 1 && countsAlone(view, from));
};
const endsAsAboveAt = (view: View, at: number) => () => {
  const [above, line] = [view.lines[at - 1], view.lines[at]];
  const before = above?.marker?.level === line?.marker?.level ? above?.marker?.number : null;
  return (
    before === (line?.marker?.number ?? 0) - 1 && above?.text.slice(-1) === line?.text.slice(-1)
  );
};

const LONG_ENOUGH = 16;
const WITHIN = 2;
/** A paper of few lines does not tell how wide its lines are: those of the paragraph, and the next, do. */
const setInAndFullAt = (view: View, from: number, next: number) => () => {
  const lines = view.lines.slice(Math.max(from, next - 2), next + 1);
  const before = view.lines[next - 1]?.text ?? "";
  if (view.lines[from]?.indented !== true || before.length < LONG_ENOUGH) return false;
  // Figures are half as wide in print, and as wide as any where lines are cut by their characters.
  const isWidest = (width: (text: string) => number) =>
    width(before) >= Math.max(...lines.map(({ text }) => width(text))) - WITHIN;
  return isWidest(({ length }) => length) || isWidest(printedWidth);
};

/** Behind a blank line of a text whose paragraphs are whole, but for an editor who says otherwise. */
export const standsApart = ({ whole }: View, next: Line) =>
  whole && next.afterBlank && next.joins !== true;

/** A sentence that a page ends in, of a text whose paragraphs should all be whole. */
export const isCutByPage = (tail: string, next: Line, unfinished = false) =>
  next.afterPage &&
  next.joins === null &&
  tail.length >= SHORTEST_CUT &&
  (unfinished || /[，。、]/u.test(tail)) &&
  !endsSentence(tail) &&
  !/[；：]$/u.test(tail) &&
  !next.indented &&
  !beginsOwn(next);
const SHORTEST_CUT = 16;

export function uncertain({ no }: Line, rule: string, made = "照原样分段"): Diagnostic {
  const message = `第${no}行是否接续上一段，文字上不能断定（${rule}）；${made}。可在更正文件中写明`;
  return warning("text/join-uncertain", message, no);
}

const mustGoOn = (view: View, tail: string) =>
  isUnfinished(tail) || view.join.unfinished?.(tail) === true;

/** Where paragraphs are set in, a full line ends none if the next stands at the margin. */
export const goesOnAtMargin = (view: View, before: Line, next: Line | undefined) =>
  next !== undefined &&
  !next.afterBlank &&
  !next.indented &&
  next.joins !== false &&
  isFull(view, before) &&
  !beginsOwn(next);

/** A paragraph that is set in goes on at the margin of the next page, though the page ended with a sentence. */
const turnedPage = (view: View, first: Line | undefined, next: Line) =>
  next.afterPage &&
  !next.indented &&
  view.join.indents &&
  first?.indented === true &&
  next.joins !== false &&
  !beginsOwn(next);

/** 市人民政府要做到： / 加强管理；, both at the margin, though paragraphs are set in: no line that runs on is so short. */
function leadsAtMargin(view: View, at: number): boolean {
  const [line, below] = [view.lines[at], view.lines[at + 1]];
  if (!line || !below || !endsWithColon(line.text) || line.indented || isFull(view, line))
    return false;
  return (
    !(below.tabbed || below.indented || below.afterBlank) && isStopped(below) && !beginsOwn(below)
  );
}

/** Within a paragraph of wrapped text a full line may happen to end with its stop. */
function ranOn(view: View, at: number): boolean {
  const [before, next] = [view.lines[at - 1], view.lines[at]];
  if (before && next?.afterBlank && isFullAndSpaced(view, before)) {
    const over = isStopped(before) && !(view.join.indents && !next.indented);
    return next.joins !== false && !beginsOwn(next) && !over;
  }
  if (view.join.indents && before)
    return goesOnAtMargin(view, before, next) && !(isStopped(before) && leadsAtMargin(view, at));
  if (!view.touching || !before || !next || next.afterBlank || next.joins === false) return false;
  return isFull(view, before) && !beginsOwn(next);
}
