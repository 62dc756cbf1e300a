import { chain } from "../../lexicon/forms";
import { ANY_LABEL, ASIDE, PLACES_OF_SITTING } from "../../lexicon/office/attendance";
import { endsAsBody } from "../../lexicon/office/bodies";
import { NO_NAMES, standsAcross } from "../../lexicon/office/no-names";
import { COUNTERS } from "../../lexicon/office/people";
import { endsWithColon, labelAt } from "../../lexicon/paper/headings";
import { BOUND_BEGINNINGS, CLAUSE_MARKS } from "../../lexicon/paper/joins";
import { isBlank } from "../../lexicon/script/blanks";
import { isHan, NAME_DOTS } from "../../lexicon/script/characters";
import { LONG_DASHES, withNote } from "../../lexicon/script/marks";
import { isNumeral } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { labelOf, opensWithLabel, sectionOf } from "../../readers/attendance-label";
import { readCounts } from "../../readers/counts";
import { dayAtHead } from "../../readers/dates";
import { readNameTokens } from "../../readers/name-list";
import { isLikelyName, nameEndsAt } from "../../readers/names";
import type { Line } from "../../source/lines";
import type { NameToken } from "../../source/name-line";
import { beginsWithWord, isOneWord } from "../break-words";
import { beginsOwn, beginsWithMark, isRestOfClause } from "../join";
import { tellsOfMeeting } from "../own-line";
import { type Construct, type Construction, runsOn, textAt, type View } from "../view";
import { cutsOffice } from "./names/cut-office";
import {
  cutsAName,
  hasNames,
  hasOnlyNames,
  holdsAny,
  isLabelled,
  isNamedInPlace,
  isNumberedName,
  MOST_LINES_OF_NAMES,
  readRole,
  takeNames,
  tokensOf,
} from "./names/names";

const LONGEST = 60;
const LONGEST_LABEL = 20;

/** `二、出席（28人）：` with nothing but a count behind it. */
export const attendanceHeading: Construct = (view, at) => {
  const line = view.lines[at];
  const text = textAt(view, at);
  if (!line || text.length > LONGEST || line.tabbed || !opensWithLabel(text)) return null;
  if (holdsAny(text.slice(0, -1), "。，；") || hasNames(line)) return null;
  if (isSentence(view, at) || endsSentenceAbove(view, at) || endsAnnouncement(view, at))
    return null;
  const bracketed = text.startsWith("（") || text.startsWith("(");
  return { kind: "heading", level: beginsOwn(line) && bracketed ? 2 : 1, count: 1 };
};

/** 应到25人，实到22人；2人因 / 公出国请假。: with its stop it ends what the line above, a clause behind others, leaves open. */
function endsSentenceAbove(view: View, at: number): boolean {
  const [above, line] = [view.lines[at - 1], view.lines[at]];
  if (!above || !line?.text.endsWith("。") || line.afterBlank || line.indented) return false;
  return holdsAny(above.text.slice(0, -1), "，；") && !holdsAny(above.text.slice(-1), "。；：:");
}

/** 副主任李四、王五 / 出席会议。: who did stands above; under names that blanks part, or the title, it heads those below. */
function tellsOfThoseAbove(view: View, at: number): boolean {
  const [above, line] = [view.lines[at - 1], view.lines[at]];
  if (!above || !line || at <= view.titleLines || !isRestOfClause(line.text)) return false;
  return !holdsAny(above.text.slice(-1), ENDS) && ![...above.raw.trim()].some(isBlank);
}

const ENDS = "。；：:）";

/** 根据守则，现将组成人员出 / 缺席情况通报如下：: what a sentence ends with heads nobody's absence. */
function endsAnnouncement(view: View, at: number): boolean {
  const [above, line] = [view.lines[at - 1], view.lines[at]];
  if (!above || !line || at <= view.titleLines || line.afterBlank || line.indented) return false;
  return (
    BELOW.before(line.text) !== null &&
    !holdsAny(above.text.slice(-1), ENDS) &&
    MAKES.find(above.text) !== null
  );
}
const BELOW = chain("如下 于下 于后", "： :");
const MAKES = words("现将 现就 将");

/** Lines of names parted by blanks or 、, each name without its padding, one wide blank between. */
export const nameList: Construct = (view, at) => {
  const cut = cutList(view, at);
  if (cut) return cut;
  if (opensWithLabel(textAt(view, at)) && isSentence(view, at)) return null;
  const first = view.lines[at];
  const isUnderOne = () => opensWithLabel(textAt(view, at - 1));
  return takeNames(
    view,
    at,
    (line) =>
      hasNames(line) ||
      isNumberedName(line) ||
      ((isUnparted(line.text) || isAllInPlace(line)) && (line !== first || isUnderOne())),
  );
};

/** 由于岚　任命民 among names or under 出席（2人）：: nothing but what is a name where only names stand. */
const isAllInPlace = (line: Line) => {
  const tokens = tokensOf(line);
  return tokens.length > 1 && tokens.every(isNamedInPlace);
};

