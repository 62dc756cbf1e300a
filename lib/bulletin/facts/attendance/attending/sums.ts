import { numberAt } from "../../../lexicon/script/numerals";
import { words } from "../../../lexicon/words";

interface Sum {
  text: string;
  value: number;
  at: number;
}

/** 张三、李四等20余人; 张三、李四等，共十二人; 张三、李四共28名委员 */
export function sumIn(clause: string): Sum | null {
  const near = clause.slice(-LONGEST_SUM);
  const sum = SUMS_UP.all(near).at(-1);
  if (!sum) return null;
  const digits = sum.at + sum.word.length;
  const number = numberAt(near, digits);
  const about = number && "余多".includes(near.charAt(number.end) || "-") ? 1 : 0;
  const unit = number && "人名位".includes(near.charAt(number.end + Number(about)) || "-");
  if (!number || !unit) return null;
  const text = near.slice(sum.at, number.end + Number(about) + 1);
  return { text, value: number.value, at: clause.length - near.length + sum.at };
}
export const IN_ALL = "共";
const SUMS_UP = words("等 等共 等，共 等，", IN_ALL);
const LONGEST_SUM = 20;
