import { chain } from "../lexicon/forms";
import { CONGRESSES } from "../lexicon/office/bodies";
import { PERSONS, personsAt, personsBefore } from "../lexicon/office/people";
import {
  ACCORDINGLY,
  BASES,
  DIED,
  FELLOW,
  GIVES_UP,
  LATELY,
  PLURALS,
  PRONOUNS,
} from "../lexicon/office/verbs";
import { CHOSEN } from "../lexicon/office/voters";
import { closingOf, cutAt, splitAt } from "../lexicon/script/marks";
import { isNumeral } from "../lexicon/script/numerals";
import { trimEnd, trimStart, words } from "../lexicon/words";
import { congressesIn, congressIn, eachCongress, seatNameAtEnd } from "../readers/congress";
import { isLikelyName, type NamedPerson, nameEndsAt, readPersonList } from "../readers/names";
import { readGlued } from "../readers/offices";
import { leavesOpenEnd, likeliest, namesAt, withoutHandle } from "./persons";
import {
  behindConstituency,
  chosenBefore,
  isUnit,
  placeBefore,
  placeChoosing,
  votersApart,
  votersBefore,
  votersBehind,
  votersInNote,
} from "./voters";

/** A deputy that a text names, and where; who elected them, where it is told. */
export interface Deputy extends NamedPerson {
  voters: string | null;
  /** What they are called deputies of, right before their name: 云山市人大, 青禾县. */
  seats?: string[];
}

export interface Mention {
  people: Deputy[];
  at: number;
  end: number;
  /** 甲、乙等四名代表: how many there are, where print counts them. */
  counted: number | null;
  /** 甲调离，乙病故: of whom is told that they went. */
  goes?: boolean;
  /** The same where the words up to the next who is named say it: 由东岭县选出的甲，因调离本省；由青禾县选出的乙. */
  left?: boolean;
  /** 张三的代表资格有效: of whom is told that their seats are valid. */
  stays?: boolean;
}

/** Whose seat ends: those meant, and how many there are where print counts them. */
export interface Meant {
  people: Deputy[];
  counted: number | null;
  /** Whether others stand beside them of whom the same may be meant. */
  open?: boolean;
}

const DEPUTY = words("代表 委员");
const BEHIND_A_NAME = words(FELLOW, DEPUTY);
/** 代表资格, 代表大会: no deputy. */
const NO_DEPUTY = words("资格 大会 法 职务 团 会 工作 名额 补选 的");
/** In a clause within its sentence, too. */
const GOES = words(
  DIED,
  "调省 调市 调外地 调外省 调外县 调往 转业 退役 不幸 调离 调出 调任 迁出 因 由于 被 辞去",
);
/** 一、迁出我县3名：甲（杨柳镇）、乙（东岭乡）: why those left who are named behind it. */
const GONE = words(DIED, "死亡 调离 调出 调往 迁出 迁离");
const LEFT = words(GONE, "转业 退役 辞职 罢免", GIVES_UP);
const COLON = "：";
/** 甲（第3选区）、乙（第5选区）2名代表因……: behind how many they are. */
function behindSum(text: string, at: number): number {
  const end = personsAt(text, at)?.end ?? at;
  return end === at ? at : end + (PERSONS.at(text, end)?.length ?? 0);
}

/** 已迁出, 均已调离: what is told of those who went, or had gone. */
const goesAt = (text: string, at: number) =>
  GOES.at(text, at + (HAS_DONE.at(text, at)?.length ?? 0)) !== null;

/** 于2012年1月病故, 去年底因病逝世: that they went stands in the clause behind them, and when before it; 接替病故的李四 is no such. */
function wentBehind(text: string, from: number): boolean {
  const [clause] = cutAt(text.slice(from, from + LONGEST_BETWEEN), "，。；：");
  if (!clause || clause.text.startsWith(OF)) return false;
  return LEFT.all(clause.text).some(
    ({ word, at }) => !clause.text.startsWith(OF, at + word.length),
  );
}
const VALID = chain("? 的 等", "代表资格", "? 合法 均 均合法", "有效");
const HAS_DONE = words("已 已经 均 均已 都 都已 现已 先后 分别 近期");
const LEAVES = words(
  "转业 退役 连续 触犯 等 本人 未经 无故 因 已 被 调 不幸 提出 辞去 去世 病 严重 违 涉嫌 ， 由",
);

