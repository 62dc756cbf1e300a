import type { Act } from "../../grammar/groups";
import { behindOrder } from "../../grammar/persons";
import { readPostList } from "../../grammar/posts";
import { type Production, productionOf } from "../../grammar/productions";
import { type ActContext, withAnnounced } from "../../grammar/reading";
import { opensWith, verbWordsOf } from "../../grammar/tokens";
import { withConstituency } from "../../grammar/voters";
import { chain } from "../../lexicon/forms";
import { COMMITTEES, endsAsBody, HAVE_MEMBERS } from "../../lexicon/office/bodies";
import {
  COUNTING,
  OFFICERS,
  personsAt,
  personsBefore,
  sumsActs,
} from "../../lexicon/office/people";
import { POSTS } from "../../lexicon/office/posts";
import {
  DECIDED,
  DECIDERS,
  ELECTED,
  FOUNDS,
  LOST,
  NOT_PASSED,
  PUT_FORWARD,
  TERMS_OF_OFFICE,
} from "../../lexicon/office/verbs";
import { ELECTION_RESULTS } from "../../lexicon/paper/headings";
import { ANNOUNCES, MAKES_KNOWN } from "../../lexicon/paper/sittings";
import { cutAt, splitAt, withNote } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { madeUpOf } from "../../readers/founded";
import { numberLength } from "../../readers/name-list";
import { type NamedPerson, readPersonList } from "../../readers/names";
import { tellsHolder } from "../../readers/offices";
import { readPersonTokens } from "../../readers/person-tokens";
import { officersUnder } from "./under-heading";

const LONGEST_HEAD = 60;
const LONGEST_NAMES = 200;
const COLONS = "：:";

const APPOINTED = words("任命 任命名单 任命人员 任命人员名单 任职 任职名单 任职人员 任职人员名单");
const REMOVED = words("免去 免去名单 免职 免职名单 免职人员 免职人员名单 免去人员 免去人员名单");
const DISMISSED = words("撤职 撤职名单 撤职人员 撤职人员名单 撤销职务");
const IN_SHORT = new Map([
  ["任", "任命"],
  ["免", "免去"],
  ["任：", "任命："],
  ["免：", "免去："],
]);
const LISTS = words(
  chain("， ，现将 ，现", "名单 当选名单", "? 予以", "? 公布 公告", "如下"),
  "，名单如下 ，具体名单如下 名单如下 名单公布如下 名单公告如下 名单予以公布 名单予以公告",
);
/** （按姓氏笔画排列）, （共2名，按姓氏笔画排序） */
const ORDERS = words("按 以");
/** Behind a heading's posts, and no part of them. */
const ENDS = words("职务 人选 名单 如下 组成 结果 的", OFFICERS);
/** 接受下列同志辞去职务的请求：, each of whom below tells his own. */
const ASKS = words(
  chain("辞去职务 辞去有关职务 辞去所任职务 辞职", "? 的", "请求 申请 要求"),
  "辞职",
);
/** 选举产生新一届县人民政府领导人员：: of the body, and no part of its name. */
const NEW = words("新一届");
const FOLLOWING = words("下列 以下 上述");
const PEOPLE = words("人员 同志 名单");
/** 任命干部3名 */
const OFFICERS_IN_GENERAL = words("干部 国家机关工作人员 工作人员 人员 同志");
const LINKS = words("为 的");
const AND_OTHERS = "等";
const NO_NAMES = words("， 、 的 为");
const LINKED = words("的 为 职务");
const STOPS = words("。 ；");
const hasStop = (text: string) => splitAt(text, "，。；").length > 1;

export interface Heading {
  context: ActContext;
  acts: Act[];
  /** 任命下列5名同志为……：, how many it says that there are. */
  counted: number | null;
  /** Whether it has a verb of its own. */
  opens: boolean;
}

/**
 * A line that ends with its colon holds for what follows: `任命：`, `任命某某监察委员会：`, `补选……副主任：`; names behind the
 * colon are its own. Null for what is a sentence, and no heading.
 */
