import { chain } from "../lexicon/forms";
import {
  BODY_ENDS,
  COMMITTEES,
  CONGRESSES,
  COURTS,
  endsAsBody,
  GOVERNMENTS,
  PARENTS,
  PARTY_BODIES,
  PROCURATORATES,
  SUPERVISORS,
} from "../lexicon/office/bodies";
import { personsAt } from "../lexicon/office/people";
import { BODIES_OF_POSTS, CHIEFS, isPost, RANKS } from "../lexicon/office/posts";
import { DECIDED } from "../lexicon/office/verbs";
import { LEVELS as PLACES } from "../lexicon/office/voters";
import { splitAt, withNote } from "../lexicon/script/marks";
import { isArabic, NUMERAL_CHARACTERS, numberAt, numberBefore } from "../lexicon/script/numerals";
import { type Found, trimStart, type Words, words } from "../lexicon/words";
import { eachCongress } from "../readers/congress";
import { type Office, readOffice } from "../readers/offices";
import { PAPERS } from "./papers";

export interface Post extends Office {
  note: string | null;
}

/** What closes a list of posts and is none of it: ……局长职务的请求, ……局长一职, ……局长等职务. */
const CLOSINGS = [
  words("。 ； ; ， ："),
  PAPERS,
  words("请求 申请 辞呈 要求"),
  words("的"),
  words("职务 一职 之职 职"),
  words("的"),
  words("等"),
];
const SENT = "出席";
const FARTHEST_SENT = 20;
const AND = words("和 及 兼 兼任 暨 以及", chain("并 并且", "? 任 兼 兼任 担任 为"));

/** 罢免张三的县人大代表 | 资格 */
const SEAT = "代表";
const AS_SEAT = `${SEAT}资格`;

/** A text without what closes it. */
export function withoutClosing(text: string): string {
  let rest = text;
  for (const closing of CLOSINGS) {
    const end = closing.before(rest);
    // 职 alone ends 免职 and 任职 too.
    if (end !== null && end.length < rest.length) rest = rest.slice(0, -end.length);
  }
  return rest.endsWith(AS_SEAT) ? rest.slice(0, SEAT.length - AS_SEAT.length) : rest;
}

/** 副县长（按得票多少排列）：, how the names behind it are ordered. */
const IN_ORDER = /^[按以].*(?:排|序)/u;

/** 青禾区 | 出席 | 江湾市第十六届人民代表大会代表: the seat, and who sends to it, where that is a place. */
function sentBy(text: string): { seat: string; sender: string | null } {
  const sent = text.indexOf(SENT);
  // 香港特别行政区 | 第十三届全国人大代表
  const at = sent < 0 ? text.search(OF_THE_NATION) : sent;
  const before = text.slice(0, Math.max(0, at));
  const isSeat = at >= 0 && at <= FARTHEST_SENT && text.endsWith(SEAT) && !before.includes("，");
  if (!isSeat) return { seat: text, sender: null };
  const isPlace = before.length > 1 && PLACES.before(before) !== null && OWN.at(before) === null;
  const seat = text.slice(sent < 0 ? at : at + SENT.length);
  return sent >= 0 || isPlace
    ? { seat, sender: isPlace ? before : null }
    : { seat: text, sender: null };
}
const OF_THE_NATION = new RegExp(`第[${NUMERAL_CHARACTERS}]{1,3}届全国人`, "u");
const OWN = words("本 我 该 全 各");

/**
 * One post of a list: 虹口区人民检察院副检察长（挂职锻炼）→ organ, post, note; `A副主任和委员` is two. Null when the text ends
 * with no post (it may be the beginning of a body's name: 教育、科学、文化、卫生委员会主任委员).
 */
export function readPosts(text: string): Post[] | null {
  const closed = withoutDecided(withoutClosing(text));
  const two = splitAtAnd(closed);
  if (two) return two;
  const { bare, note: told } = withNote(closed);
  const note = told !== null && IN_ORDER.test(told) ? null : told;
  const { seat, sender } = sentBy(withoutClosing(bare));
  const office = readOffice(seat);
  if (!office) return null;
  const { organ, post } = whole(office);
  // 市、县人大代表: a seat of each.
  const organs = organ === null ? [organ] : eachCongress(organ).flatMap(eachBody);
  return organs.map((one) => ({ organ: one, post, note: note ?? sender }));
}

