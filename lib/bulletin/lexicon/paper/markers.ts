/** What lines open with to be counted: the one reader of numbers, of a law's divisions and articles, of an agenda's items. */
import { isHan, kindsAt, PRIVATE } from "../script/characters";
import { isArabic, isNumeral, readNumber } from "../script/numerals";
import { firstCodes, words } from "../words";
import { MEASURES } from "./joins";

export interface Marker {
  /** 一、 or （1） · 第二章 · 第十二条 · 第一项 of an agenda. */
  kind: "number" | "division" | "article" | "ordinal";
  /** 一、=1 （一）=2 1.=3 （1）=4 · 编 章 节 = 1 2 3; null where it opens no heading. */
  level: 1 | 2 | 3 | 4 | null;
  number: number;
  /** 第十二条之一 → 1. */
  inserted: number | null;
  length: number;
}

/** One that may open a heading. */
export interface NumberMarker extends Marker {
  level: 1 | 2 | 3 | 4;
}

/** 3.1, 3.1.2 at the head of a section, which is an amount as well. */
export const SECTION_NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}(?!\d)/u;

const ORDINALS = new Set("一二三四五六七八九十百零〇");
const isOrdinal = (character: string) => ORDINALS.has(character);
const POINTS = new Set("、.．");
const CLOSERS = new Set("）)");
const MOST_OF_A_NUMBER = 5;
/** 2021. counts nothing; 100. may. */
const MOST_FIGURES = 3;
/** ㈠ ⑴ ⒈: a number and its marks in one character, from the first of each row on. */
const IN_ONE: { first: number; count: number; level: 2 | 3 | 4 }[] = [
  { first: 0x3220, count: 10, level: 2 },
  { first: 0x2474, count: 20, level: 4 },
  { first: 0x2488, count: 20, level: 3 },
];
export const IN_ONE_CHARACTER = IN_ONE.flatMap(({ first, count }) =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(first + at)),
);
const mayCount = firstCodes([...ORDINALS, ..."0123456789（(", ...IN_ONE_CHARACTER]);

/** 一、=1 （一）=2 1.=3 （1）=4; null for a line with no number. 一是 and 二是 are none. */
export function readMarker(text: string): NumberMarker | null {
  // Asked first, for every stage asks every line, and most open with neither a bracket nor a number.
  if (!mayCount(text.charCodeAt(0))) return null;
  for (const row of IN_ONE) {
    const number = numberIn(row, text);
    if (number !== null)
      return { kind: "number", level: row.level, number, inserted: null, length: 1 };
  }
  const start = text.startsWith("（") || text.startsWith("(") ? 1 : 0;
  const written = isOrdinal(text.charAt(start));
  if (!written && !isArabic(text.charAt(start))) return null;
  const most = written ? MOST_OF_A_NUMBER : MOST_FIGURES;
  const end = runEnd(text, start, written ? isOrdinal : isArabic, most + 1);
  const number = end - start > most ? null : readBetween(text, start, end);
  if (number === null) return null;
  if (CLOSERS.has(text.charAt(end)) && (start === 1 || !written)) {
    const length = POINTS.has(text.charAt(end + 1)) ? end + 2 : end + 1;
    return { kind: "number", level: written ? 2 : 4, number, inserted: null, length };
  }
  // 1.5 is an amount, and 110、119 are two numbers; 1、2021年工作 is an item, and so are 1.3月，听取…… and 1.2021年工作.
  const joins = end - start === MOST_FIGURES ? ".、" : ".";
  const figures = !written && joins.includes(text.charAt(end)) && isArabic(text.charAt(end + 1));
  const amounts = figures && !tellsTime(text, end + 1);
  if (start === 1 || !POINTS.has(text.charAt(end)) || amounts) return null;
  if (text.charAt(end) === "、" && countsTwo(text, end + 1, written ? isOrdinal : isArabic))
    return null;
  return { kind: "number", level: written ? 1 : 3, number, inserted: null, length: end + 1 };
}

/** 3月 of 1.3月，听取……, 2021年 of 1.2021年决算: no amount is so many months or years without its 个. */
function tellsTime(text: string, at: number): boolean {
  const end = runEnd(text, at, isArabic, MOST_FIGURES + 1);
  return (
    text.charAt(end) === (end - at > MOST_FIGURES ? "年" : end - at < MOST_FIGURES ? "月" : "-")
  );
}

