/**
 * A citation typed or pasted into the search box: `2021年第2号第21页`, `2021（2）：21`, `总第15号`, `第十六届第三十七次会议`, an
 * address of this site, and whatever the site offers to copy.
 */
import { formatOrdinal, issueNumbers, lastSerial, supplementNumber } from "../../words";
import type { IssueSummary, MeetingSummary } from "../model";
import { meetingsNamed } from "./filters";
import type { SearchEntry } from "./text/engine";
import { foldForSearch } from "./text/fold";

/** What it names; a page of an issue, where it is told, and of the documents of a title the one that begins there; a block. */
export type Cited =
  | { issue: IssueSummary; page: number | null; among?: string[] }
  | { meeting: MeetingSummary }
  | { person: string }
  | { document: string; block: string | null };

/** What can be cited. */
export interface Citable {
  /** Newest first. */
  issues: IssueSummary[];
  meetings: MeetingSummary[];
  /** The documents of a title, whatever its marks. */
  titled(title: string): SearchEntry[];
  /** The name as it is known here; null where nobody has it. */
  nameOf(typed: string): string | null;
}

/** Null where the query is no citation, or one of nothing here; several of one description are none. */
export function citedBy(query: string, citable: Citable): Cited | null {
  return byAddress(query, citable) ?? byTitle(query, citable) ?? byNumber(query, citable);
}

