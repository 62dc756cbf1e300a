import { chain } from "../lexicon/forms";
import { COUNTERS, COUNTING, personsAt } from "../lexicon/office/people";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { POSTS, postStarts } from "../lexicon/office/posts";
import { sharedEnd } from "../lexicon/office/shared-ends";
import {
  BEFALLS,
  DECIDERS,
  DIED,
  FELLOW,
  HANDLES,
  HOLDS,
  IN_OTHER_TIMES,
  REASONS,
} from "../lexicon/office/verbs";
import { LEVELS, RUNNERS_UP } from "../lexicon/office/voters";
import { characterAt, HAN, NAME_DOTS } from "../lexicon/script/characters";
import { closingOf, cutAt, withNote } from "../lexicon/script/marks";
import { isNumeral, readNumber } from "../lexicon/script/numerals";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { provesOnePerson } from "../readers/name-notes";
import {
  isLikelyName,
  isName,
  type NamedPerson,
  nameEndsAt,
  readPersonList,
} from "../readers/names";
import { readGlued } from "../readers/offices";

/** Who is meant, as far as print says; and how many it says there are, where it counts them. */
export interface Named {
  people: NamedPerson[];
  /** 甲、乙等18人: eighteen. */
  counted: number | null;
  /** The office that stands with the name: X副市长甲代理市长. */
  office: string | null;
}

const INTRODUCES = words(
  RUNNERS_UP,
  "下列人员 以下人员 上述人员 下列同志 以下同志 下列 以下 代表候选人 候选人 由 以 人员 同志 会议决定由 其中 而",
);
const AND_OTHERS = "等";
const SOLO = words("人员 同志 代表 委员 人");

/** Persons of a stretch that names nobody and nothing else; null where it does. `parted`: a mark stands before it. */
export function readNamed(text: string, parted = false): Named | null {
  const bare = withoutReason(withoutIntroduction(text));
  return likeliest(bare, (names) => {
    const people = readPersonList(names, parted);
    return people ? { people, office: null } : readHeld(names);
  });
}

/** Of several ways to part names from their number (王小五两位) the one whose number is theirs, else the first. */
export function likeliest<T extends { people: unknown[] }>(
  text: string,
  read: (names: string) => T | null,
): (T & { counted: number | null }) | null {
  let first: (T & { counted: number | null }) | null = null;
  for (const { names, counted, open } of readCounted(text)) {
    const told = read(names);
    if (told && counted === told.people.length) return { ...told, counted };
    if (!open) first ??= told && { ...told, counted };
  }
  return first;
}

/** X副市长甲, 甲副市长: the post held so far is no part of the name. */
function readHeld(text: string): Omit<Named, "counted"> | null {
  const { bare, note } = withNote(text);
  const glued = readGlued(bare);
  // 青禾县人民法院张三的审判员及法官李四: another stands in it, with an office of his own.
  if (glued?.office?.includes("的")) return null;
  // 县教育局局长张三和县审计局副局长李四: each with his own.
  const other = glued ? holderBeforeAnd(bare) : null;
  if (glued && other) return { people: [other, { name: glued.name, note }], office: null };
  if (glued) return { people: [{ name: glued.name, note }], office: glued.office };
  const name = nameBeforePost(text);
  return name === null ? null : { people: [{ name, note: null }], office: null };
}

/** 县教育局局长张三（女） | 和县审计局副局长李四: a holder of an office of his own; 人力资源 | 和社会保障局 is none. */
function holderBeforeAnd(text: string): NamedPerson | null {
  for (const { word, at } of ANDS.all(text)) {
    const { bare, note } = withNote(text.slice(0, at));
    const glued = readGlued(bare);
    const rest = readGlued(text.slice(at + word.length));
    if (!rest?.office) continue;
    if (glued?.office && isLikelyName(glued.name)) return { name: glued.name, note };
    // 张三 | 和青禾县审计局副局长李四
    if (isLikelyName(bare) && PLACE_LEVELS.find(rest.office, 2) !== null)
      return { name: bare, note };
  }
  return null;
}
const ANDS = words("和 及 与 以及");

/** Ranks that a name may end with: of 王小正院长 nobody can say. */
const RANK_OR_NAME = new Set("正代");
const FROM = "由";

