import { chain } from "../lexicon/forms";
import { tellsIssue } from "../lexicon/paper/issue-parts";
import { PUBLICATIONS } from "../lexicon/paper/listing";
import { isPageMark } from "../lexicon/paper/page-marks";
import { fold, withoutHead } from "../lexicon/script/characters";
import { isArabicNumber } from "../lexicon/script/numerals";
import type { Omission } from "../schema";
import { changed, type Line, LONGEST_SHORT_LINE } from "./lines";

const LONGEST_PAGE = 4;
const isBareNumber = (text: string) => isArabicNumber(text, LONGEST_PAGE);
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
  const counted = countedPages(body);
  const repeated = repeatedHeaders(body, counted);
  let taken = false;
  /** The last page told by a bare number. */
  let page: number | null = null;
  body.forEach((line, index) => {
    const next = body[index + 1];
    const alone =
      ((line.afterBlank || taken) &&
        (next === undefined || next.afterBlank || isHeader(next.text))) ||
      (next !== undefined && isHeader(next.text));
    const last = omissions.at(-1);
    const underHeader = taken && last?.reason === "running-header" && !line.tabbed;
    const reason =
      repeated.has(line) || (underHeader && isIssueLine(line.text))
        ? "running-header"
        : reasonToOmit(
            line,
            alone || counted.has(line) || cutsText(body[index - 1], page, line),
            isHeader,
          );
    if (reason) {
      if (isBareNumber(line.text)) page = Number(line.text);
      omissions.push({ lines: [line.no, line.no], text: line.text, reason });
      taken = true;
      return;
    }
    lines.push(taken ? changed(line, { afterBlank: true, afterPage: true }) : line);
    taken = false;
  });
  return { lines, omissions };
}

const FEWEST_PAGES = 3;
const FEWEST_LINES = 12;

/** Bare numbers that count on, a page's lines apart: where no blank line parts text, nothing else shows what they are. */
function countedPages(body: Line[]): Set<Line> {
  const pages = new Set<Line>();
  /** By its number, the last that ends a chain, with those right before it. */
  const ending = new Map<number, { index: number; chain: Line[] }>();
  body.forEach((line, index) => {
    if (line.tabbed || !isBareNumber(line.text)) return;
    const number = Number(line.text);
    const last = ending.get(number - 1);
    const goesOn = last !== undefined && index - last.index >= FEWEST_LINES;
    const chain = goesOn ? [...last.chain.slice(1 - FEWEST_PAGES), line] : [line];
    if (chain.length >= FEWEST_PAGES) for (const one of chain) pages.add(one);
    ending.set(number, { index, chain });
  });
  return pages;
}

const FEWEST_CUTS = 2;
const MARKS_OF_TEXT = /[，。；：、]/u;

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
const isIssueLine = (text: string) =>
  ["号", "期", "刊"].some((unit) => text.includes(unit)) && tellsIssue(fold(text));

/** The number after the last page's, between two lines of one sentence. */
const cutsText = (before: Line | undefined, page: number | null, { text }: Line) =>
  page !== null && isBareNumber(text) && Number(text) === page + 1 && isSentenceCut(before);

const isSentenceCut = (line: Line | undefined) =>
  line !== undefined &&
  !line.tabbed &&
  line.text.length >= SHORTEST_CUT &&
  !"。；：！？".includes(line.text.slice(-1));

function reasonToOmit(
  line: Line,
  alone: boolean,
  isHeader: (text: string) => boolean,
): Omission["reason"] | null {
  if (line.text.length > LONGEST_SHORT_LINE || line.tabbed) return null;
  if (isPageMark(line.text, alone)) return "page-number";
  return isHeader(line.text) ? "running-header" : null;
}

/** The masthead's title, whole, without its place or behind the places that its own lies in, and nothing beside it but year, number and page. */
function runningHeader(title: string | null): (text: string) => boolean {
  if (title === null) return () => false;
  const whole = fold(title);
  return (text) => {
    if (PUBLICATIONS.find(text) === null) return false;
    const folded = withoutHead(fold(text), BEFORE_A_TITLE);
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