export function readHeading(line: string, context: ActContext): Heading | null {
  const sum = withoutSum(line);
  const text = withoutFrame(sum.text);
  const made = madeOf(text, context);
  if (made) return made;
  const { head, names, colon } = partsOf(IN_SHORT.get(text) ?? text);
  if (head.length < 2 || head.length > LONGEST_HEAD || hasStop(head)) return null;
  const opened = titledAs(head) ?? opensWith(head);
  const verb = opened ?? decidesOn(head);
  const production = verb?.production ?? context.production;
  if (names.length > LONGEST_NAMES) return null;
  // 青禾县人民法院 above acts that name the post alone.
  if (!production) {
    const body = COLONS.includes(text.slice(-1)) ? text.slice(0, -1) : text;
    return bodyAlone(body)
      ? { context: { ...context, organ: body, body }, acts: [], counted: null, opens: false }
      : null;
  }
  const behind = withoutFollowing(head.slice(verb?.end ?? 0));
  const ended = withoutCount(behind.text);
  const counted = behind.counted ?? ended.counted;
  const nobody = ASKS.has(ended.text) || OFFICERS_IN_GENERAL.has(ended.text);
  const rest = nobody ? "" : trimStart(trimEnd(ended.text, ENDS), NEW);
  // Without a colon only a bare post heads the names under it; a sentence is no heading.
  const heads = colon || (OFFICERS.before(head) !== null && LINKED.find(head) === null);
  // 张三——县财政局局长李四——县教育局局长, of two lines
  if (!heads && head.includes("——")) return null;
  if (!heads && (opened ? rest !== "" : LINKED.find(head) !== null || holdsAnybody(head)))
    return null;
  const lead = text.slice(0, Math.max(0, text.indexOf(head)));
  const read = withAnnounced(readPostList(rest, context.organ), context);
  const posts = withConstituency(read, lead);
  const own = madeUpOf(head)?.organ ?? posts.at(-1)?.organ ?? (endsAsBody(rest) ? rest : null);
  const over = context.above ?? context.body;
  const organ = own ?? (rest === "" ? over : null);
  if ((rest !== "" || !opened) && posts.length === 0 && own === null) return null;
  const people = names === "" ? [] : personsIn(names);
  // 现将选举结果公布如下：县长张三，副县长李四、王五。 · 选出县人大常委会组成人员3名：主任张三，副主任李四、王五。
  const announces = ELECTION_RESULTS.has(head) || OFFICERS.before(ended.text) !== null;
  const officers =
    people === null && announces
      ? officersUnder(names, { ...context, production, organ }, true)
      : null;
  if (officers)
    return {
      context: {
        ...{ ...context, production, headed: true, posts: [], people: [], waiting: [] },
        organ: officers.organ,
      },
      acts: officers.acts,
      counted: ended.counted === officers.acts.length ? null : ended.counted,
      opens: true,
    };
  if (people === null || (names !== "" && posts.length === 0)) return null;
  const acts = people.flatMap((person) =>
    posts.map(
      (post): Act => ({
        action: production.action,
        person: person.name,
        personNote: person.note,
        ...post,
      }),
    ),
  );
  // A body that heads verbs, or follows one that did, holds until the next one.
  const bare = !opened && posts.length === 0;
  const headsVerbs = bare && (!context.headed || context.body !== null);
  const next = {
    ...{
      ...context,
      production,
      headed: true,
      organ,
      posts,
      people: [],
      waiting: [],
      listed: null,
    },
    body: headsVerbs ? organ : opened ? over : context.body,
    above: bare ? own : null,
  };
  const opens = opened !== null;
  return { context: next, acts, counted: sum.counted ?? (opens ? counted : null), opens };
}

/**
 * 选举产生了市国家机关领导人员，现予公告：, 下列人员当选：, 1月8日，……选举结果如下：: a sentence that says of those below that they were elected,
 * or were made
 * members of a committee, and names nobody and no office. The heading that says the same; null for any other.
 */
export function electsBelow(text: string): string | null {
  if (text.length > LONGEST_LEAD || ELECTS_AT_ALL.find(text) === null) return null;
  const clauses = splitAt(trimEnd(text, ENDS_OF_LEADS), "，");
  while (clauses.length > 1 && isMakingKnown(clauses.at(-1) ?? "")) clauses.pop();
  // 通过了各专门委员会组成人员，现公告如下：
  const passed = clauses.at(-1) ?? "";
  if (committeeOf(passed) !== null) return `${passed}：`;
  const last = clauses.pop() ?? "";
  // 任命张三为县长，选举结果如下：
  const others = clauses
    .flatMap(verbWordsOf)
    .filter(({ production }) => production.action !== "elect");
  if (others.length > 0 || clauses.some(holdsAnybody)) return null;
  const won = ELECTION_RESULTS.before(last) ?? WON_BELOW.before(last);
  return won === null ? officersElected(last) : THEY_WERE_ELECTED;
}
const THEY_WERE_ELECTED = "选举结果：";

