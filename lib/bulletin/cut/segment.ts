import { warning } from "../diagnostics";
import type { Entry } from "../issue/entries";
import { COMMITTEES, CONGRESSES } from "../lexicon/office/bodies";
import { ITEM_VERBS } from "../lexicon/paper/headings";
import { CLAUSE_MARKS, PHRASE_BEGINNINGS } from "../lexicon/paper/joins";
import {
  ASIDE_OF_ISSUE,
  BARE_HEADS,
  BARE_PLANS,
  SUBJECTS,
  TITLED_BODIES,
} from "../lexicon/paper/openings";
import { AGENDA, namesNotice, SCHEDULE } from "../lexicon/paper/papers";
import { endsSentence, fold } from "../lexicon/script/characters";
import { withNote } from "../lexicon/script/marks";
import { words } from "../lexicon/words";
import { isWholeDay, readDates } from "../readers/dates";
import { readMeetings } from "../readers/meetings";
import { mayBeHeadline, mayBeTitle, mayFollowUnclosed } from "../readers/titles/headlines";
import { isClosed, isSpaced } from "../readers/titles/place";
import { ADOPTION_NOTE, isLastFormula, ruleUnder, yearIn } from "../readers/titles/rules";
import { similarity } from "../readers/titles/similarity";
import { findOpenings, isSpoken, type Opening } from "../readers/titles/titles";
import { namesItsBody } from "../readers/titles/whole-titles";
import type { Diagnostic } from "../schema";
import { joinTexts, type Line } from "../source/lines";
import { align, type Match } from "./align";
import { tellGroups } from "./groups";
import { headAbove } from "./heads";
import { answersInShort, type Between } from "./short-titles";

/** The source lines of one document, before they are understood. */
export interface Segment {
  order: number;
  entry: Entry | null;
  /** What stands above its title and is its own: 芦人常〔2016〕21号. */
  head: Line[];
  /** How many of `lines` its title takes. */
  titleLines: number;
  lines: Line[];
}

/** Of what stands above its title, or of that. */
export const firstLineOf = (segment: Segment | undefined): Line | undefined =>
  segment?.head[0] ?? segment?.lines[0];

interface Found {
  at: number;
  count: number;
  entry: number | null;
  /** Whether it goes on below what the contents name of it. */
  longer?: boolean;
}

const ALIKE_ENOUGH = 0.6;
/**
 * Cuts the body where its titles stand. Afterwards: every line after the first title lies in exactly one segment, in
 * order; a line before it is in `unclaimed`. Contents and body are walked in order side by side, for titles repeat;
 * an entry's number is its document's, a body without an entry is numbered after the last.
 */
export function segment(
  lines: Line[],
  entries: Entry[],
): { segments: Segment[]; unclaimed: Line[]; diagnostics: Diagnostic[] } {
  const exact = align(lines, entries);
  const spaced = isSpaced(lines);
  const { found: titles, diagnostics: answered } =
    entries.length > 0 ? answerTheRest(lines, entries, exact, spaced) : byForm(lines, spaced);
  titles.sort((a, b) => a.at - b.at);
  for (const [index, title] of titles.entries())
    withItsBody(lines, title, spaced, titles[index - 1]);
  const found = withRests(titles);
  const doubts = [
    ...tellLonger(lines, found, entries, answered),
    ...(entries.length > 0 ? [] : unsureBodies(lines, found)),
    ...asides(lines, found),
    ...unknownHeadlines(lines, found, spaced),
    ...unknownTitles(lines, found, spaced, entries.length === 0),
  ];
  const told = new Set(doubts.map(({ line }) => line));
  const groups = tellGroups(lines, found).filter(({ line }) => !told.has(line));
  let unlisted = entries.length;
  const heads = found.map(({ at }, index) => {
    const above = found[index - 1];
    return headAbove(lines, above ? above.at + above.count : 0, at);
  });
  const diagnostics = [...doubts, ...groups, ...heads.flatMap((one) => one.diagnostics)];
  const segments = found.map(({ at, count, entry }, index): Segment => {
    const end = heads[index + 1]?.at ?? lines.length;
    return {
      order: entry === null ? ++unlisted : entry + 1,
      entry: entry === null ? null : (entries[entry] ?? null),
      head: lines.slice(heads[index]?.at ?? at, at),
      titleLines: count,
      lines: lines.slice(at, end),
    };
  });
  const unclaimed = lines.slice(0, heads[0]?.at ?? lines.length);
  // A head may look like a title of its own, before it is known whose it is.
  const known = new Set(segments.flatMap(({ head }) => head.map(({ no }) => no)));
  const left = diagnostics.filter(({ line }) => line === null || !known.has(line));
  return { segments, unclaimed, diagnostics: left };
}

