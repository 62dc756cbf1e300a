import { endsTitle, mayEndTitle, namesNotice } from "../lexicon/paper/papers";
import { endsSentence, fold, isUnclosed } from "../lexicon/script/characters";
import { words } from "../lexicon/words";
import { withoutMarkAtEnd } from "../source/footnotes";
import { joinTexts, type Line } from "../source/lines";
import { isWholeDay } from "./dates";
import {
  ADOPTION_NOTE,
  AFTER_A_CLOSING,
  BY_FORM,
  beginsTitle,
  hasOwnEnd,
  isCaption,
  isLastFormula,
  isNoTitle,
  isSureSign,
  MADE_KNOWN,
  opensANote,
  type Rule,
  ruleUnder,
  SPEECH,
  SPOKEN,
} from "./title-rules";

const LONGEST_TITLE = 120;
const SHORTEST_TITLE = 4;
const MOST_LINES_OF_A_TITLE = 5;
/** What stands under a title may be cut over so many lines. */
const MOST_LINES_UNDER = 3;
const LONGEST_UNDER = 200;

export interface Opening {
  at: number;
  /** How many lines its title takes. */
  count: number;
  /** Whether what stands under it shows it to be a title, not its form alone. */
  certain: boolean;
  /** What showed it. */
  rule: Rule;
}

/**
 * The titles that open a document, found by their form: for bulletins, or parts of one, that no contents list. `spaced`:
 * a blank line stands between all lines, so that none of them parts anything.
 */
export function findOpenings(lines: Line[], spaced: boolean): Opening[] {
  const openings: Opening[] = [];
  for (let at = 0; at < lines.length; at++) {
    const opening = openingAt(lines, at, spaced);
    const before = openings.at(-1);
    if (!opening || standsAgain(lines, opening, before) || makesKnown(lines, opening, before))
      continue;
    openings.push(opening);
    at += opening.count;
  }
  return openings;
}

/** A law's title, printed above the 公告 that makes it known and once more under it, opens one document. */
function standsAgain(lines: Line[], { at, count }: Opening, before: Opening | undefined): boolean {
  if (!before || !namesNotice(lines[before.at + before.count]?.text ?? "")) return false;
  const titleOf = (from: number, many: number) =>
    fold(joinTexts(lines.slice(from, from + many).map(({ text }) => text)));
  return titleOf(at, count) === titleOf(before.at, before.count);
}

/** A 公告 between a law's note and its text: with a title and a note alone no document is over. */
function makesKnown(lines: Line[], { at, count }: Opening, before: Opening | undefined): boolean {
  const from = before && before.at + before.count;
  if (from === undefined || at === from || at - from > MOST_LINES_UNDER) return false;
  if (!namesNotice(lines[at + count - 1]?.text ?? "")) return false;
  const note = joinTexts(lines.slice(from, at).map(({ text }) => text));
  return !note.includes("。") && ruleUnder(note)?.name === ADOPTION_NOTE;
}

const FEWEST_SPACED = 10;

/** Whether a blank line stands between all lines but the rows of tables, as where a page was copied from a screen. */
export function isSpaced(lines: Line[]): boolean {
  let [touching, parted] = [0, 0];
  for (const { afterBlank, tabbed } of lines)
    if (afterBlank) parted++;
    else if (!tabbed) touching++;
  return parted >= FEWEST_SPACED && touching * 8 <= parted;
}

const ENDS_A_SENTENCE = new Set("。；！？：:");

function openingAt(lines: Line[], at: number, spaced: boolean): Opening | null {
  const first = lines[at];
  const before = lines[at - 1];
  if (!first || first.text.length > LONGEST_TITLE || first.tabbed) return null;
  // Asked first, for most lines are sentences: what no title has at the end of its first line either.
  if (ENDS_A_SENTENCE.has(first.text.slice(-1))) return null;
  if (before && !mayFollow(first, before)) return null;
  if (isCaption(first.text)) return null;
  if (isSpeech(first, lines[at + 1])) return { at, count: 2, certain: true, rule: SPEECH };
  if (!mayEndNear(lines, at, spaced)) return null;
  const named = beginsTitle(first.text);
  if (!named && !mayStandAlone(first, before, lines[at + 1])) return null;

  const closed = before === undefined || isWholeDay(before.text) || isLastFormula(before.text);
  let best: Opening | null = null;
  let certain = false;
  for (let count = 1; count <= MOST_LINES_OF_A_TITLE; count++) {
    const part = lines.slice(at, at + count);
    const title = withoutMarkAtEnd(joinTexts(part.map((line) => line.text)));
    const end = part.at(-1);
    const apart = count > 1 && end?.afterBlank === true;
    if (apart && !((spaced || end.afterPage || isNoticeAlone(end)) && isClosed(before))) break;
    if (part.length < count || title.length > LONGEST_TITLE || isNoTitle(title)) break;
    const last = part.at(-1)?.text ?? "";
    if ((ruleUnder(last) && !(count === 1 && hasOwnEnd(last))) || opensANote(last)) break;
    if (!isWholeTitle(title)) continue;
    const below = lines.slice(at + count, at + count + MOST_LINES_UNDER + 1);
    const under = named || count === 1 ? ruleOf(below, named) : null;
    // Over a blank line only what stands under it shows that it is one title, were it the text itself.
    const whole = named && (!apart || isText(lines[at + count]));
    const rule = under?.rule ?? (certain || !whole ? null : ruleOfForm(title, closed && !apart));
    certain ||= under !== null;
    if (rule) best = { at, count, certain: under !== null, rule };
    // The line below shows that the title ends here.
    if (under?.alone) break;
  }
  return best;
}

