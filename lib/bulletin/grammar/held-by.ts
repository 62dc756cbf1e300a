import { endsAsBody } from "../lexicon/office/bodies";
import { SEXES } from "../lexicon/office/nationalities";
import { OFFICERS, personsBefore } from "../lexicon/office/people";
import { BEGIN_AS_VERBS, PLACE_LEVELS } from "../lexicon/office/places";
import { OFFICE, POSTS, postStarts } from "../lexicon/office/posts";
import {
  HOLDS,
  HOLDS_NO_LONGER,
  LISTS_THEM,
  REMOVES,
  REMOVES_IN_SHORT,
  STANDS_IN,
} from "../lexicon/office/verbs";
import { cutAt, STOPS, splitAt, withNote } from "../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { provesOnePerson } from "../readers/name-notes";
import { isLikelyName, type NamedPerson, readPartedPerson, readPersonList } from "../readers/names";
import { readGlued, readOffice } from "../readers/offices";
import type { Act } from "./groups";
import { behindOrder, readNamed } from "./persons";
import { readPosts } from "./posts";
import type { Production } from "./productions";
import type { ActContext, ToldAct } from "./reading";

const BY = "由";
const DECIDED_ON = "决定";
const TELLS = words(HOLDS, STANDS_IN);
const LONGEST_CLAUSE = 200;
/** 检察长职务 | 暂 | 由李四代理 */
const BEFORE_BY = words(OFFICE, "： 暂 暂时 临时");

/**
 * 选举委员会主任由张三担任，副主任由李四、王五担任: the post first, and behind it who holds it. `unread` is the first clause that
 * names a post so, and nobody who could be read. `over`: the body that the sentence before provided offices of.
 */
export function readHeldBy(text: string, over: string | null): HeldBy {
  let unread: string | null = null;
  let organ: string | null = null;
  if (!text.includes(BY)) return { acts: [], unread, organ };
  const clauses = cutAt(text, "，,。；;");
  const acts = clauses.flatMap(({ text: whole, at: start }, index) => {
    // 会议决定：| 县财政局局长由张三担任; in 主任：由张三担任 the post stands in front of the colon.
    const colon = whole.lastIndexOf("：", Math.max(0, whole.indexOf(BY) - 2));
    const [clause, at] = [whole.slice(colon + 1), start + colon + 1];
    const verb = clause.length <= LONGEST_CLAUSE ? TELLS.before(clause) : null;
    const by = clause.indexOf(BY);
    const provided = verb !== null && by === 0 ? providedIn(clauses[index - 1]?.text ?? "") : null;
    if (verb === null || by < 0 || (by === 0 && !provided)) return [];
    // 会议决定 | 县财政局局长由张三担任
    const decided = clause.slice(0, by).lastIndexOf(DECIDED_ON);
    const from = decided < 0 ? 0 : decided + DECIDED_ON.length;
    const posts = readPosts(provided?.office ?? trimEnd(clause.slice(from, by), BEFORE_BY));
    if (!posts) return [];
    const who = clause.slice(by + BY.length, -verb.length);
    const people = readNamed(who)?.people ?? [];
    const isAll = people.length === (provided?.counted ?? people.length);
    if (people.length === 0 || !isAll || !people.every(({ name }) => isLikelyName(name))) {
      // 主任由县人大常委会主任担任: whoever that is.
      if (people.length > 0 || POSTS.before(who) === null) unread ??= clause;
      return [];
    }
    organ = posts.at(-1)?.organ ?? organ ?? (provided && over);
    const action = STANDS_IN.has(verb) ? "acting" : "appoint";
    return people.flatMap(({ name, note }) =>
      posts.map((post) => ({
        act: {
          action,
          person: name,
          personNote: note,
          organ: post.organ ?? organ,
          post: post.post,
          note: post.note,
        } as const,
        from: at,
        to: at + clause.length,
      })),
    );
  });
  return { acts, unread, organ };
}
interface HeldBy {
  acts: ToldAct[];
  unread: string | null;
  /** The body that its last office is of. */
  organ: string | null;
}

