import { chain } from "../lexicon/forms";
import { issueEnd, tellsIssue } from "../lexicon/paper/issue-parts";
import { PUBLICATIONS } from "../lexicon/paper/listing";
import {
  isPageMark,
  type PageMark,
  readMarkOfRun,
  readPageMark,
} from "../lexicon/paper/page-marks";
import { endsSentence, fold, withoutHead } from "../lexicon/script/characters";
import type { Omission } from "../schema";
import { changed, type Line, LONGEST_SHORT_LINE } from "./lines";
import { titlesOverPages } from "./pages/title-heads";

/** A shorter line may end before a page though no sentence does: a name, a heading. */
const SHORTEST_CUT = 12;
/**
 * Takes page marks and running headers out of the body. Afterwards: what is left is text; what was taken is in
 * `omissions`; a line after something taken counts as standing after a blank.
 */
export function withoutFurniture(
  body: Line[],
  title: string | null,
): { lines: Line[]; omissions: Omission[] } {
  const lines: Line[] = [];
  const omissions: Omission[] = [];
  const isHeader = runningHeader(title);
  const titles = titlesOverPages(body);
  const counted = countedPages(body);
  const pages = new Set([...counted.pages, ...titles.numbers]);
  const repeated = new Set([...repeatedHeaders(body, counted.pages), ...titles.heads]);
  let taken = false;
  /** The last page that a mark told. */
  let page: number | null = null;
  body.forEach((line, index) => {
    const next = body[index + 1];
    const alone =
      ((line.afterBlank || taken) &&
        (next === undefined || next.afterBlank || isHeader(next.text))) ||
      (next !== undefined && isHeader(next.text));
    const last = omissions.at(-1);
    const underHeader = taken && last?.reason === "running-header" && !line.tabbed;
    const mark = markOf(line);
    const isPage =
      pages.has(line) ||
      (mark !== null &&
        (!mark.form.alone ||
          alone ||
          (mark.page === (page ?? Number.NaN) + 1 && isSentenceCut(body[index - 1])) ||
          (underHeader && !counted.rows.has(line) && isPageUnder(mark, lines.at(-1), next))));
    const inHead =
      repeated.has(line) ||
      (underHeader && isIssueLine(line.text)) ||
      (taken && ISSUE_ALONE.test(line.text));
    const reason = inHead ? "running-header" : reasonToOmit(line, isPage, isHeader);
    if (reason) {
      if (mark) page = mark.page;
      omissions.push({ lines: [line.no, line.no], text: line.text, reason });
      taken = true;
      return;
    }
    lines.push(taken ? changed(line, { afterBlank: true, afterPage: true }) : line);
    taken = false;
  });
  return { lines, omissions };
}

/** 2024·3 right under a page's number: the issue's, at the foot. */
const ISSUE_ALONE = /^(?:19|20)\d{2}\s?[·•]\s?\d{1,2}$/u;

const FEWEST_PAGES = 3;
const FEWEST_LINES = 12;

/** A page mark, and those that count up to it. */
interface Counted {
  line: Line;
  index: number;
  before: Counted | null;
  /** How many they are, and how many of them cut a sentence. */
  count: number;
  cuts: number;
  /** Whether a page between them has no mark. */
  gapped: boolean;
  /** Whether it cuts a sentence of a paragraph that is set in, as no row of a table is. */
  within: boolean;
}

/**
 * Marks that count on, a page's lines apart: where no blank line parts text, nothing else shows what they are. What may be text
 * too has to cut sentences. `rows`: those that count on nearer, as a table's rows do.
 */
function countedPages(body: Line[]): { pages: Set<Line>; rows: Set<Line> } {
  const pages = new Set<Line>();
  const rows = new Set<Line>();
  /** The last mark of its form and number. */
  const ending = new Map<string, Counted>();
  body.forEach((line, index) => {
    const mark = markOf(line) ?? markOfRun(line);
    if (!mark) return;
    const { form, page } = mark;
    const name = form.counts ?? form.name;
    const cut = cutsBetween(body[index - 1], body[index + 1]);
    const within = cut && isWithinParagraph(body, index);
    const marked = (one: number) => ending.get(`${name} ${one}`) ?? null;
    const [last, lastButOne] = [marked(page - 1), marked(page - 2)];
    const apart = (one: Counted | null, pages: number) =>
      one !== null && index - one.index >= FEWEST_LINES * pages ? one : null;
    const near = last !== null && apart(last, 1) === null;
    if (near && !within && !last.within) rows.add(last.line).add(line);
    const next = near ? (within || last.within ? last : null) : last;
    const skipped = last === null ? apart(lastButOne, 2) : null;
    const before = next ?? skipped;
    const counted: Counted = {
      ...{ line, index, before, within },
      count: (before?.count ?? 0) + 1,
      cuts: (before?.cuts ?? 0) + Number(cut),
      gapped: skipped !== null || before?.gapped === true,
    };
    ending.set(`${name} ${page}`, counted);
    if (counted.count < FEWEST_PAGES) return;
    if ((mayBeText(mark) || counted.gapped) && !cutsMany(counted)) return;
    for (let one: Counted | null = counted; one && !pages.has(one.line); one = one.before)
      pages.add(one.line);
  });
  return { pages, rows };
}

