import { readNumber } from "../../../bulletin/lexicon/script/numerals";
import { type Row, textOf } from "../page/lines";

/** A page's rows, those that stand in tables left out. */
export interface Rows {
  number: number;
  height: number;
  rows: Row[];
}

export interface Furniture {
  /** What is on every page and belongs to none. */
  rows: Set<Row>;
  /** File page → the number printed on it. */
  printed: Map<number, number>;
  /** Running headers and footers as printed, each once. */
  told: string[];
  /** What stands over many pages as a header would, and is a title. */
  kept: string[];
}

/** So many rows from the edge are looked at. */
const DEEPEST = 3;
/** Places on paper no further apart are one. */
const SAME_PLACE = 4;

interface Edge {
  page: number;
  row: Row;
  text: string;
  /** Without digits and blanks: what stays from page to page. */
  shape: string;
  top: boolean;
  /** How far from the edge, in rows. */
  depth: number;
  /** Whether more than a line's distance, or a smaller size, parts it from the row further in. */
  apart: boolean;
  /** Larger than the text, where the page before was not full. */
  titles: boolean;
}

/**
 * Running headers, footers and page marks. A header stands at one place of many pages with the same words; a page mark's
 * number grows as the pages do. Nothing of words is known, but for how a page is numbered.
 */
export function findFurniture(pages: Rows[]): Furniture {
  const edges = pages.flatMap((page, at) => edgesOf(page, pages[at - 1]));
  const marks = pageMarks(edges, pages.length);
  const rows = new Set(marks.rows);
  const [told, kept] = [new Set<string>(), new Set<string>()];
  for (const place of repeated(edges, pages.length)) {
    const isTitle = areTitles(place, marks.printed);
    for (const { row, text } of place) {
      if (rows.has(row)) continue;
      if (isTitle) kept.add(text.trim());
      else told.add(text.replace(/\d+/gu, "…").trim());
      if (!isTitle) rows.add(row);
    }
  }
  return { rows, printed: marks.printed, told: [...told], kept: [...kept] };
}

/** 第三十六次会议纪要 over one page and 第三十七次会议纪要 over another, or 公告 in large type, each on a page of its own. */
function areTitles(place: Edge[], printed: Map<number, number>): boolean {
  if (!place.every(({ top }) => top)) return false;
  if (place.filter(({ titles }) => titles).length * 2 > place.length) return true;
  // But for the page's own number, a header says the same on two pages at least.
  const texts = place.map(({ text, page }) => withoutPage(text, printed.get(page)));
  return new Set(texts).size === texts.length;
}

const NUMBERS = /\d+|[〇零一二三四五六七八九十百]+/gu;

/** A number that stands by itself counts pages, from wherever. */
const withoutPage = (text: string, page: number | undefined) =>
  text
    .split(/[\s\u3000]+/u)
    .filter((part) => numberOf(part) === null)
    .join("")
    .replace(NUMBERS, (own) => {
      const isPage = page === undefined ? /\d/u.test(own) : readNumber(own) === page;
      return isPage ? "" : own;
    });

/** Of the usual distance of lines. */
const APART = 1.25;
const SMALLER = 0.95;

/** Of the size of the text: a title's. */
const LARGER = 1.1;
/** Of the widest row: one that is full. */
const FULL = 0.9;

/** Whether text goes on from the foot of a page: its last rows, but for a page mark and one more, are not full. */
function endsShort({ rows }: Rows): boolean {
  const widest = Math.max(...rows.map(({ x0, x1 }) => x1 - x0));
  const last = rows.filter((row) => numberOf(textOf(row)) === null).slice(-2);
  return last.every(({ x0, x1 }) => x1 - x0 < widest * FULL);
}

function edgesOf({ number, rows }: Rows, before: Rows | undefined): Edge[] {
  const found: Edge[] = [];
  const usual = median(rows.slice(1).map(({ y }, at) => y - (rows[at]?.y ?? y)));
  const size = median(rows.map((row) => row.size));
  const isOpen = before === undefined || endsShort(before);
  const add = (row: Row | undefined, top: boolean, depth: number) => {
    if (!row) return;
    const inner = rows[rows.indexOf(row) + (top ? 1 : -1)];
    const apart = !inner || row.size < size * SMALLER || Math.abs(inner.y - row.y) > usual * APART;
    const text = textOf(row);
    const shape = text.replace(/[\s\u3000\d０-９一二三四五六七八九十〇百]+/gu, "");
    const titles = isOpen && row.size > size * LARGER;
    found.push({ page: number, row, text, shape, top, depth, apart, titles });
  };
  for (let at = 0; at < Math.min(DEEPEST, rows.length); at++) {
    add(rows[at], true, at);
    if (rows.length - 1 - at >= DEEPEST) add(rows[rows.length - 1 - at], false, at);
    else if (rows.length - 1 - at > at) add(rows[rows.length - 1 - at], false, at);
  }
  return found;
}