/** 一、二、三产业: the second number of those that one sentence names. */
function countsTwo(text: string, at: number, holds: (character: string) => boolean): boolean {
  const end = runEnd(text, at, holds, MOST_OF_A_NUMBER);
  return end > at && text.charAt(end) === "、";
}

const DIVISIONS = words("编 篇 分编 部分 类项目 章 节");
const LEVELS: Record<string, 1 | 2 | 3> = {
  编: 1,
  篇: 1,
  分编: 1,
  部分: 1,
  类项目: 1,
  章: 2,
  节: 3,
};
/** 第一部分工作进展顺利, 第一类项目12件 are sentences: such a part stands apart from its name. */
const PARTS_OF_ANYTHING = words("部分 类项目");

/**
 * `第二章　监督职权`, and what only refers to one is none: 第二章第三节规定的. `raw`: a blank behind the number there shows that
 * it opens the line, whatever follows: 第一节　第三方评估.
 */
export function readDivision(text: string, raw = text): NumberMarker | null {
  const formal = formalDivision(text);
  if (formal) return formal;
  const found = counted(text, DIVISIONS);
  const level = LEVELS[found?.unit ?? ""];
  if (!found || !level) return null;
  const named = ":：、".includes(text.charAt(found.length) || " ");
  const refers = PARTS_OF_ANYTHING.has(found.unit) ? !named : isReference(text, found.length);
  if (refers && !isApart(raw, found.length)) return null;
  return { kind: "division", level, number: found.number, inserted: null, length: found.length };
}

/** As amounts are written, and the parts of a report above 一、: 壹、总体情况, （贰）存在的问题. */
export const FORMAL_NUMERALS = "壹贰叁肆伍陆柒捌玖拾";

function formalDivision(text: string): NumberMarker | null {
  const start = text.startsWith("（") || text.startsWith("(") ? 1 : 0;
  const number = FORMAL_NUMERALS.indexOf(text.charAt(start) || " ") + 1;
  const closed = (start === 1 ? CLOSERS : POINTS).has(text.charAt(start + 1));
  if (number === 0 || !closed) return null;
  return { kind: "division", level: 1, number, inserted: null, length: start + 2 };
}

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const CALLS_A_PART = words("部分 方面 点");
const MARKS_BEHIND = "、，,：:.．";

/**
 * How much of a line only counts it, with what no marker is, for it opens sentences too: 第一、 其二， 之一： 甲、 A. 一： 0 where
 * nothing does.
 */
export function looseCount(text: string): number {
  const first = text.charAt(0);
  if (first === "" || (!"第其之".includes(first) && !isOrdinal(first)))
    return isStem(first) && MARKS_BEHIND.includes(text.charAt(1) || " ") ? 2 : 0;
  const from = isOrdinal(first) ? 0 : 1;
  const end = runEnd(text, from, isOrdinal, MOST_OF_A_NUMBER);
  const mark = end + (CALLS_A_PART.at(text, end)?.length ?? 0);
  return end > from && MARKS_BEHIND.includes(text.charAt(mark) || " ") ? mark + 1 : 0;
}

/**
 * The same where it can be told which number it is, and of what row: 第二、 甲、 第十二条、宪法第三条……, which where no other line
 * counts on is the rest of a sentence; null for 第一、第二产业.
 */
export function readLooseCount(text: string): { of: string; number: number } | null {
  const article = stoppedArticle(text);
  if (article) return { of: ARTICLE.list.join(), number: article.number };
  const length = looseCount(text);
  if (length === 0 || length === text.length) return null;
  if (isStem(text.charAt(0))) {
    const number = (STEMS + LATIN_STEMS).indexOf(text.charAt(0));
    return { of: number < STEMS.length ? "甲" : "A", number };
  }
  const end = runEnd(text, 1, isOrdinal, MOST_OF_A_NUMBER);
  const number = "第其".includes(text.charAt(0)) ? readBetween(text, 1, end) : null;
  if (number === null || text.charAt(length) === "第" || isOrdinal(text.charAt(length)))
    return null;
  return { of: text.charAt(0) + text.slice(end, length), number };
}

