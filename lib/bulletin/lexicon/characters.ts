/** The character classes that more than one stage asks about. */

/** For use inside a `u` regular expression's brackets. */
export const HAN = "\\p{Script=Han}";

/** Punctuation that is set without blanks in Chinese print. */
const CHINESE_PUNCTUATION = "、。，．：；！？（）《》〈〉「」『』【】〔〕［］｛｝“”‘’…—～·・";

/** Minority names: 买买提·艾力, with U+00B7, U+30FB, U+2027 or U+2022. */
export const NAME_DOTS = "·・‧•";

const han = new RegExp(`[${HAN}〇○]`, "u");
/** The block that nearly every character of a bulletin is from: asked first, for a class of Unicode is slow to ask. */
export const isCommonHan = (character: string) => {
  const code = character.charCodeAt(0);
  return code >= 0x4e00 && code <= 0x9fff;
};
const COMMON_HAN_ALONE = /^[\u4e00-\u9fff]*$/;
const setTight = new RegExp(`[${HAN}〇○${CHINESE_PUNCTUATION}]`, "u");

export const isHan = (character: string) => isCommonHan(character) || han.test(character);

/** Whether a blank beside this character is only typesetting. */
export const isSetTight = (character: string) => isCommonHan(character) || setTight.test(character);

/**
 * Whether nothing but the end of a sentence can follow: `。` and its kin, closing quotes and brackets included, and a
 * remark behind it: 作为第三条。（草案二次审议稿第三条）
 */
export const endsSentence = (text: string) =>
  STOPS.has(text.slice(-1)) ||
  (CLOSERS.has(text.slice(-1)) &&
    /[。！？!?](?:[”’」』）)》]{0,8}|（[^（）。]{1,40}）)$/u.test(text));
const STOPS = new Set("。！？!?");
const CLOSERS = new Set("”’」』）)》");

/** What `fold` still has to look at when width and brackets are settled. */
const VARIES = /[\s“”„"〝〞‘’'「」『』—–\-－─―·・‧•〇○]/;

/** Whether more of the opening mark stands in a text than of the closing: 将第三条修改为：“…… */
export const isUnclosed = (text: string, open: string, close: string) =>
  text.split(open).length > text.split(close).length;

/** Equal when two prints of one text differ only in blanks, width and the shape of brackets, quotes and dashes. */
export function fold(text: string): string {
  if (COMMON_HAN_ALONE.test(text)) return text;
  const plain = text.normalize("NFKC");
  if (!VARIES.test(plain)) return plain;
  return plain
    .replace(/\s+/gu, "")
    .replace(/[“”„"〝〞‘’'「」『』]/gu, '"')
    .replace(/[—–\-－─―]+/gu, "-")
    .replace(/[·・‧•]/gu, "·")
    .replace(/[〇○]/gu, "〇");
}
