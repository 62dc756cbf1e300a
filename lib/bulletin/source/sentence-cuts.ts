/** What stands between the two halves of a sentence and is none of it: a page's number, a header, （下转第5页）. */
import { warning } from "../diagnostics";
import { MEASURES } from "../lexicon/paper/joins";
import { isNameInLetters, isPageTurn, readPageMark } from "../lexicon/paper/page-marks";
import { endsTitle } from "../lexicon/paper/papers";
import { fold, holdsHan } from "../lexicon/script/characters";
import { isArabic, isYear } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import type { Diagnostic, Omission } from "../schema";
import { isIssueLine } from "./furniture";
import { changed, type Line } from "./lines";

const LONGEST = 40;
const LARGEST_PAGE = 999;
/** A shorter line may end before a page though no sentence does: a name, a heading, a cell. */
const SHORTEST_HALF = 12;
/** The foot of a page and the head of the next. */
const MOST_BETWEEN = 4;
const FEWEST_HEADERS = 3;
/** Of lines that say what the masthead does: 1997年第2期. */
const FEWEST_OF_ITS_OWN = 2;

/** The issue that the masthead tells. */
interface OwnIssue {
  year: number | null;
  number: number | null;
}

type Reason = Omission["reason"];
interface Seen {
  reason: Reason;
  /** Whether the line can be nothing else, within a sentence; a number alone may be the sentence's. */
  certain: boolean;
  /** Whether it is none of the text's between sentences either. */
  anywhere?: boolean;
}

/**
 * Takes out lines that cut a sentence and are the page's: 接受张三同志辞 / 1 / 去副县长职务的请求。 What may be the sentence's own
 * (共新建 / 12 / 所, 达到 / 2/3 / 以上) is kept as printed, and told. `isKnown`: whether a
 * run of characters stands somewhere in the text.
 */
export function withoutSentenceCuts(
  received: Line[],
  isKnown: (run: string) => boolean,
  issue: OwnIssue = { year: null, number: null },
): { lines: Line[]; omissions: Omission[]; diagnostics: Diagnostic[] } {
  const headers = repeatedIssueLines(received, issue);
  const besidePages = wordsBesidePages(received);
  const seen = received.map((line, at) => {
    const own = tellsOwnIssue(line, issue, () => isPaged(received, at));
    return own || besidePages.has(line) ? HEADER : seenIn(line, headers);
  });
  const lines: Line[] = [];
  const omissions: Omission[] = [];
  const diagnostics: Diagnostic[] = [];
  let taken = false;
  received.forEach((line, at) => {
    const one = seen[at];
    const before = lines.at(-1);
    const next = one ? following(received, seen, at) : undefined;
    if (one && (one.anywhere || isCut(before, next, line))) {
      if (one.certain || goesOnWithout(before?.text ?? "", next?.text ?? "", isKnown)) {
        omissions.push({ lines: [line.no, line.no], text: line.text, reason: one.reason });
        taken = true;
        return;
      }
      diagnostics.push(tellDoubt(line));
      // Told once: nobody need ask again whether it goes on.
      lines.push(changed(line, { joins: false }));
      return;
    }
    lines.push(taken ? changed(line, { afterBlank: true, afterPage: true }) : line);
    taken = false;
  });
  return omissions.length + diagnostics.length > 0
    ? { lines, omissions, diagnostics }
    : { lines: received, omissions, diagnostics };
}

/** 同志辞 / 去副县长: the two halves are one word elsewhere, and nothing that a figure may count begins the second. */
const goesOnWithout = (before: string, next: string, isKnown: (run: string) => boolean) =>
  COUNTED.at(next) === null &&
  [2, 1].some((count) => isKnown(before.slice(-count) + next.slice(0, 3 - count)));
const COUNTED = words(MEASURES, "以下 以内 多 余 的 至 到");

/** Figures of a sentence as well: 12, 2/3. */
const MAY_BE_SAID = new Set(["bare", "of a total"]);

const HEADER: Seen = { reason: "running-header", certain: true };
const HEADER_ANYWHERE: Seen = { ...HEADER, anywhere: true };

function seenIn(line: Line, headers: Set<Line>): Seen | null {
  const { text } = line;
  if (line.tabbed || text.length > LONGEST || line.joins !== null) return null;
  if (headers.has(line) || isPageTurn(text)) return HEADER_ANYWHERE;
  const mark = readPageMark(text, true);
  if (mark?.form.item || (mark && mark.page > LARGEST_PAGE)) return null;
  if (mark) return { reason: "page-number", certain: !MAY_BE_SAID.has(mark.form.name) };
  if (isDatedIssue(text) || isNameInLetters(text)) return HEADER;
  return isRule(text) ? { reason: "table-line", certain: true } : null;
}

