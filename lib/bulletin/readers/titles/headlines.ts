/** Lines of no known form that may head another document. */
import { chain } from "../../lexicon/forms";
import { COURTS, endsAsBody, GOVERNMENTS, PROCURATORATES } from "../../lexicon/office/bodies";
import { isDrawn } from "../../lexicon/paper/drawn";
import { NAMES_AN_APPENDIX } from "../../lexicon/paper/headings";
import { readOpening } from "../../lexicon/paper/markers";
import { BODY_IN_TITLE } from "../../lexicon/paper/openings";
import { endsTitle } from "../../lexicon/paper/papers";
import { COMMITTEE, CONGRESS, CONVENES, MET, RESOLVES } from "../../lexicon/paper/sittings";
import { dayLine, opensWithDay, opensWithTime } from "../../lexicon/paper/times";
import { endsSentence } from "../../lexicon/script/characters";
import { words } from "../../lexicon/words";
import type { Line } from "../../source/lines";
import { dayAtHead } from "../dates";
import { readMeetings } from "../meetings";
import { isLikelyName } from "../names";
import { isClosed, isClosedForCertain, isShort, isSigned, isWholeText, listsNames } from "./place";
import {
  isCaption,
  isLastFormula,
  isNoTitle,
  isNumbered,
  opensANote,
  ruleUnder,
  SPOKEN,
  yearIn,
} from "./rules";
import {
  headsText,
  holdsStop,
  isText,
  LONGEST_SECOND_LINE,
  leadAt,
  leadsToAll,
  runsToItsStop,
  SHORTEST_TEXT,
} from "./running-text";
import { isWholeTitle, NO_TITLE_BEGINS, opensWithItsBody } from "./whole-titles";

/**
 * 溪口镇第四届人民代表大会第八次会议选出新镇长: a line that names a meeting, over longer text that begins with the same one, and
 * has the form of no title. It may head another document.
 */
export function mayBeHeadline(lines: Line[], at: number, spaced: boolean): boolean {
  const [before, first] = [lines[at - 1], lines[at]];
  if (!first || first.tabbed || first.marker || first.text.length > LONGEST_SECOND_LINE)
    return false;
  const { text } = first;
  if (!text.includes("次") || isNoTitle(text)) return false;
  if (!isClosed(before) && (spaced || !first.afterBlank)) return false;
  if (isCaption(text) || ruleUnder(text) || opensANote(text)) return false;
  return headsText(lines, at + 1) && namesTheSame(lines, at + 1, text);
}

/**
 * 让代表建议落地生根 over running text, behind what closes a paper (以上报告，请予审议。 a day of signing), or 青禾县人大常委会启事
 * set apart behind a whole text: a title of no known form may be another document's.
 */
export function mayBeTitle(lines: Line[], at: number, spaced: boolean, unlisted = false): boolean {
  const first = lines[at];
  // Asked first, for most lines are longer.
  if (!first || first.text.length > LONGEST_SECOND_LINE || first.tabbed || first.marker)
    return false;
  const { text, raw } = first;
  const [before, under] = [lines[at - 1], lines[at + 1]];
  if (!before || !under || text.length < SHORTEST_HEADLINE) return false;
  if (holdsStop(text) || /[：:，]/u.test(text)) return false;
  // 第九条　本条例自……起施行。
  const last = before.text.slice(readOpening(before.text, before.raw)?.length ?? 0);
  const over = isClosedForCertain(lines, at) || isLastFormula(last);
  const subject = opensWithItsBody(text) || text.startsWith("关于");
  const apart = first.afterBlank && under.afterBlank && isClosed(before) && subject;
  if (unlisted && !spaced && headsItsOwn(before, first, under)) return true;
  if (!over && !apart && (spaced || !mayHeadNews(before, first, under))) return false;
  if (NO_TITLE_BEGINS.has(text.charAt(0)) || NAMES_AN_APPENDIX.before(text) !== null) return false;
  if (isNumbered(text) || isCaption(text) || isNoTitle(text) || isSigned(text)) return false;
  if ((over && endsAsBody(text)) || isLikelyName(text) || SPOKEN.when(raw) || isDrawn(text))
    return false;
  if (dayLine(text) !== null || opensWithTime(text) !== null) return false;
  return (
    !under.marker && !NO_TITLE_BEGINS.has(under.text.charAt(0)) && runsToItsStop(lines, at + 1)
  );
}
const SHORTEST_HEADLINE = 5;