/** 张三副县长 → 张三: all the ranks belong to the post. Null where no name stands there, or where more than one may. */
export function nameBeforePost(text: string): string | null {
  // 国防部长: 国 is a surname too.
  if (sharedEnd(text) !== null) return null;
  const names = postStarts(text)
    .map((start) => text.slice(0, start))
    .filter(isLikelyName);
  const bare = names.at(-1) ?? null;
  const isOpen = names.some((name) => name !== bare && RANK_OR_NAME.has(name.slice(-1)));
  // 李四由候补代表递补为代表: what he was.
  const was = bare?.endsWith(FROM) === true && isLikelyName(bare.slice(0, -FROM.length));
  return isOpen || was ? null : bare;
}

function withoutIntroduction(text: string): string {
  const word = INTRODUCES.at(text);
  const rest = word === null ? text : text.slice(word.length);
  return rest.replace(/^[：:]/, "");
}

const ORDERS = words("按 以");

/** Behind the bracket that tells how the names are ordered, where one stands: （按姓名笔画为序）张三. */
export function behindOrder(text: string, at: number): number {
  const orders = text.charAt(at) === "（" && ORDERS.at(text, at + 1) !== null;
  const close = orders ? closingOf(text, at) : -1;
  return close < 0 ? at : close + 1;
}

/** 甲因工作变动, 甲同志提出: without what is told of them behind their names. */
function withoutReason(text: string): string {
  const found = REASONS.find(text, 2);
  // 李大因: a reason follows its word.
  return found && found.at + found.word.length < text.length ? text.slice(0, found.at) : text;
}

interface Counted {
  names: string;
  counted: number | null;
  /** Whether only their number shows that it is one. */
  open?: boolean;
}

/**
 * 甲、乙、丙等3人 · 甲、乙两位同志 → the names, and the number. A name may end with a numeral (李四两位同志): the longest number
 * first, then those shorter by a character.
 */
function* readCounted(text: string): Generator<Counted> {
  const solo = SOLO.before(text);
  const closed = solo && solo !== "人" ? text.slice(0, -solo.length) : text;
  const unit = COUNTERS.before(closed);
  const end = closed.length - (unit?.length ?? 0);
  let start = end;
  while (unit !== null && start > 0 && isNumeral(closed.charAt(start - 1))) start--;
  // 张三等十二名: behind 等 all of it is the number.
  const last = closed.charAt(start - 1) === AND_OTHERS ? start + 1 : end;
  for (; start < last; start++) {
    const counted = readNumber(closed.slice(start, end));
    const names = closed.slice(0, start);
    if (counted !== null) yield { names: bareOfOthers(trimEnd(names, COUNTING)), counted };
  }
  // 张三等六同志, without the unit: behind 等 it is a number, and no name's end.
  const others = unit === null && solo === FELLOW ? closed.lastIndexOf(AND_OTHERS) : -1;
  const all = others > 1 ? readNumber(closed.slice(others + 1)) : null;
  if (all !== null) yield { names: closed.slice(0, others), counted: all };
  // 张三、李四二同志, without the unit: only where they are as many.
  const fellows =
    unit === null && solo === FELLOW && all === null ? readNumber(closed.slice(-1)) : null;
  if (fellows !== null && fellows > 1)
    yield { names: bareOfOthers(closed.slice(0, -1)), counted: fellows, open: true };
  yield { names: bareOfOthers(text), counted: null };
}

const bareOfOthers = (text: string) => {
  const bare = text.endsWith(FELLOW) ? text.slice(0, -FELLOW.length) : text;
  return bare.endsWith(AND_OTHERS) && bare.length > 2 ? bare.slice(0, -1) : bare;
};

