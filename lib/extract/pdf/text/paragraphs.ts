import type { Doubt } from "../../told";
import type { Line } from "../layout/columns";
import type { Margins } from "../layout/margins";
import { endsSentence, isClosing, isHan, isOpening, isWordy } from "../page/characters";
import { piecesOf, sizeOf, textOf } from "../page/lines";

/** Lines that are one paragraph of the text; `touches` where no blank line parts it from the one before. */
export interface Paragraph {
  lines: Line[];
  touches: boolean;
}

/** How a whole file is set. */
export interface Setting {
  margins: (line: Line) => Margins;
  /** Whether paragraphs are set in by two characters. */
  indents: boolean;
  /** The usual distance of baselines in text of a size, by the size. */
  leading: (size: number) => number;
  /** Of most of the text. */
  size: number;
}

type Relation = "goes on" | "touches" | "parts";

interface Placed {
  line: Line;
  /** In characters from the column's margins. */
  indent: number;
  room: number;
  centred: boolean;
}

const SAME_SIZE = 0.08;
/** A title is set larger than the text. */
const TITLE = 1.12;
/** What a justified line may lack at its end. */
const SLACK = 0.6;
/** How far a ragged margin cannot be told. */
const RAGGED = 0.25;
const isSetIn = (indent: number) => indent > 1.35 && indent < 2.75;
const isAtMargin = (indent: number) => indent < 0.65;

export function placed(line: Line, margins: Margins): Placed {
  const indent = (line.x0 - margins.left) / line.size;
  const room = (margins.right - line.x1) / line.size;
  const centred = Math.abs(indent - room) < 1.1 && indent > 1.2;
  return { line, indent, room, centred };
}

/** Whether the first word of the next line would not have fitted: the line was broken because it was full. */
export function isFull({ line, room }: Placed, next: Line): boolean {
  return room <= Math.max(SLACK, unitOf(next) / line.size + RAGGED);
}

/** What stands at a line's head and cannot be parted: a word, or a character with the marks that cling to it. */
function unitOf({ glyphs }: Line): number {
  const [first] = glyphs;
  if (!first) return 0;
  let end = 0;
  const at = (index: number) => glyphs[index]?.text ?? "";
  while (isOpening(at(end))) end++;
  if (isWordy(at(end))) while (isWordy(at(end + 1)) && isNear(glyphs, end)) end++;
  while (isClosing(at(end + 1))) end++;
  return (glyphs[end]?.x1 ?? first.x1) - first.x0;
}

const isNear = (glyphs: Line["glyphs"], at: number) => {
  const [left, right] = [glyphs[at], glyphs[at + 1]];
  return left !== undefined && right !== undefined && right.x0 - left.x1 < left.size * 0.2;
};

/** Reads how paragraphs are told apart from the lines that end them for certain: short, with a stop. */
export function settingOf(lines: Line[], margins: Setting["margins"]): Setting {
  const size = sizeOf(lines.flatMap(({ glyphs }) => glyphs.slice(0, 4)));
  let [set, flush] = [0, 0];
  const leadings = new Map<number, number[]>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (!next || !isLike(line, next)) return;
    if (follows(line, next)) {
      const key = Math.round(line.size);
      leadings.set(key, [...(leadings.get(key) ?? []), (next.y - line.y) / line.size]);
    }
    const here = placed(line, margins(line));
    const there = placed(next, margins(next));
    if (here.room < 2.5 || here.centred || !endsSentence(textOf(line))) return;
    if (isSetIn(there.indent)) set++;
    else if (isAtMargin(there.indent)) flush++;
  });
  const usual = new Map(Array.from(leadings, ([key, all]) => [key, low(all)]));
  const ofText = usual.get(Math.round(size)) ?? 1.6;
  const leading = (of: number) => usual.get(Math.round(of)) ?? ofText;
  return { margins, size, indents: set > flush, leading };
}

/** Within a paragraph lines stand closer than between two, and a text may be mostly of short ones. */
function low(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.1)] ?? 0;
}

