import { ROLLS } from "../../lexicon/office/attendance";
import { endsAsBody } from "../../lexicon/office/bodies";
import { countsPersons } from "../../lexicon/office/people";
import { POSTS } from "../../lexicon/office/posts";
import { endsWithColon, HEADWORDS, MAKES_KNOWN } from "../../lexicon/paper/headings";
import { CLOSING_MARKS, headsAPeriod } from "../../lexicon/paper/joins";
import { readArticle, readDivision } from "../../lexicon/paper/markers";
import { OPENS_UNDER_TITLE, opensNote } from "../../lexicon/paper/notes";
import { AGENDA_BEGINS, BODY_GOES_ON, SUBJECTS, YEARLY_PLANS } from "../../lexicon/paper/openings";
import { AGENDA, endsTitle, mayEndTitle, namesNotice, SCHEDULE } from "../../lexicon/paper/papers";
import { dayLine, opensWithTime } from "../../lexicon/paper/times";
import { endsSentence, fold } from "../../lexicon/script/characters";
import { closingOf, LONG_DASHES, withNote } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";
import { withoutMarkAtEnd } from "../../source/footnotes";
import { indentOf } from "../../source/indents";
import { joinTexts, type Line } from "../../source/lines";
import { isDayOfSigning, readDays, withoutPlaceBehind } from "../dates";
import { foundedIn, membersOf } from "../founded";
import { headsPapersOfMeeting, readMeetings } from "../meetings";
import { isLikelyName, readPerson } from "../names";
import { namesApart } from "../person-tokens";
import { isReported } from "./headlines";
import {
  type Above,
  aboveOf,
  isClosed,
  isNotedBelow,
  isShort,
  isSigned,
  listsNames,
  paragraphIndent,
} from "./place";
import {
  ADOPTION_NOTE,
  AFTER_A_CLOSING,
  BY_FORM,
  beginsTitle,
  COLUMNS,
  DATED,
  GREETING,
  HEADLINE,
  hasOwnEnd,
  isCaption,
  isLastFormula,
  isNoTitle,
  isNumbered,
  isSureSign,
  MADE_KNOWN,
  NOTICE_ALONE,
  NUMBERED,
  opensANote,
  PAPER_ALONE,
  type Rule,
  ruleUnder,
  SESSION_LINE,
  SPEECH,
  SPOKEN,
} from "./rules";
import { headsText, isText, leadsToAll, runsToItsStop } from "./running-text";
import { isWholeTitle, NO_TITLE_BEGINS, namesItsBody, opensWithItsBody } from "./whole-titles";

const LONGEST_TITLE = 120;
const MOST_LINES_OF_A_TITLE = 5;
/** What stands under a title may be cut over so many lines. */
const MOST_LINES_UNDER = 3;
const LONGEST_UNDER = 200;

interface TitleLines {
  at: number;
  /** How many lines its title takes. */
  count: number;
}

export interface Opening extends TitleLines {
  /** Whether what stands under it shows it to be a title, not its form alone. */
  certain: boolean;
  /** What showed it. */
  rule: Rule;
}

/**
 * The titles that open a document, found by their form: for bulletins, or parts of one, that no contents list. `spaced`:
 * a blank line stands between all lines, so that none of them parts anything.
 */
export function findOpenings(lines: Line[], spaced: boolean): Opening[] {
  const openings: Opening[] = [];
  const indent = paragraphIndent(lines);
  for (let at = 0; at < lines.length; at++) {
    const before = openings.at(-1);
    const opening =
      openingAt(lines, at, spaced, indent, before) ??
      datedAt(lines, at) ??
      noticeAt(lines, at) ??
      notedAt(lines, at, before);
    if (!opening || isPartOf(lines, opening, before)) continue;
    openings.push(opening);
    at += opening.count;
  }
  return openings;
}

/** Whether what looks like a title belongs to the document above it. */
const isPartOf = (lines: Line[], opening: Opening, before: Opening | undefined) =>
  standsAgain(lines, opening, before) ||
  makesKnown(lines, opening, before) ||
  listsMembers(lines, opening, before);

