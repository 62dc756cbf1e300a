import type { Bulletin, Check, Diagnostic, Evidence, Side } from "../schema";

/** What a check asks of a bulletin: its facts and the text they were read from. */
export type Checkable = Pick<
  Bulletin,
  | "issue"
  | "contents"
  | "documents"
  | "meetings"
  | "attendance"
  | "planItems"
  | "corrections"
  | "diagnostics"
>;

/** A comparison, with what it has to say to an editor where the two sides differ. */
export interface Finding {
  check: Check;
  diagnostics: Diagnostic[];
}

/** One side of a comparison, by the words it was read from; of a fact, its evidence alone. */
export function quoted(text: string, fact: Evidence | null | undefined): Side {
  if (!fact) return { text, evidence: null, place: null };
  const { document, block, lines, quote } = fact;
  return { text, evidence: { document, block, lines, quote }, place: null };
}
