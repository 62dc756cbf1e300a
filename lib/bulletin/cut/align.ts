import type { Entry } from "../issue/entries";
import { fold, isCommonHan } from "../lexicon/script/characters";
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
  const titles = entries.map((entry) => fold(entry.title));
  const candidates = findCandidates(lines, new Set(titles));
  if (candidates.length * titles.length > MOST_COMPARISONS) return firstFit(candidates, titles);
  return longest(candidates, titles);
}

interface Candidate {
  at: number;
  count: number;
  key: string;
}

/** Runs of whole lines that read as one of the titles; of several from one line the longest. */
function findCandidates(lines: Line[], titles: ReadonlySet<string>): Candidate[] {
  const longestTitle = Math.max(0, ...[...titles].map((title) => title.length));
  const beginnings = new Set([...titles].map((title) => title.slice(0, 2)));
  const firsts = new Set([...titles].map((title) => title.slice(0, 1)));
  const found: Candidate[] = [];
  lines.forEach((first, at) => {
    // Most lines differ in their first character, which needs no folding.
    if (isCommonHan(first.text) && !firsts.has(first.text.slice(0, 1))) return;
    if (!beginnings.has(fold(first.text.slice(0, 4)).slice(0, 2))) return;
    let key = "";
    let best: Candidate | null = null;
    for (let count = 1; count <= MOST_LINES_OF_A_TITLE; count++) {
      const text = lines[at + count - 1]?.text ?? "";
      if (text.length > longestTitle + 20) break;
      const unmarked = key + fold(withoutMarkAtEnd(text));
      key += fold(text);
      if (unmarked.length > longestTitle) break;
      const told = [key, unmarked].find((one) => titles.has(one));
      if (told !== undefined) best = { at, count, key: told };
    }
    if (best) found.push(best);
  });
  return found;
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
