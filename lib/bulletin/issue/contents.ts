import { endsAsBody } from "../lexicon/office/bodies";
import {
  HEADING_MARKS,
  listNumberLength,
  PAPERS_OF_IT,
  VERSION_ENDS,
} from "../lexicon/paper/listing";
import { closesNote, isNumberLine, opensNote } from "../lexicon/paper/notes";
import { endsTitle, withoutNoticeNumber } from "../lexicon/paper/papers";
import { fold, holdsHan, isLatin } from "../lexicon/script/characters";
import { dashesAtHead, LONG_DASHES, withNote } from "../lexicon/script/marks";
import { isArabic } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { readMeetings } from "../readers/meetings";
import { isLikelyName, isName } from "../readers/names";
import { readOffice, readSpeakers, type Speaker } from "../readers/offices";
import { changed, type Line, LONGEST_SHORT_LINE } from "../source/lines";
import { readingText } from "../source/normalise";
import { isKnownGroup } from "./dividers";
import { type Entry, endsInChineseNumber, parseEntry } from "./entries";
import { MOST_LINES_OF_A_TITLE, type Stands, standsBelow, unnumbered } from "./standing";

const MOST_LINES_OF_AN_ENTRY = 4;

const ACTS = words("通过 批准 会议");
const ADDRESSED = words("主任 各位");

/** Text that no contents line has: an adoption note, a session line, a salutation, the end of a sentence. */
function isBodyLine(text: string): boolean {
  const first = text.charAt(0);
  if ("。；！".includes(text.slice(-1))) return true;
  if (first === "（" || first === "(")
    return listNumberLength(text) === 0 && ACTS.find(text) !== null;
  if (LONG_DASHES.includes(first || " "))
    return text.indexOf("月", text.indexOf("年") + 1) > text.indexOf("年");
  return ADDRESSED.at(text) !== null && "：:".includes(text.slice(-1));
}

/**
 * The entries at the head of `lines`, and how many lines they took. A line without a page is the beginning of the
 * next entry (`…代表资格审查委员会关于 / 个别代表的代表资格的报告·····陈 良 (11)`); where no line has a page, what the body
 * repeats tells entries apart.
 */
export function readContents(printed: Line[]): { entries: Entry[]; taken: number } {
  const stands = standsBelow(printed);
  const lines = withPagesBehind(printed, stands);
  const paged = readPagedContents(lines, stands);
  const { entries, taken } = paged.entries.length > 0 ? paged : readPlainContents(lines, stands);
  const named = entries.map((entry) => withBracketedName(entry, stands));
  return { entries: withoutUntitled(withoutNumbers(named)), taken };
}

/** `02　关于……的报告`, `（2）关于……`, `2……关于……`: a page, or the list's number, set before the entry. */
const LEADING_NUMBER =
  /^\s*(?:[（(](\d{1,3})[）)]\s*|(\d{1,3})(?:\s+|[…·.．_]{2,}\s*))(?=[^\d\s年月日号期届])/u;
function leadingNumber(line: Line | undefined): number | null {
  if (!line || line.tabbed || line.text.length > LONGEST_SHORT_LINE) return null;
  const [, bracketed, bare] = LEADING_NUMBER.exec(line.raw) ?? [];
  const number = bracketed ?? bare;
  return number === undefined ? null : Number(number);
}

/** A heading, or two, above the first entry. */
const MOST_HEADINGS = 2;

/**
 * Contents whose every entry opens with its page, with the page behind it as elsewhere; 1, 2, 3 are the list's own
 * numbers, and fall away, also those that begin anew under each heading. An entry's further lines come before its page,
 * but for the heading of the next.
 */
