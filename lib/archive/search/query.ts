import { foldForSearch } from "./text/fold";

/** What a field narrows by; each is written in Chinese, before a colon of either width. */
export type FieldName = "type" | "meeting" | "year" | "date" | "person" | "organ" | "action";

export interface FieldTerm {
  field: FieldName;
  /** As typed, quotes aside. */
  value: string;
  excluded: boolean;
  /** Where it stands in the query, so that it can be taken out again. */
  from: number;
  to: number;
}

/** A query, resolved: `预算 "5G 基站" -决算 文种:报告`. */
export interface Query {
  /** Folded phrases that a document must hold, all of them. */
  terms: string[];
  /** Folded phrases that it must not hold. */
  excluded: string[];
  fields: FieldTerm[];
}

export const FIELDS = new Map<string, FieldName>([
  ["文种", "type"],
  ["届次", "meeting"],
  ["会议", "meeting"],
  ["年", "year"],
  ["年份", "year"],
  ["日期", "date"],
  ["人", "person"],
  ["人员", "person"],
  ["姓名", "person"],
  ["机构", "organ"],
  ["机关", "organ"],
  ["任免", "action"],
]);

// A quote opens a phrase only where a term begins and closes it only where one ends: inside a term
// (运行“一网统管”工作) it is a character like any other. 年: with nothing behind it is a phrase too.
const QUOTED = '"([^"]*)"|“([^“”]*)”|「([^「」]*)」';
const TERM = new RegExp(
  `(?<!\\S)([-－](?=\\S))?(?:(${[...FIELDS.keys()].join("|")})[:：])?(?:(?:${QUOTED})(?!\\S)|(\\S+))`,
  "gu",
);
/** More than anyone types: each further term costs a look at every document. */
const MOST_TERMS = 100;
const MOST_FIELDS = 20;

/** Never fails: what has no meaning in a query is a phrase like any other. Nothing to find is no term. */
export function parseQuery(query: string): Query {
  const parsed: Query = { terms: [], excluded: [], fields: [] };
  for (const match of query.matchAll(TERM)) {
    const [whole, minus, name, plain, curly, corner, bare] = match;
    const value = plain ?? curly ?? corner ?? bare ?? "";
    const field = FIELDS.get(name ?? "");
    const phrases = minus === undefined ? parsed.terms : parsed.excluded;
    if (phrases.length >= MOST_TERMS || parsed.fields.length >= MOST_FIELDS) break;
    const phrase = foldForSearch(value);
    if (phrase === "") continue;
    if (field) {
      const place = { from: match.index, to: match.index + whole.length };
      parsed.fields.push({ field, value, excluded: minus !== undefined, ...place });
    } else if (!phrases.includes(phrase)) phrases.push(phrase);
  }
  return parsed;
}

/** The phrases that are marked where they stand. */
export const termsOf = (query: string): string[] => parseQuery(query).terms;
