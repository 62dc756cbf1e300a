import { type Draft, evidenceAt, lineOf } from "../../blocks/draft";
import { info, warning } from "../../diagnostics";
import { BOUNDS } from "../../lexicon/bounds";
import { chain } from "../../lexicon/forms";
import { ABSENCES, REASONS, ROLES, TOOK_PART, WAS_THERE } from "../../lexicon/office/attendance";
import { endsAsBody, isShortBody } from "../../lexicon/office/bodies";
import { endsAsShortBody } from "../../lexicon/office/no-names";
import { POSTS } from "../../lexicon/office/posts";
import { hasSurname } from "../../lexicon/office/surnames";
import { FELLOWS } from "../../lexicon/office/verbs";
import {
  ATTENDED,
  CAME,
  CAME_ALL,
  CAME_SO,
  CAME_TOO,
  COLLECTIVES,
  CONDUCTS,
  INVITED,
  LEADS_TO_A_NAME,
} from "../../lexicon/paper/sittings";
import { isHan } from "../../lexicon/script/characters";
import { cutAt, splitAt } from "../../lexicon/script/marks";
import { numberAt, numberBefore } from "../../lexicon/script/numerals";
import { type Found, trimEnd, type Words, words } from "../../lexicon/words";
import { BEGINS_MANY, namesMany } from "../../readers/collectives";
import { mayHoldName, readNameTokens } from "../../readers/name-list";
import { reasonBehind, whyOf } from "../../readers/name-notes";
import { isLikelyName, isName, isNameInPlace, isOneName } from "../../readers/names";
import { readGlued, readOffice } from "../../readers/offices";
import type { Attendance, Diagnostic } from "../../schema";
import type { Read } from "../facts";
import { oddName } from "./roll-call";

/**
 * Who attended as sentences of minutes name them: `县人大常委会主任张三，副主任李四、王小五出席会议。` Those that are named
 * together (常委会各位委员, 有关部门负责人) are nobody; what stands among names and is neither is told, unless a list tells of all
 * who stood so (`listed`): of who observed a list of those present does not.
 */
export function readAttendingSentences(
  read: Read,
  listed: ReadonlySet<Status>,
): {
  rows: Attendance[];
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const told = read.drafts
    .slice(1)
    .filter(({ kind }) => kind === "paragraph")
    .flatMap((draft) => {
      const tell = (status: Status, found: Diagnostic) => {
        if (!listed.has(status)) diagnostics.push(found);
      };
      return inDraft(draft, tell).map((one) => ({ ...one, draft }));
    });
  const said = told.some(({ word, status }) => !TOOK_PART.has(word) && status === "present");
  const plainly = told.some(
    ({ word, status }) => status === "present" && !TOOK_PART.has(word) && !WAS_THERE.has(word),
  );
  const together = new Set(
    [...new Set(told.map(({ draft }) => draft))].filter(({ text }) => saysTogether(text)),
  );
  const isUnplaced = ({ word, invited, draft }: (typeof told)[number]) =>
    (TOOK_PART.has(word) && (said || invited || together.has(draft))) ||
    (WAS_THERE.has(word) && (plainly || invited));
  const placed = told.filter((one) => !isUnplaced(one));
  const known = new Set(placed.map(({ name }) => name));
  const unplaced = told.filter((one) => isUnplaced(one) && !known.has(one.name));
  const lines = new Map<number, Attender[]>();
  for (const one of unplaced) {
    const line = lineOf(one.draft, one.start);
    lines.set(line, [...(lines.get(line) ?? []), one]);
  }
  const isListed = listed.has("present") || listed.has("observer");
  for (const [line, some] of isListed ? [] : lines) diagnostics.push(onlyTookPart(some, line));
  // 张三出席 in a headline, and with his office in the text.
  const once = new Map<string, (typeof placed)[number]>();
  for (const one of placed) {
    const key = `${one.name} ${one.status}`;
    if ((once.get(key)?.office ?? null) === null) once.set(key, one);
  }
  const rows = [...once.values()].map(({ name, office, status, start, end, draft }, index) => ({
    ...evidenceAt(read.id, draft, start, end),
    meeting: read.meeting,
    person: name,
    personNote: null,
    status,
    office,
    note: null,
    order: index + 1,
  }));
  return { rows, diagnostics };
}