/** At the beginning or behind other words: the end of a citation is an address. */
const ADDRESS =
  /(?:^|[^\w-])(issues|meetings|people)\/([^\s/?#，。；、）)】\]>”"']+)(\/[\w/-]*)?(?:\?[^\s#]*)?(#[\w-]*)?/u;
const SHORT = /^((?:\d{4}-[\ds-]+|no-\d+)\/\d+)(?:\?[^\s#]*)?(#[\w-]*)?[\s。．.，,；;）)]*$/u;

function byAddress(query: string, { issues, meetings, nameOf }: Citable): Cited | null {
  const typed = query.trim();
  const short = SHORT.exec(typed);
  const issue = issues.find(({ id }) => id === typed);
  const meeting = meetings.find(({ id }) => id === typed);
  if (issue) return { issue, page: null };
  if (meeting) return { meeting };
  if (short?.[1]) return { document: short[1], block: blockOf(short[2]) };
  const [, kind, name = "", within = "", mark] = ADDRESS.exec(typed) ?? [];
  if (kind === undefined) return null;
  if (kind === "people") {
    const person = nameOf(decoded(name));
    return person === null ? null : { person };
  }
  const named = name.replace(/\.$/u, "").toLowerCase();
  if (kind === "meetings") return theNamed(meetings, named, (meeting) => ({ meeting }));
  const document = /^\/(\d+)(?:\/(p\d+))?/u.exec(within);
  if (document?.[1])
    return { document: `${named}/${document[1]}`, block: document[2] ?? blockOf(mark) };
  const page = Number(/^\/page\/(\d+)/u.exec(within)?.[1]);
  return theNamed(issues, named, (issue) => ({ issue, page: page || null }));
}

function theNamed<Named extends { id: string }>(
  all: Named[],
  id: string,
  cite: (one: Named) => Cited,
): Cited | null {
  const one = all.find((each) => each.id === id);
  return one ? cite(one) : null;
}

/** `#p12`, `#art8`; of a range the first. */
const blockOf = (mark: string | undefined) => /^#(p\d+|art[\d-]+)/u.exec(mark ?? "")?.[1] ?? null;

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const TITLE = /《((?:[^《》]|《[^《》]*》)+)》/u;
/** GB/T 7714: `胡某，李某. 关于……的报告[J/OL]. 某公报，2021（2）：21`; who wrote it is left out where nobody did. */
const TITLE_OF_STANDARD = /^(?:.{1,60}?\.\s+)?(.{2,300}?)\[J(?:\/OL)?\]/u;
const DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;

/** A title, and what else tells which document of that title is meant. */
function byTitle(query: string, citable: Citable): Cited | null {
  const match = TITLE_OF_STANDARD.exec(query.trim()) ?? TITLE.exec(query);
  if (!match?.[1]) return null;
  const rest = query.replace(match[0], match[0].endsWith("]") ? "" : "，");
  const numbered = issueIn(foldForSearch(rest), WITHIN, citable.issues);
  const [meeting] = meetingsIn(rest, citable.meetings);
  const [, year, month = "", day = ""] = DAY.exec(rest) ?? [];
  const date = year && `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!numbered && !meeting && !date) return null;
  const named = citable
    .titled(match[1])
    .filter(
      ({ id, fields }) =>
        (!numbered || id.startsWith(`${numbered.issue.id}/`)) &&
        (!meeting || fields.meeting === meeting.id) &&
        (!date || fields.date === date),
    );
  const [document, ...others] = named.map(({ id }) => id);
  if (document !== undefined && others.length === 0) return { document, block: null };
  return numbered && { ...numbered, among: named.map(({ id }) => id) };
}

const NUMBER = "[0-9〇零一二三四五六七八九十百]{1,4}";
/** 第2页, 第2-5页, and 第2页起, as this site says where a document begins. */
const PAGE = "(?:,?第?(\\d{1,4})(?:-\\d{1,4})?页起?)?";
const ISSUE = `(\\d{4})年?(增刊)?第(${NUMBER}(?:[、,/-]${NUMBER}){0,3})[号期]${PAGE}`;
/** 2021(2):21; 2021(1/2):21; 2021(增刊1). */
const BRACKETED = "(\\d{4})\\((增刊)?(\\d{1,3}(?:[/-]\\d{1,3}){0,3})\\)(?::(\\d{1,4}))?";
/** 2021年增刊,第17页 and 2021(增刊):17, of which print numbers none. */
const UNNUMBERED = "(\\d{4})(?:年|\\()(增刊)()\\)?(?:(?:,第?|:)(\\d{1,4})页?起?)?";
const END = "[。.,;)]*$";
const FORMS = [ISSUE, BRACKETED, UNNUMBERED];
const ALONE = FORMS.map((form) => new RegExp(`^《?.{0,40}?》?,?${form}${END}`, "u"));
const WITHIN = FORMS.map((form) => new RegExp(form, "u"));
const SERIAL = new RegExp(`^总第?(\\d{5}|${NUMBER})[号期]${END}`, "u");
const ORDINAL = "[0-9〇零一二三四五六七八九十百]{1,8}";
const BEFORE = "^(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?在?(.{0,40}?)";
const OF_MEETING = "(?:的?(?:议程|日程|出席.{0,8}|请假.{0,4}|文件|公报))?[。.]?$";
/** With its term, as print has it or as it is said: 第十六届人大常委会第三十七次会议, 十六届三十七次会议, 16届37次; without: 第三十七次会议. */
const MEETINGS = [
  `${BEFORE}第?${ORDINAL}届(.{0,20}?)第?${ORDINAL}次(?:(主任)?会议)?${OF_MEETING}`,
  `${BEFORE}()第${ORDINAL}次(主任)?会议${OF_MEETING}`,
].map((form) => new RegExp(form, "u"));
/** What is typed in quotes is looked for to the letter. */
const QUOTED = /^["“「][^"“”「」]*["”」]$/u;

function byNumber(query: string, { issues, meetings }: Citable): Cited | null {
  if (QUOTED.test(query.trim())) return null;
  const text = foldForSearch(query);
  const serial = SERIAL.exec(text)?.[1];
  const issue = issues.find(
    (one) => serial !== undefined && serialsOf(one).some((number) => isNumber(number, serial)),
  );
  if (issue) return { issue, page: null };
  const numbered = issueIn(text, ALONE, issues);
  if (numbered) return numbered;
  const held = heldBy(text);
  const [meeting, ...others] = held
    ? meetingsNamed(text, meetings).filter(({ name }) => isHeld(held, heldBy(foldForSearch(name))))
    : [];
  return meeting && others.length === 0 ? { meeting } : null;
}

/** Whose meeting it is: 虹口区人民代表大会常务委员会, or its chairs'. */
interface Held {
  body: string;
  isOfChairs: boolean;
}

function heldBy(text: string): Held | null {
  const found = MEETINGS.map((form) => form.exec(text)).find((match) => match !== null);
  if (!found) return null;
  const [, before = "", between = "", chairs] = found;
  const body = `${before}${between}`
    .replace("人大", "人民代表大会")
    .replace("常委会", "常务委员会");
  return { body, isOfChairs: chairs !== undefined };
}

/** Who is not named in full is named by an end: 区人大常委会, 虹口区, 虹口人大常委会, or not at all. */
function isHeld(asked: Held, named: Held | null): boolean {
  if (!named || named.isOfChairs !== asked.isOfChairs) return false;
  const [organ = ""] = /(?:人民代表大会)?(?:常务委员会)?$/u.exec(named.body) ?? [];
  const region = named.body.slice(0, named.body.length - organ.length);
  return [region, region.replace(/[市区县旗州]$/u, "")]
    .flatMap((place) => [place, `${place}${organ}`])
    .some((body) => body.endsWith(asked.body));
}

/** Several of a joint issue. */
function serialsOf(issue: IssueSummary): number[] {
  const [first, last] = [issue.serialNumber, lastSerial(issue)];
  if (first === null || last === null) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function issueIn(text: string, forms: RegExp[], issues: IssueSummary[]) {
  for (const form of forms) {
    const [, year, supplement, numbers = "", page] = form.exec(text) ?? [];
    const issue =
      year !== undefined &&
      issues.find(
        (one) =>
          one.year === Number(year) && isNumbered(one, numbers.split(/[、,/-]/u), supplement),
      );
    if (issue) return { issue, page: page === undefined ? null : Number(page) };
  }
  return null;
}

/** A joint issue answers to each of its numbers, and to all of them. */
function isNumbered(issue: IssueSummary, printed: string[], supplement: string | undefined) {
  const extra = supplementNumber(issue.id);
  if (printed.includes("")) return extra !== null && issue.number === null;
  const own = supplement === undefined ? issueNumbers(issue) : extra === null ? [] : [extra];
  return printed.every((number) => own.some((one) => isNumber(one, number)));
}

const isNumber = (number: number, printed: string) =>
  printed === String(number) || printed === foldForSearch(formatOrdinal(number));

/** The meeting whose whole name stands in a text. */
const meetingsIn = (text: string, meetings: MeetingSummary[]) =>
  meetings.filter(({ name }) => text.includes(name));