/** 县选举委员会组成人员名单 under 关于成立县选举委员会的决定, and no note of its own: who they are that it founds. */
function listsMembers(lines: Line[], opening: Opening, before: Opening | undefined): boolean {
  const { at, count, certain } = opening;
  if (!before || certain || at - before.at > MOST_LINES_OF_A_NOTICE) return false;
  const title = joinTexts(lines.slice(at, at + count).map(textOf));
  if (!title.endsWith(LIST)) return false;
  const above = joinTexts(lines.slice(before.at, at).map(textOf));
  return membersOf(title, foundedIn(above)) !== null;
}
const LIST = "名单";

/** A law's title, printed above the 公告 that makes it known and once more under it, opens one document. */
function standsAgain(lines: Line[], { at, count }: Opening, before: Opening | undefined): boolean {
  if (!before || !namesNotice(lines[before.at + before.count]?.text ?? "")) return false;
  const titleOf = (from: number, many: number) =>
    fold(joinTexts(lines.slice(from, from + many).map(({ text }) => text)));
  return titleOf(at, count) === titleOf(before.at, before.count);
}

/** A 公告 between a law's note and its text: with a title and a note alone no document is over. */
function makesKnown(lines: Line[], { at, count }: Opening, before: Opening | undefined): boolean {
  const from = before && before.at + before.count;
  if (from === undefined || at === from || at - from > MOST_LINES_UNDER) return false;
  if (!namesNotice(lines[at + count - 1]?.text ?? "")) return false;
  const note = joinTexts(lines.slice(from, at).map(({ text }) => text));
  return !note.includes("。") && ruleUnder(note)?.name === ADOPTION_NOTE;
}

/** 胡静（县教育局局长）、郭建（县法院院长）, 胡静　县教育局局长, or who signed and when, on one line. */
function endsAPaper(text: string): boolean {
  if (POSTS.before(text) !== null) return true;
  const signed = withoutPlaceBehind(text);
  return LISTED_IN_BRACKETS.test(text) || readDays(signed).at(-1)?.end === signed.length;
}
const LISTED_IN_BRACKETS = /）、.*）$/u;

const textOf = ({ text }: Line) => text;
const AGENDAS = words(AGENDA, SCHEDULE);

const PAUSES = new Set("，、");
const COUNT_ALONE = /^[（(]共?\d{1,4}[人名位][）)]$/u;
/** ……2021年度工作要点 / 的起草工作。 */
const GOES_ON_AT = new Set([...CLOSING_MARKS, "的"]);
const ENDS_A_SENTENCE = new Set("。；！？：:");

