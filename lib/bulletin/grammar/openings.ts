import { endsAsBody, STATES } from "../lexicon/office/bodies";
import { BEGIN_AS_PAST, isPlaceForCertain, NEVER_OF_A_NAME } from "../lexicon/office/places";
import { OFFICE } from "../lexicon/office/posts";
import { beginsLongName, isDoubleSurname } from "../lexicon/office/surnames";
import {
  FELLOW,
  HOLDS_NO_LONGER,
  PRONOUNS,
  REASONS,
  RESPECTIVELY,
  TERMS_OF_OFFICE,
} from "../lexicon/office/verbs";
import { isHan, NAME_DOTS } from "../lexicon/script/characters";
import { closingOf, STOPS, splitAt, withNote } from "../lexicon/script/marks";
import { isNumeral, readNumber } from "../lexicon/script/numerals";
import { trimEnd, trimStart, type Words, words } from "../lexicon/words";
import { isLikelyName, isName, type NamedPerson, nameEndsAt } from "../readers/names";
import { readGlued, readOffice } from "../readers/offices";
import { isOfOtherTimes, nameBeforePost, readNamed } from "./persons";
import { type Post, readPosts, tellsHowOnly, withoutClosing } from "./posts";
import type { Production } from "./productions";
import { withoutHow } from "./votes";

/** Persons and the posts that are told of them, as far as print has told yet. */
export interface Group {
  people: NamedPerson[];
  posts: Post[];
  acting: boolean;
  counted: number | null;
  /** The body of the office that stands with the name: X副市长甲代理市长. */
  organ: string | null;
  /** Whether any office stands with the name. */
  held?: boolean;
  /** Whether it is the office that is meant: 免去县财政局局长张三的职务. */
  own?: boolean;
  /** Whether 其, or a verb alone, means whom the act right before named. */
  again?: boolean;
  /** 任命县教育局局长张三: the office stands before the name, and no word links them. */
  before?: boolean;
  /** 甲、乙分别为A、B: the first post is of the first of them. */
  each?: boolean;
  /** What followed the linking word, when it does not yet end with a post. */
  rest: string;
}

/** 主任 is no 任, and 为任城区人民法院院长 has its link before it. */
export const WITHIN_A_WORD = /[主责离卸为出改调接升转挂提留仍暂试继获首]/u;
/** Nor are 任命, 任免, 任职, 任期, 任务, and 李大任为…… has its link behind it. */
const GOES_ON = /[命免职期务为]/u;
export const isWithinWord = (text: string, at: number) =>
  WITHIN_A_WORD.test(text.charAt(at - 1)) || GOES_ON.test(text.charAt(at + 1));

const SHORT = ({ word }: { word: string }) => word === "任" || word === "兼";

/** What comes before the first few of them is names, or no such word parts names from posts. */
const MOST_LINKS = 16;

