import { endsWithColon, readAttached } from "../../lexicon/paper/headings";
import {
  isApart,
  type Marker,
  readArticle,
  readDivision,
  readOpening,
  stoppedArticle,
} from "../../lexicon/paper/markers";
import { words } from "../../lexicon/words";
import type { Line } from "../../source/lines";
import { gather } from "../gather";
import { beginsOwn, isCutPhrase, isCutWord } from "../join";
import { type Construct, isFull, markerAt, textAt, type View } from "../view";

const LONGEST_CHAPTER = 40;

const divisionOf = (line: Line | undefined) => line && readDivision(line.text, line.raw);

/** `第二章　监督职权` */
export const chapter: Construct = (view, at) => {
  const marker = divisionOf(view.lines[at]);
  const text = textAt(view, at);
  if (!marker && isUncounted(view, at))
    return { kind: "heading", level: outermostLevel(view), count: 1 };
  if (!marker || text.length > LONGEST_CHAPTER || /[。；，]/u.test(text)) return null;
  const next = view.lines[at + 1];
  const count = endsBelow(view, at) ? 2 : 1;
  if (count === 1 && next && isCutPhrase(text, next)) return null;
  if (listsDivisions(text, marker.length)) return { kind: "item", count: 1 };
  return { kind: "heading", level: marker.level, marker, count };
};

/** 第三类项目：……需要继续研 / 究论证的立法项目: a name that its line cuts, and whose rest ends far from where lines end. */
function endsBelow(view: View, at: number): boolean {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  if (!line || !next || next.afterBlank || next.indented) return false;
  if (beginsOwn(next) || articleOf(next) || divisionOf(next)) return false;
  if (/[。；，：]/u.test(next.text) || isFull(view, next)) return false;
  return isCutWord(line.text, next) || isCutPhrase(line.text, next);
}

/** 序　言 above the first chapter, 附　则 behind the last one: alone on its line. */
const isUncounted = (view: View, at: number) =>
  at >= view.titleLines && UNCOUNTED.has(textAt(view, at)) && !view.lines[at]?.tabbed;

const outermostByView = new WeakMap<View, 1 | 2 | 3>();

/** That of the 编, or of the 章 where nothing is above them: beside them stands what no number counts. */
function outermostLevel(view: View): 1 | 2 | 3 {
  const known = outermostByView.get(view);
  if (known) return known;
  const levels = view.lines.flatMap((line) => divisionOf(line)?.level ?? []);
  const level = DIVISION_LEVELS.find((one) => levels.includes(one)) ?? 1;
  outermostByView.set(view, level);
  return level;
}
const DIVISION_LEVELS = [1, 2, 3] as const;

/** 第三章　法律责任　第四章　附则: a line of a law's own contents. */
function listsDivisions(text: string, from: number): boolean {
  const at = text.indexOf("第", from);
  return at > from && readDivision(text.slice(at)) !== null;
}

/** 第十二条、……, where its line certainly goes on with none, is one as well. */
const articleOf = ({ text, raw, joins }: Line) =>
  readArticle(text, raw) ?? (joins === false ? stoppedArticle(text) : null);

/** `第十二条　……` with the address `art12`, 第十二条之一 with `art12-1`. Its further paragraphs stand beside it. */
export const article: Construct = (view, at) => {
  const line = view.lines[at];
  const marker = line ? articleOf(line) : null;
  if (!marker) return null;
  const { count, diagnostics } = gather(view, at);
  const inserted = marker.inserted === null ? "" : `-${marker.inserted}`;
  return { kind: "item", anchor: `art${marker.number}${inserted}`, marker, count, diagnostics };
};

/** The same in a paper that makes a law known or has one attached: from its 第一条 on, each number once. */
export const enclosedArticle: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line?.text.startsWith("第")) return null;
  const found = article(view, at);
  const anchored = found && enclosedArticles(view).get(at);
  if (anchored === undefined) return null;
  return anchored ? found : found && { ...found, anchor: undefined };
};

const enclosedByView = new WeakMap<View, ReadonlyMap<number, boolean>>();

/** The lines of articles behind the first 第一条, and whether each is the only one of its number so far. */
function enclosedArticles(view: View): ReadonlyMap<number, boolean> {
  const known = enclosedByView.get(view);
  if (known) return known;
  const articles = new Map<number, boolean>();
  let last = 0;
  view.lines.forEach((line, at) => {
    const { text } = line;
    const marker = text.startsWith("第") ? articleOf(line) : null;
    if (!marker || tellsOfChange(line, marker) || (last === 0 && marker.number !== 1)) return;
    articles.set(at, marker.number > last);
    last = Math.max(last, marker.number);
  });
  enclosedByView.set(view, articles);
  return articles;
}

