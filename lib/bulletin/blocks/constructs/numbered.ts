import { tellsFigures } from "../../lexicon/paper/figures";
import {
  CLOSING_BEGINS,
  endsWithColon,
  IN_FORCE,
  SENTENCE_BEGINS,
} from "../../lexicon/paper/headings";
import { headsAPeriod, PARAGRAPH_BEGINS } from "../../lexicon/paper/joins";
import { countApart, type NumberMarker, readDivision } from "../../lexicon/paper/markers";
import { ADOPTED } from "../../lexicon/paper/notes";
import { endsSentence, isUnclosed } from "../../lexicon/script/characters";
import {
  CLOSING_QUOTES,
  hasOpenQuote,
  ITEM_ENDS,
  isClosing,
  withNote,
} from "../../lexicon/script/marks";
import { readNumber } from "../../lexicon/script/numerals";
import { readPeriod } from "../../readers/periods";
import { joinTexts, type Line } from "../../source/lines";
import { goesOnBelow } from "../counting";
import { beginsEnding } from "../ending";
import { gather, goesOnAtMargin, isCutByPage, standsApart, uncertain } from "../gather";
import {
  beginsOwn,
  cutsBracket,
  isBarelyBegun,
  isCutPhrase,
  isCutWord,
  isOpen,
  isUnfinished,
} from "../join";
import { cutsClock, isRestOfItem, mayEndItem } from "../join-rules/shapes";
import {
  type Construct,
  isFull,
  isFullAndSpaced,
  markerAt,
  mayGoOn,
  textAt,
  type View,
} from "../view";
import { headsNumbers, timedLine } from "./timed-line";

const LONGEST_HEADING = 60;
const LONGEST_LEAD = 50;
const LONG_CLAUSE = 20;
const MOST_LINES = 3;

/**
 * A numbered line: a heading alone (`一、总体情况`), a heading that opens its paragraph (`（二）强化思想理论武装。把全面……`,
 * told in `lead`), or an item of a list (`一、审议有关人事任免事项；`).
 */
export const numbered: Construct = (view, at) => {
  const marker = markerAt(view, at);
  if (!marker) return null;
  const bare = bareHeading(view, at, marker);
  if (bare && (isListed(view, at, bare, marker) || isProvision(view, at, bare, marker)))
    return { kind: "item", marker, count: bare };
  if (bare) return { kind: "heading", level: marker.level, marker, count: bare };
  const full = fullHeading(view, at, marker);
  if (full === "heading") return { kind: "heading", level: marker.level, marker, count: 1 };

  const { count, text, diagnostics } = gather(view, at);
  const below = view.lines[at + 1];
  const told = full && below && count > 1 ? [uncertain(below, "满行的小标题", "现作接续")] : [];
  const built = { marker, count, diagnostics: [...told, ...diagnostics] };
  const end = text.search(/[。！？]/u) + 1;
  const first = text.slice(0, end);
  /** Whether its first sentence is its only one: a quotation may close behind the stop. */
  const provides = view.provisions.has(marker.level);
  const single = closes(text, end);
  if (
    end > 0 &&
    !single &&
    !provides &&
    end <= LONGEST_LEAD &&
    !first.includes("；") &&
    !first.includes("：")
  )
    return { kind: "paragraph", level: marker.level, lead: first, ...built };
  const whole = end === text.length && text.length <= LONGEST_HEADING && !hasOpenQuote(text);
  const opens = whole && !provides && openedBy(view, at + count, marker.level);
  if (opens && !isLastOfItsTime(view, at, at + count) && !isLastOfItems(view, at, count, marker))
    return { kind: "heading", level: marker.level, ...built };
  // 二、增加一条，作为第九条：“第九条　县人民政府应当：, its list below.
  const changes = view.provides === "changes" && endsWithColon(text) && hasOpenQuote(text);
  const listed = single || changes || endsItem(text) || citesItsNote(text);
  return { kind: listed ? "item" : "paragraph", ...built };
};

