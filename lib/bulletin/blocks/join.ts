import { endsSentence, HAN } from "../lexicon/characters";
import type { Line } from "../source/lines";

/** What is known of a text that is asked whether the next line continues it. */
export interface JoinContext {
  /** Whether the document sets paragraphs in, so that a line at the margin continues one. */
  indents: boolean;
  /** What a text of this type cannot end with: an act without its post, a law without its full stop. */
  unfinished: ((text: string) => boolean) | undefined;
  /** How often a run of characters stands in the bulletin. */
  isKnown: (run: string) => boolean;
}

type Verdict = "join" | "part" | "unknown";

/** Lines that begin something of their own, however the line before them ended. */
const OWN_BEGINNING =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}(?:[、．]|\.(?!\d))|[（(]?\d{1,2}[）)]|第[一二三四五六七八九十百零〇0-9]{1,6}[编章节条](?![第的、和至]|规定|所)|附件|附：|——|目录$|(?:出席|列席|请假|缺席|主持|主持人|记录|记录人|地点|时间|参加|单位|组长|副组长|成员)[：:]|[①-⑳※]|[[［〔](?:注?\d{1,2}|注)[\]］〕]|（?注[一二三四五六七八九十\d]{0,2}(?:[）：:]|[①-⑳]))/u;
/** 一是……二是……: a paragraph of its own, but no heading. */
const NEW_PARAGRAPH =
  /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，,]|首先|其次|此外|再次|最后[，,]|同时[，,]|另外|总之|综上|各位|以上|特此|请予|现将|现就|下面|[今去]年以来|近年来[，,]|据(?:统计|了解)[，,]|与此同时|(?:调研|检查|视察)中[，,]?(?:我们|组)|从[^，]{1,8}看[，,]|目前[，,])/u;
/** 在代表工作方面…… / 在自身建设方面……: the second of two that open alike begins anew. */
const OPENS_AS_ASPECT =
  /^(?:在|关于|围绕|对于|针对|为了|聚焦|突出)[^，。；：]{1,20}(?:方面|上|中|工作|问题)?[，。：]/u;

/** Marks, 之, a decision that is not a thing, and a day on which, that something must follow. */
const UNFINISHED =
  /[，、（(《“‘「『【〔—之]$|(?<![的项份下本该此])决定$|于[^，。；]{0,5}\d{1,2}月\d{1,2}日$/u;
/** Last words of a line that something must follow: no sentence, and no paragraph, ends with one. */
const endsUnfinished = lastWordOf(
  "的 地 和 与 及 或 而 在 对 把 将 被 让 使 令 由 从 向 以 为 按 于 至 该 各 每 其 所 则 即 又 并 且 是 有 能 可 应 须 要 " +
    "已 未 不 没 无 很 更 最 共 均 仅 只 个 这 那 此 某 以及 包括 进一步 不断 切实 着力 大力 更加 逐步 高度 加快 促进 推动 做好 " +
    "听取 围绕 根据 按照 通过 关于 坚持 聚焦 依托 由于 因为 如果 虽然 但是 而且 并且 不仅 为了 达到 成为 属于 作为 具有 对于 针对 有关 相关",
);
/** Verbs that something must follow, unless an adverb or 得到 stands before them: 应当制定, but 明显提升. */
const TRANSITIVE =
  /(?:制定|建立|形成|落实|推进|开展|加强|实现|提高|提升|完善|健全|强化|贯彻|组织|督促|指导|发挥|增强|保障|支持|优化|深化|构建|打造|培育|实施|履行|接受|解决|作出|提出|给予|取得|采取|鼓励|引导|协调|统筹|审查|批准|执行|遵守|迁出|调离)$/u;
const USED_ALONE =
  /(?:得到|予以|加以|有序|不断|明显|持续|进一步|稳步|逐步|显著|有效|全面|深入|扎实|顺利|大幅|稳定|有力|切实|积极|有待|亟待|贯彻|的|工作|、)..$/u;

/** First words of a line that cannot begin anything. */
const beginsWithin = firstWordOf("的 地 得 了 着 们 等 之 者 吗 呢 吧 和 与 及 或");
/** A clause that has only begun: 让5G, 对全区. */
const BARELY_BEGUN =
  /[，。；：、](?:让|使|令|把|将|对|被|为|以|由|向|从|给|用|按)[^，。；：、]{1,5}$/u;
/** Nothing begins with these. */
const NO_BEGINNING = /^(?:[，。；：、？！）)》”’」』】〕…％%]|（[^）]{1,20}）[、，的])/u;