/** 周海燕吴敏郑国强 among names or under 出席（3人）：: names that nothing parts, told as such and not guessed. */
const isUnparted = (text: string) =>
  isHanOf(text, 6, 60) && isHeldByNoBody(text) && nameEndsAt(text).length > 0;

/** 区人大常委会各工作机构有关人士: what bodies and those who speak for them are called stands in no run of names. */
const isHeldByNoBody = (text: string) => NO_NAMES.find(text) === null && !endsAsBody(text);

function isHanOf(text: string, least: number, most: number): boolean {
  const characters = text.length <= most * 2 ? [...text] : [];
  return characters.length >= least && characters.length <= most && characters.every(isHan);
}

/** `出席：甲　乙` in minutes: a label with nothing but persons behind it, and the lines of names that go on. */
export const attendanceLine: Construct = (view, at) => {
  const text = textAt(view, at);
  const first = view.lines[at];
  if (!first || !opensWithLabel(text)) return null;
  const cut = cutList(view, at);
  if (cut) return cut;
  if (!isLabelled(text, LONGEST_LABEL) && !hasNamesBehindLabel(first, view.lines[at - 1]))
    return null;
  if (isSentence(view, at)) return null;
  const holdsNames = (line: Line) =>
    (line === first || !holdsAny(line.text, "：:")) && hasOnlyNames(line);
  return takeNames(view, at, holdsNames);
};

/**
 * `出席：张建国、李梅、王` / `海燕、赵志强。`: a list parted by 、 that full lines cut, also within its names. What lies across
 * a line's end must be a name for certain, or an office that neither of the lines has whole.
 */
function cutList(view: View, at: number): Construction | null {
  let text = textAt(view, at);
  if (!isLabelled(text, LONGEST_LABEL) || !opensWithLabel(text)) return null;
  const ends: number[] = [];
  let count = 1;
  let loose = false;
  while (count < MOST_LINES_OF_A_SENTENCE) {
    const next = view.lines[at + count];
    if (!next || next.tabbed || opensWithLabel(next.text) || holdsAny(next.text, "：:")) break;
    const runs = runsOn(view, at + count);
    if (!runs && !goesOnInList(text, next)) break;
    loose ||= !runs;
    ends.push(text.length);
    text += next.text;
    count++;
  }
  if (count === 1 || !holdsAny(text, "、，；")) return null;
  // 陈五 / 一、朱世友: more of the list, that none of this knows.
  if (loose && goesOnBelow(view.lines[at + count])) return null;
  const tokens = readNameTokens(text);
  const named = tokens.every(({ kind }) => kind !== "odd");
  const whole = ends.every((end) => tokens.every((token) => liesWhole(token, end)));
  return named && whole ? { kind: "names", count, separator: "", textOf: textOfLine } : null;
}

const textOfLine = (line: Line) => line.text;

/** 县法院院长马 / 骏；……, 县法院院长马骏； / 县检察院检察长高峰。: the next line is the rest of a list of offices, or more of it. */
function goesOnInList(text: string, next: Line): boolean {
  if (next.marker || next.afterBlank || next.indented) return false;
  const tail = text.slice(-LONGEST);
  const isRest = beginsWithMark(next.text) || cutsAName(tail, next.text);
  if (isRest || cutsOffice(tail, next.text)) return true;
  const more = "；，、".includes(text.slice(-1)) ? readNameTokens(next.text.slice(0, LONGEST)) : [];
  return more[0]?.kind === "office" || (more[0]?.office ?? null) !== null;
}

const goesOnBelow = (line: Line | undefined) =>
  line !== undefined && !line.afterBlank && !opensWithLabel(line.text) && hasNames(line);

/** Whether an offset lies outside a name, or within one that nobody takes for two. */
function liesWhole({ kind, name, at, text }: NameToken, offset: number): boolean {
  const within = at < offset && offset < at + text.length;
  return (
    !within ||
    kind === "office" ||
    DOTTED.test(name) ||
    ([...name].length <= 3 && isLikelyName(name))
  );
}
const DOTTED = new RegExp(`[${NAME_DOTS}]`, "u");

/** 出席　张三　李四, 出席——张三: a blank or a dash instead of the colon, or nothing before several names, and no other words. */
const hasNamesBehindLabel = (line: Line, above: Line | undefined) => {
  if (line.tabbed || holdsAny(line.text, "，。；")) return false;
  const tokens = tokensOf(line);
  const [label, first] = tokens;
  return (
    label?.kind === "label" &&
    first !== undefined &&
    (isAfterBlank(line, first) ||
      LONG_DASHES.includes(label.text.slice(-1)) ||
      tokens.length > FEW ||
      (above !== undefined && opensWithLabel(above.text) && hasOnlyNames(above))) &&
    hasOnlyNames(line)
  );
};
const FEW = 2;

const isAfterBlank = ({ raw }: Line, { at }: NameToken) => isBlank(raw.trimStart().charAt(at - 1));

