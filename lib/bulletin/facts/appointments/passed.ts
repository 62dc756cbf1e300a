import type { Draft } from "../../blocks/draft";
import { isOfPreparing, PAPERS } from "../../grammar/papers";
import { personsAt } from "../../lexicon/office/people";
import { PLACE_LEVELS } from "../../lexicon/office/places";
import { POSTS } from "../../lexicon/office/posts";
import {
  ACCEPTS,
  APPOINTS,
  DENIES,
  DISMISSES,
  GIVES_UP,
  NOT_PASSED,
  PASSES,
  PLURALS,
  RECALLS,
  REMOVES,
  SAID_BEFORE,
  VOTED_ON,
} from "../../lexicon/office/verbs";
import { CHAIRS } from "../../lexicon/paper/sittings";
import { cutAt, splitAt } from "../../lexicon/script/marks";
import { numberAt } from "../../lexicon/script/numerals";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { isLikelyName, isName, nameEndsAt } from "../../readers/names";
import { readGlued, tellsHolder } from "../../readers/offices";
import type { Findings } from "./findings/findings";

const SENTENCES = new Set<Draft["kind"]>(["paragraph", "item", "heading"]);
const CARRIED = words("通过 同意 批准 被接受 获准 予以任命 予以免职 予以免去 予以任免");
/** The same where what was decided follows: 审议决定张三任……的事项. */
const DECIDED_SO = words("审议决定 研究决定 讨论决定 表决决定");
const SAID = words(CARRIED, DECIDED_SO);
const OF = words("了 对 的");
const VERBS = words(APPOINTS, REMOVES, ACCEPTS, DISMISSES, RECALLS);
/** Behind these somebody stands on whom was voted. */
const LEADS = words(
  "通过 通过了 同意 同意了 批准 批准了 接受 接受了 表决 表决了 审议 审议了 听取 听取了 讨论 讨论了 审议决定 研究决定 讨论决定 表决决定 提请的 提出的 关于 对 就 、 和 及",
);
/** What is only asked for, or another body did before. */
const ASKS = words(
  "请予 请审 请常 请批 提请 报请 建议 拟 须 需 应 待 如 将",
  CHAIRS,
  "常务会议 办公会议 党组",
);
const HEARS = words("审议 听取 讨论 审查");
const LONGEST_BETWEEN = 40;
const LONGEST_NAME = 20;

/**
 * 会议审议了关于任命李四为……的议案，并表决通过; 通过了张三的辞职申请: whom a meeting voted on, and no verb of its own that says he was
 * appointed, or left. An editor is told, where no sentence of the document tells it.
 */
export function tellPassed(title: string, drafts: Draft[], found: Findings) {
  if (isOfPreparing(title)) return;
  const named = new Set(found.acts.all.map(({ person }) => person));
  for (const draft of drafts) {
    if (!SENTENCES.has(draft.kind) || SAID.find(draft.text) === null) continue;
    let heard: Proposed[] = [];
    for (const { text, at } of cutAt(draft.text, "。；")) {
      const isOfActs = OF_ACTS.find(text) !== null;
      const clauses = splitAt(text, "，").map((clause) => ({
        clause,
        on: proposedIn(clause, isOfActs),
      }));
      const own = clauses.flatMap(({ on }) => on);
      const last = clauses.findLastIndex(({ clause }) => isCarried(clause));
      const voted = [
        ...clauses.slice(0, last + 1).flatMap(({ on }) => on),
        ...clauses.slice(last + 1).flatMap(({ on }) => on.filter(({ carried }) => carried)),
      ];
      // 会议听取了……议案的说明。会议表决通过了该议案。
      if (last >= 0 && own.length === 0 && HEARS.find(text) === null) voted.push(...heard);
      if (!voted.every(({ who }) => isNamed(who, named))) found.told.passedOver(draft, at, text);
      if (own.length === 0 && clauses.some(({ clause }) => countedIn(clause) > named.size))
        found.told.unnamed(draft, at, text);
      heard = [...heard, ...own].slice(-MOST_HEARD);
    }
  }
}
const MOST_HEARD = 50;

