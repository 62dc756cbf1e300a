import { matchesOf } from "../lexicon/matches";
import { labelAt } from "../lexicon/paper/headings";
import { DECORATIONS, LEADERS } from "../lexicon/paper/listing";
import { endsTitle } from "../lexicon/paper/papers";
import { endsSentence, NAME_DOTS, withShortGaps } from "../lexicon/script/characters";
import { withNote } from "../lexicon/script/marks";
import { isArabic, isNumeral, readNumber } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { isLikelyName } from "../readers/names";
import { readSpeakers } from "../readers/offices";
import { readPersonTokens } from "../readers/person-tokens";
import type { Line } from "../source/lines";
import { halveLatin, readingText } from "../source/normalise";

/** A printed line of the 目录 before it is known which document answers it. */
export interface Entry {
  title: string;
  byline: string | null;
  page: number | null;
  lines: Line[];
}

const OPENS_A_PAGE = "（(〈<[［【";
const CLOSES_A_PAGE = "）)〉>]］】·";
const BEFORE_A_PAGE = `${LEADERS}/）)`;
const RANGES = new Set("-—－–~～");
const LONGEST_PAGE = 4;
const LONGEST_BYLINE = 30;

const BLANKS = /\s+/gu;
const BLANK_IN_LEADERS = /(?<=[·•・∙.．。…⋯‥┈_])\s+(?=[·•・∙.．。…⋯‥┈_])/gu;
const LEADER_RUNS = /[…⋯‥┈]+|[·•・∙.．。_]{2,}|-{3,}|—{3,}|─{2,}|[/／]/gu;
/** Leaders that hardly any print has: one of those that most have stands for them. */
const RARE_LEADERS = /[┄┅┉╌━﹍﹒＿]{2,}|[－～~]{3,}/gu;
/** 关于批准 201 / 9 年财政决算的决议 */
const CUT_YEAR = /(?<=\d) (?=\d{1,3} ?年)/gu;
const PAGE_WITHIN = /\s*[（(]\s*(\d{1,4})\s*[）)]\s+(?=\S)/u;

interface Page {
  value: number;
  /** Where it begins, its bracket included. */
  at: number;
}

/** Where the run of characters that ends at an offset begins: at most so many, of those the test takes. */
function runBefore(text: string, end: number, takes: (character: string) => boolean, most = 99) {
  let start = end;
  while (start > 0 && end - start < most && takes(text.charAt(start - 1))) start--;
  return start;
}
const isBlank = (character: string) => character.trim() === "";

/** (2), （2-3）, [2], P2, 第2页, or a bare 2 behind a blank, a bracket or leaders. */
function pageAtEnd(text: string): Page | null {
  const closed =
    CLOSES_A_PAGE.includes(text.slice(-1)) && text !== "" ? text.length - 1 : text.length;
  let end = runBefore(text, closed, isBlank);
  if (text.charAt(end - 1) === "页") end = runBefore(text, end - 1, isBlank, 1);
  const start = runBefore(text, end, isArabic, LONGEST_PAGE);
  if (start === end) return null;
  return rangeBefore(text, start, end) ?? pageFrom(text, start, end);
}

/** 2-3: the first page of a range counts. */
function rangeBefore(text: string, start: number, end: number): Page | null {
  const dash = runBefore(text, start, isBlank, 1) - 1;
  if (end - start >= LONGEST_PAGE || dash < 0 || !RANGES.has(text.charAt(dash))) return null;
  const last = runBefore(text, dash, isBlank, 1);
  const first = runBefore(text, last, isArabic, LONGEST_PAGE);
  return first === last ? null : pageFrom(text, first, last);
}

function pageFrom(text: string, start: number, end: number): Page | null {
  const value = Number(text.slice(start, end));
  const blank = runBefore(text, start, isBlank, 1);
  const word = text.charAt(blank - 1);
  if (word === "第") return boundBy(text, blank - 1, value);
  const dot = word === "." ? blank - 1 : blank;
  if ("Pp".includes(text.charAt(dot - 1) || "\n")) return boundBy(text, dot - 1, value);
  return boundBy(text, start, value);
}

/** A page stands behind its bracket, or behind a blank or leaders. */
function boundBy(text: string, at: number, value: number): Page | null {
  const open = runBefore(text, at, isBlank) - 1;
  if (open >= 0 && OPENS_A_PAGE.includes(text.charAt(open))) return { value, at: open };
  const before = text.charAt(at - 1);
  return isBlank(before) || BEFORE_A_PAGE.includes(before) ? { value, at } : null;
}

/** （十二）, as it was set before figures were. */
function pageInChinese(text: string): Page | null {
  const { bare, note } = withNote(text);
  const told = note !== null && note.length <= 5 && [...note].every(isNumeral) && !isArabic(note);
  const value = told ? readNumber(note) : null;
  return value === null ? null : { value, at: bare.length };
}

/** ★ before every entry is the list's. */
function withoutDecoration(text: string): string {
  let at = 0;
  while (at < text.length && DECORATIONS.includes(text.charAt(at))) at++;
  return at === 0 ? text : text.slice(at).trimStart();
}

/** Whether what may be a page so is at a text's end. */
export const endsInChineseNumber = (text: string) =>
  CLOSES_A_PAGE.includes(text.slice(-1) || " ") && pageInChinese(text) !== null;

