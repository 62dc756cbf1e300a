import type { Entry } from "../issue/entries";
import { readAttached } from "../lexicon/paper/headings";
import { fold, isCommonHan } from "../lexicon/script/characters";
import { isShort, isSigned } from "../readers/titles/place";
import { withoutMarkAtEnd } from "../source/footnotes";
import type { Line } from "../source/lines";

export interface Match {
  /** Index of the title's first line in the body. */
  at: number;
  /** How many lines the title takes. */
  count: number;
  /** Index of the contents entry. */
  entry: number;
}

const MOST_LINES_OF_A_TITLE = 6;
/** Above this many comparisons (damaged input with thousands of equal lines) the first fit is taken, not the best. */
const MOST_COMPARISONS = 4_000_000;

/**
 * Contents entries and body titles that are the same text, matched in order so that as many as possible are: the
 * longest common subsequence, the earliest where several are as long. Titles repeat, so none is ever looked up.
 */
export function align(lines: Line[], entries: Entry[]): Match[] {
  const attached = entries.map(({ title }) => nameOfAttached(title));
  const titles = entries.map(({ title }, index) => attached[index] ?? fold(title));
  const told = findCandidates(lines, entries, attached);
  const more = countsOf(told.map(({ key }) => key));
  for (const [title, count] of countsOf(titles)) more.set(title, (more.get(title) ?? 0) - count);
  const candidates = told.filter(
    (_, index) => !gives(lines, told, index, more) && !isListed(told, index, more),
  );
  if (candidates.length * titles.length > MOST_COMPARISONS) return firstFit(candidates, titles);
  return longest(candidates, titles);
}

interface Candidate {
  at: number;
  count: number;
  key: string;
  /** Whether 附件： stands before it on its line: the title of what is attached, or who attaches it names it. */
  pointer: boolean;
}

/** 附件：问题整改清单, 附件2：…… in the contents: its text may have the word on a line of its own, or not at all. */
function nameOfAttached(title: string): string | null {
  if (!title.startsWith("附")) return null;
  const attached = readAttached(title);
  return attached?.colon && attached.rest !== "" ? fold(attached.rest) : null;
}

/** Runs of whole lines that read as one of the titles; of several from one line the longest, and none within another. */
function findCandidates(lines: Line[], entries: Entry[], attached: (string | null)[]): Candidate[] {
  /** What may be printed, and what is meant. */
  const keys = new Map(
    entries.map(({ title }, index) => [fold(title), attached[index] ?? fold(title)] as const),
  );
  const names = new Map(attached.flatMap((name) => (name === null ? [] : [[name, name] as const])));
  for (const name of names.keys()) keys.set(name, name);
  const longestTitle = Math.max(0, ...[...keys.keys()].map((title) => title.length));
  const beginnings = new Set([...keys.keys()].map((title) => title.slice(0, 2)));
  const firsts = new Set([...keys.keys()].map((title) => title.slice(0, 1)));
  const found: Candidate[] = [];
  let end = 0;
  lines.forEach((first, at) => {
    // 人事任免 in 青禾县人大常委会 / 人事任免 / 表决办法, were it another's title too.
    if (at < end) return;
    // Most lines differ in their first character, which needs no folding.
    if (isCommonHan(first.text) && !firsts.has(first.text.slice(0, 1))) return;
    const rest =
      names.size > 0 && first.text.startsWith("附") ? readAttached(first.text)?.rest : "";
    if (!rest && !beginnings.has(fold(first.text.slice(0, 4)).slice(0, 2))) return;
    const best =
      (rest && runAt(lines, at, rest, names, longestTitle)) ||
      runAt(lines, at, first.text, keys, longestTitle);
    if (!best) return;
    found.push({ at, ...best, pointer: Boolean(rest) });
    end = at + best.count;
  });
  return found;
}

