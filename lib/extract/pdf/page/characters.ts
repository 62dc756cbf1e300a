/** Characters as fonts of PDFs tell them, and what they are to a layout. */
import { RADICALS } from "../../../bulletin/lexicon/script/radicals";

/** Radicals, compatibility ideographs and ligatures: one character that Unicode has under another number as well. */
const IN_OTHER_FORM = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\u{2f800}-\u{2fa1f}]/gu;
/** What shows nothing: controls, and the marks of joining, direction and breaking. */
const CONTROL = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** The character that is meant. */
export const plain = (text: string) =>
  text
    .replace(IN_OTHER_FORM, (one) => RADICALS.get(one) ?? one.normalize("NFKC"))
    // The stroke of a dash, where a font has one glyph for both.
    .replace(/\u2015/gu, "—")
    .replace(/[\t\n\r]/gu, " ")
    .replace(CONTROL, "");

export const isBlank = (text: string) => /^[\s\u3000]*$/u.test(text);
export const isHan = (text: string) => /^\p{Script=Han}/u.test(text) || text.startsWith("〇");
/** Letters and digits of which words are made that no line breaks. */
export const isWordy = (text: string) =>
  /^[\p{Script=Latin}\p{Nd}.,%‰:/@_×+=°℃-]/u.test(text) && !/^[０-９Ａ-Ｚａ-ｚ]/u.test(text);
/** Marks that may not begin a line. */
export const isClosing = (text: string) =>
  /^[，。、；：！？）》〉」』】〕”’…—％%,.;:!?)\]}·]/u.test(text);
export const isOpening = (text: string) => /^[（《〈「『【〔“‘([{]/u.test(text);

/** No font or standard says what it is: private use, or a place-holder for what a font does not tell. */
const UNKNOWN = /[\ufffd\p{Co}]/u;
export const isUnknown = (text: string) => UNKNOWN.test(text);

/** A sentence is over, its closing quotes and brackets too. */
export const endsSentence = (text: string) => /[。！？；：…][”’）》】〕)]*$/u.test(text);
