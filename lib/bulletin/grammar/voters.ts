import { BOUNDS } from "../lexicon/bounds";
import { chain } from "../lexicon/forms";
import { HOLD_A_LEAD } from "../lexicon/office/places";
import { DECIDED } from "../lexicon/office/verbs";
import {
  CHOSEN,
  ELECTION_COMMITTEES,
  LEADS_IN,
  LEVELS,
  OF_THE_ARMY,
  THROUGH,
  UNNAMED,
  VOTERS,
} from "../lexicon/office/voters";
import { isHan } from "../lexicon/script/characters";
import { cutAt, withNote } from "../lexicon/script/marks";
import { isNumeral, numberBefore, readNumber } from "../lexicon/script/numerals";
import { type Found, trimEnd, type Words, words } from "../lexicon/words";
import { seatNameAtEnd } from "../readers/congress";
import { readDates } from "../readers/dates";
import type { NamedPerson } from "../readers/names";
import type { Post } from "./posts";
import { beforeVotes } from "./votes";

/** A kind of unit, and none of them. */
const NO_NAME = words("选区 选举单位 部队 代表团");
const CHOSE = words("选举产生 选出 选举 选举产生的 选出的 选举的");
/** 第3选区重新选举张三 */
const HOW = words(
  DECIDED,
  "重新 另行 直接 已 已经 业已 均已",
  // 以无记名投票方式 | 补选张三
  chain(
    "以 采取 采用 通过 经 依法以",
    "无记名投票 无记名 投票 举手 举手表决 表决 按表决器",
    "? 表决 方式 的方式 表决方式 表决的方式",
  ),
);
const MARKS = "，。；：、";
const LONGEST_UNIT = 24;
const LONGEST_PLACE = 12;

/** What stands behind the last mark of a text; of a clause without end, its end. */
export const lastClause = (text: string) =>
  cutAt(text.slice(-BOUNDS.shortLine), MARKS).at(-1)?.text ?? "";

/** The unit that a text ends with: 第64选区, 驻云部队, 东岭县 (of 东岭县人大常委会). Null where it names none. */
export function votersBefore(text: string): string | null {
  if (text === "") return null;
  const clause = withoutCommitteeOf(withoutConvening(trimEnd(lastClause(text), HOW)));
  const army = OF_THE_ARMY.before(clause);
  const day = withoutDay(army === null ? clause : clause.slice(0, -army.length));
  // 第4选区（杨柳镇）选民
  const met = withoutElectors(day);
  const told = withoutLead(withoutMeeting(met));
  const through = THROUGH.before(told);
  const unit = through === null ? told : withoutTerm(told.slice(0, -through.length));
  if (army === null && (through === null ? !isUnit(unit) : LEVELS.before(unit) === null))
    return null;
  // 云岭县、海川市人大常委会分别补选: which of them elected whom, print does not say.
  const before = text.slice(0, text.lastIndexOf(told) - 1);
  const one = withoutCommittee(lastClause(before));
  // 1、东岭县选出的: the number of the line.
  const isNumber = readNumber(one) !== null;
  const joined = !isNumber && JOINS.has(text.charAt(before.length));
  if (joined && (isOneOfSeveral(one) || sumOfUnits(unit) || (through !== null && isStem(one))))
    return null;
  const unnamed = UNNAMED.at(unit);
  if (unnamed !== null && VOTERS.at(unit, unnamed.length) !== null) return null;
  return NO_NAME.has(unit) || unit.length < 2 || unit.length > LONGEST_UNIT ? null : unit;
}

/** Posts that stand behind the constituency whose they are: 第1选区选出 | 代表2名：, whoever is named below. */
export function withConstituency(posts: Post[], lead: string): Post[] {
  const unit = votersBefore(lead);
  if (unit === null || VOTERS.before(unit) === null) return posts;
  return posts.map((post) => (post.post === DEPUTY ? { ...post, note: post.note ?? unit } : post));
}
const DEPUTY = "代表";

/** 第3选区 | 召开选民会议, 云岭县人大常委会 | 召开第三十次会议 */
function withoutConvening(text: string): string {
  const numbered = withoutMeeting(text);
  const meets = (numbered === text ? MEETS : CONVENES).before(numbered);
  return meets === null ? text : numbered.slice(0, -meets.length);
}
/** 云山警备区 | 选举委员会 */
function withoutCommitteeOf(text: string): string {
  const bare = trimEnd(text, ELECTION_COMMITTEES);
  return VOTERS.before(bare) === null ? text : bare;
}

