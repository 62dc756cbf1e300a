/** Brackets and the marks that part a text: the one scanner of both. */
import { words } from "../words";

/** What stands before 2021年3月11日在……会议上, in whatever form print sets it; the hyphen last. */
export const LONG_DASHES = "—–―─━－‐‑‒-";

/** How many dashes a text opens with, two at most: —— before who speaks, or on a title's second line. */
export const dashesAtHead = (text: string) =>
  [0, 1].filter((at) => DASHES.includes(text.charAt(at) || " ") && DASHES.includes(text.charAt(0)))
    .length;
const DASHES = "—―─";

/** What parts names that stand one after another: 张三、李四, and 张三/李四. */
export const BETWEEN_NAMES = "、，,/／";

/** Quotations as print sets them: “……”, 「……」 in traditional script, "……". */
const QUOTES = ["“”", "「」", "『』", '""'];
export const OPENING_QUOTES: ReadonlySet<string> = new Set(QUOTES.map(([open = ""]) => open));
export const CLOSING_QUOTES: ReadonlySet<string> = new Set(QUOTES.map(([, close = ""]) => close));

/** Whether a quotation is opened that the text does not close: 将第三条修改为：“……。 */
export const hasOpenQuote = (text: string) =>
  QUOTES.some(([open = "", close = ""]) => {
    if (!text.includes(open)) return false;
    const opened = text.split(open).length - 1;
    return open === close ? opened % 2 === 1 : opened > text.split(close).length - 1;
  });

/** What ends a sentence, or an item, in lists of acts. */
export const STOPS = words("。 ； ;");

/** What ends an item of a list, within a quotation too: 增加一项：“（三）古树；” */
export const ITEM_ENDS = words('； ; ；” ；’ ；」 ；』 ；"');

/** Every opening bracket or quote with what closes it. */
export const PAIRS: ReadonlyMap<string, string> = new Map([
  ["（", "）"],
  ["(", ")"],
  ["《", "》"],
  ["〈", "〉"],
  ["[", "]"],
  ["［", "］"],
  ["〔", "〕"],
  ["【", "】"],
  ["“", "”"],
  ["‘", "’"],
  ["「", "」"],
  ["『", "』"],
]);
const [OPENS, CLOSES] = [1, 2];
/** By the code of a mark, for every character of a bulletin is asked. */
const KINDS = new Uint8Array(0x10000);
for (const [open, close] of PAIRS) {
  KINDS[open.charCodeAt(0)] = OPENS;
  KINDS[close.charCodeAt(0)] = CLOSES;
}

export const isOpening = (character: string) => KINDS[character.charCodeAt(0)] === OPENS;
export const isClosing = (character: string) => KINDS[character.charCodeAt(0)] === CLOSES;

/** A stretch of a text between marks. */
export interface Part {
  text: string;
  at: number;
  /** The mark that ended it; empty at the text's end. */
  mark: string;
}

/**
 * Cuts a text at any of the marks that stands outside of brackets. One that closes nothing is text; one that nothing
 * closes holds to the end.
 */
export function cutAt(text: string, marks: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = nextMark(text, marks, 0); at >= 0; at = nextMark(text, marks, from)) {
    parts.push({ text: text.slice(from, at), at: from, mark: text.charAt(at) });
    from = at + 1;
  }
  parts.push({ text: text.slice(from), at: from, mark: "" });
  return parts;
}

/** The texts alone. */
export function splitAt(text: string, marks: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = nextMark(text, marks, 0); at >= 0; at = nextMark(text, marks, from)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts;
}

/** The first of the marks from an offset on that stands in no bracket opened behind it; -1 where none does. */
function nextMark(text: string, marks: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    if (kind === OPENS) depth++;
    else if (kind === CLOSES) depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(text.charAt(at))) return at;
  }
  return -1;
}

/** The bracket that closes the one at an offset; -1 where none does. Brackets of either width close each other. */
export function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === OPENS) depth++;
    else if (kind === CLOSES && --depth === 0) return at;
  }
  return -1;
}

/** The bracket that the one at an offset closes; -1 where there is none. */
export function openingOf(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === CLOSES) depth++;
    else if (kind === OPENS && --depth === 0) return at;
  }
  return -1;
}

export interface Bracketed {
  bare: string;
  /** What the brackets behind it say; null where there are none. */
  note: string | null;
}

/** `张三（女，回族）` → 张三, 女，回族. Only round brackets at the very end, and something before them. */
export function withNote(text: string): Bracketed {
  const last = text.at(-1);
  if (last !== "）" && last !== ")") return { bare: text, note: null };
  const open = openingOf(text, text.length - 1);
  if (open <= 0 || !"（(".includes(text.charAt(open))) return { bare: text, note: null };
  return { bare: text.slice(0, open).trimEnd(), note: text.slice(open + 1, -1) };
}

/** Whether more brackets or quotes of a text were opened than closed. */
export function isOpenEnded(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === OPENS) depth++;
    else if (kind === CLOSES) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** For each place whether brackets or quotes are open there. */
export function openAt(text: string): Uint8Array {
  const open = new Uint8Array(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === OPENS) depth++;
    open[at] = depth > 0 ? 1 : 0;
    if (kind === CLOSES) depth = Math.max(0, depth - 1);
  }
  return open;
}
