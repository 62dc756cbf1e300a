import {
  CALLS_FOR,
  endsWithColon,
  GOES_ON_BELOW,
  IN_FORCE,
  NAMES_WHAT_IS_BELOW,
  NORMS,
  PROVIDED_OF,
} from "../lexicon/paper/headings";
import { countApart, type NumberMarker } from "../lexicon/paper/markers";
import { isShortHanNumber, readNumber } from "../lexicon/script/numerals";
import { joinTexts, type Line } from "../source/lines";

const MOST_LINES = 4;
const LONGEST_PHRASE = 30;

/** At which levels the numbers of an amending decision count what it changes: at all of them. */
export const ALL_LEVELS: ReadonlySet<number> = new Set([1, 2, 3, 4]);
export const NO_LEVEL: ReadonlySet<number> = new Set();

/**
 * At which levels the numbers of a decision count what it provides: 一、市人民政府应当加强领导。 Of the sentences they open
 * with at least half say what is to hold, or of whom, or are as long as no heading is; then none of them is one. At the
 * outermost level it is enough that no more than half are phrases that may head a paragraph: 一、设立社会建设委员会。
 */
export function provisionLevels(lines: Line[]): ReadonlySet<number> {
  const counted = new Map<number, { all: number; provide: number; phrases: number }>();
  lines.forEach((line, at) => {
    const { marker } = line;
    const sentence = marker && sentenceAt(lines, at)?.slice(marker.length);
    // 三、本决定自公布之日起施行。 stands behind headings too.
    if (!marker || !sentence || IN_FORCE.at(sentence) !== null) return;
    const count = counted.get(marker.level) ?? { all: 0, provide: 0, phrases: 0 };
    count.all++;
    if (endsWithColon(line.text) ? goesOnBelow(line.text) : provides(sentence)) count.provide++;
    else if (!line.text.includes("。") || isPhrase(sentence)) count.phrases++;
    counted.set(marker.level, count);
  });
  const outermost = Math.min(...counted.keys());
  const levels = [...counted].filter(
    ([level, { all, provide, phrases }]) =>
      provide * 2 >= all || (level === outermost && phrases * 2 <= all),
  );
  return new Set(levels.map(([level]) => level));
}

/** At which levels two numbers stand one right above the other, with no stop behind the first: a list's. */
export function listLevels(lines: Line[]): ReadonlySet<number> {
  const levels = new Set<number>();
  let before: NumberMarker | null = null;
  for (const { text, tabbed, marker: own } of lines) {
    const marker = tabbed ? null : own;
    if (marker && before?.level === marker.level && before.number === marker.number - 1)
      levels.add(marker.level);
    before = marker && !STOPS.has(text.slice(-1)) ? marker : null;
  }
  return levels;
}

const STOPS = new Set("。；！？：，");

/** 一、将第一条修改为： 一、各单位用工必须符合下列条件：: a clause whose rest stands below it, and no heading. */
export const goesOnBelow = (clause: string) =>
  endsWithColon(clause) &&
  (GOES_ON_BELOW.before(clause, clause.length - 1) !== null ||
    NAMES_WHAT_IS_BELOW.find(clause) !== null ||
    NORMS.find(clause) !== null);

const provides = (sentence: string) =>
  NORMS.find(sentence) !== null ||
  PROVIDED_OF.at(sentence) !== null ||
  sentence.length > LONGEST_PHRASE;

/** 指导思想。 提高认识，加强领导。 突出重点，分类指导。: a name, what is called for, or clauses that are alike. */
const isPhrase = (sentence: string) =>
  sentence.length <= LONGEST_NAME || CALLS_FOR.at(sentence) !== null || areAlike(sentence);
const LONGEST_NAME = 6;

function areAlike(sentence: string): boolean {
  const clauses = sentence.split("，");
  return clauses.length > 1 && clauses.every(({ length }) => length === clauses[0]?.length);
}

/** The sentence that begins with a line, over as many as it is cut over; null where none ends. */
function sentenceAt(lines: Line[], at: number): string | null {
  const text = joinTexts(lines.slice(at, at + MOST_LINES).map((line) => line.text.slice(0, 200)));
  const stop = text.indexOf("。");
  return stop < 0 ? null : text.slice(0, stop);
}

const LONGEST_HEADING = 24;
const MARKS = /[，。；：、！？]/u;

/**
 * 一　主要工作情况 / 二　存在的问题: the headings of a text whose parts are counted so throughout, a wide blank behind the number. They
 * count on from 一, none is as long as an item, and each has text of its own under it.
 */
export function headingsApart(lines: Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (line.marker?.level === 1) return NONE;
    const end =
      line.tabbed || !NUMERALS.has(line.text.charAt(0)) ? 0 : countApart(line.text, line.raw);
    if (end === 0) continue;
    const next = lines[at + 1];
    const heads = next !== undefined && !next.tabbed && (next.marker || MARKS.test(next.text));
    if (!heads || line.text.length > LONGEST_HEADING || MARKS.test(line.text)) return NONE;
    if (readNumber(line.text.slice(0, end)) !== found.size + 1) return NONE;
    found.add(line);
  }
  return found.size > 1 ? found : NONE;
}

/** 一 / 二, each alone over text of its own, counted on from 一: the headings of a text that has no words for its parts. */
export function numbersAlone(lines: Line[], titleLines: number): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const [at, line] of lines.entries()) {
    if (at < titleLines || !isShortHanNumber(line.text) || line.tabbed || line.joins !== null)
      continue;
    const [above, next] = [lines[at - 1], lines[at + 1]];
    const over = at === titleLines || line.afterBlank || /[。！：）]$/u.test(above?.text ?? "");
    const heads = next !== undefined && !next.tabbed && next.text.length > SHORTEST_HEADED;
    if (over && heads && readNumber(line.text) === found.size + 1) found.add(line);
  }
  return found.size > 1 ? found : NONE;
}
const SHORTEST_HEADED = 8;
const NONE: ReadonlySet<Line> = new Set();
const NUMERALS = new Set("一二三四五六七八九十");
