/** A text in lines of a width, broken as Chinese is: between words, no line opening with a mark that closes. Pure. */
import { breaksOf } from "../../breaks";
import { shorten } from "../format";

/** What no line ends with, and what none begins with. */
const OPENS = /^[“‘《〈（(〔［[【「『]$/u;
const CLOSES = /^[”’》〉）)〕］\]】」』、，。．：；！？…—·,.:;!?％%‰]$/u;
/** A blank at a line's end takes no room. */
const BLANK = /^\s+|\s+$/gu;
/** What would stand oddly before 省略号. */
const BEFORE_CUT = /[“‘《〈（(〔［[【「『，、；：,;:\s]+…$/u;

const characters = new Intl.Segmenter("zh-CN", { granularity: "grapheme" });
const charactersOf = (text: string) =>
  Array.from(characters.segment(text), ({ segment }) => segment);

/** Kinds of characters with the width of the widest of them, in bold; what is none of them is as wide as it is high. */
const WIDTHS: [RegExp, number][] = [
  [/^[mw]/u, 1.02],
  [/^[MW]/u, 1.15],
  [/^[A-Z]/u, 0.88],
  [/^[a-z0-9\s.,:;!'()[\]/|-]/u, 0.7],
];

/** In ems, never less than it is drawn. */
const widthOfOne = (character: string) => WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 1;
export const widthOf = (text: string): number =>
  charactersOf(text).reduce((sum, character) => sum + widthOfOne(character), 0);

/** In lines of so many ems. */
export function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  const places = breaksOf(text);
  for (const [at, end] of [...places, text.length].entries()) {
    let piece = text.slice(places[at - 1] ?? 0, end);
    if (widthOf((line + piece).trimEnd()) > width) {
      if (line !== "") lines.push(line);
      line = "";
      while (widthOf(piece.trimEnd()) > width) {
        const length = fitting(charactersOf(piece), width);
        lines.push(piece.slice(0, length));
        piece = piece.slice(length);
      }
    }
    line += piece;
  }
  return [...lines, line].map((one) => one.replace(BLANK, "")).filter((one) => one !== "");
}

/** How much of what is longer than a line stands on one: not less than a character, whatever the marks. */
function fitting(of: string[], width: number): number {
  let count = 0;
  for (let sum = 0; count < of.length; count += 1) {
    sum += widthOfOne(of[count] ?? "");
    if (sum > width) break;
  }
  const most = Math.max(1, count);
  const tears = (at: number) => CLOSES.test(of[at] ?? "") || OPENS.test(of[at - 1] ?? "");
  let cut = most;
  while (cut > 1 && tears(cut)) cut -= 1;
  // Marks alone stand as they come.
  if (tears(cut)) cut = most;
  return of.slice(0, cut).join("").length;
}

interface Room {
  /** In ems. */
  width: number;
  most: number;
  /** Puts the text in its marks. */
  set?: (text: string) => string;
}

/** In lines that all have room, or null. */
export function whole(text: string, { width, most, set = String }: Room): string[] | null {
  // No character is narrower than half an em: what is much too long need not be looked at.
  if (text.length > 2 * width * most) return null;
  const lines = linesOf(set(text), width);
  return lines.length <= most ? lines : null;
}

/** As much of it as has room, with a sign that it goes on. */
export function shortened(text: string, { set = String, ...room }: Room): string[] {
  const cut = (length: number) => set(shorten(text, length).replace(BEFORE_CUT, "…"));
  let [some, none] = [1, Math.ceil(2 * room.width * room.most)];
  while (none - some > 1) {
    const length = (some + none) >> 1;
    if (whole(cut(length), room)) some = length;
    else none = length;
  }
  return linesOf(cut(some), room.width).slice(0, room.most);
}
