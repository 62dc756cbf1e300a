/** What a sentence says of a time before its paper's: 去年3月，县人大常委会, 上次会议. */
import { chain } from "../../lexicon/forms";
import { CONGRESSES, endsAsBody } from "../../lexicon/office/bodies";
import { FORMER_TERMS, FORMER_TIMES } from "../../lexicon/office/no-acts";
import { COMMITTEE } from "../../lexicon/paper/sittings";
import { cutAt } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";

export const MARKS = words("， ： ； , :");
export const HOW = words("先后 已 曾 已经 曾经 依法 正式 分别 上 一致 表决");
export const AT = words("早在 于 在");

/** 此前， | 李四任县长: what was before, and no act; 此前，会议任命…… may be one of the paper's own. */
export const FORMERLY = words(
  FORMER_TIMES,
  chain("在此 任职 当选 任命 就任 在任职 在当选", "之前 前 以前"),
  "以前 先前 早先 早前 原先",
);

/** 去年3月，县人大常委会 | 任命……, 上次会议 | 任命……; 去年以来，会议 | 任命…… may be of this one too. */
export function ofFormerTime(lead: string): "past" | "open" | null {
  const [before = "", last = ""] = clausesOf(lead).slice(-2);
  const who = trimEnd(last, HOW);
  if (isSince(last) || (isSince(before) && !MEETINGS.has(who))) return "open";
  if (FORMER_TIMES.at(last) !== null) {
    if (isOfMeeting(who)) return GOES_BEFORE.find(who) === null ? "past" : "open";
    return isTime(who) ? "past" : null;
  }
  if (FORMER_TIMES.at(before) === null || !isTime(before)) return null;
  return MEETINGS.has(who) ? "open" : isOfMeeting(who) ? "past" : null;
}
/** With one before the first, which says nothing. */
const clausesOf = (lead: string) => [
  "",
  ...cutAt(trimEnd(lead, MARKS), "，：；。").map(({ text }) => trimStart(text, AT)),
];
export const lastOf = (lead: string) => clausesOf(lead).at(-1) ?? "";
const isSince = (clause: string) => clause.endsWith("以来");
const MEETINGS = words("会议 大会 本次会议 本次大会");
/** 县政协主席列席会议, 去年当选的县长提请会议: somebody beside a meeting that acts, or before it, and not who acts. */
export const GOES_BEFORE = words(
  "出席 列席 参加 旁听 主持 召集 邀请 提请 提名 提交 报请 建议 决定 继续 后",
);
/** 去年县人大常委会, 上次会议, 上届县人民代表大会第三次会议. */
const isOfMeeting = (who: string) => endsAsBody(who) || SITS.before(who) !== null;
const SITS = words(COMMITTEE, CONGRESSES, "会议 大会");
/** 去年, 去年3月, 去年年底 */
const isTime = (told: string) => TIME_OF_YEAR.test(trimStart(told, FORMER_TIMES));
const TIME_OF_YEAR = /^(?:[年初末底中上下半]{0,3}|\d{1,2}月(?:\d{1,2}日)?)$/u;

/** 上届县人大常委会 | 补选张三为……代表: of a seat it is asked alone, for who elects to it is seldom who tells. */
export function isOfTermBefore(lead: string): boolean {
  const who = trimEnd(lastOf(lead), HOW);
  return FORMER_TERMS.at(who) !== null && isOfMeeting(who);
}
