import type { Bulletin, Check, Diagnostic, Evidence, Side } from "../schema";

/** What a check asks of a bulletin: its facts and the text they were read from. */
export type Checkable = Pick<
  Bulletin,
  "issue" | "contents" | "documents" | "meetings" | "attendance" | "planItems" | "corrections"
>;

/** A comparison, with what it has to say to an editor where the two sides differ. */
export interface Finding {
  check: Check;
  diagnostics: Diagnostic[];
}

/** One side of a comparison, by the words it was read from. */
export const quoted = (text: string, evidence: Evidence | null | undefined): Side => ({
  text,
  evidence: evidence ?? null,
  place: null,
});
