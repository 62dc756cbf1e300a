import { endsAsBody } from "../lexicon/office/bodies";
import { personsAt, personsBefore } from "../lexicon/office/people";
import { isPost } from "../lexicon/office/posts";
import { LISTS_THEM, THEY_ARE, WINS_AGAIN } from "../lexicon/office/verbs";
import { LEVELS, VOTERS } from "../lexicon/office/voters";
import { ANNOUNCES, MAKES_KNOWN } from "../lexicon/paper/sittings";
import { closingOf, cutAt, STOPS, splitAt, withNote } from "../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { provesOnePerson } from "../readers/name-notes";
import { isLikelyName, type NamedPerson, readPartedPerson } from "../readers/names";
import { doubtOf } from "./doubts/doubts";
import type { Act, Count, GroupsContext, GroupsReading } from "./groups";
import { type Officers, officersBehind, readOfficers } from "./held-by";
import { readNamed } from "./persons";
import { type Post, readPostList, readPosts, withOrgans } from "./posts";
import type { Listed, ToldAct } from "./reading";
import { type Deputy, deputiesOf } from "./seats";
import { votersBefore } from "./voters";

/** An election that tells a number, or a body, before it tells who. */
export interface Election {
  /** All of it, read. */
  groups?: GroupsReading;
  /** Of those that a sentence before it announced. */
  of?: Listed;
  /** Who they are, the sentences behind it tell. */
  listed?: Omit<Listed, "production">;
  /** The offices that were filled, by nobody named. */
  announced?: Post[];
  /** By how many, where each has its number. */
  many?: number;
  /** The body elected, and what follows its name. */
  organ?: string;
  rest?: string;
}

/** 补选2人 | 为……代表, 补选 | 出……代表2名 */
const PARTICLES = words("为 出");

/** 3名（甲、乙、丙） · 了……代表3名 · 5名……代表 · 了由5人组成的……委员会，甲为主任. */
export function readElection(
  body: string,
  state: GroupsContext,
  listed: Listed | null,
): Election | null {
  const head = personsAt(body, 0);
  const noted = head && body.charAt(head.end) === "（" ? closingOf(body, head.end) : -1;
  if (head && noted > 0 && listed) {
    const people = readNamed(body.slice(head.end + 1, noted))?.people;
    const read = listed.read + (people?.length ?? 0);
    const groups = people && toGroups(people, listed.posts, state, head.value);
    return groups ? { groups, of: { ...listed, read } } : null;
  }
  const made =
    officersListed(body, state) ??
    madeOf(body) ??
    chosenAs(body, state) ??
    deputiesNamed(body, state);
  if (made) return made;
  const [clause = "", ...behind] = splitAt(body, "，。；：");
  const last = head ? null : personsBefore(clause);
  // 副县长张三等7名: of whom he is one.
  const tail = last && clause.slice(0, last.start).endsWith(AND_OTHERS) ? null : last;
  const posts = head
    ? readPosts(trimStart(clause.slice(head.end), PARTICLES))
    : tail
      ? readPosts(trimStart(clause.slice(0, tail.start), PARTICLES))
      : null;
  const counted = head?.value ?? tail?.value;
  const offices =
    counted === undefined
      ? announcedAs(officesOnly(withoutAnnouncing(body)))
      : officesCounted(body);
  if (offices) return offices;
  const officers = counted === undefined ? officersNamed(body, state) : null;
  if (officers) return { groups: officers };
  if (!posts || counted === undefined || readNamed(clause)) return null;
  const listing = behind.join("、");
  const lists = LISTS_THEM.at(listing);
  const told = lists ? trimStart(listing.slice(lists.length), PARTS) : listing;
  const people = lists && readNamed(told)?.people;
  if (people) return { groups: toGroups(people, posts, state, counted) };
  const deputies = posts.every(({ post }) => post === SEAT) ? deputiesByUnit(told) : null;
  if (deputies)
    return {
      groups: toDeputies(deputies, posts, state),
      listed: { posts, counted, read: deputies.length },
    };
  return { listed: { posts, counted, read: 0 } };
}

/** 选举产生了……主任、副主任，现予公布：, 现公告如下： */
function withoutAnnouncing(body: string): string {
  const at = body.lastIndexOf("，");
  const last = trimEnd(body.slice(at + 1), CLOSES);
  return at > 0 && (ANNOUNCES.has(last) || MAKES_KNOWN.has(last)) ? body.slice(0, at) : body;
}
const CLOSES = words("： : 。 如下 于后");

const SEAT = "代表";