/** 选举产生 | 新一届 | 市国家机关领导人员: who they are stands below; 选举产生大会主席团 is no such thing. */
function officersElected(clause: string): string | null {
  const verb = ELECTED.all(clause).at(-1);
  if (!verb || NOT_YET_ELECTED.before(clause, verb.at) !== null) return null;
  const whom = trimEnd(trimStart(clause.slice(verb.at + verb.word.length), WHICH), LIST_OF_THEM);
  const parts = splitAt(whom, "、和");
  const isOne = (part: string) => OFFICERS_ELECTED.before(part) !== null;
  if (!isOne(whom) || !parts.every((part) => isOne(part) || endsAsBody(part))) return null;
  const body = trimEnd(whom, OFFICERS);
  return parts.length === 1 && endsAsBody(body) ? `选出${body}：` : THEY_WERE_ELECTED;
}

/** 现公告如下：, 现将名单予以公布。: nothing else, behind what it makes known. */
export function isMakingKnown(text: string): boolean {
  const told = trimEnd(text, ENDS_OF_LEADS);
  return ANNOUNCES.has(told) || MAKES_KNOWN.has(told) || LIST_OF_THEM.has(told);
}
const LONGEST_LEAD = 160;
const ELECTS_AT_ALL = words("选举 选出 当选 补选 通过");
const ENDS_OF_LEADS = words("： : 。 如下 于后");
const WON_BELOW = chain("下列 以下", "人员 同志", "当选");
const NOT_YET_ELECTED = words("将 将要 拟 未 应当 应 依法应");
const WHICH = words("了 的 出", NEW);
const LIST_OF_THEM = words(
  chain("? 现将 的", "名单", "? 予以", "? 公布 公告"),
  "是 为 分别是 分别为",
);
const OFFICERS_ELECTED = words(OFFICERS, "国家机关工作人员 国家机关组成人员");

/** 张三、李四任县教育局副局长 */
const holdsAnybody = (text: string) => splitAt(text, "、").some((part) => tellsHolder(part));

/**
 * 以下人员免职：, 离任：, 新任：: a line that speaks of leaving, or of coming, and of nobody. What it makes of those below; null where
 * it does not tell for certain, for the verb above holds no further in either case; undefined for any other line.
 */
export function turnedBy(line: string): Production | null | undefined {
  const told = trimStart(wordsAlone(line) ?? "", TURN_BEGINS);
  // 免去张三县财政局局长职务 is an act.
  if (NO_TURN.find(told) !== null || POSTS.find(told) !== null) return undefined;
  const known = titledAs((IN_SHORT.get(`${told}：`) ?? told).replace("：", ""));
  if (known) return known.production;
  return LEAVING.find(told) !== null || COMING.has(told) ? null : undefined;
}

/** A short line of one clause without its number, its sum and its colon; null for any other. */
function wordsAlone(line: string): string | null {
  const told = trimEnd(withoutSum(line.slice(numberLength(line))).text, TURN_ENDS);
  return told.length <= LONGEST_TURN && splitAt(told, "，。；：").length === 1 ? told : null;
}
const LONGEST_TURN = 16;

/**
 * 未当选：, 候选人：, 暂缓表决：, and 出缺代表： below whom print `elected`: a line alone under which nobody was given an office: `denied`,
 * or `open` where it does not say what became of them. Null for any other line.
 */
