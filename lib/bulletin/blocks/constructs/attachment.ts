import { endsWithColon, readAttached, SHEETS } from "../../lexicon/paper/headings";
import { endsTitle } from "../../lexicon/paper/papers";
import { isUnclosed } from "../../lexicon/script/characters";
import { words } from "../../lexicon/words";
import { dayAtHead } from "../../readers/dates";
import { DEEPEST_INDENT, indentOf } from "../../source/indents";
import { joinTexts, type Line } from "../../source/lines";
import { beginsEnding } from "../ending";
import { beginsOwn, isOpen } from "../join";
import { isStopped } from "../own-margin";
import { type Construct, isFull, markerAt, mayGoOn, runsOn, textAt, type View } from "../view";
import { adoptionNote } from "./front";

const MOST_POINTERS = 20;
const LONGEST_TITLE = 80;
const MOST_OF_AN_ENDING = 3;
/** Far enough for any bulletin, and no further: damaged input stays linear. */
const LOOK_AHEAD = 1000;

const isMark = (text: string) => readAttached(text)?.rest === "";

/** `附件：1.某某表`: the first of several that are only named. */
function namesFirst(text: string): boolean {
  const attached = readAttached(text);
  if (!attached?.colon) return false;
  // 附：1.2018年收入决算表: the number ends with its point, whatever follows.
  return FIRST.at(attached.rest.trimStart()) !== null;
}
const FIRST = words("1. 1． 1、 一. 一． 一、");

/** `附件` alone on its line: what follows is attached, its title first. */
export const attachmentMark: Construct = (view, at) =>
  isMark(textAt(view, at)) ? { kind: "heading", level: 1, count: 1 } : null;

/** `青禾县人民代表大会常务委员会` and under it `关于修改……的决定`: as many lines as make a title, else the first. */
export const attachmentTitle: Construct = (view, at) => {
  if (!isMark(textAt(view, at - 1)) || !mayTitle(view, at)) return null;
  if (wrapsAsText(view, at)) return null;
  let title = "";
  for (let count = 1; count <= MOST_LINES_OF_A_TITLE && mayTitle(view, at + count - 1); count++) {
    title = joinTexts([title, textAt(view, at + count - 1)]);
    if (endsTitle(title) && !isUnclosed(title, "《", "》"))
      return { kind: "heading", level: 1, count: count + Number(isLastOfTable(view, at + count)) };
  }
  return { kind: "heading", level: 1, count: 1 + Number(isLastOfTable(view, at + 1)) };
};

/** 　　香港原有法律中……，不采用为香港 / 特别行政区法律：: what is attached has no title, and the lines of its first paragraph run to a stop. */
function wrapsAsText(view: View, at: number): boolean {
  const first = view.lines[at];
  if (!first || (view.join.indents && !isSetInAsText(first))) return false;
  for (let next = at + 1; next <= at + MOST_LINES_OF_A_TITLE; next++) {
    const [before, line] = [view.lines[next - 1], view.lines[next]];
    if (!before || !line || line.tabbed || !mayGoOn(before, line) || beginsOwn(line)) return false;
    if ("（(".includes(line.text.charAt(0)) && !isOpen(before.text)) return false;
    if (!view.join.indents && !isFull(view, before)) return false;
    if (isStopped(line) || line.text.includes("，")) return true;
  }
  return true;
}

const isSetInAsText = (line: Line) => line.indented && indentOf(line) <= DEEPEST_INDENT;

/** ……办理情况 / 一览表: the last word of a table's title. */
const isLastOfTable = (view: View, at: number) =>
  SHEETS.has(textAt(view, at)) && view.lines[at]?.afterBlank === false;

/** 附件：关于……情况的 / 报告, ……办理情况 / 一览表: how many lines the title behind its word takes. */
function linesOfPointer(view: View, at: number): number {
  let title = textAt(view, at);
  for (let count = 1; count < MOST_LINES_OF_A_TITLE; count++) {
    if (isLastOfTable(view, at + count)) return count + 1;
    if (endsAsAttached(title) && beginsEnding(view, at + count)) return count;
    const goesOn = isOpen(title) || title.endsWith("的") || runsOn(view, at + count);
    if (!goesOn || !mayTitle(view, at + count) || view.lines[at + count]?.afterBlank) return count;
    title = joinTexts([title, textAt(view, at + count)]);
  }
  return MOST_LINES_OF_A_TITLE;
}

