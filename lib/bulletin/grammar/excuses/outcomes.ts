import { chain } from "../../lexicon/forms";
import {
  ABOUT,
  ACCEPTANCE,
  HEARD,
  IS_LIFTED,
  LAID,
  PASSED,
  RESOLVES,
} from "../../lexicon/office/no-acts";
import {
  ACCEPTS,
  DECIDERS,
  DENIES,
  DISMISSES,
  ELECTS,
  GIVES_UP,
  KEEPS,
  NOT_PASSED,
  PUTS_OFF,
  REMOVES,
  RESIGNS,
  RETURNED,
  REVOKES,
  SUSPENDS,
  WITHDRAWS,
} from "../../lexicon/office/verbs";
import { cutAt } from "../../lexicon/script/marks";
import { type Found, trimEnd, trimStart, words } from "../../lexicon/words";
import { PAPERS } from "../papers";
import type { Excuse } from "./excuse";
import { OF_HIS } from "./whom";

/** 张三因票数未过半数未 | 当选 */
const WHY = words("因 由于");

/** What came to nothing, ended, or was left to another meeting: 未通过, 撤回, 交下次会议表决. */
export const OF_OUTCOMES: Excuse[] = [
  {
    // What became of it the words behind it say: 决定任命……, 未获通过, or that it was passed, which is told.
    name: "heard",
    example: "审议了任命张三为县财政局局长的议案，会议决定交有关委员会审查",
    holds: ({ word, before, after, rest }) =>
      (word !== ACCEPTANCE || rest.includes(GIVES_UP) || BILLS.before(after) !== null) &&
      HEARD.before(before) !== null &&
      PAPERS.before(after) !== null &&
      !(rest.includes(PASSED) && NOT_PASSED.find(rest) === null) &&
      !(word === ACCEPTANCE && isAccepted(rest)),
  },
  {
    name: "denied",
    example: "会议表决未通过任命张三为县财政局局长的议案",
    holds: ({ before, after, named }) =>
      ((!named || WHY.find(before) !== null) && DENIED.before(trimEnd(before, ABOUT)) !== null) ||
      (NOT_PASSED.before(after) !== null && LAID.find(after) !== null),
  },
  {
    name: "not approved",
    example: "不予批准东岭县人民代表大会选举张三为东岭县人民检察院检察长",
    holds: ({ word, before }) => ELECTS.has(word) && NOT_APPROVED.find(before) !== null,
  },
  {
    name: "kept",
    example: "免去张三县财政局局长职务的议案未通过，张三继续担任县财政局局长职务",
    holds: ({ word, above = "" }) =>
      KEEPS.has(word) && (NOT_PASSED.find(above) !== null || LEFT.find(above) !== null),
  },
  {
    // Of a suspension that ends: 恢复其执行代表职务.
    name: "lifted",
    example: "张三暂时停止执行代表职务的情形已经消失",
    holds: ({ word, after }) => SUSPENDS.has(word) && IS_LIFTED.before(after) !== null,
  },
  {
    name: "withdrawn",
    example: "决定撤回关于任命张三为县财政局局长的议案",
    holds: ({ before, after }) =>
      WITHDRAWS.before(trimEnd(before, ABOUT)) !== null ||
      WITHDRAWS.at(after) !== null ||
      WITHDRAWS_OFFER.find(after) !== null,
  },
  {
    // Of a decision that is no longer in force.
    name: "revoked",
    example: "决定撤销2021年1月15日作出的关于任命张三为县财政局局长的决定",
    holds: ({ before, after }) => {
      const paper = trimEnd(before, ABOUT);
      return paper.endsWith(OF_HIS) && REVOKES.find(paper) !== null && PAPERS.find(after) !== null;
    },
  },
  {
    name: "put off",
    example: "审议了任命张三为县财政局局长的议案，决定交下次会议表决",
    holds: ({ before, after, rest }) => {
      const laid = LAID.find(after);
      const to = laid ? laid.at + laid.word.length : after.length;
      const named = laid !== null || after.endsWith(REQUEST);
      const behind = after.slice(to) + rest;
      const off = named ? putOffIn(behind) : putOffNext(rest);
      // ……的议案获通过，另一议案交下次会议表决: an act.
      const told = before + after.slice(0, to) + behind.slice(0, off?.at);
      return off !== null && !told.includes(PASSED);
    },
  },
];
/** 接受张三辞去……职务的报告 is what he wrote, and 接受……的议案 what is laid before a meeting. */
const BILLS = words("的议案 的决定 的决议");
/** 未通过任命张三为局长的议案: nothing came of it. */
const DENIED = words(DENIES, DENIES.list.map((word) => `${word}通过`).join(" "));

/** 免去张三的副院长职务，继续担任审判员: what he stays. */
const LEFT = words(REMOVES, DISMISSES, GIVES_UP);
/** 审议了接受张三辞去……职务的议案，决定予以 | 接受: it came to what the bill says; 同意提请常委会会议审议 is of its way. */
const isAccepted = (rest: string) =>
  cutAt(rest, "，。；").some(({ text }) => {
    const accepts = ACCEPTS.all(text).at(-1);
    if (!accepts || DENIES.before(text, accepts.at) !== null) return false;
    const behind = text.slice(accepts.at + accepts.word.length);
    return behind === "" || RESIGNED.find(behind) !== null;
  });
const RESIGNED = words(RESIGNS, "辞职 请辞 请求");
/** 同意张三 | 撤回辞去……的请求 */
const WITHDRAWS_OFFER = chain("撤回 撤回了", "? 其 关于 关于其", "辞去 辞职");
const REQUEST = "的提请";
const NOT_APPROVED = words(DENIES.list.map((word) => `${word}批准`).join(" "));

/** ……的议案，交下次会议表决; ……的议案，因提请机关 | 撤回，……, of it and of no other bill. */
function putOffIn(rest: string): Found | null {
  const returned = RETURNED.all(rest).find(({ word, at }) => {
    const next = rest.charAt(at + word.length);
    return next === "" || "，。；".includes(next);
  });
  const off = PUTS_OFF.find(rest) ?? returned ?? null;
  if (off === null) return null;
  const told = rest.slice(0, off.at);
  // ……的议案，同意任命，另一项报告不再审议
  const others = LAYABLE.all(told).some(({ at }) => !SAME.before(told, at));
  return others || RESOLVES.find(told) !== null ? null : off;
}
/** 任命张三为……，| 交付下次会议表决: of what stands right before it. */
function putOffNext(rest: string): Found | null {
  const told = trimStart(rest, LEADS_PUT_OFF);
  const word = PUTS_OFF.at(told);
  const next = cutAt(told.slice(word?.length ?? 0), "，。；")[0]?.text ?? "";
  // ……，推迟审议李四的任命: of another.
  const isOf = word !== null && (next === "" || RESOLVING.has(next));
  return isOf ? { word, at: rest.length - told.length } : null;
}
const RESOLVING = words("表决 审议 审议表决 审议决定 再议");
const LEADS_PUT_OFF = words("，", DECIDERS);
const LAYABLE = words(LAID, "报告 条例 草案 方案 规划 办法");
const SAME = words("该 此 上述 以上 这");
