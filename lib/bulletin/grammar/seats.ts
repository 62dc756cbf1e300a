import { cutAt } from "../lexicon/marks";
import { isNumeral, readNumber } from "../lexicon/numerals";
import { ACCORDINGLY, DECIDED, PLURALS, PRONOUNS } from "../lexicon/verbs";
import { CHOSEN, LEADS_IN, LEVELS, THROUGH, UNNAMED, VOTERS } from "../lexicon/voters";
import { words } from "../lexicon/words";
import { congressIn } from "../readers/congress";
import { isLikelyName, type NamedPerson, readPersonList } from "../readers/names";
import { namesAt } from "./persons";

/** A deputy that a text names, and where; who elected them, where it is told. */
export interface Deputy extends NamedPerson {
  voters: string | null;
}

export interface Mention {
  people: Deputy[];
  at: number;
  end: number;
}

/** Whose seat ends: those meant, and how many there are where print counts them. */
export interface Meant {
  people: Deputy[];
  counted: number | null;
}

const DEPUTY = words("代表 委员");
/** 代表资格, 代表大会: no deputy. */
const NO_DEPUTY = words("资格 大会 法 职务 团 会 工作 名额 补选 的");
const LEAVES = words("因 已 被 调 不幸 提出 辞去 去世 病 ， 由");

/**
 * The deputies that a text names, in order: behind who elected them (第64选区选出的甲), behind what they are (代表甲), behind
 * their place (东岭县的甲), or at the head of what is told of them (甲因病去世).
 */
export function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  const add = (at: number, voters: string | null) => {
    const named = namesAt(text, at);
    if (!named || mentions.some((other) => at >= other.at && at < other.end)) return;
    const people = named.people.map((person): Deputy => {
      const noted = votersInNote(person.note);
      const told = noted ?? votersBehind(text, named.end);
      return { ...person, note: noted === null ? person.note : null, voters: voters ?? told };
    });
    mentions.push({ people, at, end: named.end });
  };
  for (const { word, at } of CHOSEN.all(text)) {
    if (!word.endsWith("的")) continue;
    const voters = votersBefore(text.slice(0, at));
    const behind = behindCongress(text, at + word.length);
    add(behind, voters);
  }
  for (const { word, at } of DEPUTY.all(text)) {
    const end = at + word.length;
    if (NO_DEPUTY.at(text, end) === null) add(end, chosenBefore(text, at));
  }
  for (const { at } of OF_A_PLACE.all(text)) {
    const place = placeOfThem(text, at);
    if (place !== null) add(at + 1, place);
  }
  for (const clause of cutAt(text, "。；")) {
    const head = numberAtHead(clause.text);
    const start = clause.at + head + (WHY.at(clause.text, head)?.length ?? 0);
    const named = namesAt(text, start);
    const known = named?.people.every(({ name }) => isLikelyName(name));
    if (named && known && LEAVES.at(text, named.end) !== null) add(start, null);
  }
  for (const { word, at } of AGAINST.all(text)) {
    const named = namesAt(text, at + word.length);
    if (named && MEASURES.at(text, named.end) !== null) add(at + word.length, null);
  }
  return mentions.sort((a, b) => a.at - b.at);
}

/** 许可对张三采取刑事拘留强制措施 */
const AGAINST = words("对 对代表");
const MEASURES = words("采取 依法采取 执行 实施");
/** 鉴于张三已辞去代表职务 */
const WHY = words("鉴于 由于 因 原代表 近日 近期");
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

/** Who elected the deputy of whom a text says only that they are one: 由云山市选举的……代表张三. */
function chosenBefore(text: string, at: number): string | null {
  const clause = lastClause(text.slice(0, at), "，。；：、");
  const chosen = CHOSEN.all(clause).at(-1);
  return chosen ? votersBefore(clause.slice(0, chosen.at)) : null;
}

const lastClause = (text: string, marks: string) => cutAt(text, marks).at(-1)?.text ?? "";

/** The unit that a text ends with: 第64选区, 驻云部队, 东岭县 (of 东岭县人大常委会). Null where it names none. */
export function votersBefore(text: string): string | null {
  let unit = lastClause(text, "，。；：、");
  for (let word = DECIDED.before(unit); word !== null; word = DECIDED.before(unit))
    unit = unit.slice(0, -word.length);
  unit = withoutDate(unit);
  const lead = LEADS_IN.all(unit).findLast(({ at, word }) => at + word.length < unit.length - 1);
  if (lead) unit = unit.slice(lead.at + lead.word.length);
  const through = THROUGH.before(unit);
  if (through !== null) unit = unit.slice(0, -through.length);
  else if (VOTERS.before(unit) === null && LEVELS.before(unit) === null) return null;
  // 云岭县、海川市人大常委会分别补选: which of them elected whom, print does not say.
  if (
    text.endsWith(`、${unit}${through ?? ""}`) &&
    isUnit(lastClause(text.slice(0, -unit.length - 1 - (through?.length ?? 0)), MARKS))
  )
    return null;
  const unnamed = UNNAMED.at(unit) !== null && VOTERS.at(unit, UNNAMED.at(unit)?.length) !== null;
  if (unnamed || NO_NAME.has(unit) || unit.length < 2 || unit.length > 24) return null;
  return through !== null && LEVELS.before(unit) === null ? null : unit;
}

