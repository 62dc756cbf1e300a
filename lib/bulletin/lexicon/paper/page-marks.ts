/** Marks of pages: a table of forms, each with what it looks like. */
import { skipBlanks, trimmed, withoutHead, withoutTail } from "../script/characters";
import { isArabicNumber, readNumber } from "../script/numerals";
import { firstCodes, words } from "../words";

const LONGEST_PAGE = 4;
/** The page that figures tell; null for anything else. */
const pageOf = (text: string) => (isArabicNumber(text, LONGEST_PAGE) ? Number(text) : null);

const DASHES_AND_DOTS = "—–-－·•・…◆◇★*";
const LONG_DASHES = "—–－";
const MOST_DASHES = 2;
const SIDES = "~～_＿|｜";
const OPENERS = `${SIDES}[［【〔(（`;
const CLOSERS = `${SIDES}]］】〕)）`;

/** How pages are counted in words. */
const WRITTEN_PAGES = "〇○零一二三四五六七八九十百";
const LONGEST_NUMERAL = 5;

interface Form {
  name: string;
  example: string;
  /** Only where nothing else stands near it. */
  alone: boolean;
  /** Whether a list's number on a line of its own looks the same. */
  item?: boolean;
  /** The form with which it counts on: a machine misreads the dashes of some pages. */
  counts?: string;
  /** The page's number; null for what is not of the form. */
  read: (text: string) => number | null;
}

export const PAGE_MARKS: Form[] = [
  { name: "between dashes", example: "— 12 —", alone: false, read: readBetweenDashes },
  { name: "named", example: "第12页 共50页", alone: false, read: readNamedPage },
  { name: "bare", example: "12", alone: true, read: pageOf },
  { name: "named in brackets", example: "［第12页］", alone: false, read: readNamedInBrackets },
  { name: "in brackets", example: "【12】", alone: true, item: true, read: readBracketed },
  { name: "behind a dash", example: "— 12", alone: true, read: readBehindADash },
  { name: "before a dash", example: "12 —", alone: true, read: readBeforeADash },
  { name: "lettered", example: "P.12", alone: true, read: readLettered },
  { name: "in English", example: "Page 12", alone: true, read: readEnglishPage },
  { name: "of a total", example: "12/50", alone: true, read: readOfTotal },
  { name: "in numerals", example: "第十二页", alone: true, read: readNumeralPage },
];

/** What only a run of pages shows to be one: a heading, a row or a sentence's figure looks the same. */
const MARKS_OF_A_RUN: Form[] = [
  { name: "numeral between marks", example: "— 十二 —", read: readMarkedNumeral },
  { name: "read as 一", example: "一 12 一", counts: "between dashes", read: readBetweenOnes },
  { name: "between stops", example: ".12.", read: readBetweenStops },
  { name: "numeral", example: "一二", read: numeralPageOf },
].map((form) => ({ ...form, alone: true, item: true }));

/** 第 1234 页 / 共 1234 页, and room for dashes. */
const LONGEST_MARK = 30;

export const isPageMark = (text: string, alone: boolean) => readPageMark(text, alone) !== null;

export interface PageMark {
  form: Form;
  page: number;
}

/** The form of a line that is nothing but a page mark, and the page it tells. */
export function readPageMark(text: string, alone: boolean): PageMark | null {
  const may =
    text.length <= LONGEST_MARK &&
    mayBegin(text.charCodeAt(0)) &&
    mayEnd(text.charCodeAt(text.length - 1));
  if (!may) return null;
  for (const form of PAGE_MARKS) {
    const page = alone || !form.alone ? form.read(text) : null;
    if (page !== null) return { form, page };
  }
  return null;
}

/**
 * The same of what counts as one only in a run of pages; a head with its page among them, told by its words. `raw`: with the
 * blanks that part the two.
 */
export function readMarkOfRun(text: string, raw: string): PageMark | null {
  if (text.length <= LONGEST_MARK && mayEndInRun(text.charCodeAt(text.length - 1)))
    for (const form of MARKS_OF_A_RUN) {
      const page = form.read(text);
      if (page !== null) return { form, page };
    }
  return readHeadWithPage(trimmed(raw));
}

/** 工作报告　　12, 12　　工作报告: the section, or the paper, over each of its pages. */
function readHeadWithPage(text: string): PageMark | null {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  if (!isFigure(first) && !isFigure(last)) return null;
  const cut = isFigure(last) ? text.search(PAGE_BEHIND) : text.search(BEHIND_A_PAGE);
  if (cut < 0) return null;
  const [before, behind] = [text.slice(0, cut), trimmed(text.slice(cut))];
  const [page, head] = isFigure(last) ? [behind, before] : [before, behind];
  const form = { name: trimmed(head), example: text, alone: true, item: true, read: pageOf };
  const told = pageOf(page);
  return told === null ? null : { form, page: told };
}
const isFigure = (code: number) => code >= 48 && code <= 57;
const PAGE_BEHIND = /\s\d{1,4}$/u;
const BEHIND_A_PAGE = /(?<=^\d{1,4})\s/u;

/** Asked first, for hardly any line opens so, and of those hardly any ends so. */
const mayBegin = firstCodes([...DASHES_AND_DOTS, ...OPENERS, ..."0123456789第Pp"]);
const mayEnd = firstCodes([...DASHES_AND_DOTS, ...CLOSERS, ..."0123456789页"]);