/** `记录：马静`, `时间：2021年3月11日上午`: told of the meeting in a line of its own, that only a full one goes on from. */
export const asideLine: Construct = (view, at) => {
  const line = view.lines[at];
  const label = line && line.text.length <= LONGEST ? labelAt(line.text, ASIDE) : null;
  if (!line || line.tabbed || label === null || runsOn(view, at + 1)) return null;
  const told = line.text.slice(label.length + 1);
  const named = isLikelyName(told.replace(/\s/gu, "")) || PLACES_OF_SITTING.before(told) !== null;
  const whole =
    named || ((dayAtHead(told) !== null || YEARLESS.test(told)) && !ENDS_OPEN.has(told.slice(-1)));
  return whole ? { kind: "paragraph", count: 1 } : null;
};
const ENDS_OPEN = new Set("，、（至");
/** 时间：10月29日—30日 */
const YEARLESS = /^\d{1,2}月\d{1,2}日/u;

/** `出席（28人）：` and nothing else, over lines of names: in minutes, where 出席情况 may head a text as well. */
export const attendanceLabel: Construct = (view, at) =>
  isLabelAlone(view, at) ? { kind: "paragraph", count: 1 } : null;

function isLabelAlone(view: View, at: number): boolean {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  if (!line || !next || line.tabbed || line.text.length > LONGEST) return false;
  if (tellsOfThoseAbove(view, at)) return false;
  if (labelOf(line.text)?.key === "due") return endsWithColon(line.text) && isListed(next);
  // 出席人员：（应到12人，实到11人）
  const counted = withNote(line.text);
  const heads = counted.note !== null && endsWithColon(counted.bare);
  const isLabel =
    heads && readCounts(counted.note ?? "").length > 0
      ? counted.bare.length <= LONGEST_LABEL
      : line.text.length <= LONGEST_LABEL && tokensOf(line).every(({ kind }) => kind === "label");
  if (!isLabel || sectionOf(line.text) === null) return false;
  return isListed(next) || (readRole(next.text) !== null && hasName(view.lines[at + 2]));
}

/** The lines of names under such a label, and the offices that head some of them: 委员： */
export const labelledNames: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || !isUnderLabel(view, at)) return null;
  if (isListed(line)) return takeNames(view, at, isListed);
  return readRole(line.text) !== null ? { kind: "paragraph", count: 1 } : null;
};

function isUnderLabel(view: View, at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES_OF_NAMES); above--) {
    const line = view.lines[above];
    if (!line || line.tabbed) return false;
    if (isLabelAlone(view, above)) return true;
    if (!isListed(line) && readRole(line.text) === null) return false;
  }
  return false;
}

const isListed = (line: Line) =>
  !line.tabbed && !holdsAny(line.text, "。；") && (hasOnlyNames(line) || isNumberedName(line));
const hasName = (line: Line | undefined) => line !== undefined && isListed(line);

/** `出席会议的有：主任甲，副主任乙、丙` / `及委员22名。丁列席会议。`: a sentence that the line cuts, and no list. */
function isSentence(view: View, at: number): boolean {
  if (!runsOn(view, at + 1)) return false;
  for (let end = at; end < at + MOST_LINES_OF_A_SENTENCE; end++) {
    const line = view.lines[end];
    if (!line || line.tabbed) return false;
    if (end > at && (line.afterBlank || line.indented || opensWithLabel(line.text))) return false;
    if (beginsAnew(view, end + 1)) return false;
    if (line.text.endsWith("。")) return !view.lines.slice(at, end + 1).every(hasOnlyNames);
  }
  return false;
}
const MOST_LINES_OF_A_SENTENCE = 12;

/**
 * 列席：张三、李四 / 会议听取了县人民政府的汇报。: whether a sentence begins under a line of whole names. One that goes on from them
 * tells who attended, or how many.
 */
function beginsAnew(view: View, at: number): boolean {
  const [above, line] = [view.lines[at - 1], view.lines[at]];
  if (!above || !line || line.tabbed || ENDS_OPEN.has(above.text.slice(-1))) return false;
  if (!hasOnlyNames(above) || goesOn(line.text)) return false;
  if (isOneWord(above.text, line.text) || standsAcross(above.text, line.text)) return false;
  if (tellsOfMeeting(line.text)) return true;
  const [sentence = ""] = sentenceFrom(view, at).split("。");
  const tells = ANY_LABEL.find(sentence) !== null || countsPersonsIn(sentence);
  return !tells && readNameTokens(sentence).some(({ kind }) => kind === "odd");
}

/** 、丁, 及戊, 等人, and the rest of a name: 燕、赵志强。 */
const goesOn = (text: string) =>
  beginsWithMark(text) ||
  beginsWithWord(text, BOUND_BEGINNINGS) ||
  CLAUSE_MARKS.has(text.charAt(1));

/** 委员二十二名 */
const countsPersonsIn = (sentence: string) =>
  [...sentence].some((one, at, all) => COUNTERS.has(one) && isNumeral(all[at - 1] ?? ""));

/** The lines from one on, up to that which a sentence ends. */
function sentenceFrom(view: View, at: number): string {
  let text = "";
  for (let end = at; end < at + MOST_LINES_OF_A_SENTENCE && !text.includes("。"); end++)
    text += textAt(view, end);
  return text;
}
