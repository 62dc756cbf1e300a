/** What a search answers with; see model.ts. */
import type {
  CorrectedWords,
  DocumentSummary,
  Fragment,
  IssueSummary,
  MeetingSummary,
  PersonSummary,
} from "../model";
import type { Cited } from "./citation";
import type { Counted, SearchFacets } from "./facets";
import type { Grouping } from "./groups";
import type { Reading } from "./nearest";
import type { FieldTerm, Understood } from "./query";

export type { Cited, Counted, FieldTerm, Grouping, Reading, SearchFacets, Understood };

export interface SearchHit {
  document: DocumentSummary;
  issue: IssueSummary;
  meeting: MeetingSummary | null;
  /** The title cut at its matches. */
  title: Fragment[];
  snippets: { block: string; fragments: Fragment[] }[];
  /** Matches in the whole document. */
  count: number;
}

/** Some documents of a group; `value` as a field of a query takes it, null for those that have none. */
export interface SearchGroup {
  value: string | null;
  count: number;
  hits: SearchHit[];
}

/** The fields that what was found is counted by. */
export type SearchFacetName = "type" | "year" | "meeting" | "action";

/** `added`: what came to the archive last comes first. */
export type SearchSort = "relevance" | "date" | "added";

/** A paragraph that holds what was looked for as it is printed, and no more as an editor corrected it. */
export interface Corrected {
  document: DocumentSummary;
  block: string;
  words: CorrectedWords[];
}

/** A document that holds what was looked for over the ends of paragraphs or cells, from one to the last. */
export interface Parted {
  document: DocumentSummary;
  block: string;
  last: string;
}

export interface SearchPage {
  query: string;
  sort: SearchSort;
  /** The phrases that were looked for and those that were not to be there, folded. */
  terms: string[];
  excluded: string[];
  /** What narrows it, and values that mean nothing in their field and narrow nothing. */
  fields: FieldTerm[];
  /** What the form of the query was read as. */
  understood: Understood[];
  misunderstood: { term: FieldTerm; why: string }[];
  /** Whether there is anything to look for: a phrase to hold, or a field that narrows. */
  asked: boolean;
  total: number;
  page: number;
  pageCount: number;
  hits: SearchHit[];
  /** In place of the hits, where they are asked for in groups. */
  group: Grouping | null;
  groups: SearchGroup[];
  facets: SearchFacets;
  /** The meetings that the facets name. */
  meetings: Record<string, MeetingSummary>;
  /** People whose names the query may mean. */
  people: PersonSummary[];
  /** What the query cites, where it is a citation. */
  cited: Cited | null;
  /** The query with its numbers as print also writes them (第5次, 第五次), and how much that finds. */
  numbers: Reading[];
  /** Where nothing was found: what may have been meant. */
  nearest: Reading[];
  /** In documents that were not found: what is printed, and was corrected. */
  corrected: Corrected[];
  /** Where nothing was found: what stands so over the ends of paragraphs. */
  parted: Parted[];
}
