import { ATTACHED, COLONS, endsWithColon } from "../../lexicon/paper/headings";
import { isNumeral, readNumber } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { type Construct, markerAt, textAt, type View } from "../view";

const MOST_POINTERS = 20;
const LONGEST_TITLE = 80;
/** Far enough for any bulletin, and no further: damaged input stays linear. */
const LOOK_AHEAD = 1000;

/** 附件 · 附件2： · 附：某某安排表: what stands behind its word, number and colon; null where a line is none. */
function readAttached(text: string): { rest: string; colon: boolean } | null {
  const word = ATTACHED.at(text);
  if (word === null) return null;
  let end = word.length;
  while (isNumeral(text.charAt(end)) && end - word.length < 3) end++;
  if (end > word.length && readNumber(text.slice(word.length, end)) === null) return null;
  const colon = COLONS.has(text.charAt(end));
  return { rest: text.slice(colon ? end + 1 : end), colon };
}

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

export const attachmentTitle: Construct = (view, at) => {
  if (!isMark(textAt(view, at - 1)) || view.lines[at]?.tabbed) return null;
  const text = textAt(view, at);
  const stopped = "。；，".includes(text.slice(-1) || "。") || endsWithColon(text);
  if (text.length > LONGEST_TITLE || stopped || markerAt(view, at)) return null;
  return { kind: "heading", level: 1, count: 1 };
};

/** `附件：1.某某表` / `2.某某名单`: the next of several that are only named. */
export const nextPointer: Construct = (view, at) => {
  for (let above = at; above > Math.max(0, at - MOST_POINTERS); above--) {
    if (markerAt(view, above)?.level !== 3) return null;
    const text = textAt(view, above);
    if (text.includes("。") || text.includes("；")) return null;
    if (namesFirst(textAt(view, above - 1))) return { kind: "item", count: 1 };
  }
  return null;
};

/** `附件：某某安排表` names an attachment at a text's end; where nothing else opens it, it is its heading. */
export const attachmentPointer: Construct = (view, at) => {
  const text = textAt(view, at);
  const attached = readAttached(text);
  if (!attached?.colon || attached.rest === "") return null;
  // 附件：1.……  / 2.…… names several; none of them opens here.
  if (namesFirst(text)) return { kind: "paragraph", count: 1 };
  const opensItself = at + 1 < view.lines.length && !marksWithin(view, at + 1, at + LOOK_AHEAD);
  return opensItself ? { kind: "heading", level: 1, count: 1 } : { kind: "paragraph", count: 1 };
};

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
