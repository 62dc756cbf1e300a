import { inQuotes } from "../../words";
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

/** What a query says by its form, and is read as. Quotes undo it. */
export interface Understood {
  rule: "padded-name" | "padded-number" | "title-marks" | "end-marks";
  /** As typed, and as it is looked for. */
  typed: string;
  as: string;
  /** The same query with this to the letter. */
  exactly: string;
}

/** A query, resolved: `预算 "5G 基站" -决算 文种:报告`. */
export interface Query {
  /** Folded phrases that a document must hold, all of them. */
  terms: string[];
  /** Folded phrases that it must not hold. */
  excluded: string[];
  fields: FieldTerm[];
  understood: Understood[];
}

export const FIELDS = new Map<string, FieldName>([
  ["文种", "type"],
  ["文件种类", "type"],
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
  const parsed: Query = { terms: [], excluded: [], fields: [], understood: [] };
  // -5.2% alone is what a table prints: there is nothing to exclude it from.
  if (NEGATIVE.test(query)) return { ...parsed, terms: [foldForSearch(query)] };
  for (const typed of understoodIn(withNumbers([...typedIn(query)]))) {
    const { from, to, excluded, field, value, rule } = typed;
    const phrases = excluded ? parsed.excluded : parsed.terms;
    if (phrases.length >= MOST_TERMS || parsed.fields.length >= MOST_FIELDS) break;
    const phrase = foldForSearch(value);
    if (phrase === "") continue;
    if (field) parsed.fields.push({ field, value, excluded, from, to });
    else if (!phrases.includes(phrase)) phrases.push(phrase);
    if (rule) {
      const exactly = query.slice(0, from) + rule.exactly + query.slice(to);
      parsed.understood.push({ rule: rule.name, typed: query.slice(from, to), as: value, exactly });
    }
  }
  return parsed;
}

const NEGATIVE = /^\s*[-－][0-9０-９][0-9０-９.．,，]*[%％‰]?\s*$/u;

/** One term as it is typed, and where. */
interface Typed {
  from: number;
  to: number;
  excluded: boolean;
  field: FieldName | undefined;
  value: string;
  quoted: boolean;
  /** What its form was read as, and how it is written to be looked for as it stands. */
  rule?: { name: Understood["rule"]; exactly: string };
}

function* typedIn(query: string): Generator<Typed> {
  for (const match of query.matchAll(TERM)) {
    const [whole, minus, name, plain, curly, corner, bare] = match;
    yield {
      ...{ from: match.index, to: match.index + whole.length },
      ...{ excluded: minus !== undefined, field: FIELDS.get(name ?? "") },
      ...{ value: plain ?? curly ?? corner ?? bare ?? "", quoted: bare === undefined },
    };
  }
}

const isBare = ({ excluded, field, quoted }: Typed) => !excluded && !field && !quoted;
const isNumber = (typed: Typed | undefined) => /^[0-9０-９]+$/u.test(typed?.value ?? "");
/** What a number is followed by, as a word of its own: 2021 年, 5 次会议; but 2021 号召 are two. */
const COUNTER = /^(?:[年月日]|[号期届次条章页](?:$|会议))/u;

/** 2021 年 3 月 11 日 and 第 5 次会议, as programs extract them, are one: a blank parts only their letters from their figures. */
function* withNumbers(all: Typed[]): Generator<Typed> {
  for (let at = 0; at < all.length; at += 1) {
    const first = at;
    while (goesOn(all, at)) at += 1;
    const parts = all.slice(first, at + 1);
    const [typed] = parts;
    if (!typed) return;
    const exactly = parts.map(({ value }) => inQuotes(value)).join(" ");
    yield parts.length === 1
      ? typed
      : {
          ...{ ...typed, to: all[at]?.to ?? typed.to },
          ...{ value: parts.map(({ value }) => value).join("") },
          ...{ rule: { name: "padded-number" as const, exactly } },
        };
  }
}

/** Whether the next belongs to the same number or day. */
function goesOn(all: Typed[], at: number): boolean {
  const [before, typed, next, further] = [all[at - 1], all[at], all[at + 1], all[at + 2]];
  if (!typed || !next || !isBare(typed) || !isBare(next)) return false;
  if (typed.value.endsWith("第")) return /^[0-9０-９]/u.test(next.value);
  if (isNumber(typed)) return COUNTER.test(next.value);
  const isOfDay = /^[年月]$/u.test(typed.value) && isNumber(before) && isNumber(next);
  return isOfDay && /^[月日]/u.test(further?.value ?? "");
}

/** Names are of four characters at most, where print pads them. */
const LONGEST_NAME = 4;
const isSingle = (typed: Typed) => isBare(typed) && /^\p{Script=Han}$/u.test(typed.value);

/** 张 政 is one padded name, 《关于……的报告》 a title that its marks are none of. */
function* understoodIn(all: Iterable<Typed>): Generator<Typed> {
  let singles: Typed[] = [];
  for (const typed of all) {
    if (isSingle(typed)) {
      singles.push(typed);
      continue;
    }
    yield* joined(singles);
    singles = [];
    yield withoutMarks(typed);
  }
  yield* joined(singles);
}

function joined(singles: Typed[]): Typed[] {
  const [first, ...others] = singles;
  const last = others.at(-1);
  if (!first || !last || singles.length > LONGEST_NAME) return singles;
  const value = singles.map((single) => single.value).join("");
  const exactly = singles.map((single) => `"${single.value}"`).join(" ");
  return [{ ...first, to: last.to, value, rule: { name: "padded-name", exactly } }];
}

/** The marks around a whole title; of 《甲》和《乙》 they are part. */
const MARKED = /^《([^《》]*(?:《[^《》]*》[^《》]*)*)》[。，；！？]*$/u;
function withoutMarks(typed: Typed): Typed {
  const title = typed.quoted || typed.field ? undefined : MARKED.exec(typed.value)?.[1];
  if (!title) return typed;
  const exactly = `${typed.excluded ? "-" : ""}${inQuotes(typed.value)}`;
  return { ...typed, value: title, rule: { name: "title-marks", exactly } };
}

/** What a sentence or clause that was copied ends with. */
const ENDED = /^(.*[\p{L}\p{N}》”」）])[。，、；！？.,;!?]+$/u;

/** The query without the mark that a copied sentence ends with; null where it ends with none. */
export function withoutEndMarks(query: string): Query | null {
  const bare = ENDED.exec(query.trim())?.[1];
  if (bare === undefined) return null;
  const parsed = parseQuery(bare);
  const exactly = inQuotes(query.trim());
  parsed.understood.push({ rule: "end-marks", typed: query, as: bare, exactly });
  return parsed;
}

/** The phrases that are marked where they stand. */
export const termsOf = (query: string): string[] => parseQuery(query).terms;
