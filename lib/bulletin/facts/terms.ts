import type { Draft } from "../blocks/draft";
import { CONGRESS } from "../lexicon/paper/sittings";
import { type MeetingMention, readMeetings, termBefore } from "../readers/meetings";

/** Behind 第十六届 the place may stand before the body: 第十六届全国人民代表大会. */
const LONGEST_PLACE = 12;

/** The first term of a congress that a text names with its 第. */
function termIn(text: string): number | null {
  for (let at = text.indexOf("届"); at >= 0; at = text.indexOf("届", at + 1)) {
    const term = termBefore(text, at + 1);
    const body = CONGRESS.find(text.slice(at + 1, at + 1 + LONGEST_PLACE));
    if (term && body && text.charAt(term.start) === "第") return term.value;
  }
  return null;
}

/**
 * A missing 届 comes from where the document's own text names the same meeting with it, else from the first that the text
 * names, else from the term most of the issue's documents name, else null.
 */
export function missingTerm(
  drafts: Draft[],
  issueTerms: number[],
  { number, body }: Pick<MeetingMention, "number" | "body">,
): number | null {
  let first: number | null = null;
  for (const { text } of drafts) {
    if (!text.includes("届")) continue;
    const same = readMeetings(text).find(
      (other) => other.number === number && other.body === body && other.term !== null,
    );
    if (same) return same.term;
    first ??= termIn(text);
  }
  if (first !== null) return first;
  const counts = new Map<number, number>();
  for (const term of issueTerms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
