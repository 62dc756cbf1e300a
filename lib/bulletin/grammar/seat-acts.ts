import { chain } from "../lexicon/forms";
import { CONGRESSES } from "../lexicon/office/bodies";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { ACCORDINGLY, DECIDED, FELLOW, PRONOUNS } from "../lexicon/office/verbs";
import { CHOSEN } from "../lexicon/office/voters";
import { cutAt, STOPS } from "../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../lexicon/words";
import {
  areOfOneLevel,
  congressesIn,
  congressIn,
  eachCongress,
  isAbove,
  isOfPlaceOf,
} from "../readers/congress";
import { isLikelyName, type NamedPerson, nameEndsAt } from "../readers/names";
import type { Act, Count, GroupsContext, GroupsReading } from "./groups";
import { namesOnly } from "./persons";
import { withoutClosing } from "./posts";
import type { Production } from "./productions";
import type { Around, ToldAct } from "./reading";
import {
  backReference,
  type Deputy,
  deputiesOf,
  goneAlone,
  type Meant,
  type Mention,
  mentionsIn,
  seatsBefore,
  subjectOf,
  tellsOfOthers,
} from "./seats";
import type { VerbToken } from "./tokens";

interface SeatsReading {
  acts: ToldAct[];
  counts: Count[];
  /** Whether it tells of a seat whose congress it does not name (云山市、青禾县代表张三), or leaves open whose. */
  open: boolean;
}

/**
 * 甲的代表资格终止 · 依法终止其代表资格 · 暂时停止执行代表职务: whose seats, each with its congress and who elected the deputy.
 * Null where nothing tells whose. `last` are the acts of the verb before it in the sentence.
 */
export function readSeats(
  text: string,
  token: VerbToken,
  around: Around,
  last: Act[],
  known: NamedPerson[] = [],
  places: readonly string[] = [],
): SeatsReading | null {
  const { production, clause, start } = token;
  const own = partedAtPlace(text.slice(clause.from, clause.to), places);
  // 许可对代表张三采取强制措施并暂停其执行代表职务: 其 may stand in the clause that names him.
  const before = text.slice(0, production.place === "before" ? start : clause.from);
  const listed = production.name === "seat-ends" ? listedBehind(text, token) : null;
  const meant = listed ?? whoseSeats(seatSubject(text, token, places), before, around, last, known);
  if (!meant) return null;
  const end = listed?.to ?? clause.to;
  const to = end + (text.charAt(end) === "。" ? 1 : 0);
  let open = meant.open === true;
  const isSuspended = production.action === "suspend" && production.place === "behind";
  const acts = meant.people.flatMap(({ name, note, voters, seats = [] }) => {
    const seat = (isSuspended ? officeIn(own) : seatOf(own)).replace(name, "");
    const short = trimStart(seat, PRONOUNS);
    const several = eachCongress(short);
    const each = seatsBefore(`${seat}代表`);
    const named =
      each.length > 1 && each.every(isCongress)
        ? each
        : (congressesIn(seat)?.names ?? (several.length > 1 ? several : null));
    const told = chosenTo(text.slice(0, clause.to)) ?? around.congress(own.replace(name, ""));
    const whole = withoutNames(partedAtPlace(told ?? "", places), meant.people);
    // 其江湾市人大代表资格, of one whom the text calls a deputy of another congress, too.
    const other = isCongress(short) && !areOfOneLevel(short, whole);
    const held = named === null && !other ? congressesOf(seats, whole) : null;
    open ||= held?.open === true;
    const organs = named ?? (other ? [short] : (held?.organs ?? [whole]));
    return organs.map((organ): ToldAct => {
      const office = { organ, post: "代表", note: voters ?? around.votersOf(name) };
      const personNote = note ?? around.noteOf(name);
      const act = { action: production.action, person: name, personNote, ...office };
      return { act, from: clause.from, to };
    });
  });
  const { counted, people } = meant;
  const differs = counted !== null && counted !== people.length;
  return { acts, counts: differs ? [{ declared: counted, read: people.length }] : [], open };
}

