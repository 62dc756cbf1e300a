import type { Draft } from "../blocks/draft";
import { chain } from "../lexicon/forms";
import { PLACE_LEVELS } from "../lexicon/office/places";
import { CONGRESS, CONVENES, LEADS_UP, PREPARED } from "../lexicon/paper/sittings";
import { isHan } from "../lexicon/script/characters";
import { words } from "../lexicon/words";
import { type MeetingMention, readMeetings, termBefore } from "../readers/meetings";

/** Behind 第十六届 the place may stand before the body: 第十六届全国人民代表大会. */
const LONGEST_PLACE = 12;

interface Term {
  value: number;
  start: number;
  /** Behind the congress that is of it. */
  end: number;
  /** The place between the two: 全国 of 第十三届全国人民代表大会. */
  behind: string;
}

/** The terms of congresses that a text names with their 第, or of the committee in office without it, in order. */
function termsIn(text: string): Term[] {
  const found: Term[] = [];
  for (let at = text.indexOf("届"); at >= 0; at = text.indexOf("届", at + 1)) {
    const term = termBefore(text, at + 1);
    const body = CONGRESS.find(text.slice(at + 1, at + 1 + LONGEST_PLACE));
    const end = at + 1 + (body ? body.at + body.word.length : 0);
    if (term && body && (text.charAt(term.start) === "第" || isInOffice(text, term.start, end)))
      found.push({
        ...term,
        end,
        behind: text.slice(at + 1, at + 1 + body.at),
      });
  }
  return found;
}

/** 市 | 十二届人大 | 常委会组成人员, and not 原市十二届……, nor 三届人大代表, who may be of three terms. */
function isInOffice(text: string, start: number, end: number): boolean {
  if (MEMBERS.at(text, end) === null || PLACES.before(text, start) === null) return false;
  const [clause = ""] =
    /[^，。；、（：]*$/u.exec(text.slice(Math.max(0, start - NEAR), start)) ?? [];
  return clause.length < NEAR && FORMER.find(clause) === null;
}
const MEMBERS = chain("常委会 常务委员会", "? 现有", "组成人员 主任 副主任 委员 秘书长");
const FORMER = words("原 任 曾 时任 历届 前 上");
/** No more than a place, and what leads up to it. */
const NEAR = 10;

/**
 * 关于召开第八届人民代表大会第一次会议的决定, 关于第八届人民代表大会代表名额的决定: a congress that the title says is still to be
 * elected, or to meet, is the one after the committee's own. Infinite where it names none.
 */
function comingTerm(title: string): number {
  if (OF_THE_SITTING.find(title) !== null) return Number.POSITIVE_INFINITY;
  const coming = termsIn(title).find(({ start, end }) => {
    const first = FIRST_SESSION.at(title, end);
    const lead = title.slice(0, start);
    if (first !== null)
      return CONVENES.find(lead) !== null || PREPARED.at(title, end + first.length) !== null;
    return (
      ELECTED.at(title, end) !== null ||
      (DEPUTIES.at(title, end) !== null && ELECTS.find(lead) !== null)
    );
  });
  return coming?.value ?? Number.POSITIVE_INFINITY;
}
/** 关于补选第七届人民代表大会代表选举时间的决定, 代表名额调整: of a congress that is there. */
const OF_THE_SITTING = words("补选 调整 增加 变更 决算 出缺");
const FIRST_SESSION = words("第一次会议 一次会议");
const ELECTED = words(
  chain("? 代表", "? 的", "名额 换届 选举 选举委员会 选举工作 选举时间 选举日"),
);
const DEPUTIES = words("代表");
const ELECTS = words("选举");

/** What an issue has to tell of the term of a meeting that is named without one. */
interface TermSources {
  /** The meetings of all its documents. */
  meetings: MeetingMention[];
  publisher: string;
}

/**
 * A missing 届 comes from where the document's own text names the same meeting with it, else where another paper does, else
 * from the one that the title or the text names of the very body's place, else from the term that most of the issue's
 * documents name, else null. A committee is of no congress that is still to come.
 */
