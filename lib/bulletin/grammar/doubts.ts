import { BOUNDS } from "../lexicon/bounds";
import { CONGRESSES, COURTS, endsAsBody, PROCURATORATES } from "../lexicon/office/bodies";
import { personsAt, personsBefore } from "../lexicon/office/people";
import { NEVER_OF_A_NAME, PLACE_LEVELS } from "../lexicon/office/places";
import { POSTS } from "../lexicon/office/posts";
import { beginsLongName, hasDoubleSurname, NEVER_GIVEN } from "../lexicon/office/surnames";
import { HANDLES, HOLDS } from "../lexicon/office/verbs";
import { LEVELS } from "../lexicon/office/voters";
import { NAME_DOTS } from "../lexicon/script/characters";
import { isOpening, splitAt } from "../lexicon/script/marks";
import { isNumeral } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { provesOnePerson } from "../readers/name-notes";
import { isLikelyName, isRunOfNames, nameEndsAt } from "../readers/names";
import type { Act } from "./groups";

/** Words that no body's name and no post holds: where one stands in it, something else was read. */
const NO_PART = words(
  "任命 免去 免除 辞去 补选 选举 选出 当选 代理 接受 撤销 罢免 终止 请求 担任 出任 改任 调任 接任 升任 转任 兼任 现任 原任 职务 同志 他们 上述 若干 组成人员 根据 依照 按照 的 ， 。 ； ： / —— 等 为 公报 会刊 并 决定",
);
const NO_PERSON = words(
  "原任 免除 免去 任命 一职 他们 上述 以上 下列 以下 同志 职务 会议 提请 报请 票 ， 。 的 旳 党组",
  "代理 依法 不再 即日 引咎 书面 自愿 主动 辞职 辞去 因病 因工 病逝 病故 逝世 去世 调离 退休 弃权 反对 另选",
  // 增补张三为……, 挂职任……: what is done, or how, beside a verb that is known.
  "撤回 同意 增补 增选 补任 续任 连任 改任 调整 挂职 兼职 推荐 提名 接替 聘请",
);

/** What the publisher's own place is called: no name stands in it. */
type Places = readonly string[];

