import { fold } from "./characters";
import { type Entry, parseEntry } from "./entries";
import { type Line, LONGEST_SHORT_LINE } from "./lines";
import { isLikelyName, isName } from "./readers/names";
import { ORGAN_END, readOffice } from "./readers/offices";
import { TITLE_END } from "./titles";

const MOST_LINES_OF_AN_ENTRY = 4;
const MOST_LINES_OF_A_TITLE = 6;
/** So many of a line's places are tried, and no more: damaged input that repeats one line stays linear. */
const MOST_PLACES = 50;
const LONGEST_TITLE_LINE = 100;

/** Text that no contents line has: an adoption note, a session line, a salutation, the end of a sentence. */
const BODY_LINE =
  /^[（(](?!\d{1,3}[）)]).*(?:通过|批准|会议)|^[—-]{1,2}.*年.*月|[。；！]$|^(?:主任|各位).*[：:]$/u;

/**
 * The entries at the head of `lines`, and how many lines they took. A line without a page is the beginning of the
 * next entry (`…代表资格审查委员会关于 / 个别代表的代表资格的报告·····陈 良 (11)`); where no line has a page, what the body
 * repeats tells entries apart.
 */
export function readContents(lines: Line[]): { entries: Entry[]; taken: number } {
  const paged = readPagedContents(lines);
  const { entries, taken } = paged.entries.length > 0 ? paged : readPlainContents(lines);
  const stands = standsBelow(lines);
  const named = entries.map((entry) => withBracketedName(entry, stands));
  return { entries: withoutNumbers(named), taken };
}

/** A version or a kind, 征求意见稿, that may be as long as a name. */
const NO_PERSON = /[稿案本版行略面要次号法定例]$/u;

/** `关于……的报告 （格日勒图）`: a name without a known surname, if the body has the title without it. */
function withBracketedName(entry: Entry, stands: (entry: Entry) => boolean): Entry {
  const [, title = "", name = ""] = /^(.+)（([^（）]{3,12})）$/u.exec(entry.title) ?? [];
  if (entry.byline !== null || !isName(name) || NO_PERSON.test(name) || stands(entry)) return entry;
  const bare = { ...entry, title };
  return stands(bare) ? { ...bare, byline: name } : entry;
}

/** Whether contents stand here though no 目录 heading announced them: two lines in a row with leaders and a page. */
export function looksLikeContents(lines: Line[]): boolean {
  const [first, second] = lines.slice(0, 2).map((line) => parseEntry([line]));
  const hasLeaders = (line: Line | undefined) =>
    /…|[·.]{3,}|[（(]\d+[）)]$/u.test(line?.text ?? "");
  return (
    first?.page != null && second?.page != null && hasLeaders(lines[0]) && hasLeaders(lines[1])
  );
}

/** `1.`, `一、`, `（1）`, `①`. */
const NUMBERED =
  /^(?:(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.．、]|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳])\s*/u;

/** 1.…… 2.…… before every title are the list's, not the titles'. */
function withoutNumbers(entries: Entry[]): Entry[] {
  const all = entries.length > 1 && entries.every(({ title }) => NUMBERED.test(title));
  return all
    ? entries.map((entry) => ({ ...entry, title: entry.title.replace(NUMBERED, "") }))
    : entries;
}

function readPagedContents(lines: Line[]): { entries: Entry[]; taken: number } {
  const stands = standsBelow(lines);
  const entries: Entry[] = [];
  let taken = 0;
  let pending: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONGEST_SHORT_LINE || BODY_LINE.test(line.text)) break;
    pending.push(line);
    const entry = parseEntry(pending);
    const first = entries[0];
    // `1．政府工作报告……（1）` is the list's number, and not the title's in the body.
    const opening = first && [first.title, first.title.replace(NUMBERED, "")].map(fold);
    if (entry.page === null && opening?.includes(fold(entry.title))) break;
    if (entry.page !== null && !isCutYear(line, lines[index + 1])) {
      entries.push(...splitPending(pending).map((whole) => withoutHeading(whole, stands)));
      pending = [];
      taken = index + 1;
    } else if (pending.length > MOST_LINES_OF_AN_ENTRY) break;
  }
  return { entries, taken };
}

/** 关于批准 201 / 9 年财政决算的决议: a year that the line cuts is no page. */
const isCutYear = (line: Line, next: Line | undefined) =>
  next !== undefined && /^\d{1,3}\s?年/.test(next.text) && /\d$/.test(line.text);

/** A line with a by-line of its own and no page is an entry whose page was not printed, not the next one's beginning. */
function splitPending(pending: Line[]): Entry[] {
  const last = pending.findLastIndex(
    (line, index) => index < pending.length - 1 && parseEntry([line]).byline !== null,
  );
  return last < 0
    ? [parseEntry(pending)]
    : [...splitPending(pending.slice(0, last + 1)), parseEntry(pending.slice(last + 1))];
}

/** `二、人事任免`, `会议`: a heading among the contents, without a page; its line is the next entry's. */
const SECTION = /^(?:[（(]?[一二三四五六七八九十]{1,3}[、.．）)]|[【〔［◆■●★▲]).{1,14}$/u;
/** `■ 区五届人大常委会第十五次会议`: the meeting whose papers the entries below it are. */
const OF_A_MEETING = /^[◆■●★▲□◇○]?\s*[^，。《]{0,30}第.{1,6}次会议$/u;