/** 主任、副主任及其他组成人员出席会议，……张三参加会议: beside members named together 参加 is as open. */
const saysTogether = (text: string) =>
  TOGETHER_PRESENT.all(text).some(
    ({ at }) => ABSENCES.before(text, at + PRESENT.length) === null && text[at - 1] !== "应",
  );
const PRESENT = "出席";
const TOGETHER_PRESENT = chain(PRESENT, "? 了", "? 本次 此次 这次", "? 会议 大会", "， 。 ；");

/** Told of a part that is no name for certain, with where it stands. */
export type Odd = (text: string, at: number) => void;

/** Told of what a sentence leaves unclear of those who stood so. */
type Tell = (status: Status, found: Diagnostic) => void;

const fewerNamed = (sum: string, read: number, line: number) =>
  info("attendance/count", `公报载${sum}，此句列出姓名的读得${read}人，其余未列入`, line);

/** ……有张三、李四，共4人: all of them are named, unless some together are (及委员共4人). */
const otherNumber = (sum: string, read: number, line: number) =>
  warning("attendance/count", `公报载${sum}，此句读得${read}人。请核对姓名`, line);

/** 副主任张三、李四、张三出席会议; 主任张三主持会议，主任张三…… means the same one. */
const namedAgain = (people: Named[]) =>
  people.find(({ name }, at) => people.findIndex((one) => one.name === name) < at);
const twiceNamed = (name: string, line: number) =>
  warning("attendance/name-twice", `“${name}”在这一句中两见，列入一次。请核对原文`, line);

/** 参加 beside 出席, and 应邀参加: neither says whether as one of the members. */
const onlyTookPart = (some: Attender[], line: number) =>
  warning(
    "attendance/label-unknown",
    `${some.map(({ name }) => name).join("、")}“参加会议”，不能断定是出席还是列席，未列入。请核对原文`,
    line,
  );

interface Sum {
  text: string;
  value: number;
  at: number;
}

/** 张三、李四等20余人; 张三、李四等，共十二人; 张三、李四共28名委员 */
function sumIn(clause: string): Sum | null {
  const near = clause.slice(-LONGEST_SUM);
  const sum = SUMS_UP.all(near).at(-1);
  if (!sum) return null;
  const digits = sum.at + sum.word.length;
  const number = numberAt(near, digits);
  const about = number && "余多".includes(near.charAt(number.end) || "-") ? 1 : 0;
  const unit = number && "人名位".includes(near.charAt(number.end + Number(about)) || "-");
  if (!number || !unit) return null;
  const text = near.slice(sum.at, number.end + Number(about) + 1);
  return { text, value: number.value, at: clause.length - near.length + sum.at };
}
const IN_ALL = "共";
const SUMS_UP = words("等 等共 等，共 等，", IN_ALL);
const LONGEST_SUM = 20;

type Status = Attendance["status"];

const STATUSES: Record<string, Status> = {
  出席: "present",
  参加: "present",
  到会: "present",
  参会: "present",
  与会: "present",
  列席: "observer",
  旁听: "observer",
  缺席: "absent",
};

interface Holder {
  name: string;
  office: string | null;
  /** Why he was away, where that stands right behind the name. */
  note: string | null;
}

interface Named extends Holder {
  /** Of the name with its office, in the draft's text. */
  start: number;
  end: number;
}

export type Attender = Named & {
  status: Status;
  word: string;
  /** 应邀参加: what he was there as it does not say. */
  invited: boolean;
};