/** 副院长，决定代理省高级人民法院 | 院长: who decides it, and for how long, is no part of the body's name. */
function withoutDecided(text: string): string {
  const since = SINCE.at(text) === null ? -1 : text.slice(0, LONGEST_SINCE).indexOf(ON);
  const bare = trimStart(text.slice(since + 1), BEFORE_ACTING);
  return bare !== text && STANDING_IN.at(bare) !== null && !bare.startsWith(DEPUTY) ? bare : text;
}
/** 暂时 | 代理检察长: how, and nobody. */
export const tellsHowOnly = (text: string) => text !== "" && trimStart(text, BEFORE_ACTING) === "";
const BEFORE_ACTING = words(DECIDED, "由其 其 任 为 暂 暂时 临时 并且");
const SINCE = words("自 从");
const ON = "起";
/** 自二〇二一年十二月二十八日起 */
const LONGEST_SINCE = 16;
const STANDING_IN = words("代理 代");
const DEPUTY = "代表";

/** 县财政局、县教育局局长, 驻A国、驻B国大使: one post in each of several bodies that are called alike; every other name as it is. */
function eachBody(organ: string): string[] {
  const bodies = splitAt(organ, "、");
  if (bodies.length < 2) return [organ];
  const [first = ""] = bodies;
  const sent = first.indexOf(SENT_TO);
  const abroad = sent >= 0 && bodies.slice(1).every((body) => body.startsWith(SENT_TO));
  if (abroad) return bodies.map((body, at) => (at === 0 ? body : first.slice(0, sent) + body));
  const ends = bodies.map((body) => BODY_ENDS.before(body));
  return ends.every((end) => end !== null && end === ends[0]) ? bodies : [organ];
}
const SENT_TO = "驻";

/** 第五任全国人民代表大会常务委员会香港特别行政区基本法委员会: as others have their terms. */
const hasTurns = (organ: string) =>
  organ.endsWith("委员会") && COMMITTEES.before(organ) === null && COMMITTEES.find(organ) !== null;

/** 新一届县人民政府: of the body, whichever it is. */
const WHICH = words("新一届 新一任 新任 首任 首届 本届 前任 原任 现任");
/** 青禾县第四任县长, 第五任青禾县县长: whichever of them, it is of the body. */
function withoutTurn(organ: string): string {
  if (hasTurns(organ)) return organ;
  const first = organ.startsWith("第") ? numberAt(organ, 1) : null;
  if (first && organ.charAt(first.end) === "任") return organ.slice(first.end + 1);
  const turn = TURNS.find(organ);
  if (turn) return organ.slice(0, turn.at) + organ.slice(turn.at + turn.word.length);
  if (!organ.endsWith("任")) return organ;
  const number = numberBefore(organ, organ.length - 1);
  const ordinal = number !== null && organ.charAt(number.start - 1) === "第";
  return ordinal ? organ.slice(0, number.start - 1) : organ;
}
/** 汉寿县 | 第一任 | 监察委员会, 县 | 首位女 | 县长 */
const TURNS = chain(
  "首任 首位 第一任 第二任 第三任 第四任 第五任 第一位 第二位 第三位",
  "? 女 民选 民选的",
);

/** 10名 | 青禾县人民政府副县长, 新一届 | 36名 | 人大代表: how many they are, and no part of the body, as 三名山镇 has them. */
function withoutCount(organ: string): string {
  const count = isArabic(organ.charAt(0)) ? personsAt(organ, 0) : null;
  return count && COUNTED.has(organ.charAt(count.end - 1)) ? organ.slice(count.end) : organ;
}
const COUNTED = new Set("名位");
const ACTING = "代理";

/** 江湾市人民代表大会的代表, 县统计局原局长 */
const withoutOf = (organ: string) =>
  LEADS_TO_POST.before(organ) !== null && endsAsBody(organ.slice(0, -1))
    ? organ.slice(0, -1)
    : organ;
const LEADS_TO_POST = words("的 原 前 现");

