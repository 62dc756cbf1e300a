import { chain } from "../lexicon/forms";
import { DRAWN_SIDES, isDrawn } from "../lexicon/paper/drawn";
import { figureAt } from "../lexicon/paper/figures";
import { ATTACHED, CONTACTS, isContact, LINE_LABELS, labelAt } from "../lexicon/paper/headings";
import {
  BINDING_ENDS,
  CLAUSE_BEGINS,
  CLAUSE_MARKS,
  CLOSING_MARKS,
  DECISION_OF,
  MADE_KNOWN_BELOW,
  MEASURES,
  OPEN_ENDS,
  PHRASE_BEGINNINGS,
  PHRASE_ENDS,
  TRANSITIVE,
  USED_ALONE,
} from "../lexicon/paper/joins";
import {
  countApart,
  FORMAL_NUMERALS,
  IN_ONE_CHARACTER,
  looseCount,
  readOpening,
  SURE_BULLETS,
} from "../lexicon/paper/markers";
import { ATTENDED, CAME } from "../lexicon/paper/sittings";
import { endsSentence } from "../lexicon/script/characters";
import { CLOSING_QUOTES, closingOf, hasOpenQuote, OPENING_QUOTES } from "../lexicon/script/marks";
import { isArabic, NUMERAL_CHARACTERS } from "../lexicon/script/numerals";
import { firstCodes, words } from "../lexicon/words";
import type { Line } from "../source/lines";
import { beginsWithWord, endsWithWord, isOneWord } from "./break-words";

/** What is known of a text that is asked whether the next line continues it. */
export interface JoinContext {
  /** Whether the document sets paragraphs in, so that a line at the margin continues one. */
  indents: boolean;
  /** What a text of this type cannot end with: an act without its post, a law without its full stop. */
  unfinished: ((text: string) => boolean) | undefined;
  /** Whether a run of characters stands in the bulletin. */
  isKnown: (run: string) => boolean;
}

/** ① …… and the notes [1], 〔注2〕, （注一）, 注①. */
const CIRCLED = /^[①-⑳※]/u;
const NOTE_MARK = /^[[［〔](?:注?\d{1,2}|注)[\]］〕]/u;
const NOTE_WORD = /^（?注[一二三四五六七八九十\d]{0,2}(?:[）：:]|[①-⑳])/u;

/** 表1：2020年收支决算表, and not 表1显示…… */
const CAPTION = /^附?表\s?[一二三四五六七八九十\d]{1,3}[：:]/u;
/** 表1　区属企业资产情况: the same, its number set apart by a blank. */
const CAPTION_APART = /^\s*附?表\s?[一二三四五六七八九十\d]{1,3}[\u3000 ][^。；，]{2,40}$/u;
/** （单位：亿元）, under a table's name. */
const UNIT = /^（(?:计量)?单位[：:][^）]{1,12}）$/u;

/** Whether a line begins something of its own: a number, a chapter, a table, an attachment. */
export const beginsOwn = (line: Line) => line.tabbed || (line.joins !== true && opensOwn(line));

const OPENING_DASHES = /^[—―─]{2}/u;

function opensOwn({ text, raw }: Line): boolean {
  if (!mayOpenOwn(text.charCodeAt(0))) return false;
  if (SURE_BULLETS.includes(text.charAt(0)) || isDrawn(text)) return true;
  if (text === "目录" || OPENING_DASHES.test(text) || labelAt(text, LINE_LABELS) !== null)
    return true;
  if (isContact(text)) return true;
  const attached = ATTACHED.at(text);
  if (attached === "附件" || (attached === "附" && text.charAt(1) === "：")) return true;
  if (CIRCLED.test(text) || NOTE_MARK.test(text) || NOTE_WORD.test(text)) return true;
  if (CAPTION.test(text) || CAPTION_APART.test(raw) || UNIT.test(text)) return true;
  return readOpening(text, raw) !== null || countApart(text, raw) > 0;
}