function withPagesBehind(lines: Line[], stands: Stands): Line[] {
  const head = lines.slice(0, MOST_HEADINGS + 1).findIndex((line) => leadingNumber(line) !== null);
  if (head < 0 || lines.slice(0, head).some((line) => !mayHead(line))) return lines;
  const starts: { at: number; number: number }[] = [];
  for (let at = head; at < lines.length; at++) {
    const number = leadingNumber(lines[at]);
    if (number !== null) starts.push({ at, number });
    else if (at - (starts.at(-1)?.at ?? 0) > MOST_LINES_OF_AN_ENTRY) break;
  }
  const ends = endOfLast(lines, starts.at(-1)?.at ?? head, stands);
  if (starts.length === 0 || (starts.length === 1 && ends === null)) return lines;
  const counts = starts.every(({ number }, at) =>
    [1, (starts[at - 1]?.number ?? 0) + 1].includes(number),
  );
  const moved = [...lines];
  for (const [index, { at, number }] of starts.entries()) {
    const set = (place: number, raw: string) => {
      const line = moved[place];
      if (line) moved[place] = changed(line, { raw, text: readingText(raw) });
    };
    set(at, (lines[at]?.raw ?? "").replace(LEADING_NUMBER, ""));
    let last = (starts[index + 1]?.at ?? ends ?? at + 1) - 1;
    while (last > at && mayHead(lines[last]) && stands(parseEntry(moved.slice(at, last)))) last--;
    if (!counts) set(last, `${moved[last]?.raw ?? ""} ${number}`);
  }
  return moved;
}

/** Behind the lines of the last entry that opens with a number, where its title stands again below; else null. */
function endOfLast(lines: Line[], at: number, stands: Stands): number | null {
  const bare = lines.slice(at, at + MOST_LINES_OF_AN_ENTRY).map((line, index) => {
    const raw = index === 0 ? line.raw.replace(LEADING_NUMBER, "") : line.raw;
    return changed(line, { raw, text: readingText(raw) });
  });
  const count = bare.findIndex((_, index) => stands(parseEntry(bare.slice(0, index + 1)))) + 1;
  return count > 0 ? at + count : null;
}

/** `关于……的报告 （格日勒图）`: a name without a known surname, if the body has the title without it. */
function withBracketedName(entry: Entry, stands: Stands): Entry {
  const { bare: title, note: name } = withNote(entry.title);
  if (entry.byline !== null || name === null || name.length < 3 || !isName(name)) return entry;
  if (VERSION_ENDS.before(name) !== null || stands(entry)) return entry;
  const bare = { ...entry, title };
  return stands(bare) ? { ...bare, byline: name } : entry;
}

/** Report on Water Supply; 2021—2025 is in no other tongue. */
const isInLetters = (title: string) => !holdsHan(title) && [...title].some(isLatin);

/**
 * `……（3）` on a line of its own: the page of the entry above it, which has none; never an entry without a title. CONTENTS /
 * Report on Water Supply……（3） says the same again in English.
 */
function withoutUntitled(entries: Entry[]): Entry[] {
  const kept: Entry[] = [];
  const leading: Line[] = [];
  const inChinese = entries.some(({ title }) => holdsHan(title));
  for (const entry of entries) {
    const above = kept.at(-1);
    if (entry.title !== "" && !(inChinese && isInLetters(entry.title)))
      kept.push({ ...entry, lines: [...(above ? [] : leading), ...entry.lines] });
    else {
      // Of thousands of such lines each is added once, and none copied.
      (above?.lines ?? leading).push(...entry.lines);
      if (above) above.page ??= entry.page;
    }
  }
  return kept;
}

/**
 * Whether contents stand here though no 目录 heading announced them: two lines in a row with leaders and a page, or two
 * titles, one under the other, that both stand again below.
 */
export function looksLikeContents(lines: Line[]): boolean {
  const [first, second] = lines.slice(0, 2).map((line) => parseEntry([line]));
  const hasLeaders = (line: Line | undefined) => /…|[·.]{3}|[（(]\d+[）)]$/u.test(line?.text ?? "");
  const paged =
    first?.page != null && second?.page != null && hasLeaders(lines[0]) && hasLeaders(lines[1]);
  return paged || listsTitles(lines);
}

function listsTitles(printed: Line[]): boolean {
  const [first] = printed;
  if (!first || first.text.length > LONGEST_SHORT_LINE) return false;
  const stands = standsBelow(printed);
  const lines = withPagesBehind(
    printed.slice(0, MOST_LINES_OF_AN_ENTRY * 2 + MOST_HEADINGS),
    stands,
  );
  const entryAt = (at: number) => {
    const entry = longestRepeated(lines.slice(at, at + MOST_LINES_OF_AN_ENTRY), stands);
    return entry && endsTitle(entry.title) ? entry : null;
  };
  const head = lines.slice(0, MOST_HEADINGS + 1).findIndex((_, at) => entryAt(at) !== null);
  const headed = lines.slice(0, head).every((line) => mayHead(line) && !endsTitle(line.text));
  const listed = head >= 0 && headed ? entryAt(head) : null;
  return listed !== null && entryAt(head + listed.lines.length) !== null;
}