/** Why an act that was read looks wrong, with one that shows it; such a one is told, and is no fact. */
const DOUBTS: { name: string; example: Act; holds: (act: Act, places: Places) => boolean }[] = [
  {
    name: "organ",
    example: {
      ...{ action: "appoint", person: "张三", personNote: null, post: "委员", note: null },
      organ: "李四等3名同志为区监察委员会",
    },
    holds: ({ organ }) =>
      organ !== null &&
      (isSum(organ) || organ.length > BOUNDS.organ || holdsPart(organ) || isSomebody(organ)),
  },
  {
    // Of the body that the sentence named, whichever it is.
    name: "organ pointed at",
    example: {
      ...{ action: "acting", person: "张三", personNote: null, post: "检察长", note: null },
      organ: "该院",
    },
    holds: ({ organ }) => organ !== null && THAT.at(organ) !== null,
  },
  {
    // 任命原县教育局局长张三: what he was, and no word of what he becomes; 原州区 is a place.
    name: "organ of a former office",
    example: {
      ...{ action: "appoint", person: "张三", personNote: null, post: "局长", note: null },
      organ: "原县教育局",
    },
    holds: ({ action, organ }, places) =>
      action === "appoint" &&
      organ?.startsWith(WAS) === true &&
      ("县市区省".includes(organ.charAt(1) || "-") ||
        places.some((place) => organ.startsWith(place, 1))),
  },
  {
    // Between rows of 省长：……, where only names stand.
    name: "place or body for a person",
    example: {
      ...{ action: "appoint", person: "山东省", personNote: null, post: "省长", note: null },
      organ: null,
    },
    holds: ({ person, personNote }) =>
      person.length === LONGEST_NAME &&
      ENDS_NO_NAME.before(person) !== null &&
      !provesOnePerson(personNote),
  },
  {
    // 青禾县人 / 民法院
    name: "person cut from a body",
    example: {
      ...{ action: "appoint", person: "青禾县人", personNote: null, post: "审判员", note: null },
      organ: "县人民法院",
    },
    holds: ({ person }) =>
      person.endsWith(PEOPLE) && PLACE_LEVELS.before(person, person.length - 1) !== null,
  },
  {
    // 县人大常委 / 会办公室副主任, 县人大财政经济工作委员 / 会主任
    name: "post cut from a body",
    example: {
      ...{ action: "appoint", person: "张三", personNote: null, post: "常委", note: null },
      organ: "县人大",
    },
    holds: ({ organ, post }) =>
      organ !== null &&
      ((post === OF_A_PARTY && CONGRESSES.before(organ) !== null) ||
        (post === OF_A_COMMITTEE && organ.endsWith(WORK))),
  },
  {
    // 张三与县法院审判员李四谈话, 李四代表县政府组成人员发言: no body's name begins so.
    name: "organ of what somebody does",
    example: {
      ...{ action: "appoint", person: "李四", personNote: null, post: "审判员", note: null },
      organ: "代表十一位县政府",
    },
    holds: ({ organ }, places) => organ !== null && tellsOfOthers(organ, places),
  },
  {
    name: "person",
    example: {
      ...{ action: "remove", person: "免除张三", personNote: null, post: "局长", note: null },
      organ: "区民政局",
    },
    holds: ({ person }) =>
      person.length > BOUNDS.name ||
      NO_PERSON.find(person) !== null ||
      personsBefore(person) !== null ||
      speaks(person) ||
      takesUp(person) ||
      isBehindMisread(person) ||
      isLater(person),
  },
  {
    // 如张三被免去……: what is only supposed.
    name: "person supposed",
    example: {
      ...{ action: "remove", person: "如张三", personNote: null, post: "局长", note: null },
      organ: "县财政局",
    },
    holds: ({ person }) => SUPPOSES.has(person.charAt(0)) && isSurnamed(person.slice(1)),
  },
  {
    // 将张三的……职务: what brings him before the verb.
    name: "person handled",
    example: {
      ...{ action: "remove", person: "将张三", personNote: null, post: "局长", note: null },
      organ: "县财政局",
    },
    holds: ({ person }) =>
      !isLikelyName(person) && isLikelyName(person.slice(HANDLED.at(person)?.length ?? 0)),
  },
  {
    // A rule, an address at a page's foot, and whatever else stood between the lines.
    name: "sign of no name",
    example: {
      ...{ action: "appoint", person: "张三", personNote: null, post: "局长", note: null },
      organ: "县财________政局",
    },
    holds: ({ person, organ, post }) => SIGNS.test(`${person}${organ ?? ""}${post}`),
  },
  {
    name: "two bodies",
    example: {
      ...{ action: "appoint", person: "张三", personNote: null, post: "主任", note: null },
      organ: "县财政局、县国资中心",
    },
    holds: ({ organ }) => organ !== null && isOfTwo(organ),
  },
  {
    // Two lines that ran together.
    name: "organ with a bearer",
    example: {
      ...{ action: "appoint", person: "李四", personNote: null, post: "局长", note: null },
      organ: "县财政局局长张三县教育局",
    },
    holds: ({ organ }) =>
      organ !== null &&
      POSTS.all(organ).some(({ word, at }) => at > 2 && namesSomebody(organ, at + word.length)),
  },
  {
    // ……职务，李小四云山县人民法院庭长职务: somebody before a place, and no 的 between.
    name: "organ behind a name",
    example: {
      ...{ action: "remove", person: "张三", personNote: null, post: "庭长", note: null },
      organ: "李小四云山县人民法院",
    },
    holds: ({ organ }, places) =>
      organ !== null && isBehindName(organ) && !places.some((place) => organ.startsWith(place)),
  },
  {
    // 免去张三的……局长，任云山县林业局局长职务: what he becomes, or no part of the body's name; 任城区 and 任县 are places.
    name: "organ behind a verb",
    example: {
      ...{ action: "remove", person: "张三", personNote: null, post: "局长", note: null },
      organ: "任云山县林业局",
    },
    holds: ({ organ }, places) =>
      organ?.startsWith(TAKES) === true &&
      !places.some((place) => organ.startsWith(place)) &&
      (places.some((place) => organ.startsWith(place, 1)) ||
        (PLACE_LEVELS.find(organ, 1)?.at ?? 0) > SHORTEST_PLACE),
  },
  {
    name: "organ with a bearer's verb",
    example: {
      ...{ action: "appoint", person: "李四", personNote: null, post: "庭长", note: null },
      organ: "县教育局局长张三任青禾县人民法院",
    },
    holds: ({ organ }) =>
      organ !== null &&
      HOLDS.all(organ).some(({ at }) => endsAsBearer(organ, at) || isBehindPost(organ, at)),
  },
  {
    // 张三和李为为……: where the names end, the words do not tell.
    name: "two in one name",
    example: {
      ...{ action: "appoint", person: "张三和李", personNote: null, post: "审判员", note: null },
      organ: "县人民法院",
    },
    holds: ({ person }) =>
      person.length === LONGEST_PLAIN &&
      [1, 2].some((at) => ANDS.includes(person.charAt(at))) &&
      !hasDoubleSurname(person) &&
      !beginsLongName(person),
  },
  {
    // 张三县教育局局长职夯: one character of 职务 misread, and who left stands before the body.
    name: "person read of 职务",
    example: {
      ...{ action: "remove", person: "职夯", personNote: null, post: "局长", note: null },
      organ: "张三青禾县教育局",
    },
    holds: ({ person, organ }, places) =>
      organ !== null &&
      isLikeOffice(person) &&
      nameEndsAt(organ).some((end) => (PLACE_LEVELS.find(organ, end)?.at ?? 0) >= end + 1) &&
      !places.some((place) => organ.startsWith(place)),
  },
  {
    name: "person behind a place",
    example: {
      ...{ action: "elect", person: "东岭乡张三", personNote: null, post: "代表", note: null },
      organ: "青禾县人大",
    },
    holds: ({ person }) =>
      LEVELS.all(person).some(
        ({ word, at }) =>
          at > 1 &&
          at + word.length < person.length &&
          isLikelyName(person.slice(at + word.length)),
      ),
  },
  {
    // No mark parts them, and four characters are a name as rarely.
    name: "run of names",
    example: {
      ...{ action: "appoint", person: "张三李四", personNote: null, post: "审判员", note: null },
      organ: "县人民法院",
    },
    holds: ({ person, personNote }) =>
      isRunOfNames(person) && !(provesOnePerson(personNote) && !holdsSurname(person)),
  },
  {
    // 买买提·艾力王五, whose blank was lost.
    name: "run of names with dots",
    example: {
      ...{
        action: "appoint",
        person: "买买提·艾力王五",
        personNote: null,
        post: "审判员",
        note: null,
      },
      organ: "县人民法院",
    },
    holds: ({ person }) =>
      DOTTED.test(person) &&
      [...person].some(
        (one, at) =>
          NEVER_GIVEN.has(one) || (hasDoubleSurname(person.slice(at)) && !opensPart(person, at)),
      ),
  },
  {
    // Of a body that stood further up, or a misprint.
    name: "post of another body",
    example: {
      ...{ action: "appoint", person: "张三", personNote: null, post: "审判员", note: null },
      organ: "区人民检察院",
    },
    holds: ({ organ, post }) =>
      organ !== null &&
      ((PROCURATORATES.before(organ) !== null && OF_COURTS.find(post) !== null) ||
        (COURTS.find(organ) !== null && post.includes("检察"))),
  },
  {
    // 任命……为县教育局局长；免去张三的副主任职务: of which body, another sentence told.
    name: "post that no such body has",
    example: {
      ...{ action: "remove", person: "张三", personNote: null, post: "副主任", note: null },
      organ: "县教育局",
    },
    holds: ({ organ, post }) =>
      organ !== null &&
      NOT_OF.some(({ posts, bodies }) => posts.has(post) && bodies.before(organ) !== null),
  },
];