/** `公　告`, `主席令`: what is left of a title under the body's name, wherever it is set. */
const isNoticeAlone = ({ text }: Line) => text.length <= 6 && namesNotice(text);

const SHORTEST_TEXT = 28;

/** Whether a line is running text, of a sentence or cut. */
const isText = (line: Line | undefined) =>
  line !== undefined && (line.text.length >= SHORTEST_TEXT || endsSentence(line.text));

/** Whether a line that touches this one, or this one itself, ends as titles do. */
function mayEndNear(lines: Line[], at: number, spaced: boolean): boolean {
  for (let next = at; next < at + MOST_LINES_OF_A_TITLE; next++) {
    const line = lines[next];
    const apart = next > at && line?.afterBlank && !line.afterPage && !isNoticeAlone(line);
    if (!line || (apart && !spaced)) return false;
    if (mayEndTitle(withoutMarkAtEnd(line.text))) return true;
  }
  return false;
}

const isWholeTitle = (title: string) =>
  mayEndTitle(title) &&
  title.length >= SHORTEST_TITLE &&
  endsTitle(title) &&
  !isUnclosed(title, "《", "》");

/** A title stands behind a blank line, a sentence, a table or a date, and is not what is attached. */
const mayFollow = (first: Line, before: Line) =>
  !before.text.startsWith("附件") && (first.afterBlank || isClosed(before));

/** Whether the text above is over: its stop, a quotation's within, or a day ends it, or it was no running text. */
export const isClosed = (line: Line | undefined) =>
  line === undefined ||
  line.tabbed ||
  endsItsText(line.text) ||
  isWholeDay(line.text) ||
  isListed(line);

const LONGEST_LISTED = 20;

/** （四）渡口街; 张三　李四: a line of a list that has no stop. */
const isListed = ({ text, raw, marker }: Line) =>
  text.length <= LONGEST_LISTED &&
  !/[，：、]/u.test(text) &&
  (marker !== null || /\S\s+\S+\s+\S/u.test(raw));

const endsItsText = (text: string) =>
  endsSentence(text) || text.endsWith("；") || text.endsWith("；”");

const ruleOfForm = (title: string, closed: boolean): Rule | null =>
  BY_FORM.find(({ when }) => when(title)) ??
  (closed && AFTER_A_CLOSING.when(title) ? AFTER_A_CLOSING : null);

const LONGEST_ABOVE_A_SPEECH = 40;

const isSpeech = (first: Line, under: Line | undefined) =>
  under !== undefined &&
  !under.afterBlank &&
  first.text.length <= LONGEST_ABOVE_A_SPEECH &&
  SPEECH.when(under.text);

const LONGEST_SPEAKER = 60;

interface Under {
  rule: Rule;
  /** Whether the line right under the title is by itself none of a title. */
  alone: boolean;
}

/** What a note, a session line or a law's text begin with. */
const OPENS_UNDER = new Set("（(—－-–第目");
const LONGEST_ALONE = 40;

/** 选举办法 over its note: neither a place nor a body, so that the text above must be over, and what is below a sure sign. */
const mayStandAlone = (first: Line, before: Line | undefined, under: Line | undefined) =>
  OPENS_UNDER.has(under?.text.charAt(0) || "\n") &&
  first.text.length <= LONGEST_ALONE &&
  !first.text.includes("，") &&
  (isClosed(before) || (first.afterBlank && isShort(before)));

/** A signature, a name, a heading: no running text that a break cut. */
const isShort = (line: Line | undefined) =>
  line !== undefined && line.text.length < SHORTEST_TEXT && !/[，、：]/u.test(line.text);

/**
 * What shows that the line under the title opens a document, alone or with the next ones it is cut over. `named`: whether
 * the title begins as titles do; else a sure sign is asked.
 */
function ruleOf(under: Line[], named: boolean): Under | null {
  let text = "";
  for (const [index, line] of under.slice(0, MOST_LINES_UNDER).entries()) {
    text = index === 0 ? line.text : joinTexts([text, line.text]);
    if (text.length > LONGEST_UNDER) break;
    const rule = ruleUnder(text);
    if (rule && (named || isSureSign(rule))) return { rule, alone: index === 0 };
  }
  const [first] = under;
  if (!named || !first || first.tabbed || first.text.length > LONGEST_SPEAKER) return null;
  if (MADE_KNOWN.when(first.text)) return { rule: MADE_KNOWN, alone: false };
  return SPOKEN.when(first.raw) ? { rule: SPOKEN, alone: false } : null;
}

const NAMES_OF_THE_BODY = words("人民代表大会常务委员会 人大常委会");

/** 区人大常委会关于……的决定, and the same by the whole name; 任命名单 alone. */
function withoutBody(title: string): string {
  const body = NAMES_OF_THE_BODY.find(title);
  return body && body.at <= 24 ? title.slice(body.at + body.word.length) : title;
}

/** How alike two titles are: 1 equal when folded, by the pairs of characters they share (Dice), linear. */
export function similarity(left: string, right: string): number {
  const [a, b] = [fold(left), fold(right)];
  if (a === b) return 1;
  if (withoutBody(a) === withoutBody(b)) return 0.95;
  if (Math.min(a.length, b.length) >= 8 && (a.includes(b) || b.includes(a))) return 0.9;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