/** The lines above a title that its body's name may take: 鹿溟县第十届人民代表大会 / 常务委员会. */
const MOST_LINES_OF_A_BODY = 2;
const LONGEST_BODY = 40;

/**
 * `青禾县人民代表大会常务委员会`, or a session's name, above the title that the contents give without it; a date below it is a
 * note.
 */
function withItsBody(lines: Line[], title: Found, spaced: boolean, over?: Found) {
  for (let count = 1; count <= MOST_LINES_OF_A_BODY; count++) {
    const touches = isBodyAbove(lines, title.at - count, title.at, spaced, over);
    const adopts =
      count === 1 && (adoptsApart(lines, title, spaced) || adoptsItself(lines, title, spaced));
    if (!touches && !adopts) continue;
    title.at -= count;
    title.count += count;
    break;
  }
  const last = lines[title.at + title.count - 1]?.text ?? "";
  if (title.count > 1 && isDayInBrackets(last)) title.count--;
}

/** 某县第十届人大常委会第二次 / 会议 / 出席情况, of which the contents name no more than the first lines: one title, not two. */
function withRests(titles: Found[]): Found[] {
  const found: Found[] = [];
  // No fold: a copy for each title would be as many as their square.
  for (const title of titles) {
    const over = found.at(-1);
    const end = over ? over.at + over.count : 0;
    const rest = title.at + title.count - end;
    if (!over || title.at >= end) found.push(title);
    else if (over.entry === null || title.entry === null) {
      const entry = over.entry ?? title.entry;
      const count = over.count + Math.max(0, rest);
      found[found.length - 1] = { ...over, count, entry, longer: true };
    } else if (rest > 0) found.push({ ...title, at: end, count: rest });
  }
  return found;
}

/** Of a title that goes on below what the contents name of it, instead of what was told of its rest. */
function tellLonger(
  lines: Line[],
  found: Found[],
  entries: Entry[],
  answered: Diagnostic[],
): Diagnostic[] {
  const longer = found.filter((title) => title.longer);
  const within = new Set(
    longer.flatMap(({ at, count }) => lines.slice(at, at + count).map(({ no }) => no)),
  );
  const differ = longer.flatMap((title) => {
    const entry = title.entry === null ? undefined : entries[title.entry];
    const line = lines[title.at]?.no ?? null;
    const printed = { title: titleAt(lines, title), under: under(lines, title) };
    return entry ? differences(entry, printed, line, true) : [];
  });
  return [...answered.filter(({ line }) => line === null || !within.has(line)), ...differ];
}

/** Whether the lines from `from` to the title's first are the name of a body that touches it. */
function isBodyAbove(
  lines: Line[],
  from: number,
  titleAt: number,
  spaced: boolean,
  over: Found | undefined,
): boolean {
  const [first, title] = [lines[from], lines[titleAt]];
  const above = lines.slice(Math.max(0, from), titleAt);
  const touching = spaced || [...above.slice(1), title].every((line) => line?.afterBlank === false);
  if (!first || !title || !touching || above.some(({ tabbed }) => tabbed)) return false;
  const name = joinTexts(above.map(({ text }) => text));
  const named = name.length <= LONGEST_BODY && !/[，。；：、]/u.test(name) && endsBody(name);
  if (!named || title.text.startsWith(name.slice(0, 2))) return false;
  if (first.afterBlank && !spaced) return true;
  // Where no blank line parts the documents, a signature would have its date under it, or a report's last words above.
  const before = lines[from - 1];
  const signs = before !== undefined && isLastFormula(before.text) && !isSpoken(lines, over);
  return !signs && isClosed(before) && SUBJECTS.at(title.text) !== null;
}