/** 通过26名法院工作人员和2名人民陪审员的任免: of how many it was passed, none of whom it names; else 0. */
function countedIn(clause: string): number {
  const thing = VOTED_ON.before(trimEnd(clause, OF_VOTES));
  const passed = thing === null ? null : PASSES.find(clause);
  if (!passed || DENIES.before(clause, passed.at) !== null) return 0;
  return splitAt(clause.slice(passed.at + passed.word.length), "、和及与")
    .map((part) => personsAt(trimStart(part, OF_WHOM), 0)?.value ?? 0)
    .reduce((sum, one) => sum + one, 0);
}
const OF_VOTES = words("的议案 议案 的事项 事项 的决定 案");
const OF_WHOM = words("了 对 关于");

/** Whether a text begins with one of the names. */
function isNamed(text: string, names: ReadonlySet<string>): boolean {
  for (let length = LEAST; length <= text.length; length++)
    if (names.has(text.slice(0, length))) return true;
  return false;
}

/** Whom something was proposed of, or voted on: what follows begins with his name. */
interface Proposed {
  who: string;
  /** Whether it stands behind what says that it was passed. */
  carried: boolean;
}

/** 关于任命李四为……的议案, 张三的辞职申请; `isOfActs`: in a sentence that names a bill. */
function proposedIn(clause: string, isOfActs: boolean): Proposed[] {
  const starts = VERBS.all(clause).flatMap(({ word, at }) => {
    const end = at + word.length;
    const from = end + (OF.at(clause, end)?.length ?? 0);
    if (ACCEPTS.has(word) && isOfPlace(clause.slice(from))) return [];
    return [{ from, carried: isOfActs && isCarriedBefore(clause, at) }];
  });
  const said = CARRIED.find(clause)?.at ?? clause.length;
  const things = VOTED_ON_OR_GIVEN_UP.all(clause).flatMap(({ word, at }) => {
    if (OF_A_TIME.at(clause, at + word.length) !== null) return [];
    const near = Math.max(0, at - LONGEST_BETWEEN);
    const leads = LEADS.all(clause.slice(near, at));
    const lead = leads.findLast((found) => near + found.at + LEAST < at);
    const from = lead ? near + lead.at + lead.word.length : near;
    const who = clause.slice(from, at);
    const held = readGlued(trimEnd(who, OF_HIS));
    const start = from + (held ? who.indexOf(held.name) : 0);
    const isOfOne =
      nameEndsAt(clause, start).some((end) => TOLD_OF.at(clause, end) !== null) ||
      isWhole(who, clause.slice(at));
    const isPerson = isOfOne && ABOUT.find(who) === null && POSTS.at(clause, start) === null;
    return isPerson ? [{ from: start, carried: said < from }] : [];
  });
  const holders = isOfActs ? holdersIn(clause) : [];
  const isNameThere = ({ from }: { from: number }) => nameEndsAt(clause, from).length > 0;
  return [...starts.filter(isNameThere), ...things, ...holders.filter(isNameThere)].map(
    ({ from, carried }) => ({ who: clause.slice(from, from + LONGEST_NAME), carried }),
  );
}

/** 关于批准 | 东岭县决算的决定, 东岭等3个县的决算: a place of somebody's surname, and no word of an office. */
const isOfPlace = (told: string) =>
  OF_AN_OFFICE.find(told) === null &&
  nameEndsAt(told).some((end) => {
    const sum = told.slice(end + Number(told.charAt(end) === AND_OTHERS));
    return PLACE_LEVELS.at(sum) !== null || isSoMany(sum);
  });
const OF_AN_OFFICE = words("职 任 免 辞 请求 申请 人选 同志");
const AND_OTHERS = "等";
/** 3个县 */
const isSoMany = (text: string) => {
  const number = numberAt(text, 0, LONGEST_NUMBER);
  return number !== null && text.charAt(number.end) === COUNTS;
};
const LONGEST_NUMBER = 3;
const COUNTS = "个";

