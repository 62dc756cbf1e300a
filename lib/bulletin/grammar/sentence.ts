import { matchesOf } from "../lexicon/matches";
import { NUMERAL, readNumber } from "../lexicon/numerals";
import {
  isLikelyName,
  isName,
  type NamedPerson,
  readPartedPerson,
  readPersonList,
  splitOutsideBrackets,
} from "../readers/names";
import { readGlued } from "../readers/offices";
import type { Appointment } from "../schema";
import { type Post, readPosts, withOrgans } from "./posts";
import { ANY_VERB, OF, PRONOUN, TAIL, TERM_OF_OFFICE, WORDINGS, type Wording } from "./verbs";

/** One person × one post, before it is known when and where. */
export interface Act {
  action: Appointment["action"];
  person: string;
  personNote: string | null;
  organ: string | null;
  post: string;
  note: string | null;
}

/** What a sentence may leave unsaid. */
export interface SentenceContext {
  wording: Wording | null;
  organ: string | null;
  /** How the publisher's place is named: where 的 is left out, the body's name begins with it. */
  places: readonly string[];
  /** Whom the sentence before named: 任命甲为A；免去其B职务. */
  people?: NamedPerson[];
}

export interface SentenceReading {
  acts: Act[];
  /** What the next sentence inherits: 任命甲为A；乙为B. */
  wording: Wording | null;
  organ: string | null;
  people: NamedPerson[];
  /** The first part that could not be read; null when all was. */
  unread: string | null;
}

interface Group {
  people: NamedPerson[];
  posts: Post[];
  acting: boolean;
  /** What followed the linking word, when it does not yet end with a post. */
  rest: string;
}

export const wordingAt = (text: string) =>
  ANY_VERB.test(text) ? (WORDINGS.find(({ verb }) => verb.test(text)) ?? null) : null;

/**
 * Reads a sentence that begins with an act's verb, or that inherits one: `任命甲、乙（女）为A副主任、委员，丙为B主任`. Persons and
 * posts come in pieces parted by commas; a piece with the linking word opens a group, one that ends with a post belongs
 * to the open group, a name waits for its group, and a body's name cut at its 、 waits for its end.
 */
export function readActSentence(
  text: string,
  { wording: inherited, organ, places, people = [] }: SentenceContext,
): SentenceReading {
  const own = wordingAt(text);
  const wording = own ?? inherited;
  const nothing: SentenceReading = { acts: [], wording, organ, people, unread: null };
  if (!wording) return nothing;
  let current = wording;
  const reading: SentenceReading = { ...nothing };
  let waiting: NamedPerson[] = [];
  let cut = "";
  /** Behind the posts, in what is no part of them: 报上一级人民代表大会常务委员会备案、公告. */
  let trailing = false;
  let group: Group | null = null;

  const close = () => {
    if (!group) return;
    const { organ: inherited } = reading;
    const printed = group.posts.findLastIndex(({ organ }) => organ !== null);
    const posts = withOrgans(group.posts, inherited);
    reading.acts.push(...toActs({ ...group, posts }, current));
    reading.organ = posts[printed]?.organ ?? inherited;
    group = null;
  };

  for (const piece of piecesOf(text)) {
    const verb = wordingAt(piece);
    const rest = verb ? piece.replace(verb.verb, "").replace(/^[：:]/u, "") : piece;
    if (verb) {
      close();
      current = verb;
      trailing = false;
    }
    if (rest === "") continue;
    const opened: Group | null =
      openAgain(rest, current, reading.people) ?? openGroup(rest, current, waiting, places);
    if (opened) {
      close();
      group = opened;
      reading.people = opened.people;
      waiting = [];
      cut = opened.posts.length === 0 ? opened.rest : "";
      trailing = false;
      continue;
    }
    const posts: Post[] | null = group ? readPosts(cut + rest) : null;
    const person: NamedPerson | null = readPartedPerson(rest);
    if (group && posts && !(cut === "" && person && isLikelyName(person.name))) {
      (group as Group).posts.push(...posts);
      cut = "";
    } else if (person && cut === "" && !TERM_OF_OFFICE.test(rest)) waiting.push(person);
    else if (trailing || TAIL.test(rest)) trailing = true;
    else if (group) cut += `${rest}、`;
    else reading.unread ??= rest;
  }
  close();
  if (cut !== "" || waiting.length > 0) reading.unread ??= cut || (waiting[0]?.name ?? "");
  return { ...reading, wording: current };
}

/** Commas and 、 part pieces; so does 职务 before a name: 免去甲的A职务、乙的B职务. */
const piecesOf = (text: string) =>
  splitOutsideBrackets(text.replace(/[。；;]$/u, ""), "，,、")
    .map((piece) => piece.trim())
    .filter(Boolean);

/** 免去某某的原县财政局局长职务: the post is past, the body is not; 原州区 and 原平市 are places. */
const LEADING = /^(?:[：:]|原(?!.[市县区]))/u;

