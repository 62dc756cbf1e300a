import { type Draft, lineOf } from "../blocks/draft";
import { warning } from "../diagnostics";
import { readDates, readDays } from "../readers/dates";
import type { Diagnostic, Evidence } from "../schema";

/** What dates a document: notes, signatures, and what its text begins with. */
const DATING: ReadonlySet<Draft["kind"]> = new Set(["title", "note", "signature", "date"]);
const FEW_BLOCKS = 6;
/** In a sentence the day of the sitting stands at its beginning. */
const BEGINNING = 300;

/** 2月30日 where a document's day is told: no date is read, and the editor hears of it. */
export function impossibleDays(drafts: Draft[]): Diagnostic[] {
  return drafts.flatMap((draft, index) => {
    const dating = DATING.has(draft.kind);
    if (!dating && (index >= FEW_BLOCKS || draft.kind !== "paragraph")) return [];
    const text = dating ? draft.text : draft.text.slice(0, BEGINNING);
    return readDays(text)
      .filter(({ impossible }) => impossible)
      .map(({ start, end }) => {
        const message = `“${text.slice(start, end)}”：没有这一天，不作日期收录。请核对原件，误植可在更正文件中改正`;
        return warning("date/impossible", message, lineOf(draft, start));
      });
  });
}

const MOST_YEARS_APART = 30;
const yearsApart = (date: string, year: number) => Math.abs(Number(date.slice(0, 4)) - year);

/** A day more than a generation from the issue's year is likelier a misprint; it is kept as printed. */
export function farFromIssue(
  drafts: Draft[],
  dates: { date: string | null; evidence: Evidence | null }[],
  year: number | null,
): Diagnostic[] {
  if (year === null) return [];
  const told = new Map(dates.map((one) => [one.date, one]));
  return [...told.values()].flatMap(({ date, evidence }) => {
    if (date === null || yearsApart(date, year) <= MOST_YEARS_APART) return [];
    // A law's note tells its history: passed in 1989, amended in the issue's year.
    const text = drafts.find(({ id }) => id === evidence?.block)?.text ?? "";
    if (
      readDates(text).some(({ from }) => from > date && yearsApart(from, year) <= MOST_YEARS_APART)
    )
      return [];
    const apart = yearsApart(date, year);
    const message = `日期${date}与本期年份${year}相差${apart}年，照原文收录。请核对原件，误植可在更正文件中改正`;
    return [warning("date/far-from-issue", message, evidence?.lines[0] ?? null)];
  });
}