/** 代表资格终止的：张三、李四 · 代表资格终止的有张三（第3选区）: whose, where they are named behind it; where they end. */
function listedBehind(text: string, { end }: VerbToken): (Meant & { to: number }) | null {
  const opens = THOSE_ARE.at(text, end);
  if (opens === null) return null;
  const [list] = cutAt(text.slice(end + opens.length), "。；;");
  const meant = list ? deputiesOf(list.text) : null;
  if (!list || !meant) return null;
  return { ...meant, to: end + opens.length + list.text.length };
}
const THOSE_ARE = words(chain("的 的代表", "? 有 是 为", "："), chain("的 的代表", "有 是 为"));

/**
 * 云山市人大代表、青禾县人大代表张三: each congress of which a deputy is said to be one, the document's own by its whole name. A
 * place alone may be who elected him (云山市代表张三, of the province), but for one above that congress, or one of several.
 */
function congressesOf(
  seats: string[],
  whole: string | null,
): { organs: (string | null)[]; open: boolean } | null {
  const organs: (string | null)[] = [];
  let open = false;
  for (const seat of seats) {
    const own =
      whole?.endsWith(seat) || (congressIn(seat) === null && isOfPlaceOf(seat, whole ?? ""));
    if (own && whole !== null) organs.push(whole);
    else if (CONGRESSES.before(seat) !== null) organs.push(...eachCongress(seat));
    else open ||= seats.length > 1 || whole === null || isAbove(seat, whole);
  }
  return organs.length > 0 || open ? { organs, open } : null;
}

/** 罢免 | 由第5选区选出的县人大代表张三的代表职务: who elected those that lose, or give up, the seat stands before them. */
export function takenSeats(
  body: string,
  { link, action }: Production,
  { organ }: GroupsContext,
): GroupsReading | null {
  const told = trimEnd(body, STOPS);
  if (CHOSEN.find(told) === null) return null;
  const parts = action === "accept-resignation" ? givenUp(told, link) : takenFrom(told, link);
  const people = (parts && deputiesOf(parts.who)?.people) ?? [];
  if (!parts || people.length === 0 || people.some(({ voters }) => voters === null)) return null;
  const congress = congressIn(parts.seat) ?? congressIn(told);
  const acts = people.map(
    ({ name: person, note: personNote, voters: note }): Act => ({
      ...{ action, person, personNote, note },
      ...{ organ: congress?.name ?? null, post: "代表" },
    }),
  );
  return { acts, organ, people, waiting: [], counts: [], unread: null };
}

/** Who had a seat, and which. */
interface SeatOf {
  who: string;
  seat: string;
}

/** 由第5选区选出的县人大代表张三 | 的 | 代表职务 */
function takenFrom(told: string, link: Production["link"]): SeatOf | null {
  const of = told.lastIndexOf(OF);
  return link?.has(OF) && told.endsWith(DEPUTY_OFFICE)
    ? { who: told.slice(0, of), seat: told.slice(of + 1) }
    : null;
}

/** 第5选区选出的张三、李四 | 辞去 | 县人大代表职务的请求 */
function givenUp(told: string, link: Production["link"]): SeatOf | null {
  const resigns = link?.find(told);
  const seat = resigns && withoutClosing(told.slice(resigns.at + resigns.word.length));
  // 辞去县人大常委会委员、县人大代表职务: of the office too.
  const alone = seat?.endsWith(DEPUTY) && !/[、，]/u.test(seat);
  return resigns && seat && alone ? { who: told.slice(0, resigns.at), seat } : null;
}
const DEPUTY = "代表";
const DEPUTY_OFFICE = "代表职务";
const EXECUTES = "执行";