/** 补选 | 的云山市……代表是：张三（第1选区）、李四（第2选区）; whom the next unit elected may stand behind a semicolon. */
function chosenAs(body: string, state: GroupsContext): Election | null {
  const are = body.startsWith("的") ? THEY_ARE.find(body) : null;
  if (!are) return null;
  const sum = personsAt(body, 1);
  const posts = readPosts(body.slice(sum?.end ?? 1, are.at + SEAT.length));
  const who = trimEnd(trimStart(body.slice(are.at + are.word.length), COLONS), STOPS);
  const people = deputiesByUnit(who) ?? deputiesOf(who)?.people;
  if (!posts || !people) return null;
  const listed = { posts, counted: sum?.value ?? null, read: people.length };
  return { groups: toDeputies(people, posts, state), listed };
}

/** 第1选区补选 | 代表张三、李四 */
function deputiesNamed(body: string, state: GroupsContext): Election | null {
  const at = body.indexOf(SEAT);
  const end = at + SEAT.length;
  if (at < 0 || NO_DEPUTY.at(body, end) !== null) return null;
  const posts = readPosts(body.slice(0, end));
  const [who, tail = ""] = splitAt(trimEnd(body.slice(end), STOPS), "，");
  const confirmed = tail.includes(`${SEAT}资格`) ? who : null;
  const named = readNamed(confirmed ?? trimEnd(body.slice(end), STOPS));
  const known = named?.people.every(({ name }) => isLikelyName(name));
  if (!posts || !named || !known || named.office !== null) return null;
  return { groups: toGroups(named.people, posts, state, named.counted ?? named.people.length) };
}
const NO_DEPUTY = words("大会 资格 候选人 人选 名额 团");

function toDeputies(people: Deputy[], posts: Post[], { organ }: GroupsContext): GroupsReading {
  const acts = people.flatMap(({ name, note: personNote, voters }) =>
    posts.map(
      (post): Act => ({ action: "elect", person: name, personNote, ...post, note: voters }),
    ),
  );
  return { acts, organ, people, waiting: [], counts: [], unread: null };
}

/** 第3选区张三、李四，第5选区的王五: each unit before whom it elected; null where anything else stands there. */
function deputiesByUnit(text: string): Deputy[] | null {
  const people: Deputy[] = [];
  let voters: string | null = null;
  for (const part of splitAt(trimEnd(text, STOPS), "、，：")) {
    const unit = VOTERS.all(part).at(-1) ?? placeWithDeputy(part);
    const end = unit ? unit.at + unit.word.length : 0;
    if (unit) voters = votersBefore(part.slice(0, end));
    const rest = trimStart(part.slice(end), BEHIND_A_UNIT);
    if (part === "" || (unit && rest === "" && voters !== null)) continue;
    const person = readPartedPerson(rest);
    if (!person || voters === null) return null;
    people.push({ ...person, voters });
  }
  return people.length > 0 ? people : null;
}
/** 杨柳镇张三 */
const placeWithDeputy = (part: string) =>
  LEVELS.all(part).find(
    ({ word, at }) => at > 1 && isLikelyName(withNote(part.slice(at + word.length)).bare),
  );

/** 第5选区1名（张三），第8选区2名（李四、王五）: each unit, how many it elected, and whom. */
function deputiesInNotes(text: string): Deputy[] | null {
  const people: Deputy[] = [];
  for (const part of splitAt(text, "，；")) {
    const { bare, note } = withNote(part);
    const sum = personsBefore(bare);
    const named = sum && note !== null ? readNamed(note) : null;
    const voters = sum && votersBefore(bare.slice(0, sum.start));
    if (!named || voters === null || named.people.length !== sum?.value) return null;
    people.push(...named.people.map((person) => ({ ...person, voters })));
  }
  return people.length > 0 ? people : null;
}
const BEHIND_A_UNIT = words("的 选出的 补选的 ： :");

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

/** 青禾县人民政府县长、副县长: offices and nothing else. */
function officesOnly(body: string): Post[] | null {
  if (HELD_BY.find(body) !== null) return null;
  const parts = splitAt(trimEnd(withoutNext(body), STOPS), "、，");
  const posts = parts.map((part) =>
    isPost(part) || !readNamed(part) ? readPosts(trimStart(part, WHICH)) : null,
  );
  return posts.every((post) => post !== null) ? withOrgans(posts.flat(), null) : null;
}
/** 市人大常委会主任1名、市长1名: several offices, each with its number, and nothing else; of one alone its number is compared. */
function officesCounted(body: string): Election | null {
  const parts = splitAt(trimEnd(withoutAnnouncing(body), STOPS), "、，");
  const sums = parts.map((part) => personsBefore(part));
  if (parts.length < 2 || sums.includes(null)) return null;
  const posts = officesOnly(parts.map((part, at) => part.slice(0, sums[at]?.start)).join("、"));
  return posts && { announced: posts, many: sums.reduce((all, sum) => all + (sum?.value ?? 0), 0) };
}
const announcedAs = (posts: Post[] | null): Election | null => posts && { announced: posts };
const WHICH = words("了 新一届 部分 个别 有关 出席");
/** 补选了县人大代表 | ，表决通过了……: what the meeting did next. */
function withoutNext(body: string): string {
  const [own, next] = cutAt(body, "，");
  return own && next && (next.text === "" || DOES_NEXT.at(next.text) !== null) ? own.text : body;
}
const DOES_NEXT = words(
  "表决 通过 审议 听取 票决 批准 决定 完成 圆满 并表决 并通过 并审议 还表决 还通过",
);

