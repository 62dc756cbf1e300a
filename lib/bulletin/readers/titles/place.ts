import { endsAsBody } from "../../lexicon/office/bodies";
import { COPIES } from "../../lexicon/paper/back-matter";
import { CONTACTS, labelAt } from "../../lexicon/paper/headings";
import { PHRASE_ENDS } from "../../lexicon/paper/joins";
import { isIndexed } from "../../lexicon/paper/listing";
import { closesNote, opensNote } from "../../lexicon/paper/notes";
import { AGENDA_BEGINS, SUBJECTS, TITLED_BODIES } from "../../lexicon/paper/openings";
import { endsSentence } from "../../lexicon/script/characters";
import { dashesAtHead, ITEM_ENDS, openingOf } from "../../lexicon/script/marks";
import { DEEPEST_INDENT, indentOf } from "../../source/indents";
import { joinTexts, type Line, LONGEST_SHORT_LINE } from "../../source/lines";
import { isDayOfSigning, signsAndDates } from "../dates";
import { headsPapersOfMeeting } from "../meetings";
import { namesOf } from "../name-list";
import { isLastFormula, isSureSign, ruleUnder } from "./rules";
import { isWholeTitle, opensWithItsBody } from "./whole-titles";

const FEWEST_SPACED = 10;
const FEWEST_SET_IN = 2;

/** How far a text sets its paragraphs in: what follows on a stop begins so, and hardly ever at the margin; else null. */
export function paragraphIndent(lines: Line[]): number | null {
  const counts = new Uint32Array(DEEPEST_INDENT + 1);
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line || !next || next.tabbed || !endsSentence(line.text)) continue;
    const indent = indentOf(next);
    if (indent <= DEEPEST_INDENT) counts[indent] = (counts[indent] ?? 0) + 1;
  }
  const [atMargin = 0, ...setIn] = counts;
  const most = Math.max(...setIn);
  return most >= FEWEST_SET_IN && most > atMargin * 2 ? setIn.indexOf(most) + 1 : null;
}

/** Whether a blank line stands between all lines but the rows of tables, as where a page was copied from a screen. */
export function isSpaced(lines: Line[]): boolean {
  let [touching, parted] = [0, 0];
  for (const { afterBlank, tabbed } of lines)
    if (afterBlank) parted++;
    else if (!tabbed) touching++;
  return parted >= FEWEST_SPACED && touching * 8 <= parted;
}

/** Whether the text above is over: its stop, a quotation's within, a row of a table or a day ends it. */
export const isClosed = (line: Line | undefined) =>
  line === undefined || line.tabbed || endsItsText(line.text) || isSigned(line.text);

/** A day alone, or behind who signs or prints. */
export const isSigned = (text: string) => isDayOfSigning(text) || signsAndDates(text);

const endsItsText = (text: string) =>
  endsSentence(text) || ITEM_ENDS.before(text) !== null || isIndexed(text);

/**
 * What the line above says of a title: that its document is `closed` for certain, that it is `over`, that it was no
 * running text, so that what stands under the title must show it; null where no title can follow.
 */
export type Above = "closed" | "over" | "short" | null;

export function aboveOf(lines: Line[], at: number): Above {
  const [before, first] = [lines[at - 1], lines[at]];
  if (!before || !first || isClosedForCertain(lines, at)) return "closed";
  // However long its body's name, who signs ends a report.
  if (isLastFormula(lines[at - 2]?.text ?? "") && endsAsBody(before.text)) return "over";
  if (isAttachedAbove(lines, at)) return null;
  if (before.text.startsWith("附件")) return "short";
  if (headsPapersOfMeeting(before.text)) return "over";
  // 抄送：县人大常委会代工委、县政府督查室
  if ((labelAt(before.text, COPIES)?.length ?? 0) > 1) return "over";
  if (first.afterBlank || isClosed(before) || listsNames(before)) return "over";
  if (tellsContact(before.text) && isNote(before.text)) return "over";
  if (isShort(before)) return "short";
  const whole = isWholeText(before, first);
  if (whole && isWholeTitle(first.text) && ruleUnder(lines[at + 1]?.text ?? "")) return "short";
  const entry = whole || isWholeEntry(before, lines.slice(at, at + 2));
  return entry && isNotedBelow(lines, at) ? "short" : null;
}

/** Whether a day of signing, or a last formula, stands above, were it over whom to ask. */
export function isClosedForCertain(lines: Line[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - MOST_LINES_OF_CONTACTS - 1), at).reverse();
  const last = above.find(({ text }) => !tellsContact(text))?.text ?? "";
  return isSigned(last) || (last === above[0]?.text && isLastFormula(last));
}
const MOST_LINES_OF_CONTACTS = 3;

