/** Quotation and title marks by pairs: what stands between an opening mark and its own closing one, other pairs within it. Pure. */
import type { Span } from "../../../spans";

const PAIRS = ["“”", "‘’", "「」", "『』", "《》", '""', "＂＂"];
const CLOSING = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const MARKS = new RegExp(`[${PAIRS.join("")}]`, "gu");
/** An apostrophe looks so: alone it says nothing. */
const LONELY = "’";

interface Pairs {
  /** With their marks, in their order; none within another (“推进“互联网+监督”平台”). */
  pairs: Span[];
  /** Marks that have no other: what they were to set off is not known. */
  unpaired: number;
}

export function outermostPairs(text: string): Pairs {
  const open = new Map<string, number[]>();
  const found: Span[] = [];
  let unpaired = 0;
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const waiting = open.get(mark);
    const closing = CLOSING.get(mark);
    // A straight mark opens where none of its kind is open, and else closes.
    if (closing !== undefined && !(closing === mark && waiting?.length)) {
      const own = open.get(closing);
      if (own) own.push(index);
      else open.set(closing, [index]);
      continue;
    }
    const from = waiting?.pop();
    if (from !== undefined) found.push({ from, to: index + 1 });
    else if (mark !== LONELY) unpaired += 1;
  }
  for (const waiting of open.values()) unpaired += waiting.length;
  const pairs: Span[] = [];
  let reached = 0;
  for (const pair of found.sort((a, b) => a.from - b.from)) {
    if (pair.from < reached) continue;
    pairs.push(pair);
    reached = pair.to;
  }
  return { pairs, unpaired };
}
