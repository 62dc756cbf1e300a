import { endsAsBody } from "../lexicon/office/bodies";
import { CHIEFS, OFFICE } from "../lexicon/office/posts";
import {
  LOST,
  NOT_PASSED,
  PRONOUNS,
  RESIGNS,
  RESPECTIVELY,
  TAILS,
  TERMS_OF_OFFICE,
} from "../lexicon/office/verbs";
import { isHan } from "../lexicon/script/characters";
import { splitAt } from "../lexicon/script/marks";
import { trimStart, words } from "../lexicon/words";
import { isLikelyName, isName, type NamedPerson, readPartedPerson } from "../readers/names";
import { readGlued, readOffice } from "../readers/offices";
import {
  behindOrder,
  isOfOtherTimes,
  leavesOpenWho,
  nameBeforePost,
  readNamed,
  tellsOtherTimes,
} from "./persons";
import { type Post, readPosts, withOrgans, withoutClosing } from "./posts";
import type { Production } from "./productions";

/** One person × one post, before it is known when and where. */
export interface Act {
  action: Production["action"];
  person: string;
  personNote: string | null;
  organ: string | null;
  post: string;
  note: string | null;
}

/** A number of persons that print declares, beside those it names. */
export interface Count {
  declared: number;
  read: number;
}

/** What one verb tells, read from the text it governs. */
export interface GroupsReading {
  acts: Act[];
  organ: string | null;
  /** Whom the last group named: 任命甲为A；免去其B职务. */
  people: NamedPerson[];
  /** Named, and their post still to come: 第5选区补选甲、第8选区补选乙为代表. */
  waiting: NamedPerson[];
  counts: Count[];
  /** The first part that could not be read; null when all was. */
  unread: string | null;
}

export interface GroupsContext {
  organ: string | null;
  /** How the publisher's place is named: where 的 is left out, the body's name begins with it. */
  places: readonly string[];
  people: NamedPerson[];
  waiting: NamedPerson[];
  /** 分别任命甲、乙为A、B: who becomes what is not told. */
  severally?: boolean;
}

interface Group {
  people: NamedPerson[];
  posts: Post[];
  acting: boolean;
  counted: number | null;
  /** The body of the office that stands with the name: X副市长甲代理市长. */
  organ: string | null;
  /** Whether any office stands with the name. */
  held?: boolean;
  /** 甲、乙分别为A、B: the first post is of the first of them. */
  each?: boolean;
  /** What followed the linking word, when it does not yet end with a post. */
  rest: string;
}

/**
 * Persons and posts come in pieces parted by commas; a piece with the linking word opens a group, one that ends with a
 * post belongs to the open group, a name waits for its group, and a body's name cut at its 、 waits for its end.
 */
