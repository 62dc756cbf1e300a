import type { Fragment } from "@/lib/archive/model";
import { visible } from "@/lib/site/format";

/** Cuts a text where what the reader came for stands in it; `at` is where it begins in its block's text. */
export type Mark = (text: string, at: number) => Fragment[];

function Words({ text, match }: Fragment) {
  return match ? <mark>{visible(text)}</mark> : visible(text);
}

/** An editor's words, and behind the last of them what the print has. */
function Corrected({
  fragment,
  was,
  why,
  ends,
}: Required<Fragment>["corrected"] & { fragment: Fragment }) {
  return (
    <>
      <ins className="corrected" title={`${printedAs(was)}（${visible(why)}）`}>
        <Words {...fragment} />
      </ins>
      {ends && <AsPrinted was={was} className="beside-print" />}
    </>
  );
}

/** What the print has instead of an editor's words, behind them. */
export const AsPrinted = ({ was, className }: { was: string; className: string }) => (
  <small className={`as-printed ${className}`}>〔{printedAs(was)}〕</small>
);

const printedAs = (was: string) => `原件作“${visible(was)}”`;

/** Words of which none is marked, as they are shown; null where one is. */
export const plainText = (of: Fragment[]): string | null =>
  of.some(({ match, corrected }) => match || corrected)
    ? null
    : visible(of.map(({ text }) => text).join(""));

export function Fragments({ of }: { of: Fragment[] }) {
  const plain = plainText(of);
  if (plain !== null) return plain;
  return of.map((fragment, index) =>
    fragment.corrected ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the fragments of one text never move
      <Corrected key={index} fragment={fragment} {...fragment.corrected} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the fragments of one text never move
      <Words key={index} {...fragment} />
    ),
  );
}

/** The fragments before and after a place in the text, for a text shown in two pieces. */
export function cutFragments(fragments: Fragment[], at: number): [Fragment[], Fragment[]] {
  const before: Fragment[] = [];
  const after: Fragment[] = [];
  let from = 0;
  for (const fragment of fragments) {
    const { text, corrected } = fragment;
    const room = Math.max(0, Math.min(text.length, at - from));
    const ends = corrected?.ends === true && room === text.length;
    if (room > 0) {
      const head = { ...fragment, text: text.slice(0, room) };
      before.push(corrected ? { ...head, corrected: { ...corrected, ends } } : head);
    }
    if (room < text.length) after.push({ ...fragment, text: text.slice(room) });
    from += text.length;
  }
  return [before, after];
}