const isLike = (a: Line, b: Line) =>
  Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);

/** Whether the next line is right below, in the same column. */
const follows = (line: Line, next: Line) =>
  line.page === next.page && line.column === next.column && next.y > line.y;

/** Lines to paragraphs, by indent and by line ends. Afterwards: every line lies in one paragraph, in order. */
export function paragraphsOf(
  lines: Line[],
  setting: Setting,
): { paragraphs: Paragraph[]; doubts: Doubt[] } {
  const paragraphs: Paragraph[] = [];
  const doubts: Doubt[] = [];
  const places = lines.map((line) => placed(line, setting.margins(line)));
  places.forEach((place, index) => {
    const above = places[index - 1];
    const current = paragraphs.at(-1);
    if (!above || !current) {
      paragraphs.push({ lines: [place.line], touches: false });
      return;
    }
    const relation = relationOf(above, place, places[index + 1], current, setting, doubts);
    if (relation === "goes on") current.lines.push(place.line);
    else paragraphs.push({ lines: [place.line], touches: relation === "touches" });
  });
  return { paragraphs, doubts };
}

function relationOf(
  above: Placed,
  here: Placed,
  below: Placed | undefined,
  { lines }: Paragraph,
  setting: Setting,
  doubts: Doubt[],
): Relation {
  const [line, next] = [above.line, here.line];
  if (!isLike(line, next)) return "parts";
  const sameColumn = follows(line, next);
  const gap = sameColumn ? (next.y - line.y) / line.size / setting.leading(line.size) : 1;
  if (isNameRow(line) && isNameRow(next, true) && gap < 1.8) return "touches";
  if (gap > 1.3) return "parts";
  const middling = (place: Placed) =>
    place.centred &&
    !(
      isSetIn(place.indent) &&
      isLike(place.line, { ...line, size: setting.size }) &&
      !isFromBoth(above, here)
    );
  if (sameColumn && middling(above) && middling(here))
    return beginsApart(above, here, gap) ? "parts" : "touches";
  const titled = Math.min(line.size, next.size) > setting.size * TITLE;
  if (sameColumn && titled) return beginsApart(above, here, gap) ? "parts" : "touches";
  if (isRestOfSignature(above, here)) return "goes on";
  if (!isFull(above, next) || isDrawnRight(above) || isDrawnRight(here)) return "parts";

  const first = lines[0] ?? line;
  const begun = placed(first, setting.margins(first));
  const stopped = endsSentence(textOf(line));
  // A whole column set in: 「……」, or items whose further lines hang under their words.
  const hangs =
    lines.length === 1
      ? here.indent > begun.indent + 0.65
      : Math.abs(here.indent - above.indent) < 0.4;
  if (isAtMargin(here.indent)) {
    if (!setting.indents && stopped && opensItem(next)) return "parts";
    if (setting.indents || !stopped) return tellTurn(above, here, doubts, setting);
    if (sameColumn) return "goes on";
    doubts.push({
      page: next.page,
      message: `“${headOf(next)}”在栏首或页首，是否另起一段看不出来，作另一段。请对照原件，如为一段请接上`,
    });
    return "parts";
  }
  if (lines.length === 1 && Math.abs(here.indent - above.indent) < 0.4) {
    // Two lines set in alike: two paragraphs of one full line each, or one that is set in as a whole.
    const belowAtMargin = below && isFull(here, below.line) && isAtMargin(below.indent);
    return stopped || belowAtMargin || opensItem(next) ? "parts" : "goes on";
  }
  if (hangs && !isSetIn(here.indent)) return "goes on";
  if (hangs && !stopped && !opensItem(next)) return "goes on";
  return "parts";
}

function tellTurn(above: Placed, here: Placed, doubts: Doubt[], { indents }: Setting): Relation {
  const turned = !follows(above.line, here.line);
  if (turned && indents && opensItem(here.line) && endsSentence(textOf(above.line))) {
    doubts.push({
      page: here.line.page,
      message: `“${headOf(here.line)}”接在上一栏或上一页之后，作同一段。请对照原件，如另起一段请分开`,
    });
  }
  return "goes on";
}

