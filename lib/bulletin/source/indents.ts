/** How wide a line is, and how far it is set in. */
import { skipBlanks } from "../lexicon/script/characters";
import type { Line } from "./lines";

/** No paragraph is set in deeper: titles and signatures are, each by another space. */
export const DEEPEST_INDENT = 4;

/** In characters, a paragraph's indent included: of two blanks, for an em; else each line in the middle would be full. */
export const widthOf = (line: Line) =>
  line.raw.trimEnd().length - Math.floor(narrowBlanks(line.raw) / 2);

/** The same in print, where figures and Latin letters are half as wide as characters. */
export const printedWidthOf = (line: Line) =>
  widthOf(line) - line.text.length + printedWidth(line.text);

export const printedWidth = (text: string) =>
  [...text].reduce((sum, one) => sum + (one < "\u0100" ? 0.5 : 1), 0);

/** How far a line is set in, in ems. */
export const indentOf = ({ raw }: Line) => Math.ceil(skipBlanks(raw, 0) - narrowBlanks(raw) / 2);

/** How many blanks of half an em a line begins with. */
function narrowBlanks(raw: string): number {
  let count = 0;
  const end = skipBlanks(raw, 0);
  for (let at = 0; at < end; at++) if (raw.charAt(at) === " ") count++;
  return count;
}