/** 1.…… 2.…… before every title are the list's, not the titles'. */
function withoutNumbers(entries: Entry[]): Entry[] {
  const all = entries.length > 1 && entries.every(({ title }) => listNumberLength(title) > 0);
  return all ? entries.map((entry) => ({ ...entry, title: unnumbered(entry.title) })) : entries;
}

function readPagedContents(lines: Line[], stands: Stands): { entries: Entry[]; taken: number } {
  const entries: Entry[] = [];
  let taken = 0;
  let pending: Line[] = [];
  /** 刑法修正案（九）: where such a title stands again the body begins. */
  const numbered = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.text.length > LONGEST_SHORT_LINE || isBodyLine(line.text)) break;
    const above = entries.at(-1);
    const byline = pending.length === 0 ? bylineBelow(line, entries, stands) : null;
    if (above && byline !== null) {
      entries.splice(-1, 1, { ...above, byline, lines: [...above.lines, line] });
      taken = index + 1;
      continue;
    }
    pending.push(line);
    const entry = entryOf(pending, stands);
    const first = entries[0];
    // `1．政府工作报告……（1）` is the list's number, and not the title's in the body.
    const opening = first && [first.title, unnumbered(first.title)].map(fold);
    if (entry.page === null && opening?.includes(fold(entry.title))) break;
    const ends = endsInChineseNumber(line.text)
      ? [line.text, parseEntry(pending, false).title]
      : [];
    if (ends.some((title) => numbered.has(fold(title)))) break;
    if (endsInChineseNumber(entry.title)) numbered.add(fold(entry.title));
    if (entry.page !== null && !isCutNumber(line, lines[index + 1])) {
      const parted = partPending(pending, entry, stands);
      const headless = parted.map((whole) => withoutHeading(whole, stands));
      entries.push(...headless.map((whole) => withSpeakerBelow(whole, stands)));
      pending = [];
      taken = index + 1;
    } else if (pending.length > MOST_LINES_OF_AN_ENTRY) break;
  }
  return { entries, taken };
}

/** 刑法修正案（九）: a number that the body's title has too is no page. */
function entryOf(lines: Line[], stands: Stands): Entry {
  const last = lines.slice(-1);
  if (!endsInChineseNumber(last[0]?.text ?? "")) return parseEntry(lines);
  const numbered = parseEntry(lines, false);
  return stands(numbered) || stands(parseEntry(last, false)) ? numbered : parseEntry(lines);
}

/** 关于批准 201 / 9 年财政决算的决议, 公告（第28 / 号）: a number that the line cuts is no page. */
const isCutNumber = (line: Line, next: Line | undefined) =>
  next !== undefined &&
  /^(?:\d{1,3}\s?年|\d{0,2}号[）)])/u.test(next.text) &&
  /\d$/.test(line.text);

/** 公告 of 公告（第28号）: its number may stand elsewhere in the body, or on a line of its own. */
function ofNotice(title: string): string {
  const { bare, note } = withNote(title);
  return note !== null && isNumberLine(note) ? bare : withoutNoticeNumber(title);
}

/** 公告（第28号） / 青禾县绿化条例……（3）: the body has a title for either, and none of both; the first's page was not printed. */
function partPending(pending: Line[], whole: Entry, stands: Stands): Entry[] {
  for (let count = 1; count < pending.length; count++) {
    const first = parseEntry(pending.slice(0, count));
    if (!endsTitle(first.title)) continue;
    if (stands(whole)) break;
    const rest = pending.slice(count);
    const bare = { ...first, title: ofNotice(first.title) };
    if (!(stands(first) || stands(bare)) || !stands(parseEntry(rest))) continue;
    return [first, ...partPending(rest, parseEntry(rest), stands)];
  }
  return splitPending(pending, whole);
}

/**
 * A line with a by-line of its own and no page is an entry whose page was not printed, not the next one's beginning.
 * `whole`: what all the lines are read as.
 */
