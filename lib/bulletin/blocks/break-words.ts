/** Words across a break, by the dictionary: 执|法, 一|刀切. */
import { isHan } from "../lexicon/script/characters";
import { isArabic } from "../lexicon/script/numerals";
import type { Words } from "../lexicon/words";

const dictionary = new Intl.Segmenter("zh", { granularity: "word" });
/** So many characters on either side tell which word lies there. */
const WINDOW = 6;

/** Whether a word lies across the break between two texts. */
export function isOneWord(left: string, right: string): boolean {
  const head = tailOf(left);
  if (head === "" || !isOfAWord(String.fromCodePoint(right.codePointAt(0) ?? 0))) return false;
  // A row of Latin letters and figures is one word, and needs no dictionary.
  if (isLatin(head.slice(-1)) && isLatin(right.charAt(0))) return true;
  const { index, segment, isWordLike } = wordAt(head + right.slice(0, WINDOW), head.length - 1);
  return isWordLike === true && index + segment.length > head.length;
}

/** Whether a text begins with one of the words: the dictionary is asked only where their characters stand. */
export const beginsWithWord = (text: string, listed: Words) =>
  listed.at(text) !== null && listed.has(wordAt(text.slice(0, WINDOW), 0).segment);

/** The same of its end. */
export function endsWithWord(text: string, listed: Words): boolean {
  if (listed.before(text) === null) return false;
  const tail = tailOf(text);
  return listed.has(wordAt(tail, tail.length - 1).segment);
}

const NO_WORD = { index: 0, segment: "", isWordLike: false };
const wordAt = (text: string, at: number) => dictionary.segment(text).containing(at) ?? NO_WORD;

/** The characters of words that a text's last ones are. */
function tailOf(text: string): string {
  let tail = "";
  for (const character of [...text.slice(-WINDOW)].reverse()) {
    if (!isOfAWord(character)) break;
    tail = character + tail;
  }
  return tail;
}

export const isLatin = (character: string) =>
  (character >= "A" && character <= "Z") ||
  (character >= "a" && character <= "z") ||
  isArabic(character);
const isOfAWord = (character: string) => isLatin(character) || isHan(character);