export function readGroups(
  text: string,
  production: Production,
  context: GroupsContext,
): GroupsReading {
  const reading: GroupsReading = {
    acts: [],
    organ: context.organ,
    people: context.people,
    waiting: [],
    counts: [],
    unread: null,
  };
  let waiting = context.waiting;
  let cut = "";
  /** Behind the posts, in what is no part of them: 报上一级人民代表大会常务委员会备案、公告. */
  let trailing = false;
  let group: Group | null = null;
  /** 县委副书记、县长张三: an office of whom the next piece names. */
  let office: string | null = null;

  const close = () => {
    if (!group) return;
    const inherited = group.organ ?? reading.organ;
    const printed = group.posts.findLastIndex(({ organ }) => organ !== null);
    const posts = withOrgans(group.posts, inherited);
    const { people: named, each = false } = group;
    const shared = sharedAmong(named.length, posts, each, context.severally);
    if (shared === "unknown") reading.unread ??= named[0]?.name ?? "";
    else if (shared === "each")
      for (const [index, post] of posts.entries())
        reading.acts.push(
          ...toActs({ ...group, people: named.slice(index, index + 1), posts: [post] }, production),
        );
    else reading.acts.push(...toActs({ ...group, posts }, production));
    reading.organ = posts[printed]?.organ ?? inherited;
    const { counted, people } = group;
    if (counted !== null && counted !== people.length)
      reading.counts.push({ declared: counted, read: people.length });
    group = null;
  };

  for (const part of piecesOf(text.slice(behindOrder(text, 0)))) {
    const piece = trimStart(part, ALSO);
    // 任命张三为A，李四现任B、C，王五为D: neither is B or C a post of theirs.
    if (GIVES.has(production.action) && tellsOtherTimes(piece)) {
      if (leavesOpenWho(piece)) reading.unread ??= piece;
      trailing = true;
      continue;
    }
    const opened: Group | null =
      openAgain(piece, production, reading.people) ??
      openGroup(piece, production, waiting, context.places);
    if (opened) {
      if (!opened.held) reading.unread ??= office;
      office = null;
      close();
      group = opened;
      reading.people = opened.people;
      waiting = [];
      cut = opened.posts.length === 0 ? opened.rest : "";
      trailing = false;
      continue;
    }
    // 免去张三的庭长职务，表决未通过: nothing came of it.
    if (group && NOT_PASSED.before(piece) !== null) {
      group = null;
      cut = "";
      reading.unread ??= piece;
      continue;
    }
    // 免去张三的庭长职务，保留审判员职务: what he keeps.
    trailing ||= KEEPS.at(piece) !== null;
    const posts: Post[] | null = group && !trailing ? readPosts(cut + piece) : null;
    const person: NamedPerson | null = readPartedPerson(piece);
    if (group && posts && !(cut === "" && person && isLikelyName(person.name))) {
      (group as Group).posts.push(...posts);
      cut = "";
    } else if (person && cut === "" && TERMS_OF_OFFICE.at(piece) === null)
      waiting = [...waiting, person];
    else if (trailing || TAILS.at(piece) !== null) trailing = true;
    else if (group && HOW.before(piece) !== null) continue;
    else if (group && (tellsVotes(piece) || LOST.before(piece) !== null)) continue;
    else if (group) cut += `${piece}、`;
    else if (readOffice(piece)) office ??= piece;
    else reading.unread ??= piece;
  }
  reading.unread ??= office;
  close();
  reading.waiting = waiting;
  if (cut !== "") reading.unread ??= cut;
  return reading;
}

/** What gives an office: 任命张三为代县长 makes him stand in; 免去张三的代县长职务 ends a post of that name, and 现任 links there. */
export const GIVES = new Set<Production["action"]>(["appoint", "elect", "acting"]);

/** 当选为县长，得票215张: how many voted for whom. */
const VOTED = words("得票 票数 赞成票 反对票 弃权票");
const VOTES = /\d票$/u;
const tellsVotes = (piece: string) => VOTED.find(piece) !== null || VOTES.test(piece);
/** 采取差额选举的办法选举李四: how the next were elected. */
const HOW = words("选举的办法 选举的方式 投票的方式 投票方式 表决方式 选举方式 选举办法");

const KEEPS = words("保留 仍保留 仍任");

/** 任命甲为副县长，并代理县长职务 */
const ALSO = words("并 并且 同时 以及");

/** Commas and 、 part pieces; so does 职务 before a name: 免去甲的A职务、乙的B职务. */
const piecesOf = (text: string) =>
  splitAt(text, "，,、。；;")
    .flatMap((piece) => apart(piece.trim()))
    .filter(Boolean);