/** 代理青禾县人民政府县长 is 代理县长 of that body. */
function whole({ organ, post }: Office): Office {
  if (organ === null) return { organ, post };
  // 补选产生的2名代表分别是：, of whom others may stand further on.
  const alone = post === SEAT && withoutCount(organ) === "";
  const named = alone ? organ : withoutCount(trimStart(withoutCount(organ), WHICH));
  const bare = withoutOf(withoutTurn(named));
  if (!bare.startsWith(ACTING)) return { organ: bare || null, post };
  return { organ: bare.slice(ACTING.length) || null, post: ACTING + post };
}

/** A judge is of the court, though the post named before was in one of its divisions (庭长、审判员). */
const OF_A_COURT = words("审判员 人民陪审员 执行员 院长 副院长", BODIES_OF_POSTS);
const OF_A_PROCURATORATE = words("检察员 检察长 副检察长", BODIES_OF_POSTS);
/** Posts of a body itself, and which bodies have them: 第一检察部主任、检察委员会委员, 办公室主任、副秘书长. */
const POSTS_OF_PARENTS: { posts: Words; of: Words; behind: Words | null }[] = [
  { posts: OF_A_COURT, of: COURTS, behind: null },
  { posts: OF_A_PROCURATORATE, of: PROCURATORATES, behind: null },
  {
    posts: words("秘书长 副秘书长"),
    of: words(GOVERNMENTS, "人民代表大会常务委员会 人大常委会"),
    behind: words("工作委员会 工委 办公厅 室 办事处"),
  },
  { posts: words("委员"), of: SUPERVISORS, behind: words("室 部 组") },
];
/** Posts that no other body has, and how those end that have none. */
const NEVER_ELSEWHERE = words("审判员 人民陪审员 检察员 检察长 副检察长", BODIES_OF_POSTS);
const ELSEWHERE = words("监察委员会 工作委员会 专门委员会 政府 局 厅 部 署");
/** 江湾人民法庭, 立案庭, 法制工作委员会: part of the body named before; 区司法局办公室 names a body of its own. */
const DIVISIONS = words("庭 执行局 工作委员会 工委 办公厅 室 处 部 队");
/** What only these have: the bureaus and sections of a procuratorate or a court, the offices of a supervisory commission. */
const OF_PROCURATORATES = words("反贪污贿赂局 反贪局 反渎职侵权局 反渎局 监所检察局 公诉局");
const OF_BOTH = words("科");
const OF_SUPERVISORS = words(
  "监察室 监督检查室 审查调查室 案件审理室 监督管理室 监督室 信访室 纪检监察组",
);
const ALONE_OF_SUPERVISORS = words("办公室 研究室 综合室");
/** In its name, a body of its own. */
const BODIES = words("法院 检察院 人大 人民代表大会 政府 中共");
const LEVELS = words("省 市 县 区 州 旗 盟 局 委");
const OF_COURTS = words("庭 执行局");
/** Any part of these bodies has it in its name. */
const ALWAYS_DIVISIONS = words("庭 执行局 工作委员会 工委");

function isDivision(organ: string): boolean {
  const end = DIVISIONS.before(organ);
  if (end === null || BODIES.find(organ) !== null) return false;
  return ALWAYS_DIVISIONS.has(end) || LEVELS.find(organ.slice(0, -end.length)) === null;
}

/** The body that a text begins with, up to where its name ends: 青禾县人民法院立案庭 → 青禾县人民法院. */
function upTo(text: string, ends: { all(text: string): Found[] }): string | null {
  const last = ends.all(text).at(-1);
  if (!last) return null;
  const end = last.at + last.word.length;
  // 榆岚省人民检察院铁路运输分院: a branch is a court or a procuratorate of its own.
  const branch = text.indexOf(BRANCH, end);
  return text.slice(0, branch < 0 ? end : branch + BRANCH.length);
}
const BRANCH = "分院";

/** 镇人大主席、副主席: a chair is of a government in an autonomous region, and of these everywhere. */
const CHAIR = "主席";
const CHAIRED = words("人大 人民代表大会 政协 委员会 共和国 工会 联合会 协会 军委 主席团");