/** `关于……的说明···徐素娣 (9)` → title, by-line, page; a page in Chinese figures where `paged`. */
export function parseEntry(lines: Line[], paged = true): Entry {
  const joined = lines.map((line) => withShortGaps(line.raw.trim())).join(" ");
  const printed = lines.length > 1 ? joined.replace(CUT_YEAR, "") : joined;
  const plain = withoutDecoration(halveLatin(printed)).replace(RARE_LEADERS, "……");
  const raw = plain.replace(BLANK_IN_LEADERS, "");
  const page = pageAtEnd(raw) ?? (paged ? pageInChinese(raw) : null);
  const spoken = page ? null : bylineAfterPage(raw);
  if (spoken) return { ...spoken, lines };
  const rest = page ? withoutTail(raw.slice(0, page.at)) : raw;
  const { title, byline } = splitByline(rest.trimEnd());
  return {
    title: readingText(title),
    byline,
    page: page?.value ?? null,
    lines,
  };
}

/** The blanks and the stroke between a title and its page. */
const withoutTail = (text: string) =>
  text.slice(
    0,
    runBefore(text, text.length, (one) => isBlank(one) || "/／·".includes(one)),
  );

/** `政府工作报告（3） 市长 徐明` */
function bylineAfterPage(raw: string): Omit<Entry, "lines"> | null {
  const [whole = "", page] = PAGE_WITHIN.exec(raw) ?? [];
  if (page === undefined) return null;
  const at = raw.indexOf(whole);
  const title = readingText(raw.slice(0, at));
  const byline = endsTitle(title) ? readByline(raw.slice(at + whole.length)) : null;
  return byline === null ? null : { title, byline, page: Number(page) };
}

/** 作者：丁建国 */
function withoutLabel(text: string): string {
  const label = labelAt(text, WRITERS);
  return label === null ? text : text.slice(label.length + 1).trimStart();
}
const WRITERS = words("作者 撰稿 撰文 供稿 报告人 说明人");

function splitByline(printed: string): { title: string; byline: string | null } {
  let text = printed.replace(DASHES_AT_END, "");
  const dashed = bylineBehindDashes(text);
  if (dashed) return dashed;
  for (const leader of matchesOf(printed, LEADER_RUNS).reverse()) {
    const right = withoutLabel(text.slice(leader.index + leader[0].length).trim());
    const left = text.slice(0, leader.index);
    if (right === "") {
      text = left.trimEnd();
      continue;
    }
    const names = readPersonTokens(right);
    if (names) return { title: left.trimEnd(), byline: names.join("、") };
    if (right.length > LONGEST_BYLINE || !endsTitle(readingText(left))) continue;
    // A stroke may stand in a title; only names and offices show it to part them.
    const byline = readByline(right) ?? ("/／".includes(leader[0]) ? null : readingText(right));
    if (byline !== null) return { title: left, byline };
  }
  return bylineInBrackets(text) ?? bylineAfterBlank(text) ?? { title: text, byline: null };
}

const DASHES_AT_END = /\s*—{2}\s*$/u;

/** `关于……的报告——丁建国`: names alone show that the dashes are leaders. */
function bylineBehindDashes(text: string): { title: string; byline: string } | null {
  const at = text.lastIndexOf(DASHES);
  const left = readingText(text.slice(0, Math.max(0, at)));
  if (at < 0 || !endsTitle(left)) return null;
  const names = readPersonTokens(text.slice(at + DASHES.length).trim());
  return names?.every(isLikelyName) ? { title: left, byline: names.join("、") } : null;
}
const DASHES = "——";

function withoutDash(text: string): string {
  let at = 0;
  while (RANGES.has(text.charAt(at))) at++;
  return at === 0 ? text : text.slice(at).trimStart();
}

/** 区长 徐明: office and name stay apart. */
function readByline(text: string): string | null {
  // ——区教育局局长 张三丰, on the line under its title.
  const bare = withoutDash(text);
  const names = readPersonTokens(bare);
  if (names) return names.join("、");
  const speakers = readSpeakers(bare);
  // The next entry, `关于财政决算的报告 刘军`, is no office and name.
  if (speakers?.some(({ office }) => endsTitle(office ?? ""))) return null;
  return speakers?.map(({ office, name }) => `${office ?? ""} ${name}`.trim()).join("、") ?? null;
}

/** `政府工作报告　（区长 徐明）`; a version (草案), or a note (书面), is the title's. */
function bylineInBrackets(text: string): { title: string; byline: string } | null {
  const { bare, note: right } = withNote(text);
  const left = readingText(bare);
  if (right === null || right.length > LONGEST_BYLINE || !endsTitle(left)) return null;
  const speakers = readSpeakers(right);
  const byline = speakers?.every(({ name }) => isLikelyName(name)) ? readByline(right) : null;
  return byline === null ? null : { title: left, byline };
}

/** 乌云 · 其其格: the blanks around a name's dot go. */
const withTightDots = (text: string) =>
  text
    .split(BLANKS)
    .reduce((left, right) =>
      NAME_DOTS.includes(left.slice(-1)) || NAME_DOTS.includes(right.charAt(0))
        ? left + right
        : `${left} ${right}`,
    );

/** `关于……的报告　张三`: no leaders; the title must end like one, what follows must be names. */
function bylineAfterBlank(text: string): { title: string; byline: string } | null {
  const blanks = matchesOf(text, BLANKS).slice(-6);
  for (const blank of blanks) {
    const left = readingText(text.slice(0, blank.index));
    const told = text.slice(blank.index).trim();
    const right = "/／|｜".includes(told.charAt(0)) ? told.slice(1).trimStart() : told;
    if (!endsTitle(left) || endsSentence(right) || right.includes("《")) continue;
    const byline = readByline(withTightDots(right));
    if (byline !== null) return { title: left, byline };
  }
  return null;
}