/**
 * 县人大常委会2031年工作计划 / 一、…… behind 报县人民代表大会备案: a text that lost its stop, or a sentence that goes on with a paper's
 * name, as no column would cut it: shorter than the line above.
 */
export function mayFollowUnclosed(lines: Line[], at: number): boolean {
  const [before, first, under] = lines.slice(Math.max(0, at - 1), at + 2);
  if (at === 0 || !before || !first || !under || isShort(before) || isClosed(before)) return false;
  const { text } = first;
  if (first.tabbed || first.marker || first.afterBlank || !isWholeTitle(text)) return false;
  if (text.length + SHORTER > before.text.length || isNoTitle(text)) return false;
  if (!isWholeText(before, first) || !/[，、；。]/u.test(before.text)) return false;
  return (
    under.marker?.number === 1 || isText(under) || leadsToAll(lines, at + 1) || listsNames(under)
  );
}
const SHORTER = 2;

/**
 * 区人大常委会2031年代表视察安排, a blank line above it and none below: where no contents tell, a line that begins with a body of the
 * house, and has a year or ends as titles do, over text or a first number.
 */
function headsItsOwn(before: Line, first: Line, under: Line): boolean {
  const { text } = first;
  if (!first.afterBlank || under.afterBlank || under.tabbed || !isClosed(before)) return false;
  const own = opensWithItsBody(text) ? BODY_IN_TITLE.find(text) : null;
  const behind = own ? own.at + own.word.length : (HOUSES.at(text)?.length ?? 0);
  // 县人大常委会听取意见: what it did heads a part.
  if (behind === 0 || RESOLVES.at(text, behind) !== null) return false;
  if (!(yearIn(text) >= 0 || endsTitle(text))) return false;
  if (endsAsBody(text) || isSigned(text) || isSigned(under.text)) return false;
  if (isNoTitle(text) || isCaption(text)) return false;
  return readOpening(under.text, under.raw)?.number === 1 || isText(under);
}
const HOUSES = chain(
  "省 自治区 市 州 盟 县 区 旗 镇 乡",
  words(COMMITTEE, CONGRESS, GOVERNMENTS, COURTS, PROCURATORATES).list.join(" "),
);

/** 县人大常委会听取意见 / 12月11日，……: set apart behind a sentence, with a body of the house over what happened on a day. */
const mayHeadNews = (before: Line, first: Line, under: Line) =>
  (first.afterBlank || isShort(first)) &&
  endsSentence(before.text) &&
  HOUSE.find(first.text) !== null &&
  HOUSE.before(first.text) === null &&
  // 县人大常委会办公室 / 2024年5月20日: who signs, and when.
  !isSigned(under.text) &&
  (opensWithDay(under.text) || dayAtHead(under.text) !== null);

const HOUSE = words(COMMITTEE, CONGRESS);

/** Under a headline, or under what a second line says of the meeting: 决定任命张三为副县长 */
export function isReported(lines: Line[], at: number): boolean {
  const first = lines[at];
  const title = lines[at - 1]?.text ?? "";
  if (reportsIt(lines, at, title)) return true;
  const below = first && !first.tabbed && first.text.length <= LONGEST_SECOND_LINE;
  return below === true && !holdsStop(first.text) && reportsIt(lines, at + 1, title);
}

/** 4月7日，县人大常委会召开……: running text that tells again that the meeting met. */
function reportsIt(lines: Line[], at: number, headline: string): boolean {
  const lead = leadAt(lines, at);
  if (lead.length < SHORTEST_TEXT && !endsSentence(lead)) return false;
  if (CONVENES.find(lead) !== null || MET.find(lead) !== null) return true;
  return namesTheSame(lines, at, headline);
}

function namesTheSame(lines: Line[], at: number, headline: string): boolean {
  const [own] = readMeetings(headline);
  const lead = own ? readMeetings(leadAt(lines, at)) : [];
  return lead.some(({ number, body }) => number === own?.number && body === own.body);
}