/** A kind of unit, and none of them. */
const NO_NAME = words("选区 选举单位 部队 代表团");
const MARKS = "，。；：、";
const isUnit = (text: string) => LEVELS.before(text) !== null || VOTERS.before(text) !== null;

/** 鹿溟县人大常委会于2026年2月11日: the day is none of the unit. */
function withoutDate(text: string): string {
  const at = text.search(/于?\d{4}年\d{1,2}月\d{1,2}日$/);
  return at < 0 ? text : text.slice(0, at);
}

/** 霁州市的祁望舒, 驻榆部队的甲: behind a mark or at the beginning, nothing but a place. */
function placeOfThem(text: string, at: number): string | null {
  const before = lastClause(text.slice(Math.max(0, at - 30), at), "，。；：、");
  const lead = LEADS_IN.all(before).findLast(
    ({ at: from, word }) => from + word.length < before.length - 1,
  );
  const unit = lead ? before.slice(lead.at + lead.word.length) : before;
  const place = LEVELS.before(unit) !== null || VOTERS.before(unit) !== null;
  return place && unit.length >= 2 && unit.length <= 12 ? unit : null;
}

/** 张三（原区财政局局长，第12选区） */
function votersInNote(note: string | null): string | null {
  if (note === null) return null;
  const part = note.split(/[，；]/).find((one) => /选区|选举单位/.test(one));
  return part ? votersBefore(part.replace(/(?:选举产生|选出|选举)(?:的)?$/, "")) : null;
}

/** 张三，第5选区代表 · 张三被第12选区选民依法罢免 */
function votersBehind(text: string, end: number): string | null {
  const next = text.slice(end, end + 30);
  if (!/^[，被]/.test(next)) return null;
  const at = next.indexOf("选区");
  const unit = at < 0 ? null : next.slice(1, at + 2);
  return unit === null || /[，。；]/.test(unit) ? null : votersBefore(unit);
}

/** 上述三名代表, 以上6人, 他们: how those before are meant together, and their number. */
const SUM =
  /^(?:上述|以上|前述|该|这)?([0-9〇一二三四五六七八九十百两]{1,4})[名位人](?:代表|同志|人员|人)?$/;

/** Whether a text stands for persons named before, and for how many of them. */
export function backReference(text: string): { plural: boolean; counted: number | null } | null {
  const bare = text.trim();
  if (bare === "" || PRONOUNS.has(bare)) return { plural: false, counted: null };
  const sum = SUM.exec(bare);
  if (sum) return { plural: true, counted: readNumber(sum[1] ?? "") };
  return PLURALS.has(bare) ? { plural: true, counted: null } : null;
}

/** What stands before 代表资格终止, without the congress, adverbs and 的: 张三、李四; 以上6人; nothing. */
export function subjectOf(text: string): string {
  const clause = withoutAll(text, ACCORDINGLY);
  const of = clause.lastIndexOf("的");
  if (of >= 0) return clause.slice(0, of);
  const congress = congressIn(clause);
  const bare = congress ? clause.slice(0, congress.start) : clause;
  return bare.replace(/(?:区|县|市|省|州|旗)?(?:人大)?$/, "");
}

function withoutAll(text: string, list: typeof DECIDED): string {
  let rest = text;
  for (let word = list.at(rest); word !== null; word = list.at(rest))
    rest = rest.slice(word.length);
  return rest;
}

/** Persons that a stretch names and nothing else, each with who elected them: 驻榆部队选出的甲、霁州市选出的乙. */
export function deputiesOf(text: string): Deputy[] | null {
  const bare = text.replace(/^(?:代表|其中|确认|并)/, "").replace(/(?:代表|同志|等)$/, "");
  const list = bare.includes("的") ? null : readPersonList(bare);
  if (list) return list.map((person) => ({ ...person, voters: votersInNote(person.note) }));
  const mentions = mentionsIn(`${text}的`);
  return mentions.length > 0 ? mentions.flatMap(({ people }) => people) : null;
}
