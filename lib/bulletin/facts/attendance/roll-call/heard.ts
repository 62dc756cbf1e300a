import type { Draft } from "../../../blocks/draft";
import type { Diagnostic } from "../../../schema";
import type { NameToken } from "../../../source/name-line";
import type { PersonRow } from "../person-table";

/** What a roll call reads, in the order of print. */
export type Heard =
  | LabelAt
  | RoleAt
  /** A line in the list that is neither label nor names. */
  | { kind: "text"; text: string; line: number }
  /** A block of names begins. */
  | { kind: "block" }
  | TokenAt
  /** 李建国　事假 / 沈知微: a label behind a name heads nobody in the row below. */
  | { kind: "close" }
  | RowAt
  /** What is no part of the list and may be of those it names: 委员王五因病请假 behind its full stop. */
  | { kind: "doubt"; found: Diagnostic };

/** A label in a list, or a heading (`heads`), whose office is none of those under it. */
export interface LabelAt {
  kind: "label";
  text: string;
  line: number;
  heads: boolean;
}

/** `委员` alone on its line: the office of the names under it. */
export interface RoleAt {
  kind: "role";
  text: string;
  line: number;
}

export interface TokenAt {
  kind: "token";
  token: NameToken;
  draft: Draft;
  start: number;
}

/** A row of a table that tells of each. */
export interface RowAt {
  kind: "row";
  row: PersonRow;
  draft: Draft;
}