/** A signature or a date: far from the left margin, near the right one. */
const isDrawnRight = ({ indent, room }: Placed) => indent > 4.5 && room < 4.5 && room < indent - 1;

/** A signature that is longer than its line goes on at the right, at the same edge. */
const isRestOfSignature = (above: Placed, here: Placed) =>
  isDrawnRight(here) &&
  above.indent < 1.2 &&
  Math.abs(above.room - here.room) < 0.5 &&
  !endsSentence(textOf(above.line)) &&
  !OPENS_DATE.test(textOf(here.line));

const OPENS_DATE = /^(?:\d|[二一][〇○零一二三四五六七八九]{3}年)/u;

/** A bracket that closes the line above, or a stroke or bracket that opens this one, parts two centred texts. */
const beginsApart = (above: Placed, here: Placed, gap: number) =>
  gap > 1.2 ||
  /[）)]$/u.test(textOf(above.line)) ||
  /^(?:[—–－-]{1,2}|[（(])/u.test(textOf(here.line));

/** Two lines about one middle whose beginnings differ: set to the middle, and not in. */
const isFromBoth = (a: Placed, b: Placed) => Math.abs(a.indent - b.indent) > 0.4;

const headOf = (line: Line) => textOf(line).slice(0, 10);

/** 一、 （一） 1. 第三条: what begins a line of its own. */
export const OPENS_ITEM =
  /^(?:[（(]?[一二三四五六七八九十百]{1,4}[）)、]|[（(]?\d{1,2}[）)、.．](?!\d)|第[一二三四五六七八九十百零〇]{1,6}[编章节条]|——)/u;
/** A tab behind a number is how Word sets it, and no blank of the text; 第三条 keeps it, to stand apart. */
const GAP_BEHIND_NUMBER =
  /^((?:[（(]?[一二三四五六七八九十百]{1,4}[）)、]|[（(]?\d{1,2}[）)、.．]))[\s\u3000]+(?=[^\s\d])/u;

/** A line as its paragraph has it. */
export const lineText = (line: Line) => textOf(line).replace(GAP_BEHIND_NUMBER, "$1");

export const opensItem = (line: Line) => OPENS_ITEM.test(textOf(line));

const NAME = /^(?:\p{Script=Han}{2,8}[：:])?[\p{Script=Han}·•・]{2,8}(?:[（(][^）)]{1,6}[）)])?$/u;

/** 吴延风　陈　良　胡　军: names with blanks between; the last row may have a single one. */
export function isNameRow(line: Line, last = false): boolean {
  const pieces = piecesOf(line, 0.8)
    .flatMap(({ text }) => text.split(/[\s\u3000]+/u))
    .filter(Boolean);
  const whole = pieces
    .join(" ")
    .replace(/(?<=^| )(\p{Script=Han}) (\p{Script=Han})(?= |$)/gu, "$1$2");
  const names = whole.split(" ");
  if (!names.every((name) => NAME.test(name)) || names.some((name) => name.length > 16))
    return false;
  return (
    names.length >= 3 ||
    (last && names.length >= 1 && names.every((name) => bare(name).length <= 4))
  );
}

/** 主任：桓伊南 → 桓伊南 */
const bare = (name: string) => name.replace(/^[^：:]*[：:]/u, "");

/** A paragraph on one line: what its lines say, a blank where two words of letters meet. */
export function joined(lines: { text: string }[]): string {
  let text = "";
  for (const line of lines) {
    const part = line.text.trim();
    const [left, right] = [text.at(-1) ?? "", part.charAt(0)];
    const apart = /[A-Za-z]/u.test(left) && /[A-Za-z]/u.test(right) && !isHan(left);
    text += (apart ? " " : "") + part;
  }
  return text;
}
