/** Numbers that a line opens with, misread where a page was read by machine: —、听取……, 第十—条　……, ニ、审议……. */
import { info, warning } from "../diagnostics";
import { readOpening } from "../lexicon/paper/markers";
import { isHan, skipBlanks } from "../lexicon/script/characters";
import { isNumeral, LIKE_WRITTEN, readNumber } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import type { Diagnostic } from "../schema";

interface Opening {
  /** What counts together: 一、 （一） 条 章. */
  kind: string;
  number: number;
  /** Of one whose number is misread: its line as it is meant. */
  meant: string | null;
}

const UNITS = words("编 篇 章 节 条");
const CLOSERS = words("、 丶 ） )");
const LONGEST = 8;
/** How far a head reaches that `readOpening` is asked of: 第一百二十三条之一, and what may refer to it. */
const HEAD = 24;

/**
 * Afterwards: a number that holds a dash for 一, or a letter for 二 or 八, is the one that the run around it proves (—、 above 二、,
 * 第十—条 below 第十条); one that nothing proves stays. Both are told. No line's length changed.
 */
export function withNumbersMeant(lines: string[]): { lines: string[]; diagnostics: Diagnostic[] } {
  const misread = lines.map(misreadOpening);
  if (misread.every((one) => one === null)) return { lines, diagnostics: [] };
  const openings = lines.map((line, at) => misread[at] ?? openingOf(line));
  const below = neighbours(openings.toReversed()).toReversed();
  const above = neighbours(openings);
  const diagnostics: Diagnostic[] = [];
  const proven: number[] = [];
  const meant = lines.map((line, at) => {
    const one = misread[at];
    if (!one || one.meant === null) return line;
    if (isProven(one.number, above[at] ?? null, below[at] ?? null)) {
      proven.push(at);
      return one.meant;
    }
    diagnostics.push(unproven(line.trim(), at + 1));
    return line;
  });
  const [first] = proven;
  if (first === undefined) return { lines, diagnostics };
  const told = readAs(lines[first] ?? "", meant[first] ?? "", first + 1, proven.length);
  return { lines: meant, diagnostics: [told, ...diagnostics] };
}

/** By the number below it, or the one above where a run ends: behind it the next document's begins. */
function isProven(number: number, above: number | null, below: number | null): boolean {
  const goesOn = below === number + 1;
  if (number === 1 || above === null) return goesOn;
  return above === number - 1 && (goesOn || below === null || below === 1);
}

/** Once, however many there are: the text differs from what was received. */
function readAs(line: string, meant: string, no: number, count: number): Diagnostic {
  const [was, now] = [line, meant].map((one) => one.trim().slice(0, LONGEST));
  const all = count > 1 ? `，这样的行首共${count}处` : "";
  return info("text/number-read", `行首“${was}”按前后的序号读作“${now}”${all}`, no);
}

function unproven(line: string, no: number): Diagnostic {
  const message = `行首“${line.slice(0, LONGEST)}”像是认错了的序号，前后的序号不足以断定是几，照原样保留。请在更正文件中改正`;
  return warning("text/number-uncertain", message, no);
}

/** For each line the number of its own kind that the lines before it count last; null where another kind's begins between. */
function neighbours(openings: (Opening | null)[]): (number | null)[] {
  const last = new Map<string, number>();
  return openings.map((one) => {
    if (one === null) return null;
    const number = last.get(one.kind) ?? null;
    for (const kind of UNDER[one.kind] ?? []) last.delete(kind);
    last.set(one.kind, one.number);
    return number;
  });
}
/** What counts anew under each; articles count through a law's chapters. */
const UNDER: Record<string, string[]> = {
  ...{ 编: ["章", "节"], 篇: ["章", "节"], 章: ["节"], 节: [] },
  ...{ 条: ["一、", "（一）"], "一、": ["（一）"], "（一）": [] },
};

/** A number that is read as it stands. */
function openingOf(line: string): Opening | null {
  const first = line.charAt(skipBlanks(line, 0));
  if (first !== "第" && first !== "（" && first !== "(" && !isNumeral(first)) return null;
  const raw = line.slice(0, 2 * HEAD).trim();
  const text = raw.replace(/\s/gu, "");
  const read = readOpening(text, raw);
  if (!read) return null;
  if (read.kind === "number" && (read.level === 1 || read.level === 2))
    return { kind: read.level === 1 ? "一、" : "（一）", number: read.number, meant: null };
  const unit = text.charAt(read.length - 1);
  return unit in UNDER ? { kind: unit, number: read.number, meant: null } : null;
}

/** ——、 is a rule, 第三—五条 a range. */
const NO_NUMBER = /[一二三四五六七八九]{2}|\d/u;

/** One whose number holds what is taken for a numeral: —、 （—） 第十—条; null for every other line. */
function misreadOpening(line: string): Opening | null {
  const start = skipBlanks(line, 0);
  const first = line.charAt(start);
  const opens = first === "第" || first === "（" || first === "(";
  if (!opens && !isNumeral(first) && !LIKE_WRITTEN.has(first)) return null;
  let number = "";
  let at = opens ? skipBlanks(line, start + 1) : start;
  const from = at;
  let misread = false;
  for (; number.length < LONGEST; at = skipBlanks(line, at + 1)) {
    const one = line.charAt(at);
    const like = LIKE_WRITTEN.get(one);
    if (like === undefined && !isNumeral(one)) break;
    misread ||= like !== undefined;
    number += like ?? one;
  }
  const mark = first === "第" ? UNITS.at(line, at) : CLOSERS.at(line, at);
  const closes = first === "第" || (opens ? "）)" : "、丶").includes(mark ?? "-");
  if (mark === null || !closes || !(misread || mark === "丶")) return null;
  // （-） in a cell is no number.
  const behind = line.charAt(skipBlanks(line, at + 1));
  const value = NO_NUMBER.test(number) || !isHan(behind) ? null : readNumber(number);
  if (value === null) return null;
  const kind = first === "第" ? mark : opens ? "（一）" : "一、";
  const spelled = [...line.slice(from, at)].map((one) => LIKE_WRITTEN.get(one) ?? one).join("");
  const rest = line.slice(at);
  const meant = line.slice(0, from) + spelled + (mark === "丶" ? `、${rest.slice(1)}` : rest);
  return { kind, number: value, meant };
}