/** `乙为B主任`: the first linking word whose left side is nothing but persons. */
function openGroup(
  piece: string,
  wording: Wording,
  waiting: NamedPerson[],
  places: readonly string[],
): Group | null {
  // 任 is a surname too: 为 and 担任 are asked first.
  const links = matchesOf(piece, wording.link).sort(
    (a, b) => Number(a[0] === "任") - Number(b[0] === "任"),
  );
  for (const link of links) {
    const people = readPeople(piece.slice(0, link.index), wording, waiting);
    if (!people) continue;
    const rest = piece.slice(link.index + link[0].length).replace(LEADING, "");
    const posts = readPosts(rest) ?? [];
    if (posts.length === 0 && !/[\p{Script=Han}]$/u.test(rest)) continue;
    const acting = link[0].endsWith("代理");
    return { people, posts, acting, rest: `${rest}、` };
  }
  return wording.link === OF ? openAtPlace(piece, wording, waiting, places) : null;
}

const AGAIN_OF = /^(?:其|他|她)(?:[所担兼]{1,2}任的|的)?(?:原(?!.[市县区]))?(.+)$/u;
const AGAIN_AS = /^(?:其|他|她)(?:同志)?(?:担任|为|任)(.+)$/u;

/** 任命周某为A，免去其B职务 · 免去周某的A职务，任命其为B: 其 is whom the sentence named last. */
function openAgain(piece: string, { link }: Wording, people: NamedPerson[]): Group | null {
  const rest = (link === OF ? AGAIN_OF : AGAIN_AS).exec(piece)?.[1];
  if (!rest || people.length === 0) return null;
  const posts = readPosts(rest);
  // 免去康某、其木格的……: a name may begin with 其; 其兼任的 is none.
  const named = /^([^的]{3,5}?)(?<!任)(?:同志)?的/u.exec(piece)?.[1] ?? (posts ? "" : piece);
  if (isName(named)) return null;
  return { people, posts: posts ?? [], acting: false, rest: `${rest}、` };
}

/** 免去穆某会同湖区人民检察院检察员职务: without 的, the place tells where the name ends. */
function openAtPlace(
  piece: string,
  wording: Wording,
  waiting: NamedPerson[],
  places: readonly string[],
): Group | null {
  // 其 whom nobody named before is no surname.
  if (/^[其他她]/u.test(piece)) return null;
  if (places.some((place) => place.length > 1 && piece.startsWith(place))) return null;
  for (const place of places) {
    const at = piece.indexOf(place, 2);
    // 张三李四王五的……: 的 parts them, and they were no one person.
    if (at < 0 || piece[at - 1] === "的") continue;
    const people = readPeople(withoutPast(piece.slice(0, at)), wording, waiting);
    const posts = people && readPosts(piece.slice(at));
    if (people && posts) return { people, posts, acting: false, rest: "" };
  }
  return null;
}

/** 免去王刚原县财政局局长职务: what stands before 原 is the name, if it is one. */
function withoutPast(text: string): string {
  const name = text.replace(/原$/u, "");
  const whole = isLikelyName(name) || (isName(name) && [...name].length === 3);
  return whole ? name : text;
}

/** 甲、乙、丙等3人 · 甲、乙两位同志: a number that differs from the names leaves some of them unsaid. */
const COUNTED = new RegExp(
  `^(?:(.+?)等共?(${NUMERAL}{1,4})|(.+)(${NUMERAL}))[名位人](?:同志|人员)?$`,
  "u",
);

function readPeople(text: string, wording: Wording, waiting: NamedPerson[]): NamedPerson[] | null {
  const bare = text
    .replace(/(?:同志)?(?:因.*|由于.*|提出.*|请求.*|申请.*|关于.*)$/u, "")
    .replace(/^(?:下列|以下|上述)?(?:人员|同志)?[：:]/u, "");
  if (PRONOUN.test(bare.trim()) && wording.action === "accept-resignation")
    return [{ name: bare.trim(), note: null }];
  const [, several, among, all, number] = COUNTED.exec(bare) ?? [];
  const names = several ?? all ?? bare;
  const count = among ?? number;
  const last = readPersonList(names, waiting.length > 0);
  const people = last && [...waiting, ...last];
  if (people && count && readNumber(count) !== people.length) return null;
  if (people || wording.link === OF) return people;
  // 决定副区长李某代理区长: the post so far is no part of the act.
  const glued = readGlued(bare);
  return glued && [...waiting, { name: glued.name, note: glued.note }];
}

function toActs({ people, posts, acting }: Group, wording: Wording): Act[] {
  const acts: Act[] = [];
  for (const { name: person, note: personNote } of people) {
    for (const { organ, post: printed, note } of posts) {
      const agent = /^代(?!表)./u.test(printed);
      const action = acting || agent ? "acting" : wording.action;
      const post = agent ? printed.replace(/^代理?/u, "") : printed;
      acts.push({ action, person, personNote, organ, post, note });
    }
  }
  return acts;
}
