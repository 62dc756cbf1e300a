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