/**
 * The deputies that a text names, in order: behind who elected them (第64选区选出的甲), behind what they are (代表甲), behind
 * their place (东岭县的甲), or at the head of what is told of them (甲因病去世).
 */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  let known = 0;
  if (text === "") return mentions;
  /** Where somebody stands who is known: a name is not looked for within another. */
  const taken = new Uint8Array(text.length);
  const push = (mention: Mention) => {
    mentions.push(mention);
    known += mention.people.length;
    taken.fill(1, mention.at, mention.end);
  };
  const add = (
    at: number,
    voters: string | null,
    seats: string[] = [],
    sum: number | null = null,
  ) => {
    const named = namesAt(text, at, known);
    if (!named || taken[at] === 1) return;
    const people = named.people.map((person): Deputy => {
      const { voters: noted, note } = votersApart(person.note);
      const told = noted ?? votersBehind(text, named.end);
      const own = seats.length > 0 ? { seats } : {};
      return { name: person.name, note, voters: voters ?? told, ...own };
    });
    push({ people, at, end: named.end, counted: named.counted ?? sum });
  };
  /** 由江湾市选出的……代表，青禾县原副县长张三，因……: the office stands between. */
  const addHeld = (from: number, voters: string | null) => {
    const [clause] = cutAt(text.slice(from, from + LONGEST_BETWEEN), "，。；");
    if (!clause) return;
    const whole = clause.mark === "" ? null : heldBy(clause.text);
    const gone = whole ? null : whoGoes(clause.text);
    const person = whole ?? gone;
    if (!person) return;
    const end = from + (gone?.end ?? clause.text.length);
    const { name, note } = person;
    push({ people: [{ name, note, voters }], at: end - name.length, end, counted: null });
  };
  for (const { word, at } of CHOSEN.all(text)) {
    if (!word.endsWith("的")) continue;
    const voters = votersBefore(text.slice(0, at)) ?? placeChoosing(text.slice(0, at));
    const behind = behindCongress(text, at + word.length);
    if ("，、".includes(text.charAt(behind) || "。")) addHeld(behind + 1, voters);
    else add(behind, voters);
  }
  for (const { word, at } of DEPUTY.all(text)) {
    const end = at + word.length;
    if (NO_DEPUTY.at(text, end) !== null) continue;
    // 代表（北桥街道第21选区）张三: who elected him stands between.
    const close = text.charAt(end) === "（" ? closingOf(text, end) : -1;
    const noted = close < 0 ? null : votersInNote(text.slice(end + 1, close));
    if (noted !== null) {
      add(close + 1, noted);
      continue;
    }
    const seats = seatsBefore(text.slice(0, end));
    const past = seats.length === 1 ? seatOfUnit(seats[0] ?? "") : null;
    add(
      behindColon(text, end),
      chosenBefore(text, at) ?? past?.unit ?? null,
      past ? [past.seat] : seats,
      personsAt(text, end + (ARE.at(text, end)?.length ?? 0))?.value ?? null,
    );
  }
  for (const { at } of OF_A_PLACE.all(text)) {
    const place = placeBefore(text, at);
    if (place !== null) add(at + 1, place);
  }
  let opens = true;
  for (const clause of cutAt(text, "。；，")) {
    const number = numberAtHead(clause.text);
    const head = number + (WHY.at(clause.text, number)?.length ?? 0);
    const unit = clause.text.slice(head, constituencyEnd(clause.text, head));
    const start = clause.at + head + unit.length;
    const named = namesAt(text, start);
    const known =
      named?.people.every(({ name }) => isLikelyName(name)) &&
      !(named.people.length === 1 && leavesOpenEnd(text, start, named.end));
    const sum = named ? behindSum(text, named.end) : 0;
    // 张三同志因……, 张三代表因……
    const end = sum + (BEHIND_A_NAME.at(text, sum)?.length ?? 0);
    const told = named && (opens ? LEAVES.at(text, end) !== null : goesAt(text, end));
    if (told && known) add(start, unit === "" ? null : votersBefore(unit));
    opens = clause.mark !== "，";
  }
  // 张三去世、 | 李四调离本市
  for (const { word, at } of LEFT.all(text)) {
    const next = text.indexOf("、", at + word.length);
    const named = next < 0 || next > at + LONGEST_LEAVE ? null : namesAt(text, next + 1);
    if (named && goesAt(text, named.end)) add(next + 1, null);
  }
  if (text.includes(COLON))
    for (const { text: label, at, mark } of cutAt(text, "。；，：")) {
      const why = mark === COLON && personsBefore(label) !== null ? LEFT.find(label) : null;
      if (why) add(at + label.length + mark.length, null);
    }
  for (const mention of mentions) {
    mention.goes ||= goesAt(text, mention.end) || wentBehind(text, mention.end);
    mention.stays = VALID.at(text, mention.end) !== null;
  }
  for (const { word, at } of AGAINST.all(text)) {
    const named = namesAt(text, at + word.length);
    if (named && MEASURES.at(text, named.end) !== null) add(at + word.length, null);
  }
  mentions.sort((a, b) => a.at - b.at);
  tellWhoLeft(text, mentions);
  return mentions;
}

