import { words } from "../words";

/** How the names of places end, from the country's parts down to a county's. */
export const PLACE_LEVELS = words(
  "省 自治区 自治州 自治县 自治旗 州 盟 市 县 区 旗 新区 林区 特区 矿区 地区 州市 盟市 县市 区市 旗市",
);
/** Places that begin with what is a verb elsewhere: 任城区司法局局长, where 任县教育局局长 is 县教育局局长 but in 任县 itself. */
export const BEGIN_AS_VERBS = words("任城区 任丘市 任泽区");
/** 原平市教育局局长; of 原滑县教育局局长 the place is 滑县. */
export const BEGIN_AS_PAST = words("原平市 原平县 原阳县 原州区");
/** Where the name of a body begins, and its place's ends. */
const BODIES = words("人民代表大会 人大 人民政府");
const LONGEST_UNIT = 8;

/** 上海市虹口区 → 上海市, 虹口区: each unit ends with its level, and has a name before it. */
function unitsOf(place: string): string[] {
  const units: string[] = [];
  let from = 0;
  for (let at = 1; at < place.length; at++) {
    const level = at > from ? PLACE_LEVELS.at(place, at) : null;
    if (level === null || at - from > LONGEST_UNIT) continue;
    units.push(place.slice(from, at + level.length));
    from = at + level.length;
    at = from;
  }
  return units;
}

/**
 * How texts of this publisher name its place: 上海市虹口区人民代表大会常务委员会 → 上海市虹口区, 虹口区, 区. The longest first.
 */
export function placesOf(publisher: string): string[] {
  const body = BODIES.find(publisher);
  const units = unitsOf(body ? publisher.slice(0, body.at) : publisher);
  const names = units.map((_, index) => units.slice(index).join(""));
  const kind = units.at(-1)?.slice(-1);
  return kind ? [...names, kind] : names;
}