/** By its first character: asked of every line, of which hardly any opens so. */
const mayOpenOwn = firstCodes([
  ...LINE_LABELS.list,
  ...CONTACTS.list,
  ...ATTACHED.list,
  ...NUMERAL_CHARACTERS,
  ...IN_ONE_CHARACTER,
  ...FORMAL_NUMERALS,
  ...SURE_BULLETS,
  ...DRAWN_SIDES,
  "+",
  ..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳※",
  ..."目表—―─第注（([［〔专议课案其",
]);

/** Whether `next` certainly goes on where a line that looks whole was cut: inside a word or a bracket. */
export const isCutWord = (text: string, next: Line) =>
  next.joins ?? (!beginsOwn(next) && (isOpen(text) || isOneWord(text, next.text)));

/** 检察机关初步形成 / 了工作网络, 学校和 / 家长委员会: no heading ends so, however short, and no paragraph begins so. */
export const isCutPhrase = (text: string, next: Line) =>
  next.joins === null &&
  (beginsWithMark(next.text) ||
    isRestOfClause(next.text) ||
    (isArabic(text.slice(-1)) && MEASURES.at(next.text) !== null) ||
    beginsWithWord(next.text, PHRASE_BEGINNINGS) ||
    endsWithWord(text, PHRASE_ENDS));

/**
 * Whether a sentence's end is a paragraph's too: it is not where paragraphs are set in and `next` is not, nor where that closes
 * the quotation.
 */
export const isEnded = (text: string, next: Line, { indents }: JoinContext) =>
  next.joins === null &&
  endsSentence(text) &&
  (next.afterBlank || !indents || next.indented) &&
  !(beginsWithClose(next.text) && hasOpenQuote(text));

/** A straight quotation mark opens one as well. */
const beginsWithClose = (text: string) =>
  CLOSING_QUOTES.has(text.charAt(0)) && !OPENING_QUOTES.has(text.charAt(0));

/** Whether something must follow, whatever the next line begins with. */
export const isUnfinished = (text: string) =>
  endsOpen(text) || endsWithWord(text, BINDING_ENDS) || isOpen(text);

const ENDS_IN_A_DAY = /于[^，。；]{0,5}\d{1,2}月\d{1,2}日$/u;

/** Marks, 之, a decision that is not a thing, and a day on which, that something must follow. */
export const endsOpen = (text: string) =>
  OPEN_ENDS.has(text.slice(-1)) ||
  (text.endsWith("决定") && DECISION_OF.before(text, text.length - 2) === null) ||
  LEADS_TO_A_DAY.before(text) !== null ||
  ENDS_IN_A_DAY.test(text.slice(-20));
/** 条例已经 / 2031年3月11日……通过 */
const LEADS_TO_A_DAY = words("已经 业经 已于 并于");

/** 应当制定 / 监督工作计划: the verb's object is still to come. */
export const lacksObject = (text: string) => {
  const verb = TRANSITIVE.before(text);
  return verb !== null && USED_ALONE.before(text, text.length - verb.length) === null;
};

/** Nothing begins with a mark, nor with the rest of a bracket: （草案），…… */
export function beginsWithMark(text: string): boolean {
  if (CLOSING_MARKS.has(text.charAt(0))) return true;
  if (!text.startsWith("（")) return false;
  const close = closingOf(text.slice(0, 22), 0);
  return close > 1 && "、，的".includes(text.charAt(close + 1) || " ");
}

/** 突出重点领 / 域。县农业局……, 化解积案 / 137件，……: too little for a sentence of its own; 略。 and 无。 are whole. */
export function isRestOfClause(text: string): boolean {
  if (MADE_KNOWN_BELOW.at(text) !== null || isRestOfAttending(text)) return true;
  const stop = text.slice(0, 3).indexOf("。");
  if (stop > 0 && text.length > stop + 1 && ![...text.slice(0, stop)].some(isMarkOrWhole))
    return true;
  const figure = figureAt(text);
  if (!figure) return false;
  const counts = figure.unit === null && text.charAt(figure.end) === "个";
  const counted = figure.end + (counts ? 1 : 0);
  const end = counted + (ABOUT.at(text, counted)?.length ?? 0);
  return (counts || figure.unit !== null) && "，。；".includes(text.charAt(end) || " ");
}