/** Before each 出席会议 that a clause ends with: the persons of its clause and of those that lead up to it. */
function inDraft(draft: Draft, tell: Tell): Attender[] {
  const { text } = draft;
  if (ATTENDED.find(text) === null) return [];
  return cutAt(text, "。；;").flatMap(({ text: sentence, at }) => {
    if (sentence.length > BOUNDS.sentence) return [];
    let from = 0;
    const verbs = ATTENDED.all(sentence);
    return verbs.flatMap(({ word, at: verb }, index) => {
      const end = verb + word.length;
      const key = word.slice(0, 2);
      const status = STATUSES[key];
      const listing = listingAt(sentence, end);
      // 张三未出席会议: he was away.
      const came = ABSENCES.before(sentence, verb + key.length) === null || key === "缺席";
      if (!status || !came || (listing === null && !ENDS_CLAUSE.has(sentence.charAt(end))))
        return [];
      const odd: Odd = (some, where) => tell(status, oddName(some, lineOf(draft, where)));
      const list = end + (listing ?? "").length;
      const until = listing === null ? verb : listEnd(sentence, list, verbs[index + 1]);
      const start = listing === null ? behindAbsences(sentence, from, verb) : list;
      const clause = sentence.slice(start, until);
      const people = peopleIn(clause, at + start, listing !== null, odd);
      const again = CONDUCTS.find(clause) === null && namedAgain(people);
      if (again) tell(status, twiceNamed(again.name, lineOf(draft, again.start)));
      const lead = clause.lastIndexOf("，") + 1;
      if (people.length === 0 && areNames(clause.slice(lead)))
        odd(clause.slice(lead), at + start + lead);
      const sum = sumIn(clause);
      if (sum && people.length > 0) {
        const where = lineOf(draft, at + start + sum.at);
        const all =
          listing !== null &&
          sum.text.startsWith(IN_ALL) &&
          !partsOf(clause).some((one) => namesMany(one.printed) || namesMany(one.text));
        if (all && sum.value !== people.length)
          tell(status, otherNumber(sum.text, people.length, where));
        else if (sum.value > people.length + Number(isLedByOne(clause, at + start, people[0])))
          tell(status, fewerNamed(sum.text, people.length, where));
      }
      const invited = INVITED.before(sentence, verb) !== null;
      from = listing === null ? end : until;
      // 副主任李四因病，王小五出席会议: whose reason is told was not there; 因病请假 is read as what it is.
      for (const one of people) {
        const printed = text.slice(one.start, one.end);
        const away = status === "absent" || ABSENCES.find(printed) !== null;
        if (one.note !== null && !away) odd(printed, one.start);
      }
      return people
        .filter(({ note }) => note === null)
        .map((one) => ({ ...one, status, word: key, invited }));
    });
  });
}
/** 主任刘水主持会议， / 副主任关山、马力共3人出席会议: who conducts is counted with those named behind him. */
function isLedByOne(clause: string, at: number, first: Named | undefined): boolean {
  const lead = clause.slice(0, Math.max(0, (first?.start ?? at) - at));
  const verb = lead.lastIndexOf(CHAIRS);
  return verb > 0 && peopleIn(lead.slice(0, verb), 0, false, () => {}).length === 1;
}
const CHAIRS = "主持";

