import { readPosts } from "../../grammar/posts";
import { productionOf } from "../../grammar/productions";
import { NO_CONTEXT, type SentenceReading } from "../../grammar/reading";
import { readSentence } from "../../grammar/sentence/sentence";
import { countVerbs, opensWith, verbsOf, verbWordsOf } from "../../grammar/tokens";
import { endsAsBody } from "../../lexicon/office/bodies";
import { OFFICERS } from "../../lexicon/office/people";
import { HOLDS_NO_LONGER, VERBS_IN_SHORT } from "../../lexicon/office/verbs";
import { readMarker } from "../../lexicon/paper/markers";
import { isHan } from "../../lexicon/script/characters";
import { STOPS, splitAt } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { readDates } from "../../readers/dates";
import { isLikelyName } from "../../readers/names";
import { readOffice, tellsHolder } from "../../readers/offices";
import { beginsWithMark } from "../join";
import { type Construct, markerAt, runsOn, textAt, type View } from "../view";
import { numberedPosts, postLine } from "./names/names";
import { paragraph } from "./paragraph";

export const MOST_OF_AN_ACT = 60;
const COLONS = words("： :");
const OFFICE = "职务";

/** 周敏青禾区人民法院审判员职务, under a line that ends alike. */
function isRemoval(text: string): boolean {
  const bare = trimEnd(text, STOPS);
  const clause = splitAt(bare, "，。；");
  return bare.endsWith(OFFICE) && clause.length === 1 && bare.length > 8 && isHan(bare.charAt(0));
}

const INHERITED = (["appoint", "remove"] as const).flatMap((action) => productionOf(action) ?? []);

/** Whether a text opens with an act's verb, or with whom it tells that they were elected. */
function opensAct(text: string): boolean {
  if (opensWith(text) !== null) return true;
  const [first] = verbsOf(text.slice(0, MOST_OF_AN_ACT));
  return first?.start === 0 && first.production.place !== "behind" && !first.production.quiet;
}

/** A line that tells an act of its own, though the one before it lacks its full stop. */
export const actLine: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  if (beginsWithMark(text)) return null;
  const begins =
    opensAct(text) ||
    (!cutsAnAct(view, at) && tellsAnAct(text)) ||
    ((endsWithPost(view, at - 1) || isBareHead(view, at - 1)) && tellsWhoHolds(text)) ||
    (isRemoval(text) && view.lines[at - 1]?.text.endsWith(OFFICE) === true);
  return begins ? { kind: "paragraph", count: 1 } : null;
};

/** 李四、王五任县教育局副局长，免去其…… under a line that ends with a post: the next of a list. */
function tellsWhoHolds(text: string): boolean {
  const [clause = ""] = splitAt(text.slice(0, MOST_OF_AN_ACT), "，。；");
  const parts = splitAt(clause, "、");
  const holder = parts.findIndex((part) => tellsHolder(part));
  return holder >= 0 && parts.slice(0, holder).every((part) => isLikelyName(part));
}

/** 一、县人民法院 over 张三　任审判员: a number and some words, of which none tells an act that goes on. */
function isBareHead(view: View, at: number): boolean {
  const text = textAt(view, at);
  const head = text.slice(markerAt(view, at)?.length ?? text.length);
  return (
    head.length > 1 &&
    head.length <= LONGEST_BARE_HEAD &&
    splitAt(head, "，。；：、").length === 1 &&
    verbWordsOf(head).length === 0 &&
    HALF_VERBS.before(head) === null
  );
}
const LONGEST_BARE_HEAD = 24;

function endsWithPost(view: View, at: number): boolean {
  const text = trimEnd(view.lines[at]?.text.slice(-MOST_OF_AN_ACT) ?? "", STOPS);
  return text.endsWith(OFFICE) || readOffice(text) !== null;
}

/** 免去秦 / 波雨的……职务: the line before was full and only ran on; one that ends with a whole post did not. */
const cutsAnAct = (view: View, at: number) => runsOn(view, at) && !endsAnAct(view, at - 1);

function endsAnAct(view: View, at: number): boolean {
  const text = view.lines[at]?.text.slice(-MOST_OF_AN_ACT) ?? "";
  return text.endsWith(OFFICE) || (JOINS.find(text) !== null && readPosts(text) !== null);
}

const tellsAnAct = (text: string) =>
  (JOINS.find(splitAt(text.slice(0, MOST_OF_AN_ACT), "，。；：")[0] ?? "", 2)?.at ?? 0) > 0 &&
  (WHY.at(text) !== null
    ? isWhole(readSentence(text, NO_CONTEXT))
    : // 决 / 定任命张三为……: a verb that does not open the line is the rest of a sentence.
      verbWordsOf(text).length === 0 &&
      INHERITED.some(
        (production) =>
          production.link?.find(text) && isWhole(readSentence(text, { ...NO_CONTEXT, production })),
      ));