/** The longest run of lines from one on that reads as a title. `head`: what counts of the first. */
function runAt(
  lines: Line[],
  at: number,
  head: string,
  keys: ReadonlyMap<string, string>,
  longestTitle: number,
): { count: number; key: string } | null {
  let key = "";
  let best: { count: number; key: string } | null = null;
  for (let count = 1; count <= MOST_LINES_OF_A_TITLE; count++) {
    const text = count === 1 ? head : (lines[at + count - 1]?.text ?? "");
    if (text.length > longestTitle + 20) break;
    const unmarked = key + fold(withoutMarkAtEnd(text));
    key += fold(text);
    if (unmarked.length > longestTitle) break;
    const told = keys.get(key) ?? keys.get(unmarked);
    if (told !== undefined) best = { count, key: told };
  }
  return best;
}

/**
 * `附件：问题整改清单` above the signature of who attaches it is no title: the list itself stands behind that, under its name
 * again. `more`: how many more candidates than entries there are of a name.
 */
function gives(
  lines: Line[],
  told: Candidate[],
  index: number,
  more: ReadonlyMap<string, number>,
): boolean {
  const one = told[index];
  if (!one?.pointer) return false;
  const end = one.at + one.count;
  if (isSignedAt(lines, end)) return true;
  // Of several papers that attach a list of one name, each is met by its own.
  const next = told[index + 1];
  if (next?.key !== one.key || next.at - end > MOST_LINES_OF_AN_ENDING) return false;
  return (more.get(one.key) ?? 0) > 0;
}

/** Titles right under one another that all stand again below: a list of papers (会议文件目录), and none of them. */
function isListed(told: Candidate[], index: number, more: ReadonlyMap<string, number>): boolean {
  const again = (at: number) => {
    const one = told[at];
    const later = told.slice(at + 1, at + 1 + MOST_LISTED).some(({ key }) => key === one?.key);
    return later && (more.get(one?.key ?? "") ?? 0) > 0;
  };
  const touches = (one: number, next: number) => {
    const [above, below] = [told[one], told[next]];
    return above && below && above.at + above.count === below.at && again(one) && again(next);
  };
  return Boolean(touches(index - 1, index) || touches(index, index + 1));
}
const MOST_LISTED = 100;

function countsOf(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const MOST_LINES_OF_AN_ENDING = 8;
const MOST_LINES_OF_WHO_SIGNS = 2;

/** `海州市人民政府` / `2022年11月25日` */
function isSignedAt(lines: Line[], at: number): boolean {
  for (let behind = at; behind <= at + MOST_LINES_OF_WHO_SIGNS; behind++) {
    const line = lines[behind];
    if (!line || line.tabbed || !isShort(line) || line.marker) return false;
    if (isSigned(line.text)) return true;
  }
  return false;
}

function firstFit(candidates: Candidate[], titles: string[]): Match[] {
  const matches: Match[] = [];
  let entry = 0;
  for (const { at, count, key } of candidates) {
    const hit = titles.indexOf(key, entry);
    if (hit < 0 || hit > entry + 50) continue;
    matches.push({ at, count, entry: hit });
    entry = hit + 1;
  }
  return matches;
}

function longest(candidates: Candidate[], titles: string[]): Match[] {
  const [n, m] = [candidates.length, titles.length];
  const width = m + 1;
  const best = new Uint32Array((n + 1) * width);
  const score = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const match = candidates[i]?.key === titles[j] ? score(i + 1, j + 1) + 1 : 0;
      best[i * width + j] = Math.max(match, score(i + 1, j), score(i, j + 1));
    }
  }
  const matches: Match[] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    const candidate = candidates[i];
    if (candidate && candidate.key === titles[j] && score(i, j) === score(i + 1, j + 1) + 1) {
      matches.push({ at: candidate.at, count: candidate.count, entry: j });
      i++;
      j++;
    } else if (score(i + 1, j) === score(i, j)) i++;
    else j++;
  }
  return matches;
}
