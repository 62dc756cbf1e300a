/** Traditional print: read by its simplified twin, told in its own characters. */
import { isTraditional, simplify } from "../lexicon/traditional";
import type { Bulletin } from "../schema";
import { inPrint } from "./in-print";
import { Prints } from "./prints";

export interface Script {
  /** The lines as the parser reads them, each as long as it was received. */
  lines: string[];
  /** What was read, in the characters that the lines are printed in. */
  printed: (bulletin: Bulletin) => Bulletin;
}

/** Afterwards: the words of the field stand in the characters that the lexicon knows; no line's length changed. */
export function scriptOf(received: string[]): Script {
  if (!isTraditional(received)) return { lines: received, printed: (bulletin) => bulletin };
  const lines = received.map(simplify);
  return { lines, printed: (bulletin) => inPrint(bulletin, new Prints(received, lines)) };
}
