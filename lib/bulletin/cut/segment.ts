import { warning } from "../diagnostics";
import type { Entry } from "../issue/entries";
import { fold } from "../lexicon/characters";
import { findOpenings, type Opening, similarity } from "../readers/titles";
import type { Diagnostic } from "../schema";
import { joinTexts, type Line } from "../source/lines";
import { align, type Match } from "./align";

/** The source lines of one document, before they are understood. */
export interface Segment {
  order: number;
  entry: Entry | null;
  /** How many of `lines` its title takes. */
  titleLines: number;
  lines: Line[];
}

interface Found {
  at: number;
  count: number;
  entry: number | null;
}

const ALIKE_ENOUGH = 0.6;
const BODY_NAME =
  /^[^，。；：、]*(?:人民代表大会|人大|常委会|委员会|政府|法院|检察院|第.{1,6}次会议)$/u;

/**
 * Cuts the body where its titles stand. Afterwards: every line after the first title lies in exactly one segment, in
 * order; a line before it is in `unclaimed`. Contents and body are walked in order side by side, for titles repeat;
 * an entry's number is its document's, a body without an entry is numbered after the last.
 */
export function segment(
  lines: Line[],
  entries: Entry[],
): { segments: Segment[]; unclaimed: Line[]; diagnostics: Diagnostic[] } {
  const exact = align(lines, entries);
  const { found, diagnostics } =
    entries.length > 0 ? answerTheRest(lines, entries, exact) : byForm(lines);
  found.sort((a, b) => a.at - b.at);
  for (const title of found) withItsBody(lines, title);
  let unlisted = entries.length;
  const segments = found.map(({ at, count, entry }, index): Segment => {
    const end = found[index + 1]?.at ?? lines.length;
    return {
      order: entry === null ? ++unlisted : entry + 1,
      entry: entry === null ? null : (entries[entry] ?? null),
      titleLines: count,
      lines: lines.slice(at, end),
    };
  });
  const unclaimed = lines.slice(0, found[0]?.at ?? lines.length);
  return { segments, unclaimed, diagnostics };
}

const BRACKETED_DATE = /^[（(][^（()）]{8,20}日[）)]$/u;

/**
 * `青禾县人民代表大会常务委员会`, or a session's name, above the title that the contents give without it; a date below it is a
 * note.
 */
function withItsBody(lines: Line[], title: Found) {
  const [before, first] = [lines[title.at - 1], lines[title.at]];
  if (before?.afterBlank && first && !first.afterBlank && !before.tabbed) {
    const names = before.text.length <= 40 && BODY_NAME.test(before.text);
    if (names && !first.text.startsWith(before.text.slice(0, 2))) {
      title.at--;
      title.count++;
    }
  }
  const last = lines[title.at + title.count - 1];
  if (title.count > 1 && BRACKETED_DATE.test(last?.text ?? "")) title.count--;
}

function byForm(lines: Line[]): { found: Found[]; diagnostics: Diagnostic[] } {
  const found = findOpenings(lines).map(({ at, count }) => ({ at, count, entry: null }));
  const first = lines[0]?.no ?? null;
  const diagnostics =
    lines.length === 0
      ? []
      : [warning("contents/absent", "本期没有目录，文件按标题的形式分出，编号按正文次序", first)];
  return { found, diagnostics };
}

/** What no title answered word by word: a body with another wording, in another place, or none; a body no entry names. */
function answerTheRest(lines: Line[], entries: Entry[], exact: Match[]) {
  const found: Found[] = [...exact];
  const diagnostics: Diagnostic[] = [];
  const missing = entries.flatMap((entry, index) =>
    exact.some((match) => match.entry === index) ? [] : [{ entry, index }],
  );
  const free = findOpenings(lines).filter((opening) => !overlaps(opening, exact));

  for (const { entry, index } of missing) {
    const best = closest(lines, entry, free, neighbours(found, index));
    if (best) {
      free.splice(free.indexOf(best.opening), 1);
      found.push({ at: best.opening.at, count: best.opening.count, entry: index });
      diagnostics.push(
        ...differences(
          entry,
          printedAs(lines, best, entry),
          lines[best.opening.at]?.no ?? null,
          best.inOrder,
        ),
      );
    } else {
      const message = `目录载“${entry.title}”，正文未见此件；其编号留空`;
      diagnostics.push(warning("contents/missing-in-body", message, entry.lines[0]?.no ?? null));
    }
  }
  for (const opening of free.filter(({ certain }) => certain)) {
    found.push({ at: opening.at, count: opening.count, entry: null });
    const message = `正文有“${titleAt(lines, opening)}”，目录未载；编在目录各件之后`;
    diagnostics.push(warning("contents/unlisted", message, lines[opening.at]?.no ?? null));
  }
  return { found, diagnostics };
}

/** 公告（第5号） */
const ISSUE_NUMBER = /[（(]第[^（()）]{1,8}号[）)]$/u;

/** 公告 and, under it, 第一号: the contents give both, the number in brackets. */
function printedAs(
  lines: Line[],
  { opening, title }: { opening: Opening; title: string },
  entry: Entry,
) {
  const whole = titleAt(lines, { ...opening, count: opening.count + 1 });
  const bare = (text: string) => fold(text).replace(/[()〔〕[\]]/gu, "");
  return /号[）)]?$/u.test(whole) && bare(whole) === bare(entry.title) ? entry.title : title;
}

const titleAt = (lines: Line[], { at, count }: { at: number; count: number }) =>
  joinTexts(lines.slice(at, at + count).map((line) => line.text));

const overlaps = (opening: Opening, matches: Match[]) =>
  matches.some(
    (match) => opening.at < match.at + match.count && match.at < opening.at + opening.count,
  );

/** The body lines between the documents of the entries before and after. */
function neighbours(found: Found[], index: number): { from: number; to: number } {
  let from = -1;
  let to = Number.POSITIVE_INFINITY;
  for (const { at, entry } of found) {
    if (entry === null) continue;
    if (entry < index) from = Math.max(from, at);
    else to = Math.min(to, at);
  }
  return { from, to };
}

function closest(
  lines: Line[],
  entry: Entry,
  free: Opening[],
  between: { from: number; to: number },
) {
  let best: { opening: Opening; title: string; score: number; inOrder: boolean } | null = null;
  for (const opening of free) {
    const title = titleAt(lines, opening);
    const inOrder = opening.at > between.from && opening.at < between.to;
    const score = similarity(entry.title.replace(ISSUE_NUMBER, ""), title);
    // Out of its place only the very title will do: near ones abound in a bulletin.
    if (score < (inOrder ? ALIKE_ENOUGH : 1)) continue;
    if (!best || score > best.score) best = { opening, title, score, inOrder };
  }
  return best;
}

function differences(
  entry: Entry,
  title: string,
  line: number | null,
  inOrder: boolean,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (fold(entry.title) !== fold(title)) {
    const message = `目录作“${entry.title}”，正文作“${title}”；以正文为准`;
    found.push(warning("contents/title-differs", message, line));
  }
  if (!inOrder) {
    const message = `“${title}”在正文中的次序与目录不同；编号依目录`;
    found.push(warning("contents/out-of-order", message, line));
  }
  return found;
}
