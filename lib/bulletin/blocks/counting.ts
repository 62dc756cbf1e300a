import { NORMS, PROVIDED_OF } from "../lexicon/paper/headings";
import type { NumberMarker } from "../lexicon/paper/markers";
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
