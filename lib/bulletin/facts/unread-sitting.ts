import type { Draft } from "../blocks/draft";
import { warning } from "../diagnostics";
import { closesNote, opensNote } from "../lexicon/paper/notes";
import { ADOPTED, COMMITTEE, CONGRESS } from "../lexicon/paper/sittings";
import { NUMERAL_CHARACTERS } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { readDays } from "../readers/dates";
import { headsPapersOfMeeting, namesMeetingOfYear, readMeetings } from "../readers/meetings";
import type { BulletinDocument, Diagnostic } from "../schema";

/** A note, a session line and who speaks stand in so many blocks under a title. */
const FEW_BLOCKS = 4;
const LONGEST_NOTE = 120;
const LONGEST_BEHIND = 12;

/**
 * 县人大常委会第三次会议通过 under a title, or in brackets at its end, of a document that was given no meeting, or a day and it
 * has none: it looks like the document's own, and nothing read it.
 */
export function unreadSitting(
  { date, meeting }: Pick<BulletinDocument, "date" | "meeting">,
  drafts: Draft[],
): Diagnostic[] {
  const counted = meeting === null ? null : countedInYear(drafts.slice(0, FEW_BLOCKS));
  if (counted) return [counted];
  const header = headerUnread(drafts, meeting);
  if (header) return [header];
  const misprinted =
    misprintedMeeting(drafts.slice(0, FEW_BLOCKS), meeting !== null) ??
    misprintedTerm(drafts.slice(0, FEW_BLOCKS));
  if (misprinted) return [misprinted];
  if (date !== null && meeting !== null) return [];
  for (const [index, { kind, text, lines }] of drafts.slice(0, FEW_BLOCKS).entries()) {
    const line = index === 0 ? bracketAtEnd(text) : text;
    if (index > 0 && (kind === "heading" || kind === "item" || line.endsWith("。"))) break;
    if (line === "" || line.length > LONGEST_NOTE || kind === "signature" || kind === "date")
      continue;
    const told = (meeting === null && tellsMeeting(line)) || (date === null && tellsDay(line));
    if (!told) continue;
    const message = `“${line}”像是本件的会议或日期，没有读出。请核对原件，必要时在更正文件中改写`;
    return [warning("meeting/unread", message, lines[0])];
  }
  return [];
}

/** 县十六届人大常委会第三次会议材料（二） behind the text, over the next: which paper's it is, its place tells only a reader. */
function headerUnread(drafts: Draft[], own: string | null): Diagnostic | null {
  const near = drafts.filter((_, at) => at < FEW_BLOCKS || at >= drafts.length - LAST_BLOCKS);
  // As a note under the title it was read as this paper's, unless another told more of it.
  const header = near.find(
    ({ kind, text, rows }) =>
      !rows && headsPapersOfMeeting(text) && !(kind === "note" && isNumbered(own, text)),
  );
  if (!header) return null;
  const message = `“${header.text}”像是文件所属会议的标头，没有读作任何一件的会议。请核对，必要时在更正文件中改写`;
  return warning("meeting/unread", message, header.lines[0]);
}
const LAST_BLOCKS = 2;

/** 16-12 of ……第十二次会议文件 */
const isNumbered = (meeting: string | null, text: string) =>
  meeting?.split(/\D/u).at(-1) === String(readMeetings(text)[0]?.number);

/** 县人大常委会2021年第三次会议: its number is the year's, and whichever term is given to it elsewhere is a guess. */
function countedInYear(drafts: Draft[]): Diagnostic | null {
  const told = drafts.find(({ kind, text }) => OF_ITS_OWN.has(kind) && namesMeetingOfYear(text));
  if (!told) return null;
  const message = `“${told.text.slice(0, LONGEST_NOTE)}”的会议按年计次，不是届内的次数。请核对原件，必要时在更正文件中改写`;
  return warning("meeting/unread", message, told.lines[0]);
}