/** 县人大财政经济委员会 between 以上报告，请予审议。 and 关于……的报告, which it touches: who signs the one, or whose paper the other is. */
const unsureBodies = (lines: Line[], found: Found[]): Diagnostic[] =>
  found.slice(1).flatMap(({ at }) => {
    const [last, body, title] = lines.slice(at - 2, at + 1);
    if (!last || !body || !title || body.afterBlank || title.afterBlank) return [];
    if (!isLastFormula(last.text) || !endsBody(body.text) || !isSubject(title)) return [];
    const message = `“${body.text}”在前一件的结束语与下一件的标题之间，是前一件的落款，还是下一件标题的首行，未能断定，仍归前一件。请核对；可在两件之间空一行`;
    return [warning("document/uncertain", message, body.no)];
  });

const ADOPTING = words(COMMITTEES, CONGRESSES);

/** A committee's name that nothing but a page parts from the title of what its own meeting passed: it signs no report above. */
function adoptsItself(lines: Line[], { at, count }: Found, spaced: boolean): boolean {
  const [body, title] = [lines[at - 1], lines[at]];
  if (
    !title ||
    (title.afterBlank && !title.afterPage && !spaced) ||
    !body ||
    body.text.length > LONGEST_BODY ||
    COMMITTEES.before(body.text) === null
  )
    return false;
  const note = lines.slice(at + count, at + count + MOST_LINES_OF_A_NOTE);
  const told = joinTexts(note.map(({ text }) => text));
  const own = readMeetings(told)[0];
  const adopted = ruleUnder(told)?.name === ADOPTION_NOTE && own?.body === "standing-committee";
  const place = own?.place ?? "";
  return adopted && place.length > 1 && body.text.startsWith(place) && isSubject(title);
}
const MOST_LINES_OF_A_NOTE = 2;
const isSubject = (line: Line | undefined) => SUBJECTS.at(line?.text ?? "") !== null;

/**
 * A committee's name, or a session's, between blank lines, above a title whose note says that it was adopted: what is adopted
 * is signed by nobody, so that it is not the signature of the text above, unless that ends as a report does. Where blank
 * lines stand everywhere, that may end with a list.
 */
function adoptsApart(lines: Line[], { at, count }: Found, spaced: boolean): boolean {
  const [above, body, title] = [lines[at - 2], lines[at - 1], lines[at]];
  if (!above || !body?.afterBlank) return false;
  if (body.text.length > LONGEST_BODY || body.tabbed || /[，。；：、]/u.test(body.text))
    return false;
  if (ADOPTING.before(body.text) === null && !endsWithMeeting(body.text)) return false;
  if (!(endsSentence(above.text) || spaced) || isLastFormula(above.text)) return false;
  const adopted = ruleUnder(lines[at + count]?.text ?? "")?.name === ADOPTION_NOTE;
  return adopted && SUBJECTS.at(title?.text ?? "") !== null;
}

const endsBody = (text: string) => TITLED_BODIES.before(text) !== null || endsWithMeeting(text);
const endsWithMeeting = (text: string) => readMeetings(text).at(-1)?.after === text.length;

/** （2021年4月1日） */
const isDayInBrackets = (text: string) =>
  "（(".includes(text.charAt(0)) && isWholeDay(text.slice(1, -1)) && "）)".includes(text.slice(-1));

