import { Fragment } from "react";
import type { Fragment as Piece } from "@/lib/archive/model";
import { breaksOf } from "@/lib/breaks";
import { nameParts, partNumber } from "@/lib/site/typeset";
import { cutFragments, Fragments } from "./fragments";

interface Where {
  /** Where it may break, as the import found; the site's own words are looked at as they are drawn. */
  breaks?: number[] | undefined;
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

/** Text that breaks only where a reader would: between words, never inside one or a short quotation. */
export function Kept({ text, breaks }: Where & { text: string }) {
  return <KeptFragments of={[{ text, match: false }]} breaks={breaks} />;
}

/** A heading; what a part of a law opens with stands apart: 第一章 总则. */
export function KeptHeading({ of, breaks }: Where & { of: Piece[] }) {
  const number = partNumber(of.map((fragment) => fragment.text).join(""));
  if (number === "") return <KeptFragments of={of} breaks={breaks} />;
  const [first, rest] = cutFragments(of, number.length);
  const own = breaks?.flatMap((place) => (place > number.length ? place - number.length : []));
  return (
    <>
      <span className="part-number">
        <Fragments of={first} />
      </span>
      <wbr />
      <KeptFragments of={rest} breaks={own} />
    </>
  );
}

/** “云、数、网、端”: a line would end at a mark within. What is longer than a narrow line must. */
const isParted = (piece: string) => piece.length <= 9 && /.\p{P}+[^\p{P}]/u.test(piece);

/** The same, with the reader's phrase marked in it. A break is no character: what is copied is what is printed. */
export function KeptFragments({ of, breaks }: Where & { of: Piece[] }) {
  const text = of.map((fragment) => fragment.text).join("");
  const places = breaks ?? breaksOf(text);
  let rest = of;
  return (
    <span className="whole-words">
      {[...places, text.length].map((end, index) => {
        const from = places[index - 1] ?? 0;
        const [here, after] = cutFragments(rest, end - from);
        rest = after;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
          <Fragment key={index}>
            {index > 0 && <wbr />}
            {isParted(text.slice(from, end)) ? (
              <span className="keep">
                <Fragments of={here} />
              </span>
            ) : (
              <Fragments of={here} />
            )}
          </Fragment>
        );
      })}
    </span>
  );
}
