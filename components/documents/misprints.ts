import type { Misprint } from "@/lib/archive/model";
import type { Fragment } from "@/lib/spans";
import { cutFragments } from "../page/fragments";

/** The fragments of a text that begins at `at` in its block, the words that an editor corrected apart from the rest. */
export function withMisprints(
  fragments: Fragment[],
  at: number,
  misprints: Omit<Misprint, "block">[],
): Fragment[] {
  const cut: Fragment[] = [];
  let [rest, reached] = [fragments, at];
  for (const { from, to, was, why } of misprints.toSorted((a, b) => a.from - b.from)) {
    const [before, here] = cutFragments(rest, from - reached);
    const [words, after] = cutFragments(here, to - Math.max(from, reached));
    const length = words.reduce((sum, { text }) => sum + text.length, 0);
    if (length === 0) continue;
    const ends = Math.max(from, reached) + length === to;
    cut.push(
      ...before,
      ...words.map((fragment, index) => ({
        ...fragment,
        corrected: { was, why, ends: ends && index === words.length - 1 },
      })),
    );
    [rest, reached] = [after, to];
  }
  return [...cut, ...rest];
}