export function denialIn(line: string, elected: boolean): "denied" | "open" | null {
  const told = wordsAlone(line);
  if (told === null) return null;
  if (elected && (told === "终止" || SEATLESS.at(told) !== null)) return "open";
  if (POSTS.find(told) !== null) return null;
  if (DENIED.find(told) !== null) return "denied";
  return NOT_YET.find(told) === null ? null : "open";
}
const SEATLESS = words("出缺 暂停");
const DENIED = words(LOST, NOT_PASSED, "不予 否决 未过 不足半数 未选上 未达到");
const NOT_YET = words("候选 差额 被提名 暂缓 放弃 撤回 退出 另有");
const NO_TURN = words("任免 任期 免疫 免税 免检");
const LEAVING = words("免 卸任 离任 去职 辞 罢 撤 解除 终止 不再 停职");
const COMING = words(
  "任用 新任 提任 拟任 拟任命 继任 就任 担任 聘任 委任 选任 晋升 增补 推荐 提名 代理 当选 通过 表决通过",
);
const TURN_BEGINS = words(
  "以下人员 下列人员 以下同志 下列同志 以下人员予以 下列人员予以 被 ◆ ● [ 【",
);
const TURN_ENDS = words("： : ] 】 的 职务的 的：");

/** 会议决定副秘书长：张三: without another verb, to decide on an office is to appoint. Null where nothing is decided. */
export function decidesOn(head: string): { production: Production; end: number } | null {
  const end = head.length - trimStart(head, DECIDERS).length;
  const production = DECIDES.before(head, end) === null ? null : productionOf("appoint");
  return production && { production, end };
}
const DECIDES = words("决定");

/** 决定县选举委员会由下列人员组成： makes those its members who stand below it, or behind the colon. */
function madeOf(line: string, context: ActContext): Heading | null {
  const [head, listed] = cutAt(line, COLONS);
  if (!head || (head.mark === "" && MADE_BY.before(head.text) === null)) return null;
  const organ = committeeOf(head.text) ?? decidedIn(head.text);
  // In the results of an election those stand below whom it elected.
  const held = context.production?.action === "elect" ? context.production : null;
  const production = held ?? productionOf("appoint");
  if (organ === null || production === null) return null;
  const next = { ...context, production, headed: true, organ, posts: [], people: [], waiting: [] };
  const own = listed?.text ? officersUnder(listed.text, next) : { acts: [] };
  return own && { context: { ...next, listed: null }, acts: own.acts, counted: null, opens: true };
}

/**
 * 决定成立……委员会，由下列人员组成：, 经研究，调整后的组成人员名单如下：: whether a line says of those below that they were made members of a
 * committee; `title` names it where the line does not. Of whom is proposed, and of groups (检查组), it says no such thing.
 */
export function headsMembers(line: string, title: string): boolean {
  if (!COLONS.includes(line.slice(-1))) return false;
  const head = line.slice(line.lastIndexOf("。") + 1, -1);
  const made = MADE_OF.before(head);
  if (made === null || PUT_FORWARD.find(line) !== null || PUT_FORWARD.find(title) !== null)
    return false;
  if ([line, title].every((text) => CHANGES_MEMBERS.find(text) === null)) return false;
  const whose = HAVE_MEMBERS.all(line.slice(0, -made.length - 1)).findLast(isOfItself(line));
  const of = whose ?? HAVE_MEMBERS.all(title).findLast(isOfItself(title));
  return of !== undefined && A_COMMITTEE.before(of.word) !== null;
}
const CHANGES_MEMBERS = words("成立 设立 组建 决定 调整 充实 变更 同意 通过 任命");
/** 人大常务委员会 is who founds it, and 组成, 组建 found no 组. */
const isOfItself =
  (text: string) =>
  ({ word, at }: { word: string; at: number }) =>
    COMMITTEES.before(text, at + word.length) === null &&
    !OF_GROUPING.includes(text.charAt(at + word.length) || "-");
const OF_GROUPING = "成建织";

/** 会议决定，由下列人员组成县选举委员会; 决定任命张三等3人组成……, which counts them, has a verb of its own. */
function decidedIn(head: string): string | null {
  const made = DECIDES.find(head) === null ? null : madeUpOf(head);
  return made === null || verbWordsOf(made.who).length > 0 ? null : made.organ;
}

