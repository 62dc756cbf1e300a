import { parseBulletin } from "../../lib/bulletin/parse";
import { bulletinSchema } from "../../lib/bulletin/schema";
import { breaches } from "./promises";

const encoder = new TextEncoder();

/** A lone surrogate is read as what its bytes say; of marks of byte order only the first is none of the text. */
const sourceOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

/** What of the parser's promises a text breaks, with the code of its fault; nothing where it keeps them all. */
export function faultsOf(text: string): string[] {
  const bytes = encoder.encode(text);
  try {
    const bulletin = parseBulletin({ file: "mutation.txt", bytes });
    const { error, data } = bulletinSchema.safeParse(bulletin);
    const foreign = !error && JSON.stringify(data) !== JSON.stringify(bulletin);
    return [
      ...(error ? [error.message] : []),
      ...(foreign ? ["keys that the schema does not know, or not in its order"] : []),
      ...breaches(bulletin, sourceOf(bytes)),
    ];
  } catch (cause) {
    return [`threw ${cause instanceof Error ? cause.message : String(cause)}`];
  }
}

const MOST_TRIES = 3_000;

/** The fewest lines, and then characters, of a text that still has a fault: what a report shows. */
export function smallest(
  text: string,
  isFaulty = (part: string) => faultsOf(part).length > 0,
): string {
  let tries = MOST_TRIES;
  const shrink = (parts: string[], joint: string): string[] => {
    let kept = parts;
    for (let size = kept.length >> 1; size > 0; size >>= 1) {
      for (let from = 0; from < kept.length && tries > 0; ) {
        const without = [...kept.slice(0, from), ...kept.slice(from + size)];
        tries--;
        if (isFaulty(without.join(joint))) kept = without;
        else from += size;
      }
    }
    return kept;
  };
  const lines = shrink(text.split("\n"), "\n").join("\n");
  return shrink([...lines], "").join("");
}
