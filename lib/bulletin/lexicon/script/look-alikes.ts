import { RADICALS } from "./radicals";

/**
 * Characters that text taken from a PDF has in place of those that the print shows: radicals (⼈⺠ for 人民), of which
 * Unicode tells what they look like for the older half, twins kept for old standards (U+F98E for 年), and marks.
 */

/** Marks of small and of half width, a colon of another block, a round zero, and the dashes that fonts make of ——. */
const MARKS =
  "﹐， ﹑、 ﹔； ﹕： ﹖？ ﹗！ ﹙（ ﹚） ﹝〔 ﹞〕 ｡。 ､、 ｢「 ｣」 ︰： ∶： ◯〇 ⸺—— ⸻——— ﹘—";

const known = new Map([
  ...RADICALS,
  ...MARKS.split(" ").map((pair) => [pair.charAt(0), pair.slice(1)] as const),
]);
/** 3∶1 is a ratio. */
const LOOK_ALIKES =
  /[\u{2e80}-\u{2fd5}\u{f900}-\u{faff}﹐﹑﹔-﹗﹙﹚﹝﹞｡､｢｣︰◯⸺⸻﹘]|(?<!\d)∶|∶(?!\d)/gu;
const LOOK_ALIKE = new RegExp(LOOK_ALIKES, "u");

/** What a character looks like; itself where it is none of these. */
export const shownAs = (character: string) => known.get(character) ?? character.normalize("NFKC");

/** A text in the characters that the print shows. */
export const asShown = (text: string) =>
  LOOK_ALIKE.test(text) ? text.replace(LOOK_ALIKES, shownAs) : text;

/** Lines in these characters; of a ratio that a line's end cuts its sign stays: 1∶ | 0.3, 1 | ∶0.3. */
export const linesShown = (lines: string[]): string[] =>
  lines.map((line, at) => {
    if (!LOOK_ALIKE.test(line)) return line;
    const [text, behind] = [line.trimEnd(), filledFrom(lines, at, 1)];
    if (CUT_BEHIND.test(text) && GOES_ON.test(behind)) return `${asShown(text.slice(0, -1))}∶`;
    const [rest, before] = [line.trimStart(), filledFrom(lines, at, -1)];
    if (CUT_BEFORE.test(rest) && /\d$/u.test(before.trimEnd()))
      return `${line.slice(0, -rest.length)}∶${asShown(rest.slice(1))}`;
    return asShown(line);
  });

const CUT_BEHIND = /\d∶$/u;
const CUT_BEFORE = /^∶\d/u;
/** 0.3, 2配制; a number of its own is none: 1．资产负债表, 2023年财政收支表. */
const GOES_ON = /^\s{0,9}\d{1,6}(?:\.\d{1,6})?(?![\d．、.）)年])/u;

/** The next line that holds anything, a blank one or two between. */
const filledFrom = (lines: string[], at: number, step: 1 | -1): string =>
  [1, 2, 3].map((far) => lines[at + step * far] ?? "").find((line) => line.trim() !== "") ?? "";