/** `乙为B主任`: the first linking word whose left side is nothing but persons. */
export function openGroup(
  piece: string,
  production: Production,
  waiting: NamedPerson[],
  places: readonly string[],
): Group | null {
  const links = (production.link?.all(piece) ?? []).slice(0, MOST_LINKS);
  // 任 is a surname too, and 兼 joins posts: 为 and 担任 are asked first.
  for (const { word, at } of links.sort((a, b) => Number(SHORT(a)) - Number(SHORT(b)))) {
    if (word === "任" && isWithinWord(piece, at)) continue;
    if (waiting.length === 0 && isNobody(piece.slice(0, at))) continue;
    const left = withoutSum(piece.slice(0, at), word, waiting.length);
    if (HELD_ONCE.has(word) && isOfOtherTimes(left)) continue;
    const each = left.length > RESPECTIVELY.length && left.endsWith(RESPECTIVELY);
    const named = each
      ? readPeople(left.slice(0, -RESPECTIVELY.length), production, waiting.length > 0)
      : readTold(withoutVerb(left, word), production, waiting.length > 0);
    if (!named) continue;
    const after = piece.slice(at + word.length);
    const close = word.endsWith(FELLOW) && after.startsWith("（") ? closingOf(after, 0) : -1;
    const behind = after.slice(close + 1);
    const noted = close < 0 ? named.people : withLastNoted(named.people, after.slice(1, close));
    if (isOfName(left, word, behind)) continue;
    const rest = withoutPast(behind);
    const posts = readPosts(rest) ?? [];
    const own = posts.length === 0 && leavesOut(production) && OFFICE.has(trimEnd(rest, STOPS));
    if (own) return waiting.length === 0 ? ofHolder(left) : null;
    if (posts.length === 0 && !isHan(rest.slice(-1))) continue;
    return {
      people: [...waiting, ...noted],
      counted: named.counted,
      organ: named.office === null ? null : (readOffice(named.office)?.organ ?? null),
      held: named.office !== null,
      each,
      ...{ posts, acting: word.endsWith("代理"), rest: `${rest}、` },
    };
  }
  if (leavesOut(production))
    return (
      openAtPlace(piece, waiting, places) ??
      openAtPost(piece, waiting) ??
      (waiting.length === 0 && OFFICE.before(piece) !== null ? ofHolder(piece) : null)
    );
  // 接受甲辞职。代表乙、丙去世: an office before a name is what he becomes, and no more.
  const becomes = production.action === "appoint" || production.action === "elect";
  return waiting.length === 0 && becomes ? openAtName(piece) : null;
}

/** 暂时 | 代理检察长, 海川市 | 代理市长: how, or where. */
const isNobody = (text: string) => tellsHowOnly(text) || NEVER_OF_A_NAME.before(text) !== null;

/** 张三、 | 李四二 | 同志的……, 张三和李四二 | 同志的……: how many they are, and no part of the last one's name. */
function withoutSum(text: string, link: string, before: number): string {
  const told = link.startsWith(FELLOW) ? text + FELLOW : text;
  const names = told.endsWith(FELLOW) ? told.slice(0, -FELLOW.length) : "";
  const sum = readNumber(names.slice(-1));
  if (sum === null) return text;
  // 王海、李军等十二 | 同志: the end of a longer number.
  const whole = !isNumeral(names.charAt(names.length - 2));
  return before > 0 && whole && sum === before + 1 ? names.slice(0, -1) : told;
}

/** 张三任 | 代理……, 欧阳为民连 | 任……: what he does is no part of his name. */
function withoutVerb(text: string, link: string): string {
  const verb = VERBS_BEFORE.get(link);
  if (verb === undefined || !text.endsWith(verb) || leavesOpenVerb(text, link)) return text;
  const bare = text.slice(0, -verb.length);
  return isLikelyName(splitAt(bare, "、").at(-1) ?? "") ? bare : text;
}

/** 张三连 | 任……: 张三连, who holds it, or 张三, who goes on to; 杨东 | 升任……, 李四将 | 被任命为…… are as open. */
export function leavesOpenVerb(text: string, link: string): boolean {
  const who = splitAt(text, "、").at(-1) ?? "";
  if (who.endsWith(WILL) && BEHIND_WILL.at(link) !== null) return isLikelyName(who.slice(0, -1));
  const rises = RISES.at(link);
  if (rises !== null) return isLikelyName(who + rises.charAt(0));
  return link.startsWith("任") && MAY_GO_ON_IN.before(who) !== null && isLikelyName(who);
}
/** 王成就任县长: 王成, or 王成就. */
const RISES = words("升任 继任 就任 连任");
const WILL = "将";
const BEHIND_WILL = words("被 不再 任 担任 出任 接任 代理 当选");
const GOES_ON_IN = "连";
const MAY_GO_ON_IN = words("连 就");
const VERBS_BEFORE = new Map([
  ["代理", "任"],
  ["任", GOES_ON_IN],
]);

