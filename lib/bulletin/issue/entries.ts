import { endsSentence, NAME_DOTS, withShortGaps } from "../lexicon/characters";
import { matchesOf } from "../lexicon/matches";
import { readNumber } from "../lexicon/numerals";
import { isLikelyName } from "../readers/names";
import { readSpeakers } from "../readers/offices";
import { readPersonTokens } from "../readers/person-tokens";
import { TITLE_END } from "../readers/titles";
import type { Line } from "../source/lines";
import { halveLatin, readingText } from "../source/normalise";

/** A printed line of the 目录 before it is known which document answers it. */
export interface Entry {
  title: string;
  byline: string | null;
  page: number | null;
  lines: Line[];
}

/** (2), （2-3）, [2], P2, 第2页, or a bare 2 behind a blank, a bracket or leaders. */
const PAGE =
  /(?:[（(〈<[［【]\s*|^|(?<=[\s…⋯·•・.．。_—─/）)-]))(?:[Pp]\.?\s?|第\s?)?(\d{1,4})(?:\s?[-—－–~～]\s?\d{1,3})?\s?页?\s*[）)〉>\]］】·]?$/u;
/** （十二）, as it was set before figures were. */
const PAGE_IN_CHINESE = /[（(]([一二三四五六七八九十百]{1,5})[）)]$/u;
const PAGE_WITHIN = /\s*[（(]\s*(\d{1,4})\s*[）)]\s+(?=\S)/u;
const BLANK_IN_LEADERS = /(?<=[·•・.．。…⋯_])\s+(?=[·•・.．。…⋯_])/gu;
const LEADERS = /(?:[…⋯]+|[·•・.．。_]{2,}|-{3,}|—{3,}|─{2,})/gu;
/** ★ before every entry is the list's. */
const DECORATION = /^[★☆●○◆◇■□▲△▪•➤]+\s*/u;
const BLANKS = /\s+/gu;
/** 关于批准 201 / 9 年财政决算的决议 */
const CUT_YEAR = /(?<=\d) (?=\d{1,3} ?年)/gu;

/** `关于……的说明···徐素娣 (9)` → title, by-line, page. */
export function parseEntry(lines: Line[]): Entry {
  const joined = lines.map((line) => withShortGaps(line.raw.trim())).join(" ");
  const printed = lines.length > 1 ? joined.replace(CUT_YEAR, "") : joined;
  const raw = halveLatin(printed).replace(DECORATION, "").replace(BLANK_IN_LEADERS, "");
  const page = PAGE.exec(raw) ?? PAGE_IN_CHINESE.exec(raw);
  const spoken = page ? null : bylineAfterPage(raw);
  if (spoken) return { ...spoken, lines };
  const rest = page ? raw.slice(0, page.index).replace(/[\s/·]+$/u, "") : raw;
  const { title, byline } = splitByline(rest.trimEnd());
  return {
    title: readingText(title),
    byline,
    page: page ? readNumber(page[1] ?? "") : null,
    lines,
  };
}

/** `政府工作报告（3） 市长 徐明` */
function bylineAfterPage(raw: string): Omit<Entry, "lines"> | null {
  const [whole = "", page] = PAGE_WITHIN.exec(raw) ?? [];
  if (page === undefined) return null;
  const at = raw.indexOf(whole);
  const title = readingText(raw.slice(0, at));
  const byline = TITLE_END.test(title) ? readByline(raw.slice(at + whole.length)) : null;
  return byline === null ? null : { title, byline, page: Number(page) };
}

function splitByline(text: string): { title: string; byline: string | null } {
  const leaders = matchesOf(text, LEADERS);
  for (const leader of leaders.reverse()) {
    const right = text.slice(leader.index + leader[0].length).trim();
    const left = text.slice(0, leader.index);
    if (right === "") return splitByline(left.trimEnd());
    const names = readPersonTokens(right);
    if (names) return { title: left.trimEnd(), byline: names.join("、") };
    if (right.length <= 30 && TITLE_END.test(readingText(left)))
      return { title: left, byline: readByline(right) ?? readingText(right) };
  }
  return bylineInBrackets(text) ?? bylineAfterBlank(text) ?? { title: text, byline: null };
}

/** 区长 徐明: office and name stay apart. */
function readByline(text: string): string | null {
  // ——区教育局局长 张三丰, on the line under its title.
  const bare = text.replace(/^[—－–-]+\s*/u, "");
  const names = readPersonTokens(bare);
  if (names) return names.join("、");
  const speakers = readSpeakers(bare);
  // The next entry, `关于财政决算的报告 刘军`, is no office and name.
  if (speakers?.some(({ office }) => TITLE_END.test(office ?? ""))) return null;
  return speakers?.map(({ office, name }) => `${office ?? ""} ${name}`.trim()).join("、") ?? null;
}

/** `政府工作报告　（区长 徐明）`; a version (草案), or a note (书面), is the title's. */
function bylineInBrackets(text: string): { title: string; byline: string } | null {
  const [, before = "", right = ""] = /^(.*?)\s*[（(]([^（()）]{2,20})[）)]$/u.exec(text) ?? [];
  const left = readingText(before);
  const speakers = TITLE_END.test(left) ? readSpeakers(right) : null;
  const byline = speakers?.every(({ name }) => isLikelyName(name)) ? readByline(right) : null;
  return byline === null ? null : { title: left, byline };
}

/** `关于……的报告　张三`: no leaders; the title must end like one, what follows must be names. */
function bylineAfterBlank(text: string): { title: string; byline: string } | null {
  const blanks = matchesOf(text, BLANKS).slice(-6);
  for (const blank of blanks) {
    const left = readingText(text.slice(0, blank.index));
    const right = text
      .slice(blank.index)
      .trim()
      .replace(/^[/／|｜]\s*/u, "");
    if (!TITLE_END.test(left) || endsSentence(right) || right.includes("《")) continue;
    const byline = readByline(right.replace(new RegExp(`\\s*([${NAME_DOTS}])\\s*`, "gu"), "$1"));
    if (byline !== null) return { title: left, byline };
  }
  return null;
}