/** 第十二条、宪法第三条增加一款, as print of the 1950s to 1980s sets articles; 第十二条、第十三条 and 第三条、四条 name two. */
export function stoppedArticle(text: string): Marker | null {
  const found = counted(text, ARTICLE);
  const stop = found?.length ?? 0;
  if (!found || text.charAt(stop) !== "、" || stop + 1 === text.length) return null;
  if (text.charAt(stop + 1) === "第" || isNumeral(text.charAt(stop + 1))) return null;
  return { kind: "article", level: null, number: found.number, inserted: null, length: stop + 1 };
}

const LATIN_STEMS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const isStem = (character: string) =>
  STEMS.includes(character) || (character >= "A" && character <= "Z");

const COUNTED = words("专题 议题 课题 案例 第 其");
const MOST_OF_A_COUNT = 3;

/**
 * How much of a line counts it where a wide blank alone parts it from its words, as in print of the 1980s: 一　夯实基础, 1　从……起,
 * 专题二　监督工作; 0 where nothing does: 12　所, and the cells 一　二　三.
 */
export function countApart(text: string, raw: string): number {
  const from = COUNTED.at(text)?.length ?? 0;
  const written = isOrdinal(text.charAt(from));
  const end = runEnd(text, from, written ? isOrdinal : isArabic, MOST_OF_A_COUNT);
  if (end === from || end - from > MOST_OF_A_COUNT) return 0;
  if (!written && (from > 0 || MEASURES.at(text, end) !== null)) return 0;
  const apart = APART_AND_WHOLE.exec(raw.slice(blankBehind(raw, end)));
  return apart && isHan(apart[0].slice(-1)) && isHan(text.charAt(end)) ? end : 0;
}
/** A wide blank, and two characters that none parts. */
const APART_AND_WHOLE = /^(?:\u3000+| {2,})\S{2}/u;

const ARTICLE = words("条");

/** `第十二条　……`, 第十二条之一; not 第十二条规定, 第十二条、第十三条. */
export function readArticle(text: string, raw = text): Marker | null {
  const found = counted(text, ARTICLE);
  if (!found) return null;
  const from = found.length;
  const second = text.charAt(from) === "之" ? runEnd(text, from + 1, isNumeral, 3) : from;
  const inserted = second > from + 1 ? readBetween(text, from + 1, second) : null;
  const length = inserted === null ? from : second;
  if (isReference(text, length) && !isApart(raw, length)) return null;
  return { kind: "article", level: null, number: found.number, inserted, length };
}

const ITEM = words("项");

/** `第一项　听取……`, its mark included; 第一项议程 is none. */
export function readOrdinal(text: string): Marker | null {
  const found = counted(text, ITEM);
  if (!found || text.startsWith("议程", found.length)) return null;
  const marked = "：:、".includes(text.charAt(found.length) || " ");
  const length = found.length + (marked ? 1 : 0);
  return { kind: "ordinal", level: null, number: found.number, inserted: null, length };
}

const CIRCLED = { first: 0x2460, count: 20 };
const ROMAN = { first: 0x2160, count: 12 };
const CALLED = words("议程 议题");
const COLONS = "：:、";
/** Bullets that no text can go on with: ○ is a zero too, ▲ a minus, and · stands within names. */
export const SURE_BULLETS = "●■◆◇▪★☆";
const BULLETS = new Set([...SURE_BULLETS, ..."▲△○□•·※—－-"]);
const LONGEST_OF_AN_ITEM = 3;

/**
 * What an agenda counts its items with beside the numbers of any paper: 第一项, 议程一：, ①; and before what a meeting does
 * (`does`) Ⅰ., 一是, 1 or a bullet, whose number is 0.
 */
export function readItemMark(
  text: string,
  does: (text: string, at: number) => boolean,
): Marker | null {
  const circled = numberIn(CIRCLED, text);
  if (circled !== null) return itemMark(circled, 1);
  const called = CALLED.at(text);
  if (called !== null) return calledItem(text, called.length);
  const bare = bareItem(text);
  return bare && does(text, bare.length) ? bare : readOrdinal(text);
}

const itemMark = (number: number, length: number): Marker => {
  return { kind: "ordinal", level: null, number, inserted: null, length };
};

/** The number that a text's first character is in a row of such: ③ → 3. */
function numberIn({ first, count }: { first: number; count: number }, text: string): number | null {
  const at = text.charCodeAt(0) - first;
  return at >= 0 && at < count ? at + 1 : null;
}