/** 副主任李四、王五 / 出席会议。, 应邀列席。: who did stands above. */
const isRestOfAttending = (text: string) => {
  const word = ATTENDING.at(text);
  return word !== null && "。；".includes(text.charAt(word.length) || " ");
};
const ATTENDING = chain(`? ${CAME.list.join(" ")}`, ATTENDED.list.join(" "));

/** 35%左右。 */
const ABOUT = words("左右 以上 以下 以内 上下");

const isMarkOrWhole = (character: string) =>
  CLAUSE_MARKS.has(character) || character === "略" || character === "无";

/** A bracket or quote that was opened near the end and not closed. */
export function isOpen(text: string): boolean {
  const tail = text.slice(-200);
  const first = tail.search(OPENS);
  // Most texts open none.
  if (first < 0 || "。！？".includes(text.slice(-1))) return false;
  let depth = 1;
  for (let at = first + 1; at < tail.length; at++) {
    const character = tail.charAt(at);
    if ("（(《“「『".includes(character)) depth++;
    else if (depth > 0 && "）)》”」』".includes(character)) depth--;
  }
  return depth > 0;
}
const OPENS = /[（(《“「『]/;

/** （牵头单位：……；责任 | 单位：各委室）: a bracket that one line opens and the next closes. */
export function cutsBracket(text: string, next: string): boolean {
  const close = next.indexOf("）");
  if (close < 0 || next.slice(0, close).includes("（")) return false;
  const open = text.lastIndexOf("（");
  return open >= 0 && closingOf(text, open) < 0;
}

/** 下午3: / 00前报到, 之比为3: / 1，……: a clock or a ratio, whose colon heads nothing. */
export const cutsAtColon = (text: string, next: Line) =>
  ":：".includes(text.slice(-1) || "-") &&
  isArabic(text.slice(-2, -1)) &&
  !next.afterBlank &&
  next.marker === null &&
  isArabic(next.text.charAt(0));

/** 审议通过了《……关于加 / 强供水工作的决定》: a title that one line opens and does not close. */
export const cutsTitle = (text: string) => text.lastIndexOf("《") > text.lastIndexOf("》");

const LONGEST_ABOVE = 20;

/** `过去一年的主要工作` / `2016年，……。`: what wraps fills its line first, and no whole paragraph is so much longer than a full one. */
export const standsAbove = (line: string, next: string) => {
  const text = line.slice(looseCount(line));
  return text.length > 0 && standsBareAbove(text, next);
};

const standsBareAbove = (text: string, next: string) =>
  text.length <= LONGEST_ABOVE &&
  ((next.length >= text.length * 2 + LONGEST_ABOVE && endsSentence(next)) || opensATale(next)) &&
  ![...text].some((character) => CLAUSE_MARKS.has(character) || "“《（".includes(character)) &&
  !isUnfinished(text) &&
  !lacksObject(text) &&
  !isOneWord(text, next);

/** 一是……, 一要……, 2016年，…… */
const opensATale = (text: string) =>
  text.startsWith("一是") || text.startsWith("一要") || /^\d{4}年[，,]/u.test(text);

/** 让5G, 对全区: behind its last mark a clause that has only begun. */
export function isBarelyBegun(text: string): boolean {
  const tail = text.slice(-8);
  let from = tail.length;
  while (from > 0 && !CLAUSE_MARKS.has(tail.charAt(from - 1))) from--;
  const word = from === 0 ? null : CLAUSE_BEGINS.at(tail, from);
  const rest = word === null ? 0 : tail.length - from - word.length;
  return rest >= 1 && rest <= 5;
}
