import { readNumber } from "../../bulletin/lexicon/script/numerals";
import { ACTIONS, formatOrdinal } from "../../words";
import type { MeetingSummary } from "../model";
import { isNamed, type KnownNames } from "./names/known";
import type { FieldName, FieldTerm } from "./query";
import type { SearchEntry, SearchFields } from "./text/engine";
import { foldForSearch } from "./text/fold";

/** A value as printed, and folded. */
interface Value {
  value: string;
  folded: string;
}

/** The values that documents have, each once: folding those of ten thousand for every query is most of the query. */
export interface Values {
  types: Value[];
  organs: Value[];
}

export const valuesOf = (texts: SearchEntry[]): Values => ({
  types: foldedOnce(texts.map(({ fields }) => fields.typeLabel)),
  organs: foldedOnce(texts.flatMap(({ fields }) => fields.organs)),
});

const foldedOnce = (values: string[]): Value[] =>
  [...new Set(values)].map((value) => ({ value, folded: foldForSearch(value) }));

/** Those that hold what was typed. */
export const valuesHolding = (typed: string, values: Value[]): string[] => {
  const held = foldForSearch(typed);
  return values.filter(({ folded }) => folded.includes(held)).map(({ value }) => value);
};

/** What the archive holds, to resolve a field's value by. */
export interface Known {
  values: Values;
  meetings: MeetingSummary[];
  names: KnownNames;
}

type Test = (fields: SearchFields) => boolean;

export interface Filter {
  term: FieldTerm;
  test: Test;
}

/** A value that means nothing in its field is told, and narrows nothing. */
export interface ResolvedFields {
  filters: Filter[];
  misunderstood: { term: FieldTerm; why: string }[];
}

export function resolveFields(terms: FieldTerm[], known: Known): ResolvedFields {
  const resolved: ResolvedFields = { filters: [], misunderstood: [] };
  for (const term of terms) {
    const read = READ[term.field](term.value, known);
    if (typeof read === "string") resolved.misunderstood.push({ term, why: read });
    else {
      const test: Test = term.excluded ? (fields) => !read(fields) : read;
      resolved.filters.push({ term, test });
    }
  }
  return resolved;
}

/** For each field: a value to a test, or why it means nothing here. */
const READ: Record<FieldName, (value: string, known: Known) => Test | string> = {
  type: (value, { values: { types } }) => {
    const labels = types.map((type) => type.value);
    // 决定 is a type of its own, not 修改决定 too.
    const meant = labels.includes(value) ? [value] : valuesHolding(value, types);
    return meant.length === 0
      ? `所收公报里没有这一文件种类；有${labels.join("、")}`
      : ({ typeLabel }) => meant.includes(typeLabel);
  },
  meeting: (value, { meetings }) => {
    const meant = new Set(meetingsNamed(value, meetings).map(({ id }) => id));
    return meant.size === 0
      ? "所收公报里没有这次会议；可写作 16-38 或 第十六届第三十八次会议"
      : ({ meeting }) => meeting !== null && meant.has(meeting);
  },
  year: (value) => {
    const span = spanOf(value.replace(/^(\d{4}年?)[-—－](?=\d{4})/u, "$1.."), yearOf);
    if (!span) return "年份应是四位数，如 年:2021、年:2015..、年:2015..2020";
    const { first, last } = span;
    return ({ year }) => year !== null && year >= Number(first) && year <= Number(last || 9999);
  },
  date: (value) => {
    const span = spanOf(value, isoPrefix);
    if (!span) return "日期可写作 2021-05-31、2021年5月、2021-03..2021-05，或 2021-03..";
    const { first, last } = span;
    return ({ date }) =>
      date !== null && date >= first && (last === "" || date.slice(0, last.length) <= last);
  },
  person: (value, { names }) => {
    // 曹磊 is 曹磊, not 曹磊勇 too, where there is one of that name; nor 張偉 where 张伟 has a page of his own.
    const named = names.meant(value);
    const exactly = named.filter((known) => isNamed(known, value));
    const written = exactly.filter((known) => known.names.includes(value));
    const [meantBy = []] = [written, exactly, named].filter((known) => known.length > 0);
    const meant = new Set(meantBy.flatMap((known) => known.names));
    return meant.size === 0
      ? "所收公报里没有读到这个姓名"
      : ({ people }) => people.some((name) => meant.has(name));
  },
  organ: (value, { values }) => {
    const meant = new Set(valuesHolding(value, values.organs));
    return meant.size === 0
      ? "所收公报里没有读到这个机构"
      : ({ organs }) => organs.some((organ) => meant.has(organ));
  },
  action: (value) => {
    const meant = Object.entries(ACTIONS).flatMap(([action, label]) =>
      label.includes(foldForSearch(value)) ? [action] : [],
    );
    return meant.length === 0
      ? `任免动作有${Object.values(ACTIONS).join("、")}`
      : ({ actions }) => actions.some((action) => meant.includes(action));
  },
};

/** 2021, 2021年, 二〇二一年. */
function yearOf(text: string): string | null {
  const [, year = ""] = /^(\d{4}|[〇零一二三四五六七八九]{4})年?度?$/u.exec(text) ?? [];
  return year === "" ? null : String(readNumber(year)).padStart(4, "0");
}

/** `2015`, `2015..2020`, `2015..`, `..2020`; an end that is left open is empty. Null where it is no span. */
function spanOf(value: string, read: (text: string) => string | null) {
  const [first, last = first, ...more] = foldForSearch(value)
    .split(/\.\.+|…+|[~至]/u)
    .map((part) => (part === "" ? "" : read(part)));
  const isSpan = first != null && last != null && `${first}${last}` !== "" && more.length === 0;
  // Of the same length: 2021-05-31..2021-05 ends with its month.
  const shorter = Math.min(first?.length ?? 0, last?.length ?? 0);
  if (isSpan && first.slice(0, shorter) > last.slice(0, shorter)) return null;
  return isSpan ? { first, last } : null;
}

/** 2021-5-31, 2021年5月, 2021 → the beginning of an ISO date; null for anything else, and for no day (2021-02-30). */
function isoPrefix(text: string): string | null {
  const match = /^(\d{4})(?:[-年/.](\d{1,2})(?:[-月/.](\d{1,2})日?|月)?|年)?$/u.exec(text.trim());
  const [, year, month, day] = match ?? [];
  if (year === undefined || !isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
  return [year, ...[month, day].flatMap((part) => part?.padStart(2, "0") ?? [])].join("-");
}

const isDay = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `16-38`, `第十六届第三十八次会议`, `第38次会议`: digits are read as the ordinals they are printed as. */
export function meetingsNamed(value: string, meetings: MeetingSummary[]): MeetingSummary[] {
  const folded = foldForSearch(value);
  const byId = meetings.filter(({ id }) => id === folded);
  if (byId.length > 0) return byId;
  const ordinal = folded.replace(/\d{1,4}/gu, (digits) =>
    foldForSearch(formatOrdinal(Number(digits))),
  );
  const parts = ordinal.match(/第?[〇零一二三四五六七八九十百]+(?:届|次)/gu);
  if (!parts) return [];
  return meetings.filter(({ name }) =>
    parts.every((part) => foldForSearch(name).includes(part.startsWith("第") ? part : `第${part}`)),
  );
}
