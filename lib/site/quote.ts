/** How the words of a fact travel in an address, and where they stand in a text. */
import type { Block, Marks, Misprint } from "../archive/model";
import { asPrinted, type Span } from "../spans";

const LONGEST = 48;
const HEAD = 24;
const TAIL = 16;

/** Whole when short, else its two ends: `免去张伟的……科长职务。` An address is read, copied and printed. */
export function abbreviate(quote: string): string {
  const characters = [...quote];
  if (characters.length <= LONGEST) return quote;
  return `${characters.slice(0, HEAD).join("")}…${characters.slice(-TAIL).join("")}`;
}

const TURNED: Record<string, string> = { "“": "‘", "”": "’", "‘": "“", "’": "”" };

/** In quotation marks, those within it turned: “推进‘一网统管’工作”. */
export const inQuotationMarks = (words: string): string =>
  `“${words.replace(/[“”‘’]/gu, (mark) => TURNED[mark] ?? mark)}”`;

/** The first place of a quote, whole or abbreviated; null where it does not stand. */
export function locate(text: string, quote: string): Span | null {
  if (quote === "") return null;
  const whole = text.indexOf(quote);
  if (whole >= 0) return { from: whole, to: whole + quote.length };
  // A quote may hold such a sign of its own: any of them may be the cut.
  for (let cut = quote.indexOf("…", 1); cut > 0; cut = quote.indexOf("…", cut + 1)) {
    const [head, tail] = [quote.slice(0, cut), quote.slice(cut + 1)];
    const start = text.indexOf(head);
    const last = start < 0 || tail === "" ? -1 : text.indexOf(tail, start + head.length);
    if (last >= 0) return { from: start, to: last + tail.length };
  }
  return null;
}

/** Where what is printed stands in the corrected text; a misprint that it begins or ends in, whole. */
function locatePrinted(text: string, quote: string, misprints: Misprint[]): Span | null {
  const place = misprints.length === 0 ? null : locate(asPrinted(text, misprints), quote);
  if (!place) return null;
  const corrected = (printed: number, side: "from" | "to") => {
    let moved = 0;
    for (const { from, to, was } of misprints.toSorted((a, b) => a.from - b.from)) {
      const start = from + moved;
      if (printed <= start) break;
      if (printed < start + was.length) return side === "from" ? from : to;
      moved += was.length - (to - from);
    }
    return printed - moved;
  };
  return { from: corrected(place.from, "from"), to: corrected(place.to, "to") };
}

/** What of a document tells where the words of an address stand. */
interface Held {
  blocks: Block[];
  /** Further addresses of each block. */
  aliases: Record<string, string[]>;
  misprints: Misprint[];
}

interface Quoted {
  found: { block: Block; place: Span }[];
  /** Whether they stand elsewhere than in the block that the address names. */
  elsewhere: boolean;
}

/**
 * The words of one fact, in the block that has the address; where they stand there no more, for a line was put in above or
 * the paragraph was cut in two, in whichever has them. Those that an older address has as they are printed, where an editor
 * has corrected them since. A quote may run over several names or cells.
 */
export function quoted(
  quote: string,
  blockId: string,
  { blocks, aliases, misprints }: Held,
): Quoted {
  const foundIn = (block: Block) => {
    const own = misprints.filter((misprint) => misprint.block === block.id);
    const place = locate(block.text, quote) ?? locatePrinted(block.text, quote, own);
    return place ? [{ block, place }] : [];
  };
  const named = blocks.find(({ id }) => id === blockId || aliases[id]?.includes(blockId));
  const there = named ? foundIn(named) : [];
  if (there.length > 0) return { found: there, elsewhere: false };
  const found = blocks.flatMap(foundIn);
  return { found, elsewhere: found.length > 0 };
}

export function quoteMarks(quote: string, blockId: string, held: Held): Marks {
  const { found, elsewhere } = quoted(quote, blockId, held);
  const isFound = found.length > 0;
  return {
    ...{ said: isFound ? [quote] : [], missing: isFound ? [] : [quote] },
    ...{ blocks: found.map(({ block }) => block.id), count: found.length },
    spans: new Map(found.map(({ block, place }) => [block.id, [place]])),
    ...(elsewhere && { elsewhere }),
  };
}
