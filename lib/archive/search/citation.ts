/** A citation typed into the search box: `2021年第2号第21页`, `总第15号`, `第十六届第三十七次会议`, a document's address. */
import { formatOrdinal, issueNumbers, supplementNumber } from "../../words";
import type { IssueSummary, MeetingSummary } from "../model";
import { meetingsNamed } from "./filters";
import { foldForSearch } from "./text/fold";

/** What it names; a page of an issue, a block of a document as far as told. */
export type Cited =
  | { issue: IssueSummary; page: number | null }
  | { meeting: MeetingSummary }
  | { document: string; block: string | null };

const NUMBER = "[0-9〇零一二三四五六七八九十百]{1,4}";
const ISSUE = new RegExp(
  `^《?.{0,40}?》?,?(\\d{4})年?(增刊)?第(${NUMBER}(?:[、,-]${NUMBER}){0,3})[号期](?:,?第?(\\d{1,4})页)?$`,
  "u",
);
const SERIAL = /^总第?(\d{1,5})[号期]$/u;
const MEETING =
  /^.{0,40}?(?:第[0-9〇零一二三四五六七八九十百]+届.{0,20}?)?第[0-9〇零一二三四五六七八九十百]+次(?:主任)?会议$/u;
const ADDRESS =
  /^(?:https?:\/\/[^/]+)?(?:\/?issues\/)?((?:\d{4}-[\ds-]+|no-\d+)\/\d+)(?:\?[^#]*)?(?:#(p\d+|art[\d-]+))?$/u;

/** Null where the query is no citation, or one of nothing here; several meetings of one number are none. */
export function citedBy(
  query: string,
  issues: IssueSummary[],
  meetings: MeetingSummary[],
): Cited | null {
  const address = ADDRESS.exec(query.trim());
  if (address?.[1]) return { document: address[1], block: address[2] ?? null };
  const text = foldForSearch(query);
  const serial = SERIAL.exec(text);
  const [, year, supplement, numbers = "", page] = ISSUE.exec(text) ?? [];
  const issue = issues.find((one) =>
    serial
      ? one.serialNumber === Number(serial[1])
      : one.year === Number(year) && isNumbered(one, numbers.split(/[、,-]/u), supplement),
  );
  if (issue) return { issue, page: page === undefined ? null : Number(page) };
  const [meeting, ...others] = MEETING.test(text) ? meetingsNamed(text, meetings) : [];
  return meeting && others.length === 0 ? { meeting } : null;
}

/** A joint issue answers to each of its numbers, and to all of them. */
function isNumbered(issue: IssueSummary, printed: string[], supplement: string | undefined) {
  const extra = supplementNumber(issue.id);
  const own = supplement === undefined ? issueNumbers(issue) : extra === null ? [] : [extra];
  return printed.every((number) => own.some((one) => isNumber(one, number)));
}

const isNumber = (number: number, printed: string) =>
  printed === String(number) || printed === foldForSearch(formatOrdinal(number));
