/** Numbers of a cover as they arrive: figures set apart (第 1 2 号), and what a page read by machine makes of them (第l3号). */
import { NUMBER_JOINTS } from "../lexicon/paper/listing";
import { LIKE_NUMERALS, readNumber } from "../lexicon/script/numerals";
import { changed, type Line, textOf } from "../source/lines";

const FIGURES_APART = /(?<![\d０-９])[\d０-９](?:\s[\d０-９])+(?![\d０-９])/gu;
const ANY_APART = /[\d０-９]\s[\d０-９]/u;

/** A line of a cover whose figures stand apart one by one, as its characters do: closed where they are one number for certain. */
export function withFiguresClosed(line: Line): Line {
  if (line.tabbed || !ANY_APART.test(line.raw)) return line;
  const raw = line.raw.replace(FIGURES_APART, (apart, at: number) =>
    isOneNumber(apart, line.raw.slice(0, at), line.raw.slice(at + apart.length))
      ? apart.replace(/\s/gu, "")
      : apart,
  );
  return raw === line.raw ? line : changed(line, { raw, text: textOf(raw) });
}

/** 2 0 2 1 年 · 第 1 2 号, all of it set apart · 总第1 9 8号, which are no joint issues. 第1 2号 may be two. */
function isOneNumber(apart: string, before: string, behind: string): boolean {
  const figures = apart.replace(/\s/gu, "").normalize("NFKC");
  const unit = behind.trimStart().charAt(0);
  if (unit === "年") return figures.length === 4;
  if (unit !== "号" && unit !== "期") return false;
  const isSetApart = /\S\s$/u.test(before) && /^\s/u.test(behind);
  return isSetApart || (figures.length > 2 && !isCountingOn(figures));
}

const isCountingOn = (figures: string) =>
  [...figures].every((figure, at) => at === 0 || Number(figure) === Number(figures[at - 1]) + 1);

interface Damaged {
  text: string;
  start: number;
  end: number;
}

const OPENS = new Set("第笫总年度刊报");
const BEHIND_TOTAL = new Set("第笫号:：");
const PART = new Set([...LIKE_NUMERALS, "丨", ...NUMBER_JOINTS.list]);
const LONGEST = 14;

/**
 * What stands where a number does, between 第 or 总 and 号, and is none for certain: 第l3号, 第1 2号, 第3一4号, （总第1O8号）,
 * （总第二百一十—号）, 总笫15号. A part of it would be another issue's.
 */
export function damagedNumbers(text: string): Damaged[] {
  const found: Damaged[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!OPENS.has(text.charAt(start))) continue;
    const total = text.charAt(start) === "总";
    let from = start + 1;
    while (total && BEHIND_TOTAL.has(text.charAt(from))) from++;
    let end = from;
    while (end - from < LONGEST && PART.has(text.charAt(end))) end++;
    const unit = "号期".includes(text.charAt(end) || "\n");
    const told = unit || (total && "）)\n".includes(text.charAt(end) || "\n"));
    const number = text.slice(from, end);
    const opened = text.slice(start, from);
    if (!told || number.trim() === "" || (isNumbers(number) && !opened.includes("笫"))) continue;
    const named = "年度刊报".includes(opened) ? from : start;
    const until = unit ? end + 1 : end;
    found.push({ text: text.slice(named, until).trim(), start: named, end: until });
    start = end;
  }
  return found;
}

/** 12, 十二, 1、2, 7-8: each higher than the one before. */
function isNumbers(text: string): boolean {
  let last = -1;
  for (const part of partsOf(text)) {
    const value = readNumber(part.trim());
    if (value === null || value <= last) return false;
    last = value;
  }
  return true;
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { word, at } of NUMBER_JOINTS.all(text)) {
    parts.push(text.slice(from, at));
    from = at + word.length;
  }
  return [...parts, text.slice(from)];
}