function committeeOf(head: string): string | null {
  const made = MADE_OF.before(head);
  if (made === null) return null;
  const told = head.slice(0, -made.length);
  const passed = PASSES.all(told).at(-1);
  const clause = passed ? told.slice(passed.at + passed.word.length) : told;
  // 会议决定成立特定问题调查委员会，由下列人员组成：
  const body = splitAt(trimEnd(clause, COMMAS), "，").at(-1) ?? "";
  const founded = FOUNDS.all(body).at(-1);
  const isFounded = founded !== undefined && DECIDES.find(told) !== null;
  if (!passed && !isFounded && LISTED.has(made)) return null;
  // 任命下列人员为县选举委员会组成人员：: a verb of its own heads it.
  if (MEMBERS.has(made) && HAS_PASSED.at(passed?.word ?? "") === null) return null;
  const organ = trimStart(founded ? body.slice(founded.at + founded.word.length) : body, DECIDED);
  return A_COMMITTEE.before(organ) === null ? null : organ;
}
/** Of these only what was passed, or is of what is founded, is an act: 表决通过了法制委员会组成人员名单：, 决定成立……，组成人员如下：. */
const LISTED = words(
  "组成人员 组成人员人选 组成人员名单 组成人员如下 组成人员名单如下 组成人员，名单如下",
);
const MEMBERS = words("组成人员 组成人员人选");
const HAS_PASSED = words("通过");
const MADE_BY = words("由下列人员组成 由以下人员组成 由下列同志组成 由以下同志组成");
const MADE_OF = words(MADE_BY, LISTED);
const PASSES = words("通过 通过了 任命 决定任命 任命了");
const A_COMMITTEE = words("委员会");
const COMMAS = words("， ,");

/** 张三　李四, or 张三（女）、李四 behind how they are ordered. */
function personsIn(text: string): NamedPerson[] | null {
  const names = trimEnd(text.slice(behindOrder(text, 0)), STOPS);
  const bare = readPersonTokens(names);
  return bare ? bare.map((name) => ({ name, note: null })) : readPersonList(names);
}

/** 县人大常委会副主任（3名）：, 委员（5名，按姓名笔画为序）：, how many stand under it. */
export function withoutSum(text: string): { text: string; counted: number | null } {
  const colon = COLONS.includes(text.slice(-1)) ? text.slice(-1) : "";
  const { bare, note } = withNote(colon === "" ? text : text.slice(0, -1));
  const at = COUNTING.at(note ?? "")?.length ?? 0;
  const counted = note === null ? null : personsAt(note, at);
  const order = counted && note ? note.slice(counted.end) : "";
  const sums = order === "" || (order.startsWith("，") && ORDERS.find(order) !== null);
  if (counted && sums) return { text: bare + colon, counted: counted.value };
  return { text: note !== null && sumsActs(note) ? bare + colon : text, counted: null };
}

const bodyAlone = (text: string) =>
  endsAsBody(text) &&
  splitAt(text, "，。；：、").length === 1 &&
  (text.length > 3 || (text.length === 3 && OF_THREE.before(text) !== null));
/** 市法院： */
const OF_THREE = words("法院 监委");

/** 【县人民法院】, 县人民法院工作人员：: a body, and how it is set apart. */
function withoutFrame(text: string): string {
  const framed = text.startsWith("【") && text.endsWith("】");
  const colon = COLONS.includes(text.slice(-1)) ? text.slice(-1) : "";
  const inner = framed ? text.slice(1, -1) : text.slice(0, text.length - colon.length);
  const body = trimEnd(inner, STAFF);
  const isBody = body !== text && bodyAlone(body) && opensWith(body) === null;
  return isBody ? body + colon : text;
}
const STAFF = words("工作人员");

/** 县人民法院：| 任命张三为副院长；: how long the body is that heads an act in its own line, with its colon; 0 where none does. */
export function bodyInFront(text: string): number {
  const [head, behind] = cutAt(text.slice(0, LONGEST_HEAD), COLONS);
  if (!head || head.mark === "" || !behind || !bodyAlone(head.text)) return 0;
  const end = head.text.length + 1;
  return opensWith(text.slice(end)) === null ? 0 : end;
}

/** `任命下列同志为……人民陪审员，名单如下：` → the head, and the names behind its colon. */
function partsOf(text: string): { head: string; names: string; colon: boolean } {
  const [first, second] = cutAt(withoutOrder(text), COLONS);
  const colon = first?.mark !== "";
  const told = first?.text ?? "";
  const named = withoutTermOfOffice(withoutList(told));
  const head = colon ? withoutOf(fromVerb(named), told) : fromResult(told);
  return { head, names: second?.text ?? "", colon };
}

