/** Forms of short texts, composed of word classes: what a title ends with, what stands in it, and what does not. */
import { withNote } from "./script/marks";
import { type Words, words } from "./words";

/** Whether a text has the form. */
export type Form = (text: string) => boolean;

interface FormParts {
  begins?: Words;
  /** Each stands behind the one before, before the end. */
  has?: readonly Words[];
  /** The last word, versions in brackets and a closing quote aside: …条例（草案）（修改稿）, ……的决定》. */
  ends?: Words;
  endsNot?: Words;
  /** Words that do not stand before the end. */
  lacks?: Words;
  /** At most so many characters between one of `begins` and `has` and the next. */
  near?: number;
  /** At most so many between the last of them and the end's word. */
  nearEnd?: number;
  /** At least so many. */
  apart?: number;
}

/** A form holds where all of its parts do. */
export function form(parts: FormParts): Form {
  const { begins, ends, endsNot, lacks, apart = 0, nearEnd = Number.POSITIVE_INFINITY } = parts;
  const isFarEnough = (gap: number) => gap >= apart && gap <= nearEnd;
  return (text) => {
    const bare = bareTitle(text);
    const last = ends ? ends.before(bare) : "";
    const first = last !== null && begins ? begins.at(bare) : "";
    if (first === null || last === null || endsNot?.before(bare)) return false;
    const body = bare.slice(0, bare.length - last.length);
    if (lacks?.find(body)) return false;
    if (!parts.has) return isFarEnough(body.length - first.length);
    return reached(body, first.length, parts).some((at) => isFarEnough(body.length - at));
  };
}

/** Where the words that must follow one another may end, within their distances. */
function reached(text: string, from: number, { begins, has = [], near }: FormParts): number[] {
  let ends = [from];
  let bound = begins && near !== undefined ? near : Number.POSITIVE_INFINITY;
  for (const one of has) {
    const next: number[] = [];
    for (const { word, at } of one.all(text))
      if (ends.some((end) => at >= end && at - end <= bound)) next.push(at + word.length);
    if (next.length === 0) return next;
    ends = next;
    bound = near ?? Number.POSITIVE_INFINITY;
  }
  return ends;
}

/** A form that holds where any of several does. */
export const anyForm =
  (...forms: Form[]): Form =>
  (text) =>
    forms.some((one) => one(text));

/** The first form, but not where the second holds too. */
export const unless =
  (one: Form, other: Form): Form =>
  (text) =>
    one(text) && !other(text);

const CLOSING_QUOTES = new Set('》”"');
const CLOSERS = new Set([...CLOSING_QUOTES, "）", ")"]);

/** A title without its versions in brackets, and without the quote that closes it. */
export function bareTitle(title: string): string {
  let bare = title;
  // Most titles are bare, and each form of a title asks.
  if (!CLOSERS.has(title.slice(-1))) return title;
  for (let next = withNote(bare); next.note !== null; next = withNote(bare)) bare = next.bare;
  return CLOSING_QUOTES.has(bare.slice(-1)) ? bare.slice(0, -1) : bare;
}

/**
 * Every phrase that takes one word of each part in turn; a part that begins with ? may be left out:
 * chain("选举 补选", "? 的", "结果 名单").
 */
export const chain = (...parts: string[]): Words =>
  words(
    parts
      .map((part) => part.split(" ").map((word) => (word === "?" ? "" : word)))
      .reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => head + tail)), [""])
      .join(" "),
  );
