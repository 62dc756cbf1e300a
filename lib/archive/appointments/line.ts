/** One post through time: what the days that are told say of each holding and those before it. Pure. */
import type { Holding } from "./holdings";

/** Of the acts of a holding, the days; null where none is told, or it lies far from its issue's year. */
export interface Term {
  person: string;
  begun: string | null;
  ended: string | null;
}

/** Whom a holder came after, and since when nobody is told of; the days are equal where one came as the other left. */
interface Followed {
  is: "followed";
  persons: string[];
  left: string;
  came: string;
}

/** Holders before, of whose leaving nothing here tells: whether the post was free, nobody can say. */
interface Open {
  is: "open";
  persons: string[];
}

export type Before = Followed | Open;

export interface Placed {
  /** Null for the first, for one whose coming is not told, and where several held the post at once. */
  before: Before | null;
  /** Others who are told to have held the post with them. */
  beside: string[];
}

const DAY = 86_400_000;
const dayOf = (date: string | null) => (date === null ? null : Date.parse(date) / DAY);

/** The days on which a holder is told to have been there; who came was there after it, who left before it. */
function spanOf({ begun, ended }: Term): [opens: number, closes: number] | null {
  const [came, left] = [dayOf(begun), dayOf(ended)];
  if (came === null) return left === null ? null : [left - 0.5, left];
  return [came, left ?? came + 0.5];
}

/** Not merely that one came on the day on which the other left. */
function together(a: Term, b: Term): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  if (a.person === b.person || !one || !other) return false;
  return Math.max(one[0], other[0]) < Math.min(one[1], other[1]);
}

const names = (terms: Term[]) => [...new Set(terms.map(({ person }) => person))];

/** Whether two are ever told to have held it together. Of terms by their opening, the earliest first. */
export function isShared(terms: Term[]): boolean {
  for (const [at, term] of terms.entries()) {
    const [, closes] = spanOf(term) ?? [];
    if (closes === undefined) continue;
    for (let next = at + 1; next < terms.length; next++) {
      const other = terms[next];
      // Whoever comes later is with none of those before.
      if (!other || (spanOf(other)?.[0] ?? 0) > closes + 1) break;
      if (together(term, other)) return true;
    }
  }
  return false;
}

/** Of terms by their opening, the earliest first, the one at `at`. */
export function placedIn(terms: Term[], at: number, shared: boolean): Placed {
  const term = terms[at];
  if (!term) return { before: null, beside: [] };
  const beside = shared ? names(terms.filter((other) => together(other, term))) : [];
  return { before: shared ? null : beforeOf(term, terms.slice(0, at)), beside };
}

function beforeOf({ person, begun }: Term, earlier: Term[]): Before | null {
  const told = earlier.filter((term) => spanOf(term) !== null);
  const last = told.at(-1);
  if (begun === null || !last) return null;
  const open = told.filter((term) => term.ended === null && term.person !== person);
  if (open.length > 0) return { is: "open", persons: names(open) };
  const left = told
    .flatMap(({ ended }) => ended ?? [])
    .sort()
    .at(-1);
  if (left === undefined || left > begun) return null;
  const leavers = names(told.filter(({ ended }) => ended === left));
  return { is: "followed", persons: leavers, left, came: begun };
}

/** The days of a holding, by which it is placed. */
export const termOf = <Told extends { day: string | null }>({
  person,
  begun,
  ended,
}: Holding<Told>): Term => ({ person, begun: begun?.day ?? null, ended: ended?.day ?? null });
