import { type Draft, evidenceAt } from "../blocks/draft";
import { TOTALS, type TotalRow } from "../grammar/totals";
import { BOUNDS } from "../lexicon/bounds";
import { bareTitle } from "../lexicon/forms";
import { matchesOf } from "../lexicon/matches";
import { COMMITTEES } from "../lexicon/office/bodies";
import {
  IN_ALL,
  IN_THE_YEAR,
  IN_YEARS,
  NOT_OF,
  OF_A_PART,
  SPOKEN_OF,
  SUMS,
  TO_COME,
  YEARLY_REPORTS,
} from "../lexicon/paper/work-reports";
import { isNumeral } from "../lexicon/script/numerals";
import { trimEnd, type Words, words } from "../lexicon/words";
import { type CountAt, countsIn } from "../readers/counted";
import { yearBefore } from "../readers/dates";
import type { Total } from "../schema";
import type { Facts, Read } from "./facts";

const UNITS = words(...TOTALS.map(({ units }) => units));
const KINDS: ReadonlySet<string> = new Set(["heading", "paragraph", "item"]);
const CLAUSES = /[^，：。；]+/gu;
/** A report made so early speaks of the year before. */
const EARLY = "-07";

/**
 * What a report of the committee declares of its year: 一年来，共召开常委会会议8次. A number is read where its paragraph says
 * that it is of all (共, 一年来), and of the one year. Other bodies' reports count other things, and are not asked.
 */
export function readTotals({ id, title, date, drafts }: Read): Partial<Facts> {
  if (!isOfCommittee(title)) return {};
  const year = yearOf(title, date);
  const totals: Total[] = [];
  let time: Time = { year };
  for (const draft of drafts) {
    if (!KINDS.has(draft.kind)) continue;
    const marks = marksIn(draft.text, year);
    totals.push(...totalsIn(id, draft, marks, time));
    // What is still to come is told in passing; where no sentence ends it heads a part.
    const heads = !draft.text.includes("。");
    const last = marks.findLast(({ passing }) => heads || !passing);
    if (last) time = last.time;
  }
  return { totals };
}

/** …人民代表大会常务委员会2021年工作报告: the committee's own, no division's. */
function isOfCommittee(title: string): boolean {
  const bare = bareTitle(title);
  const report = YEARLY_REPORTS.before(bare);
  if (report === null) return false;
  let end = bare.length - report.length;
  while (isNumeral(bare.charAt(end - 1))) end--;
  return COMMITTEES.before(bare, end) !== null;
}

/** By the title (2021年), but never a year that is not over when the report is made. */
function yearOf(title: string, date: string | null): number | null {
  const own = yearsIn(title)[0]?.year ?? null;
  if (date === null) return own;
  const over = Number(date.slice(0, 4)) - Number(date.slice(4) < EARLY);
  return Math.min(own ?? over, over);
}

function yearsIn(text: string): { year: number; at: number; end: number }[] {
  const found = [];
  for (let end = text.indexOf("年"); end >= 0; end = text.indexOf("年", end + 1)) {
    const year = yearBefore(text, end);
    if (year !== null) found.push({ year, at: end - 4, end: end + 1 });
  }
  return found;
}

/** The year that is spoken of, null where print does not tell which; or no one year. */
type Time = { year: number | null } | null;

interface Mark {
  at: number;
  time: Time;
  /** Holds for the rest of its paragraph alone. */
  passing: boolean;
}

/** Where a text says of which time it speaks: 一年来, 五年来, 2021年, 今年. */
function marksIn(text: string, year: number | null): Mark[] {
  const of = (list: Words, time: Time, passing: boolean) =>
    list.all(text).map(({ at }): Mark => ({ at, time, passing }));
  const years = yearsIn(text).map((told): Mark => {
    const isWhole = !isNumeral(text.charAt(told.end)) && NOT_OF.before(text, told.at) === null;
    const isOwn = isWhole && told.year === (year ?? told.year);
    return { at: told.at, time: isOwn ? { year: told.year } : null, passing: !isWhole };
  });
  return [
    ...of(IN_THE_YEAR, { year }, false),
    ...of(IN_YEARS, null, false),
    ...of(TO_COME, null, true),
    ...years,
  ].sort((a, b) => a.at - b.at);
}

function totalsIn(document: string, draft: Draft, marks: Mark[], carried: Time): Total[] {
  const { text } = draft;
  if (UNITS.find(text) === null) return [];
  const ofYear = marks.find(({ time }) => time !== null)?.at ?? text.length;
  const inAll = Math.min(ofYear, IN_ALL.find(text)?.at ?? text.length);
  let time = carried;
  let next = 0;
  return matchesOf(text, CLAUSES).flatMap(({ 0: clause, index }) => {
    let from = 0;
    return countsIn(clause, UNITS).flatMap((count): Total[] => {
      const at = index + count.at;
      for (let mark = marks[next]; mark && mark.at < at; mark = marks[++next]) time = mark.time;
      const told = time && at > inAll ? toldBy(clause, from, count) : null;
      from = count.end;
      if (!time || !told || count.value === null || count.each) return [];
      const { counts, by } = told.row;
      const [start, end] = [index + told.start, index + told.end];
      if (by && !isBy(text, start, by)) return [];
      const { block, lines, quote } = evidenceAt(document, draft, start, end);
      return [{ document, block, lines, quote, year: time.year, counts, value: count.value }];
    });
  });
}

interface Told {
  row: TotalRow;
  start: number;
  end: number;
}

/** The first row that a count of a clause fits; `from` is where the count before it ended. */
function toldBy(clause: string, from: number, count: CountAt): Told | null {
  const before = trimEnd(clause.slice(from, count.at), SUMS);
  for (const row of TOTALS) {
    if (!row.units.has(count.unit)) continue;
    const told =
      before === "" ? null : (nounBefore(row, before) ?? nounBehind(row, before, clause, count));
    if (told && !OF_A_PART.find(before.slice(told.start)))
      return { row, start: from + told.start, end: told.end ?? count.end };
  }
  return null;
}

/** 召开常委会会议8次, 任免87人次 */
function nounBefore({ verbs, nouns, between, alone }: TotalRow, before: string) {
  const noun = nouns.before(before) ?? (alone ? "" : null);
  if (noun === null) return null;
  const end = before.length - noun.length;
  const verb = verbs.all(before.slice(0, end)).at(-1);
  if (!verb) return null;
  const apart = end - verb.at - verb.word.length;
  return apart <= (noun === "" ? 0 : between) ? { start: verb.at, end: null } : null;
}

/** 召开8次常委会会议 */
function nounBehind({ verbs, nouns }: TotalRow, before: string, clause: string, count: CountAt) {
  const verb = verbs.before(before);
  const noun = nouns.at(clause, count.end);
  if (verb === null || noun === null) return null;
  return { start: before.length - verb.length, end: count.end + noun.length };
}

/** Whether the last that the sentence speaks of, before an offset, is one of them. */
function isBy(text: string, end: number, by: Words): boolean {
  const before = text.slice(Math.max(0, end - BOUNDS.clause), end);
  const last = SPOKEN_OF.all(before.slice(before.lastIndexOf("。") + 1)).at(-1);
  return last !== undefined && by.has(last.word);
}