function openingAt(
  lines: Line[],
  at: number,
  spaced: boolean,
  indent: number | null,
  over: Opening | undefined,
): Opening | null {
  const first = lines[at];
  const before = lines[at - 1];
  if (!first || first.text.length > LONGEST_TITLE || first.tabbed) return null;
  // Asked first, for most lines are sentences: what no title has at the end of its first line either.
  if (ENDS_A_SENTENCE.has(first.text.slice(-1)) && !isOverSpeech(lines, at)) return null;
  const touches = !lines[at + 1]?.afterBlank || (spaced && isClosed(before));
  const speech = touches ? linesOverSpeech(lines, at) : 0;
  const headline = !speech && HEADLINE.when(first.text) && isReported(lines, at + 1);
  if (!speech && !headline && !mayEndNear(lines, at, spaced)) return null;
  const above = aboveOf(lines, at);
  if (above === null || signs(lines, at, over) || isSigned(first.text)) return null;
  if (isCaption(first.text) || opensWithTime(first.text) !== null) return null;
  if (headsPapersOfMeeting(first.text)) return null;
  // 2024年工作意见 / 各位代表：, in a report.
  const within = over && ruleUnder(lines[at + 1]?.text ?? "")?.name === GREETING;
  if (within && headsAPeriod(first.text)) return null;
  if (isListedHolder(first, before) || headsNames(first, lines[at + 1])) return null;
  if (tellsFigures(first.text) && isNotedTitle(lines, at + 1)) return null;
  // 第二部分　2022年工作安排 heads a part of its document.
  if (first.text.startsWith("第") && opensPart(first)) return null;
  if (speech > 0) return { at, count: speech + 1, certain: true, rule: SPEECH };
  if (headline) return above === "short" ? null : { at, count: 1, certain: false, rule: HEADLINE };
  const named = beginsTitle(first.text);
  if (!named && !mayStandAlone(lines, at, over)) return null;
  let best: Opening | null = null;
  let certain = false;
  for (let count = 1; count <= MOST_LINES_OF_A_TITLE; count++) {
    const part = lines.slice(at, at + count);
    const title = withoutMarkAtEnd(joinTexts(part.map(textOf)));
    const end = part.at(-1);
    const apart = count > 1 && end?.afterBlank === true;
    const goes =
      apart &&
      (spaced || end.afterPage || isNoticeAlone(end) || isRestOfBody(lines, at + count - 1));
    if (apart && !(goes && isOverApart(before))) break;
    if (apart && endsAPaper(part.at(-2)?.text ?? "")) break;
    // 县人民检察院检察长张三 above a title is one of a list, and one that names its body begins with it.
    if (apart && (SPOKEN.when(part.at(-2)?.raw ?? "") || namesItsBody(end.text))) break;
    if (part.length < count || title.length > LONGEST_TITLE) break;
    // 关于……计划执行情况， / ……计划草案的报告: a title that its line cuts behind a pause.
    if (named && PAUSES.has(title.slice(-1)) && lines[at + count]?.afterBlank === false) continue;
    if (isNoTitle(title)) break;
    // 青禾县听证办法 / 青禾县人大常委会公告: two whole titles, and the second names its own body.
    if (
      count > 1 &&
      end &&
      namesItsBody(end.text) &&
      isWholeTitle(joinTexts(part.slice(0, -1).map(textOf)))
    )
      break;
    // 一、听取……的报告, 上午9时 审议……的报告: the first item of the agenda above it, and no part of its title.
    if (count > 1 && (isNumbered(end?.text ?? "") || opensWithTime(end?.text ?? "") !== null))
      break;
    const last = part.at(-1)?.text ?? "";
    // 听取……的报告 under 会议议程: the same, where no number counts it.
    if (count > 1 && AGENDA_BEGINS.at(last) !== null && AGENDAS.before(part.at(-2)?.text ?? ""))
      break;
    // ……列席人员名单 / （共14人）: how many it lists.
    if (count > 1 && COUNT_ALONE.test(last)) break;
    if ((ruleUnder(last) && !(count === 1 && hasOwnEnd(last))) || opensANote(last)) break;
    // 关于……的调研报告 / 按照……安排，……情况: a whole title, and a sentence under it.
    if (count > 1 && last.includes("，") && isWholeTitle(joinTexts(part.slice(0, -1).map(textOf))))
      break;
    // ……列席人员名单 / 张三: a whole title, and the first of whom it lists.
    if (count > 1 && isLikelyName(last) && isWholeTitle(joinTexts(part.slice(0, -1).map(textOf))))
      break;
    // 关于修改……的决定 / 决　定: a word in the middle over the text.
    if (HEADWORDS.has(last) && isWholeTitle(joinTexts(part.slice(0, -1).map(textOf)))) break;
    // ……辞职请求的决定 / 。根据……: the line was cut.
    const goesOn = GOES_ON_AT.has(lines[at + count]?.text.charAt(0) ?? "");
    if (goesOn || !isWholeTitle(title)) continue;
    if (indent !== null && indentOf(first) === indent && goesOnAtMargin(lines, at + count)) break;
    const below = lines.slice(at + count, at + count + MOST_LINES_UNDER + 1);
    const under = named || count === 1 ? ruleOf(below, named) : null;
    // Over a blank line only what stands under it shows that it is one title, were it the text itself.
    const paused = part.slice(0, -1).some(({ text }) => PAUSES.has(text.slice(-1)));
    const bare = named && (above === "over" || above === "closed") && !apart && !paused;
    const timed = SCHEDULE.before(title) !== null && opensDay(below[0]);
    const head = Number(HEADWORDS.has(below[0]?.text ?? ""));
    const filled = timed || opensItsList(title, below[0]) || opensText(lines, at + count + head);
    const whole = bare || (named && !paused && filled);
    const form =
      certain || !whole ? null : ruleOfForm(title, apart ? "over" : above, lines, at, count);
    const rule = under?.rule ?? form;
    certain ||= under !== null;
    if (rule) best = { at, count, certain: under !== null, rule };
    // The line below shows that the title ends here.
    if (under?.alone) break;
  }
  return best;
}