function splitPending(pending: Line[], whole = parseEntry(pending)): Entry[] {
  const last = pending.findLastIndex(
    (line, index) => index < pending.length - 1 && parseEntry([line]).byline !== null,
  );
  return last < 0
    ? [whole]
    : [...splitPending(pending.slice(0, last + 1)), parseEntry(pending.slice(last + 1))];
}

const LONGEST_HEADING = 15;
const LONGEST_PLAIN_HEADING = 16;
/** What may be a heading among the contents, where the body has no such title. */
const mayHead = (line: Line | undefined) =>
  line !== undefined &&
  ((line.text.length <= LONGEST_PLAIN_HEADING && !endsAsBody(line.text)) ||
    isSection(line.text) ||
    isOfAMeeting(line.text));

/** `二、人事任免`, `【会议】`: a heading among the contents, without a page; its line is the next entry's. */
function isSection(text: string): boolean {
  const marked = HEADING_MARKS.includes(text.charAt(0)) ? 1 : listNumberLength(text);
  const numbered = marked > 1 && !isArabic(text.charAt(text.startsWith("（") ? 1 : 0));
  const own = text.length - marked;
  return (marked === 1 || numbered) && own >= 1 && own < LONGEST_HEADING;
}

/** `■ 区五届人大常委会第十五次会议（文件）`: the meeting whose papers the entries below it are. */
function isOfAMeeting(printed: string): boolean {
  const text = printed.slice(0, -(PAPERS_OF_IT.before(printed) ?? "").length || undefined);
  const meeting = text.endsWith("次会议") ? readMeetings(text).at(-1) : undefined;
  return (
    meeting?.end === text.length && !/[，。《]/u.test(text) && meeting.start <= LONGEST_HEADING
  );
}

/** What remains of an entry's lines without the first is a title of the body, and the whole is none. */
function withoutHeading(entry: Entry, stands: Stands): Entry {
  const [first, ...rest] = entry.lines;
  if (!first || rest.length === 0) return entry;
  const section = isSection(first.text);
  if (!mayHead(first) || stands(entry)) return entry;
  const own = parseEntry(rest);
  if (!section && !stands(own)) return entry;
  return { ...withoutHeading(own, stands), lines: entry.lines };
}