/** 张三同时不再担任……, 张三自即日起不再担任……: when and how is nobody, unless all of it is somebody: 张均, 高同时. */
function readTold(text: string, production: Production, parted: boolean) {
  const since = SINCE.find(text, 2);
  const now = since && text.endsWith("起") ? text.slice(0, since.at) : text;
  const whole = readPeople(now, production, parted);
  const who = whole?.people.at(-1)?.name ?? "";
  // 李四也不再担任……: 李四, or 李四也.
  if (who.endsWith(TOO) && isLikelyName(who.slice(0, -TOO.length))) return null;
  if (isLikelyName(who)) return whole;
  const how = HOW_TOLD.before(now);
  const bare = how === null ? withoutHow(now) : now.slice(0, -how.length);
  return (bare === now ? null : readPeople(bare, production, parted)) ?? whole;
}
const SINCE = words("自 从");
const HOW_TOLD = words("同时 一并 现已 随即");
const TOO = "也";

/** 免去张三同志（女）县教育局局长职务: what brackets say of him, and no part of the body's name. */
const withLastNoted = (people: NamedPerson[], note: string) =>
  people.map((person, at) =>
    at === people.length - 1 && person.note === null ? { ...person, note } : person,
  );

/** 王大为为……, 王大为（女）为……, 王大为当选为……, 欧阳为民为……: this 为 is of a name. */
function isOfName(before: string, word: string, behind: string): boolean {
  if (word !== "为") return false;
  const last = NAME_AT_END.exec(before)?.[0] ?? "";
  return isDoubleSurname(last) || (BEHIND_A_NAME.at(behind) !== null && isLikelyName(`${last}为`));
}
const BEHIND_A_NAME = words("为 当选 （ 同志");
const NAME_AT_END = /[^、，和及与]{1,3}$/u;

/** 免去李四审判员职务, under the court's name: nothing but a name, and a post. */
function openAtPost(piece: string, waiting: NamedPerson[]): Group | null {
  const closed = withoutClosing(piece);
  const name = nameBeforePost(closed);
  if (name === null) return null;
  const posts = [{ organ: null, post: closed.slice(name.length), note: null }];
  const people = [...waiting, { name, note: null }];
  return { people, posts, acting: false, counted: null, organ: null, rest: "" };
}

/** 免去县财政局局长张三（女）的职务: the office that stands with the name is the one that he loses. */
export function ofHolder(piece: string): Group | null {
  const { bare, note } = withNote(withoutClosing(piece));
  const glued = readGlued(bare);
  const posts = glued?.office ? readPosts(withoutPast(glued.office)) : null;
  // 免去张三（原县财政局局长）的职务
  const noted = posts || note === null || !isLikelyName(bare) ? null : readPosts(withoutPast(note));
  if (noted?.some(({ organ }) => organ !== null))
    return {
      people: [{ name: bare, note: null }],
      ...{ posts: noted, acting: false, counted: null, organ: null, own: true, rest: "" },
    };
  if (!glued || !posts) return null;
  const people = [{ name: glued.name, note }];
  return { people, posts, acting: false, counted: null, organ: null, own: true, rest: "" };
}

/** 任命：青禾县教育局局长张三; the office with its body before the name. */
function openAtName(piece: string): Group | null {
  const { bare, note } = withNote(piece);
  const glued = readGlued(bare);
  const office = glued?.office ? readOffice(glued.office) : null;
  // 任命县财政局局长为张三: a link, and no part of his name.
  if (glued?.name.startsWith(MADE) && !isLikelyName(glued.name)) return null;
  if (!glued || !office?.organ || !(endsAsBody(office.organ) || isAbroad(office.organ)))
    return null;
  const people = [{ name: glued.name, note }];
  return {
    people,
    posts: [{ ...office, note: null }],
    acting: false,
    counted: null,
    organ: null,
    before: true,
    rest: "",
  };
}

/** 驻图兰国, 中华人民共和国驻海共和国 */
const isAbroad = (organ: string) => STATES.before(organ) !== null && organ.includes("驻");

