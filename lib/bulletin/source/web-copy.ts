/** What was copied along with a text: the lines of a web page around it, and marks laid over its pages. */
import { warning } from "../diagnostics";
import {
  FILE_ENDS,
  LAID_OVER_PAGES,
  OF_SCANNERS,
  WEB_BUTTONS,
  WEB_BUTTONS_ONLY,
  WEB_COUNTERS,
  WEB_FEET,
  WEB_HOME,
  WEB_LABELS,
  WEB_LABELS_IN_A_ROW,
  WEB_LABELS_OR_PRINT,
  WEB_REGISTERED,
  WEB_SCANS,
  WEB_SIGNS,
} from "../lexicon/paper/web-copy";
import { fold, skipBlanks } from "../lexicon/script/characters";
import { isArabic } from "../lexicon/script/numerals";
import type { Words } from "../lexicon/words";
import type { Diagnostic, Omission } from "../schema";
import { changed, type Line } from "./lines";

const LONGEST = 120;
const OPENS = "【［[（(『「〖<«＜";
const CLOSES = "】］]";
const FEWEST_PARTS = 3;
/** Longer ones are text. */
const LONGEST_MARK = 20;
const MOST_NAMED = 8;

type Kind = "copied" | "laid over";

/**
 * Takes out what stands on a web page and in no print: 发布时间：2021-03-15　来源：省人大, 首页 > 人大公报 > 正文, 【打印】【关闭】.
 * Read as print, its day would date a meeting and its path name a publisher. Afterwards: it is in `omissions` and told. Marks that
 * a scan lays over pages (扫描全能王　创建) are running headers as well, of which nobody need be told.
 */
export function withoutWebCopy(received: Line[]): {
  lines: Line[];
  omissions: Omission[];
  diagnostics: Diagnostic[];
} {
  const taken = new Map<Line, Kind>();
  const laidOver: Line[] = [];
  const feet = new Map<string, Line[]>();
  for (const line of received) {
    if (line.tabbed || line.text.length > LONGEST) continue;
    if (isOfThePage(line)) taken.set(line, "copied");
    else if (WEB_FEET.at(line.text, opened(line.text)) !== null) addFoot(feet, line);
    else if (line.text.length <= LONGEST_MARK) {
      const mark = fold(line.text).replace(/[，,\s]/gu, "");
      if (OF_SCANNERS.has(mark)) taken.set(line, "laid over");
      else if (LAID_OVER_PAGES.has(mark)) laidOver.push(line);
    }
  }
  if (laidOver.length > 1) for (const line of laidOver) taken.set(line, "laid over");
  for (const same of feet.values())
    if (same.length >= FEWEST_FEET) for (const line of same) taken.set(line, "copied");
  if (taken.size === 0) return { lines: received, omissions: [], diagnostics: [] };
  takeBeside(received, taken);
  const lines: Line[] = [];
  const omissions: Omission[] = [];
  let before: Kind | undefined;
  for (const line of received) {
    const kind = taken.get(line);
    const { no, text } = line;
    if (kind) omissions.push({ lines: [no, no], text, reason: "running-header" });
    else if (before === "copied") lines.push(changed(line, { afterBlank: true }));
    else if (before) lines.push(changed(line, { afterBlank: true, afterPage: true }));
    else lines.push(line);
    before = kind;
  }
  return {
    lines,
    omissions,
    diagnostics: toldOf(received.filter((line) => taken.get(line) === "copied")),
  };
}

/** 责任编辑：张三, 主办：…… under each of several papers, each time in the same words. */
function addFoot(feet: Map<string, Line[]>, line: Line) {
  const from = opened(line.text);
  if (!hasValue(line.text, WEB_FEET.at(line.text, from), from)) return;
  const same = feet.get(line.text);
  if (same) same.push(line);
  else feet.set(line.text, [line]);
}
const FEWEST_FEET = 3;

/** 来源：省人大, 责任编辑：张三 right beside what is the page's for certain, on either side. */
function takeBeside(lines: Line[], taken: Map<Line, Kind>) {
  const take = (line: Line, beside: Line | undefined) => {
    if (beside && taken.get(beside) === "copied" && !taken.has(line) && mayBeOfThePage(line))
      taken.set(line, "copied");
  };
  lines.forEach((line, at) => {
    take(line, lines[at - 1]);
  });
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at];
    if (line) take(line, lines[at + 1]);
  }
}

