import type { Words } from "../../lexicon/words";

/** A verb of an act in its clause. */
export interface VerbInClause {
  word: string;
  /** The clause on either side of it, between marks outside of brackets. */
  before: string;
  after: string;
  /** What follows the clause in its sentence, and what stands before it. */
  rest: string;
  above?: string;
  /** Whether nothing stands before it in its clause but 并, 同时. */
  opens?: boolean;
  /** Whether names stand before it and nothing else: 陈立新当选, 李可当选. */
  named?: boolean;
  /** What parts persons from posts behind it. */
  link: Words | null;
}

/** Why a verb tells no act, with a text that shows it. Whatever no row excuses is read, or told. */
export interface Excuse {
  name: string;
  example: string;
  holds: (verb: VerbInClause) => boolean;
}