/** 出席会议 / 的有 / 张三、李四, 请假 / 的常委会组成人员有 / 张三, 出席会议 / 的副主任 / 张三、李四: what leads up to the names behind a verb. */
export function listingAt(text: string, at: number): string | null {
  if (text.charAt(at) !== "的") return null;
  const plain = LISTING.at(text, at);
  if (plain !== null) return plain;
  const near = text.slice(at, at + LONGEST_LISTING);
  const has = near.indexOf("有");
  const whom = near.slice(1, Math.max(has, 1));
  // 出席会议的代表有权……, 列席会议的人员有关……, 出席会议的委员有的认为
  const [first = "", second = ""] = splitAt(near.slice(has + 1), "、，。");
  const isWord = "权关的".includes(first.charAt(0));
  const lists =
    has > 0 &&
    (!isWord || (isLikelyName(first) && isLikelyName(second) && !second.startsWith("有")));
  if (lists && LISTED.before(whom) !== null && [...whom].every(isHan))
    return near.slice(0, has + 1 + Number("：:".includes(near.charAt(has + 1))));
  const office = ROLES.at(near, 1);
  if (office === null) return null;
  const head = near.slice(0, 1 + office.length);
  const [rest = ""] = text.slice(at + head.length, at + BOUNDS.sentence).split(SENTENCE_END);
  // Nothing but names, up to the sentence's end: 出席会议的主任张三说 is told of what he said.
  return rest.split("、").every(isLikelyName) ? head : null;
}
const LISTING = chain("的", "? 还", "有", "? ：");
const LISTED = words(COLLECTIVES, ROLES);
const LONGEST_LISTING = 16;
const SENTENCE_END = /[。；;]/u;
const ENDS_CLAUSE = new Set(["", "，", ",", "并"]);

/** 委员张三因公请假，/ 副县长李四列席会议: those who were away are not of the clause behind. */
function behindAbsences(sentence: string, from: number, verb: number): number {
  const away = ABSENCES.all(sentence.slice(from, verb)).findLast(({ word, at }) =>
    "，,".includes(sentence.charAt(from + at + word.length)),
  );
  return away ? from + away.at + away.word.length + 1 : from;
}

/** Up to the clause that the next verb ends with, if that has one: 出席会议的有张三、李四，副县长王小五列席会议, ，王小五请假 */
function listEnd(sentence: string, from: number, next: Found | undefined): number {
  const away = ABSENCES.find(sentence, from);
  if (away && (!next || away.at < next.at)) {
    const behind = behindList(sentence.slice(0, away.at));
    if (behind !== null && behind > from) return behind - 1;
  }
  if (!next) return sentence.length;
  if (listingAt(sentence, next.at + next.word.length) !== null) return next.at;
  const clause = sentence.lastIndexOf("，", next.at);
  return clause > from ? clause : next.at;
}

/** 出席会议的有张三、李四，/ 王小五请假: behind the one comma of a list are those who were away; null where there are more. */
export function behindList(before: string): number | null {
  const came = ATTENDED.all(before).findLast(
    ({ word, at }) => listingAt(before, at + word.length) !== null,
  );
  const comma = came ? before.indexOf("，", came.at) : -1;
  return comma >= 0 && before.indexOf("，", comma + 1) < 0 ? comma + 1 : null;
}

const MAY_BE_SHARED = words("副 委员 成员 常务主席");

/**
 * The persons that a text ends with, or `lists`. What is neither one nor some together, and ends its clause, tells of
 * something else; among names it is odd.
 */
