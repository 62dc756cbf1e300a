/** What an extraction tells beside its text. */

/** Something doubtful, as a clerk reads it: where, what, and what to do. */
export interface Doubt {
  /** Of the file, from 1; null where it is of the whole. */
  page: number | null;
  message: string;
}

/** A file that gives no text: one sentence with the remedy. */
export class Unextractable extends Error {}

export interface Extracted {
  text: string;
  doubts: Doubt[];
}
