import type { Correction } from "../schema";
import type { MisprintLine } from "../source/corrections";
import { readingText } from "../source/normalise";
import type { Draft } from "./draft";

/** Where the words of a misprint stand, mended, in the reading text. */
export interface MisprintPlace {
  /** Its place in the bulletin's `corrections`. */
  correction: number;
  document: string;
  block: string;
  from: number;
  to: number;
}

interface Drafted {
  id: string;
  drafts: Draft[];
}

/**
 * The place of each misprint that lies in a block. One in the masthead or the contents has none, nor has one whose words
 * the block does not hold as they are (several names of a list, several cells).
 */
export function placeMisprints(
  misprints: MisprintLine[],
  { lines, corrections }: { lines: string[]; corrections: Correction[] },
  documents: Drafted[],
): MisprintPlace[] {
  return misprints.flatMap(({ correction, line, at }) => {
    const now = corrections[correction]?.now ?? "";
    const corrected = lines[line - 1] ?? "";
    // A later decision may have corrected these very words again.
    if (!corrected.startsWith(now, at)) return [];
    const words = readingText(now);
    const before = readingText(corrected.slice(0, at)).length;
    for (const { id, drafts } of documents) {
      const draft = drafts.find(({ pieces }) => pieces.some((piece) => piece.line === line));
      const from = draft ? nearest(draft, line, words, before) : null;
      if (draft && from !== null) {
        return [{ correction, document: id, block: draft.id, from, to: from + words.length }];
      }
    }
    return [];
  });
}

/** Of the places where the words stand in what a line gave to a block, that nearest to where the line has them. */
function nearest(
  { text, pieces }: Draft,
  line: number,
  words: string,
  before: number,
): number | null {
  const index = pieces.findIndex((piece) => piece.line === line);
  const start = pieces[index]?.at ?? 0;
  const part = text.slice(start, pieces[index + 1]?.at);
  let found: number | null = null;
  for (let at = part.indexOf(words); words !== "" && at >= 0; at = part.indexOf(words, at + 1)) {
    if (found === null || Math.abs(at - before) < Math.abs(found - before)) found = at;
  }
  return found === null ? null : start + found;
}