function byForm(lines: Line[], spaced: boolean): { found: Found[]; diagnostics: Diagnostic[] } {
  const openings = findOpenings(lines, spaced);
  const found = openings.map(({ at, count }) => ({ at, count, entry: null }));
  if (lines.length === 0) return { found, diagnostics: [] };
  const first = lines[0]?.no ?? null;
  const message = `本期没有目录，文件按标题的形式分出，编号按正文次序${tellRules(openings)}`;
  const diagnostics = [warning("contents/absent", message, first), ...bareHeads(lines, openings)];
  return { found, diagnostics };
}

/** 人事任免, 通知 alone over a text: a document's whole title, or the heading of a part; nothing shows which. */
function bareHeads(lines: Line[], openings: Opening[]): Diagnostic[] {
  let last = -1;
  return lines.flatMap(({ text, no, tabbed }, at) => {
    while ((openings[last + 1]?.at ?? lines.length) <= at) last++;
    const next = lines[at + 1];
    const bare = BARE_HEADS.has(text) || (isPlanAlone(text) && isClosed(lines[at - 1]));
    if (!bare || tabbed || !next || next.text.length < SHORTEST_TEXT) return [];
    const title = openings[last];
    if (!title || at < title.at + title.count + MOST_LINES_UNDER_TITLE) return [];
    // 听取汇报 / 人事任免 / 其他: an item that nothing numbers.
    const mayBeItem = LISTS_ITEMS.find(titleAt(lines, title)) && !namesNotice(text);
    if (mayBeItem || ITEM_VERBS.at(next.text)) return [];
    const message = `“${text}”独占一行，其下文字或另是一件，未能断定，仍归前一件。请核对；另是一件的，可编入目录或写全标题`;
    return [warning("document/uncertain", message, no)];
  });
}
/** 更正, 编者按 alone over a text: the issue's own, and no part of the paper above it. */
function asides(lines: Line[], found: Found[]): Diagnostic[] {
  let last = -1;
  return lines.flatMap(({ text, no }, at) => {
    while ((found[last + 1]?.at ?? lines.length) <= at) last++;
    const title = found[last];
    if (!ASIDE_OF_ISSUE.has(text) || !title || at < title.at + title.count) return [];
    const message = `“${text}”独占一行，其下文字或另是一件，未能断定，仍归前一件。请核对；另是一件的，可编入目录`;
    return [warning("document/uncertain", message, no)];
  });
}

/** 溪口镇第四届人民代表大会第八次会议选出新镇长 over its report: what is told under it may be of another meeting and day. */
function unknownHeadlines(lines: Line[], found: Found[], spaced: boolean): Diagnostic[] {
  let last = -1;
  return lines.flatMap(({ text, no }, at) => {
    while ((found[last + 1]?.at ?? lines.length) <= at) last++;
    const title = found[last];
    if (!title || at < title.at + title.count + MOST_LINES_UNDER_TITLE) return [];
    if (!mayBeHeadline(lines, at, spaced)) return [];
    const message = `“${text}”像是会议报道的标题，其下文字或另是一件，未能断定，仍归前一件。请核对；另是一件的，可编入目录`;
    return [warning("document/uncertain", message, no)];
  });
}

/** 让代表建议落地生根, behind a paper that is closed: nothing but its place speaks for a title. */
function unknownTitles(
  lines: Line[],
  found: Found[],
  spaced: boolean,
  unlisted: boolean,
): Diagnostic[] {
  let last = -1;
  return lines.flatMap(({ text, no }, at) => {
    while ((found[last + 1]?.at ?? lines.length) <= at) last++;
    const title = found[last];
    // Under a title stand its day and who speaks.
    if (!title || at < title.at + title.count + MOST_LINES_UNDER_TITLE) return [];
    const unclosed = unlisted && mayFollowUnclosed(lines, at);
    if (BARE_HEADS.has(text) || !(unclosed || mayBeTitle(lines, at, spaced, unlisted))) return [];
    // That is told already.
    if (mayBeHeadline(lines, at, spaced)) return [];
    const where = unclosed ? "其上文字没有句末标点，本行" : "在前一件结束之后";
    const message = `“${text}”${where}独占一行，其下文字或另是一件，未能断定，仍归前一件。请核对；另是一件的，可编入目录或写全标题`;
    return [warning("document/uncertain", message, no)];
  });
}

