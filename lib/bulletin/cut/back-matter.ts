import {
  COPY_COUNT,
  EDITORS,
  ENDS_OF_IMPRINTS,
  ENDS_OF_PRINT,
  IMPRINT_LABELS,
  IMPRINT_OR_PAPER,
  INTERNAL,
  OF_IMPRINTS,
  OF_PUBLICATIONS,
  PRICES,
  PRINTED,
} from "../lexicon/paper/back-matter";
import { fold } from "../lexicon/script/characters";
import type { Words } from "../lexicon/words";
import { isSigned } from "../readers/titles/place";
import type { Omission } from "../schema";
import type { Line } from "../source/lines";
import type { Segment } from "./segment";

const LONGEST = 60;
const MOST_LINES = 30;
const MOST_LINES_TO_A_DAY = 8;

/**
 * Takes what is no paper's from behind the papers: （全文完） and the day of printing under each, and under the last in print the issue's
 * imprint (编辑：某某, 版权所有　翻印必究), whose names and days are none of the paper's. Afterwards: it is in `omissions`.
 */
export function withoutBackMatter(segments: Segment[]): {
  segments: Segment[];
  omissions: Omission[];
} {
  const omissions: Omission[] = [];
  const last = segments.at(-1);
  const kept = segments.map((segment) => {
    const end = endOfText(segment, segment === last);
    if (end === segment.lines.length) return segment;
    for (const { no, text } of segment.lines.slice(end))
      omissions.push({ lines: [no, no], text, reason: "running-header" });
    return { ...segment, lines: segment.lines.slice(0, end) };
  });
  return { segments: kept, omissions };
}

function endOfText({ lines, titleLines }: Segment, isLast: boolean): number {
  const from = Math.max(titleLines + 1, lines.length - MOST_LINES);
  let end = isLast ? imprintAt(lines, from) : lines.length;
  while (end > from && (isEnd(lines[end - 1]) || isPrinted(lines, end - 1))) end--;
  return end;
}

/** Where the imprint begins: with a line that no paper has, under which nothing but labels and such lines stand. */
function imprintAt(lines: Line[], from: number): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= from; at--) {
    const line = lines[at];
    if (!line || line.tabbed || line.text.length > LONGEST || line.text.endsWith("；")) break;
    const beside = start === at + 1 && lines[start]?.afterBlank === false;
    if (isOfImprint(line.text) || (beside && hasLabel(line.text, IMPRINT_OR_PAPER))) start = at;
    else if (!isLabelled(line.text) && !isEnd(line)) break;
  }
  // 主任：张三 / 主编：李四: the rows of a list, of which the paper is.
  const isCertain = lines.slice(start).some(({ text }) => isOfImprint(text) && !namesEditors(text));
  const isApart = lines[start]?.afterBlank === true || !isLabelled(lines[start - 1]?.text ?? "");
  return isCertain || isApart ? start : lines.length;
}

/** 编辑：县人大常委会办公室　印数：300份 between the contents and the first paper, and nothing else. */
export function isImprint(lines: Line[]): boolean {
  // 《青禾县人大常委会公报》编委会 / 主任：李白
  const ofBoard = lines[0] !== undefined && isBoard(lines[0].text);
  return (
    lines.length <= MOST_LINES &&
    lines.some(({ text }) => isOfImprint(text)) &&
    lines.every(
      (line) =>
        !line.tabbed &&
        line.text.length <= LONGEST &&
        (isOfImprint(line.text) ||
          hasLabel(line.text, IMPRINT_OR_PAPER) ||
          isEnd(line) ||
          (ofBoard && isLabelled(line.text))),
    )
  );
}

/** A label of persons: a list may have it as well. */
const namesEditors = (text: string) => hasLabel(text, EDITORS);
const holdsWord = (text: string, of: Words) => of.find(fold(text)) !== null;

const isOfImprint = (text: string) =>
  hasLabel(text, IMPRINT_LABELS) ||
  (!text.endsWith("。") && holdsWord(text, OF_IMPRINTS)) ||
  (hasLabel(text, IMPRINT_OR_PAPER) && holdsLabel(text, IMPRINT_LABELS)) ||
  INTERNAL.has(text) ||
  isBoard(text) ||
  ENDS_OF_IMPRINTS.before(text) !== null ||
  (text.length <= LONGEST_PRICE && text.includes("元") && PRICES.find(text) !== null) ||
  text.startsWith("CN ");
const LONGEST_PRICE = 20;
const isBoard = (text: string) =>
  EDITORS.before(text) !== null && OF_PUBLICATIONS.find(text) !== null;

const hasLabel = (text: string, labels: Words) => isColon(text, labels.at(text));
/** 主办：县人大常委会　| 编辑：县人大常委会办公室 */
const holdsLabel = (text: string, labels: Words) =>
  labels.all(text).some(({ word, at }) => isColon(text.slice(at), word));
const isColon = (text: string, label: string | null) =>
  label !== null && "：:".includes(text.charAt(label.length) || "-");

const LONGEST_LABEL = 8;
/** 委员：李白 under 编委会 */
function isLabelled(text: string): boolean {
  const colon = text.search(/[：:]/u);
  return colon > 0 && colon <= LONGEST_LABEL && !text.endsWith("。");
}

/** （全文完）, — 完 — */
function isEnd(line: Line | undefined): boolean {
  if (!line || line.tabbed || line.text.length > LONGEST_LABEL + 2) return false;
  const bare = line.text.replace(/[（）()【】\s—–-]/gu, "");
  return bare.length < line.text.length && ENDS_OF_PRINT.has(bare);
}

/** 县人大常委会办公室　2023年8月15日印发, under a paper that is signed and dated above it. */
function isPrinted(lines: Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  if (COPY_COUNT.test(text)) return true;
  if (PRINTED.before(text) === null || text.length > LONGEST) return false;
  // ……2021年3月 / 28日印发: half of a line.
  if (CUT_DAY.test(text)) return false;
  return lines
    .slice(Math.max(0, at - MOST_LINES_TO_A_DAY), at)
    .some((line) => isSigned(line.text) && !line.tabbed);
}
const CUT_DAY = /^\d{1,2}[月日]/u;