/** The body a post is of, where only the post before tells it: `刑事审判庭副庭长、立案庭庭长、审判员`. */
function organOf({ organ, post }: Office, inherited: string | null, near: boolean): string | null {
  // 县审计局局长、党组书记: of the party's group in that body.
  if (organ !== null && inherited !== null && PARTY_BODIES.has(organ)) return inherited + organ;
  // 最高人民检察院检察员。免去李四的民政部部长职务: a ministry is no part of a court.
  if (organ?.endsWith(MINISTRY) && MINISTERS.has(post)) return organ;
  if (organ !== null) {
    const named = pointedAt(organ, near ? inherited : null);
    return (
      named ?? (near ? headOffice(organ, inherited) : null) ?? parentOf(organ, inherited) + organ
    );
  }
  if (inherited === null) return null;
  const party = PARTY_BODIES.before(inherited);
  if (party !== null && !post.endsWith("书记")) return inherited.slice(0, -party.length);
  if (OF_THE_STATE.has(post) && STATE_COUNCIL.before(inherited) === null) return null;
  if (OF_A_PRESIDIUM.has(post)) return HAVE_A_PRESIDIUM.before(inherited) && inherited;
  if (GOVERNMENTS.before(inherited) !== null && NEVER_OF_A_GOVERNMENT.before(post) !== null)
    return null;
  if (CHIEFS.before(post) !== null) {
    const heads = post.endsWith(CHAIR) && CHAIRED.before(inherited) !== null;
    return heads || GOVERNMENTS.before(inherited) !== null || PLACES.before(inherited) !== null
      ? inherited
      : null;
  }
  return ofParent(post, inherited);
}

/** 第一检察部 is part of no court. */
const isOfOther = (organ: string, inherited: string) =>
  OF_ANOTHER.find(organ) !== null && COURTS.find(inherited) !== null;
const OF_ANOTHER = words("检察");

/** 市第十四届人民代表大会代表、 | 常务委员会主任: of the congress, or the committee, whose post stands beside it. */
function ofCongress(organ: string | null, inherited: string | null): string | null {
  const committee = organ === null ? null : OF_A_CONGRESS.at(organ);
  if (organ === null || committee === null || inherited === null) return null;
  // 云山市人大代表、 | 常委会办公室主任 may be of the county's own.
  if (CONGRESSES.before(inherited) !== null) return organ === committee ? inherited + organ : null;
  const same = COMMITTEES.before(inherited) !== null && CONGRESSES.find(inherited) !== null;
  return same ? inherited + organ.slice(committee.length) : null;
}
const OF_A_CONGRESS = words("常务委员会 常委会");

const MINISTRY = "部";
const MINISTERS = words("部长 副部长");

/** 立案庭副庭长、正处级审判员, 代理审判员: of the court, whatever the rank; of a 立案庭 whose court nobody names, of none that is known. */
function ofParent(post: string, inherited: string): string | null {
  const is = (posts: Words) => posts.has(post) || posts.has(trimStart(post, RANKS));
  const rows = POSTS_OF_PARENTS.filter(
    ({ posts, behind }) => is(posts) && (behind === null || behind.before(inherited) !== null),
  );
  for (const { of } of rows) {
    const own = upTo(inherited, of);
    if (own !== null) return own;
  }
  if (rows.length === 0) return inherited;
  const unknown = isDivision(inherited) && !rows.some(({ of }) => of === SUPERVISORS);
  // 张三为青禾县监察委员会委员，任命李四为人民陪审员: of no committee.
  return unknown || (is(NEVER_ELSEWHERE) && ELSEWHERE.before(inherited)) ? null : inherited;
}

/**
 * 该院刑事审判庭, 该庭: of the court, or the chamber, that was named before; null where nothing points there. Where none was
 * named right before, it stays as printed, and is told.
 */
function pointedAt(organ: string, inherited: string | null): string | null {
  const word = SAME_BODY.at(organ);
  if (word === null) return null;
  const kind = word.slice(-1);
  const whole = inherited?.endsWith(kind) === true ? inherited : null;
  const of = kind === OF_COURT ? courtIn(inherited ?? "") : whole;
  return (of ?? word) + organ.slice(word.length);
}
const SAME_BODY = chain("该 本", "院 庭 局 委 室 部 处");
const OF_COURT = "院";
const courtIn = (text: string) => upTo(text, COURTS) ?? upTo(text, PROCURATORATES);

/** 江湾人民法庭 is of the county's court, whatever its town is called. */
function isTribunal(organ: string, inherited: string): boolean {
  if (!organ.endsWith("法庭") || organ.endsWith("人民法庭")) return false;
  const province = organ.indexOf("省");
  return inherited.startsWith(organ.slice(0, SHORTEST_PLACE)) || province >= SHORTEST_PLACE;
}
const SHORTEST_PLACE = 2;