/** 罢免张三青禾县第九届人民代表大会代表职务: whose seat it is stands before the congress, and is none of its name. */
function withoutNames(told: string, people: NamedPerson[]): string | null {
  const congress = told.slice(told.lastIndexOf(OF) + 1);
  const before = people.find(({ name }) => congress.startsWith(name));
  return congress.slice(before?.name.length ?? 0) || null;
}

/** 第5选区选出的……代表大会代表李四去世: the congress of the deputy whom the sentence tells of. */
function chosenTo(text: string): string | null {
  const named = congressIn(text);
  return named && text.startsWith("代表", named.end) ? named.name : null;
}
const isCongress = (text: string) =>
  text.length > LEAST_OF_CONGRESS && CONGRESSES.before(text) !== null;
const LEAST_OF_CONGRESS = 2;

const SEAT = "代表资格";

/** 终止张三、李四云山市第九届人民代表大会代表资格: where no 的 does, the publisher's place parts them from their congress. */
function partedAtPlace(clause: string, places: readonly string[]): string {
  if (clause.includes(OF)) return clause;
  for (const place of places) {
    const at = place.length > 1 ? clause.indexOf(place) : -1;
    if (at < 2) continue;
    const before = clause.slice(0, at);
    // 江湾市青禾县: the place begins further up.
    if (PLACE_LEVELS.before(before) !== null || ENDS_CLAUSE.test(before)) return clause;
    return before + OF + clause.slice(at);
  }
  return partedAtLevel(clause, places);
}

/** 终止张三县第十六届人大代表资格: the publisher's place in short, right behind a name. */
function partedAtLevel(clause: string, places: readonly string[]): string {
  const level = places.find((place) => place.length === 1);
  const at = level === undefined ? -1 : clause.indexOf(`${level}第`);
  const before = clause.slice(0, Math.max(0, at));
  const named = before !== "" && !places.includes(before + level) && namesOnly(before);
  return named ? before + OF + clause.slice(at) : clause;
}
const OF = "的";
const ENDS_CLAUSE = /[其是在由与和及、，]$/u;

/** ……常委会会议确认张三的云山市第九届人民代表大会代表资格终止: what stands between the person and the word. */
function seatOf(clause: string): string {
  const at = clause.lastIndexOf(SEAT);
  return at < 0 ? clause : clause.slice(clause.lastIndexOf("的", at) + 1, at);
}

/** 张三的 | 云山市第九届人民代表大会 | 代表职务暂时停止执行, 张三执行 | …… | 代表职务予以暂停 */
function officeIn(clause: string): string {
  const office = clause.slice(0, clause.indexOf(DEPUTY_OFFICE));
  const does = office.indexOf(EXECUTES);
  return office.slice(Math.max(office.lastIndexOf(OF) + 1, does < 0 ? 0 : does + EXECUTES.length));
}

/** The words of the clause that say whose: before 的……代表资格终止, behind 终止, or before and within 暂停……执行代表职务. */
function seatSubject(
  text: string,
  { production, clause, at, end }: VerbToken,
  places: readonly string[],
): string {
  const whole = text.slice(clause.from, clause.to);
  const upToSeat = (told: string) =>
    subjectOf(partedAtPlace(told.slice(0, told.indexOf(SEAT)), places));
  if (production.name === "seat-ends") return upToSeat(whole);
  if (production.place === "behind") {
    const office = whole.slice(0, whole.indexOf(DEPUTY_OFFICE));
    const does = office.indexOf(EXECUTES);
    return subjectOf(partedAtPlace(does < 0 ? office : office.slice(0, does), places));
  }
  const behind = text.slice(end, clause.to);
  if (production.name === "ends-seat") return upToSeat(behind);
  const object = behind.slice(0, behind.indexOf(EXECUTES));
  return object !== "" ? object : subjectBefore(text.slice(clause.from, at));
}

