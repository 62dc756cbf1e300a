import { DOTS } from "../text/variants";

const DOT = new RegExp(`[${DOTS}]`, "gu");
const PADDING = /(?<![\p{Script=Latin}\p{Nd}]) | (?![\p{Script=Latin}\p{Nd}])/gu;

/**
 * A name as its page bears it: 陈 良 is 陈良, 买买提・艾力 is 买买提·艾力, and what Unicode has twice for old code pages (李 as U+F9E1) is
 * one. What may tell two persons apart stays.
 */
export const plainName = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/gu, " ")
    .replace(PADDING, "")
    .replace(DOT, "·");