/** 根据县长的提名，任命……: why stands before the verb. */
const WHY = words("根据 依照 按照 经 会议");
const isWhole = ({ acts, unread }: SentenceReading) => acts.length > 0 && unread === null;

/** `免除张三同志某某局局长一职。` is a sentence, and no office beside a name. */
export const actSentence: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  return opensAct(text) && LINKS.find(text) !== null ? paragraph(view, at) : null;
};
const JOINS = words("为 的");
const LINKS = words("为 的 职务 一职 同志", HOLDS_NO_LONGER);

/** Half a verb, at a line's end: 任 / 命张三为……. */
const HALF_VERBS = words("任 免 补 推");
const BEFORE_A_VERB = words("， ： 日");
const RESULTS = words("选举结果 补选结果 接受辞职 同意辞职");

/** `根据……的提名，任命某某为……常务委员会`: persons without their post yet, in the sentence that is open; or half a verb. */
export function lacksPost(text: string): boolean {
  const open = splitAt(text, "。；").at(-1) ?? "";
  // ……为主任；薛既明、宋 / 停云为副主任: nothing is said in one character.
  if (open !== text && splitAt(open, "、，").at(-1)?.length === 1) return true;
  if (endsWithMeeting(open) || isNoSentence(open)) return true;
  const [verb] = verbWordsOf(open);
  const sentence = open.slice(verb?.start ?? readMarker(open)?.length ?? 0);
  const half = HALF_VERBS.before(sentence);
  const before = sentence.slice(0, -(half?.length ?? 0));
  if (half !== null && (before === "" || BEFORE_A_VERB.before(before) !== null)) return true;
  // 免去张三青禾县财政局局长职务: whole, though only the place tells where the name ends.
  if (sentence.endsWith(OFFICE) || RESULTS.has(sentence)) return false;
  // 选举县人民政府组成人员: who they are stands under it.
  if (OFFICERS.before(sentence) !== null) return false;
  if (COLONS.before(sentence) !== null || !opensAct(sentence)) return false;
  const { acts, unread } = readSentence(sentence, NO_CONTEXT);
  return acts.length === 0 || unread !== null;
}

const MOST_VERBS = 8;
/** Where 、 parts them: names may hold what looks like a verb. */
const MOST_LISTED = 24;

/** Of so many verbs that no mark parts none can be read: damage, which is not read anew for each of its lines. */
function isNoSentence(text: string): boolean {
  const most = text.includes("、") ? MOST_LISTED : MOST_VERBS;
  return countVerbs(text) > most && !/[，：]/u.test(text);
}

/** ……第六次会议于2021年1月20日 / 依法选举……: a meeting, and the day on which it did. */
function endsWithMeeting(text: string): boolean {
  const day = readDates(text).at(-1);
  const named = day?.end === text.length ? text.slice(0, day.start) : text;
  return trimEnd(named, ON).endsWith("次会议");
}
const ON = words("于");

const DECIDES = words("决定 批准");
const BARE_VERBS = words("任命 免去 任职 免职");
const LISTS = words("人员 名单 人员名单");

/** 任　命：, 【任命】, 免职人员名单: a verb, and nothing that it is said of. */
export function isBareVerb(text: string): boolean {
  const bare = trimEnd(text.replace(/\s/g, ""), COLONS);
  const told = bare.startsWith("【") && bare.endsWith("】") ? bare.slice(1, -1) : bare;
  const rest = trimStart(told, DECIDES);
  const verb = BARE_VERBS.at(rest);
  return verb !== null && (rest === verb || LISTS.has(rest.slice(verb.length)));
}

/** `任命`, a body's name or a post alone on its line: it holds for the names or posts under it. */
export const actHeading: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  if (isBareVerb(text) || isShortVerb(view, at, text)) return { kind: "paragraph", count: 1 };
  const heads =
    text.length <= MOST_OF_AN_ACT &&
    splitAt(text, "，。；：").length === 1 &&
    (endsAsBody(text) || readPosts(text) !== null);
  return heads && !opensAct(text) && postLine(view, at + 1)
    ? { kind: "paragraph", count: 1 }
    : null;
};

/** `一、任命`: the same behind its number. */
export const numberedVerb: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  const marker = markerAt(view, at);
  if (!marker) return null;
  const verb = text.slice(marker.length);
  return isBareVerb(verb) || isShortVerb(view, at, verb) ? { kind: "item", count: 1 } : null;
};

/** 二、免, 任: the same in one character, over rows of it; over 命张三为…… it is half a verb. */
const isShortVerb = (view: View, at: number, verb: string) =>
  VERBS_IN_SHORT.has(trimEnd(verb, COLONS)) &&
  (postLine(view, at + 1) !== null || numberedPosts(view, at + 1) !== null);