/** （联系人：胡涛，电话：3610123）, or the same without brackets. */
const tellsContact = (text: string) =>
  text.length <= LONGEST_CONTACT && CONTACTS.at(text.slice(Number(opensNote(text)))) !== null;
const LONGEST_CONTACT = 40;

const isNote = (text: string) => opensNote(text) && closesNote(text);

/** ……的请求，报县人民代表大会备案: a text that lost its stop, and nothing of a sentence goes on with 关于……的报告 and its note. */
export const isWholeText = ({ text }: Line, first: Line) =>
  !GOES_ON.has(text.slice(-1)) &&
  PHRASE_ENDS.before(text) === null &&
  AGENDA_BEGINS.before(text) === null &&
  !endsAsBody(text) &&
  (SUBJECTS.at(first.text) !== null || opensWithItsBody(first.text) || ofBody(first.text));

/** 某县人民政府关于……的报告 */
const ofBody = (text: string) => {
  const at = text.indexOf("关于");
  return at > 0 && at <= LONGEST_BODY && endsAsBody(text.slice(0, at));
};
const LONGEST_BODY = 24;

/**
 * 2.关于……的建议（第41号，李四提出）: one of a list that no stop ends, and that no line cuts where it ends with its bracket or
 * what stands under it begins with a title's words.
 */
function isWholeEntry({ marker, text }: Line, [first, second]: Line[]): boolean {
  if (marker === null || GOES_ON.has(text.slice(-1)) || !first) return false;
  if (text.endsWith("）") && openingOf(text, text.length - 1) > 0) return true;
  const ofBody = TITLED_BODIES.before(first.text) !== null;
  return SUBJECTS.at((ofBody ? second?.text : first.text) ?? "") !== null;
}

/** Whether a note that no item has stands under a title that begins here: ……会议上, ……通过. */
export function isNotedBelow(lines: Line[], at: number): boolean {
  const under = lines.slice(at + 1, at + 1 + MOST_LINES_OF_A_TITLE);
  const from = under.findIndex(({ text }) => opensNote(text) || dashesAtHead(text) > 0);
  const rule = from < 0 ? null : ruleOverLines(lines.slice(at + 1 + from, at + 4 + from));
  return rule !== null && isSureSign(rule);
}

/** Of a note that a column cuts over lines. */
const ruleOverLines = (lines: Line[]) =>
  lines
    .map((_, index) => ruleUnder(joinTexts(lines.slice(0, index + 1).map(({ text }) => text))))
    .find((rule) => rule !== null) ?? null;

/** 丁　一　马明义　王　芳（女）: the last line of a list, which no stop ends. */
export function listsNames(line: Line): boolean {
  if (line.text.length > LONGEST_SHORT_LINE) return false;
  const names = line.raw.trim();
  // Asked first, for most lines are of a text.
  if (!SHORT_PIECES.test(names)) return false;
  const { tokens } = namesOf(line);
  return tokens.length > 1 && tokens.every(({ kind }) => kind === "name");
}

const SHORT_PIECES = /^(?:[^\s、，。；：]{1,12}[\s、]+)+[^\s、，。；：]{1,12}$/u;

const MOST_LINES_OF_A_TITLE = 4;

/** Under 附件 stands, over a few lines, the title of what is attached; 附件：重点项目表 only names another paper. */
function isAttachedAbove(lines: Line[], at: number): boolean {
  const title = lines[at]?.text ?? "";
  for (let above = at - 1; above >= Math.max(0, at - MOST_LINES_OF_A_TITLE); above--) {
    const line = lines[above];
    if (!line || isClosed(line)) return false;
    // Of several that are named, the last: 附件：1.有关数据 and under it 2.问题清单.
    if (line.marker && !line.text.startsWith("附件")) return false;
    if (line.text.startsWith("附件")) return !NAMES.test(line.text) || line.text.includes(title);
  }
  return false;
}
const NAMES = /[：:]\s*(?:\D|\d+[.．、])/u;

const LONGEST_SHORT = 18;
const GOES_ON = new Set("，、：；—（《〈“的和与及");

/** A signature, a name, an item, a heading: no running text that a line cut, for that is as long as its column. */
export const isShort = (line: Line | undefined) =>
  line !== undefined && line.text.length <= LONGEST_SHORT && !GOES_ON.has(line.text.slice(-1));
