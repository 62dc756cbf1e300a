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

/** In ems, never less than it is drawn: Latin letters differ, and the widest of a kind stands for all. */
function widthOfOne(character: string): number {
  if (/^[a-z0-9\s.,:;!'()[\]/|-]/u.test(character)) return /^[mw]/u.test(character) ? 0.95 : 0.62;
  return /^[A-Z]/u.test(character) ? (/^[MW]/u.test(character) ? 1.1 : 0.85) : 1;
}
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
  let cut = most;
  while (cut > 1 && (CLOSES.test(of[cut] ?? "") || OPENS.test(of[cut - 1] ?? ""))) cut -= 1;
  // Marks alone: they stand as they come.
  if (cut === 1 && OPENS.test(of[0] ?? "")) cut = most;
  return of.slice(0, cut).join("").length;
}

/** Longer texts are cut before they are looked at. */
const LONGEST = 400;

/** In no more than so many lines, shortened where it does not fit; `set` puts it in its marks. */
export function fitted(
  text: string,
  { width, most, set = String }: { width: number; most: number; set?: (text: string) => string },
): { lines: string[]; whole: boolean } {
  const words = shorten(text, LONGEST);
  const whole = linesOf(set(words), width);
  if (whole.length <= most) return { lines: whole, whole: words === text };
  for (let length = Math.floor(width * most) + 2; length > 1; length -= 1) {
    const lines = linesOf(set(shorten(words, length).replace(BEFORE_CUT, "…")), width);
    if (lines.length <= most) return { lines, whole: false };
  }
  return { lines: whole.slice(0, most), whole: false };
}