/** 免去甲A职务 may leave its 的 out; 任命甲为A its 为 never. */
export const leavesOut = ({ link }: Production) => link?.has("的") === true && link.has("同志");

function readPeople(text: string, { action }: Production, parted: boolean) {
  const told = text.trim();
  // 其因年龄关系辞去……
  const pronoun = PRONOUNS.at(told);
  const bare = pronoun !== null && REASONS.at(told, pronoun.length) !== null ? pronoun : told;
  if (PRONOUNS.has(bare) && action === "accept-resignation")
    return { people: [{ name: bare, note: null }], counted: null, office: null };
  return readNamed(bare, parted);
}

/** 免去某某的原县财政局局长职务: the post is past, the body is not; 原州区 and 原平市 are places. */
export function withoutPast(text: string): string {
  const bare = text.replace(/^[：:]/, "");
  return bare.startsWith("原") && BEGIN_AS_PAST.at(bare) === null
    ? bare.replace(/^原任?/, "")
    : trimStart(bare, AT_THE_TIME);
}
const AT_THE_TIME = words("时任 现任");

const HOLD = "hold";
const AS_WELL = "为代";
const AGAIN = ["该同志", "其", "他", "她"];
const HIM_AS = words(AGAIN.map((one) => `${one}为`).join(" "));

/** 任命周某为A，免去其B职务 · 免去周某的A职务，任命其为B: 其 is whom the sentence named last. */
export function openAgain(
  piece: string,
  { name, link, action }: Production,
  people: NamedPerson[],
): Group | null {
  if (people.length === 0 || link === null) return null;
  const resigns = action === "accept-resignation";
  // 任命周某为副县长，并决定为代理县长; 周某任A，不再担任B; 免去周某的A职务，任B: whom the verb before it named.
  const alone =
    piece.startsWith(AS_WELL) ||
    HOLDS_NO_LONGER.at(piece) !== null ||
    (name === HOLD && link.at(piece) !== null && !isOfSurname(piece, link));
  const pronoun = alone ? "" : AGAIN.find((word) => piece.startsWith(word));
  if (pronoun === undefined) return null;
  const behind = piece.slice(pronoun.length);
  // 同意其因年龄关系辞去……: why stands between.
  const why = pronoun !== "" && resigns && REASONS.at(behind) !== null ? link.find(behind) : null;
  const linked = why?.word ?? link.at(behind);
  if (linked === null && !link.has("的")) return null;
  // 免去周某的A职务，任 | 其为 | B
  const told = behind.slice((why?.at ?? 0) + (linked?.length ?? 0));
  const rest = withoutPast(alone ? trimStart(told, HIM_AS) : told);
  const posts = readPosts(rest);
  // 其任职须报市人大常委会批准
  if (posts === null && TERMS_OF_OFFICE.at(behind) !== null) return null;
  // 免去康某、其木格的……: a name may begin with 其; 其兼任的 is none.
  const of = piece.indexOf("的");
  const named = of > 0 ? piece.slice(0, of).replace(/同志$/, "") : posts ? "" : piece;
  if (rest === "" || (named.length > 2 && linked === null && isName(named))) return null;
  const acting = linked?.endsWith("代理") === true;
  return {
    people,
    ...{ posts: posts ?? [], acting, counted: null, organ: null, again: true, rest: `${rest}、` },
  };
}

/** 任远 | 任县人民法院副院长: somebody so called, and no second office of who stands before. */
const isOfSurname = (piece: string, link: Words) =>
  nameEndsAt(piece).some(
    (end) => link.at(piece, end) !== null && readPosts(piece.slice(end)) !== null,
  );

/** 张三之为 | 县财政局局长, under 免去：: what he is made there, and no name; of 李有为县财政局局长 alone nobody can say. */
const isMadeThat = (name: string, piece: string) =>
  name.endsWith(MADE) && (!isLikelyName(name) || OFFICE.find(piece) === null);
const MADE = "为";

