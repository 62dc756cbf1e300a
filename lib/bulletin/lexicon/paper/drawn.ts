/** What tables are drawn with: in print ┌─┬─┐ │ ├─┼─┤, in typescript +--+--+ |, in Markdown | and |---|:--:|. */
import { trimmed } from "../script/characters";
import { words } from "../words";

/** What parts the cells of a row. */
const SIDES = "│┃║|｜";
/** What draws a table's left side. */
export const DRAWN_SIDES = "┌├└│┃┏┣┗║╔╠╚|｜";
const CORNERS = "┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝┠┨┝┥┰┸╂┯┷┿+＋";
const STROKES = "─━═-=－—:";
const LAST_CORNERS = "└┗╚";
/** `a | b` over `--- | ---`: Markdown that draws no outer side. */
const INNER_SIDE = "|";

export const isDrawn = (text: string) =>
  DRAWN_SIDES.includes(text.charAt(0) || " ") || TYPED_CORNERS.at(text) !== null;
const TYPED_CORNERS = words("+- += ＋－ ＋—");

/** The cells of a row that sides enclose, as printed; null for a line that is none. */
export function drawnCells(raw: string): string[] | null {
  const text = trimmed(raw);
  const enclosed = text.length > 1 && isSide(text.charAt(0)) && isSide(text.slice(-1));
  return enclosed ? cutAtAny(text.slice(1, -1), SIDES) : null;
}

const isSide = (character: string) => character !== "" && SIDES.includes(character);

/** The sides of a row, each with how often it stands there: `┃×2 │×3`. */
export function sidesOf(raw: string): string {
  const counted = new Map<string, number>();
  const parts = drawnCells(raw) ? isSide : (character: string) => character === INNER_SIDE;
  for (const character of raw)
    if (parts(character)) counted.set(character, (counted.get(character) ?? 0) + 1);
  return Array.from(counted, ([side, count]) => `${side}×${count}`).join(" ");
}

/** The cells of a row of Markdown without outer sides. */
export const innerCells = (raw: string): string[] => raw.split(INNER_SIDE);

/** How many columns a line between rows draws; 0 for one that is none, or that draws a part of them only. */
export function ruledColumns(raw: string): number {
  const text = trimmed(raw);
  if (text.length < SHORTEST_RULE || !mayRule(text.charAt(0))) return 0;
  const outer = mayEnd(text.charAt(0)) ? 1 : 0;
  const strokes = cutAtAny(text.slice(outer, mayEnd(text.slice(-1)) ? -1 : undefined), ENDS);
  return strokes.every(isStroke) ? strokes.length : 0;
}
const SHORTEST_RULE = 3;
const ENDS = CORNERS + SIDES;
const mayEnd = (character: string) => ENDS.includes(character);
const mayRule = (character: string) => mayEnd(character) || STROKES.includes(character);

/** Strokes, a blank on either side at most. */
function isStroke(text: string): boolean {
  const bare = trimmed(text);
  return bare !== "" && [...bare].every((character) => STROKES.includes(character));
}

/** Whether a row's cell holds strokes alone: `│　├──┼──┤` draws a line beside a cell that goes on. */
export const holdsStrokes = (cell: string) =>
  [...cell].some((character) => CORNERS.includes(character)) || isStroke(cell);

/** |---|:--:|, with no corner where two strokes meet. */
export const isMarkdownRule = (raw: string) =>
  ruledColumns(raw) > 0 && ![...raw].some((character) => CORNERS.includes(character));

export const closesDrawing = (raw: string) => LAST_CORNERS.includes(trimmed(raw).charAt(0) || " ");

function cutAtAny(text: string, marks: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!marks.includes(text.charAt(at))) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}