/** From the last to the first, for of 东岭县选出的甲、青禾县选出的乙调离本省 the first left as the other did. */
function tellWhoLeft(text: string, mentions: Mention[]) {
  let next: Mention | undefined;
  for (const mention of mentions.toReversed()) {
    const [told] = cutAt(text.slice(mention.end, next?.at ?? mention.end + LONGEST_LEFT), "。；");
    const behind = told?.text ?? "";
    const joined = JOINTS.includes(behind.charAt(0) || "-") && !behind.includes("，");
    mention.left = leavesSeat(behind) || (joined && next?.left === true);
    next = mention;
  }
}
/** Who gives up 县长职务 keeps his seat. */
const leavesSeat = (told: string) =>
  LEFT.all(told).some(({ word, at }) => word !== GIVES_UP || told.includes(A_DEPUTY, at));
const LONGEST_LEFT = 40;

/** 代表： | 张三（城北区）、李四因……, 代表有：| 张三, 代表4名：| 张三 */
function behindColon(text: string, at: number): number {
  const are = at + (ARE.at(text, at)?.length ?? 0);
  const end = personsAt(text, are)?.end ?? are;
  return text.charAt(end) === COLON ? end + 1 : at;
}
const ARE = words("有 共有 共 是 为");

/** 代表张三不服从安排，代表李四调离，其……: whether a text tells of deputies besides those; 根据代表张三的报告 tells of his paper. */
export function tellsOfOthers(text: string, people: Deputy[]): boolean {
  const isOther = (start: number) => !people.some(({ name }) => text.startsWith(name, start));
  if (people.some(({ name }) => endsOpen(text, name, isOther))) return true;
  // 东岭县选出的张三、青禾县选出的李四（读不出）: where his name ends no word shows.
  const unread = CHOSEN.all(text).some(({ word, at }) => {
    const start = behindCongress(text, at + word.length);
    const ends = word.endsWith(OF) && isOther(start) ? nameEndsAt(text, start) : [];
    return ends.length > 0 && !ends.some((end) => VALID.at(text, end) !== null);
  });
  if (unread) return true;
  return DEPUTY.all(text).some(({ word, at }) => {
    const start = behindColon(text, at + word.length);
    if (NO_DEPUTY.at(text, start) !== null) return false;
    if (!isOther(start)) return false;
    const ends = nameEndsAt(text, start);
    return ends.length > 0 && !ends.some((end) => text.startsWith(OF, end));
  });
}

/** 代表张三、李四远嫁外省, 代表张三、李四南下经商: behind a name another that was not read, or no word that shows where it ends. */
function endsOpen(text: string, name: string, isOther: (start: number) => boolean): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const end = at + name.length;
  const close = text.charAt(end) === "（" ? closingOf(text, end) : -1;
  const behind = close < 0 ? end : close + 1;
  const next = behind + Number(JOINTS.includes(text.charAt(behind) || "-"));
  const another = next > behind && isOther(next) && nameEndsAt(text, next).length > 0;
  return another || leavesOpenEnd(text, at, end);
}

/** 云山市原省人大 → 云山市, which elected, and 省人大; 原平市人大 is one. */
function seatOfUnit(name: string): { unit: string; seat: string } | null {
  const at = name.indexOf("原", 2);
  const unit = name.slice(0, Math.max(0, at));
  const seat = name.slice(at + 1);
  return at > 0 && isUnit(unit) && OF_A_LEVEL.test(seat) ? { unit, seat } : null;
}
const OF_A_LEVEL = /^(?:全国|省|自治区|州|盟|市|县|区|旗|镇|乡)(?:第|人大|人民代表大会)/u;

