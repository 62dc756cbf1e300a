import { chain } from "../lexicon/forms";
import { cutAt } from "../lexicon/script/marks";
import { isArabic, isNumeral, readNumber } from "../lexicon/script/numerals";
import { trimEnd, words } from "../lexicon/words";
import { isLikelyName } from "../readers/names";

const VOTES = "票";
const BALLOTS = "张";
/** How many voted how, behind the one elected: 以37票赞成、2票反对、1票弃权. */
const TOLD = words(
  "赞成 同意 反对 弃权 得 的票数 的得票数 的 的高票 的最高票 的绝对多数 的赞成票 的投票结果 的表决结果 的计票结果",
);
/** What a number of votes is of: 反对9票, 另选他人2票, 未按表决器1票. */
const KINDS = words(
  "赞成 同意 反对 不同意 不赞成 弃权 有效 无效 作废 废 空白 未投 未表决 未按表决器 另选 另选他人 选他人",
);
const BY = words(
  "以 获 获得 得 共获 共得 均以 得票",
  chain("? 以 获 获得 得 其中", KINDS.list.join(" "), "? 票"),
);
/** 以全票当选, 同时当选, 成功补选为: how, between who and what. */
const HOW = words(
  "以全票 全票 以满票 满票 以绝对高票 以全票赞成 全票赞成 以全票同意 全票同意 全票通过 以高票 高票 以多数票 同时 成功 正式 均 一并 继续 分别 依法 已 差额 等额 再次 再度 连续 双双 顺利 重新 也",
);
/** 张三：赞成170票，当选为…… too. */
const MARKS = "，,、：";
const MOST_PARTS = 6;

/** 张三以37票赞成、2票反对， → 张三: how somebody was elected is no part of the name; null where no vote is told. */
export function beforeVotes(text: string): string {
  if (!text.includes(VOTES)) return withoutHow(text);
  let rest = text;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const bare = withoutVote(withoutMark(rest));
    if (bare === null) break;
    rest = bare;
  }
  return withoutHow(rest);
}

/** 得票181张, 37票赞成: how many; null of what is none. */
export function voteIn(text: string): number | null {
  if (text === "" || beforeVotes(text) !== "") return null;
  const digits = [...text].filter((character) => isArabic(character) || isNumeral(character));
  return readNumber(digits.join(""));
}

/** 37票赞成, 得票181张; 2票反对, 弃权1票 and 另选他人1票 are not. */
export const isForHim = (text: string) => NOT_FOR_HIM.find(text) === null;
const NOT_FOR_HIM = words(
  "反对 不同意 不赞成 弃权 作废 废票 无效 空白 未投 未表决 未按 另选 选他人",
);

/** 甲、乙均 → 甲、乙; 张国均 is one person, of whom alone nothing is said of all. */
export function withoutHow(text: string): string {
  let bare = text;
  for (let how = HOW.before(bare); how !== null; how = HOW.before(bare)) {
    if (OF_NAMES.has(how) && isLikelyName(bare)) break;
    bare = bare.slice(0, -how.length);
  }
  return bare;
}
/** Of these a name may end: 张国均, 高同时, 杨也. */
const OF_NAMES = words("均 同时 也");

/** 张三得150票，李四得149票， before 当选: whether the clause that a text ends with tells a vote for somebody, and no more. */
export function tellsVotesOf(text: string): boolean {
  const clause = cutAt(withoutMark(text), "，。；").at(-1)?.text ?? "";
  const told = beforeVotes(clause);
  return told !== clause && isLikelyName(told);
}

const withoutMark = (text: string) =>
  text !== "" && MARKS.includes(text.slice(-1)) ? text.slice(0, -1) : text;

/** 张三以37票赞成 → 张三 */
function withoutVote(text: string): string | null {
  // 以24票赞成 | 的表决结果
  const counted = trimEnd(text, TOLD);
  const ballots = counted.endsWith(BALLOTS);
  if (!ballots && !counted.endsWith(VOTES)) return null;
  const start = numberStart(counted, isArabic) ?? numberStart(counted, isNumeral);
  if (start === null) return null;
  const by = BY.before(counted, start);
  // 得赞成票215张: of nothing else is 张 a number of votes.
  if (ballots && by?.endsWith(VOTES) !== true) return null;
  // 李三票: a name may end with a numeral.
  if (by === null && !isArabic(counted.charAt(start)) && start > 0) return null;
  return counted.slice(0, start - (by?.length ?? 0));
}

function numberStart(counted: string, isDigit: (character: string) => boolean): number | null {
  const end = counted.length - 1;
  let at = end;
  while (at > 0 && isDigit(counted.charAt(at - 1))) at--;
  return at === end ? null : at;
}
