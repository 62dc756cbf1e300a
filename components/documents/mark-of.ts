import type { Marks, Misprint } from "@/lib/archive/model";
import { cutAtSpans } from "@/lib/spans";
import type { Mark } from "../page/fragments";
import { withMisprints } from "./misprints";

/** What the reader came for, and what an editor corrected, in the texts of one block. */
export function markOf(blockId: string, misprints: Misprint[], marks: Marks | null): Mark {
  const spans = marks?.spans.get(blockId) ?? [];
  const own = misprints.filter(({ block }) => block === blockId);
  return (text, at) => withMisprints(cutAtSpans(text, spans, at), at, own);
}