/** 云山市代表、县人大代表 → 云山市, 县人大: of what a text says, right before a name, that its bearer is a deputy. */
export function seatsBefore(text: string): string[] {
  const near = cutAt(text.slice(-LONGEST_BETWEEN), "，。；：").at(-1)?.text ?? "";
  const held = near.slice(Math.max(near.lastIndexOf(OF) + 1, behindConstituency(near)));
  /** 云山市、 of 云山市、青禾县人大代表: what shares the word behind it. */
  let shares = "";
  const names: (string | null)[] = [];
  for (const { text: part, mark } of cutAt(held, JOINTS)) {
    const whole = part.endsWith(A_DEPUTY);
    if (whole) {
      const congress = shares + part.slice(0, -A_DEPUTY.length);
      names.push(...eachCongress(congress).flatMap(alone));
    }
    shares = whole ? "" : shares + part + mark;
  }
  return names.slice(names.lastIndexOf(null) + 1).filter((name) => name !== null);
}
/** 云山市、青禾县, and no congress: each place; the 和 of 和丰县 and 共和县 is of the place. */
const alone = (name: string) =>
  splitAt(name, "、").flatMap((text) => {
    const and = cutAt(text, JOINTS).find(({ text: part }) => seatNameAtEnd(part) !== null);
    const at = and && and.at + and.text.length < text.length ? and.at + and.text.length : 0;
    const each = at > 0 ? [text.slice(0, at), text.slice(at + 1)] : [text];
    return each.map((place) => seatNameAtEnd(trimStart(place, PAST)));
  });
const PAST = words("原 时任 现任");
const JOINTS = "、和及与兼";
const OF = "的";
const A_DEPUTY = "代表";

/** 青禾县委原副书记、原县长张三 → 张三 */
function heldBy(text: string): NamedPerson | null {
  const glued = readGlued(text.slice(text.lastIndexOf("、") + 1));
  return glued && { name: glued.name, note: glued.note };
}

/** 省农业大学教授张三 | 因病去世: whoever holds the office, before what tells that he went; and where his name ends. */
function whoGoes(clause: string): (NamedPerson & { end: number }) | null {
  if (LEFT.find(clause) === null) return null;
  for (const { at } of BEHIND_WHO_GOES.all(clause)) {
    const person = heldBy(clause.slice(0, at));
    if (person) return { ...person, end: at };
  }
  return null;
}
const BEHIND_WHO_GOES = words(GOES, FELLOW, HAS_DONE, "于");

/** 省农业大学教授张三 | 因病去世, of an office that is not known: somebody else, whoever was named before. */
function tellsWhoGoes(clause: string): boolean {
  const at = GONE.find(clause) === null ? 0 : (BEHIND_WHO_GOES.find(clause)?.at ?? 0);
  return [2, 3].some((length) => at > length + 1 && isLikelyName(clause.slice(at - length, at)));
}

/**
 * Who goes in a sentence that calls nobody a deputy: 省农业大学教授张三因病去世，其……. Null where it tells of somebody and does not
 * let read of whom.
 */
export function goneAlone(before: string): Mention[] | null {
  for (const { text, at } of cutAt(before, "，。；")) {
    const person = whoGoes(text);
    if (person) {
      const people = [{ name: person.name, note: person.note, voters: null }];
      return [{ people, at, end: at + person.end, counted: null, goes: true }];
    }
  }
  const told =
    CHOSEN.find(before) ?? cutAt(before, "，。；").find(({ text }) => tellsWhoGoes(text));
  return told ? null : [];
}

/** 第3选区张三调离: who elected him, and no word between. */
function constituencyEnd(text: string, from: number): number {
  const at = text.startsWith("第", from) ? text.indexOf(CONSTITUENCY, from) : -1;
  return at < 0 || at - from > LONGEST_ORDINAL ? from : at + CONSTITUENCY.length;
}
const CONSTITUENCY = "选区";
const LONGEST_ORDINAL = 6;
/** 调离本县 */
const LONGEST_LEAVE = 6;

/** 许可对张三采取刑事拘留强制措施 */
const AGAINST = words("对 对代表");
const MEASURES = words("采取 依法采取 执行 实施");
/** 鉴于张三已辞去代表职务 */
const WHY = words(LATELY, "根据 应 鉴于 由于 因 原代表 后有 又有 另有");
const OF_A_PLACE = words("的");
const NUMBER_MARKS = words("、 ． . ）");

