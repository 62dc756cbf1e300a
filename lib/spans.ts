/** Where something stands in a text, and the text cut there. A leaf: it imports nothing. */

export interface Span {
  from: number;
  to: number;
}

/** A piece of text, marked where it matches. */
export interface Fragment {
  text: string;
  match: boolean;
  /** Words that an editor corrected, what print has instead, and whether the words end with this fragment. */
  corrected?: { was: string; why: string; ends: boolean };
}

/**
 * A text cut at spans, which are in order; `at` is where it begins in the text that they count in. Overlapping spans
 * run into one another.
 */
export function cutAtSpans(text: string, spans: Span[], at = 0): Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  for (const span of spans) {
    const start = Math.max(from, span.from - at);
    const end = Math.min(span.to - at, text.length);
    if (start >= end) continue;
    if (start > from) fragments.push({ text: text.slice(from, start), match: false });
    fragments.push({ text: text.slice(start, end), match: true });
    from = end;
  }
  if (from < text.length) fragments.push({ text: text.slice(from), match: false });
  return fragments;
}

/** The text with what print has in the place of what an editor corrected. */
export function asPrinted(text: string, misprints: (Span & { was: string })[]): string {
  let [printed, at] = ["", 0];
  for (const { from, to, was } of misprints.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue;
    printed += text.slice(at, from) + was;
    at = to;
  }
  return printed + text.slice(at);
}