export function peopleIn(text: string, offset: number, lists: boolean, odd: Odd): Named[] {
  let people: Named[] = [];
  let doubts: Part[] = [];
  let before: string | null = null;
  let shared: string | null = null;
  const parts = partsOf(text);
  for (const [index, part] of parts.entries()) {
    const bare = part.text;
    if (part.opens) shared = null;
    const start = offset + part.at;
    // 副主任李四主持会议，: a clause of its own, and who stands before it is of that.
    const apart = part.mark !== "" && part.mark !== "、" && CONDUCTS.find(bare) !== null;
    const goesOn = part.isJoined || people.length > 0;
    const among = goesOn && !apart;
    const described = goesOn || lists ? describedIn(bare) : null;
    const found: Holder | null = personIn(bare, shared !== null) ?? described;
    if (found) {
      if (found === described) shared = null;
      const { name, note } = found;
      const office: string | null =
        found.office ?? officeBeforeHas(part.printed)?.slice(0, -1) ?? null;
      const own: string | null = office && (before ?? "") + office;
      people.push({ name, note, office: own ?? shared, start, end: start + bare.length });
      // 县委常委、副县长张三、李四: of the second nothing says that he is in the committee too.
      if (own) shared = MAY_BE_SHARED.find(office ?? "") ? office : null;
      before = null;
      continue;
    }
    // 副县长钱七、公安局、水务局负责人: bodies, as those behind them show.
    const next = parts.slice(index + 1).find((one) => !endsAsBody(one.text));
    const listed = shared !== null && !(next && namesMany(next.printed));
    if (mayBeSomebody(bare, listed)) {
      odd(bare, start);
      continue;
    }
    if (isOneOfNames(parts, index, people.at(-1))) {
      doubts.push(part);
      continue;
    }
    const office = !bare.includes("为") && readOffice(bare) !== null && !namesMany(part.printed);
    before = office ? `${before ?? ""}${bare}${part.mark}` : null;
    if (office) continue;
    shared = null;
    if (bare === "" || namesMany(part.printed) || namesMany(bare)) continue;
    const holds = officeOfUnknown(bare);
    // 副主任朴光石、张三: who the first is may be unsure, what office the second shares is not.
    if (holds !== null && MAY_BE_SHARED.find(holds)) shared = holds;
    const sent = !apart && mayHoldName(bare);
    if (among || (lists && sent)) doubts.push(part);
    else if (!lists) [people, doubts] = [[], sent ? [part] : []];
    // 副县长乌兰图雅列席会议: a name of no known surname, and no body that vouches for its office; 艾尼瓦尔、张三.
    if (!among && !apart && (holdsUnknown(bare) || isNameBeforeOne(parts, index))) odd(bare, start);
  }
  for (const part of doubts)
    if (people.length > 0 || holdsUnknown(part.text) || mayHoldName(part.text))
      odd(part.text, offset + part.at);
  const last = lists ? undefined : people.at(-1);
  if (!last || last.end !== offset + text.length) return people;
  const rest = people.slice(0, -1);
  const too = rest.length > 0 ? AS_THE_OTHERS : CAME_TOO;
  return [...rest, ...withoutToo(last, too, odd)];
}

/** 乌云其木格、艾尼瓦尔: names of no known surname, beside each other. */
export function areNames(text: string): boolean {
  const parts = cutAt(text, "、").map((part) => withoutManner(part.text));
  return parts.length > 1 && parts.every((one) => isName(one) && !namesMany(one));
}

/** 艾尼瓦尔 / 、张三: a name of no known surname, as the one that 、 leads on to shows. */
function isNameBeforeOne(parts: Part[], index: number): boolean {
  const [part, next] = [parts[index], parts[index + 1]];
  const joined = part?.mark === "、" && next !== undefined;
  return joined && part.text.length > 2 && isName(part.text) && isLikelyName(next.text);
}

const AS_THE_OTHERS = words(CAME_TOO, CAME_ALL);

/** 王小五均 → 王小五; of 王小均 beside others nobody can say whose 均 is. */
function withoutToo(last: Named, too: Words, odd: Odd): Named[] {
  const bare = trimEnd(last.name, too);
  if (bare === last.name || !isLikelyName(bare)) return [last];
  if (!isLikelyName(last.name)) return [{ ...last, name: bare }];
  odd(last.name, last.end - last.name.length);
  return [];
}

/** An office, and what has the form of a name behind it. */
const holdsUnknown = (text: string): boolean =>
  isUnknownHolder(text) || reasonBehind(text, isUnknownHolder) > 0;

const isUnknownHolder = (text: string) => officeOfUnknown(text) !== null;

/** 副主任 of 副主任乌兰图雅 */
function officeOfUnknown(text: string): string | null {
  if (text.length > BOUNDS.organ + BOUNDS.post) return null;
  const length = [2, 3, 4, 5, 6].find((one) => {
    const end = text.length - one;
    const held = POSTS.before(text, end) ?? LEADERS.before(text, end);
    return held !== null && isOneName(text.slice(-one));
  });
  return length === undefined ? null : text.slice(0, -length);
}

const LEADERS = words("领导");