/** 全年地区生产总值120亿元，增长6.1%: a sentence that lost its stop, above the title of the next paper. */
const tellsFigures = (text: string) =>
  /，[^，]*\d/u.test(text) && SUBJECTS.at(text) === null && !opensWithItsBody(text);

/** 关于供水工作情况的报告 / ——2024年5月28日在……会议上 */
const isNotedTitle = (lines: Line[], at: number) =>
  beginsSubject(lines[at]?.text ?? "") && isNotedBelow(lines, at);

/** 财政经济委员会（5人） / 主任委员　徐洪成: a group of a list, and who is of it. */
const headsNames = ({ text }: Line, next: Line | undefined) =>
  countsPersons(text) && next !== undefined && SPOKEN.when(next.raw);

/** 丁磊　县农业农村局局长, or 县农业农村局局长　丁磊 under another: one of a list of people, and no body at a title's head. */
function isListedHolder({ text, raw }: Line, before: Line | undefined): boolean {
  if (SPOKEN.when(raw)) return before !== undefined && SPOKEN.when(before.raw);
  if (isRowOfHolder(raw)) return true;
  const { bare, note } = withNote(text);
  const office = [bare, note ?? ""].find((one) => POSTS.before(one) !== null);
  if (office === undefined) return false;
  if (office === note) return isLikelyName(bare);
  const [name, ...rest] = namesApart(raw.trim());
  return name !== undefined && rest.length > 0 && isLikelyName(name);
}

/** 汪海波　县水利局局长　　出差: who it is, what he holds, and what is noted of him. */
function isRowOfHolder(raw: string): boolean {
  const [name = "", office = "", ...notes] = namesApart(raw.trim());
  return notes.length > 0 && isLikelyName(name) && POSTS.before(office) !== null;
}

/** Nor has 第六条　……将开会日期和建议 / 会议讨论的主要事项…… a title. */
const opensPart = ({ text, raw }: Line) =>
  readDivision(text, raw) !== null || readArticle(text, raw) !== null;

/** 　　《三亚市……条例》（以下简称条例） / 自2017年6月1日施行以来，……: set in as paragraphs are, over the rest of its sentence. */
function goesOnAtMargin(lines: Line[], at: number): boolean {
  const first = lines[at]?.text ?? "";
  if (opensNote(first) && !goesOnBehind(first)) return false;
  for (const line of lines.slice(at, at + MOST_LINES_UNDER)) {
    if (line.afterBlank || line.indented || line.tabbed || line.marker) return false;
    if (/[，；。]/u.test(line.text)) return true;
    if (endsWithColon(line.text)) return false;
  }
  return false;
}

/** （以下简称条例）由…… is no note; （2021年3月11日……会议通过，……批准） is one, over as many lines as it takes, and others may follow it. */
function goesOnBehind(text: string): boolean {
  const close = text.startsWith("（") ? closingOf(text, 0) : -1;
  return close >= 0 && close < text.length - 1 && !OPENS_UNDER_TITLE.has(text.charAt(close + 1));
}

/** `公　告`, `主席令`: what is left of a title under the body's name, wherever it is set. */
const isNoticeAlone = ({ text }: Line) => text.length <= 6 && namesNotice(text);

/** ……人民代表大会 / 常务委员会……办法, whatever stands between: one body's name. */
const isRestOfBody = (lines: Line[], at: number) =>
  lines[at]?.text.startsWith("常务委员会") === true &&
  lines[at - 1]?.text.endsWith("人民代表大会") === true;

/** The same, or the first of what it counts; another title, in a list of them, is neither. */
function opensText(lines: Line[], at: number): boolean {
  const first = lines[at];
  const counts = first?.marker?.number === 1;
  if (!first || (endsTitle(first.text) && !counts)) return false;
  if (leadsToAll(lines, at)) return true;
  return isText(first) || runsToItsStop(lines, at) ? !endsTitle(first.text) : counts;
}