/** What remains of an entry's lines without the first is a title of the body, and the whole is none. */
function withoutHeading(entry: Entry, stands: (entry: Entry) => boolean): Entry {
  const [first, ...rest] = entry.lines;
  if (!first || rest.length === 0) return entry;
  const section = SECTION.test(first.text);
  const short = first.text.length <= 16 && !ORGAN_END.test(first.text);
  const heads = section || short || OF_A_MEETING.test(first.text);
  if (!heads || stands(entry)) return entry;
  const own = parseEntry(rest);
  if (!section && !stands(own)) return entry;
  return { ...withoutHeading(own, stands), lines: entry.lines };
}

function readPlainContents(lines: Line[]): { entries: Entry[]; taken: number } {
  const stands = standsBelow(lines);
  const entries: Entry[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || line.text.length > LONGEST_SHORT_LINE || BODY_LINE.test(line.text)) break;
    const again = entries[0]
      ? opensWith(lines.slice(at, at + MOST_LINES_OF_A_TITLE), entries[0])
      : 0;
    if (again > 0 && !isListedAt(lines[at + again], stands)) break;
    const entry =
      longestRepeated(lines.slice(at, at + MOST_LINES_OF_AN_ENTRY), stands) ?? parseEntry([line]);
    const heading = entries.at(-1);
    if (heading && isHeading(heading) && !stands(heading) && stands(entry))
      entries.splice(-1, 1, { ...entry, lines: [...heading.lines, ...entry.lines] });
    else entries.push(entry);
    at += entry.lines.length;
  }
  // Without a body that repeats the first entry nothing shows where such contents end: better none than a guess.
  const answered = entries.some(stands);
  return answered && at < lines.length ? { entries, taken: at } : { entries: [], taken: 0 };
}

/** `【人事任免】`, `报告`: on a line of its own where no entry has a page, and no title of the body. */
const isHeading = ({ title, lines: [first, ...rest] }: Entry) =>
  first !== undefined && rest.length === 0 && (title.length <= 8 || SECTION.test(first.text));

/** 任命名单 twice among the entries: behind the second a further title stands, in the body a note or the text. */
function isListedAt(line: Line | undefined, stands: (entry: Entry) => boolean): boolean {
  if (!line || line.text.length > LONGEST_SHORT_LINE || BODY_LINE.test(line.text)) return false;
  const entry = parseEntry([line]);
  return TITLE_END.test(entry.title) && stands(entry);
}

/** How many lines the first entry's title takes where it stands again: the body begins, the contents are over. */
function opensWith(lines: Line[], { title }: Entry): number {
  const wanted = fold(title);
  const bare = fold(title.replace(NUMBERED, ""));
  let text = "";
  for (const [index, line] of lines.entries()) {
    text += fold(line.text);
    if (text === wanted || text === bare) return index + 1;
    if (text.length >= wanted.length) break;
  }
  return 0;
}

function longestRepeated(lines: Line[], stands: (entry: Entry) => boolean): Entry | null {
  let best: Entry | null = null;
  for (let count = 1; count <= lines.length; count++) {
    const entry = parseEntry(lines.slice(0, count));
    if (!stands(entry)) continue;
    if (best?.title !== entry.title) best = entry;
    else if (isPersons(entry.byline) && !lines.slice(best.lines.length, count).some(isTitle))
      best = entry;
  }
  return best;

  // 关于……的汇报　供销合作社主任　汤某: with its by-line it would end like an office and a name, were it the last entry's.
  function isTitle(line: Line): boolean {
    const entry = parseEntry([line]);
    return TITLE_END.test(entry.title) && stands(entry);
  }
}

/** What stands on a line of its own under a title: a by-line, or the next heading, 人事任免. */
const isPersons = (byline: string | null) =>
  byline?.split("、").every((one) => isLikelyName(one) || readOffice(one.split(" ")[0] ?? "")) ??
  false;

/** Whether an entry's title, its number aside, stands again, on one to six short lines, below. Most never ask. */
function standsBelow(lines: Line[]): (entry: Entry) => boolean {
  let folded: (string | null)[] | null = null;
  let begins: Map<string, number[]> | null = null;
  const stands = (whole: string, after: number) => {
    folded ??= lines.map(({ text }) => (text.length > LONGEST_TITLE_LINE ? null : fold(text)));
    begins ??= placesOf(folded);
    for (let length = 1; length <= Math.min(whole.length, LONGEST_TITLE_LINE); length++) {
      const places = begins.get(whole.slice(0, length)) ?? [];
      for (const at of places.slice(-MOST_PLACES))
        if ((lines[at]?.no ?? 0) > after && isMadeAt(folded, at, whole)) return true;
    }
    return false;
  };
  return ({ title, lines: own }) => {
    const after = own.at(-1)?.no ?? 0;
    const bare = title.replace(NUMBERED, "");
    return stands(fold(title), after) || (bare !== title && stands(fold(bare), after));
  };
}

/** Where each text stands as a line. */
function placesOf(folded: (string | null)[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  folded.forEach((text, at) => {
    if (text === null) return;
    const known = places.get(text);
    if (known) known.push(at);
    else places.set(text, [at]);
  });
  return places;
}

/** Whether the lines from `at` on, put together, are the text. */
function isMadeAt(folded: (string | null)[], at: number, text: string): boolean {
  let made = "";
  for (const part of folded.slice(at, at + MOST_LINES_OF_A_TITLE)) {
    if (part === null || made.length > text.length) return false;
    made += part;
    if (made === text) return true;
  }
  return false;
}
