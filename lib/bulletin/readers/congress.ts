import { CONGRESSES } from "../lexicon/office/bodies";
import { COUNTERS } from "../lexicon/office/people";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { isHan } from "../lexicon/script/characters";
import { splitAt } from "../lexicon/script/marks";
import { isNumeral, numberBefore } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { INAUGURAL } from "./meetings";

/** Where the name of a congress stands in a text, end exclusive. */
export interface CongressAt {
  name: string;
  start: number;
  end: number;
}

/** What leads up to its name, and is no part of it: 当选为……, 关于……, 其……. */
const LEADS_IN = words(
  "的 为 对 现将 选举为 当选为 罢免 关于 在 由 系 任 了 补选 选举 辞去 其 是 担任 向 经 据 出席 提出 接受 确认 代表 出的 产生的 同意 终止 执行 日",
);
const LONGEST_PLACE = 24;

/** The first congress of a term that a text names, in either order: 榆岚省第九届人民代表大会, 省十三届人大, 第十六届全国人民代表大会. */
export function congressIn(text: string): CongressAt | null {
  for (const found of congressesOf(text)) return found;
  return null;
}

/** The first whose deputy a text names: of 东岭县第九届人大常委会……江湾市第五届人民代表大会代表 the second. */
export function congressOfDeputiesIn(text: string): CongressAt | null {
  for (const found of congressesOf(text)) if (text.startsWith(DEPUTY, found.end)) return found;
  return null;
}
const DEPUTY = "代表";

function* congressesOf(text: string): Generator<CongressAt> {
  for (const { word, at } of CONGRESSES.all(text)) {
    const end = at + word.length;
    const found = termBefore(text, at) ?? nationalBefore(text, at);
    if (found === null) continue;
    const start = placeBefore(text, found);
    yield { name: text.slice(start, end), start, end };
  }
}

/** 市、县人大 → 市人大, 县人大; 省市两级人大, 市第十五届、县第十六届人大; every other name as it is. */
export function eachCongress(name: string): string[] {
  const word = CONGRESSES.before(name);
  if (word === null || !OF_SEVERAL.some((mark) => name.includes(mark))) return [name];
  const at = termBefore(name, name.length - word.length) ?? name.length - word.length;
  const levels = LEVELS.before(name, at);
  const places = name.slice(0, at - (levels?.length ?? 0));
  const parts = splitAt(places, AND);
  const each = parts.length === 1 && levels !== null ? [...places] : parts;
  const several = each.length > 1 && each.every(isOfPlaces);
  return several
    ? each.map((place) => place + (place.endsWith("届") ? word : name.slice(at)))
    : [name];
}
const isOfPlaces = (text: string) =>
  PLACES.before(text, termBefore(text, text.length) ?? text.length) !== null;
const PLACES = words(PLACE_LEVELS, "镇 乡 全国");

/** 江湾市人大 and 青禾县人大 are two; 县人大 may be the same as either where it is 县 as well. */
export function areOfOneLevel(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [levelOf(one), levelOf(other)];
  return a === null || b === null || a === b;
}

/** 终止云山市人大 → 云山市人大, 接受青禾县 → 青禾县: the congress, or the place alone, that a text ends with. */
export function seatNameAtEnd(text: string): string | null {
  const word = CONGRESSES.before(text) ?? "";
  const end = text.length - word.length;
  const place = termBefore(text, end) ?? end;
  if (PLACES.before(text, place) === null) return null;
  return text.slice(placeBefore(text, place));
}

/** Of 县人大 or 青禾县, whether it is, or is of, the place of a congress that is known by its whole name. */
export function isOfPlaceOf(name: string, whole: string): boolean {
  const place = name.slice(0, name.length - (CONGRESSES.before(name)?.length ?? 0));
  return areOfOneLevel(`${place}人大`, whole) && whole.includes(place);
}

/** Whether a place's congress is one that others elect to, as seen from another: of 云山市 in a county's text. */
export const isAbove = (place: string, whole: string) => rankOf(place) > rankOf(levelOf(whole));

const RANKS = ["乡 镇", "县 区 旗", "市 州 盟", "省 自治区", "全国"].map((list) => words(list));
const rankOf = (place: string | null) =>
  RANKS.findLastIndex((levels) => place !== null && levels.before(place) !== null);

/** The last character of the place that a congress's name has: 县, 国. */
function levelOf(name: string): string | null {
  const word = CONGRESSES.before(name);
  const place = name.slice(0, name.length - (word?.length ?? 0));
  const end = termBefore(place, place.length) ?? place.length;
  return word === null || end === 0 ? null : place.charAt(end - 1);
}
const LEVELS = words("两级 三级 四级");
const AND = "、和及与";
const OF_SEVERAL = [...AND, "级"];

/** The first congress with a term, and those that share it: 市、县第十六届人大. */
export function congressesIn(text: string): { names: string[]; start: number } | null {
  const last = congressIn(text);
  if (!last) return null;
  let { start } = last;
  while (start > 1 && AND.includes(text.charAt(start - 1))) {
    const from = placeBefore(text, termBefore(text, start - 1) ?? start - 1);
    if (!isOfPlaces(text.slice(from, start - 1))) break;
    start = from;
  }
  return { names: eachCongress(text.slice(start, last.end)), start };
}

/** Where `第N届` that ends at an offset begins; the 第 may be left out. */
function termBefore(text: string, end: number): number | null {
  if (text.charAt(end - 1) !== "届") return null;
  if (text.charAt(end - 2) === INAUGURAL) return end - 2;
  const number = numberBefore(text, end - 1, 4);
  if (number === null) return null;
  return text.charAt(number.start - 1) === "第" ? number.start - 1 : number.start;
}

/** 第十六届全国人民代表大会: the place stands behind the term. */
function nationalBefore(text: string, at: number): number | null {
  const from = Math.max(0, at - LONGEST_PLACE);
  const term = text.lastIndexOf("届", at - 1);
  if (term < from) return null;
  for (let i = term + 1; i < at; i++) if (!isHan(text.charAt(i))) return null;
  return termBefore(text, term + 1);
}

/** Han characters before it, as far as nothing among them leads up to a name. */
function placeBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_PLACE && isHan(text.charAt(start - 1))) start--;
  for (let at = end; at >= start; at--) {
    // 张三、李四等2名 | 省十届人大代表: what they are counted by.
    if (COUNTERS.before(text, at) !== null && isNumeral(text.charAt(at - 2) || "-")) return at;
    const lead = LEADS_IN.before(text, at);
    if (lead !== null && at - lead.length >= start && !isOfPlace(text, lead, at, end)) return at;
  }
  return start;
}

/** 任县, 向阳区 and 日照市 begin with what leads up to a name elsewhere: with so little behind it, it is of the place. */
function isOfPlace(text: string, lead: string, at: number, end: number): boolean {
  if (lead === "日") return !isNumeral(text.charAt(at - 2));
  const behind = end - at;
  return lead === "任" ? behind === 1 || behind === 2 : lead === "向" && behind === 2;
}