/** 县十七届人大常委会第三次会议请假人员名单 over names, 县人大常委会2024年工作计划 over its first number. */
const opensItsList = (title: string, line: Line | undefined) =>
  line !== undefined &&
  opensWithItsBody(title) &&
  ((endsAsRoll(title) && listsNames(line)) ||
    (YEARLY_PLANS.before(title) !== null && line.marker?.number === 1));

const endsAsRoll = (title: string) =>
  ROLLS.before(title) !== null || (title.endsWith(LIST) && readMeetings(title).length > 0);

/** 8月26日上午, 上午9时　全体会议, or a table's first row: how what a 日程 heads begins. */
const opensDay = (line: Line | undefined) =>
  line !== undefined &&
  (line.tabbed || dayLine(line.text) !== null || opensWithTime(line.text) !== null);

/** Whether a line that touches this one, or this one itself, ends as titles do. */
function mayEndNear(lines: Line[], at: number, spaced: boolean): boolean {
  for (let next = at; next < at + MOST_LINES_OF_A_TITLE; next++) {
    const line = lines[next];
    const apart = next > at && line?.afterBlank && !line.afterPage && !isNoticeAlone(line);
    if (!line || (apart && !spaced && !isRestOfBody(lines, next))) return false;
    if (mayEndTitle(withoutMarkAtEnd(line.text))) return true;
  }
  return false;
}

const beginsSubject = (text: string) => SUBJECTS.at(text) !== null && !text.includes("。");

/** 县水利局局长　汪海波 under its title: what was spoken, nobody signs at its end. */
export function isSpoken(lines: Line[], title: TitleLines | undefined): boolean {
  if (!title) return false;
  const from = title.at + title.count;
  return lines
    .slice(from, from + MOST_LINES_UNDER)
    .some(({ text, raw }) => text.length <= LONGEST_SPEAKER && SPOKEN.when(raw));
}

/** 县人大财政经济委员会 under 以上报告，请予审议。: a report's signature, and no body above the next title. */
const signs = (lines: Line[], at: number, over: Opening | undefined) => {
  const [before, first, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!before || !first || !isLastFormula(before.text)) return false;
  if (next?.afterBlank === false && beginsSubject(next.text) && isSpoken(lines, over)) return false;
  if (BODY_GOES_ON.at(next?.text ?? "") !== null) return false;
  // 县人大财政经济委员会 / 关于……的报告, set apart: no signature has a title right under it.
  const heads = first.afterBlank && next?.afterBlank === false && beginsSubject(next.text);
  if (heads) return false;
  return !mayEndTitle(first.text) && endsAsBody(first.text);
};

function ruleOfForm(
  title: string,
  above: Above,
  lines: Line[],
  at: number,
  count: number,
): Rule | null {
  const own = BY_FORM.find(({ when }) => when(title));
  if (own) return own;
  if (above === "closed" && AFTER_A_CLOSING.when(title)) return AFTER_A_CLOSING;
  const alone =
    (above !== "short" || leadsToAll(lines, at + count)) &&
    PAPER_ALONE.when(title) &&
    headsText(lines, at + count);
  return alone ? PAPER_ALONE : null;
}

const LONGEST_ABOVE_A_SPEECH = 40;

/** How many lines stand above ——在……上的讲话: 坚定信心， / 奋力开拓, whose first says that it goes on; 0 where none does. */
function linesOverSpeech(lines: Line[], at: number): number {
  const [first, second, third] = lines.slice(at, at + 3);
  const isOverIt = (over: string, under: Line | undefined) =>
    under !== undefined && over.length <= LONGEST_ABOVE_A_SPEECH && SPEECH.when(under.text);
  if (!first || !second) return 0;
  if (isOverIt(first.text, second)) return 1;
  const whole = first.text + second.text;
  const pauses = PAUSES.has(first.text.slice(-1)) || first.text.endsWith(HALF_STOP);
  const goesOn = pauses && !second.afterBlank && !isNoTitle(whole.replace(HALF_STOP, "，"));
  return goesOn && !third?.afterBlank && isOverIt(whole, third) ? 2 : 0;
}

/** 振奋精神担使命； / 凝心聚力开新局 / ——在……上的讲话, set apart or behind a signed paper. */
const isOverSpeech = (lines: Line[], at: number) =>
  lines[at]?.text.endsWith(HALF_STOP) === true &&
  (at === 0 || lines[at]?.afterBlank === true || isSigned(lines[at - 1]?.text ?? "")) &&
  linesOverSpeech(lines, at) === 2;
