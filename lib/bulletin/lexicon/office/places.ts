import { words } from "../words";

/** How the names of places end, from the country's parts down to a county's. */
export const PLACE_LEVELS = words(
  "省 自治区 自治州 自治县 自治旗 州 盟 市 县 区 旗 新区 林区 特区 矿区 地区 州市 盟市 县市 区市 旗市",
);
/** How a line ends that says where those below it are from: 高台镇, 文化系统. */
export const WHERE_FROM = words(PLACE_LEVELS, "镇 乡 街道 系统 大学 学院 中学 公司 集团 选区");
/** Places that begin with what is a verb elsewhere: 任城区司法局局长, where 任县教育局局长 is 县教育局局长 but in 任县 itself. */
export const BEGIN_AS_VERBS = words("任城区 任丘市 任泽区");
/** 原平市教育局局长; of 原滑县教育局局长 the place is 滑县. */
export const BEGIN_AS_PAST = words("原平市 原平县 原阳县 原州区");
/** Places in which a word stands that leads up to one elsewhere: 和平区, 即墨区, where 和桐屿区 is 桐屿区. */
export const HOLD_A_LEAD = words(
  BEGIN_AS_PAST,
  "和平区 和平县 和平镇 和平街道 和田地区 和田市 和田县 和顺县 和政县 和静县 和硕县 和龙市 和林格尔县 和布克赛尔",
  "呼和浩特 民和回族 即墨区 即墨市 经济开发区 经济技术 经开区 因民镇 因远镇",
);
/** Ends of places that nobody is called by; 州, 盟 and 旗 end names too: 李九州, 王同盟, 张红旗. */
export const NEVER_OF_A_NAME = words("省 市 县 区");
/** Prefectures as they are called in short, and leagues. */
const PREFECTURES = words(
  "延边州 恩施州 湘西州 阿坝州 甘孜州 凉山州 黔西南州 黔东南州 黔南州 楚雄州 红河州 文山州 西双版纳州 大理州 德宏州 怒江州 迪庆州 临夏州 甘南州",
  "海北州 黄南州 海南州 果洛州 玉树州 海西州 昌吉州 博尔塔拉州 巴音郭楞州 克孜勒苏州 伊犁州",
  "兴安盟 锡林郭勒盟 阿拉善盟 伊克昭盟 乌兰察布盟 呼伦贝尔盟 哲里木盟 昭乌达盟 巴彦淖尔盟",
);
/** 苏州市, 文山州: no name, though 苏 and 文 are surnames. */
export const isPlaceForCertain = (text: string) =>
  NEVER_OF_A_NAME.before(text) !== null || PREFECTURES.before(text) !== null;

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
    // 贵州省, 沙县区: the last of several is the place's.
    if (PLACE_LEVELS.at(place, at + level.length) !== null) continue;
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