/** 2021年工作要点 */
function isPlanAlone(text: string): boolean {
  const plan = BARE_PLANS.before(text);
  return plan !== null && text.length <= LONGEST_PLAN && yearIn(text) === 0;
}
const LONGEST_PLAN = 14;

/** A by-line, a note or a body's name may stand between a title and what ends it: 决定. */
const MOST_LINES_UNDER_TITLE = 2;
const SHORTEST_TEXT = 5;
const LISTS_ITEMS = words(AGENDA, SCHEDULE, "计划 要点 安排");

/** How the titles were known, the commonest rule first: （题下有通过日期3件，题有机关和文种1件）. */
function tellRules(openings: Opening[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of openings) counts.set(rule.label, (counts.get(rule.label) ?? 0) + 1);
  const told = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([label, count]) => `${label}${count}件`);
  return told.length === 0 ? "" : `（${told.join("，")}）`;
}

/** What no title answered word by word: a body with another wording, in another place, or none; a body no entry names. */
function answerTheRest(lines: Line[], entries: Entry[], exact: Match[], spaced: boolean) {
  const found: Found[] = [...exact];
  const diagnostics: Diagnostic[] = [];
  const missing = entries.flatMap((entry, index) =>
    exact.some((match) => match.entry === index) ? [] : [{ entry, index }],
  );
  const free = findOpenings(lines, spaced).filter((opening) => !overlaps(opening, exact));
  const inShort = answersInShort(
    missing,
    free,
    (opening) => titleAt(lines, opening),
    (index) => neighbours(exact, index),
  );

  for (const { entry, index } of missing) {
    const brief = inShort.get(index);
    const best =
      closest(lines, entry, free, neighbours(found, index)) ??
      (brief && free.includes(brief) ? { opening: brief, inOrder: true } : null);
    if (best) {
      free.splice(free.indexOf(best.opening), 1);
      found.push({ at: best.opening.at, count: best.opening.count, entry: index });
      // 公告 under its body's line: what the contents are compared with is the whole title.
      const whole = { at: best.opening.at, count: best.opening.count, entry: index };
      withItsBody(lines, whole, spaced);
      diagnostics.push(
        ...differences(
          entry,
          { title: printedAs(lines, whole, entry), under: under(lines, whole) },
          lines[best.opening.at]?.no ?? null,
          best.inOrder,
        ),
      );
    } else {
      const message = `目录载“${entry.title}”，正文未见此件；其编号留空`;
      diagnostics.push(warning("contents/missing-in-body", message, entry.lines[0]?.no ?? null));
    }
  }
  for (const opening of free.filter(({ certain }) => certain)) {
    found.push({ at: opening.at, count: opening.count, entry: null });
    const why = opening.rule.label;
    const message = `正文有“${titleAt(lines, opening)}”（${why}），目录未载；编在目录各件之后`;
    diagnostics.push(warning("contents/unlisted", message, lines[opening.at]?.no ?? null));
  }
  for (const opening of free.filter(({ certain }) => !certain)) {
    if (!mayBeUnlisted(lines, opening)) continue;
    const message = `“${titleAt(lines, opening)}”像是另一件的标题（${opening.rule.label}），目录未载，未能断定，仍归前一件。请核对；另是一件的，可编入目录`;
    diagnostics.push(warning("document/uncertain", message, lines[opening.at]?.no ?? null));
  }
  return { found, diagnostics };
}

/**
 * A title by its form alone is one of a document more likely than of a part where the text above it is over, and it is set
 * apart or begins with its body.
 */
const mayBeUnlisted = (lines: Line[], { at, count }: Opening) =>
  isClosed(lines[at - 1]) &&
  !goesOnBelow(lines[at + count]) &&
  (lines[at]?.afterBlank === true || namesItsBody(lines[at]?.text ?? ""));

