import { BOUNDS } from "../lexicon/bounds";
import { BODY_ENDS } from "../lexicon/office/bodies";
import { standsAcross } from "../lexicon/office/no-names";
import { BODIES_OF_POSTS, isPost, POSTS, postStarts } from "../lexicon/office/posts";
import { sharedEnd } from "../lexicon/office/shared-ends";
import { FELLOW, HOLDS } from "../lexicon/office/verbs";
import { headsAColumn } from "../lexicon/paper/headings";
import { GREETINGS } from "../lexicon/paper/openings";
import { HAN, NAME_DOTS } from "../lexicon/script/characters";
import { cutAt, openingOf, splitAt, withNote } from "../lexicon/script/marks";
import { words } from "../lexicon/words";
import { isLikelyName, isName, type NamedPerson } from "./names";
import { namesApart } from "./person-tokens";

export interface Office {
  organ: string | null;
  post: string;
}

/**
 * 上海市虹口区人民代表大会常务委员会研究室副主任 → organ …研究室, post 副主任: they part at the end of the body's name.
 * A body may share its last character with the post (国防部长). Null when the text does not end with a post.
 */
export function readOffice(text: string): Office | null {
  const whole = text.endsWith("）") ? text.slice(0, openingOf(text, text.length - 1)) : text;
  const ofBody = BODIES_OF_POSTS.before(whole);
  if (ofBody) return part(whole, whole.length - ofBody.length);
  const starts = postStarts(whole);
  const first = starts.at(-1);
  if (first === undefined) return null;
  if (first === 0) return { organ: null, post: whole };
  const shared = sharedEnd(whole);
  if (shared !== null) return { organ: whole.slice(0, shared), post: whole.slice(shared - 1) };
  return part(whole, starts.find((at) => BODY_ENDS.before(whole, at) !== null) ?? first);
}

const part = (text: string, at: number): Office => ({
  organ: at === 0 ? null : text.slice(0, at),
  post: text.slice(at),
});

const LONGEST_HOLDER = 24;
const BECOMES = words(HOLDS, "为");

/** 李四任县教育局局长, 张三为……, 王五（女）同志任……: what somebody becomes, and no office whose body is called so. */
export const tellsHolder = (text: string) =>
  BECOMES.all(text.slice(0, LONGEST_HOLDER)).some(({ word, at }) => {
    const told = text.slice(0, at);
    const holder = told.endsWith(FELLOW) ? told.slice(0, -FELLOW.length) : told;
    return isLikelyName(withNote(holder).bare) && readOffice(text.slice(at + word.length)) !== null;
  });

export interface Speaker extends NamedPerson {
  office: string | null;
}

/**
 * A sentence, a label or a sitting, if none of its officers: 四次会议副秘书长 甲. Asked first, for many lines are one of these
 * and few name a speaker.
 */
const NO_SPEAKER = /[。：:！？]|月.{1,3}日|次会议(?!副?秘书长|主席团常务|[^的，]{2,14}委员会)/u;
/** 一　夯实基础, 二•概况: a number with no mark but its blank opens a part, and is nobody's office. */
const COUNTED = /^[一二三四五六七八九十\d]{1,3}[\s•·]/u;
const SPEAKER_LABELS = words("报告人 汇报人 讲话人 发言人 说明人 作报告人 宣读人 述职人 提请人");
/** 受县人民政府委托， */
const COMMISSIONED = /^受[^，。]{2,30}?委托[，,\s]*/u;
const LONGEST_LINE = 80;

function withoutLabel(line: string): string {
  const label = speakerLabelOf(line);
  return label === null ? line.replace(COMMISSIONED, "") : line.slice(label.length + 1).trim();
}

function speakerLabelOf(line: string): string | null {
  const label = SPEAKER_LABELS.at(line);
  return label !== null && "：:".includes(line.charAt(label.length) || "-") ? label : null;
}

/** 报告人：张三, 受县人民政府委托　张三: what says that somebody speaks. */
export const isLabelledSpeaker = (line: string) =>
  speakerLabelOf(line) !== null || COMMISSIONED.test(line);

/** （县财政局局长 曹某） */
function withoutBrackets(line: string): string {
  const within = "（(".includes(line.charAt(0)) && "）)".includes(line.slice(-1));
  return line.length > 2 && within ? line.slice(1, -1).trim() : line;
}

/**
 * A speaker line (`区人大常委会办公室主任 徐素娣`): office and name parted by blanks, glued (`秘书长曹某`), or a name alone;
 * several, parted by `、`, `；` or blanks. Null when it is none.
 */
export function readSpeakers(raw: string): Speaker[] | null {
  if (raw.length > BOUNDS.shortLine) return null;
  const labelled = withoutBrackets(raw.trim());
  const bare = withoutBrackets(withoutLabel(labelled));
  const line = bare === labelled ? bare : withOfficeFirst(bare);
  if (line.length > LONGEST_LINE || NO_SPEAKER.test(line)) return null;
  if (COUNTED.test(line)) return null;
  const speakers: Speaker[] = [];
  /** 党组成员、副区长，公安分局局长 王某: a post that the name is still to follow. */
  let before = "";
  for (const piece of splitAt(line, "；;，").map((text) => text.trim())) {
    const found = readEach(piece);
    if (!found && !readOffice(piece)) return null;
    for (const { name, note, office } of found ?? [])
      speakers.push({ name, note, office: office && before + office });
    before = found ? "" : `${before}${piece}，`;
  }
  // 建议内容　承办单位　办理结果: the heads of a table are nobody.
  const columns = speakers.some(({ name, office }) => [name, office ?? ""].some(headsAColumn));
  return speakers.length > 0 && before === "" && !columns ? speakers : null;
}