/** 高新区工委委员、 | 办公室主任, 县财政局副局长、 | 综合处处长: of the body right before it, be that a part of another. */
function headOffice(organ: string, inherited: string | null): string | null {
  if (inherited === null || !HEAD_OFFICES.has(organ)) return null;
  const own = HAS_HEAD_OFFICE.before(inherited) !== null && COMMITTEES.before(inherited) === null;
  return own ? inherited + organ : null;
}
const HEAD_OFFICES = words("办公室 综合处 综合科 秘书处 行政处");
const HAS_HEAD_OFFICE = words("委员会 工委 委 局 厅");

/** The body whose division this is, as far as the one named before tells it: 县人民法院副院长、立案庭庭长. */
function parentOf(name: string, inherited: string | null): string {
  // 第三检察部（公益诉讼检察部）: what else it is called.
  const organ = withNote(name).bare;
  // 霁州海事法院副院长，李四为霁州知识产权法庭庭长: what begins with a place itself is whole.
  if (inherited === null || isTribunal(organ, inherited) || isOfOther(organ, inherited)) return "";
  // 县人民政府副县长，李四为民事审判庭庭长: of a court, and of no government.
  if (isDivision(organ)) {
    const own = upTo(inherited, OF_COURTS.before(organ) === null ? PARENTS : COURTS);
    if (own !== null) return own;
  }
  if (BODIES.find(organ) !== null) return "";
  if (OF_PROCURATORATES.has(organ)) return upTo(inherited, PROCURATORATES) ?? "";
  const ofBoth = OF_BOTH.before(organ) !== null && LEVELS.find(organ) === null;
  if (ofBoth) return courtIn(inherited) ?? "";
  const supervises = ALONE_OF_SUPERVISORS.has(organ) || OF_SUPERVISORS.before(organ) !== null;
  return (supervises && LEVELS.find(organ) === null && upTo(inherited, SUPERVISORS)) || "";
}

/** 外交部部长 in the sentence before is none of theirs. */
const OF_THE_STATE = words("国务委员 总理 副总理 审计长");
const STATE_COUNCIL = words("国务院 政务院 审计署");

/** 任命张三为县政府办公室主任，推选李四为主席团常务主席: of the congress that sits. */
const OF_A_PRESIDIUM = words("主席团常务主席 主席团执行主席 主席团成员 常务主席");
const HAVE_A_PRESIDIUM = words(CONGRESSES, "次会议 大会 主席团");

/** 任命甲为县人民政府副县长；推选乙代理主任: what a government has none of. */
const NEVER_OF_A_GOVERNMENT = words("主任 院长 庭长 审判员 检察长 检察员 代表");

/** Posts one after another, each with the body it is of. `near`: whether what inherits stands right before them. */
export function withOrgans(posts: Post[], inherited: string | null, near = false): Post[] {
  let organ = inherited;
  return posts.map((post, index) => {
    const own = index > 0 ? ofCongress(post.organ, organ) : null;
    organ = own ?? organOf(post, organ, near || index > 0);
    return { organ, post: post.post, note: post.note };
  });
}

/** `副检察长、检察委员会委员：` → two posts. */
export function readPostList(text: string, inherited: string | null = null): Post[] {
  const listed = "：:".includes(text.slice(-1)) ? text.slice(0, -1) : text;
  const posts: Post[] = [];
  /** 教育、科学、文化、 of a body's name that its post ends. */
  let cut = "";
  for (const part of splitAt(listed, "、，")) {
    const read = readPosts(cut + part);
    posts.push(...(read ?? []));
    cut = read ? "" : `${cut}${part}、`;
  }
  return withOrgans(posts, inherited);
}

function splitAtAnd(text: string): Post[] | null {
  for (const { word, at } of AND.all(text)) {
    const left = readOffice(text.slice(0, at));
    const right = left && readPosts(text.slice(at + word.length));
    if (left && right) return [{ organ: left.organ, post: left.post, note: null }, ...right];
  }
  return null;
}

/** Whether posts that a text lists are posts and nothing else: 主任、副主任. */
export const areBarePosts = (text: string) =>
  text !== "" && splitAt(text, "、和").every((part) => isPost(part));