/** ……代表团划分方案 above who signs: a whole title, however long its line. */
const endsAsAttached = (title: string) => endsTitle(title) && !isOpen(title);

const MOST_LINES_OF_A_TITLE = 4;

function mayTitle(view: View, at: number): boolean {
  const text = textAt(view, at);
  const stopped = "。；，".includes(text.slice(-1) || "。") || endsWithColon(text);
  return !view.lines[at]?.tabbed && text.length <= LONGEST_TITLE && !stopped && !markerAt(view, at);
}

/** （2021年3月11日……通过）, and the same without its brackets, under the title of what is attached. */
export const attachmentNote: Construct = (view, at) => {
  const first = textAt(view, at);
  if (!"（(".includes(first.charAt(0) || " ") && dayAtHead(first) === null) return null;
  for (let above = at - 1; above >= Math.max(1, at - MOST_LINES_OF_A_TITLE - 1); above--) {
    if (isMark(textAt(view, above))) return adoptionNote(view, at);
    if (!mayTitle(view, above)) return null;
  }
  return null;
};

/** `附件：1.某某表` / `2.某某名单`: the next of several that are only named, each on a line or a few. */
export const nextPointer: Construct = (view, at) => {
  if (markerAt(view, at)?.level !== 3 || isSentence(textAt(view, at))) return null;
  let unnumbered = 0;
  for (let above = at - 1; above >= Math.max(0, at - MOST_POINTERS); above--) {
    if (namesFirst(textAt(view, above))) return { kind: "item", count: linesOfName(view, at) };
    if (isSentence(textAt(view, above))) return null;
    unnumbered = markerAt(view, above)?.level === 3 ? 0 : unnumbered + 1;
    if (unnumbered >= MOST_LINES_OF_A_TITLE) return null;
  }
  return null;
};

const isSentence = (text: string) => text.includes("。") || text.includes("；");

/** `附件：某某安排表` names an attachment at a text's end; where nothing else opens it, it is its heading. */
export const attachmentPointer: Construct = (view, at) => {
  const text = textAt(view, at);
  const attached = readAttached(text);
  if (!attached?.colon || attached.rest === "") return null;
  // 附件：1.……  / 2.…… names several; none of them opens here.
  if (namesFirst(text)) return { kind: "paragraph", count: linesOfName(view, at) };
  // Behind who signs and when nothing is left to be attached here.
  const count = linesOfPointer(view, at);
  const rest = view.lines.length - at - count;
  const ending = behindPointers(view, at + count);
  const over = view.lines.length - ending <= MOST_OF_AN_ENDING && beginsEnding(view, ending);
  const opensItself = rest > 0 && !over && !marksWithin(view, at + 1, at + LOOK_AHEAD);
  return opensItself ? { kind: "heading", level: 1, count } : { kind: "paragraph", count };
};

/** `附件2：供水问题清单`, `（联系人：张三）`: behind what else may stand between a pointer and who signs. */
function behindPointers(view: View, from: number): number {
  let at = from;
  while (at - from < MOST_POINTERS && isPointerOrAside(textAt(view, at))) at++;
  return at;
}

const isPointerOrAside = (text: string) =>
  Boolean(readAttached(text)?.rest) ||
  ("（(".includes(text.charAt(0) || " ") && /[）)]$/u.test(text));

/** 附件：1．关于修改《青禾县议 / 事规则》的决定 */
function linesOfName(view: View, at: number): number {
  let count = 1;
  let text = textAt(view, at);
  while (count < MOST_LINES_OF_A_TITLE) {
    const next = view.lines[at + count];
    if (!next || !(isOpen(text) ? !beginsOwn(next) : runsOn(view, at + count))) break;
    text += next.text;
    count++;
  }
  return count;
}

const marksByView = new WeakMap<View, Int32Array>();

/** Whether a mark stands among the lines from one to another; counted once for a text, for each pointer asks. */
function marksWithin(view: View, from: number, to: number): boolean {
  let before = marksByView.get(view);
  if (!before) {
    before = new Int32Array(view.lines.length + 1);
    for (const [at, { text }] of view.lines.entries())
      before[at + 1] = (before[at] ?? 0) + (isMark(text) ? 1 : 0);
    marksByView.set(view, before);
  }
  const end = Math.min(to, view.lines.length);
  return (before[end] ?? 0) > (before[from] ?? 0);
}
