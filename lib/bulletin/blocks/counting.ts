import { NORMS, PROVIDED_OF } from "../lexicon/paper/headings";
import { countApart, type NumberMarker } from "../lexicon/paper/markers";
import { readNumber } from "../lexicon/script/numerals";
import { joinTexts, type Line } from "../source/lines";

const MOST_LINES = 4;
const LONGEST_PHRASE = 30;

/**
 * At which levels the numbers of a decision count what it provides: 一、市人民政府应当加强领导。 Of the sentences they open
 * with at least half say what is to hold, or of whom, or are as long as no heading is; then none of them is one.
 */
export function provisionLevels(lines: Line[]): ReadonlySet<number> {
  const counted = new Map<number, { all: number; provide: number }>();
  lines.forEach((line, at) => {
    const { marker } = line;
    const sentence = marker && sentenceAt(lines, at);
    if (!marker || !sentence) return;
    const count = counted.get(marker.level) ?? { all: 0, provide: 0 };
    count.all++;
    if (provides(sentence.slice(marker.length))) count.provide++;
    counted.set(marker.level, count);
  });
  const levels = [...counted].filter(([, { all, provide }]) => provide * 2 >= all);
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

const provides = (sentence: string) =>
  NORMS.find(sentence) !== null ||
  PROVIDED_OF.at(sentence) !== null ||
  sentence.length > LONGEST_PHRASE;

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
const NONE: ReadonlySet<Line> = new Set();
const NUMERALS = new Set("一二三四五六七八九十");
