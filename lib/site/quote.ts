/** How the words of a fact travel in an address, and where they stand in a text. */
import type { Block, Fragment, Marks } from "../archive/model";

const LONGEST = 48;
const HEAD = 24;
const TAIL = 16;

/** Whole when short, else its two ends: `免去张伟的……科长职务。` An address is read, copied and printed. */
export function abbreviate(quote: string): string {
  const characters = [...quote];
  if (characters.length <= LONGEST) return quote;
  return `${characters.slice(0, HEAD).join("")}…${characters.slice(-TAIL).join("")}`;
}

/** The first place of a quote, whole or abbreviated; null where it does not stand. */
export function locate(text: string, quote: string): { start: number; end: number } | null {
  if (quote === "") return null;
  const whole = text.indexOf(quote);
  if (whole >= 0) return { start: whole, end: whole + quote.length };
  // A quote may hold such a sign of its own: any of them may be the cut.
  for (let cut = quote.indexOf("…", 1); cut > 0; cut = quote.indexOf("…", cut + 1)) {
    const [head, tail] = [quote.slice(0, cut), quote.slice(cut + 1)];
    const start = text.indexOf(head);
    const last = start < 0 || tail === "" ? -1 : text.indexOf(tail, start + head.length);
    if (last >= 0) return { start, end: last + tail.length };
  }
  return null;
}

/** The words of one fact, in its block and nowhere else. A quote may run over several names or cells. */
export function quoteMarks(quote: string, blockId: string, blocks: Block[]): Marks {
  const block = blocks.find(({ id }) => id === blockId);
  const place = block ? locate(block.text, quote) : null;
  return {
    said: place ? [quote] : [],
    missing: place ? [] : [quote],
    blocks: place ? [blockId] : [],
    count: place ? 1 : 0,
    cut:
      ({ id }) =>
      (text, at) =>
        place && id === blockId ? cutAt(text, place.start - at, place.end - at) : cutAt(text, 0, 0),
  };
}

function cutAt(text: string, from: number, to: number): Fragment[] {
  const start = Math.min(Math.max(from, 0), text.length);
  const end = Math.min(Math.max(to, 0), text.length);
  return [
    { text: text.slice(0, start), match: false },
    { text: text.slice(start, end), match: true },
    { text: text.slice(end), match: false },
  ].filter((fragment) => fragment.text !== "");
}