/** 议程一：, 议题2、 */
function calledItem(text: string, from: number): Marker | null {
  const end = runEnd(text, from, isNumeral, LONGEST_OF_AN_ITEM);
  const number = readBetween(text, from, end);
  const marked = COLONS.includes(text.charAt(end) || " ");
  return number !== null && marked ? itemMark(number, end + 1) : null;
}

/** Ⅰ., 一是, 1听取, ●: no mark of a number, unless what the meeting does stands behind it. */
function bareItem(text: string): Marker | null {
  const roman = numberIn(ROMAN, text);
  if (roman !== null) return itemMark(roman, 1 + Number(POINTS.has(text.charAt(1))));
  if (text.startsWith("第")) return ordinalAlone(text);
  const end = runEnd(text, 0, isArabic(text.charAt(0)) ? isArabic : isOrdinal, LONGEST_OF_AN_ITEM);
  const number = readBetween(text, 0, end);
  if (number === null) return BULLETS.has(text.charAt(0)) ? itemMark(0, 1) : null;
  if (text.charAt(end) !== "是") return itemMark(number, end);
  // 一是……；二是……。 in one line are several.
  return text.includes("二是", end) ? null : itemMark(number, end + 1);
}

/** 第一，听取…… */
function ordinalAlone(text: string): Marker | null {
  const end = runEnd(text, 1, isNumeral, LONGEST_OF_AN_ITEM);
  const number = readBetween(text, 1, end);
  const marked = `${COLONS}，,`.includes(text.charAt(end) || " ");
  return number !== null && marked ? itemMark(number, end + 1) : null;
}

/** Whether a text is nothing but what counts a line, its mark with it: 一、 （二） 3. 第四条 第五章 ① ●; a bare 6 is none. */
export const countsAlone = (text: string) =>
  text.length <= LONGEST_COUNT &&
  ((readOpening(text)?.length ?? looseCount(text)) === text.length ||
    numberIn(CIRCLED, text) !== null ||
    (text.length === 1 && (BULLETS.has(text) || (kindsAt(text, 0) & PRIVATE) > 0)));
const LONGEST_COUNT = 10;

/** Whatever a line opens with that makes it begin something of its own. */
export const readOpening = (text: string, raw = text): Marker | null =>
  readMarker(text) ?? readDivision(text, raw) ?? readArticle(text, raw);

/** 第……章: its number, and where the unit ends. */
function counted(text: string, units: { at: (text: string, offset: number) => string | null }) {
  if (text.charAt(0) !== "第") return null;
  const end = runEnd(text, 1, isNumeral, 6);
  const unit = units.at(text, end);
  const number = unit === null ? null : readBetween(text, 1, end);
  return unit === null || number === null ? null : { unit, number, length: end + unit.length };
}

/** What goes on with a sentence that names a chapter or an article. */
const REFERS = words("的 、 款 规定 所称 所列 所规定 所指 所述 所涉 所要求");
const TOGETHER = words("和 至 到 或 或者 及 以及 与");
const PARTS = words("编 章 节 条 款 项 目");

function isReference(text: string, at: number): boolean {
  if (REFERS.at(text, at) !== null) return true;
  const from = at + (TOGETHER.at(text, at)?.length ?? 0);
  const next = from + (text.charAt(from) === "第" ? 1 : 0);
  if (next === at) return false;
  const opened = "（(".includes(text.charAt(next) || " ") ? 1 : 0;
  const end = runEnd(text, next + opened, isNumeral, 6);
  return end > next + opened && PARTS.at(text, end + opened) !== null;
}

/** Whether a blank stands in print behind the first so many characters of a line. */
export function isApart(raw: string, length: number): boolean {
  const at = blankBehind(raw, length);
  return at < raw.length && raw.charAt(at).trim() === "";
}

/** Where in print the first so many characters of a line end, blanks not counted. */
function blankBehind(raw: string, length: number): number {
  let left = length;
  let at = 0;
  for (; at < raw.length && left > 0; at++) if (raw.charAt(at).trim() !== "") left--;
  return at;
}

function runEnd(text: string, at: number, holds: (character: string) => boolean, most: number) {
  let end = at;
  while (end < text.length && end - at <= most && holds(text.charAt(end))) end++;
  return end;
}

const readBetween = (text: string, start: number, end: number) =>
  readNumber(text.slice(start, end));
