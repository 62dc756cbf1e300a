import type { Doubt } from "../told";
import { commonGutters, gutterOf, guttersOf, inOrder, type Line } from "./layout/columns";
import { findFurniture } from "./layout/furniture";
import { marginsOf } from "./layout/margins";
import { inThree, threesOf } from "./layout/three-columns";
import type { Glyph, Sheet } from "./page/glyph";
import { rowsOf } from "./page/lines";
import { alignedTables } from "./tables/aligned";
import { cellTexts } from "./tables/cells";
import { type Table, takeTables } from "./tables/tables";
import { contentsRuns } from "./text/entries";
import { takeNotes } from "./text/notes";
import {
  isFull,
  joined,
  lineText,
  OPENS_ITEM,
  paragraphsOf,
  placed,
  type Setting,
  settingOf,
} from "./text/paragraphs";
import { tickDoubts } from "./text/ticks";

/** What stands in a file's text one after the other, each on the page where it begins. */
export interface Block {
  page: number;
  /** Of the text; a table has several, their cells parted by tabs. */
  lines: string[];
  touches: boolean;
  table?: PlacedTable;
}

interface PlacedTable {
  table: Table;
  page: number;
}

export interface Flow {
  blocks: Block[];
  printed: Map<number, number>;
  doubts: Doubt[];
}

/** Stands in the flow for a table. */
const PLACE = "\ufffc";

/** Pages to the blocks of their text, in the order in which it is read. */
export function flowOf(sheets: Sheet[]): Flow {
  const doubts: Doubt[] = [];
  const tables = new Map<Glyph, PlacedTable>();
  const pages = sheets.map((sheet) => {
    const taken = takeTables(sheet.glyphs, sheet.rulings);
    const places = taken.tables.map((table) => placeOf(table));
    places.forEach((place, at) => {
      const table = taken.tables[at];
      if (table) tables.set(place, { table, page: sheet.number });
    });
    return { ...sheet, glyphs: [...taken.rest, ...places] };
  });

  const furniture = findFurniture(
    pages.map(({ number, height, glyphs }) => ({ number, height, rows: rowsOf(glyphs) })),
  );
  const taken = new Set([...furniture.rows].flatMap(({ glyphs }) => glyphs));
  for (const text of furniture.told)
    doubts.push({ page: null, message: `各页的“${text}”作书眉或页脚略去。请看一眼是否如此` });
  for (const text of furniture.kept)
    doubts.push({ page: null, message: `“${text}”在页首，作标题保留。如是书眉，请删去` });

  const bodies = pages.map(({ glyphs, ...sheet }) => {
    const own = glyphs.filter((glyph) => !taken.has(glyph));
    return { ...sheet, glyphs: own, rows: rowsOf(own) };
  });
  const threes = threesOf(bodies);
  const twos = bodies.map(({ rows, width }, at) => (threes[at] ? null : gutterOf(rows, width)));
  const gutters = commonGutters(twos);
  const ordered = bodies.flatMap(({ number, glyphs }, at) => {
    const three = threes[at];
    if (three) return inThree(number, glyphs, three);
    return inOrder(number, glyphs, guttersOf(twos[at] ?? null, gutters));
  });
  const ofText = ordered.filter((line) => !isPlace(line));
  const margins = marginsOf(ofText);
  const setting = settingOf(ofText, margins);
  const { lines, notes } = takeNotes(ordered, setting);

  const blocks: Block[] = [];
  for (const part of partsOf(lines, tables, setting)) {
    if (part.kind === "table") addTable(blocks, part, doubts);
    else if (part.kind === "contents") {
      for (const [at, { lines: own, text }] of part.entries.entries())
        blocks.push({ page: own[0]?.page ?? 1, lines: [text], touches: at > 0 });
    } else {
      const read = paragraphsOf(part.lines, setting);
      doubts.push(...read.doubts, ...tickDoubts(part.lines));
      for (const { lines: own, touches } of read.paragraphs) {
        const text = joined(own.map((line) => ({ text: lineText(line) })));
        blocks.push({ page: own[0]?.page ?? 1, lines: [text], touches });
      }
    }
  }
  return { blocks: withNotes(blocks, notes, setting), printed: furniture.printed, doubts };
}

const isPlace = ({ glyphs }: Line) => glyphs.length === 1 && glyphs[0]?.text === PLACE;

function placeOf({ box, cells }: Table): Glyph {
  const size = cells.flatMap(({ lines }) => lines)[0]?.size ?? 10;
  return {
    text: PLACE,
    x0: box.x0,
    x1: box.x1,
    y: box.y0 + size,
    size,
    invisible: false,
    spaced: false,
  };
}