/** 三万二千 / 人, 第二 / 季度. */
const NUMBER_ENDS = /[一二三四五六七八九十百千万亿两几数余多]$/u;
const MEASURE_BEGINS =
  /^(?:[人个名位件项次户家所条座处篇部起批届期年月日天元吨亩公里平方]|万|亿|季度|方面|以上|左右)/u;

const words = new Intl.Segmenter("zh", { granularity: "word" });
const WINDOW = 6;
const SHORTEST_CUT = 12;
const LONGEST_ABOVE = 20;

/** Whether a line begins something of its own: a number, a chapter, a table, an attachment. */
export const beginsOwn = (line: Line) => line.tabbed || OWN_BEGINNING.test(line.text);

/**
 * Whether `next` continues `text`, by what the language says: `开展执` + `法检查` is one sentence, `……选举工作` + `在自身建设方面。`
 * is not. "unknown" when nothing settles it: it is kept as printed, and told.
 */
export function continues(text: string, next: Line, context: JoinContext): Verdict {
  if (next.joins !== null) return next.joins ? "join" : "part";
  if (beginsOwn(next)) return "part";
  if (isEnded(text, next, context)) return "part";
  if (endsSentence(text)) return "join";
  if (isOpen(text)) return "join";
  if (NO_BEGINNING.test(next.text) || REST_OF_CLAUSE.test(next.text) || UNFINISHED.test(text))
    return "join";
  if (text.endsWith("；")) return afterSemicolon(text, next, context);
  if (/[：:]$/u.test(text)) return "part";
  if (!next.afterBlank) {
    const parts = (context.indents && next.indented) || standsAbove(text, next.text);
    return parts ? "part" : "join";
  }
  if (isOneWord(text, next.text) || context.unfinished?.(text)) return "join";
  if (opensAnew(text, next)) return "part";
  if (lacksObject(text)) return "join";
  if (endsUnfinished(text) || beginsWithin(next.text)) return "join";
  // A page that ends with a paragraph without its stop is rarer by far than one that cuts a sentence.
  if (context.indents || (next.afterPage && text.length >= SHORTEST_CUT)) return "join";
  return speaksForJoin(text, next.text, context) ? "join" : "unknown";
}