/** 主任会议听取了……关于代表意见建议情况 / 的报告、……: a line of a sentence, for nothing begins so. */
const goesOnBelow = (below: Line | undefined) =>
  below !== undefined &&
  (PHRASE_BEGINNINGS.at(below.text) !== null || CLAUSE_MARKS.has(below.text.charAt(0)));

/** 公告（第5号） without its number. */
function withoutNumber(title: string): string {
  const { bare, note } = withNote(title);
  return note?.startsWith("第") && note.endsWith("号") ? bare : title;
}

/** 公告 and, under it, 第一号: the contents give both, the number in brackets. */
function printedAs(lines: Line[], opening: Found, entry: Entry) {
  const title = titleAt(lines, opening);
  const whole = titleAt(lines, { ...opening, count: opening.count + 1 });
  const bare = (text: string) => fold(text).replace(/[()〔〕[\]]/gu, "");
  const same = bare(whole).endsWith("号") && bare(whole) === bare(entry.title);
  return same ? entry.title : title;
}

const titleAt = (lines: Line[], { at, count }: { at: number; count: number }) =>
  joinTexts(lines.slice(at, at + count).map((line) => line.text));

const overlaps = (opening: Opening, matches: Match[]) =>
  matches.some(
    (match) => opening.at < match.at + match.count && match.at < opening.at + opening.count,
  );

/** The body lines between the documents of the entries before and after. */
function neighbours(found: Found[], index: number): Between {
  let from = -1;
  let to = Number.POSITIVE_INFINITY;
  for (const { at, entry } of found) {
    if (entry === null) continue;
    if (entry < index) from = Math.max(from, at);
    else to = Math.min(to, at);
  }
  return { from, to };
}

function closest(lines: Line[], entry: Entry, free: Opening[], between: Between) {
  let best: { opening: Opening; title: string; score: number; inOrder: boolean } | null = null;
  for (const opening of free) {
    const title = titleAt(lines, opening);
    const inOrder = opening.at > between.from && opening.at < between.to;
    const score = similarity(withoutNumber(entry.title), title);
    // Out of its place only the very title will do: near ones abound in a bulletin.
    if (score < (inOrder ? ALIKE_ENOUGH : 1)) continue;
    if (!best || score > best.score) best = { opening, title, score, inOrder };
  }
  return best;
}

/** 《关于〈供水条例（草案）〉的说明》: a title that the contents quote. */
const unquoted = (title: string) =>
  title.startsWith("《") && title.indexOf("》") === title.length - 1
    ? title.slice(1, -1).replaceAll("〈", "《").replaceAll("〉", "》")
    : title;

/** ……的决议（2024年6月27日）: the day on which it was passed, where none but this stands under the title. */
function withoutDay(title: string, under: string): string {
  const { bare, note } = withNote(title);
  if (note === null || !isWholeDay(note)) return title;
  const [day] = readDates(note);
  const days = readDates(under);
  return days.length === 0 || days.some(({ from }) => from === day?.from) ? bare : title;
}

const under = (lines: Line[], { at, count }: Found) =>
  lines
    .slice(at + count, at + count + LINES_OF_A_NOTE)
    .map(({ text }) => text)
    .join("");
const LINES_OF_A_NOTE = 3;

function differences(
  entry: Entry,
  { title, under }: { title: string; under: string },
  line: number | null,
  inOrder: boolean,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  // ……常务委员会关于 / 批准决算的决议: the contents leave out the body alone, as where the title's line ends behind it.
  const bodyAlone =
    title.endsWith(entry.title) && endsBody(title.slice(0, title.length - entry.title.length));
  const same = [entry.title, unquoted(entry.title), withoutDay(entry.title, under)].some(
    (one) => fold(one) === fold(title),
  );
  if (!same && !bodyAlone) {
    const message = `目录作“${entry.title}”，正文作“${title}”；以正文为准`;
    found.push(warning("contents/title-differs", message, line));
  }
  if (!inOrder) {
    const message = `“${title}”在正文中的次序与目录不同；编号依目录`;
    found.push(warning("contents/out-of-order", message, line));
  }
  return found;
}
