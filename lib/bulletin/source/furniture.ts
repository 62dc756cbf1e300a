import { fold } from "../lexicon/characters";
import { NUMERAL, WRITTEN_YEAR } from "../lexicon/numerals";
import type { Omission } from "../schema";
import { type Line, LONGEST_SHORT_LINE } from "./lines";

const PAGE_MARKS = [
  /^[—–\-－·•・]+\s*\d{1,4}\s*[—–\-－·•・]+$/u,
  /^第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?$/u,
];
/** 【12】, ~12~, — 12, P12, 12/50, 第十二页: marks where nothing else stands near them. */
const LONE_MARK =
  /^(?:[~～_＿|｜[［【〔(（]\s?\d{1,4}\s?[~～_＿|｜\]］】〕)）]|[—–－]{1,2}\s?\d{1,4}|\d{1,4}\s?[—–－]{1,2}|[Pp]\.?\s?\d{1,4}|\d{1,4}\s?\/\s?\d{1,4}|第[一二三四五六七八九十百零〇]{1,5}页)$/u;
const BARE_NUMBER = /^\d{1,4}$/u;
/** A shorter line may end before a page though no sentence does: a name, a heading. */
const SHORTEST_CUT = 12;
/** 2021年第二号（总第15号）, 2021·2, 第7期、第8期合刊, 增刊: what tells an issue, folded. */
const ISSUE_PARTS = new RegExp(
  `总[第号]?:?${NUMERAL}{1,5}[号期]?|第?${NUMERAL}{1,3}(?:[号期]?[、,\\-~至和及/]第?${NUMERAL}{1,3})*[号期]|增刊(?:\\(?第?${NUMERAL}{1,3}[号期]?\\)?)?|合刊|^[|·•.(\\-]*(?:\\d{4}|${WRITTEN_YEAR})年?`,
  "gu",
);
/** Nothing but the issue, and the page or the number behind it: 2021·2. */
const tellsIssue = (folded: string) =>
  folded.length <= 40 && /^[·•.\-|()]*\d{0,4}[·•.\-|()]*$/u.test(folded.replace(ISSUE_PARTS, ""));

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
      underHeader && isIssueLine(line.text)
        ? "running-header"
        : reasonToOmit(line, alone || cutsText(body[index - 1], page, line), isHeader);
    if (reason) {
      if (BARE_NUMBER.test(line.text)) page = Number(line.text);
      omissions.push({ lines: [line.no, line.no], text: line.text, reason });
      taken = true;
      return;
    }
    lines.push(taken ? { ...line, afterBlank: true, afterPage: true } : line);
    taken = false;
  });
  return { lines, omissions };
}

/** 2021年第2号 on the line under the publication's name. */
const isIssueLine = (text: string) => /[号期刊]/u.test(text) && tellsIssue(fold(text));

/** The number after the last page's, between two lines of one sentence. */
const cutsText = (before: Line | undefined, page: number | null, { text }: Line) =>
  page !== null && BARE_NUMBER.test(text) && Number(text) === page + 1 && isSentenceCut(before);

const isSentenceCut = (line: Line | undefined) =>
  line !== undefined &&
  !line.tabbed &&
  line.text.length >= SHORTEST_CUT &&
  !/[。；：！？]$/u.test(line.text);

function reasonToOmit(
  line: Line,
  alone: boolean,
  isHeader: (text: string) => boolean,
): Omission["reason"] | null {
  if (line.text.length > LONGEST_SHORT_LINE || line.tabbed) return null;
  if (PAGE_MARKS.some((mark) => mark.test(line.text))) return "page-number";
  if (alone && (BARE_NUMBER.test(line.text) || LONE_MARK.test(line.text))) return "page-number";
  return isHeader(line.text) ? "running-header" : null;
}

/** The masthead's title, whole or without its place, and nothing beside it but year, number and page. */
function runningHeader(title: string | null): (text: string) => boolean {
  if (title === null) return () => false;
  const whole = fold(title);
  return (text) => {
    const at = text.indexOf("公报");
    if (at < 0) return false;
    const folded = fold(text).replace(/^[·•\-.|\d《]+/u, "");
    const end = folded.indexOf("公报") + 2;
    const named = folded.slice(0, end);
    const known = whole.endsWith(named) || /^[^，。]*(?:人大常委会|人大)公报$/u.test(named);
    return known && tellsIssue(folded.slice(end).replace(/^》/u, ""));
  };
}