function toldOf(copied: Line[]): Diagnostic[] {
  const [first] = copied;
  if (!first) return [];
  const named = copied.slice(0, MOST_NAMED).map(({ no }) => no);
  const more = copied.length > named.length ? `等${copied.length}行` : "行";
  const message = `第${named.join("、")}${more}是网页上的字（如“${first.text}”），公报上没有，未收入正文。请核对`;
  return [warning("source/web-copy", message, first.no)];
}

function isOfThePage(line: Line): boolean {
  const { text } = line;
  const from = opened(text);
  if (hasValue(text, WEB_LABELS.at(text, from), from) || countsLooks(text, from)) return true;
  if (WEB_SCANS.has(text) || isPath(line, from) || isButtons(line) || WEB_ADDRESS.test(text))
    return true;
  if (WEB_REGISTERED.find(text) !== null) return !text.endsWith("。");
  if (isDayAt(text)) return holdsLabel(text, WEB_LABELS_OR_PRINT);
  const begins = hasValue(text, WEB_LABELS_IN_A_ROW.at(text, from), from);
  return begins && (holdsLabel(text, WEB_LABELS) || holdsButton(line));
}

/** http://www.qinghe.gov.cn/art/2022/7/5/art_123.html at a page's foot, as browsers print it. */
const WEB_ADDRESS = /^https?:\/\/\S+$/u;

function opened(text: string): number {
  let at = 0;
  while (at < text.length && OPENS.includes(text.charAt(at))) at++;
  return at;
}

/** A label, and behind it a colon or a bracket: 字体[大 中 小], [索引号] 014267. */
function hasValue(text: string, label: string | null, at: number): boolean {
  if (label === null) return false;
  const next = text.charAt(skipBlanks(text, at + label.length));
  if (next === "") return false;
  return "：:[［【".includes(next) || (CLOSES.includes(next) && isOpened(text, at));
}

const isOpened = (text: string, at: number) => at > 0 && OPENS.includes(text.charAt(at - 1));

/** 阅读：345 */
function countsLooks(text: string, at: number): boolean {
  const word = WEB_COUNTERS.at(text, at);
  if (!hasValue(text, word, at)) return false;
  return isArabic(text.charAt(skipBlanks(text, at + (word?.length ?? 0) + 1)));
}

/** 日期：2010-06-20　来源：人大网　【打印】【关闭】 */
const holdsButton = ({ text, raw }: Line) =>
  WEB_BUTTONS.all(text).some(({ at }) => isOpened(text, at)) &&
  partsOf(raw).some((part) => WEB_BUTTONS.has(part));

const holdsLabel = (text: string, labels: Words) =>
  [...labels.all(text), ...WEB_LABELS.all(text)].some(({ word, at }) => hasValue(text, word, at)) ||
  WEB_COUNTERS.all(text).some(({ at }) => countsLooks(text, at));

/** 2021-03-15 09:31　来源：省人大 */
const isDayAt = (text: string) => isArabic(text.charAt(0)) && /^\d{4}[-./年]\d/u.test(text);

/** 首页 > 人大公报 > 正文; 松陵区人大网　首页　人大概况　代表工作　常委会公报. */
function isPath({ text, raw }: Line, from: number): boolean {
  const home = WEB_HOME.find(text);
  if (home === null) return false;
  const next = text.charAt(skipBlanks(text, home.at + home.word.length));
  if (home.at === from && next !== "" && WEB_SIGNS.includes(next)) return true;
  const parts = raw.trim().split(/\s+/u);
  return parts.length > FEWEST_PARTS && parts.some((part) => WEB_HOME.has(part));
}

const partsOf = (raw: string) =>
  raw.split(/[\s[\]【】［］()（）|｜<>«»＜＞]+/u).filter((part) => part !== "");

/** 【打印】【关闭】, 打印本页　关闭窗口 */
function isButtons({ raw, text }: Line): boolean {
  if (WEB_BUTTONS.at(text, opened(text)) === null) return false;
  const parts = partsOf(raw);
  return (
    parts.every((part) => WEB_BUTTONS.has(part)) &&
    (parts.length > 1 || parts.some((part) => WEB_BUTTONS_ONLY.has(part)))
  );
}

/** 2021-03-15 09:31, alone. */
const SHOWN_AT = /^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?\s?\d{1,2}:\d\d(?::\d\d)?$/u;

function mayBeOfThePage({ text, raw, tabbed }: Line): boolean {
  if (tabbed || text.length > LONGEST || text.endsWith("。")) return false;
  const from = opened(text);
  return (
    SHOWN_AT.test(text) ||
    hasValue(text, WEB_LABELS_OR_PRINT.at(text, from), from) ||
    FILE_ENDS.before(text) !== null ||
    partsOf(raw).every((part) => WEB_BUTTONS.has(part))
  );
}