/** 张三 | 辞去县长职务已经大会通过 */
const VOTED_ON_OR_GIVEN_UP = words(VOTED_ON, GIVES_UP);

/** 门少起 | 的任职议案: somebody whose surname is not known, for nothing else stands there; of 人事 and 法官 it is nobody. */
function isWhole(who: string, thing: string): boolean {
  const name = trimEnd(who, OF_HIS);
  const isThere = name.length < who.length || BILL.find(thing) !== null;
  const isNamed = isLikelyName(name) || (name.length <= LONGEST_WHOLE && isName(name));
  return isThere && isNamed && NOBODY.find(name) === null;
}
const LONGEST_WHOLE = 4;
const NOBODY = words(
  ...[POSTS, PLURALS],
  "人事 干部 人员 有关 相关 部分 部门 个别 其他 首批 一批 教师 公民 职工 单位 机关 集体 法官 检察官 陪审 法检 本次 提请 两 多 各 该",
);
/** 通过了县长提请的 | 宋雨任县民政局局长、于立任县财政局局长的议案: who is to hold what, and no verb that appoints. */
function holdersIn(clause: string): { from: number; carried: boolean }[] {
  if (BECOMES.find(clause) === null || HONOURS.find(clause) !== null) return [];
  return cutAt(clause, "、").flatMap(({ text, at }) => {
    const whole = text.slice(0, BILL.find(text)?.at);
    const starts = [0, ...LEADS.all(whole).map((lead) => lead.at + lead.word.length)];
    const start = starts.findLast((from) => tellsHolder(whole.slice(from)));
    if (start === undefined) return [];
    return [{ from: at + start, carried: isCarriedBefore(clause, at + start) }];
  });
}
const BECOMES = words("任 为");
/** 表彰张三为优秀代表: no office. */
const HONOURS = words("表彰 授予 命名 评选 评定 追授");
const BILL = words("等 的议案 的事项 的决定 的决议 的提请 的任免 的人事");
const OF_ACTS = words("的议案 等议案 事项 任免 的决定 的决议 的提请");

/** 通过了县法院提请的关于 | 免去……; 通过了提请省人大常委会 | 批准任命…… is for others to resolve, and a quoted title is read as one. */
function isCarriedBefore(clause: string, from: number): boolean {
  const said = RESOLVED.find(clause);
  if (!said || said.at >= from) return false;
  const [before, behind] = [clause.slice(0, said.at), clause.slice(said.at)];
  if (DENIES.before(before) !== null || ONLY_HEARD.find(before) !== null) return false;
  return !clause.slice(said.at, from).includes("《") && !ASKS_OTHERS.test(behind);
}
const RESOLVED = words("通过", DECIDED_SO);
const ONLY_HEARD = words("听取 传达 通报", CHAIRS);
const ASKS_OTHERS = /[提报]请(?!的|任|免|审|关|$)/u;

const LEAST = 2;
const OF_HIS = words("的 同志");
/** 县长张三任职 | 期间的经济责任审计报告 */
const OF_A_TIME = words("期 以来");
/** 张三作的关于 | 任免议案: what it is of stands behind that. */
const ABOUT = words("关于");
/** Behind a name whose appointment, or resignation, follows. */
const TOLD_OF = words("的 同志 等 、 和 及 （ 为 任 提出 辞 请求 申请 因 两 二 三");

/** ……，并表决通过; ……，会议一致同意; 表决通过了该议案: with nothing behind it but what was named before. */
function isCarried(clause: string): boolean {
  if (NOT_PASSED.before(clause) !== null) return false;
  const said = SAID_BEFORE.before(clause);
  const told = trimEnd(said === null ? clause : clause.slice(0, -said.length), OF);
  const carried = CARRIED.before(told);
  if (carried === null || DENIES.before(told, told.length - carried.length) !== null) return false;
  const paper = PAPERS.all(told).at(-1);
  return ASKS.find(told, paper ? paper.at + paper.word.length : 0) === null;
}