/** 一　主要工作情况, of a text whose headings are all counted so; 一, of one whose parts have no other. */
export const headingApart: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || !view.headings.has(line)) return null;
  const length = countApart(line.text, line.raw) || line.text.length;
  const number = readNumber(line.text.slice(0, length)) ?? 0;
  const marker: NumberMarker = { kind: "number", level: 1, number, inserted: null, length };
  return { kind: "heading", level: 1, marker, count: 1 };
};

/** 过去五年工作回顾, 2023年主要任务 behind a sentence and over one: a part of a report that nothing numbers. */
export const periodHeading: Construct = (view, at) => {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  if (!line || !next || line.tabbed || !headsAPeriod(line.text)) return null;
  const above = view.lines[at - 1];
  const apart = line.afterBlank || (above !== undefined && ENDS_ABOVE.test(above.text));
  const heads = apart && next.joins !== true && !next.tabbed && !headsAPeriod(next.text);
  return heads ? { kind: "heading", level: 1, count: 1 } : null;
};
const ENDS_ABOVE = /[。！：”）]$/u;

/** Whether nothing but closing marks stands from an offset on. */
function closes(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const mark = text.charAt(at);
    if (!isClosing(mark) && !CLOSING_QUOTES.has(mark)) return false;
  }
  return true;
}

const endsItem = (text: string) => ITEM_ENDS.before(text) !== null;

/**
 * Whether a line without its stop is one of a list, for it opens nothing: the next number of the same list or of the one
 * around it stands under it, or what closes the paper; or the number before stands right above it.
 */
function isListed(view: View, at: number, count: number, marker: NumberMarker): boolean {
  const next = view.lines[at + count];
  const under = next?.marker ?? null;
  if (under?.level === marker.level || (next && IN_FORCE.at(next.text))) return true;
  if (citesItsNote(textAt(view, at + count - 1)) || isSecond(view, at, marker)) return true;
  // One alone is of a list where others of its level are: （二）…… / 4.…… / （三）……
  const opensNothing = under
    ? under.level < marker.level && under.number > 1
    : !next || beginsEnding(view, at + count) || readDivision(next.text, next.raw) !== null;
  if (opensNothing && view.lists.has(marker.level)) return true;
  const closed = next !== undefined && CLOSING_BEGINS.at(next.text) === ENDS_A_LIST;
  if ((opensNothing || closed) && isUnderHeading(view, at, marker)) return true;
  // 2月 / 1.听取…… / 4月: what is planned for a month opens nothing.
  const headed = view.breaks.includes(timedLine);
  const ends =
    opensNothing || (next && isPeriod(next.text)) || (headed && headsNumbers(view, at + count));
  return (
    ends === true &&
    (isPeriod(textAt(view, at - 1)) || (headed && timedLine(view, at - 1) !== null))
  );
}

/** 以上计划经主任会议同意后实施。 */
const ENDS_A_LIST = "以上";

/** 二、执法检查 / 1.检查消防法实施情况: no text stands between a number and the one around it, or a line beside it. */
function isUnderHeading(view: View, at: number, { level, number }: NumberMarker): boolean {
  for (let above = at - 1; level > 1 && above >= at - MOST_LINES; above--) {
    const line = view.lines[above];
    if (!line || line.tabbed || STOPS.test(line.text)) return false;
    const { marker } = line;
    if (marker?.level === level) return marker.number < number;
    if (marker) return marker.level < level && bareHeading(view, above, marker) === at - above;
  }
  return false;
}

/**
 * 一、将第一条修改为：, over its new text, heads nothing, nor does 三、本决定自公布之日起施行 without its stop; 一、对《档案条例》作如下修改：
 * over numbers of its own does.
 */
function isProvision(view: View, at: number, count: number, marker: NumberMarker): boolean {
  if (!view.provides) return false;
  const next = view.lines[at + count];
  const clause = joinTexts(view.lines.slice(at, at + count).map(({ text }) => text));
  if (IN_FORCE.at(clause, marker.length) !== null) return !next || beginsEnding(view, at + count);
  if (!endsWithColon(clause)) return false;
  const headsPaper = clause.includes("》") && (next?.marker?.level ?? 0) > marker.level;
  if (view.provides === "changes") return !headsPaper;
  return view.provisions.has(marker.level) || goesOnBelow(clause);
}

