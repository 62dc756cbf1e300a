import { BOUNDS } from "../../lexicon/bounds";
import { chain } from "../../lexicon/forms";
import { endsAsBody, NEVER_OF_A_BODY, OTHER_HOUSES } from "../../lexicon/office/bodies";
import { personsAt } from "../../lexicon/office/people";
import { PLACE_LEVELS } from "../../lexicon/office/places";
import { POSTS } from "../../lexicon/office/posts";
import { HOLDS, IN_OTHER_TIMES } from "../../lexicon/office/verbs";
import { LEVELS } from "../../lexicon/office/voters";
import { isOpening, splitAt } from "../../lexicon/script/marks";
import { isNumeral } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { isLikelyName, nameEndsAt } from "../../readers/names";
import { ANDS, actOf, type Doubt, IS, LONGEST_NAME, LONGEST_PLAIN, type Places } from "./doubt";

/** No body is called so, or other words were read into its name. */
export const OF_BODIES: Doubt[] = [
  {
    name: "organ",
    example: actOf("appoint", "张三", "李四等3名同志为区监察委员会", "委员"),
    holds: ({ organ }) =>
      organ !== null &&
      (isSum(organ) || organ.length > BOUNDS.organ || holdsPart(organ) || isSomebody(organ)),
  },
  {
    // Of the body that the sentence named, whichever it is.
    name: "organ pointed at",
    example: actOf("acting", "张三", "该院", "检察长"),
    holds: ({ organ }) => organ !== null && THAT.at(organ) !== null,
  },
  {
    // 任命原县教育局局长张三: what he was, and no word of what he becomes; 原州区 is a place.
    name: "organ of a former office",
    example: actOf("appoint", "张三", "原县教育局", "局长"),
    holds: ({ action, organ }, places) =>
      action === "appoint" &&
      organ?.startsWith(WAS) === true &&
      ("县市区省".includes(organ.charAt(1) || "-") ||
        places.some((place) => organ.startsWith(place, 1))),
  },
  {
    // 张三与县法院审判员李四谈话, 李四代表县政府组成人员发言: no body's name begins so.
    name: "organ of what somebody does",
    example: actOf("appoint", "李四", "代表十一位县政府", "审判员"),
    holds: ({ organ }, places) => organ !== null && tellsOfOthers(organ, places),
  },
  {
    // What fills its own posts, and none of which a congress does.
    name: "another house",
    example: actOf("elect", "张三", "县政协", "副主席"),
    holds: ({ organ }) => organ !== null && OTHER_HOUSES.find(organ) !== null,
  },
  {
    name: "organ of what somebody is",
    example: actOf("appoint", "张三", "李四是县审计局", "局长"),
    holds: ({ organ }) => organ !== null && isWhatOneIs(organ),
  },
  {
    name: "two bodies",
    example: actOf("appoint", "张三", "县财政局、县国资中心", "主任"),
    holds: ({ organ }) => organ !== null && isOfTwo(organ),
  },
  {
    // Two lines that ran together.
    name: "organ with a bearer",
    example: actOf("appoint", "李四", "县财政局局长张三县教育局", "局长"),
    holds: ({ organ }) =>
      organ !== null &&
      POSTS.all(organ).some(({ word, at }) => at > 2 && namesSomebody(organ, at + word.length)),
  },
  {
    // ……职务，李小四云山县人民法院庭长职务: somebody before a place, and no 的 between.
    name: "organ behind a name",
    example: actOf("remove", "张三", "李小四云山县人民法院", "庭长"),
    holds: ({ organ }, places) =>
      organ !== null && isBehindName(organ) && !places.some((place) => organ.startsWith(place)),
  },
  {
    // 免去张三的……局长，任云山县林业局局长职务: what he becomes, or no part of the body's name; 任城区 and 任县 are places.
    name: "organ behind a verb",
    example: actOf("remove", "张三", "任云山县林业局", "局长"),
    holds: ({ organ }, places) =>
      organ?.startsWith(TAKES) === true &&
      !places.some((place) => organ.startsWith(place)) &&
      (places.some((place) => organ.startsWith(place, 1)) ||
        (PLACE_LEVELS.find(organ, 1)?.at ?? 0) > SHORTEST_PLACE),
  },
  {
    name: "organ with a bearer's verb",
    example: actOf("appoint", "李四", "县教育局局长张三任青禾县人民法院", "庭长"),
    holds: ({ organ }) =>
      organ !== null &&
      HOLDS.all(organ).some(({ at }) => endsAsBearer(organ, at) || isBehindPost(organ, at)),
  },
];

/** 县委、县政府信访局 is one, of both. */
function isOfTwo(organ: string): boolean {
  const [first = "", ...more] = splitAt(organ, "、");
  return more.length > 0 && endsAsBody(first) && PARENTS_OF_ONE.before(first) === null;
}
const PARENTS_OF_ONE = words("委 政府 人大 政协 法院 检察院");

/** 张家界市永定区, 石嘴山市大武口区 and 东乡族自治县 are places whole: a place of its own stands behind a name. */
function isBehindName(organ: string): boolean {
  const place = organ.slice(LONGEST_NAME);
  return (
    !organ.startsWith(NATION) &&
    isLikelyName(organ.slice(0, LONGEST_NAME)) &&
    (PLACE_LEVELS.find(organ)?.at ?? 0) >= LONGEST_NAME + SHORTEST_PLACE &&
    !OWN_RULE.find(place)
  );
}
/** 全国人民代表大会常务委员会香港特别行政区基本法委员会 */
const NATION = "全国";
const SHORTEST_PLACE = 2;
const TAKES = "任";
const WAS = "原";
const OWN_RULE = words("自治 开发 新 高新 管理 示范 保税 工业 园 林 矿 垦");

