import { bareTitle, chain, form } from "../lexicon/forms";
import { ANNOUNCES, OBEYS } from "../lexicon/paper/sittings";
import { closingOf } from "../lexicon/script/marks";
import { words } from "../lexicon/words";
import type { MeetingMention } from "./meetings";

/**
 * 2018年……第十二次会议通过了《养犬管理条例》, 《养犬管理条例》经……第十二次会议通过: that another paper was passed is the history of this
 * one. `at`: behind the meeting and its day.
 */
export function passesAnother(
  text: string,
  { start }: MeetingMention,
  at: number,
  title: string,
): boolean {
  const verb = PASSES.at(text, at);
  if (verb === null) return false;
  const passed = passedBehind(text, at + verb.length) ?? passedBefore(text, start);
  if (passed === null) return false;
  // 根据……第三次会议修订的《选举细则》: the rule that it goes by. ……第三次会议作出《决议》，三年来: none that it makes known.
  if (verb.endsWith("的") && OBEYS.before(text, start) !== null) return true;
  if (MAKES.find(verb) !== null && ANNOUNCES.find(text) === null) return true;
  return !isItself(passed, title);
}
const PASSES = chain(
  "? 已 已经 分别",
  "? 一致 全票 依法",
  "? 审议 审议并 审查 讨论 表决 审议表决",
  "? 一致 全票",
  "通过 批准 修订通过 修订 修正通过 修正 修改 制定 废止 作出 做出",
  "? 了 的",
);
const MAKES = words("作出 做出");

/** 通过了 | 《养犬管理条例》, 通过了 | 关于加强绿化工作的决议 */
function passedBehind(text: string, from: number): string | null {
  if (text.charAt(from) === "《") return quotedAt(text, from);
  if (!text.startsWith("关于", from)) return null;
  const [clause = ""] = text.slice(from, from + LONGEST_TITLE).split(/[，。；、]/u, 1);
  return RULES.before(clause) === null ? null : clause;
}
const LAWS = words("条例 规定 办法 规则 细则");
const RULES = words(LAWS, "决议 决定");
const LONGEST_TITLE = 80;

/** 《养犬管理条例》 | 已于2018年6月28日由……: what a sentence begins with that says where it was passed. */
function passedBefore(text: string, start: number): string | null {
  const from = Math.max(text.lastIndexOf("。", start - 1), text.lastIndexOf("；", start - 1)) + 1;
  return text.charAt(from) === "《" ? quotedAt(text, from) : null;
}

/** 养犬管理条例 of 《养犬管理条例》, a title within it included; null where it does not close. */
function quotedAt(text: string, open: number): string | null {
  const close = closingOf(text.slice(open, open + LONGEST_TITLE), 0);
  return close < 0 ? null : text.slice(open + 1, open + close);
}

/**
 * Whether a paper may be of the meeting that passed the other. One that comes of no vote itself (审议意见, 报告, 综述) is not, where
 * that is a law or a resolution of another name; a resolution is not, where that is a law it does not name.
 */
function isItself(passed: string, title: string): boolean {
  const [name, own] = [withoutBody(bareTitle(passed)), withoutBody(bareTitle(title))];
  if (own.endsWith(name)) return true;
  if (TELLS_HISTORY(title)) return RULES.before(name) === null;
  return !RESOLVES(title) || LAWS.before(name) === null || own.includes(name);
}
const TELLS_HISTORY = form({
  ends: words("意见 报告 综述 解读 建议 大事记 情况 说明 讲话 发言 体会 做法 纪要"),
});
const RESOLVES = form({ ends: words("决议 决定") });

/** 关于加强绿化工作的决议 of 青禾县人大常委会关于加强绿化工作的决议 */
const withoutBody = (title: string) => title.slice(Math.max(0, title.indexOf("关于")));
