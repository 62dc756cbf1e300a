/** What came before a document and what followed, as the import found it. Pure. */
import { z } from "zod";
import type { DocumentSummary, FollowUp } from "../model";

const stage = z.object({ ids: z.array(z.string()), further: z.int() });
const chainSchema = z.object({ report: stage, opinion: stage, handling: stage }).nullable();

/**
 * From what a document's row holds, and the documents named there. Null where it is no report that was heard, nor one that
 * follows such a report.
 */
export function followUpOf(stored: unknown, documents: DocumentSummary[]): FollowUp | null {
  const chain = chainSchema.parse(stored);
  if (!chain) return null;
  const of = ({ ids, further }: z.infer<typeof stage>) => ({
    documents: documents.filter(({ id }) => ids.includes(id)),
    further,
  });
  return { report: of(chain.report), opinion: of(chain.opinion), handling: of(chain.handling) };
}

/** The documents that a stored round names. */
export const namedIn = (stored: unknown): string[] =>
  Object.values(chainSchema.parse(stored) ?? {}).flatMap(({ ids }) => ids);