/** 选出 | 县长张三，副县长李四、王五，现予公告。: no word links them, and all of it is posts and their holders. */
function officersNamed(body: string, { organ }: GroupsContext): GroupsReading | null {
  const told = trimStart(withoutAnnouncing(body), WHICH);
  const parts = cutAt(trimEnd(told, STOPS), "，；、").map(({ text, mark }) => ({
    mark,
    ...someOf(text),
  }));
  const officers = readOfficers(parts.map(({ who, mark }) => who + mark).join(""), true);
  const people = officers?.flatMap((held) => held.people) ?? [];
  const known = people.every(({ name, note }) => isLikelyName(name) || provesOnePerson(note));
  if (!officers || !known) return null;
  let of = organ;
  const acts = officers.flatMap(({ post: printed, people: holders }) => {
    const posts = readPostList(printed, of);
    of = posts.at(-1)?.organ ?? of;
    return holders.flatMap(({ name: person, note: personNote }) =>
      posts.map((post): Act => ({ action: "elect", person, personNote, ...post })),
    );
  });
  // 县人民法院院长张三和县人民检察院检察长李四: the first office is none of a body.
  if (acts.some((act) => doubtOf(act) !== null)) return null;
  return acts.length === 0
    ? null
    : { acts, organ: of, people, waiting: [], counts: countsOf(parts, officers), unread: null };
}

/** 副主任郑一等8名: whom a part names, and how many it counts, where they are but some of those. */
interface Some {
  who: string;
  declared: number | null;
}
function someOf(part: string): Some {
  const sum = personsBefore(part);
  const who = part.slice(0, sum?.start ?? 0);
  return sum && who.endsWith(AND_OTHERS)
    ? { who: who.slice(0, -AND_OTHERS.length), declared: sum.value }
    : { who: part, declared: null };
}
const countsOf = (parts: Some[], officers: Officers[]): Count[] =>
  parts.flatMap(({ who, declared }) => {
    const held = officers.find(({ people }) => who.endsWith(people.at(-1)?.name ?? who));
    const read = held?.people.length ?? 0;
    return declared === null || declared === read ? [] : [{ declared, read }];
  });
const AND_OTHERS = "等";

/** 新一届县人民政府领导人员，他们是：县长张三，副县长李四 */
function officersListed(body: string, state: GroupsContext): Election | null {
  const behind = officersBehind(body);
  const groups = behind && officersNamed(behind.told, { ...state, organ: behind.organ });
  return groups && { groups };
}
const HELD_BY = words(WINS_AGAIN, "为 当选 选为 代理 担任 兼任");

const PARTS = words("、");

const MEMBERS = words("组成人员 的");

/** 由5人组成的桐屿区第八届人民代表大会常务委员会，顾砚秋为主任 → the body, and what follows it. */
function madeOf(body: string): { organ: string; rest: string } | null {
  const comma = body.indexOf("，");
  if (comma < 0) return null;
  const whole = body.slice(0, comma);
  const of = whole.startsWith("由") ? whole.indexOf("组成的") : -1;
  const organ = trimEnd(of < 0 ? whole : whole.slice(of + 3), MEMBERS);
  return endsAsBody(organ) && organ.length > 3 ? { organ, rest: body.slice(comma + 1) } : null;
}

/** 他们是霁州市的甲；汐川市的乙、丙: behind 补选了……代表3名. */
export function readListed(
  text: string,
  listed: Listed,
): { acts: ToldAct[]; listed: Listed } | null {
  const told = text.slice(sumAt(text));
  const opens = LISTS_THEM.at(told);
  if (opens === null && listed.read === 0) return null;
  const who = trimEnd(trimStart(told.slice(opens?.length ?? 0), COLONS), STOPS);
  const people = deputiesByUnit(who) ?? deputiesInNotes(who) ?? deputiesOf(who)?.people;
  if (!people) return null;
  const acts = people.flatMap(({ name, note: personNote, voters }) =>
    listed.posts.map(({ organ, post, note }): ToldAct => {
      const named = { action: listed.production.action, person: name, personNote };
      return { act: { ...named, organ, post, note: note ?? voters }, from: 0, to: text.length };
    }),
  );
  return { acts, listed: { ...listed, read: listed.read + people.length } };
}

/** 这3人分别是……: how many they are is told again. */
function sumAt(text: string): number {
  const those = THOSE.at(text);
  return (those && personsAt(text, those.length)?.end) || 0;
}
const THOSE = words("这 以上 上述 该");
const COLONS = words("： :");