/** The same words at the same height on a third of the pages of one hand, and on three at least. */
function repeated(edges: Edge[], pageCount: number): Edge[][] {
  const found: Edge[][] = [];
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.shape === "") continue;
    const key = `${edge.top} ${edge.shape}`;
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  const outermost = new Set<Row>();
  for (const group of groups.values()) {
    for (const place of byHeight(group)) {
      const pages = new Set(place.map(({ page }) => page)).size;
      if (pages < 3 && !(pages === 2 && pageCount <= 3)) continue;
      if (pages < Math.min(6, pageCount * 0.25)) continue;
      found.push(place);
      for (const { row } of place) outermost.add(row);
    }
  }
  // Nothing inside is a header where the outer row is none; and a header stands apart from the text, by its last row.
  const sameSide = (edge: Edge) =>
    edges.filter(({ page, top }) => page === edge.page && top === edge.top);
  const isOne = ({ row, text }: Edge) => outermost.has(row) || numberOf(text) !== null;
  const isOutside = (edge: Edge) =>
    sameSide(edge)
      .filter(({ depth }) => depth < edge.depth)
      .every(isOne);
  const isApart = (edge: Edge) => {
    const inner = sameSide(edge)
      .filter(({ depth }) => depth >= edge.depth)
      .sort((a, b) => a.depth - b.depth);
    const chain = inner.slice(0, inner.findIndex((one) => !isOne(one)) >>> 0);
    return chain.some(({ apart }) => apart);
  };
  // A page that is set wide shows no gap below its header: where most pages show one, it is a header on all.
  return found.map((place) => {
    const outside = place.filter(isOutside);
    const apart = outside.filter(isApart);
    return apart.length * 2 > place.length ? outside : apart;
  });
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function byHeight(edges: Edge[]): Edge[][] {
  const places: Edge[][] = [];
  for (const edge of [...edges].sort((a, b) => a.row.y - b.row.y)) {
    const last = places.at(-1);
    if (last && edge.row.y - (last[0]?.row.y ?? 0) <= SAME_PLACE) last.push(edge);
    else places.push([edge]);
  }
  return places;
}

const DECORATION =
  /^[\s\u3000—–―－\-·•・~～_|｜*◆●■□【】〔〕[\]()（）<>《》第页共Pp.．/]+|[\s\u3000—–―－\-·•・~～_|｜*◆●■□【】〔〕[\]()（）<>《》第页共Pp.．/]+$/gu;

/** The number of a line that is nothing but a page's mark; null for any other. */
function numberOf(text: string): number | null {
  const bare = text.replace(DECORATION, "");
  const first = /^(\S+?)\s*(?:\/|页)/u.exec(bare)?.[1] ?? bare;
  if (first.length > 5) return null;
  const number = first.replace(/\s/gu, "");
  return readNumber(number) ?? readRoman(number);
}

const ROMAN = /^(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/u;
const LETTERS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Ⅳ, IV, iv: as contents, or all of an issue, may be counted. */
function readRoman(text: string): number | null {
  const letters = text.normalize("NFKC").toLowerCase();
  if (letters === "" || !ROMAN.test(letters)) return null;
  const values = Array.from(letters, (letter) => LETTERS[letter] ?? 0);
  return values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0);
}

const isRoman = (text: string) => /[ivxlcⅠ-ⅿ]/iu.test(text);

/** Whether more than digits says that it is one. */
const isDecorated = (text: string) => /[—–―－\-·•・~～|｜【〔[（(第页]/u.test(text);

/** The numbers of a line; a page's mark may stand at either end of a running header. */
const numbersIn = (text: string) =>
  Array.from(text.matchAll(/\d+/gu), ([digits]) => Number(digits));

/** Pages of contents may be counted apart: i, ii, and the text from 1. */
function romanMarks(edges: Edge[]): Row[] {
  const found = edges.filter(({ text }) => numberOf(text) !== null && isRoman(text));
  const offset = ({ text, page }: Edge) => (numberOf(text) ?? 0) - page;
  const agrees = (one: Edge) => (other: Edge) =>
    other.page !== one.page && other.top === one.top && offset(other) === offset(one);
  return found.filter((one) => found.some(agrees(one))).map(({ row }) => row);
}

function pageMarks(
  edges: Edge[],
  pageCount: number,
): { rows: Row[]; printed: Map<number, number> } {
  const votes = new Map<number, Set<number>>();
  const vote = (offset: number, page: number) => {
    const known = votes.get(offset) ?? new Set();
    votes.set(offset, known.add(page));
  };
  for (const { text, page } of edges) {
    const own = numberOf(text);
    for (const number of own === null ? numbersIn(text) : [own]) vote(number - page, page);
  }
  const [offset, agreeing] = [...votes].sort((a, b) => b[1].size - a[1].size)[0] ?? [0, new Set()];
  const certain = agreeing.size >= 2 && agreeing.size * 3 >= pageCount;
  const rows = romanMarks(edges);
  const printed = new Map<number, number>();
  for (const { text, page, row } of edges) {
    const number = numberOf(text);
    if (number === null) continue;
    const agrees = certain && number - page === offset;
    const alone = !certain && pageCount <= 2 && isDecorated(text) && /[—–―－·•第]/u.test(text);
    if (!agrees && !alone) continue;
    rows.push(row);
    printed.set(page, number);
  }
  if (certain) {
    const known = [...agreeing].sort((a, b) => a - b);
    const [first = 0, last = 0] = [known[0], known.at(-1)];
    for (let page = first; page <= last; page++) printed.set(page, page + offset);
  }
  for (const [page, number] of printed) if (number < 1) printed.delete(page);
  return { rows, printed };
}
