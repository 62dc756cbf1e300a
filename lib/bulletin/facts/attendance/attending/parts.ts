import { BOUNDS } from "../../../lexicon/bounds";
import { FELLOWS } from "../../../lexicon/office/verbs";
import { LEADS_TO_A_NAME } from "../../../lexicon/paper/sittings";
import { cutAt } from "../../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../../lexicon/words";
import { namesMany } from "../../../readers/collectives";
import { isLikelyName, isNameInPlace } from "../../../readers/names";
import { readGlued, readOffice } from "../../../readers/offices";
import { personIn } from "./person";
import { IN_ALL, sumIn } from "./sums";
import { officeBeforeHas, withoutManner, withoutSum } from "./trims";

export interface Part {
  text: string;
  /** With its 同志. */
  printed: string;
  at: number;
  mark: string;
  /** Whether a comma stands before it. */
  opens: boolean;
  /** Whether it goes on with the part before: behind 、 or 以及. */
  isJoined: boolean;
}

export const AND = words("以及 及 和 与 还有");

/** Parts between 、 and ，, the second behind 及 too, without what leads up to a name. */
export const partsOf = (text: string): Part[] =>
  cutAt(text, "、，,").flatMap(({ text: part, at, mark }, place, cuts) => {
    const joined = cuts[place - 1]?.mark === "、";
    return splitAtAnd(part, joined).map(({ text: one, at: own }, index) => {
      const lead = officeBeforeHas(one)?.length ?? leadOf(withoutManner(one));
      const bare = withoutTail(one.slice(lead));
      return {
        text: bare,
        printed: one,
        at: at + own + lead,
        mark,
        opens: index === 0 && !joined,
        isJoined: index > 0 || joined || (lead > 0 && AND.at(one) !== null),
      };
    });
  });

const LONGEST_PART = 2 * (BOUNDS.organ + BOUNDS.name);

/** 丁一及秘书长刘某, 石某及常委会各位委员: but 李和平 is one. `joined`: behind another name, where 才让卓玛 is one too. */
function splitAtAnd(text: string, joined: boolean): { text: string; at: number }[] {
  if (text.length > LONGEST_PART) return [{ text, at: 0 }];
  const and = AND.all(text).find(({ word, at }) => {
    // 副县长张三同志和检察长李四同志
    const left = trimEnd(text.slice(0, at), FELLOWS);
    const behind = text.slice(at + word.length);
    // 李大和和委员: the first 和 is of the name.
    if (AND.at(behind) !== null) return false;
    const right = withoutManner(withoutSum(behind));
    const more = personIn(right, false) !== null || namesMany(right) || readOffice(right) !== null;
    const holder = readGlued(left);
    // 副县长张三和……: who he came with may be unreadable, he is not.
    const alone = holder?.office != null && personIn(text, false) === null;
    const isOne = holder !== null || isLikelyName(left) || personIn(left, false) !== null;
    if (isOne) return more || alone;
    return more && joined && isNameInPlace(left) && !namesMany(left);
  });
  if (!and) return [{ text, at: 0 }];
  const behind = and.at + and.word.length;
  // 俞雷和秘书长王霞惠及委员: more than two.
  const rest = splitAtAnd(text.slice(behind), false);
  return [
    { text: text.slice(0, and.at), at: 0 },
    ...rest.map((one) => ({ text: one.text, at: behind + one.at })),
  ];
}

function leadOf(text: string): number {
  const from = text.length - trimStart(text, LEADS_TO_A_NAME).length;
  // 市人大常委会领导张三, 拟任副区长人选李四
  const leading = SOME.find(text.slice(0, LONGEST_LEAD));
  const end = leading ? leading.at + leading.word.length : 0;
  const named = leading && leading.at >= from && !namesMany(text) && isLikelyName(text.slice(end));
  return named ? end : from;
}
const SOME = words("领导 人选 人员");
const LONGEST_LEAD = 24;

/** 张三等26名组成人员, 张三共28名委员, 张三同志 */
function withoutTail(printed: string): string {
  const told = sumIn(printed);
  const summed = told?.text.startsWith(IN_ALL) ? printed.slice(0, told.at) : printed;
  const text = withoutManner(withoutSum(summed));
  const etc = text.indexOf("等", 2);
  const head = text.slice(0, Math.max(etc, 0));
  // 县直有关单位负责同志等30人
  if (etc > 0 && namesMany(head)) return head;
  const led = isLikelyName(head.slice(-3)) || readGlued(head) !== null;
  const named = led || personIn(head, false) !== null;
  const bare = etc > 0 && named ? head : text;
  return bare.endsWith("同志") && bare.length > 3 ? bare.slice(0, -2) : bare;
}
