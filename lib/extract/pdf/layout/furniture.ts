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
}

/**
 * Running headers, footers and page marks. A header stands at one place of many pages with the same words; a page mark's
 * number grows as the pages do. Nothing of words is known, but for how a page is numbered.
 */
export function findFurniture(pages: Rows[]): Furniture {
  const edges = pages.flatMap(edgesOf);
  const marks = pageMarks(edges, pages.length);
  const rows = new Set(marks.rows);
  const told = new Set<string>();
  for (const { row, text } of repeated(edges, pages.length)) {
    if (!rows.has(row)) told.add(text.replace(/\d+/gu, "…").trim());
    rows.add(row);
  }
  return { rows, printed: marks.printed, told: [...told] };
}

/** Of the usual distance of lines. */
const APART = 1.25;
const SMALLER = 0.95;

function edgesOf({ number, rows }: Rows): Edge[] {
  const found: Edge[] = [];
  const usual = median(rows.slice(1).map(({ y }, at) => y - (rows[at]?.y ?? y)));
  const size = median(rows.map((row) => row.size));
  const add = (row: Row | undefined, top: boolean, depth: number) => {
    if (!row) return;
    const inner = rows[rows.indexOf(row) + (top ? 1 : -1)];
    const apart = !inner || row.size < size * SMALLER || Math.abs(inner.y - row.y) > usual * APART;
    const text = textOf(row);
    const shape = text.replace(/[\s\u3000\d０-９一二三四五六七八九十〇百]+/gu, "");
    found.push({ page: number, row, text, shape, top, depth, apart });
  };
  for (let at = 0; at < Math.min(DEEPEST, rows.length); at++) {
    add(rows[at], true, at);
    if (rows.length - 1 - at >= DEEPEST) add(rows[rows.length - 1 - at], false, at);
    else if (rows.length - 1 - at > at) add(rows[rows.length - 1 - at], false, at);
  }
  return found;
}

/** The same words at the same height on a third of the pages of one hand, and on three at least. */
function repeated(edges: Edge[], pageCount: number): Edge[] {
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
  return found.flatMap((place) => {
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
  return readNumber(first.replace(/\s/gu, ""));
}

/** Whether more than digits says that it is one. */
const isDecorated = (text: string) => /[—–―－\-·•・~～|｜【〔[（(第页]/u.test(text);

/** The numbers of a line; a page's mark may stand at either end of a running header. */
const numbersIn = (text: string) =>
  Array.from(text.matchAll(/\d+/gu), ([digits]) => Number(digits));

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
  const rows: Row[] = [];
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