/** 张三因……，从即日起 | 暂时停止执行代表职务, 目前已被依法 | 暂停: from when and how is nobody; of 张国均 alone it does not say. */
function subjectBefore(told: string): string {
  const now = told.slice(0, SINCE.find(told)?.at);
  return isLikelyName(now) && MAY_END_NAMES.before(now) !== null ? now : trimEnd(now, HOW);
}
const SINCE = words("从 自 依法");
const HOW = words(DECIDED, ACCORDINGLY, "目前 目前已 应 将");
const MAY_END_NAMES = words("现 均 都 同时 也 即 应 将 自然");

function whoseSeats(
  subject: string,
  before: string,
  around: Around,
  last: Act[],
  known: NamedPerson[],
): Meant | null {
  const reference = backReference(subject);
  if (!reference) {
    const told = deputiesOf(subject);
    return told && told.counted !== null && told.counted > told.people.length
      ? withOthers(told, before, around)
      : told;
  }
  // 接受张三辞去……的请求，其代表资格终止: whom the act before it is on.
  if (last.length > 0 && !reference.plural) {
    const people = last.map(({ person: name, personNote: note, note: voters, organ, post }) => {
      return { name, note, voters, ...(post === "代表" && organ !== null && { seats: [organ] }) };
    });
    return { people: dedupe(people), counted: null };
  }
  const called = mentionsIn(before).filter(goesOrMay);
  const sentence = called.length > 0 ? called : goneAlone(before);
  if (sentence === null) return null;
  // 张三同志……，依法终止代表资格: he is meant, and none of those before, though nothing that is known is told of him.
  if (sentence.length === 0 && nameEndsAt(before).some((end) => before.startsWith(FELLOW, end)))
    return null;
  const named = () => around.named().filter(goesOrMay);
  const near = sentence.length > 0 ? sentence : named();
  // 罢免了张三的代表职务。……其代表资格终止: whom the act before it is on, in a sentence of its own.
  if (near.length === 0)
    return known.length === 1 && !reference.plural
      ? { people: known.map((person) => ({ ...person, voters: null })), counted: null }
      : null;
  if (reference.plural) {
    const all = dedupe([...named(), ...sentence].flatMap(({ people }) => people));
    return { people: all, counted: reference.counted };
  }
  // 甲调离，乙病故。依照……，其代表资格终止: of sentences before, too, whose seats have not ended yet.
  const gone =
    sentence.length > 0 ? near.filter(({ goes }) => goes) : near.filter(({ left }) => left);
  if (gone.length > 1 && gone.at(-1) === near.at(-1))
    return { people: dedupe(gone.flatMap(({ people }) => people)), counted: null };
  // Each told with who elected them: 其 is each of them. Else the last named.
  const chosen = near.filter(({ people }) => people.every(({ voters }) => voters !== null));
  const of = sentence.length > 0 && chosen.length > 1 ? chosen : near.slice(-1);
  const counted = of.length === 1 ? (of[0]?.counted ?? null) : null;
  const people = dedupe(of.flatMap((one) => one.people));
  // 甲调离。乙病故。丙受刑事处罚。其……: 丙, and it may be all three.
  const others = gone.some((one) => !of.includes(one));
  const beside = sentence.length > 0 ? tellsOfOthers(before, people) : chosen.length > of.length;
  return { people, counted, open: others || beside };
}

/** 张三等4人的代表资格终止, where the text has named as many, and them among them. */
function withOthers(told: Meant, before: string, around: Around): Meant {
  const sentence = mentionsIn(before).filter(goesOrMay);
  const all = dedupe(
    [...around.named().filter(goesOrMay), ...sentence].flatMap(({ people }) => people),
  );
  const known = told.people.every(({ name }) => all.some((one) => one.name === name));
  return known && all.length === told.counted ? { people: all, counted: told.counted } : told;
}

/** 补选的张三代表资格有效: he has just come. */
const goesOrMay = ({ stays }: Mention) => stays !== true;

function dedupe(people: Deputy[]): Deputy[] {
  const known = new Set<string>();
  return people.filter(({ name }) => !known.has(name) && known.add(name));
}