/** 选举委员会设主任一名，| 由张三担任; 副主任二名，| 由李四、王五担任: the office and how many hold it; null where neither is told. */
function providedIn(clause: string): { office: string; counted: number } | null {
  const count = clause.length <= LONGEST_CLAUSE ? personsBefore(clause) : null;
  const told = count ? clause.slice(0, count.start) : "";
  const provides = told.lastIndexOf(PROVIDES);
  const [body, post] = [told.slice(0, Math.max(provides, 0)), told.slice(provides + 1)];
  // 县建设局局长一名
  const office = provides > 0 && endsAsBody(body) ? body + post : told;
  return count && readPosts(office) ? { office, counted: count.value } : null;
}
const PROVIDES = "设";

/** 任县教育局局长 → 县教育局局长, but in 任县; 任城区 is a place wherever. */
export function withoutLink(text: string, places: readonly string[], links = LINKS): string {
  const link = links.at(text);
  if (link === null) return text;
  const isPlace =
    BEGIN_AS_VERBS.at(text) !== null ||
    places.some((place) => place.length > 1 && text.startsWith(place));
  return isPlace ? text : withoutLink(text.slice(link.length), places, links);
}

const LONGEST_ROW = 80;
const MARKS = "：:，—";
const LINKS = words(HOLDS, "— 为 任命为");
const TAKES_UP = words(HOLDS, "任命为");
const takesUp = (told: string) => TAKES_UP.at(told) !== null;
/** 代理县财政局局长; 代理审判员 is a post. */
export const standsIn = (told: string) =>
  STANDS_IN.at(told) !== null && readOffice(trimStart(told, STANDS_IN))?.organ != null;
/** 张三，免县财政局局长: what becomes of him, in the row itself. */
const ENDS = words(REMOVES, REMOVES_IN_SHORT, HOLDS_NO_LONGER);

/**
 * What a row says that begins as 张三，任县财政局局长 or 张三　任县财政局局长: what he loses under 免去： or in a 免职名单, and what he becomes
 * below 免去李四的……职务； or 由李四代理……；. `over`: the verb above it.
 */
export const takenUp = ({ headed, titled }: ActContext, over: Production): Act["action"] =>
  headed || titled === over.action || MAKES.has(over.action) ? over.action : "appoint";
const MAKES = new Set<Act["action"]>(["appoint", "elect"]);

interface HolderRow {
  people: NamedPerson[];
  posts: string;
  /** What the row says itself of what becomes of him: 免县财政局局长, 任县财政局局长. */
  says: "remove" | "appoint" | null;
}

/**
 * 张三（女）、李四：县人民法院审判员, 张三——县财政局局长, 张三，女，回族，县财政局局长: a row that a mark parts, of which the verb above it
 * says what becomes of whom. Null for all that says more.
 */
export function readHolderRow(text: string, places: readonly string[] = []): HolderRow | null {
  if (text.length > LONGEST_ROW) return null;
  const [head, ...behind] = cutAt(trimEnd(text, STOPS), MARKS);
  if (!head || head.mark === "") return null;
  const people = readPersonList(head.text);
  const who = people?.at(-1);
  const known = people?.every(({ name, note }) => isLikelyName(name) || provesOnePerson(note));
  if (!people || !who || !known) return null;
  let from = head.at + head.text.length + head.mark.length;
  const notes = who.note === null ? [] : [who.note];
  for (const { text: part, mark } of head.mark === "，" ? behind : []) {
    if (mark !== "，" || !(SEXES.has(part) || provesOnePerson(part))) break;
    notes.push(part);
    from += part.length + mark.length;
  }
  const told = trimEnd(text, STOPS).slice(from);
  const posts = withoutLink(trimStart(told, ENDS), places);
  const whole = !posts.includes("，") && !posts.includes("：") && readPosts(posts) !== null;
  const gives = head.mark === "，" && (takesUp(told) ? posts !== told : standsIn(told));
  const says = ENDS.at(told) !== null ? "remove" : gives ? "appoint" : null;
  const noted = { ...who, note: notes.join("，") || null };
  return whole ? { people: [...people.slice(0, -1), noted], posts, says } : null;
}