/** 副主任王大办, or 王大办 behind another of one office: a surname, and the end of a body. */
function mayBeSomebody(text: string, listed: boolean): boolean {
  const name = text.slice(-OF_THREE);
  if (!endsAsShortBody(name, OF_THREE) || !hasSurname(name)) return false;
  return name === text ? listed : POSTS.before(text, text.length - OF_THREE) !== null;
}
const OF_THREE = 3;

/** 江三所 among 李四、王小五, none of whom an office leads: a surname, and the end of a body. 林业局、水务局 are two of those. */
function isOneOfNames(parts: Part[], index: number, last: Named | undefined): boolean {
  const [before, part, next] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!part || !mayBeSomebody(part.text, true) || isShortBody(part.text.slice(0, -1))) return false;
  const goesOn = part.mark === "、" && next !== undefined;
  if ([part.isJoined && before, goesOn && next].some((one) => one && endsAsBody(one.text)))
    return false;
  const behindOne = part.isJoined && last?.office === null;
  return behindOne || (goesOn && isLikelyName(next.text));
}

/** 在党校学习的张三, but 财政局的有关同志 */
function describedIn(text: string): Holder | null {
  const of = text.lastIndexOf("的");
  if (of <= 0 || BEGINS_MANY.at(text, of + 1) !== null) return null;
  return personIn(text.slice(of + 1), false);
}

interface Part {
  text: string;
  /** With its 同志. */
  printed: string;
  at: number;
  mark: string;
  /** Whether a comma stands before it. */
  opens: boolean;
  /** Whether it goes on with the part before: behind 、 or 以及. */
  isJoined: boolean;
}

const AND = words("以及 及 和 与 还有");

/** Parts between 、 and ，, the second behind 及 too, without what leads up to a name. */
function partsOf(text: string): Part[] {
  let opens = true;
  let joined = false;
  return cutAt(text, "、，,").flatMap(({ text: part, at, mark }) => {
    const parts = splitAtAnd(part, joined).map(({ text: one, at: own }, index) => {
      const lead = officeBeforeHas(one)?.length ?? leadOf(withoutManner(one));
      const bare = withoutTail(one.slice(lead));
      return {
        text: bare,
        printed: one,
        at: at + own + lead,
        mark,
        opens: index === 0 && opens,
        isJoined: index > 0 || joined || (lead > 0 && AND.at(one) !== null),
      };
    });
    joined = mark === "、";
    opens = !joined;
    return parts;
  });
}

/** 张三准时; but 李亲自 is somebody, and 李 is not. */
function withoutManner(text: string): string {
  const whole = trimEnd(text, CAME);
  const bare = trimEnd(trimEnd(whole, CAME_SO), CAME);
  return personIn(bare, false) === null && personIn(whole, false) !== null ? whole : bare;
}

/** 委员有 / 石英: behind its office and 有 a name begins, and 有石英 is nobody. */
function officeBeforeHas(text: string): string | null {
  const office = ROLES.at(text);
  const lead = office !== null && text.charAt(office.length) === "有" ? `${office}有` : null;
  return lead && isLikelyName(text.slice(lead.length)) ? lead : null;
}

const LONGEST_PART = 2 * (BOUNDS.organ + BOUNDS.name);

