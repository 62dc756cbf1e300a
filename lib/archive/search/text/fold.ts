import { foldCharacter, isLatinOrDigit, isMark } from "./characters";

/** Raised whenever `foldForSearch` answers otherwise than before: what was folded at import is then folded again. */
export const FOLD_VERSION = 6;

/** Folded text, and for each of its UTF-16 units where the source character it comes from begins and ends. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/**
 * Text and query as they are compared. Afterwards: width, case, traditional forms and a few variants make no
 * difference; a blank is left only between two Latin letters or digits, and there it is one. Idempotent.
 */
export function foldForSearch(source: string): string {
  return foldInto(source, null);
}

export function foldWithOffsets(source: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  return { text: foldInto(source, { starts, ends }), starts, ends };
}

function foldInto(source: string, offsets: Omit<Folded, "text"> | null): string {
  let text = "";
  let last = "";
  let blankAt = -1;
  for (let from = 0; from < source.length; ) {
    const to = clusterEnd(source, from);
    for (const character of foldCharacter(source.slice(from, to))) {
      if (isBlank(character)) {
        if (blankAt < 0) blankAt = from;
        continue;
      }
      if (blankAt >= 0 && isLatinOrDigit(last) && isLatinOrDigit(character)) {
        text += " ";
        if (offsets) placeOf(" ", blankAt, from, offsets);
      }
      text += character;
      if (offsets) placeOf(character, from, to, offsets);
      last = character;
      blankAt = -1;
    }
    from = to;
  }
  return text;
}

function placeOf(
  character: string,
  from: number,
  to: number,
  { starts, ends }: Omit<Folded, "text">,
): void {
  for (let unit = 0; unit < character.length; unit += 1) {
    starts.push(from);
    ends.push(to);
  }
}

/** Most characters are Han, and are told by their number. */
const isBlank = (character: string) => !isHan(character.charCodeAt(0)) && /\s/u.test(character);

const isHan = (unit: number) => unit >= 0x3400 && unit < 0xa000;

/** A character and the marks that combine with it fold together: `e` + `◌́` is `é`. */
function clusterEnd(source: string, from: number): number {
  let to = from + unitsAt(source, from);
  // No mark stands among them.
  if (isHan(source.charCodeAt(to))) return to;
  while (to < source.length && isMark(source.codePointAt(to) ?? 0)) to += unitsAt(source, to);
  return to;
}

function unitsAt(source: string, at: number): number {
  return (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
