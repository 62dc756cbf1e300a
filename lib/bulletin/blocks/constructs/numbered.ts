import { endsSentence, isUnclosed } from "../../lexicon/characters";
import { joinTexts } from "../../source/lines";
import { beginsEnding } from "../ending";
import { gather } from "../gather";
import { beginsOwn, isCutPhrase, isCutWord } from "../join";
import { type Construct, isFull, type View } from "../view";

const MARKERS = [
  [/^[一二三四五六七八九十]{1,3}[、.．]/u, 1],
  [/^（[一二三四五六七八九十]{1,3}）[、.]?/u, 2],
  [/^\d{1,2}(?:[、．]|\.(?!\d))/u, 3],
  [/^[（(]?\d{1,2}[）)][、.]?/u, 4],
] as const;

/** Asked first, for most lines are not. */
const MAY_BE_NUMBERED = /^[一二三四五六七八九十\d（(]/;

const LONGEST_HEADING = 60;
const LONGEST_LEAD = 50;
const LONG_CLAUSE = 20;

/** 一、=1 （一）=2 1.=3 （1）=4; null for a line with no number. 一是 and 二是 are none. */
export function readMarker(text: string): { level: 1 | 2 | 3 | 4; length: number } | null {
  if (!MAY_BE_NUMBERED.test(text)) return null;
  for (const [form, level] of MARKERS) {
    const match = form.exec(text);
    if (match) return { level, length: match[0].length };
  }
  return null;
}

/**
 * A numbered line: a heading alone (`一、总体情况`), a heading that opens its paragraph (`（二）强化思想理论武装。把全面……`,
 * told in `lead`), or an item of a list (`一、审议有关人事任免事项；`).
 */
export const numbered: Construct = (view, at) => {
  const marker = readMarker(view.lines[at]?.text ?? "");
  if (!marker) return null;
  const bare = bareHeading(view, at, marker.length);
  if (bare) return { kind: "heading", level: marker.level, count: bare };

  const { count, text, diagnostics } = gather(view, at);
  const end = text.search(/[。！？]/u) + 1;
  /** Whether its first sentence is its only one: a quotation may close behind the stop. */
  const single = /^[”’）]*$/u.test(text.slice(end));
  if (end > 0 && !single && end <= LONGEST_LEAD && !/[；：]/u.test(text.slice(0, end))) {
    return { kind: "paragraph", lead: text.slice(0, end), count, diagnostics };
  }
  if (
    end === text.length &&
    text.length <= LONGEST_HEADING &&
    !hasOpenQuote(text) &&
    openedBy(view, at + count, marker.level)
  ) {
    return { kind: "heading", level: marker.level, count, diagnostics };
  }
  return { kind: single || /[；;]$/u.test(text) ? "item" : "paragraph", count, diagnostics };
};

/** Every numbered line an item: agendas and lists of acts, where a line without a full stop is no heading. */
export const numberedItem: Construct = (view, at) => {
  if (!readMarker(view.lines[at]?.text ?? "")) return null;
  const { count, diagnostics } = gather(view, at);
  return { kind: "item", count, diagnostics };
};

/** 二、今年以来，人大代表和社区居 / 民……: without its stop it was cut, for no heading begins so. */
const OPENS_A_SENTENCE =
  /^(?:今年|去年|近年来|一年来|[^，]{0,6}年以来|按照|根据|为了|由于|从[^，]{1,10}看，|在[^，]{1,14}[中下后]，|[^，]{1,4}中，)/u;

/** 完成管网改造42.5公里，新增学位 / ……: figures are told in sentences; 围绕1个目标，…… may be a heading. */
const TELLS_FIGURES = /\d[\d.,]+[万亿]?(?:[%％件名元人户次亩吨所家]|公里)[，、]/u;

/** How many lines a heading without any full stop takes; 0 when it is none. `marker`: how long its number is. */
function bareHeading(view: View, at: number, marker: number): number {
  const limit = 3;
  for (let count = 1; count <= limit; count++) {
    const lines = view.lines.slice(at, at + count);
    const text = joinTexts(lines.map((line) => line.text));
    if (lines.length < count || text.length > LONGEST_HEADING || /[。；！？]|[，、]$/u.test(text))
      return 0;
    if (OPENS_A_SENTENCE.test(text.slice(marker)) || TELLS_FIGURES.test(text)) return 0;
    if (hasOpenQuote(text)) continue;
    const last = lines.at(-1);
    const next = view.lines[at + count];
    if (!next || beginsOwn(next) || beginsEnding(view, at + count) || /[：:]$/u.test(text))
      return count;
    if (isCutPhrase(text, next)) return 0;
    const touches = !next.afterBlank || (view.join.indents && next.afterPage && !next.indented);
    const full = touches && last !== undefined && isFull(view, last);
    // A heading is short; a long clause before a long line is more likely a paragraph that a break cut.
    const tooLong = text.length < LONG_CLAUSE && text.length + next.text.length > LONGEST_HEADING;
    const mayBeCut = next.afterBlank || text.length >= LONG_CLAUSE;
    if (!full && (tooLong || !mayBeCut || !isCutWord(text, next))) return count;
    if (next.indented) return count;
  }
  return 0;
}

/** 将第三条修改为：“……。 the quotation goes on in the next paragraph. */
const hasOpenQuote = (text: string) => isUnclosed(text, "“", "”");
const CLOSING =
  /^(?:本(?:决定|决议|办法|条例|规定)|以上|此外|各位|同志们|主任[、，]|特此|现予|请(?:于|在|将|认真|按|区|县|市))/u;

/** Whether what follows is text of its own, and not the next number of the same list. */
function openedBy(view: View, at: number, level: number): boolean {
  const next = view.lines[at];
  if (!next || beginsEnding(view, at) || CLOSING.test(next.text)) return false;
  const marker = readMarker(next.text);
  return marker
    ? marker.level > level
    : next.tabbed || next.text.length > LONGEST_HEADING || endsSentence(gather(view, at).text);
}