/** 三月份： / 1、听取……； / 2、人事任免。 / 四月份：评议……。: in a plan, what stands last before the next time, and heads no time. */
function isLastOfItsTime(view: View, at: number, next: number): boolean {
  if (!view.breaks.includes(timedLine) || !timedLine(view, next)) return false;
  for (let above = at - 1; above >= Math.max(0, at - MOST_OF_A_TIME); above--) {
    if (timedLine(view, above)) return true;
    const marker = markerAt(view, above);
    if (marker && marker.level < (markerAt(view, at)?.level ?? 0)) return false;
  }
  return false;
}
const MOST_OF_A_TIME = 20;

/**
 * 1.……（a sentence） / 2.……（a sentence） / 3.有些报告缺乏特色。 / 主任会议指出，……: those above it open nothing, and no other of them
 * follows what stands under it, so that this closes the list. Over 1.…… it heads them, whatever the others do.
 */
function isLastOfItems(view: View, at: number, count: number, { level, number }: NumberMarker) {
  if ((markerAt(view, at + count)?.level ?? 0) > level) return false;
  if (endsItemAbove(view, at, level, number)) return true;
  if (number <= ITEMS_ABOVE || siblingBelow(view, at + count, level) === number + 1) return false;
  let first = at;
  for (let above = 1; above <= ITEMS_ABOVE; above++) {
    const item = siblingAbove(view, first, level, number - above);
    const { text, count: own } = gather(view, Math.max(0, item));
    if (item < 0 || item + own !== first) return false;
    if (!closes(text, text.search(/[。！？]/u) + 1)) return false;
    first = item;
  }
  return true;
}
/** 1.……； / 2.……。: what the number before ends with says that they are of one sentence. */
function endsItemAbove(view: View, at: number, level: number, number: number): boolean {
  const above = siblingAbove(view, at, level, number - 1);
  const { text, count } = gather(view, Math.max(0, above));
  return above >= 0 && above + count === at && text.endsWith("；");
}

/** One alone may be a heading that has no text of its own. */
const ITEMS_ABOVE = 2;

function siblingAbove(view: View, at: number, level: number, number: number): number {
  for (let above = at - 1; above >= Math.max(0, at - LINES_OF_AN_ITEM); above--) {
    const marker = markerAt(view, above);
    if (marker) return marker.level === level && marker.number === number ? above : -1;
  }
  return -1;
}

/** The number of the next line that is as high in the outline, or of none. */
function siblingBelow(view: View, at: number, level: number): number | null {
  for (let below = at; below < Math.min(view.lines.length, at + LINES_UNDER_A_HEADING); below++) {
    const marker = markerAt(view, below);
    if (marker && marker.level <= level) return marker.level === level ? marker.number : null;
  }
  return null;
}
const LINES_OF_AN_ITEM = 12;
const LINES_UNDER_A_HEADING = 60;

/** 4月, 第三季度, 下半年, 2月（第三十三次会议）, alone on its line. */
function isPeriod(text: string): boolean {
  const { bare } = withNote(endsWithColon(text) ? text.slice(0, -1) : text);
  return bare.length <= LONGEST_PERIOD && readPeriod(bare) !== null;
}
const LONGEST_PERIOD = 8;

/** 废止《集贸市场条例》（2007年9月14日通过）: what a list of papers says of each, and no heading of itself. */
const citesItsNote = (text: string) =>
  text.endsWith("）") && ADOPTED.before(text, text.length - 1) !== null;

/** 1.……的报告 / 2.……的报告: the number before stands right above, and was as bare. */
function isSecond(view: View, at: number, marker: NumberMarker): boolean {
  for (let above = at - 1; above >= at - MOST_LINES; above--) {
    const line = view.lines[above];
    if (!line || line.tabbed) return false;
    const before = line.marker;
    if (!before) continue;
    const next = before.level === marker.level && before.number === marker.number - 1;
    return next && bareHeading(view, above, before) === at - above;
  }
  return false;
}

/** Every numbered line an item: agendas and lists of acts, where a line without a full stop is no heading. */
export const numberedItem: Construct = (view, at) => {
  const marker = markerAt(view, at);
  if (!marker) return null;
  const { count, diagnostics } = gather(view, at);
  return { kind: "item", marker, count, diagnostics };
};