function readPlainContents(lines: Line[], stands: Stands): { entries: Entry[]; taken: number } {
  const entries: Entry[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || line.text.length > LONGEST_SHORT_LINE || isBodyLine(line.text)) break;
    const again = againAt(lines, at, entries[0]);
    if (again > 0 && !isListedAt(lines[at + again], stands)) break;
    const most = lines.slice(at, at + MOST_LINES_OF_AN_ENTRY);
    const body = most.findIndex(
      (_, index) => index > 0 && againAt(lines, at + index, entries[0]) > 0,
    );
    const entry =
      longestRepeated(body > 0 ? most.slice(0, body) : most, stands) ?? entryOf([line], stands);
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
  first !== undefined &&
  rest.length === 0 &&
  (title.length <= 8 || isSection(first.text) || isKnownGroup(first) || isOfAMeeting(first.text));

function isTitle(line: Line, stands: Stands): boolean {
  const entry = parseEntry([line]);
  return endsTitle(entry.title) && stands(entry);
}

/** 任命名单 twice among the entries: behind the second a further title stands, in the body a note or the text. */
function isListedAt(line: Line | undefined, stands: Stands): boolean {
  if (!line || line.text.length > LONGEST_SHORT_LINE || isBodyLine(line.text)) return false;
  return isTitle(line, stands);
}

/** The same of the first entry, where there is one. */
const againAt = (lines: Line[], at: number, first: Entry | undefined) =>
  first ? opensWith(lines.slice(at, at + MOST_LINES_OF_A_TITLE), first) : 0;

/** How many lines an entry's title takes where it stands again: the body begins, the contents are over. */
function opensWith(lines: Line[], { title }: Entry): number {
  const wanted = fold(title);
  const bare = fold(unnumbered(title));
  const { bare: notice, note } = withNote(title);
  // 主席令（第七号） is set as 主席令 / 第七号 where it stands.
  const parted = note !== null && isNumberLine(note) ? fold(notice + note) : wanted;
  let text = "";
  for (const [index, line] of lines.entries()) {
    text += fold(line.text);
    if (text === wanted || text === bare || text === parted) return index + 1;
    if (text.length >= wanted.length) break;
  }
  return 0;
}

function longestRepeated(lines: Line[], stands: Stands): Entry | null {
  let best: Entry | null = null;
  for (let count = 1; count <= lines.length; count++) {
    const entry = parseEntry(lines.slice(0, count));
    if (!stands(entry)) continue;
    if (best?.title !== entry.title) best = entry;
    // 关于……的汇报　供销合作社主任　汤某: with its by-line a further title would end like an office and a name.
    else if (
      isPersons(entry.byline) &&
      !lines.slice(best.lines.length, count).some((line) => isTitle(line, stands))
    )
      best = entry;
  }
  return best && withSpeakerBelow(best, stands);
}

/** 发刊词 / 县人大常委会主任　封　疆……（1）: who speaks, on the entry's last line, where the body has the title without him. */
function withSpeakerBelow(entry: Entry, stands: Stands): Entry {
  const last = entry.lines.at(-1);
  if (entry.byline !== null || entry.lines.length < 2 || !last) return entry;
  const byline = bylineOf(parseEntry([last]).title);
  if (byline === null) return entry;
  const own = parseEntry(entry.lines.slice(0, -1));
  // 关于提请任命 / 检察长王刚: no title about something ends so.
  const whole = endsTitle(own.title) || ABOUT.find(own.title) === null;
  if (!whole || own.byline !== null || !stands(own)) return entry;
  return { ...own, byline, page: entry.page, lines: entry.lines };
}

/** ——县水利局局长　张三, （张三）, 县水利局局长　张三 right under an entry that has its page: who speaks. */
function bylineBelow(line: Line, entries: Entry[], stands: Stands): string | null {
  const above = entries.at(-1);
  if (!above || above.byline !== null || line.afterBlank || line.tabbed) return null;
  const printed = line.raw.trim();
  const dashes = dashesAtHead(printed);
  const bracketed = opensNote(printed) && closesNote(printed);
  const spoken = bracketed ? printed.slice(1, -1) : printed.slice(dashes);
  // （方案）, （草案） are the title's.
  if (endsTitle(spoken)) return null;
  if (dashes > 0 || bracketed)
    return VERSION_ENDS.before(spoken) === null ? bylineOf(spoken) : null;
  if (isKnownGroup(line)) return null;
  const signed = { ...above, title: above.title + fold(line.text), lines: [...above.lines, line] };
  return bylineUnmarked(spoken, () => entries.some(isSpokenBelow) || stands(signed));
}

/** Whether the by-line of an entry stands on a line of its own, as others then may. */
const isSpokenBelow = ({ byline, lines }: Entry) => {
  const last = lines.at(-1);
  return byline !== null && last !== undefined && parseEntry([last]).page === null;
};

/** 县水利局局长　张三, 张三丰 without a mark: an office with its holder, or a name where `mayBeName` allows. */
function bylineUnmarked(spoken: string, mayBeName: () => boolean): string | null {
  const speakers = readSpeakers(spoken) ?? [];
  const held = speakers.every(({ office }) => office !== null);
  const [first] = speakers;
  const named =
    speakers.length === 1 &&
    first?.office === null &&
    isWholeName(first.name, spoken) &&
    mayBeName();
  return speakers.length > 0 && (held || named) ? bylineOf(spoken) : null;
}

/** 张三丰, 张　三; 任免, 水利类 are groups of papers. */
const isWholeName = (name: string, printed: string) =>
  printed.length === 3 &&
  isLikelyName(name) &&
  !endsAsBody(name) &&
  !"类栏".includes(name.slice(-1));

function bylineOf(spoken: string): string | null {
  const speakers = spoken.length <= LONGEST_SPEAKER ? readSpeakers(spoken) : null;
  const named = ({ office, name }: Speaker) =>
    office === null ? isLikelyName(name) : readOffice(office) !== null;
  if (!speakers?.every(named)) return null;
  return speakers.map(({ office, name }) => `${office ?? ""} ${name}`.trim()).join("、");
}
const LONGEST_SPEAKER = 30;
const ABOUT = words("关于 任命 免去");

/** What stands on a line of its own under a title: a by-line, or the next heading, 人事任免. */
const isPersons = (byline: string | null) =>
  byline?.split("、").every((one) => isLikelyName(one) || readOffice(one.split(" ")[0] ?? "")) ??
  false;
