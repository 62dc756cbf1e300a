import type { Fragment } from "@/lib/archive/model";
import { visible } from "@/lib/site/format";

/** Cuts a text where what the reader came for stands in it; `at` is where it begins in its block's text. */
export type Mark = (text: string, at: number) => Fragment[];

export function Fragments({ of }: { of: Fragment[] }) {
  return of.map((fragment, index) =>
    fragment.match ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the fragments of one text never move
      <mark key={index}>{visible(fragment.text)}</mark>
    ) : (
      visible(fragment.text)
    ),
  );
}

/** The fragments before and after a place in the text, for a text shown in two pieces. */
export function cutFragments(fragments: Fragment[], at: number): [Fragment[], Fragment[]] {
  const before: Fragment[] = [];
  const after: Fragment[] = [];
  let from = 0;
  for (const { text, match } of fragments) {
    const room = Math.max(0, Math.min(text.length, at - from));
    if (room > 0) before.push({ text: text.slice(0, room), match });
    if (room < text.length) after.push({ text: text.slice(room), match });
    from += text.length;
  }
  return [before, after];
}