/** 县人民法院院长张三和县人民检察院检察长李四 are two; so are 免去甲的A职务以及乙的B职务. */
function apart(piece: string): string[] {
  const more = AS_WELL_AS.all(piece).find(
    ({ word, at }) =>
      OFFICE.before(piece, at) !== null ||
      (word !== "及" && readPosts(piece.slice(0, at)) && namesNext(piece.slice(at + word.length))),
  );
  if (more) return [piece.slice(0, more.at), piece.slice(more.at + more.word.length)];
  const at = piece.indexOf("和", LEAST_OF_HOLDER);
  if (at < 0 || piece.includes("为")) return [piece];
  const both = [piece.slice(0, at), piece.slice(at + 1)];
  return both.every((side) => readGlued(side)?.office) ? both : [piece];
}
const LEAST_OF_HOLDER = 4;
/** 以及乙, 以及乙辞去……: somebody else, and no further post. */
const namesNext = (text: string) => RESIGNS.find(text) !== null || readPosts(text) === null;
const AS_WELL_AS = words("以及 及");

/** 主任 is no 任, and 为任城区人民法院院长 has its link before it. */
export const WITHIN_A_WORD = /[主责离卸为]/u;
/** Nor are 任命, 任免, 任职, 任期, 任务, and 李大任为…… has its link behind it. */
const GOES_ON = /[命免职期务为]/u;
export const isWithinWord = (text: string, at: number) =>
  WITHIN_A_WORD.test(text.charAt(at - 1)) || GOES_ON.test(text.charAt(at + 1));

const SHORT = ({ word }: { word: string }) => word === "任" || word === "兼";

/** What comes before the first few of them is names, or no such word parts names from posts. */
const MOST_LINKS = 16;

/** `乙为B主任`: the first linking word whose left side is nothing but persons. */
function openGroup(
  piece: string,
  production: Production,
  waiting: NamedPerson[],
  places: readonly string[],
): Group | null {
  const links = (production.link?.all(piece) ?? []).slice(0, MOST_LINKS);
  // 任 is a surname too, and 兼 joins posts: 为 and 担任 are asked first.
  for (const { word, at } of links.sort((a, b) => Number(SHORT(a)) - Number(SHORT(b)))) {
    if (word === "任" && isWithinWord(piece, at)) continue;
    const left = piece.slice(0, at);
    if (HELD_ONCE.has(word) && isOfOtherTimes(left)) continue;
    const each = left.length > RESPECTIVELY.length && left.endsWith(RESPECTIVELY);
    const named = readPeople(
      each ? left.slice(0, -RESPECTIVELY.length) : left,
      production,
      waiting.length > 0,
    );
    if (!named) continue;
    const behind = piece.slice(at + word.length);
    if (isOfName(left, word, behind)) continue;
    const rest = withoutPast(behind);
    const posts = readPosts(rest) ?? [];
    if (posts.length === 0 && !isHan(rest.slice(-1))) continue;
    return {
      people: [...waiting, ...named.people],
      counted: named.counted,
      organ: named.office === null ? null : (readOffice(named.office)?.organ ?? null),
      held: named.office !== null,
      each,
      ...{ posts, acting: word.endsWith("代理"), rest: `${rest}、` },
    };
  }
  if (leavesOut(production))
    return openAtPlace(piece, waiting, places) ?? openAtPost(piece, waiting);
  return waiting.length === 0 ? openAtName(piece) : null;
}

/** 王大为为……, 王大为（女）为……, 王大为当选为……: this 为 is the end of a name. */
const isOfName = (before: string, word: string, behind: string) =>
  word === "为" &&
  BEHIND_A_NAME.at(behind) !== null &&
  isLikelyName(`${NAME_AT_END.exec(before)?.[0] ?? ""}为`);
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

/** 任命：青禾县教育局局长张三; the office with its body before the name. */
function openAtName(piece: string): Group | null {
  const glued = readGlued(piece);
  const office = glued?.office ? readOffice(glued.office) : null;
  if (!glued || !office?.organ || !endsAsBody(office.organ)) return null;
  const people = [{ name: glued.name, note: glued.note }];
  return {
    people,
    posts: [{ ...office, note: null }],
    acting: false,
    counted: null,
    organ: null,
    rest: "",
  };
}

/** 免去甲A职务 may leave its 的 out; 任命甲为A its 为 never. */
const leavesOut = ({ link }: Production) => link?.has("的") === true && link.has("同志");

