import { endsAsBody } from "../lexicon/bodies";
import { BOUNDS } from "../lexicon/bounds";
import { closingOf, splitAt } from "../lexicon/marks";
import { personsAt, personsBefore } from "../lexicon/people";
import { POSTS } from "../lexicon/posts";
import { ACCORDINGLY, LISTS_THEM } from "../lexicon/verbs";
import { trimEnd, trimStart, words } from "../lexicon/words";
import type { NamedPerson } from "../readers/names";
import { type Act, type Count, type GroupsContext, type GroupsReading, readGroups } from "./groups";
import { readNamed } from "./persons";
import { type Post, readPosts } from "./posts";
import type { Production } from "./productions";
import {
  backReference,
  type Deputy,
  deputiesOf,
  type Mention,
  mentionsIn,
  subjectOf,
} from "./seats";
import { type VerbToken, verbsOf } from "./tokens";
import { votersBefore } from "./voters";

/** What a sentence may leave unsaid. */
export interface SentenceContext {
  /** The verb that holds for what follows: 任命甲为A；乙为B. */
  production: Production | null;
  organ: string | null;
  /** How the publisher's place is named. */
  places: readonly string[];
  /** Whom the sentence before named. */
  people: NamedPerson[];
  /** 补选了……代表3名: who they are, the sentences behind it tell. */
  listed: Listed | null;
}

export interface Listed {
  production: Production;
  posts: Post[];
  counted: number | null;
  read: number;
}

/** What stands around a sentence: the text of its paragraph before it, and who is named there. */
export interface Around {
  before: string;
  /** The congress that the document speaks of, where the sentence names none. */
  congress: (own: string) => string | null;
  /** Who elected a deputy, as the document tells it anywhere. */
  votersOf: (name: string) => string | null;
  /** Deputies of the paragraph whose seats have not ended yet, in order. */
  named: () => Mention[];
}

export interface ToldAct {
  act: Act;
  /** Where it stands in the sentence. */
  from: number;
  to: number;
}

export interface SentenceReading {
  acts: ToldAct[];
  counts: Count[];
  /** The first part that tells an act and could not be read; null when all was. */
  unread: string | null;
  context: SentenceContext;
}

export const NO_CONTEXT: SentenceContext = {
  ...{ production: null, organ: null, places: [], people: [], listed: null },
};
const NOWHERE: Around = {
  before: "",
  congress: () => null,
  votersOf: () => null,
  named: () => [],
};

/** Every act of one sentence, by its verbs from left to right; without a verb it inherits the one before it. */
export function readSentence(
  text: string,
  context: SentenceContext,
  around: Around = NOWHERE,
): SentenceReading {
  const reading: SentenceReading = { acts: [], counts: [], unread: null, context };
  if (text.length > BOUNDS.sentence) return { ...reading, unread: text };
  // 任立军为…… under 任命：: what inherits a verb opens with a name.
  const tokens = verbsOf(text).filter(
    ({ production }) => !(production.opens && context.production),
  );
  const listed = readListed(text, context, tokens);
  if (listed) return listed;
  const [first] = tokens;
  if (!first) return context.production ? inherit(text, context, context.production) : reading;

  let state: GroupsContext = { ...context, waiting: [] };
  const voters = new Map<string, string>();
  /** Where the sentence began of those who wait for their post. */
  let opened = 0;
  for (const [index, token] of tokens.entries()) {
    const { production } = token;
    if (production.link === null) {
      takeSeats(text, token, around, reading);
      state = { ...state, people: reading.acts.slice(-1).map(personOf) };
      if (state.people.length > 0) reading.context = { ...reading.context, people: state.people };
      continue;
    }
    // 代表张三违法，……决定罢免其代表职务: whom the clauses before it name.
    if (state.people.length === 0)
      state = {
        ...state,
        people: mentionsIn(text.slice(0, token.clause.from)).at(-1)?.people ?? [],
      };
    const unit = votersBefore(text.slice(token.clause.from, token.start));
    const body = bodyOf(text, token, tokens[index + 1]);
    const counted =
      production.action === "elect" ? readCountedElection(body, state, context) : null;
    if (counted?.listed) {
      reading.context = {
        ...reading.context,
        production,
        listed: { production, ...counted.listed },
      };
      continue;
    }
    if (counted?.organ) state = { ...state, organ: counted.organ };
    const groups = counted?.groups ?? readGroups(counted?.rest ?? body, production, state);
    if (unit) for (const { name } of named(groups)) voters.set(name, voters.get(name) ?? unit);
    reading.counts.push(...groups.counts);
    // Who elected a deputy is part of what tells it: 第64选区补选甲为……代表.
    const start = unit === null ? token.start : token.clause.from;
    const from = reading.acts[0]?.from ?? start;
    const own = state.waiting.length > 0 ? Math.min(start, opened) : start;
    const next = tokens[index + 1];
    const to = next && next.clause.from > token.end ? next.clause.from - 1 : text.length;
    for (const act of groups.acts) {
      if (act.post !== "代表") reading.acts.push({ act, from, to: text.length });
      else {
        const seat = asSeat(act, voters.get(act.person) ?? null, text, around);
        reading.acts.push({ act: seat, from: own, to });
      }
    }
    opened = own;
    const empty = groups.acts.length === 0 && groups.waiting.length === 0;
    const failed = empty || groups.unread !== null;
    if (counted?.organ && counted.rest === "") continue;
    if (failed && !(production.quiet && groups.acts.length === 0) && tells(production, body))
      reading.unread ??= groups.unread ?? text.slice(token.start);
    state = { ...state, organ: groups.organ, people: groups.people, waiting: groups.waiting };
    const holds = groups.acts.length > 0 && production.place !== "behind";
    if (holds) reading.context = { ...reading.context, production, organ: groups.organ };
    if (groups.acts.length > 0) reading.context = { ...reading.context, people: groups.people };
  }
  if (state.waiting.length > 0) reading.unread ??= state.waiting[0]?.name ?? "";
  return reading;
}