/** 丁一及秘书长刘某, 石某及常委会各位委员: but 李和平 is one. `joined`: behind another name, where 才让卓玛 is one too. */
function splitAtAnd(text: string, joined: boolean): { text: string; at: number }[] {
  if (text.length > LONGEST_PART) return [{ text, at: 0 }];
  const and = AND.all(text).find(({ word, at }) => {
    // 副县长张三同志和检察长李四同志
    const left = trimEnd(text.slice(0, at), FELLOWS);
    const behind = text.slice(at + word.length);
    // 李大和和委员: the first 和 is of the name.
    if (AND.at(behind) !== null) return false;
    const right = withoutManner(withoutSum(behind));
    const more = personIn(right, false) !== null || namesMany(right) || readOffice(right) !== null;
    const holder = readGlued(left);
    // 副县长张三和……: who he came with may be unreadable, he is not.
    const alone = holder?.office != null && personIn(text, false) === null;
    const isOne = holder !== null || isLikelyName(left);
    if (isOne) return more || alone;
    return more && joined && isNameInPlace(left) && !namesMany(left);
  });
  if (!and) return [{ text, at: 0 }];
  const behind = and.at + and.word.length;
  // 俞雷和秘书长王霞惠及委员: more than two.
  const rest = splitAtAnd(text.slice(behind), false);
  return [
    { text: text.slice(0, and.at), at: 0 },
    ...rest.map((one) => ({ text: one.text, at: behind + one.at })),
  ];
}

function leadOf(text: string): number {
  let from = 0;
  for (let word = LEADS_TO_A_NAME.at(text); word !== null; word = LEADS_TO_A_NAME.at(text, from))
    from += word.length;
  // 市人大常委会领导张三, 拟任副区长人选李四
  const leading = SOME.find(text.slice(0, LONGEST_LEAD));
  const end = leading ? leading.at + leading.word.length : 0;
  const named = leading && leading.at >= from && !namesMany(text) && isLikelyName(text.slice(end));
  return named ? end : from;
}
const SOME = words("领导 人选 人员");
const LONGEST_LEAD = 24;

/** 委员共26人 */
function withoutSum(text: string): string {
  const number = "人名位".includes(text.slice(-1) || "-")
    ? numberBefore(text, text.length - 1)
    : null;
  if (!number) return text;
  const sum = text.charAt(number.start - 1) === "共" ? number.start - 1 : number.start;
  return text.slice(0, sum);
}

/** 张三等26名组成人员, 张三共28名委员, 张三同志 */
function withoutTail(printed: string): string {
  const told = sumIn(printed);
  const summed = told?.text.startsWith(IN_ALL) ? printed.slice(0, told.at) : printed;
  const text = withoutManner(withoutSum(summed));
  const etc = text.indexOf("等", 2);
  const head = text.slice(0, Math.max(etc, 0));
  // 县直有关单位负责同志等30人
  if (etc > 0 && namesMany(head)) return head;
  const named = isLikelyName(head) || isLikelyName(head.slice(-3)) || readGlued(head) !== null;
  const bare = etc > 0 && named ? head : text;
  return bare.endsWith("同志") && bare.length > 3 ? bare.slice(0, -2) : bare;
}

/** 张三委员因病, of 张三委员因病、李四委员因公请假. */
function titledWithReason(text: string): Holder | null {
  const because = REASONS.find(text, 2)?.at ?? -1;
  const role = because < 0 ? null : ROLES.before(text, because);
  const name = role === null ? "" : text.slice(0, because - role.length);
  return isLikelyName(name) ? { name, office: role, note: text.slice(because) } : null;
}

/** `副主任张三`, `张三`, `张三主任`. A name of no known surname stands only among those of one office. */
export function personIn(text: string, listed: boolean): Holder | null {
  if (text.length > BOUNDS.organ + BOUNDS.post) return null;
  const role = ROLES.before(text);
  const titled = role === null ? "" : text.slice(0, -role.length);
  if (role !== null && isLikelyName(titled)) return { name: titled, office: role, note: null };
  const told = titledWithReason(text);
  if (told !== null) return told;
  const [token, ...more] = readNameTokens(text);
  if (token?.kind !== "name" || more.length > 0 || token.text !== text) return null;
  const { name, office, reason } = token;
  const note = reason && whyOf(reason);
  if (office !== null) return { name, office, note };
  if (!isLikelyName(name) && !(listed && isName(name))) return null;
  // 委员乌兰: no known surname.
  const own = ROLES.at(name) ?? "";
  const rest = name.slice(own.length);
  return own !== "" && isName(rest)
    ? { name: rest, office: own, note }
    : { name, office: null, note };
}