/** How many lines a heading without any full stop takes; 0 when it is none. Kept, for the next number asks it again. */
function bareHeading(view: View, at: number, marker: NumberMarker): number {
  const line = view.lines[at];
  if (!line) return 0;
  line.heads ??= isCutItem(view, at) ? 0 : readBareHeading(view, at, marker);
  return line.heads;
}

/** Whether the line under a number goes on with it for certain, so that it heads nothing. */
function isCutItem(view: View, at: number): boolean {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  if (!line || !next || next.afterBlank || next.tabbed || next.marker) return false;
  if (cutsClock(line.text, next.text)) return true;
  return (
    isRestOfItem(line.text, next.text) &&
    (isOpen(line.text) || isUnfinished(line.text) || isAmongItems(view, at))
  );
}

/** （一）……稳就业 / 工作情况的报告； / （二）人事任免。: the next number stands under its rest, and it or what stands above ends as items do. */
function isAmongItems(view: View, at: number): boolean {
  const [above, line, , behind, below] = [-1, 0, 1, 2, 3].map((by) => view.lines[at + by]);
  if (!behind?.marker || behind.marker.level !== line?.marker?.level) return false;
  if (above?.text.endsWith("；") || ENDS_AN_ITEM.test(behind.text)) return true;
  return below !== undefined && mayEndItem(behind.text, below.text);
}
const ENDS_AN_ITEM = /[；。]$/u;

/**
 * （二）实战应用场景建设仍需进一步完善 over 目前，……, where nothing is set in: as long as a full line, it heads what opens as paragraphs do;
 * over any other text it may, where the numbers beside it are headings.
 */
function fullHeading(view: View, at: number, marker: NumberMarker): "heading" | "open" | null {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  if (view.join.indents || !line || !next || next.afterBlank || !isFull(view, line)) return null;
  const { text } = line;
  if (STOPS.test(text) || PAUSES.has(text.slice(-1)) || INNER_COLON.test(text) || isOpen(text))
    return null;
  if (opensSentence(text.slice(marker.length)) || tellsFigures(text)) return null;
  if (isCutWord(text, next) || isCutPhrase(text, next)) return null;
  if (isUnfinished(text) || isBarelyBegun(text)) return null;
  if (view.provisions.has(marker.level) || beginsOwn(next)) return null;
  if (PARAGRAPH_BEGINS.at(next.text) !== null || LOOKS_BACK.test(next.text)) return "heading";
  const beside = [...linesBeside(view, at, marker, -1), ...linesBeside(view, at, marker, 1)];
  if (!beside.some((count) => count > 0)) return null;
  return !beside.includes(0) && SENTENCE_BEGINS.at(next.text) !== null ? "heading" : "open";
}

/** How many lines the heading before, or behind, takes, whose number is the next of the row; 0 where it heads nothing. */
function linesBeside(view: View, at: number, { level, number }: NumberMarker, step: -1 | 1) {
  for (let beside = at + step; Math.abs(beside - at) <= LINES_UNDER_A_HEADING; beside += step) {
    const marker = markerAt(view, beside);
    if (!marker || marker.level > level) continue;
    const counts = marker.level === level && marker.number === number + step;
    return counts ? [bareHeading(view, beside, marker)] : [];
  }
  return [];
}

const INNER_COLON = /[：:](?=.)/u;