/** 1．张三，第5选区代表: a number before the name is none of it. */
function numberAtHead(text: string): number {
  let at = text.startsWith("（") ? 1 : 0;
  while (at < 4 && isNumeral(text.charAt(at))) at++;
  return at > 0 && NUMBER_MARKS.at(text, at) !== null ? at + 1 : 0;
}

/** 第5选区选出的青禾县第十六届人民代表大会代表张三: the congress, or 代表 alone, stands between. */
function behindCongress(text: string, from: number): number {
  const next = text.slice(from, from + LONGEST_BETWEEN);
  const congress = congressIn(next);
  const at = congress?.start === 0 ? congress.end : 0;
  return next.startsWith("代表", at) ? from + at + 2 : from;
}
const LONGEST_BETWEEN = 60;

const SUMS = words("上述 上列 以上 前述 该 这 他们 她们 其");

/** 上述三名代表, 以上6人: the number of those before who are meant. */
function sumOf(text: string): number | null {
  const sum = personsAt(text, SUMS.at(text)?.length ?? 0);
  if (!sum) return null;
  const rest = text.slice(sum.end);
  return rest === "" || PERSONS.has(rest) ? sum.value : null;
}

/** Whether a text stands for persons named before, and for how many of them. */
export function backReference(text: string): { plural: boolean; counted: number | null } | null {
  const bare = text.trim();
  if (bare === "" || PRONOUNS.has(bare)) return { plural: false, counted: null };
  const counted = sumOf(bare);
  return counted !== null || PLURALS.has(bare) ? { plural: true, counted } : null;
}

/** In short: 县人大代表资格. */
const SHORT_CONGRESS = words(
  "市县两级人大 省市两级人大 市区两级人大 县两级人大 区两级人大 市两级人大 区人大 县人大 市人大 省人大 州人大 旗人大 人大 区 县 市 省 州 旗",
);

/** What stands before 代表资格终止, without the congress, adverbs and 的: 张三、李四; 以上6人; nothing. */
export function subjectOf(text: string): string {
  const told = withoutHandle(trimStart(text, ACCORDINGLY));
  const clause = trimStart(withoutLaw(told), ACCORDINGLY);
  const of = clause.lastIndexOf("的");
  // 第3选区选出的张三代表资格终止: that 的 parts him from nothing of his.
  if (of >= 0 && CHOSEN.before(clause, of + 1) === null)
    return behindConfirmed(clause.slice(0, of));
  const congress = congressesIn(clause);
  const bare = congress ? clause.slice(0, congress.start) : clause;
  // 其江湾市、青禾县人大代表资格
  const pronoun = congress ? null : PRONOUNS.at(bare);
  if (pronoun !== null && CONGRESSES.before(bare) !== null) return pronoun;
  return bare.slice(0, bare.length - (SHORT_CONGRESS.before(bare)?.length ?? 0));
}

/** 按照法律规定他们: under which law is nobody. */
function withoutLaw(text: string): string {
  const end = UNDER.at(text) === null ? -1 : text.lastIndexOf(PROVISION);
  return end < 0 ? text : trimStart(text.slice(end + PROVISION.length), STOPS);
}
const UNDER = words(BASES, "按 依");
const PROVISION = "规定";
const STOPS = words("， 、 ：");

/** 常委会第三十六次会议确认张三、李四 → 张三、李四 */
function behindConfirmed(text: string): string {
  const confirms = CONFIRMS.all(text).at(-1);
  return confirms ? text.slice(confirms.at + confirms.word.length) : text;
}
const CONFIRMS = words("会议确认 委员会确认 常委会确认 会议宣布");

const BEFORE_DEPUTIES = words("代表 其中 确认 并");
const BEHIND_DEPUTIES = words("代表 等");

/** Persons that a stretch names and nothing else, each with who elected them: 驻榆部队选出的甲、霁州市选出的乙. */
export function deputiesOf(text: string): Meant | null {
  const bare = trimEnd(trimStart(text, BEFORE_DEPUTIES), BEHIND_DEPUTIES);
  const list = likeliest(bare, (names) => {
    const people = names.includes("的") ? null : readPersonList(names);
    return (
      people && {
        // （第3选区）: who elected him is told once.
        people: people.map(({ name, note }) => ({ name, ...votersApart(note) })),
      }
    );
  });
  if (list) return list;
  const people = mentionsIn(`${text}的`).flatMap(({ people: named }) => named);
  const sum = likeliest(bare, () => ({ people }))?.counted ?? null;
  return people.length > 0 ? { people, counted: sum } : null;
}