/** A post, and those who hold it. */
export interface Officers {
  post: string;
  people: NamedPerson[];
}

/**
 * 主任张三，副主任李四（女）、王五，委员（按姓名笔画为序）赵六、周七: each post before who holds it; null where anything else stands there.
 * `ofAny`: a post may have its body before it, 县人大常委会主任张三，副主任李四.
 */
export function readOfficers(text: string, ofAny = false): Officers[] | null {
  const officers: Officers[] = [];
  for (const part of splitAt(trimEnd(text, STOPS), "，；")) {
    const held = heldIn(part) ?? (ofAny ? heldInBody(part) : null);
    const some = held ? [held] : eachIn(part, ofAny);
    if (!some) return null;
    officers.push(...some);
  }
  return officers;
}

/** 新一届县人民政府领导人员，| 他们是：县长张三，副县长李四: the body, and who holds its posts; null where no such follow. */
export function officersBehind(text: string): { organ: string | null; told: string } | null {
  const [whom, next] = cutAt(text, "，：");
  if (!whom || !next || OFFICERS.before(whom.text) === null) return null;
  const behind = text.slice(next.at);
  const told = trimStart(behind.slice(LISTS_THEM.at(behind)?.length ?? 0), COLONS);
  const body = trimEnd(trimStart(whom.text, WHICH), OFFICERS);
  const names = readOfficers(trimEnd(told, STOPS), true);
  return names && { organ: endsAsBody(body) ? body : null, told };
}
const WHICH = words("了 产生 产生了 出 新一届");
const COLONS = words("： :");

const LONGEST_POST = 8;
export const opensWithPost = (text: string) => {
  const [first] = POSTS.all(text.slice(0, LONGEST_POST));
  return first !== undefined && postStarts(text.slice(0, first.at + first.word.length)).includes(0);
};

/** 县长张三、副县长李四、王五 → 县长 and the first, 副县长 and the others. */
function eachIn(part: string, ofAny: boolean): Officers[] | null {
  const officers: Officers[] = [];
  for (const piece of splitAt(part, "、")) {
    const held = heldIn(piece) ?? (ofAny ? heldInBody(piece) : null);
    const person = held ? null : readPartedPerson(piece);
    if (held) officers.push(held);
    else if (person) officers.at(-1)?.people.push(person);
    if (!(held || person) || officers.length === 0) return null;
  }
  return officers;
}

/** 委员（按姓名笔画为序）赵六、周七 → 委员, and the two. */
function heldIn(part: string): Officers | null {
  const heads = POSTS.all(part.slice(0, LONGEST_POST)).map(({ word, at }) => at + word.length);
  for (const end of heads.reverse()) {
    if (!postStarts(part.slice(0, end)).includes(0)) continue;
    const people = readPersonList(trimStart(part.slice(behindOrder(part, end)), IS), true);
    if (people) return { post: part.slice(0, end), people };
  }
  return null;
}

/** 副主任 | 为 | 李四、王五 */
export const IS = words("分别为 分别是 为 是");

/** 县人大常委会副主任李四、王五（女） → 县人大常委会副主任, and the two. */
function heldInBody(part: string): Officers | null {
  const [head = "", ...others] = splitAt(part, "、");
  const first = readGlued(withNote(head).bare);
  const office = first?.office ? readOffice(first.office) : null;
  if (!first?.office || !office || !isOfBody(office.organ)) return null;
  const people = readPersonList(part.slice(first.office.length), true);
  return people?.length === others.length + 1 ? { post: first.office, people } : null;
}
const isOfBody = (organ: string | null) =>
  organ === null || endsAsBody(organ) || PLACE_LEVELS.before(organ) !== null;