function readBareHeading(view: View, at: number, marker: NumberMarker): number {
  for (let count = 1; count <= MOST_LINES; count++) {
    const lines = view.lines.slice(at, at + count);
    const text = joinTexts(lines.map((line) => line.text));
    if (lines.length < count || text.length > LONGEST_HEADING || STOPS.test(text)) return 0;
    if (opensSentence(text.slice(marker.length)) || tellsFigures(text)) return 0;
    const last = lines.at(-1);
    const next = view.lines[at + count];
    if (next && standsApart(view, next) && endsWithPage(view, marker, text, next)) return 0;
    // 1、关于《回应社会关切办法 / （试行）》的修改建议
    if (hasOpenQuote(text) || isUnclosed(text, "《", "》")) continue;
    // 3.检查……实施情况（责任单位： / 城建环保工委）
    if (next && !next.afterBlank && cutsBracket(text, next.text)) continue;
    const runs = view.join.indents && last !== undefined && goesOnAtMargin(view, last, next);
    const turns =
      view.join.indents &&
      next?.afterPage === true &&
      lines[0]?.indented === true &&
      last !== undefined &&
      mayGoOn(last, next);
    if (PAUSES.has(text.slice(-1))) {
      if (runs) continue;
      return 0;
    }
    if (
      !next ||
      standsApart(view, next) ||
      beginsOwn(next) ||
      beginsEnding(view, at + count) ||
      // 一、将第六条修改为： / “县以上……”: a full line goes on at the margin, behind its colon too.
      (endsWithColon(text) && !isOpen(text) && !runs && !(turns && isFull(view, last))) ||
      view.breaks.some((starts) => starts(view, at + count))
    )
      return count;
    if (runs || (last && isCutClause(view, marker, text, last, next))) continue;
    if (isCutPhrase(text, next)) return 0;
    if (CLOSING_BEGINS.at(next.text) !== null) return count;
    // Cut or not: what is set in begins a paragraph of its own.
    if (next.indented) return count;
    // （一）调离的：东岭县选出的张 / 三、……: what stands behind a colon heads nothing.
    if (INNER_COLON.test(text)) return 0;
    const touches = !next.afterBlank || (view.join.indents && next.afterPage);
    const full = last !== undefined && (touches ? isFull(view, last) : isFullAndSpaced(view, last));
    // A heading is short; a long clause before a long line is more likely a paragraph that a break cut.
    const tooLong = text.length < LONG_CLAUSE && text.length + next.text.length > LONGEST_HEADING;
    const mayBeCut = next.afterBlank || text.length >= LONG_CLAUSE;
    if (!full && (tooLong || !mayBeCut || !isCutWord(text, next))) return count;
  }
  return 0;
}

/**
 * 二、县人民政府应当制定用水定额，严格 / 控制用水总量。: a clause too long for a heading, which the margin goes on from, where
 * paragraphs are set in, or where its numbers count what is provided.
 */
const isCutClause = (view: View, { level }: NumberMarker, text: string, last: Line, next: Line) =>
  text.length >= LONG_CLAUSE &&
  mayGoOn(last, next) &&
  ((view.join.indents && last.indented) || view.provisions.has(level));

/** The same where a page ends, in text that should be whole: no heading, and whether it goes on is told. */
const endsWithPage = (view: View, { level }: NumberMarker, text: string, next: Line) =>
  text.length >= LONG_CLAUSE && view.provisions.has(level) && isCutByPage(text, next);

const STOPS = /[。；！？]/u;
const PAUSES = new Set("，、,");

/** 二、今年以来，人大代表和社区居 / 民……: without its stop it was cut, for no heading begins so. */
const opensSentence = (text: string) =>
  !NAMES_A_TIME.test(text) &&
  (SENTENCE_BEGINS.at(text) !== null || YEARS_PAST.test(text) || IN_VIEW_OF.test(text));
/** 一年来的主要工作, 今年工作安排: but a heading names the time so. */
const NAMES_A_TIME =
  /^[^，,]{0,6}[年来]的?(?:主要|重点|总体|基本|各项)?(?:工作|任务)[^，,]{0,12}$/u;
const YEARS_PAST = /^[^，]{0,6}年以来/u;
/** 从检查情况看， · 在常委会领导下， · 检查中， */
const IN_VIEW_OF = /^(?:从[^，]{1,10}看|在[^，]{1,14}[中下后]|[^，]{1,4}中)，/u;

/** 五年来，…… */
const LOOKS_BACK = /^[^，]{1,6}年来，|^从[^，]{1,10}看，/u;

/** Whether what follows is text of its own, and not the next number of the same list. */
function openedBy(view: View, at: number, level: number): boolean {
  const next = view.lines[at];
  if (!next || beginsEnding(view, at) || CLOSING_BEGINS.at(next.text) !== null) return false;
  const { marker } = next;
  return marker
    ? marker.level > level
    : next.tabbed || next.text.length > LONGEST_HEADING || endsSentence(gather(view, at).text);
}