/** 云岭选出的张三: a city without its level, where nothing else stands between a mark and 选出的. */
export function placeChoosing(text: string): string | null {
  const place = withoutLead(lastClause(text));
  const fits = place.length >= 2 && place.length <= LONGEST_BARE_PLACE && !NO_PLACE.has(place);
  // 云岭县和海川市选出的: a unit with its level, and not the only one.
  return fits && !isUnit(place) && [...place].every(isHan) ? place : null;
}
const LONGEST_BARE_PLACE = 3;
const NO_PLACE = words(
  "大会 会议 选民 本届 上届 直接 全省 全市 全县 新近 差额 等额 分别 依法 已经 原先 有关 同时 此次 本次 单位",
);

/** 东岭县 of 东岭县人大常委会, 驻云部队 of 驻云部队军人代表大会 */
const withoutCommittee = (text: string) => trimEnd(text, COMMITTEES);
const COMMITTEES = words(THROUGH, OF_THE_ARMY);

/** 云岭县人大常委会召开会议， | 补选: whose meeting the clause before tells of; empty where it tells of none. */
export function convenerBefore(text: string): string {
  if (!text.endsWith("，")) return "";
  // 云岭县人大常委会第三次会议于3月12日以24票赞成的表决结果， | 罢免
  const near = text.slice(-LONGEST_VOTED);
  const voted = trimEnd(beforeVotes(near), VOTED);
  if (voted !== near.slice(0, -1)) return cutAt(trimEnd(voted, HOW), "，。；：").at(-1)?.text ?? "";
  const clause = cutAt(text.slice(-BOUNDS.shortLine, -1), "，。；：").at(-1)?.text ?? "";
  // 第5选区代表出缺， | 由候补代表张三递补
  const vacant = VACANT.before(clause);
  if (vacant !== null) return clause.slice(0, -vacant.length);
  // 驻云部队召开军人代表大会， | 补选
  if (OF_THE_ARMY.before(clause) !== null) return clause;
  // 云岭县人大常委会召开第三十次会议， | 补选
  const whose = withoutConvening(clause);
  return whose === clause ? "" : whose;
}
const VACANT = chain("? 的", "代表 代表名额", "出缺 缺额 空缺 缺位");
const LONGEST_VOTED = 120;
const VOTED = words("， 表决 投票表决 通过表决 经表决 投票");
const CONVENES = chain("? 分别 先后 依法", "召开 举行", "? 了");
const MEETS = chain(CONVENES.list.join(" "), "? 常委会 选举 选民", "会议 大会");

/**
 * 云岭县人大常委会、海川市人大常委会 | 分别补选, 第1、2选区选民, 云岭、海川两市: all of them, in order. `open`: there may be others (等市), or
 * one is not read.
 */
export function votersListed(text: string): { units: string[]; open: boolean; others: boolean } {
  const last = trimEnd(cutAt(text, "，。；：").at(-1)?.text ?? "", DECIDED);
  const clause = trimEnd(withoutConvening(last), DECIDED);
  const kind = VOTERS.before(withoutElectors(clause)) ?? "";
  const told = cutAt(clause, "、")
    .flatMap((part) => apart(part.text))
    .map((part) => withoutLead(withoutElectors(withoutCommittee(part))));
  const [named, others] = withLevels(told);
  const parts = named
    .map((unit) => (isOrdinal(unit) ? unit + kind : unit))
    .map((unit) =>
      numberBefore(unit, unit.length - kind.length)?.start === 0 ? `第${unit}` : unit,
    );
  const units = parts.filter(
    (unit) => isUnit(unit) && unit.length >= 2 && unit.length <= LONGEST_PLACE,
  );
  return { units, open: others || units.length < parts.length, others };
}

/** 云岭、海川两市, 云岭、海川市 → 云岭市, 海川市; and whether there are more than stand there: 云岭、海川等市. */
function withLevels(parts: string[]): [units: string[], others: boolean] {
  const at = parts.findIndex((part) => sumOfUnits(part) !== null);
  const sum = sumOfUnits(parts[at] ?? "");
  if (!sum) return [withSharedLevel(parts), false];
  let from = at;
  while (from > 0 && !isUnit(parts[from - 1] ?? "")) from--;
  const alike = [...parts.slice(from, at), sum.last].map((part) => part + sum.level);
  const others = sum.counted === null ? sum.and : sum.counted !== alike.length;
  return [[...parts.slice(0, from), ...alike, ...parts.slice(at + 1)], others];
}

