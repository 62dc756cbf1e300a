import { endsWithColon, readAttached } from "../lexicon/paper/headings";
import { BINDING_ENDS } from "../lexicon/paper/joins";
import {
  isApart,
  type Marker,
  readArticle,
  readDivision,
  readMarker,
} from "../lexicon/paper/markers";
import { endsSentence, isLatin } from "../lexicon/script/characters";
import { ITEM_ENDS, splitAt, withNote } from "../lexicon/script/marks";
import { isArabic } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { isLikelyName, type NamedPerson, readPersonList } from "../readers/names";
import { changed, type Line, LONGEST_SHORT_LINE } from "../source/lines";
import { endsWithWord, isOneWord } from "./break-words";
import { cutsBracket, endsOpen, isOpen } from "./join";

/** How text is set, as far as it tells whether a line ran to its end. */
interface Setting {
  indents: boolean;
  titleLines: number;
  isFull: (line: Line) => boolean;
}

/**
 * A number that a break cuts off from its sentence counts nothing: 第二款第 / （三）项的规定, 要坚持 / 一、二、三产业; nor does the name of
 * an article or of what is attached begin anything there: 宪法 / 第三十一条增加一款, 列入 / 附件一的法规. Afterwards such a line joins
 * the one above it, and opens with no number.
 */
export function withCutNumbers(lines: Line[], set: Setting): Line[] {
  const isNumber = ({ marker }: Line) => marker !== null;
  const margin = set.indents ? cutAtMargin(lines, set, isNumber) : NONE;
  const articles = set.indents ? cutAtMargin(lines, set, namesArticle) : NONE;
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (!before || before.tabbed || line.tabbed || line.joins !== null) return line;
    if (at < set.titleLines + 1) return line;
    const cut = line.marker
      ? margin.has(at) ||
        isRestOfNumber(before, line) ||
        isRestOfWord(before, line, set) ||
        isRestOfPerson(before, line) ||
        runsOn(lines, at, set)
      : isRestOfName(before, line, set, articles.has(at));
    return cut ? changed(line, { joins: true }) : line;
  });
}
const NONE: ReadonlySet<number> = new Set();

/** 第三条, and no blank behind it as the articles of a law have. */
const namesArticle = ({ text, raw }: Line) =>
  text.startsWith("第") && standsClose(readArticle(text), raw);

/** 第77章, the same. */
const namesChapter = ({ text, raw }: Line) =>
  text.startsWith("第") && standsClose(readDivision(text), raw);

const standsClose = (marker: Marker | null, raw: string) =>
  marker !== null && !isApart(raw, marker.length);

/** 附件二《……》, 附件一的法规; 附件2：……清单, 附件　……清单 and 附件 alone attach it. */
function namesAttached({ text, raw }: Line): boolean {
  const attached = text.startsWith("附件") ? readAttached(text) : null;
  if (attached === null || attached.colon || attached.rest === "") return false;
  return !isApart(raw, text.length - attached.rest.length);
}

/** The same of what no number opens: it stands within a bracket, or the line above asks for it, or is full where paragraphs are set in. */
function isRestOfName(before: Line, line: Line, { indents, isFull }: Setting, atMargin: boolean) {
  if (atMargin) return true;
  if (line.indented || (line.afterBlank && !line.afterPage)) return false;
  const attached = namesAttached(line);
  if (!attached && !namesArticle(line) && !namesChapter(line)) return false;
  const { text } = before;
  if (cutsBracket(text, line.text) || endsOpen(text) || endsWithWord(text, BINDING_ENDS))
    return true;
  // 删去草案 / 第三十条，草案第三十一条……作相应调整
  if (!attached && HAS_ARTICLES.before(text) !== null && isFull(before)) return true;
  return attached && (isOpen(text) || (indents && isFull(before) && !isWhole(text)));
}

const HAS_ARTICLES = words("草案 审议稿 宪法 本法");

/**
 * Where paragraphs are set in, a number at the margin under a line that something must follow, or that ran to its end, goes on
 * with it: unless any number stands at the margin otherwise, for then those of lists do.
 */