/** Whether a page's number stands above the line, or under it. */
const isPaged = (lines: Line[], at: number) =>
  [lines[at - 1], lines[at + 1]].some((one) => one && readPageMark(one.text, true) !== null);

/** 2021·3; and beside a page's number 2021.3, which may be a month elsewhere. */
function tellsOwnIssue({ text, joins }: Line, issue: OwnIssue, paged: () => boolean): boolean {
  const [, year, mark, number] = ISSUE_AT_FOOT.exec(text) ?? [];
  if (joins !== null || Number(year) !== issue.year || Number(number) !== issue.number)
    return false;
  return mark !== "." || paged();
}
const ISSUE_AT_FOOT = /^(\d{4})\s?([·•.])\s?(\d{1,2})$/u;

/** 常委会会议文件 under, or over, the marks of two pages, each time within a sentence: the same short words, and no heading. */
function wordsBesidePages(lines: Line[]): Set<Line> {
  const words = lines.filter(
    (line, at) =>
      line.text.length <= LONGEST_WORDS &&
      !line.tabbed &&
      !line.marker &&
      line.joins === null &&
      !MARKS.test(line.text) &&
      (line.afterPage || lines[at + 1]?.afterPage || isPaged(lines, at)) &&
      isCut(beside(lines, at, -1), beside(lines, at, 1), line),
  );
  const counts = new Map<string, number>();
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set(words.filter(({ text }) => (counts.get(text) ?? 0) >= FEWEST_OF_ITS_OWN));
}
/** The next line that way which tells no page. */
function beside(lines: Line[], at: number, step: number): Line | undefined {
  const [next, further] = [lines[at + step], lines[at + 2 * step]];
  return next && readPageMark(next.text, true) !== null ? further : next;
}
const LONGEST_WORDS = 24;
const MARKS = /[，。；：、]/u;

/** 2021年第1号, 2021年第1号　9: a 公告 may be numbered so as well. */
const isDatedIssue = (text: string) => isYear(text.slice(0, 4)) && isIssueLine(text);

/** ========, but no word and no figure. */
const isRule = (text: string) =>
  text.length >= 3 && "=-—_*~·".includes(text.charAt(0)) && !holdsHan(text) && !/\w/u.test(text);

/** The same issue over so many pages. */
function repeatedIssueLines(lines: Line[], { year, number }: OwnIssue): Set<Line> {
  const own = year === null || number === null ? null : `${year}年第${number}`;
  const places = new Map<string, Line[]>();
  for (const [at, line] of lines.entries()) {
    if (line.tabbed || line.text.length > LONGEST || !isDatedIssue(line.text)) continue;
    // 公告 / 2021年第1号: its own number, where no page parts them; （1） closes an entry of the contents.
    const above = lines[at - 1]?.text ?? "";
    if (!line.afterPage && endsTitle(above) && !CLOSES_AN_ENTRY.test(above)) continue;
    const key = withoutPage(fold(line.text));
    const known = places.get(key);
    if (known) known.push(line);
    else places.set(key, [line]);
  }
  const fewest = (key: string) =>
    own !== null && key.startsWith(own) && key.length === own.length + 1
      ? FEWEST_OF_ITS_OWN
      : FEWEST_HEADERS;
  return new Set([...places].flatMap(([key, one]) => (one.length >= fewest(key) ? one : [])));
}

const CLOSES_AN_ENTRY = /\d[）)]$/u;

function withoutPage(folded: string): string {
  let end = folded.length;
  while (end > 0 && isArabic(folded.charAt(end - 1))) end--;
  return folded.slice(0, end);
}

/** The first line behind one that is nothing of a page. */
function following(lines: Line[], seen: (Seen | null)[], at: number): Line | undefined {
  let next = at + 1;
  while (next - at < MOST_BETWEEN && seen[next]) next++;
  return lines[next];
}

/** Whether a sentence breaks off before a line and goes on behind it; a title holds no marks, and a row no sentence. */
function isCut(before: Line | undefined, next: Line | undefined, line: Line): boolean {
  if (!before || !next || before.tabbed || next.tabbed) return false;
  if (next.indented || next.marker || isParted(line) || isParted(next)) return false;
  const open = before.text.length >= SHORTEST_HALF && !"。；：！？".includes(before.text.slice(-1));
  return open && MARKS_OF_A_SENTENCE.test(before.text) && MARKS_OF_A_SENTENCE.test(next.text);
}

/** Cells of a table that stands line by line have none: 听取、审议……的报告 / 3 / 县教育局、县财政局. */
const MARKS_OF_A_SENTENCE = /[，；。]/u;
const isParted = ({ afterBlank, afterPage }: Line) => afterBlank && !afterPage;

function tellDoubt({ no, text }: Line): Diagnostic {
  const message = `“${text}”夹在一句话中间，可能是页码，也可能是句中的数，照原样保留。请核对原件，在更正文件中改正`;
  return warning("text/page-mark-uncertain", message, no);
}