/** 免去穆某会同湖区人民检察院检察员职务: without 的, the place tells where the name ends. */
function openAtPlace(
  piece: string,
  waiting: NamedPerson[],
  places: readonly string[],
): Group | null {
  // 其 whom nobody named before is no surname.
  if (AGAIN.some((word) => piece.startsWith(word))) return null;
  if (places.some((place) => place.length > 1 && piece.startsWith(place))) return null;
  const past = openAtPast(piece, waiting, places);
  if (past !== undefined) return past;
  for (const place of places) {
    const at = piece.indexOf(place, 2);
    // 李大青禾县人民法院: of a place's name its last character is no place.
    if (places.some((whole) => whole !== place && standsAt(whole, place, piece, at))) continue;
    // 张三李四王五的……: 的 parts them, and they were no one person.
    if (at < 0 || piece[at - 1] === "的") continue;
    // 苏州市青禾区教育局局长: a place over the publisher's, and nobody.
    if (isPlaceForCertain(piece.slice(0, at))) return null;
    const named = readNamed(piece.slice(0, at), waiting.length > 0);
    const posts = named?.office === null ? readPosts(piece.slice(at)) : null;
    if (place.length === 1 && named?.people.some(({ name }) => mayHoldPlace(name))) return null;
    if (named?.people.some(({ name }) => isMadeThat(name, piece))) return null;
    if (named && posts)
      return {
        people: [...waiting, ...named.people],
        ...{ posts, acting: false, counted: named.counted, organ: null, rest: "" },
      };
  }
  return null;
}

/** 欧阳春琼浦 | 市人民法院, 斯琴高娃江湾 | 县农业局: of another place of that rank, for all that the words tell. */
const mayHoldPlace = (name: string) =>
  !NAME_DOT.test(name) &&
  (name.length > LONGEST_SURE ||
    (name.length === LONGEST_SURE && !beginsLongName(name) && nameEndsAt(name)[0] !== undefined));
const LONGEST_SURE = 4;
const NAME_DOT = new RegExp(`[${NAME_DOTS}]`, "u");

/** Whether a longer name of the place ends where a shorter one does. */
const standsAt = (whole: string, place: string, text: string, at: number) =>
  whole.endsWith(place) && text.startsWith(whole, at + place.length - whole.length);

/**
 * 免去王刚原县财政局局长职务: 原 is no part of the name, where a name stands before it and an office behind. Null where
 * either reading would do (周平原区水务局局长); undefined where no 原 stands so.
 */
function openAtPast(
  piece: string,
  waiting: NamedPerson[],
  places: readonly string[],
): Group | null | undefined {
  const at = piece.indexOf("原", 2);
  if (at < 0 || places.some((place) => coversAt(place, piece, at))) return undefined;
  const people = readNamed(piece.slice(0, at), waiting.length > 0);
  const rest = piece.slice(at + 1).replace(/^任/, "");
  const posts = people?.office === null ? readPosts(rest) : null;
  const name = people?.people[0]?.name ?? "";
  if (!people || !posts || !(isLikelyName(name) || [...name].length > 2)) return undefined;
  const withIt = `${piece.slice(0, at)}原`;
  const isBoth = places.some((place) => place.length === 1 && rest.startsWith(place));
  if ((isBoth && isLikelyName(withIt)) || UNDER_A_PROVINCE.test(rest)) return null;
  return {
    people: [...waiting, ...people.people],
    ...{ posts, acting: false, counted: people.counted, organ: null, rest: "" },
  };
}

/** 李四中原省青禾县教育局: a province over a place is named in full. */
const UNDER_A_PROVINCE = /^省.{2,5}[市县区州旗盟]/u;

/** 李四原平市教育局, 李四平原县教育局: the 原 is of the publisher's own place. */
const coversAt = (place: string, text: string, at: number) => {
  const within = place.indexOf("原");
  return within >= 0 && text.startsWith(place, at - within);
};

const HELD_ONCE = words("任 担任");