const HALF_STOP = "；";

const LONGEST_OVER_A_DAY = 40;

/** 倡议书 / （2021年6月8日）: set apart, and neither a part of the text nor who signs or speaks. */
function datedAt(lines: Line[], at: number): Opening | null {
  const [first, under] = [lines[at], lines[at + 1]];
  if (!first || !under || under.afterBlank || !DATED.when(under.text)) return null;
  const { text, raw, tabbed } = first;
  if (tabbed || text.length > LONGEST_OVER_A_DAY || ENDS_A_SENTENCE.has(text.slice(-1)))
    return null;
  if (isNoTitle(text) || aboveOf(lines, at) === null) return null;
  // 坚定信心　开拓前行 over its day and who speaks is no office with its bearer.
  const spoken = speaks(lines.slice(at + 2, at + 4)) && isOver(lines[at - 1]);
  const signs = endsAsBody(text) || isLikelyName(text) || SPOKEN.when(raw);
  const apart = first.afterBlank && readMeetings(text).length === 0 && !signs;
  return spoken || apart ? { at, count: 1, certain: true, rule: DATED } : null;
}

/** 公　告 / （第5号）, without the body's name; over the note of an adoption, or over a text that is made known and signed. */
function noticeAt(lines: Line[], at: number): Opening | null {
  const [before, first, under] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!first || !under || !isNoticeAlone(first) || first.tabbed || !isOver(before)) return null;
  const touches = !under.afterBlank;
  if (touches && NUMBERED.when(under.text)) return { at, count: 1, certain: true, rule: NUMBERED };
  const note = opensNote(under.text) ? ruleOf(lines.slice(at + 1), true)?.rule : null;
  if (note?.name === ADOPTION_NOTE) return { at, count: 1, certain: true, rule: note };
  const above = aboveOf(lines, at);
  const over = (above === "closed" || above === "over") && isClosed(before);
  return over && isMadeKnown(lines, at + 1)
    ? { at, count: 1, certain: true, rule: NOTICE_ALONE }
    : null;
}

const MOST_LINES_OF_A_NOTICE = 16;

/** ……，现予公布。 / a body / a day: a text that is made known and signed, before another begins. */
function isMadeKnown(lines: Line[], from: number): boolean {
  let known = false;
  for (let at = from; at < from + MOST_LINES_OF_A_NOTICE; at++) {
    const line = lines[at];
    if (!line || line.tabbed || isNoticeAlone(line)) return false;
    if (isSigned(line.text)) return known;
    known ||= MAKES_KNOWN.before(line.text) !== null;
  }
  return false;
}

/**
 * 爱国卫生月活动部署 / （2021年6月11日……通过）: whatever it is called, a line set apart behind another paper's text, or the first
 * of all, is a title where a note of its own stands under it.
 */
function notedAt(lines: Line[], at: number, before: Opening | undefined): Opening | null {
  const first = lines[at];
  // Asked first, for most lines stand within a text.
  if (!first || first.marker || ENDS_A_SENTENCE.has(first.text.slice(-1))) return null;
  if (!first.afterBlank && !isClosed(lines[at - 1])) return null;
  if (NO_TITLE_BEGINS.has(first.text.charAt(0)) || isNumbered(first.text)) return null;
  for (let count = 1; count <= MOST_LINES_OF_A_TITLE; count++) {
    const end = lines[at + count - 1];
    if (!end || end.tabbed || (count > 1 && (end.afterBlank || !first.afterBlank))) return null;
    if (end.text.length > LONGEST_TITLE || ENDS_A_SENTENCE.has(end.text.slice(-1))) return null;
    const under = lines[at + count]?.text ?? "";
    if (!OPENS_UNDER_TITLE.has(under.charAt(0))) continue;
    if (goesOnBehind(under)) return null;
    const rule = ruleOf(lines.slice(at + count, at + count + MOST_LINES_UNDER), false)?.rule;
    if (!rule || !NOTES.has(rule.name)) return null;
    const above = aboveOf(lines, at);
    if (above !== "over" && above !== "closed") return null;
    const title = joinTexts(lines.slice(at, at + count).map(textOf));
    const heads = first.afterBlank && beginsSubject(lines[at + 1]?.text ?? "");
    if (isDayOfSigning(first.text) || (endsAsBody(first.text) && !heads)) return null;
    const names = endsAsBody(title) || isLikelyName(title) || SPOKEN.when(first.raw);
    if (title.length > LONGEST_TITLE || names || isNoTitle(title)) return null;
    const from = before ? before.at + before.count : 0;
    // Nothing stands above the first; a cover too may name the session.
    const over =
      at === 0
        ? rule.name === ADOPTION_NOTE
        : lines.slice(from, at).some(({ text }) => endsText(text));
    return over ? { at, count, certain: true, rule } : null;
  }
  return null;
}
const NOTES = new Set([ADOPTION_NOTE, SESSION_LINE]);
const endsText = (text: string) =>
  isDayOfSigning(text) || (endsSentence(text) && !opensANote(text));