/** 青禾县人 / 民法院: what a line left of a body's name. */
const CUT = words("民法院 民检察院 民政府 民代表大会 察委员会 务委员会");

/** 李四（女）（2）县人民法院: a line that ran on from the one above. */
const isBehindNote = (organ: string) =>
  nameEndsAt(organ).some((end) => isOpening(organ.charAt(end)));

const THAT = words("该 本院 本庭 本局 本委 本室");

/** 5名 where a body should stand. */
const isSum = (organ: string) => personsAt(organ, 0)?.end === organ.length;

/** 张三县教育局; in 江湾市长安区人民法院 a place stands there. */
const namesSomebody = (text: string, at: number) =>
  nameEndsAt(text, at).some(
    (end) => PLACE_LEVELS.at(text, end) !== null || ANDS.includes(text.charAt(end) || "-"),
  );

/** 局长张三 / 任: a post, and whoever holds it. */
const endsAsBearer = (text: string, end: number) =>
  [2, 3].some(
    (length) =>
      POSTS.before(text, end - length) !== null && isLikelyName(text.slice(end - length, end)),
  );

/** 副主任额尔登图 / 任: a post that another line left, and somebody of no known surname; 代表选举任免委员会 is a body. */
const isBehindPost = (text: string, end: number) =>
  !"免命期职务".includes(text.charAt(end + 1) || "-") &&
  !"主责".includes(text.charAt(end - 1)) &&
  POSTS.all(text.slice(0, end)).some(({ word, at }) => {
    const who = text.slice(at + word.length, end);
    return who.length > 1 && who.length <= LONGEST_PLAIN && !endsAsBody(who);
  });

/** 赵国栋新任 | 县财政局局长; 县首任监察委员会 is the body's. */
const NEWLY_TAKES_UP = words("新任 首任");
/** 连任两届县长 */
const SO_MANY_TERMS = chain("一 两 二 三 四", "届 任");
const DECIDES_FIRST = words("同意 批准 依法");

/** 等, 为, 代理 and 选举 are parts of names too (高等法院, 为民街道, 专利代理管理处, 代表选举委员会). */
const holdsPart = (organ: string) =>
  organ.startsWith("由") ||
  organ.endsWith("、") ||
  SO_MANY_TERMS.at(organ) !== null ||
  organ.startsWith(REMOVED) ||
  nameEndsAt(organ).some(
    (end) => organ.startsWith(REMOVED, end) || NEWLY_TAKES_UP.at(organ, end) !== null,
  ) ||
  DECIDES_FIRST.at(organ) !== null ||
  isOpening(organ.charAt(0)) ||
  isBehindNote(organ) ||
  isLedUpTo(organ) ||
  isRunOfPosts(organ) ||
  CUT.at(organ) !== null ||
  NEVER_OF_A_BODY.all(organ).some(({ word, at }) => {
    if (word === "选举") return OF_ELECTIONS.at(organ, at + word.length) === null;
    // 副院长并 | 主持工作的院长
    if (word === "并") return POSTS.before(organ, at) !== null;
    if (word === "代理") return POSTS.find(organ.slice(0, at)) !== null;
    if (word === "等") return organ.charAt(at - 1) !== "高" && organ.charAt(at - 1) !== "初";
    return word !== "为" || at > 1;
  });

/** 县人民法院副院长 | 审判委员会委员, of posts that only a blank parted. */
const isRunOfPosts = (organ: string) =>
  POSTS.all(organ).some(({ word, at }) => {
    const isRun = at + word.length < organ.length - 1 && organ.charAt(at - 1) === DEPUTY;
    return isRun && endsAsBody(organ.slice(0, at - 1));
  });

const DEPUTY = "副";

/** 因 | 县人民法院, 在 | 鹿溟县人民政府: a word before the place; 因民镇 and 为民街道 are places. */
function isLedUpTo(organ: string): boolean {
  const level = LEADS.has(organ.charAt(0)) ? (PLACE_LEVELS.find(organ.slice(1))?.at ?? 1) : 1;
  return level !== 1;
}
const LEADS = new Set("因在为出就把对");

/** 张三 | 免县财政局: who is removed, by a verb in short. */
const REMOVED = "免";

/** 张建国 where a body should stand; 高新区 and 江湾法院 are places and bodies. */
const isSomebody = (organ: string) =>
  organ.length === LONGEST_NAME &&
  isLikelyName(organ) &&
  !endsAsBody(organ) &&
  LEVELS.before(organ) === null;
/** 张三 | 与县人民法院, 代表 | 县人民政府; 代表工作委员会 is a body, and 经济与信息化局 too. */
function tellsOfOthers(organ: string, places: Places): boolean {
  const [does] = WITH.all(organ);
  if (!does || (does.at > 0 && !nameEndsAt(organ).includes(does.at))) return false;
  const whose = organ.slice(does.at + does.word.length);
  const isOfPlace = places.some((place) => whose.startsWith(place));
  return isOfPlace || isNumeral(whose.charAt(0));
}
/** 李四是 | 县审计局, 现是 | 县审计局 */
function isWhatOneIs(organ: string): boolean {
  const at = organ.indexOf(IS);
  if (at <= 0) return false;
  return nameEndsAt(organ).includes(at) || IN_OTHER_TIMES.before(organ, at) !== null;
}
const WITH = words("与 向 同 对 代表");
const OF_ELECTIONS = words("工作 委员会 工委 任免 联络");