type Part =
  | { kind: "lines"; lines: Line[] }
  | { kind: "contents"; entries: { lines: Line[]; text: string }[] }
  | { kind: "table"; table: Table; page: number };

function partsOf(lines: Line[], tables: Map<Glyph, PlacedTable>, setting: Setting): Part[] {
  const parts: Part[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) parts.push(...withContents(open, setting));
    open = [];
  };
  for (const line of lines) {
    const found = line.glyphs[0] && tables.get(line.glyphs[0]);
    if (!found) open.push(line);
    else {
      close();
      parts.push({ kind: "table", ...found });
    }
  }
  close();
  return parts;
}

/** Tables that nothing rules, out of lines that are no contents. */
function withAligned(lines: Line[]): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, table } of alignedTables(lines)) {
    if (from > at) parts.push({ kind: "lines", lines: lines.slice(at, from) });
    parts.push({ kind: "table", table, page: lines[from]?.page ?? 1 });
    at = to + 1;
  }
  if (at < lines.length) parts.push({ kind: "lines", lines: lines.slice(at) });
  return parts;
}

function withContents(lines: Line[], setting: Setting): Part[] {
  const full = (line: Line, next: Line) => isFull(placed(line, setting.margins(line)), next);
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, entries } of contentsRuns(lines, full)) {
    if (from > at) parts.push(...withAligned(lines.slice(at, from)));
    parts.push({ kind: "contents", entries });
    at = to + 1;
  }
  if (at < lines.length) parts.push(...withAligned(lines.slice(at)));
  return parts;
}

/** A table that goes on over the page is one, whether its heads are set again or not. */
function addTable(blocks: Block[], { table, page }: PlacedTable, doubts: Doubt[]) {
  const own = cellTexts(table, page).map((row) => row.join("\t"));
  const last = blocks.at(-1);
  if (!last?.table || !goesOn(last.table, { table, page })) {
    blocks.push({ page, lines: own, touches: false, table: { table, page } });
    return;
  }
  last.table = { table, page };
  const repeats = own[0] === last.lines[0];
  const [first, ...rest] = repeats ? own.slice(1) : own;
  const cut = first === undefined ? null : restOfRow(last.lines.at(-1) ?? "", first);
  if (cut === null) {
    last.lines.push(
      ...(repeats ? own.slice(0, 1) : []),
      ...(first === undefined ? [] : [first]),
      ...rest,
    );
    return;
  }
  last.lines.push(...rest);
  last.lines.splice(last.lines.length - rest.length - 1, 1, cut);
  doubts.push({
    page,
    message: `表格跨页，“${first?.trim().slice(0, 10)}”接在上页末行之后，作同一格。请对照原件，如是另一行请分开`,
  });
}

/** A table of as many columns is the rest of the one before where a page or a column ends between them. */
const goesOn = (last: PlacedTable, next: PlacedTable) =>
  last.table.columns === next.table.columns &&
  (last.page < next.page || next.table.box.y0 < last.table.box.y1 - 1);

/** A row of which only one cell has text, the one that the row above broke off in: the two made one; null where it is another row. */
function restOfRow(above: string, row: string): string | null {
  const cells = row.split("\t");
  const filled = cells.flatMap((cell, index) => (cell === "" ? [] : [index]));
  const [index] = filled;
  if (index === undefined || index === 0 || filled.length > 1) return null;
  const before = above.split("\t");
  const [left = "", right = ""] = [before[index], cells[index]];
  if (left === "" || /[。；！？\])）】〕]$/u.test(left) || OPENS_ITEM.test(right)) return null;
  before[index] = left + right;
  return before.join("\t");
}

/** A page's notes stand behind the paragraph that its text ends with. */
function withNotes(blocks: Block[], notes: Line[][], setting: Setting): Block[] {
  const waiting = notes.map((lines) => {
    const { paragraphs } = paragraphsOf(lines, {
      ...setting,
      size: lines[0]?.size ?? setting.size,
    });
    const texts = paragraphs.map(({ lines: own }) =>
      joined(own.map((line) => ({ text: lineText(line) }))),
    );
    return { page: lines[0]?.page ?? 1, texts };
  });
  const placedNotes: Block[] = [];
  blocks.forEach((block, index) => {
    placedNotes.push(block);
    const next = blocks[index + 1];
    while (waiting[0] && (!next || next.page > waiting[0].page)) {
      const { page, texts } = waiting.shift() ?? { page: 1, texts: [] };
      for (const text of texts) placedNotes.push({ page, lines: [text], touches: false });
    }
  });
  return placedNotes;
}