const mayEndInRun = firstCodes([...DASHES_AND_DOTS, ...CLOSERS, ...".", ...WRITTEN_PAGES]);

/** 十二, 一二, 一〇三 */
function numeralPageOf(text: string): number | null {
  if (text === "" || text.length > LONGEST_NUMERAL) return null;
  return [...text].every((one) => WRITTEN_PAGES.includes(one)) ? readNumber(text) : null;
}

/** — 十二 —, ·一三·, （十一） */
function readMarkedNumeral(text: string): number | null {
  const behind = withoutHead(text, DASHES_AND_DOTS + OPENERS);
  if (behind === text) return null;
  const between = withoutTail(behind, DASHES_AND_DOTS + CLOSERS);
  return between === behind ? null : numeralPageOf(trimmed(between));
}

/** Its dashes are 一 to a machine that reads the page, both or one of them. */
function readBetweenOnes(text: string): number | null {
  if (!DASHES_OR_ONE.has(text.charAt(0)) || !DASHES_OR_ONE.has(text.slice(-1))) return null;
  return pageOf(trimmed(text.slice(1, -1)));
}
const DASHES_OR_ONE = new Set([..."一", ...DASHES_AND_DOTS]);

function readBetweenStops(text: string): number | null {
  const closed = text.startsWith(".") && text.endsWith(".");
  return closed ? pageOf(trimmed(text.slice(1, -1))) : null;
}

function readBetweenDashes(text: string): number | null {
  const behind = withoutHead(text, DASHES_AND_DOTS);
  if (behind === text) return null;
  const between = withoutTail(behind, DASHES_AND_DOTS);
  return between === behind ? null : pageOf(trimmed(between));
}

function readNamedPage(text: string): number | null {
  if (!text.startsWith("第")) return null;
  const [page = "", total, ...more] = text.slice(1).split("页");
  if (total === undefined || more.length > 1 || (more[0] ?? "") !== "") return null;
  const told = trimmed(total);
  const bare = trimmed(",，/".includes(told.charAt(0)) ? told.slice(1) : told);
  const counts = bare.startsWith("共") && pageOf(trimmed(bare.slice(1))) !== null;
  return (more.length === 1 ? counts : total === "") ? pageOf(trimmed(page)) : null;
}

function readBracketed(text: string): number | null {
  const closed = OPENERS.includes(text.charAt(0)) && CLOSERS.includes(text.slice(-1));
  return closed ? pageOf(trimmed(text.slice(1, -1))) : null;
}

/** [[第12页]] as well. */
function readNamedInBrackets(text: string): number | null {
  const inner = withoutTail(withoutHead(text, OPENERS), CLOSERS);
  return text.length - inner.length >= 2 ? readNamedPage(inner) : null;
}

const readDashed = (text: string, page: string) =>
  page !== text && text.length - page.length <= MOST_DASHES ? pageOf(trimmed(page)) : null;

function readBehindADash(text: string): number | null {
  return readDashed(text, withoutHead(text, LONG_DASHES));
}

function readBeforeADash(text: string): number | null {
  return readDashed(text, withoutTail(text, LONG_DASHES));
}

function readLettered(text: string): number | null {
  if (text.charAt(0).toUpperCase() !== "P") return null;
  const page = text.slice(text.charAt(1) === "." ? 2 : 1);
  return pageOf(page.slice(skipBlanks(page, 0)));
}

const ENGLISH = words("Page page PAGE");
function readEnglishPage(text: string): number | null {
  const word = ENGLISH.at(text);
  if (word === null) return null;
  const told = trimmed(text.slice(word.length));
  return pageOf(told) ?? readOfTotal(told.replace(OF_A_TOTAL, "/"));
}
const OF_A_TOTAL = /\s(?:of|OF)\s/u;

function readOfTotal(text: string): number | null {
  const [page = "", total = "", ...more] = text.split("/").map(trimmed);
  return more.length > 0 || pageOf(total) === null ? null : pageOf(page);
}

function readNumeralPage(text: string): number | null {
  const page = text.slice(1, -1);
  return text.startsWith("第") && text.endsWith("页") && page.length <= 5 ? readNumber(page) : null;
}

/** GONGBAO, QINGHE RENDA GONGBAO: the publication's name in letters, over or under its pages. */
export const isNameInLetters = (text: string) => IN_LETTERS.test(text);
const IN_LETTERS = /^(?:[A-Z]{1,20}\s?){0,8}(?:GONG\s?BAO|HUI\s?KAN|GAZETTE|BULLETIN)$/iu;

/** （下转第5页）, （上接第4页）, （接上页）, in brackets or not: where a text goes on. */
export function isPageTurn(text: string): boolean {
  if (text.length > LONGEST_MARK || text.length < 3) return false;
  const bare = withoutTail(withoutHead(text, OPENERS), CLOSERS);
  if (!bare.endsWith("页")) return false;
  if (TURNS_ALONE.has(bare)) return true;
  const turn = TURNS.at(bare);
  return turn !== null && readNumber(trimmed(bare.slice(turn.length, -1))) !== null;
}
const TURNS_ALONE = words("接上页 续上页 上接前页 接前页 转下页 接下页 续下页 下转后页");
const TURNS = words("下转第 下转 上接第 上接 转第 接第 续第");