/** 报告人：曹某　县财政局局长: behind the label the name may come first. */
function withOfficeFirst(line: string): string {
  const [name = "", office = "", ...more] = line.split(/\s+/u);
  const turned = more.length === 0 && isLikelyName(name) && readOffice(office) !== null;
  return turned && !isLikelyName(office) ? `${office} ${name}` : line;
}

/** 财政局局长 曹某、审计局局长 王某, but one speaker in 党组书记、局长 曹某 */
function readEach(text: string): Speaker[] | null {
  if (!text.includes("、")) return readBlankParted(text);
  const all: Speaker[] = [];
  for (const part of splitAt(text, "、")) {
    const some = readBlankParted(part);
    if (!some?.every(({ office }) => office !== null)) return readBlankParted(text);
    all.push(...some);
  }
  return all;
}

/** Tokens in turn: an office, then the names that hold it; single characters pair up (陈 良). */
function readBlankParted(text: string): Speaker[] | null {
  const tokens = namesApart(text);
  const speakers: Speaker[] = [];
  const namesOnly = tokens.length === 1 || tokens.every((token) => isLikelyName(bareName(token)));
  let office: string[] = [];
  /** Whose turn it is: 区人大代表 甲 乙 丙. */
  let held: string | null = null;
  for (const token of tokens) {
    // 省教育厅厅长　王某　省财政厅厅长　李某: behind a name another office may begin.
    const begins = office.length === 0 && !namesOnly && isOfficeAlone(token);
    const people =
      !begins && (office.length > 0 || namesOnly || speakers.length > 0)
        ? readHolders(token)
        : null;
    const glued = people ? null : readGlued(token);
    if (people) {
      held = office.join("") || held;
      for (const person of people) {
        const office = held ?? officeIn(person);
        speakers.push({ name: person.name, note: person.note, office });
      }
      office = [];
    } else if (glued) {
      held = office.join("") + glued.office;
      speakers.push({ name: glued.name, note: glued.note, office: held });
      office = [];
    } else office.push(token);
  }
  if (office.length > 0 || speakers.length === 0) return null;
  if (speakers.some((speaker) => isNoOffice(speaker.office ?? ""))) return null;
  const alone = speakers.length === 1 && speakers[0]?.office === null;
  return alone && !isLikelyName(speakers[0]?.name ?? "") ? null : speakers;
}

const isOfficeAlone = (token: string) =>
  POSTS.before(token) !== null && !isLikelyName(bareName(token)) && readOffice(token) !== null;

const bareName = (token: string) => (isPost(token) ? "" : withNote(token).bare);

function readHolders(token: string): NamedPerson[] | null {
  const people = splitAt(token, "、").map((name): NamedPerson | null => {
    const { bare, note } = withNote(name);
    // 张三（1981年1月—1987年3月） is whom a list has, and when.
    return isName(bare) && !note?.includes("年") ? { name: bare, note } : null;
  });
  return people.every((person) => person !== null) ? people : null;
}

/** Text that leads up to a person, or tells what was done, and is no office: 由第三选区选出的……代表, 听取……报告 */
const LEADS_UP = words(
  "选出的 已由 根据 下列 任命 免去 ， 。 ； 《 》",
  "出席 列席 听取 审议 通过 决定 补选 当选",
  // 受大会秘书处的委托，| 我向大会主席团就……: how a report opens.
  "我向 我就 我对 我代表 我们 现将 现就 现向 现对 向大会 向会议",
);
const LEADS_UP_FIRST = words("由 受 经");
const isNoOffice = (text: string) =>
  LEADS_UP_FIRST.at(text) !== null || LEADS_UP.find(text) !== null;

/** 王某（区教育局局长） */
const officeIn = ({ note }: NamedPerson) => (note !== null && readOffice(note) ? note : null);

const GLUED_NAME = new RegExp(
  `^(?:[${HAN}]{2,4}|[${HAN}]{1,8}(?:[${NAME_DOTS}][${HAN}]{1,8}){1,3})$`,
  "u",
);

/** 秘书长曹某: the name is what stands behind the last post in the text. */
export function readGlued(token: string): Speaker | null {
  const from = Math.max(1, token.length - BOUNDS.name);
  for (let at = token.length - 2; at >= from; at--) {
    if (POSTS.before(token, at) === null) continue;
    const [office, name] = [token.slice(0, at), token.slice(at)];
    if (!GLUED_NAME.test(name)) continue;
    const known = isLikelyName(name) || (isName(name) && readOffice(office)?.organ != null);
    // 委员 / 会副: no office ends in the midst of a body's name.
    if (standsAcross(office, name)) return null;
    return known && !isNoOffice(office) ? { name, note: null, office } : null;
  }
  return null;
}

/** 市财政局局长　张伟　　主任、各位委员：: who speaks and, behind him in the same line, whom he greets; `at`: where that begins. */
export function speakersGreeting(raw: string): { speakers: Speaker[]; at: number } | null {
  for (const { at } of GREETINGS.all(raw)) {
    const speakers = at > 0 ? readSpeakers(raw.slice(0, at)) : null;
    // A name without its office is one where a blank shows that the greeting begins anew.
    const apart = /\s/u.test(raw.charAt(at - 1));
    if (speakers?.every(({ office }) => (office === null ? apart : readOffice(office) !== null)))
      return { speakers, at };
  }
  return null;
}

/** Who signs in person: `区长 张某`, `主任：张某`, or a name alone. */
export function readSignatory(raw: string): Speaker | null {
  const label = cutAt(raw, "：:")[0];
  const named = label?.mark ? `${label.text} ${raw.slice(label.text.length + 1)}` : raw;
  const speakers = readSpeakers(named);
  return speakers?.length === 1 ? (speakers[0] ?? null) : null;
}
