/** Marks of pages: a table of forms, each with what it looks like. */
import { skipBlanks, trimmed, withoutHead, withoutTail } from "../script/characters";
import { isArabicNumber, isNumeral } from "../script/numerals";
import { firstCodes } from "../words";

const LONGEST_PAGE = 4;
const isPage = (text: string) => isArabicNumber(text, LONGEST_PAGE);

const DASHES_AND_DOTS = "—–-－·•・";
const LONG_DASHES = "—–－";
const MOST_DASHES = 2;
const SIDES = "~～_＿|｜";
const OPENERS = `${SIDES}[［【〔(（`;
const CLOSERS = `${SIDES}]］】〕)）`;

interface Form {
  name: string;
  example: string;
  /** Only where nothing else stands near it. */
  alone: boolean;
  is: (text: string) => boolean;
}

export const PAGE_MARKS: Form[] = [
  { name: "between dashes", example: "— 12 —", alone: false, is: isBetweenDashes },
  { name: "named", example: "第12页 共50页", alone: false, is: isNamedPage },
  { name: "bare", example: "12", alone: true, is: isPage },
  { name: "in brackets", example: "【12】", alone: true, is: isBracketed },
  { name: "behind a dash", example: "— 12", alone: true, is: isBehindADash },
  { name: "before a dash", example: "12 —", alone: true, is: isBeforeADash },
  { name: "lettered", example: "P.12", alone: true, is: isLettered },
  { name: "of a total", example: "12/50", alone: true, is: isOfTotal },
  { name: "in numerals", example: "第十二页", alone: true, is: isNumeralPage },
];

/** 第 1234 页 / 共 1234 页, and room for dashes. */
const LONGEST_MARK = 30;

export const isPageMark = (text: string, alone: boolean) =>
  text.length <= LONGEST_MARK &&
  mayBegin(text.charCodeAt(0)) &&
  mayEnd(text.charCodeAt(text.length - 1)) &&
  PAGE_MARKS.some((form) => (alone || !form.alone) && form.is(text));

/** Asked first, for hardly any line opens so, and of those hardly any ends so. */
const mayBegin = firstCodes([...DASHES_AND_DOTS, ...OPENERS, ..."0123456789第Pp"]);
const mayEnd = firstCodes([...DASHES_AND_DOTS, ...CLOSERS, ..."0123456789页"]);

function isBetweenDashes(text: string): boolean {
  const behind = withoutHead(text, DASHES_AND_DOTS);
  if (behind === text) return false;
  const between = withoutTail(behind, DASHES_AND_DOTS);
  return between !== behind && isPage(trimmed(between));
}

function isNamedPage(text: string): boolean {
  if (!text.startsWith("第")) return false;
  const [page = "", total, ...more] = text.slice(1).split("页");
  if (!isPage(trimmed(page)) || more.length > 1 || (more[0] ?? "") !== "") return false;
  if (total === "") return more.length === 0;
  const told = trimmed(total ?? "");
  const bare = trimmed(",，/".includes(told.charAt(0)) ? told.slice(1) : told);
  return more.length === 1 && bare.startsWith("共") && isPage(trimmed(bare.slice(1)));
}

function isBracketed(text: string): boolean {
  const closed = OPENERS.includes(text.charAt(0)) && CLOSERS.includes(text.slice(-1));
  return text.length > 2 && closed && isPage(trimmed(text.slice(1, -1)));
}

const isDashed = (text: string, page: string) =>
  page !== text && text.length - page.length <= MOST_DASHES && isPage(trimmed(page));

function isBehindADash(text: string): boolean {
  return isDashed(text, withoutHead(text, LONG_DASHES));
}

function isBeforeADash(text: string): boolean {
  return isDashed(text, withoutTail(text, LONG_DASHES));
}

function isLettered(text: string): boolean {
  if (text.charAt(0).toUpperCase() !== "P") return false;
  const page = text.slice(text.charAt(1) === "." ? 2 : 1);
  return isPage(page.slice(skipBlanks(page, 0)));
}

function isOfTotal(text: string): boolean {
  const parts = text.split("/").map(trimmed);
  return parts.length === 2 && parts.every(isPage);
}

function isNumeralPage(text: string): boolean {
  const page = text.slice(1, -1);
  return (
    text.startsWith("第") &&
    text.endsWith("页") &&
    page.length > 0 &&
    page.length <= 5 &&
    [...page].every((character) => isNumeral(character))
  );
}