const named = ({ people, waiting }: GroupsReading) => [...people, ...waiting];
const personOf = ({ act }: ToldAct): NamedPerson => ({ name: act.person, note: act.personNote });

/** Elections are spoken of in many ways; only of those that name a post or a number something is missing. */
const ELECTED_TO = words("为 当选 名 人 位");
const tells = ({ action, place }: Production, body: string) =>
  action !== "elect" ||
  place !== "before" ||
  ELECTED_TO.find(body) !== null ||
  POSTS.find(body) !== null;

/** `乙为B主任` under 任命甲为A主任. */
function inherit(text: string, context: SentenceContext, production: Production): SentenceReading {
  const groups = readGroups(text, production, { ...context, waiting: [] });
  const acts = groups.acts.map((act) => ({ act, from: 0, to: text.length }));
  const told = acts.length > 0;
  const { organ, people } = groups;
  return {
    acts,
    counts: groups.counts,
    unread: told ? groups.unread : null,
    context: told ? { ...context, organ, people } : context,
  };
}

/** What a verb governs: up to the next one's, or the clause before it. */
function bodyOf(
  text: string,
  { production, clause, at, end }: VerbToken,
  next?: VerbToken,
): string {
  if (production.place === "behind") return trimEnd(text.slice(clause.from, at), ACCORDINGLY);
  const from = production.place === "between" ? clause.from : end;
  const to = next?.start ?? text.length;
  const body = text.slice(from, Math.max(from, to));
  // 补选甲、第8选区 | 补选乙: who elects next is none of these.
  const last = Math.max(body.lastIndexOf("、"), body.lastIndexOf("，"));
  return next && last >= 0 && votersBefore(body.slice(last + 1)) !== null
    ? body.slice(0, last)
    : body;
}

/** A seat is of its congress, and its note is who elected it. */
function asSeat(act: Act, unit: string | null, text: string, around: Around): Act {
  const organ = act.organ ?? around.congress(text);
  return { ...act, organ, note: act.note ?? unit };
}

/** 甲的代表资格终止 · 依法终止其代表资格 · 暂时停止执行代表职务. */
function takeSeats(text: string, token: VerbToken, around: Around, reading: SentenceReading) {
  const { production, clause } = token;
  const stop = text.charAt(clause.to) === "。" ? 1 : 0;
  const [from, to] = [clause.from, clause.to + stop];
  const subject = seatSubject(text, token);
  const own = text.slice(clause.from, clause.to);
  const before = text.slice(0, clause.from);
  const meant = whoseSeats(subject, before, around, reading.acts.at(-1)?.act);
  if (!meant) {
    reading.unread ??= text.slice(clause.from);
    return;
  }
  if (meant.counted !== null && meant.counted !== meant.people.length)
    reading.counts.push({ declared: meant.counted, read: meant.people.length });
  for (const { name, note, voters } of meant.people) {
    const act: Act = {
      ...{ action: production.action, person: name, personNote: note, post: "代表" },
      organ: around.congress(own.replace(name, "")),
      note: voters ?? around.votersOf(name),
    };
    reading.acts.push({ act, from, to });
  }
}

const SEAT = "代表资格";

/** The words of the clause that say whose: before 的……代表资格终止, behind 终止, or before and within 暂停……执行代表职务. */
function seatSubject(text: string, { production, clause, end }: VerbToken): string {
  const whole = text.slice(clause.from, clause.to);
  if (production.name === "seat-ends") return subjectOf(whole.slice(0, whole.indexOf(SEAT)));
  const behind = text.slice(end, clause.to);
  if (production.name === "ends-seat") return subjectOf(behind.slice(0, behind.indexOf(SEAT)));
  const object = behind.slice(0, behind.indexOf("执行"));
  return object !== "" ? object : subjectBefore(whole);
}

/** 张三因……，从即日起暂时停止执行代表职务: what tells from when is nobody. */
const subjectBefore = (clause: string) => {
  const at = clause.search(/从|自|依法|暂/);
  return at < 0 ? clause : clause.slice(0, at);
};

