import { isArabic } from "../lexicon/script/numerals";
import type { BulletinDocument, Omission } from "../schema";
import type { Line } from "./lines";

/** `〔第12页，PDF第14页〕`, on a line of its own: here begins printed page 12. The second half is of the facsimile. */
const OPENS = "〔第";
const MARK = /^〔第(\d{1,4})页(?:，PDF第(\d{1,4})页)?〕$/u;

/** Where a printed page begins, and on which page of the facsimile, where that is told. */
export interface PageStart {
  line: number;
  page: number;
  facsimile: number | null;
}

export interface Paged {
  lines: Line[];
  omissions: Omission[];
  /** In order of lines; empty where the text bears no marks. */
  starts: PageStart[];
}

/**
 * Takes out the marks that an extraction leaves where a page begins. Whoever sets them keeps paragraphs whole, so that a
 * line after a blank goes on with nothing.
 */
export function withoutPageStarts(lines: Line[]): Paged {
  const marked = lines.some(isMark);
  if (!marked) return { lines, omissions: [], starts: [] };
  const kept: Line[] = [];
  const omissions: Omission[] = [];
  const starts: PageStart[] = [];
  let taken = false;
  for (const line of lines) {
    const start = isMark(line) ? readPageMark(line.text, line.no) : null;
    if (start) {
      starts.push(start);
      omissions.push({ lines: [line.no, line.no], text: line.text, reason: "page-number" });
      taken = true;
      continue;
    }
    kept.push(taken ? { ...line, afterBlank: true, afterPage: true } : line);
    taken = false;
  }
  return { lines: kept, omissions, starts };
}

const isMark = ({ text }: Line) => text.startsWith(OPENS) && isArabic(text.charAt(OPENS.length));

/** Null for a line that is no mark. */
export function readPageMark(text: string, line: number): PageStart | null {
  const [, page, facsimile] = MARK.exec(text) ?? [];
  if (page === undefined) return null;
  return {
    line,
    page: Number(page),
    facsimile: facsimile === undefined ? null : Number(facsimile),
  };
}

/** Each block with the printed page where it begins; the document with its title's, where the contents tell none. */
export function withPages(document: BulletinDocument, starts: PageStart[]): BulletinDocument {
  if (starts.length === 0) return document;
  const blocks = document.blocks.map((block) => {
    const page = pageAt(starts, block.lines[0]);
    return page === null ? block : { ...block, page };
  });
  return { ...document, page: document.page ?? blocks[0]?.page ?? null, blocks };
}

/** The printed page that a line stands on; null before the first mark. */
export function pageAt(starts: PageStart[], line: number): number | null {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1]?.page ?? null;
}