/** The order of the names, in brackets before or behind the colon, is no part of a heading. */
function withoutOrder(text: string): string {
  const last = COLONS.includes(text.slice(-1)) ? text.slice(0, -1) : text;
  const { bare, note } = withNote(last);
  if (note === null || ORDERS.find(note) === null) return text;
  return COLONS.includes(bare.slice(-1)) ? bare : `${bare}：`;
}

/** 任命下列10名同志为……人民陪审员，任期五年： */
function withoutTermOfOffice(text: string): string {
  const at = text.lastIndexOf("，");
  return at > 0 && TERMS_OF_OFFICE.at(text, at + 1) !== null ? text.slice(0, at) : text;
}

function withoutList(text: string): string {
  const list = LISTS.before(text);
  return list === null ? text : text.slice(0, -list.length);
}

/** 补选的县人大代表名单如下： is 补选县人大代表： */
function withoutOf(head: string, told: string): string {
  const end = LISTS.before(told) === null ? undefined : opensWith(head.replace("的", ""))?.end;
  return end !== undefined && head.startsWith("的", end) ? head.replace("的", "") : head;
}

/** 会议根据县长的提名，决定任命： what stands before the verb holds for nothing below. */
function fromVerb(text: string): string {
  // 县人大常委会选举工作委员会主任：, of whose name the verb is a part, holds none.
  const verb = verbWordsOf(text).findLast(({ start }) => opensWith(text.slice(start)) !== null);
  if (!verb || verb.start === 0 || hasStop(text.slice(verb.end))) return fromResult(text);
  // 张三为县财政局局长会议决定免去：, of two lines: it holds an act.
  if (tellsHolder(trimEnd(text.slice(0, verb.start), DECIDERS))) return text;
  return text.slice(verb.start);
}

/** ……第六次会议选举结果 */
function fromResult(text: string): string {
  const result = ELECTION_RESULTS.before(text);
  return result === null || hasStop(text) ? text : text.slice(-result.length);
}

/** 任命, 免职名单: a verb that says what becomes of those below, and nothing else. */
export const isVerbAlone = (text: string) =>
  text.length > 1 && (titledAs(text) !== null || opensWith(text)?.end === text.length);

/** 免去：, （二）免去县财政局局长：, 免职：, 决定副秘书长：: the verb of a label, and where it ends. */
export function verbOfLabel(label: string): { production: Production; end: number } | null {
  const told = label.slice(numberLength(label));
  const at = label.length - told.length;
  const bare = COLONS.includes(told.slice(-1)) ? told.slice(0, -1) : told;
  const short = IN_SHORT.get(`${bare}：`);
  const opened = titledAs(short?.slice(0, -1) ?? bare) ?? opensWith(told) ?? decidesOn(told);
  return opened && { production: opened.production, end: at + Math.min(opened.end, told.length) };
}

/** 任命名单 and 免职人员 at the head of either half of a list. */
function titledAs(head: string): { production: Production; end: number } | null {
  const action = APPOINTED.has(head)
    ? "appoint"
    : REMOVED.has(head)
      ? "remove"
      : DISMISSED.has(head)
        ? "dismiss"
        : ELECTION_RESULTS.has(head)
          ? "elect"
          : null;
  const production = action && productionOf(action);
  return production && { production, end: head.length };
}

/** 以下50名同志为…… · 张三等4名同志为……: how many follow is no part of their post. */
function withoutFollowing(text: string): { text: string; counted: number | null } {
  const others = text.indexOf(AND_OTHERS);
  const named = others > 1 && others < 12 && NO_NAMES.find(text.slice(0, others)) === null;
  let at = named ? others + 1 : 0;
  at += FOLLOWING.at(text, at)?.length ?? 0;
  const counted = personsAt(text, at);
  at = counted?.end ?? at;
  at += PEOPLE.at(text, at)?.length ?? 0;
  at += LINKS.at(text, at)?.length ?? 0;
  return { text: text.slice(at), counted: counted?.value ?? null };
}

/** ……代表35名 */
function withoutCount(text: string): { text: string; counted: number | null } {
  const count = personsBefore(text);
  return count
    ? { text: text.slice(0, count.start), counted: count.value }
    : { text, counted: null };
}