/** 云岭、海川市 → 云岭市, 海川市 */
function withSharedLevel(parts: string[]): string[] {
  const level = LEVELS.before(parts.at(-1) ?? "");
  const share = level !== null && parts.length > 1 && parts.slice(0, -1).every(isStem);
  return share ? [...parts.slice(0, -1).map((part) => part + level), ...parts.slice(-1)] : parts;
}

/** 海川两市, 海川等市, 海川等3县: the last of several that share their level. */
function sumOfUnits(unit: string) {
  const level = LEVELS.before(unit) ?? "";
  const end = unit.length - level.length;
  const number = level === "" ? null : numberBefore(unit, end);
  const counted = number && unit.charAt(number.start - 1) !== "第" ? number : null;
  const told = unit.slice(0, counted?.start ?? end);
  const and = told.endsWith(AND_OTHERS);
  const last = and ? told.slice(0, -AND_OTHERS.length) : told;
  return level !== "" && last !== "" && (and || counted)
    ? { last, level, counted: counted?.value ?? null, and }
    : null;
}
const AND_OTHERS = "等";

/** 云岭县和海川市 are two, 和田市 is one. */
function apart(part: string): string[] {
  const joint = outsideOfPlaces(JOINS, part).find(({ at }) =>
    isUnit(withoutCommittee(part.slice(0, at))),
  );
  return joint ? [part.slice(0, joint.at), part.slice(joint.at + joint.word.length)] : [part];
}
const JOINS = words("、 和 及 与");

/**
 * Which of several units elected whom: 云岭县、海川市人大常委会补选甲（云岭，女）、乙（海川） tells it in brackets, 分别补选甲、乙 by their
 * order where they are as many. Null of whom print does not say.
 */
export function unitsOfEach(
  people: NamedPerson[],
  units: string[],
  severally: boolean,
): [string, string | null][] {
  const noted = people.map(({ name, note }): [string, string | null] => [
    name,
    listedFor(note, units),
  ]);
  const paired = severally && people.length === units.length;
  return paired && noted.every(([, unit]) => unit === null)
    ? people.map(({ name }, at) => [name, units[at] ?? null])
    : noted;
}

/** 云岭县, of 甲（云岭，女）. */
function listedFor(note: string | null, units: string[]): string | null {
  const told = cutAt(note ?? "", "，、").filter(({ text }) => text.length >= 2);
  const own = units.filter((unit) => told.some(({ text }) => unit.startsWith(text)));
  return own.length === 1 ? (own[0] ?? null) : null;
}

const LONGEST_MEETING = 12;
const MEETING = "次会议";

/** 东岭县第十七届人大常委会第十六次会议: the meeting at which it elected is none of the unit. */
function withoutMeeting(text: string): string {
  if (!text.endsWith(MEETING)) return text;
  const at = text.lastIndexOf("第");
  return at >= text.length - LONGEST_MEETING ? text.slice(0, at) : text;
}

/** 东岭县第十七届 */
function withoutTerm(text: string): string {
  const number = text.endsWith("届") ? numberBefore(text, text.length - 1, 4) : null;
  if (number === null) return text;
  return text.slice(0, number.start - (text.charAt(number.start - 1) === "第" ? 1 : 0));
}

/** 云岭 of 云岭、海川市人大常委会: a place whose level stands with the last. */
const isStem = (text: string) =>
  text.length >= 2 && text.length <= LONGEST_STEM && !isUnit(text) && [...text].every(isHan);
const LONGEST_STEM = 4;

/** 云岭县, 第1选区, or the number alone of 第1、2、3选区. */
const isOneOfSeveral = (text: string) => isUnit(text) || isOrdinal(text);

/** 第1, 2 */
const isOrdinal = (text: string) =>
  numberBefore(text, text.length)?.start === (text.startsWith("第") ? 1 : 0);

export const isUnit = (text: string) =>
  LEVELS.before(text) !== null || VOTERS.before(text) !== null;

const ENDS_STEMS = words("原 和");
const OF_ORGANS = /^.直/u;

/** Of 天津市和平区 the 和 is a part. */
function outsideOfPlaces(leads: Words, text: string): Found[] {
  const found = leads.all(text);
  const places = found.length > 0 ? HOLD_A_LEAD.all(text) : [];
  return found.filter(
    ({ at }) => !places.some((place) => place.at <= at && at < place.at + place.word.length),
  );
}