function cutAtMargin(
  lines: Line[],
  { titleLines, isFull }: Setting,
  counts: (line: Line) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (line.indented || line.tabbed || at < titleLines || !counts(line)) continue;
    const before = lines[at - 1];
    const follows = at > titleLines && before && (!line.afterBlank || line.afterPage);
    if (!follows || before.tabbed) return new Set();
    const { text } = before;
    const unfinished = endsOpen(text) || endsWithWord(text, BINDING_ENDS);
    if (!unfinished && !(isFull(before) && !isWhole(text))) return new Set();
    found.add(at);
  }
  return found;
}

const isWhole = (text: string) =>
  endsSentence(text) || endsWithColon(text) || ITEM_ENDS.before(text) !== null;

/** 遵循精简、统 / 一、高效的原则: a full line ends within a word that 一 closes. */
function isRestOfWord(before: Line, line: Line, { indents, isFull }: Setting): boolean {
  if (line.marker?.number !== 1 || line.marker.level !== 1 || line.afterBlank) return false;
  if ((indents && line.indented) || !isFull(before)) return false;
  return isOneWord(before.text, line.text);
}

/** 王德斌、陈五 / 一、朱世友（女）、何莉: the last character of a name within a list, and no item of names under one. */
function isRestOfPerson({ text }: Line, { marker, text: next, afterBlank }: Line): boolean {
  if (afterBlank || marker?.level !== 1 || marker.length !== 2) return false;
  const above = splitAt(text.slice(labelEnd(text)), "、");
  const last = above.at(-1) ?? "";
  const named = readPersonList(next.slice(marker.length)) ?? [];
  if (above.length < 2 || named.length === 0) return false;
  return (
    isLikelyName(last + next.charAt(0)) &&
    [...above.slice(-2, -1), ...named.map(nameOf)].every(isLikelyPerson)
  );
}
const nameOf = ({ name }: NamedPerson) => name;
const isLikelyPerson = (text: string) => isLikelyName(withNote(text).bare);
const labelEnd = (text: string) => text.slice(0, LONGEST_LABEL).search(/[：:]/u) + 1;
const LONGEST_LABEL = 20;

/** Whether a full line stands above, and the number before within one: 二、审查财政决算；三、听取工作报告； / 四、选举。 */
function runsOn(lines: Line[], at: number, { indents, isFull }: Setting): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (!before || !line?.marker || !isFull(before)) return false;
  if (line.afterBlank || (indents && line.indented)) return false;
  const { level, number } = line.marker;
  const above = lines.slice(Math.max(0, at - MOST_ABOVE), at);
  return above.flatMap(({ text }) => numbersWithin(text, level)).at(-1) === number - 1;
}

function numbersWithin(text: string, level: number): number[] {
  const found: number[] = [];
  const length = Math.min(text.length, LONGEST_SHORT_LINE);
  for (let at = 1; at < length; at++) {
    if (!"；：".includes(text.charAt(at - 1))) continue;
    const inner = readMarker(text.slice(at, at + LONGEST_NUMBER));
    if (inner?.level === level) found.push(inner.number);
  }
  return found;
}
const MOST_ABOVE = 4;
const LONGEST_NUMBER = 8;

/** What no number of a line is, however it is set: 第 / （三）项; （……/202 / 1）; （SO / 2）、; qhrd2021@16 / 3.com */
function isRestOfNumber({ text }: Line, { text: next, indented }: Line): boolean {
  if (text.endsWith("第")) return true;
  if (indented) return false;
  const mark = readMarker(next)?.length ?? 0;
  const last = text.slice(-1);
  if (!isLatin(last) && !isArabic(last) && !LATIN_MARKS.has(last)) return false;
  if (!isArabic(next.charAt(0))) return false;
  const closes = /[）)]/u.test(next.slice(1, mark));
  return closes ? isOpen(text) : isLowerCase(next.charAt(mark));
}
const LATIN_MARKS = new Set("/_@.-=");
const isLowerCase = (character: string) => character >= "a" && character <= "z";