/** 第二十－次会议, 第三十七欠会议, 第彡十七次会议: no number is read there, or another. `given`: whether the document has a meeting. */
function misprintedMeeting(drafts: Draft[], given: boolean): Diagnostic | null {
  for (const { kind, text, lines } of drafts) {
    if (!OF_ITS_OWN.has(kind)) continue;
    const read = given || readMeetings(text).length > 0;
    const [printed] = (read ? NO_NUMERAL : MISPRINTED).exec(text) ?? [];
    if (printed === undefined) continue;
    const message = `“${printed}”像是会议的次数，没有读出，或读得不全。请核对原件，误植可在更正文件中改正`;
    return warning("meeting/unread", message, lines[0]);
  }
  return null;
}
/** What is taken for a numeral where a page is read by machine. */
const TAKEN_FOR_ONE = "[彡－—–―OoIl|-]";
const MISPRINTED = new RegExp(
  `第[${NUMERAL_CHARACTERS}]{0,4}(?:${TAKEN_FOR_ONE}.{0,3}次|欠)(?:主任)?会议`,
  "u",
);
const NO_NUMERAL = new RegExp(`第${TAKEN_FOR_ONE}[${NUMERAL_CHARACTERS}]{1,4}次(?:主任)?会议`, "u");
/** 第九届入民代表大会……第五次会议, 第九屈人民代表大会, 第十—届: a term stands before the meeting, and was read as none. */
function misprintedTerm(drafts: Draft[]): Diagnostic | null {
  for (const { kind, text, lines } of drafts) {
    const own = OF_ITS_OWN.has(kind) ? readMeetings(text) : [];
    for (const { term, start, end } of own) {
      if (term !== null) continue;
      const before = text.slice(Math.max(0, start - LONGEST_BODY), start);
      const body = before.slice(before.search(/[^（，。》的在]*$/u)) + text.slice(start, end);
      const [printed] = TERM_MISPRINTED.exec(body) ?? [];
      if (printed === undefined) continue;
      const message = `“${printed}”像是届次，没有读出，会议因此不知是哪一届的。请核对原件，误植可在更正文件中改正`;
      return warning("meeting/unread", message, lines[0]);
    }
  }
  return null;
}
const LONGEST_BODY = 30;
const TERM_MISPRINTED = new RegExp(
  `第[${NUMERAL_CHARACTERS}${"—–―－OIl|"}-]{1,5}(?:届|[^次个区县师](?=人民|人大))`,
  "u",
);

const OF_ITS_OWN = new Set<Draft["kind"]>(["title", "note"]);

/** …的决定（县人大常委会第三次会议通过） */
const bracketAtEnd = (title: string) =>
  closesNote(title) ? title.slice(Math.max(0, title.lastIndexOf("（"))) : "";

/** The line ends with a meeting, and what it did; a year may count it: 县人大常委会2021年第三次会议上. */
function tellsMeeting(line: string): boolean {
  const at = line.lastIndexOf("会议");
  const behind = line.slice(at + "会议".length).replace(/[）)】〕\]。]+$/u, "");
  if (at < 0 || behind.length > LONGEST_BEHIND || !isOfTheHouse(line.slice(0, at + 2)))
    return false;
  return behind === "" || behind === "上" || ADOPTED.before(behind) !== null || tellsDay(behind);
}

/** Of the committee or the congress by name, and of none of their own committees: 农业委员会第五次会议. */
function isOfTheHouse(text: string): boolean {
  if (readMeetings(text).length > 0) return true;
  const [, before] = /^(.*?)(?:\d{4}年)?第.{1,4}次.{0,8}$/u.exec(text) ?? [];
  return before !== undefined && HOUSE.before(before) !== null;
}
const HOUSE = words(COMMITTEE, CONGRESS);

/** A whole day, and nothing or a bracket before it; one that no calendar has is told already. */
function tellsDay(line: string): boolean {
  const [day] = readDays(line);
  if (!day || day.impossible) return false;
  return day.start <= (opensNote(line) ? 3 : 2) && line.length - day.end <= LONGEST_NOTE / 2;
}