/** 由第5选区, 和桐屿区: what leads up to a unit is none of it. */
function withoutLead(text: string): string {
  const lead = outsideOfPlaces(LEADS_IN, text).findLast(({ at, word }) => {
    const rest = text.slice(at + word.length);
    // 太原市小店区, 云和县某镇; but 张三和县直机关的李四.
    const endsPlace = at > 0 && ENDS_STEMS.has(word) && !OF_ORGANS.test(rest);
    return rest.length > 1 && !LEVELS.has(rest) && !(endsPlace && LEVELS.at(rest) !== null);
  });
  return lead ? text.slice(lead.at + lead.word.length) : text;
}

/** 鹿溟县人大常委会于2026年2月11日, 2026年2月11日鹿溟县人大常委会: the day is none of the unit. */
function withoutDay(text: string): string {
  if (text.endsWith("日") && DAY.test(text)) {
    const bare = trimEnd(text.replace(DAY, ""), ON);
    if (isUnit(withoutElectors(bare)) || bare.endsWith(MEETING)) return bare;
  }
  const day = readDates(text).at(-1);
  if (day?.end === text.length) return trimEnd(text.slice(0, day.start), ON);
  return day ? text.slice(day.end) : text;
}
/** 第4选区（杨柳镇）选民 → 第4选区; 东岭县选民 elect through its congress. */
function withoutElectors(text: string): string {
  const { bare } = withNote(trimEnd(text, ELECTORS));
  return VOTERS.before(bare) === null ? text : bare;
}
const ON = words("于 在");
const ELECTORS = words("选民 全体选民 选民会议 选民大会");
/** Of a day without its year. */
const DAY = /\d{1,2}月\d{1,2}日$/u;

/** 霁州市的祁望舒, 驻榆部队的甲: nothing but a place between a mark and 的, which stands at an offset. */
export function placeBefore(text: string, of: number): string | null {
  const unit = withoutLead(lastClause(text.slice(Math.max(0, of - LONGEST_UNIT), of)));
  return isUnit(unit) && unit.length >= 2 && unit.length <= LONGEST_PLACE ? unit : null;
}

/** 张三（原区财政局局长，第12选区） */
export const votersInNote = (note: string | null) => votersApart(note).voters;

/** （女，第12选区） → 第12选区, which elected, and 女, which is of the person. */
export function votersApart(note: string | null): { voters: string | null; note: string | null } {
  const parts = cutAt(note ?? "", "，；、");
  const part = cutAt(note ?? "", "，；").find(({ text }) => isUnit(trimEnd(text, CHOSE)));
  const voters = part ? votersBefore(trimEnd(part.text, CHOSE)) : null;
  if (voters === null) return { voters, note };
  const others = parts.map(({ text }) => text).filter((text) => !text.includes(voters));
  return { voters, note: others.join("，") || null };
}

/** 张三，第5选区代表 · 张三（因违法）被第12选区选民依法罢免 */
export function votersBehind(text: string, end: number): string | null {
  const [first, second] = cutAt(text.slice(end, end + LONGEST_UNIT + 6), "，。；被");
  const by = first?.mark === BY && WHY.at(first.text) !== null;
  const behind = by || (first?.text === "" && `，${BY}`.includes(first.mark));
  const told = behind ? (second?.text ?? "") : "";
  const at = told.indexOf(CONSTITUENCY);
  return at < 0 ? null : votersBefore(told.slice(0, at + CONSTITUENCY.length));
}

const BY = "被";
const WHY = words("因 由于");

/** Who elected the deputy of whom a text says only that they are one: 由云山市选举的……代表张三, 第3选区（县人大）代表张三. */
export function chosenBefore(text: string, at: number): string | null {
  const clause = lastClause(text.slice(0, at));
  const chosen = CHOSEN.all(clause).at(-1);
  if (chosen) return votersBefore(clause.slice(0, chosen.at));
  const end = behindConstituency(clause);
  const held = clause.slice(end);
  const known = held === "" || seatNameAtEnd(held) === held;
  // 第3、5选区代表张三、李四: of several the last alone stands here.
  const isWhole = end > 0 && !isNumeral(clause.charAt(0));
  return known && isWhole ? votersBefore(clause.slice(0, end)) : null;
}

/** 东岭镇第3选区 | 县人大: where the constituency ends that a text names last; 0 where it names none. */
export function behindConstituency(text: string): number {
  const at = text.lastIndexOf(CONSTITUENCY);
  return at < 0 ? 0 : at + CONSTITUENCY.length;
}
const CONSTITUENCY = "选区";