function whoseSeats(
  subject: string,
  before: string,
  around: Around,
  last: Act | undefined,
): { people: Deputy[]; counted: number | null } | null {
  const reference = backReference(subject);
  if (!reference) {
    const people = deputiesOf(subject);
    return people && { people, counted: null };
  }
  // 接受张三辞去……的请求，其代表资格终止: whom the act before it is on.
  if (last && !reference.plural) {
    const { person: name, personNote: note } = last;
    return { people: [{ name, note, voters: last.note }], counted: null };
  }
  const sentence = mentionsIn(before);
  const near = sentence.length > 0 ? sentence : around.named();
  if (near.length === 0) return null;
  if (reference.plural) {
    const all = dedupe([...around.named(), ...sentence].flatMap(({ people }) => people));
    return { people: all, counted: reference.counted };
  }
  // Each told with who elected them: 其 is each of them. Else the last named.
  const chosen = near.filter(({ people }) => people.every(({ voters }) => voters !== null));
  const of = sentence.length > 0 && chosen.length > 1 ? chosen : near.slice(-1);
  const counted = of.length === 1 ? (of[0]?.counted ?? null) : null;
  return { people: dedupe(of.flatMap(({ people }) => people)), counted };
}

function dedupe(people: Deputy[]): Deputy[] {
  const known = new Set<string>();
  return people.filter(({ name }) => !known.has(name) && known.add(name));
}

/** 3名（甲、乙、丙） · 了……代表3名 · 5名……代表 · 了由5人组成的……委员会，甲为主任. */
function readCountedElection(
  body: string,
  state: GroupsContext,
  { listed }: SentenceContext,
): Partial<{
  groups: GroupsReading;
  listed: Omit<Listed, "production">;
  rest: string;
  organ: string;
}> | null {
  const head = personsAt(body, 0);
  const noted = head && body.charAt(head.end) === "（" ? closingOf(body, head.end) : -1;
  if (head && noted > 0 && listed) {
    const people = readNamed(body.slice(head.end + 1, noted))?.people;
    return people ? { groups: toGroups(people, listed.posts, state, head.value) } : null;
  }
  const made = madeOf(body);
  if (made) return made;
  const [clause = "", ...behind] = splitAt(body, "，。；：");
  const tail = head ? null : personsBefore(clause);
  const posts = head
    ? readPosts(clause.slice(head.end))
    : tail
      ? readPosts(clause.slice(0, tail.start))
      : null;
  const counted = head?.value ?? tail?.value;
  if (!posts || counted === undefined || readNamed(clause)) return null;
  const listing = behind.join("、");
  const lists = LISTS_THEM.at(listing);
  const people = lists && readNamed(trimStart(listing.slice(lists.length), PARTS))?.people;
  if (people) return { groups: toGroups(people, posts, state, counted) };
  return { listed: { posts, counted, read: 0 } };
}

function toGroups(
  people: NamedPerson[],
  posts: Post[],
  { organ }: GroupsContext,
  declared: number,
): GroupsReading {
  const acts = people.flatMap(({ name, note }) =>
    posts.map((post): Act => ({ action: "elect", person: name, personNote: note, ...post })),
  );
  const counts = declared === people.length ? [] : [{ declared, read: people.length }];
  return { acts, organ, people, waiting: [], counts, unread: null };
}

const PARTS = words("、");

/** 由5人组成的桐屿区第八届人民代表大会常务委员会，顾砚秋为主任 → the body, and what follows it. */
function madeOf(body: string): { organ: string; rest: string } | null {
  const comma = body.indexOf("，");
  if (comma < 0) return null;
  const whole = body.slice(0, comma);
  const of = whole.startsWith("由") ? whole.indexOf("组成的") : -1;
  const organ = (of < 0 ? whole : whole.slice(of + 3)).replace(/(?:的)?组成人员$/, "");
  return endsAsBody(organ) && organ.length > 3 ? { organ, rest: body.slice(comma + 1) } : null;
}

/** 他们是霁州市的甲；汐川市的乙、丙: behind 补选了……代表3名. */
function readListed(
  text: string,
  context: SentenceContext,
  tokens: VerbToken[],
): SentenceReading | null {
  const { listed } = context;
  if (!listed || tokens.length > 0) return null;
  const opens = LISTS_THEM.at(text);
  if (opens === null && listed.read === 0) return null;
  const told = text
    .slice(opens?.length ?? 0)
    .replace(/^[：:]/, "")
    .replace(/[。；;]$/, "");
  const people = deputiesOf(told);
  if (!people) return null;
  const acts = people.flatMap(({ name, note, voters }) =>
    listed.posts.map((post) => ({
      act: {
        ...{ action: listed.production.action, person: name, personNote: note, ...post },
        note: post.note ?? voters,
      },
      ...{ from: 0, to: text.length },
    })),
  );
  const next = { ...listed, read: listed.read + people.length };
  return { acts, counts: [], unread: null, context: { ...context, listed: next } };
}