/** Words that follow a name in what is told of it. */
const TOLD_OF = words(
  "因 由于 已 于 在 调 不幸 辞 被 提出 书面 向 自 从 涉嫌 严重 违 受 先后 分别 均 采取 迁 退 死亡 犯 依法 等 不再 当选 的 任 担任",
  "代表资格 代理 转业 退役 连续 触犯 现 经 本人 未经 无故 主动 申请 请求 ， 。 ； ： 、 （ ） , ; :",
  DIED,
  "调离 调出 调入 迁出 迁离 犯罪 受贿 刑满 失踪 失联 移居 定居 工作单位 工作岗位",
  // 张三两次未经批准不出席会议, 李四、王五相继去世: how often, and how.
  chain("两 二 三 多 屡 数", "次"),
  "累计 多年 同时 同日 相继 陆续 双双 全部",
  // 张三工作调离本县, 李四户口迁出
  chain("工作 户口 户籍", "调离 调出 迁出 迁离 转出"),
  // 许可对代表张三刑事拘留
  "刑事 逮捕 拘留 监视居住 取保候审 执行 实施",
  // 张三2012年1月病故
  "1 2 去年 今年",
  FELLOW,
  BEFALLS,
  // 张三代表因……: what he is, behind his name.
  chain("代表 委员", "因 由于 已 被 于 向 提出 辞 和 、 及 与"),
);
/** 代表因涉嫌……: what is told of one whose name stands elsewhere. */
const NO_NAME_BEGINS = words("因 被 已 将 仍 均");
const JOINS = words(ANDS, "、");

export interface NamesAt {
  people: NamedPerson[];
  /** Where the last of them ends. */
  end: number;
  /** 甲、乙等四名: how many there are, where print counts them. */
  counted: number | null;
}

/** The names that stand at a place, one after another, up to a word that cannot be one of a name. `named`: how many were before. */
export function namesAt(text: string, at: number, named = 0): NamesAt | null {
  // 四名代表去世: told of them, and nobody's name. 于 and 任 are surnames.
  if ((TOLD_OF.at(text, at)?.length ?? 0) > 1 || NO_NAME_BEGINS.at(text, at) !== null) return null;
  const people: NamedPerson[] = [];
  let end = at;
  for (let next = at; ; ) {
    const one = nameAt(text, next, named + people.length + 1);
    if (!one) break;
    people.push(one.person);
    end = one.end;
    const joint = JOINS.at(text, end);
    if (joint === null) break;
    next = end + joint.length;
  }
  return people.length > 0 ? { people, end, counted: countBehind(text, end) } : null;
}

/**
 * 张三因职务变动，……, 张三同志辞去代表职务，……: whom the last clause that begins with names tells of; null where none does. Nobody
 * where somebody stands there, and no word shows where his name ends: 张三不服从安排，…….
 */
export function toldOf(text: string): NamedPerson[] | null {
  for (const { text: clause, at } of cutAt(text, "，；。：").reverse()) {
    const named = clause === "" ? null : namesAt(text, at);
    if (named && named.end < text.length && !leavesOpenEnd(text, at, named.end)) {
      const { people, counted } = named;
      // 任命 | 张三、李四为审判员，免去其……: where the last of them ends no word shows; the others are not all.
      if (JOINS.at(text, named.end) !== null) return [];
      // 张三等3人调离: of the others nothing is told.
      if (counted !== null && counted !== people.length) return null;
      if (people.every(({ name }) => isLikelyName(name))) return people;
    }
    if (nameEndsAt(clause).length > 0) return [];
  }
  return null;
}

/** 李四借 | 调结束, 李四存 | 在问题: the end of a word, behind what may be a shorter name. */
export const leavesOpenEnd = (text: string, at: number, end: number) =>
  ENDS_WORDS.has(TOLD_OF.at(text, end) ?? "") && nameEndsAt(text, at).some((other) => other < end);
const ENDS_WORDS = words("调 在 受 迁 退 犯 现 经 自 从 任 均");

const countBehind = (text: string, end: number): number | null =>
  allAt(text, end + Number(text.charAt(end) === "，")) ??
  personsAt(text, end + Number(text.charAt(end) === AND_OTHERS))?.value ??
  null;

/** 张三、李四 | 共4人, 张三、李四，| 共计4名: how many they are all. */
function allAt(text: string, at: number): number | null {
  const counting = COUNTING.at(text, at);
  return counting === null ? null : (personsAt(text, at + counting.length)?.value ?? null);
}

const LENGTHS = [2, 3, 4] as const;
const DOTTED = new RegExp(`^[${HAN}]{1,8}(?:[${NAME_DOTS}][${HAN}]{1,8}){1,4}`, "u");