/** 第一条修改为：…… and 第一条中的…… tell of an article, and are none; 第一条　中国公民…… is one. */
const tellsOfChange = ({ text, raw }: Line, { length }: Marker) =>
  CHANGES.at(text, length) !== null || (text.charAt(length) === WITHIN && !isApart(raw, length));
const CHANGES = words("修改 改为 增加 删去 删除 作为 第");
const WITHIN = "中";

const MOST_BEFORE_ARTICLES = 12;

/** The same where articles count the whole text: no number stands before the first, so that none is only quoted. */
export const countedArticle: Construct = (view, at) => {
  const found = article(view, at);
  return found && isCounted(view, at) ? found : null;
};

/** Whether the first number near the text's head, or the first of all up to here, is an article's. */
function isCounted(view: View, at: number): boolean {
  const head = view.lines.slice(1, Math.min(at, MOST_BEFORE_ARTICLES) + 1);
  const first = head.find(
    (line) => articleOf(line) !== null || readOpening(line.text, line.raw) !== null,
  );
  return first !== undefined && articleOf(first) !== null;
}

/** （一）……； within an article. */
export const lawItem: Construct = (view, at) => {
  const marker = markerAt(view, at);
  if (!marker || (marker.level === 1 && !listedInArticles(view).has(at))) return null;
  const { count, diagnostics } = gather(view, at);
  return { kind: "item", marker, count, diagnostics };
};

/** The same in any other paper that has articles: whatever an article lists is an item, however its sentences end. */
export const articleItem: Construct = (view, at) =>
  markerAt(view, at) && listedInArticles(view).has(at) ? lawItem(view, at) : null;

const listedByArticle = new WeakMap<View, ReadonlySet<number>>();

/**
 * 第三条　处罚分为下列三种： / 一、警告。 / 二、罚款。罚款的数额…… / 三、没收。: the numbers of lists that begin right under a colon within
 * an article, and those within them. 一、总则 above 第一条 begins none.
 */
function listedInArticles(view: View): ReadonlySet<number> {
  const known = listedByArticle.get(view);
  if (known) return known;
  const listed = new Set<number>();
  let within = false;
  let outermost = 0;
  view.lines.forEach((line, at) => {
    if (line.tabbed) return;
    const { marker } = line;
    if (!marker) {
      if (articleOf(line)) within = true;
      else if (divisionOf(line) || isAttached(line)) within = false;
      else return;
      outermost = 0;
      return;
    }
    if (!within) return;
    const begins = marker.number === 1 && endsWithColon(textAt(view, at - 1));
    if (begins && (outermost === 0 || marker.level < outermost)) outermost = marker.level;
    // 二、罚则 of a text whose parts are counted so: the list was over before.
    if (marker.level < outermost) within = false;
    else if (outermost > 0) listed.add(at);
  });
  listedByArticle.set(view, listed);
  return listed;
}

const isAttached = ({ text }: Line) => readAttached(text) !== null;

const CONTENTS = "目录";
/** Parts of a law that no number counts. */
const UNCOUNTED = new Set(["序言", "前言", "总则", "附则", "附录"]);

/** The law's own 目录: its heading, and the chapters listed before they come, each on its line or all on one. */
export const lawContents: Construct = (view, at) => {
  if (textAt(view, at) === CONTENTS) return { kind: "heading", level: 1, count: 1 };
  return listedLines(view).has(at) ? { kind: "item", count: 1 } : null;
};

const listedByView = new WeakMap<View, ReadonlySet<number>>();

/** The lines between each 目录 and the chapter that repeats the list's first one, found once for a text. */
function listedLines(view: View): ReadonlySet<number> {
  const known = listedByView.get(view);
  if (known) return known;
  const listed = new Set<number>();
  for (let at = 0; at < view.lines.length; at++) {
    const text = textAt(view, at);
    if (!text.startsWith(CONTENTS)) continue;
    // 目录第一章总则第二章……: all on the line of the word.
    const behind = readDivision(text.slice(CONTENTS.length));
    if (behind) listed.add(at);
    else if (text !== CONTENTS) continue;
    let first = behind ? keyOf(behind) : null;
    for (at++; at < view.lines.length; at++) {
      const entry = entryAt(view.lines[at]);
      if (entry === null || entry === first) break;
      first ??= entry;
      listed.add(at);
    }
    at--;
  }
  listedByView.set(view, listed);
  return listed;
}

const keyOf = ({ level, number }: { level: number; number: number }) => `${level}.${number}`;

/** What tells one line of the contents from the next; null for a line that is none. */
function entryAt(line: Line | undefined): string | null {
  const marker = divisionOf(line);
  if (marker) return keyOf(marker);
  return line && UNCOUNTED.has(line.text) ? line.text : null;
}