/** 兔去张三丰, 免云张三丰: one character of a verb misread; 张三丰由: and of 的. */
const isBehindMisread = (person: string) =>
  person.length > LONGEST_NAME &&
  (([...VERB].some((one, at) => person.charAt(at) === one) &&
    isLikelyName(person.slice(VERB.length))) ||
    (person.endsWith("由") && isLikelyName(person.slice(0, -1))));
const VERB = "免去";

/** 职夯, 聀务 */
const isLikeOffice = (person: string) =>
  person.length === OFFICE.length && [...person].some((one, at) => one === OFFICE.charAt(at));
const OFFICE = "职务";

const NOT_OF = [
  {
    posts: words("局长 副局长 厅长 副厅长"),
    bodies: words("委员会 办公室 人民政府 法院 检察院 常委会"),
  },
  { posts: words("主任 副主任"), bodies: words("局 人民政府 法院 检察院") },
  {
    posts: words("院长 副院长 庭长 副庭长 审判员"),
    bodies: words("局 厅 委员会 人民政府 办公室"),
  },
  {
    posts: words("检察长 副检察长 检察员"),
    bodies: words("局 厅 委员会 人民政府 办公室"),
  },
];

const HANDLED = words(HANDLES, "把");
const SIGNS = /[_\\|#@=<>*~^$%&]|:\/\//u;
const LONGEST_PLAIN = 4;
/** 丁勇李四（女）: what brackets say is of the last, whose surname stands in it. */
const holdsSurname = (person: string) =>
  [...person].some((one, at) => at > 1 && NEVER_GIVEN.has(one));
const ENDS_NO_NAME = words(NEVER_OF_A_NAME, "部 院 局");
const PEOPLE = "人";
const OF_A_PARTY = "常委";
const OF_A_COMMITTEE = "委员";
const WORK = "工作";
const DOTTED = new RegExp(`[${NAME_DOTS}]`, "u");
/** 艾尼·司马义, 司马义·艾买提: a part of one name, and no double surname. */
const opensPart = (person: string, at: number) => at === 0 || DOTTED.test(person.charAt(at - 1));
const ANDS = "和及与";

const OF_COURTS = words("审判 庭长 执行员 陪审员");

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

const DECIDES_FIRST = words("同意 批准 依法");

/** 等, 为, 代理 and 选举 are parts of names too (高等法院, 为民街道, 专利代理管理处, 代表选举委员会). */
const holdsPart = (organ: string) =>
  organ.startsWith("由") ||
  organ.endsWith("、") ||
  organ.startsWith(REMOVED) ||
  nameEndsAt(organ).some((end) => organ.startsWith(REMOVED, end)) ||
  DECIDES_FIRST.at(organ) !== null ||
  isOpening(organ.charAt(0)) ||
  isBehindNote(organ) ||
  isLedUpTo(organ) ||
  isRunOfPosts(organ) ||
  CUT.at(organ) !== null ||
  NO_PART.all(organ).some(({ word, at }) => {
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
/** 后张三被判处刑罚: when, and nobody. */
const isLater = (person: string) => person.startsWith("后") && isSurnamed(person.slice(1));
/** 扎西次仁任 | 县财政局局长, under 免去: 任 is what he does. */
const takesUp = (person: string) => person.length > LONGEST_NAME && person.endsWith("任");
/** 张三 | 与县人民法院, 代表 | 县人民政府; 代表工作委员会 is a body, and 经济与信息化局 too. */
function tellsOfOthers(organ: string, places: Places): boolean {
  const [does] = WITH.all(organ);
  if (!does || (does.at > 0 && !nameEndsAt(organ).includes(does.at))) return false;
  const whose = organ.slice(does.at + does.word.length);
  const isOfPlace = places.some((place) => whose.startsWith(place));
  return isOfPlace || isNumeral(whose.charAt(0));
}
const WITH = words("与 向 同 对 代表");

const SUPPOSES = new Set("如若倘");
const isSurnamed = (name: string) => NEVER_GIVEN.has(name.charAt(0)) && isLikelyName(name);

/** 主任张三说， */
const speaks = (person: string) => person.endsWith("说") && person.length > LONGEST_NAME;
const LONGEST_NAME = 3;
const OF_ELECTIONS = words("工作 委员会 工委 任免 联络");

/** The name of the first row that holds of an act; null where none does. */
export const doubtOf = (act: Act, places: Places = []) =>
  DOUBTS.find(({ holds }) => holds(act, places))?.name ?? null;
export { DOUBTS };
