import type { Fragment } from "@/lib/archive/model";
import { nameParts, pieces } from "@/lib/site/typeset";
import { cutFragments, Fragments, plainText } from "./fragments";

/** Text that breaks only where a reader would: short quotations, dates and ordinals stay on one line. */
export function Kept({ text }: { text: string }) {
  return <KeptFragments of={[{ text, match: false }]} />;
}

/** The name of a body: it breaks between the places that it names. */
export function KeptName({ name }: { name: string }) {
  return nameParts(name).map(({ text, keep }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    <span key={index} className={keep ? "keep" : undefined}>
      {text}
    </span>
  ));
}

/** The same, with the reader's phrase marked in it. */
export function KeptFragments({ of }: { of: Fragment[] }) {
  let rest = of;
  return pieces(of.map(({ text }) => text).join("")).map((piece, index) => {
    const [here, after] = cutFragments(rest, piece.text.length);
    rest = after;
    if (piece.keep) {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
        <span key={index} className="keep">
          <Fragments of={here} />
        </span>
      );
    }
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    return plainText(here) ?? <Fragments key={index} of={here} />;
  });
}