function readPeople(text: string, { action }: Production, parted: boolean) {
  const bare = text.trim();
  if (PRONOUNS.has(bare) && action === "accept-resignation")
    return { people: [{ name: bare, note: null }], counted: null, office: null };
  return readNamed(bare, parted);
}

/** 免去某某的原县财政局局长职务: the post is past, the body is not; 原州区 and 原平市 are places. */
function withoutPast(text: string): string {
  const bare = text.replace(/^[：:]/, "");
  const place = "市县区".includes(bare.charAt(2));
  return bare.startsWith("原") && !place ? bare.replace(/^原任?/, "") : bare;
}

const AS_WELL = "为代";
const AGAIN = ["该同志", "其", "他", "她"];

/** 任命周某为A，免去其B职务 · 免去周某的A职务，任命其为B: 其 is whom the sentence named last. */
function openAgain(piece: string, { link }: Production, people: NamedPerson[]): Group | null {
  if (people.length === 0 || link === null) return null;
  // 任命周某为副县长，并决定为代理县长: whom the verb before it named.
  const pronoun = piece.startsWith(AS_WELL) ? "" : AGAIN.find((word) => piece.startsWith(word));
  if (pronoun === undefined) return null;
  const behind = piece.slice(pronoun.length);
  const linked = link.at(behind);
  if (linked === null && !link.has("的")) return null;
  const rest = withoutPast(behind.slice(linked?.length ?? 0));
  const posts = readPosts(rest);
  // 免去康某、其木格的……: a name may begin with 其; 其兼任的 is none.
  const of = piece.indexOf("的");
  const named = of > 0 ? piece.slice(0, of).replace(/同志$/, "") : posts ? "" : piece;
  if (rest === "" || (named.length > 2 && linked === null && isName(named))) return null;
  const acting = linked?.endsWith("代理") === true;
  return { people, posts: posts ?? [], acting, counted: null, organ: null, rest: `${rest}、` };
}

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
    const named = readNamed(piece.slice(0, at), waiting.length > 0);
    const posts = named?.office === null ? readPosts(piece.slice(at)) : null;
    if (named && posts)
      return {
        people: [...waiting, ...named.people],
        ...{ posts, acting: false, counted: named.counted, organ: null, rest: "" },
      };
  }
  return null;
}

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
  if (isBoth && isLikelyName(withIt)) return null;
  return {
    people: [...waiting, ...people.people],
    ...{ posts, acting: false, counted: people.counted, organ: null, rest: "" },
  };
}

/** 李四原平市教育局, 李四平原县教育局: the 原 is of the publisher's own place. */
const coversAt = (place: string, text: string, at: number) => {
  const within = place.indexOf("原");
  return within >= 0 && text.startsWith(place, at - within);
};

const HELD_ONCE = words("任 担任");

/** Of a body there is one. */
const HEADS = words(CHIEFS, "院长 检察长 局长 厅长 部长 主任 秘书长 行长 署长 台长 校长");

/**
 * Whether each of several persons holds all of several posts, or the first the first: 甲、乙分别为A、B. Of 甲、乙的A局局长、B局局长
 * nobody holds both, and which of them is whose is not told.
 */
function sharedAmong(
  people: number,
  posts: Post[],
  each: boolean,
  severally = false,
): "all" | "each" | "unknown" {
  if (people < 2 || posts.length < 2) return "all";
  if (each) return people === posts.length ? "each" : "unknown";
  return severally || posts.every(({ post }) => HEADS.has(post)) ? "unknown" : "all";
}

function toActs({ people, posts, acting }: Group, { action }: Production): Act[] {
  return people.flatMap(({ name: person, note: personNote }) =>
    posts.map(({ organ, post: printed, note }): Act => {
      const agent = printed.startsWith("代") && !printed.startsWith("代表") && GIVES.has(action);
      const post = agent ? printed.replace(/^代理?/, "") : printed;
      return { action: acting || agent ? "acting" : action, person, personNote, organ, post, note };
    }),
  );
}
