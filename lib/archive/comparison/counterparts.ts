/**
 * Which documents a reader may want beside one: of its title in other years, its draft, and where it is printed again. Found at
 * import, from titles and days alone. Pure.
 */
import { z } from "zod";
import type { Counterpart, Counterparts, Relation } from "../model";
import { groupedBy } from "../store/rows/grouped";

const relations: Record<Relation, Relation> = {
  ...{ earlier: "earlier", later: "later", draft: "draft", adopted: "adopted", again: "again" },
};
const counterpart = z.object({
  id: z.string(),
  relation: z.enum(relations),
  year: z.int().nullable(),
  issue: z.object({
    id: z.string(),
    year: z.int().nullable(),
    number: z.int().nullable(),
    serialNumber: z.int().nullable(),
    lastSerialNumber: z.int().nullable(),
    numberUnit: z.string().nullable(),
    serialUnit: z.string().nullable(),
  }),
});
const stored = z.object({ nearest: z.array(counterpart), further: z.int() }).nullable();

/** From what a document's row holds. */
export const counterpartsOf = (column: unknown): Counterparts =>
  stored.parse(column) ?? { nearest: [], further: 0 };

/** A document as the import knows it. */
export interface Titled {
  id: string;
  title: string;
  date: string | null;
  issue: Counterpart["issue"];
}

const YEAR = /(?:\d{4}|[〇零一二三四五六七八九]{4})年度?/gu;
const MARKS = /（[^）]*）|[《》〈〉“”"\s]/gu;
const ORDINAL = /第[〇零一二三四五六七八九十百千\d]+(?:届|次)/gu;
const DRAFT = /草案|草稿|讨论稿|审议稿|征求意见/u;
const NUMERALS = "〇一二三四五六七八九";
/** Others that print the same, named one by one. */
const MOST_AGAIN = 2;

/** What stays of a title from year to year. */
const keyOf = (title: string) =>
  title.replace(MARKS, "").replace(DRAFT, "").replace(YEAR, "").replace(ORDINAL, "");

function yearOf({ title, date, issue }: Titled): number | null {
  const printed = title.match(YEAR)?.[0].slice(0, 4).replaceAll("零", "〇");
  const digits = printed?.replace(/\D/gu, (numeral) => String(NUMERALS.indexOf(numeral)));
  return Number(digits ?? date?.slice(0, 4) ?? issue.year) || null;
}

/** `documents` as they were printed; those that have none are left out. */
export function findCounterparts(documents: Titled[]): Map<string, Counterparts> {
  const found = new Map<string, Counterparts>();
  for (const group of groupedBy(documents, ({ title }) => keyOf(title)).values()) {
    if (group.length < 2) continue;
    const prints = printsOf(group);
    const years = yearsOf(prints.flatMap(([first]) => first ?? []));
    for (const print of prints) {
      for (const own of print) {
        const nearest = [...beside(own, years), ...again(own, print)];
        const further = group.length - 1 - nearest.length;
        if (nearest.length > 0) found.set(own.id, { nearest, further });
      }
    }
  }
  return found;
}

/** One title and day in several issues is one document, printed again; in one issue they are several. */
function printsOf(group: Titled[]): Titled[][] {
  const times = new Map<string, number>();
  const placed = group.map((document) => {
    const { id, title, date, issue } = document;
    const key = JSON.stringify([title, date, issue.id]);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return { document, print: date === null ? id : JSON.stringify([title, date, time]) };
  });
  const prints = groupedBy(placed, ({ print }) => print).values();
  return [...prints].map((print) => print.map(({ document }) => document));
}

interface Year {
  year: number;
  final: Titled;
  draft: Titled | null;
}

/** Oldest first. None of a title that comes back within a year, as lists of appointments do: no two of them belong together. */
function yearsOf(documents: Titled[]): Year[] {
  const dated = documents.filter((one) => yearOf(one) !== null);
  const years = [...groupedBy(dated, (one) => String(yearOf(one)))].map(([year, all]) => {
    const finals = all.filter(({ title }) => !DRAFT.test(title));
    const drafts = all.filter(({ title }) => DRAFT.test(title));
    const [final, draft] = [finals[0] ?? drafts[0], finals[0] ? drafts[0] : undefined];
    const isOne = finals.length <= 1 && drafts.length <= 1;
    return isOne && final ? { year: Number(year), final, draft: draft ?? null } : null;
  });
  const known = years.filter((year) => year !== null);
  return known.length < years.length ? [] : known.toSorted((a, b) => a.year - b.year);
}

/** The nearest year before and after, and the draft or what became of it. */
function beside(own: Titled, years: Year[]): Counterpart[] {
  const year = yearOf(own);
  const at = years.findIndex((one) => one.year === year);
  const here = years[at];
  if (!here) return [];
  const of = (relation: Relation, one: Titled | null | undefined) =>
    one && one.id !== own.id ? [told(relation, one)] : [];
  return [
    ...of("earlier", years[at - 1]?.final),
    ...of("later", years[at + 1]?.final),
    ...(DRAFT.test(own.title) ? of("adopted", here.final) : of("draft", here.draft)),
  ];
}

const again = (own: Titled, print: Titled[]): Counterpart[] =>
  print
    .filter(({ id }) => id !== own.id)
    .slice(0, MOST_AGAIN)
    .map((one) => told("again", one));

function told(relation: Relation, one: Titled): Counterpart {
  const { id, year, number, serialNumber, lastSerialNumber, numberUnit, serialUnit } = one.issue;
  return {
    id: one.id,
    relation,
    year: yearOf(one),
    issue: { id, year, number, serialNumber, lastSerialNumber, numberUnit, serialUnit },
  };
}