/** An item ends with its semicolon, a law's paragraph does not: a page was turned, or nobody knows. */
function afterSemicolon(text: string, next: Line, context: JoinContext): Verdict {
  if (/^[（(\d]/u.test(text) || text.includes("是指") || !context.unfinished?.(text)) return "part";
  return next.afterPage ? "join" : "unknown";
}

/** Whether `next` certainly goes on where a line that looks whole was cut: inside a word or a bracket. */
export const isCutWord = (text: string, next: Line) =>
  next.joins ?? (!beginsOwn(next) && (isOpen(text) || isOneWord(text, next.text)));

const endsBinding = lastWordOf("的 了 和 与 及 把 将 被 对 在 各 先后");
const beginsBound = firstWordOf("的 了 们");

/** 突出重点领 / 域。县农业局……, 化解积案 / 137件，……: too little for a sentence of its own; 略。 and 无。 are whole. */
const REST_OF_CLAUSE =
  /^[^略无，。；：]{1,2}。.|^\d[\d.,]*[万亿]?(?:[%％件名元人户次亩吨所家个]|公里)[，。；]/u;

/** 检察机关初步形成 / 了工作网络, 学校和 / 家长委员会: no heading ends so, however short, and no paragraph begins so. */
export const isCutPhrase = (text: string, next: Line) =>
  next.joins === null &&
  (NO_BEGINNING.test(next.text) ||
    REST_OF_CLAUSE.test(next.text) ||
    (/\d$/u.test(text) && MEASURE_BEGINS.test(next.text)) ||
    beginsBound(next.text) ||
    endsBinding(text));

/** Whether a sentence's end is a paragraph's too: it is not where paragraphs are set in and `next` is not. */
export const isEnded = (text: string, next: Line, { indents }: JoinContext) =>
  next.joins === null && endsSentence(text) && (next.afterBlank || !indents || next.indented);

/** `过去一年的主要工作` / `2016年，……。`: what wraps fills its line first, and no whole paragraph is so much longer than a full one. */
const standsAbove = (text: string, next: string) =>
  text.length <= LONGEST_ABOVE &&
  ((next.length >= text.length * 2 + LONGEST_ABOVE && endsSentence(next)) ||
    /^(?:一[是要]|\d{4}年[，,])/u.test(next)) &&
  !/[，。；：、“《（]/u.test(text) &&
  !isUnfinished(text) &&
  !lacksObject(text) &&
  !isOneWord(text, next);

const lacksObject = (text: string) => TRANSITIVE.test(text) && !USED_ALONE.test(text.slice(-8));

function opensAnew(text: string, next: Line): boolean {
  const sentence = text.slice(text.lastIndexOf("。") + 1);
  const alike =
    OPENS_AS_ASPECT.test(next.text) &&
    (OPENS_AS_ASPECT.test(text) || OPENS_AS_ASPECT.test(sentence));
  return alike || next.indented || NEW_PARAGRAPH.test(next.text);
}

/** Whether something must follow, whatever the next line begins with. */
export const isUnfinished = (text: string) =>
  UNFINISHED.test(text) || /[·・]$/u.test(text) || endsUnfinished(text) || isOpen(text);

/** A bracket or quote that was opened near the end and not closed. */
function isOpen(text: string): boolean {
  let depth = 0;
  for (const bracket of text.slice(-200).match(/[（(《“「『）)》”」』]/g) ?? []) {
    if ("（(《“「『".includes(bracket)) depth++;
    else depth = Math.max(0, depth - 1);
  }
  return depth > 0 && !/[。！？]$/u.test(text);
}

/** Whether a word of the dictionary lies across the break: 执|法, 一|刀切. */
function isOneWord(left: string, right: string): boolean {
  const head = tailOf(left);
  if (head === "" || !isWordCharacter(right)) return false;
  const run = head + right.slice(0, WINDOW);
  const { index, segment, isWordLike } = wordAt(run, head.length - 1);
  return isWordLike === true && index + segment.length > head.length;
}

const NO_WORD = { index: 0, segment: "", isWordLike: false };
const wordAt = (text: string, at: number) => words.segment(text).containing(at) ?? NO_WORD;

const isWordCharacter = (text: string) => BEGINS_A_WORD.test(text);
const BEGINS_A_WORD = new RegExp(`^[${HAN}A-Za-z0-9]`, "u");
const RUN_AT_END = new RegExp(`[${HAN}A-Za-z0-9]+$`, "u");
const tailOf = (text: string) => RUN_AT_END.exec(text.slice(-WINDOW))?.[0] ?? "";

const firstWord = (text: string) => wordAt(text.slice(0, WINDOW), 0).segment;
function lastWord(text: string): string {
  const tail = tailOf(text);
  return wordAt(tail, tail.length - 1).segment;
}

/** Whether the first word is one of them: the dictionary is asked only of a text that begins with their characters. */
function firstWordOf(listed: string): (text: string) => boolean {
  const known = new Set(listed.split(" "));
  const begins = new RegExp(`^(?:${[...known].join("|")})`, "u");
  return (text) => begins.test(text) && known.has(firstWord(text));
}

/** The same of the last. */
function lastWordOf(listed: string): (text: string) => boolean {
  const known = new Set(listed.split(" "));
  const ends = new RegExp(`(?:${[...known].join("|")})$`, "u");
  return (text) => ends.test(text) && known.has(lastWord(text));
}

function speaksForJoin(left: string, right: string, context: JoinContext): boolean {
  if (BARELY_BEGUN.test(left) || /[A-Za-z0-9]$/u.test(left)) return true;
  // A text that stops its sentences stops its last one too, unless it was cut.
  if (left.includes("。") && endsSentence(right)) return true;
  if (NUMBER_ENDS.test(left) && MEASURE_BEGINS.test(right)) return true;
  return [2, 1].some((count) => context.isKnown(left.slice(-count) + right.slice(0, 2)));
}
