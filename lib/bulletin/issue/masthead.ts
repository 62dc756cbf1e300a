import { error, warning } from "../diagnostics";
import { NUMERAL, readNumber, WRITTEN_YEAR } from "../lexicon/numerals";
import { readDates } from "../readers/dates";
import { TITLE_END } from "../readers/titles";
import type { Diagnostic, Issue } from "../schema";
import { joinTexts, type Line, LONGEST_SHORT_LINE } from "../source/lines";

const CONTENTS_HEADING = /^(?:本期|.{0,40}公报)?(?:目录|目次|要目|目錄)[:：]?$/u;
const COVER_LINE =
  /公报|^[（(]?[12]\d{3}(?:年|\.|$|\s?[·・/-]\s?\d)|^[一二][〇○零0O一二三四五六七八九]{3}年|第\S{1,8}[号期]|总第?|编印?$|编辑|主办|出版|印发|刊$|增刊|^(?:内部|免费|编印|出版|印数|印刷|印发|定价|发行|主管|承办|准印|责任编辑|主编|总编|审稿|地址|电话|网址|邮编)|^[（(].{1,12}[）)]$|^[A-Z][A-Za-z' ]*$/u;
const MASTHEAD = /^([^《》，。；]{4,50}?公报)(.*)$/u;
/**
 * Where the name of a place stands before its body, nothing of the publication's name is on the line above; it is, where
 * the line begins within the body's name (青禾县人民代表大会 / 常务委员会公报).
 */
const NAMES_ITS_BODY = /^(?!.?人民|[代表大会]*常务)..+?(?:人大|常委会|委员会).*公报/u;
const PLACE_ALONE = /^.{1,10}[省市州盟区县]$/u;
const MOST_COVER_LINES = 40;

const SEPARATOR = "[号期]?[、,，\\-—－–~～至和及/&]第?";
/** 第2号, 第1、2号, 第7期、第8期合刊, 第1/2期. */
const ISSUE_NUMBER = new RegExp(
  `第?(?<!\\d)(${NUMERAL}{1,3}(?:${SEPARATOR}${NUMERAL}{1,3})*)[号期]`,
  "u",
);
const SERIAL_NUMBER = new RegExp(`总[第号]?[:：]?(${NUMERAL}{1,5})[号期]?`, "u");
const SUPPLEMENT = new RegExp(`增刊(?:[（(]?第?(${NUMERAL}{1,3})[号期]?)?`, "u");
/** 2019·4, 2019.4, 2019-4: year and number. */
const YEAR_AND_NUMBER = /(?<!\d)[12]\d{3}\s?[·・.．/-]\s?(\d{1,2})(?![\d年月.·-])/u;
const YEAR = new RegExp(`([12]\\d{3}|${WRITTEN_YEAR})(?:年|\\b|(?=[·.]))`, "u");

interface Masthead {
  issue: Issue;
  /** Whether a 目录 heading ends it, and contents follow. */
  contentsAnnounced: boolean;
  rest: Line[];
  diagnostics: Diagnostic[];
}

/**
 * The cover: `上海市虹口区人民代表大会常务委员会公报 / 2021 / 第二号（总第15号）`, in any of its printed forms. Ends with
 * the 目录 heading, else with the first line that a cover does not have.
 */
export function readMasthead(lines: Line[]): Masthead {
  const { cover, contentsAnnounced } = findCover(lines);
  const rest = lines.slice(cover.length);
  const found = findTitle(cover);
  if (!found) {
    const diagnostic = error(
      "masthead/absent",
      "未读到刊头（“……公报”、年份、第几号）。请在文件开头写上刊头，如“某某区人民代表大会常务委员会公报／2021／第二号（总第15号）”",
      lines[0]?.no ?? null,
    );
    const nothing = {
      id: null,
      publisher: null,
      title: null,
      year: null,
      number: null,
      serialNumber: null,
    };
    return {
      issue: nothing,
      contentsAnnounced,
      rest: contentsAnnounced ? rest : lines,
      diagnostics: [diagnostic],
    };
  }
  // 2021年第2号 may stand above the publication's name; what stands below it comes first.
  const around = [...cover.slice(found.next), ...cover.slice(0, found.next)];
  const text = [found.tail, ...around.map((line) => line.text)].join("\n");
  return { ...readIssue(found.title, text, cover), contentsAnnounced, rest };
}

/** 第一章 总则 under the 目录 of a law that stands first where the issue lists nothing. */
const OF_A_LAW = /^第[一1][编章节]/u;

function findCover(lines: Line[]): { cover: Line[]; contentsAnnounced: boolean } {
  const head = lines.slice(0, MOST_COVER_LINES);
  const heading = head.findIndex((line) => CONTENTS_HEADING.test(line.text.replace(/\s/gu, "")));
  const opened = head.findIndex((line) => /[。；]$/u.test(line.text));
  const ofALaw = OF_A_LAW.test(lines[heading + 1]?.text ?? "");
  if (heading >= 0 && !ofALaw && (opened < 0 || heading < opened)) {
    return { cover: lines.slice(0, heading + 1), contentsAnnounced: true };
  }
  const title = findTitle(head);
  let end = title ? title.next : 0;
  while (isCoverLine(head[end])) end++;
  return { cover: lines.slice(0, end), contentsAnnounced: false };
}

/** A short line of the kinds above; a title may begin with its year too (2021年度工作要点). */
const isCoverLine = (line: Line | undefined) =>
  line !== undefined &&
  line.text.length <= 60 &&
  COVER_LINE.test(line.text) &&
  !TITLE_END.test(line.text);

/** The publication's name stands on one line, or is cut over two to four; what else a cover says may stand above it. */
function findTitle(cover: Line[]): { title: string; tail: string; next: number } | null {
  for (let next = 1; next <= cover.length; next++) {
    let best: { title: string; tail: string; next: number } | null = null;
    for (let count = 1; count <= Math.min(4, next); count++) {
      const lines = cover.slice(next - count, next).map((line) => line.text);
      const text = joinTexts(lines).replace(/[《》]/gu, "");
      if (text.length > LONGEST_SHORT_LINE || (/[）)]$/u.test(lines[0] ?? "") && count > 1)) break;
      if (best && !PLACE_ALONE.test(lines[0] ?? "") && NAMES_ITS_BODY.test(best.title)) break;
      const match = MASTHEAD.exec(text);
      if (match?.[1]) best = { title: match[1], tail: match[2] ?? "", next };
    }
    if (best) return best;
  }
  return null;
}

function readIssue(
  title: string,
  text: string,
  cover: Line[],
): Pick<Masthead, "issue" | "diagnostics"> {
  const serial = SERIAL_NUMBER.exec(text);
  const rest = serial ? text.replace(serial[0], "") : text;
  const supplement = SUPPLEMENT.exec(rest);
  const numbers = readIssueNumbers(
    supplement
      ? (supplement[1] ?? "一")
      : (ISSUE_NUMBER.exec(rest) ?? YEAR_AND_NUMBER.exec(rest))?.[1],
  );
  const serialNumber = serial?.[1] ? readNumber(serial[1]) : null;
  const year = readYear(rest);
  const number = numbers[0] ?? null;
  const id = issueId(year, numbers, supplement !== null, serialNumber);
  const issue = { id, publisher: title.replace(/公报$/u, ""), title, year, number, serialNumber };
  return { issue, diagnostics: missingParts(issue, cover[0]?.no ?? null) };
}

function readIssueNumbers(text: string | undefined): number[] {
  if (!text) return [];
  return text.split(new RegExp(SEPARATOR, "u")).flatMap((part) => readNumber(part) ?? []);
}

function readYear(text: string): number | null {
  const dated = readDates(text.replace(/\n/gu, " "))[0];
  const [, printed] = YEAR.exec(text) ?? [];
  return printed ? readNumber(printed) : dated ? Number(dated.from.slice(0, 4)) : null;
}

/** 2021-2; joint numbers 2021-1-2; a supplement 2021-s1; only a serial number printed no-15. */
function issueId(
  year: number | null,
  numbers: number[],
  supplement: boolean,
  serial: number | null,
) {
  if (year !== null && numbers.length > 0)
    return `${year}-${supplement ? "s" : ""}${numbers.join("-")}`;
  return serial === null ? null : `no-${serial}`;
}

function missingParts(issue: Issue, line: number | null): Diagnostic[] {
  if (issue.id === null) {
    const message =
      "刊头没有年份和号数，也没有总号，无法为本期定址。请在刊名下写明，如“2021年第2号（总第15号）”";
    return [error("masthead/number-absent", message, line)];
  }
  if (issue.year !== null && issue.number !== null) return [];
  return [warning("masthead/number-absent", "刊头没有年份或号数，本期以总号定址", line)];
}
