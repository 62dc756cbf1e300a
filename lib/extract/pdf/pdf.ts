import { type Doubt, type Extracted, Unextractable } from "../told";
import { type Block, flowOf } from "./flow";
import { isBlank, isUnknown, plain } from "./page/characters";
import type { Glyph, Sheet } from "./page/glyph";
import { type Opened, withPdf } from "./page/open";
import { readSheet } from "./page/read";
import { withoutStacked } from "./page/stacked";

/** Less text than this on a page of pictures is a stamp or a page mark, and the page a scan. */
const FEWEST_GLYPHS = 20;
const MOSTLY = 0.5;
/** Fewer places with drawn shapes are an emblem's or a small figure's. */
const FEWEST_SHAPES = 100;

/**
 * A PDF to the text of a bulletin: a paragraph on one line, a table's cells parted by tabs, and a mark where a page begins.
 * Only geometry decides; what it leaves open is told.
 */
export async function extractPdf(bytes: Uint8Array): Promise<Extracted> {
  const broken: Doubt[] = isWhole(bytes) ? [] : [{ page: null, message: UNFINISHED }];
  const sheets = await withPdf(bytes, async (opened) => {
    const read: Sheet[] = [];
    for (let number = 1; number <= opened.document.numPages; number++) {
      const sheet = await sheetOf(opened, number);
      if (sheet) read.push(withoutStacked(sheet));
      else
        broken.push({
          page: number,
          message: "这一页已损坏，读不出来。请照原件录入，或重新取得文件",
        });
    }
    return read;
  });
  refuseScans(sheets);
  const meant = sheets.map((sheet) => ({
    ...sheet,
    glyphs: meantBy(sheet.glyphs),
  }));
  const { blocks, printed, doubts } = flowOf(meant);
  return {
    text: textOf(blocks, printed),
    doubts: [
      ...broken,
      ...sheets.flatMap(doubtsOf),
      ...doubts,
      ...unnumbered(sheets, printed),
    ].sort((a, b) => (a.page ?? 0) - (b.page ?? 0)),
  };
}

/** A page that is broken leaves the others as they are. */
async function sheetOf(opened: Opened, number: number): Promise<Sheet | null> {
  try {
    return await readSheet(await opened.document.getPage(number), opened, number);
  } catch {
    return null;
  }
}

const UNFINISHED = "文件结尾不完整，可能没有下载完，会缺页。请核对页数，最好重新取得文件";
/** Whatever a writer of PDFs leaves behind the end. */
const TAIL = 2048;

/** Where the end is missing, pdf.js finds what pages it can, and says nothing. */
function isWhole(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(-TAIL)).includes("%%EOF");
}

/** Each with the character that is meant; a blank goes, and is remembered by what was drawn behind it. */
function meantBy(glyphs: Glyph[]): Glyph[] {
  const meant: Glyph[] = [];
  let blank: Glyph | null = null;
  for (const glyph of glyphs) {
    const text = plain(glyph.text);
    if (isBlank(text)) {
      blank = glyph;
      continue;
    }
    meant.push({ ...glyph, text, spaced: blank !== null && isBehind(blank, glyph) });
    blank = null;
  }
  return meant;
}

const isBehind = (blank: Glyph, { x0, y, size }: Glyph) =>
  Math.abs(blank.y - y) < size * 0.3 && x0 > blank.x0 && x0 - blank.x1 < size * 2;

const inked = ({ glyphs }: Sheet) => glyphs.filter(({ text }) => text.trim() !== "").length;

function refuseScans(sheets: Sheet[]) {
  const empty = sheets.filter((sheet) => inked(sheet) < FEWEST_GLYPHS);
  if (empty.length < sheets.length && empty.length <= sheets.length * 0.8) return;
  const pictures = empty.filter(({ pictured }) => pictured > MOSTLY).length;
  throw new Unextractable(
    pictures > 0
      ? "这份 PDF 是扫描件，只有图像，没有文字。请向印制单位要排版软件导出的 PDF 或 Word 文件，或先用文字识别（OCR）软件处理成带文字的 PDF，再提取并逐字校对"
      : "这份 PDF 里没有文字（可能已转为曲线）。请向印制单位要文字未转曲的 PDF 或 Word 文件",
  );
}

function doubtsOf(sheet: Sheet): Doubt[] {
  const found: Doubt[] = [];
  const say = (message: string) => found.push({ page: sheet.number, message });
  const count = inked(sheet);
  if (count < FEWEST_GLYPHS && sheet.pictured > MOSTLY)
    say("整页是图像，没有文字。如有正文，请照原件录入");
  if (sheet.shaped >= FEWEST_SHAPES && sheet.shaped > count * MOSTLY)
    say("画有许多像字的图形，可能是转成曲线的文字，没有收入。如是正文，请照原件录入");
  const invisible = sheet.glyphs.filter((glyph) => glyph.invisible).length;
  if (invisible > count * MOSTLY && count > 0)
    say("文字是扫描后识别（OCR）所得，难免有错字。请逐字对照原件");
  const unknown = new Set(sheet.glyphs.flatMap(({ text }) => (isUnknown(text) ? [text] : [])));
  if (unknown.size > 0)
    say(
      `有${unknown.size}个字的字体没有说明是什么字，照原样保留（${[...unknown].slice(0, 5).join("")}）。请照原件改正`,
    );
  if (sheet.turned > 0)
    say(`有${sheet.turned}个竖排或斜置的字未收入（如水印）。如是正文，请照原件录入`);
  return found;
}

function unnumbered(sheets: Sheet[], printed: Map<number, number>): Doubt[] {
  if (sheets.length < 2 || printed.size > 0) return [];
  return [
    {
      page: null,
      message: "没有读出印刷页码，正文不带页码。如原件有页码，可在每页开头另起一行写〔第12页〕",
    },
  ];
}

function textOf(blocks: Block[], printed: Map<number, number>): string {
  const lines: string[] = [];
  let page = 0;
  for (const block of blocks) {
    const marks: string[] = [];
    for (; page < block.page; page++) {
      const number = printed.get(page + 1);
      if (number !== undefined) marks.push(`〔第${number}页，PDF第${page + 1}页〕`);
    }
    if (lines.length > 0 && (marks.length > 0 || !block.touches)) lines.push("");
    if (marks.length > 0) lines.push(...marks, "");
    lines.push(...block.lines);
  }
  return `${lines.join("\n")}\n`;
}