/** `nth`: of several one after another. */
function nameAt(
  text: string,
  at: number,
  nth: number,
): { person: NamedPerson; end: number } | null {
  const dotted = dottedAt(text, at);
  const candidates = dotted ? [dotted] : LENGTHS.map((length) => charactersAt(text, at, length));
  const fitting = candidates.filter(
    (name) =>
      name.length > 1 &&
      isName(name) &&
      POSTS.before(name) === null &&
      !isPlace(text, name, at) &&
      endsAt(text, at + name.length, nth),
  );
  const likely = fitting.filter(isLikelyName);
  const name = likely.find((one) => !isCutShort(one, likely)) ?? fitting[0];
  if (name === undefined) return null;
  const end = at + name.length;
  if (!"（(".includes(text.charAt(end)) || end >= text.length)
    return { person: { name, note: null }, end };
  const close = text.indexOf(text.charAt(end) === "（" ? "）" : ")", end);
  if (close < 0 || close - end > 60) return { person: { name, note: null }, end };
  return { person: { name, note: text.slice(end + 1, close) }, end: close + 1 };
}

/** 代表王永和因病去世: what could join or tell ends a name, where what follows can only be told of one. */
const isCutShort = (name: string, likely: string[]) =>
  likely.some((longer) => longer.startsWith(name) && JOINS_OR_ENDS.has(longer.slice(name.length)));
const JOINS_OR_ENDS = words("和 及 与 任 辞 向");

/** 买买提·艾力因病去世: a name with dots ends where what is told of its bearer begins. */
function dottedAt(text: string, at: number): string | null {
  const run = DOTTED.exec(text.slice(at, at + LONGEST_DOTTED))?.[0];
  if (run === undefined) return null;
  const last = at + run.search(LAST_PART);
  for (let end = last + LEAST_OF_PART; end < at + run.length; end++)
    if (TOLD_OF.at(text, end) !== null) return text.slice(at, end);
  return run;
}
const LONGEST_DOTTED = 40;
const LAST_PART = /\p{Script=Han}+$/u;
const LEAST_OF_PART = 2;

/** So many whole characters, or as many as there are. */
function charactersAt(text: string, at: number, count: number): string {
  let end = at;
  for (let taken = 0; taken < count; taken++) end += characterAt(text, end).length;
  return text.slice(at, end);
}

/** 和桐屿区的薛既明: a place that its deputy stands behind. */
const isPlace = (text: string, name: string, at: number) =>
  LEVELS.before(name) !== null && text.charAt(at + name.length) === "的";

/** 张三、李四 | 两人因……: as many as have been named end the last one's name. */
const endsAt = (text: string, end: number, nth: number) =>
  end >= text.length ||
  TOLD_OF.at(text, end) !== null ||
  JOINS.at(text, end) !== null ||
  allAt(text, end) !== null ||
  (nth > 1 && personsAt(text, end)?.value === nth);

/** 会议决定将 | 张三的……职务予以免去, 对 | 张三的……: what brings him before the verb. */
export function withoutHandle(told: string): string {
  const bare = trimStart(told, DECIDERS);
  const handle = HANDLES.at(bare);
  return handle === null || nameEndsAt(bare).length > 0 ? told : bare.slice(handle.length);
}

export const namesOnly = (text: string) =>
  readNamed(text)?.people.every(({ name, note }) => isLikelyName(name) || provesOnePerson(note)) ===
  true;

/** 张三现任……: what somebody is, or was; 李现任…… is one who becomes it. */
export function isOfOtherTimes(before: string): boolean {
  const word = IN_OTHER_TIMES.before(before);
  return word !== null && namesOnly(before.slice(0, -word.length));
}

/** 张三此前任县水务局局长: what somebody was, or has become elsewhere, and no more of what a verb above tells. */
export const tellsOtherTimes = (clause: string) =>
  HOLDS_OR_IS.all(clause).some(({ at }) => isOfOtherTimes(clause.slice(0, at)));
/** 张三此前是县卫生局局长 */
const HOLDS_OR_IS = words(HOLDS, "是");

/** 李中原任……: 李中, who held it before, or 李中原, who holds it now. */
export const leavesOpenWho = (clause: string) =>
  HOLDS.all(clause.slice(0, LONGEST_OPEN + 2)).some(
    ({ at }) =>
      at === LONGEST_OPEN &&
      ENDS_NAMES.before(clause, at) !== null &&
      namesOnly(clause.slice(0, at)) &&
      isOfOtherTimes(clause.slice(0, at)),
  );
const LONGEST_OPEN = 3;
const ENDS_NAMES = words("原 时 曾 历");