const FEWEST_CUTS = 2;
const cutsMany = ({ count, cuts }: Counted) => cuts >= FEWEST_CUTS && cuts * 3 >= count;
const MARKS_OF_TEXT = /[，。；：、]/u;

/** Whether the lines above, up to one that is set in, are of a sentence: 　　将新建水厂，改造管 / 12 / 网四十公里。 */
function isWithinParagraph(body: Line[], at: number): boolean {
  let marks = false;
  for (let above = at - 1; above >= Math.max(0, at - FEWEST_LINES); above--) {
    const line = body[above];
    if (!line || line.tabbed || markOf(line)) return false;
    marks ||= MARKS_OF_TEXT.test(line.text);
    if (line.indented) return marks;
    if (line.afterBlank) return false;
  }
  return false;
}

/**
 * 人大工作通讯 at the head, or the foot, of several pages, whatever the publication is called: the same words beside a page's
 * number, and mostly in the middle of a sentence, which no title cuts.
 */
function repeatedHeaders(body: Line[], counted: Set<Line>): Set<Line> {
  const places = new Map<string, { lines: Line[]; cuts: number }>();
  const see = (where: string, line: Line | undefined, before: Line | undefined) => {
    if (!line || line.tabbed || line.text.length > LONGEST_SHORT_LINE) return;
    if (isPageMark(line.text, true) || MARKS_OF_TEXT.test(line.text)) return;
    const key = where + fold(line.text);
    const place = places.get(key) ?? { lines: [], cuts: 0 };
    place.lines.push(line);
    place.cuts += Number(isSentenceCut(before));
    places.set(key, place);
  };
  body.forEach((line, index) => {
    if (line.text.length > LONGEST_SHORT_LINE) return;
    const [before, next] = [body[index - 1], body[index + 1]];
    const alone = counted.has(line) || (line.afterBlank && next?.afterBlank !== false);
    if (line.tabbed || !isPageMark(line.text, alone)) return;
    see("below ", next, before);
    see("above ", before, body[index - 2]);
  });
  const repeated = [...places.values()].filter(
    ({ lines, cuts }) =>
      lines.length >= FEWEST_PAGES && cuts >= FEWEST_CUTS && cuts * 2 >= lines.length,
  );
  return new Set(repeated.flatMap(({ lines }) => lines));
}

/** 2021年第2号 on the line under the publication's name. */
export const isIssueLine = (text: string) =>
  ["号", "期", "刊"].some((unit) => text.includes(unit)) && tellsIssue(fold(text));

/** What a short line that is no row says of a page. */
const markOf = ({ text, tabbed }: Line) =>
  tabbed || text.length > LONGEST_SHORT_LINE ? null : readPageMark(text, true);

const markOfRun = ({ text, raw, tabbed }: Line) =>
  tabbed || text.length > LONGEST_SHORT_LINE ? null : readMarkOfRun(text, raw);

/** `（2）` is a list's number as well, and 2021 the year over what happened in it. */
const mayBeText = ({ form, page }: PageMark) => form.item === true || page > LARGEST_PAGE;
const LARGEST_PAGE = 999;

const cutsBetween = (before: Line | undefined, next: Line | undefined) =>
  isSentenceCut(before) && next?.indented === false;

/** A number alone that touches a running header above it. `before`: the text above both. */
const isPageUnder = (mark: PageMark, before: Line | undefined, next: Line | undefined) =>
  mayBeText(mark) ? cutsBetween(before, next) : isProse(before) || isProse(next);

/** A table that a page cuts cell by cell has short lines without marks beside its figures. */
const isProse = (line: Line | undefined) =>
  line !== undefined &&
  !line.tabbed &&
  (line.text.length >= SHORTEST_CUT || endsSentence(line.text));

const isSentenceCut = (line: Line | undefined) =>
  line !== undefined &&
  !line.tabbed &&
  line.text.length >= SHORTEST_CUT &&
  !"。；：！？".includes(line.text.slice(-1));

function reasonToOmit(
  line: Line,
  isPage: boolean,
  isHeader: (text: string) => boolean,
): Omission["reason"] | null {
  if (line.text.length > LONGEST_SHORT_LINE || line.tabbed) return null;
  if (isPage) return "page-number";
  return isHeader(line.text) ? "running-header" : null;
}

/** The masthead's title, whole, without its place or behind the places that its own lies in, and nothing beside it but year, number and page: 2021年5月　公报　12. */
function runningHeader(title: string | null): (text: string) => boolean {
  if (title === null) return () => false;
  const whole = fold(title);
  return (text) => {
    if (PUBLICATIONS.find(text) === null) return false;
    const printed = fold(text);
    const folded = withoutHead(printed.slice(issueEnd(printed)), BEFORE_A_TITLE);
    const publication = PUBLICATIONS.find(folded);
    const end = publication ? publication.at + publication.word.length : 0;
    const named = folded.slice(0, end);
    const known = whole.endsWith(named) || named.endsWith(whole) || isGazette(named);
    const rest = folded.slice(end);
    return known && tellsIssue(rest.startsWith("》") ? rest.slice(1) : rest);
  };
}

const BEFORE_A_TITLE = "·•-.|《0123456789";
/** 云州市人大公报: another form of the name than the masthead's. */
const GAZETTES = chain("人大 人大常委会", "公报 会刊");
const isGazette = (named: string) =>
  GAZETTES.before(named) !== null && !named.includes("，") && !named.includes("。");