const LONGEST_SPEAKER = 60;

interface Under {
  rule: Rule;
  /** Whether the line right under the title is by itself none of a title. */
  alone: boolean;
}

/** What a note, a session line or a law's text begin with. */
const OPENS_UNDER = new Set(`（(${LONG_DASHES}第目`);
const LONGEST_ALONE = 40;

/** 选举办法 over its note: neither a place nor a body, so that the text above must be over, and what is below a sure sign. */
function mayStandAlone(lines: Line[], at: number, over: Opening | undefined): boolean {
  const [before, first, under] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!first || !under || first.text.length > LONGEST_ALONE || first.text.includes("，"))
    return false;
  // Of a title that begins above, this is the rest.
  const begun = !isClosed(before) && beginsTitle(before?.text ?? "") && !signs(lines, at - 1, over);
  if (begun || !isOver(before)) return false;
  const below = lines.slice(at + 1, at + 3);
  return (
    OPENS_UNDER.has(under.text.charAt(0)) ||
    opensNote(under.text) ||
    ruleUnder(under.text)?.name === ADOPTION_NOTE ||
    MADE_KNOWN.when(under.text) ||
    speaks(below)
  );
}

const isOver = (line: Line | undefined) => isClosed(line) || isShort(line);
/** The same of a paper at whose foot its note stands. */
const isOverApart = (line: Line | undefined) =>
  isOver(line) || (line !== undefined && ruleUnder(line.text)?.name === ADOPTION_NOTE);

/** 县法院副院长　张三, or 张三 alone, and under it 各位代表： */
const speaks = ([speaker, greeting]: Line[]) =>
  speaker !== undefined &&
  greeting !== undefined &&
  speaker.text.length <= LONGEST_SPEAKER &&
  ruleUnder(greeting.text)?.name === GREETING &&
  (SPOKEN.when(speaker.raw) || readPerson(speaker.raw) !== null);

/**
 * What shows that the line under the title opens a document, alone or with the next ones it is cut over. `named`: whether
 * the title begins as titles do; else a sure sign is asked.
 */
function ruleOf(under: Line[], named: boolean): Under | null {
  let text = "";
  for (const [index, line] of under.slice(0, MOST_LINES_UNDER).entries()) {
    text = index === 0 ? line.text : joinTexts([text, line.text]);
    if (text.length > LONGEST_UNDER) break;
    // ……议程 / （……通过）: the note is of the title right above it.
    if (index > 0 && isTitleOfItsOwn(under[index - 1])) break;
    const rule = ruleUnder(text);
    if (rule && (named || isSureSign(rule))) return { rule, alone: index === 0 };
  }
  const [first] = under;
  if (!first || first.tabbed || first.text.length > LONGEST_SPEAKER) return null;
  if (MADE_KNOWN.when(first.text)) return { rule: MADE_KNOWN, alone: false };
  if (speaks(under)) return { rule: SPOKEN, alone: true };
  if (!named) return null;
  const rule = [SPOKEN, COLUMNS].find(({ when }) => when(first.raw));
  return rule ? { rule, alone: false } : null;
}

const isTitleOfItsOwn = (line: Line | undefined) =>
  line !== undefined &&
  (line.afterBlank ? isWholeTitle(line.text) && beginsTitle(line.text) : namesItsBody(line.text));
