import { BOUNDS } from "../../../lexicon/bounds";
import { chain } from "../../../lexicon/forms";
import { ROLES } from "../../../lexicon/office/attendance";
import { ATTENDED, COLLECTIVES } from "../../../lexicon/paper/sittings";
import { isHan } from "../../../lexicon/script/characters";
import { splitAt } from "../../../lexicon/script/marks";
import { words } from "../../../lexicon/words";
import { isLikelyName } from "../../../readers/names";

/** 出席会议 / 的有 / 张三、李四, 请假 / 的常委会组成人员有 / 张三, 出席会议 / 的副主任 / 张三、李四: what leads up to the names behind a verb. */
export function listingAt(text: string, at: number): string | null {
  if (text.charAt(at) !== "的") return null;
  const plain = LISTING.at(text, at);
  if (plain !== null) return plain;
  const near = text.slice(at, at + LONGEST_LISTING);
  const has = near.indexOf("有");
  const whom = near.slice(1, Math.max(has, 1));
  // 出席会议的代表有权……, 列席会议的人员有关……, 出席会议的委员有的认为
  const [first = "", second = ""] = splitAt(near.slice(has + 1), "、，。");
  const isWord = "权关的".includes(first.charAt(0));
  const lists =
    has > 0 &&
    (!isWord || (isLikelyName(first) && isLikelyName(second) && !second.startsWith("有")));
  if (lists && LISTED.before(whom) !== null && [...whom].every(isHan))
    return near.slice(0, has + 1 + Number("：:".includes(near.charAt(has + 1))));
  const office = ROLES.at(near, 1);
  if (office === null) return null;
  const head = near.slice(0, 1 + office.length);
  const [rest = ""] = text.slice(at + head.length, at + BOUNDS.sentence).split(SENTENCE_END);
  // Nothing but names, up to the sentence's end: 出席会议的主任张三说 is told of what he said.
  return rest.split("、").every(isLikelyName) ? head : null;
}
const LISTING = chain("的", "? 还", "有", "? ：");
const LISTED = words(COLLECTIVES, ROLES);
const LONGEST_LISTING = 16;
const SENTENCE_END = /[。；;]/u;

/** 出席会议的有张三、李四，/ 王小五请假: behind the one comma of a list are those who were away; null where there are more. */
export function behindList(before: string): number | null {
  const came = ATTENDED.all(before).findLast(
    ({ word, at }) => listingAt(before, at + word.length) !== null,
  );
  const comma = came ? before.indexOf("，", came.at) : -1;
  return comma >= 0 && before.indexOf("，", comma + 1) < 0 ? comma + 1 : null;
}
