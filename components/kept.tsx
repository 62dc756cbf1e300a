import { visible } from "@/lib/format";
import { pieces } from "@/lib/typeset";

/** Text whose short quotations, dates and ordinals stay on one line. */
export function Kept({ text }: { text: string }) {
  return pieces(visible(text)).map((piece, index) =>
    piece.keep ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <span key={index} className="keep">
        {piece.text}
      </span>
    ) : (
      piece.text
    ),
  );
}