export function missingTerm(
  drafts: Draft[],
  own: MeetingMention,
  { meetings, publisher }: TermSources,
): number | null {
  const title = drafts[0]?.text ?? "";
  const coming = own.body === "congress" ? Number.POSITIVE_INFINITY : comingTerm(title);
  const place = longestPlace(own.place, title, publisher);
  const isSame = (other: MeetingMention) =>
    other.number === own.number && other.body === own.body && isOfPlace(other.place, place);
  let named: number | null = null;
  const spoken = new Set<number>();
  for (const { text } of drafts) {
    if (!text.includes("届")) continue;
    const same = readMeetings(text).find((other) => other.term !== null && isSame(other));
    if (same) return same.term;
    const ofTitle = text === title;
    if (!ofTitle && named !== null) continue;
    for (const { value, start, end, behind } of termsIn(text))
      if (
        value < coming &&
        isOfPlace(behind || placeBefore(text, start), place) &&
        (ofTitle || isOfThatDay(text, end)) &&
        // The committee in office may be the one before the congress that meets.
        (own.body !== "congress" || text.charAt(start) === "第")
      )
        if (ofTitle) named ??= value;
        else spoken.add(value);
  }
  const same = meetings.find((other) => other.term !== null && isSame(other));
  if (same) return same.term;
  if (named !== null) return named;
  // 第十五届……第三次会议的审议意见 and 第十六届……代表: which of them it is remains open.
  if (spoken.size === 1) return [...spoken][0] ?? null;
  const counts = new Map<number, number>();
  for (const { term, place: where } of meetings)
    if (term !== null && term < coming && isOfPlace(where, place))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** 县 of the meeting's own name, 鹿溟县 of the title, 汐川市鹿溟县 of the masthead: the one of them that says most. */
function longestPlace(own: string, title: string, publisher: string): string {
  let place = own;
  for (const named of [placeOfBody(title), placeOfBody(publisher)])
    if (named.endsWith(place)) place = named;
  return place;
}

/** The place before a body's name that a text begins with; empty where it names none. */
function placeOfBody(text: string): string {
  const body = CONGRESS.find(text);
  const head = text.slice(0, body?.at ?? 0);
  const level = PLACES.all(head).at(-1);
  return level ? head.slice(0, level.at + level.word.length) : "";
}

/** Whether a body of the one place is of the other: 县 or 鹿溟县 of 汐川市鹿溟县, no 榆岚省 and no 全国. */
function isOfPlace(named: string, own: string): boolean {
  if (named === "" || named === own) return true;
  const level = OUR.at(named) === null ? named : named.slice(1);
  if (PLACES.has(level)) return own === "" || PLACES.before(own) === level;
  if (own === "") return false;
  // 贯彻鹿溟县: what leads up to a place may stand before it.
  return named.endsWith(own) || (own.endsWith(named) && PLACES.before(named) !== null);
}

/** 我县, 本市 */
const OUR = words("我 本 全");

/** The place that stands before a term, as far as it is certain: 鹿溟县 | 第五届, 贯彻榆岚省 | 第十三届. */
function placeBefore(text: string, end: number): string {
  if (PLACES.before(text, end) === null) return "";
  let start = end;
  while (end - start < LONGEST_PLACE && isHan(text.charAt(start - 1))) start--;
  // 一九八〇年三月五日县第七届
  start = Math.max(start, text.lastIndexOf("日", end) + 1);
  const lead = LEADS_UP.all(text.slice(start, end)).at(-1);
  return text.slice(start + (lead ? lead.at + lead.word.length : 0), end);
}

/** Behind a congress what is there while it is: its deputies, a session of it; its first, or its election, may be to come, or long past. */
const isOfThatDay = (text: string, end: number) =>
  FIRST_SESSION.at(text, end) === null &&
  NOT_YET.at(text, end) === null &&
  IN_OFFICE.at(text, end) !== null;
const NOT_YET = words(
  chain("代表", "? 的", "? 代表", "资格 名额 换届 选举 选举工作 选举委员会 选举时间 选举日"),
);
const IN_OFFICE = words("代表 任期 第 常委 常务 人大常委会 一次 二次 三次 四次 五次 六次");
const PLACES = words(PLACE_LEVELS, "镇 乡");
