/** A document as Word has it: headings by level, tables, and every number as printed, never one that Word would count. */
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  type IStylesOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import JSZip from "jszip";
import type { Block } from "../../archive/model";
import { creditedTo } from "../cite/credited";
import { storable } from "../xml";
import type { Handed } from "./handed";
import { footOf, sourceOf } from "./text";

/** Two Chinese characters of the text's size. */
const INDENT = { firstLine: 640 };
/** The faces of official papers, by family: Word takes its own where one is not installed. */
const face = (eastAsia: string) => ({
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  eastAsia,
});
const SONG = face("SimSun");
const FANGSONG = face("FangSong");
const HEI = face("SimHei");
const KAI = face("KaiTi");

const heading = (font: typeof SONG, bold = false) => ({
  run: { font, size: 32, bold, color: "000000" },
  paragraph: { indent: INDENT, spacing: { before: 120, after: 60 } },
});

const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FANGSONG, size: 32, language: { value: "en-US", eastAsia: "zh-CN" } },
      paragraph: { spacing: { line: 560 } },
    },
    title: {
      run: { font: SONG, size: 44, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
    },
    heading1: heading(HEI),
    heading2: heading(KAI),
    heading3: heading(FANGSONG, true),
    heading4: heading(FANGSONG),
  },
};

const LEVELS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
};

const CENTRED = { alignment: AlignmentType.CENTER };
const SIGNED = { alignment: AlignmentType.RIGHT };

/** How each kind of block is set; a heading besides by its level. */
const SET: Record<Block["kind"], IParagraphOptions> = {
  title: { heading: HeadingLevel.TITLE },
  note: CENTRED,
  byline: CENTRED,
  salutation: {},
  heading: { heading: HeadingLevel.HEADING_1 },
  paragraph: { indent: INDENT },
  item: { indent: INDENT },
  table: {},
  names: { indent: INDENT },
  signature: SIGNED,
  date: SIGNED,
};

/** One document is one file, whenever it is made. */
const MADE_AT = new Date("2000-01-01T00:00:00Z");

export async function wordOf(of: Handed): Promise<Uint8Array<ArrayBuffer>> {
  const [citation = ""] = sourceOf(of);
  const { document } = of.page;
  const file = new Document({
    title: storable(document.title),
    creator: storable(creditedTo(of.page).join("、")),
    description: storable(citation),
    styles: STYLES,
    sections: [
      {
        children: [
          ...document.blocks.flatMap(set),
          new Paragraph({ children: runs("——") }),
          ...footOf(of).map(
            (line) => new Paragraph({ children: line === of.url ? [link(line)] : runs(line) }),
          ),
        ],
      },
    ],
  });
  return settled(await Packer.toBuffer(file));
}

function set(block: Block): (Paragraph | Table)[] {
  const { kind, text, level, lead, rows } = block;
  // Two tables that touch are one to Word.
  if (rows) return [tableOf(rows), new Paragraph({})];
  const own = kind === "heading" ? { heading: LEVELS[level ?? 1] } : SET[kind];
  const opening = lead !== undefined && text.startsWith(lead) ? lead : "";
  const children = [...runs(opening, true), ...runs(text.slice(opening.length))];
  return [new Paragraph({ ...own, children })];
}

const run = (text: string) => new TextRun(storable(text));

/** A line's end within a block is one of print. */
const runs = (text: string, bold = false): TextRun[] =>
  text === ""
    ? []
    : text.split("\n").map((line, at) => {
        return new TextRun({
          text: storable(line),
          ...(bold && { bold }),
          ...(at > 0 && { break: 1 }),
        });
      });

const link = (url: string) => new ExternalHyperlink({ link: url, children: [run(url)] });

function tableOf(rows: string[][]): Table {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells) => {
      const filled = Array.from({ length: width }, (_, at) => cells[at] ?? "");
      return new TableRow({
        children: filled.map(
          (cell) => new TableCell({ children: [new Paragraph({ children: runs(cell) })] }),
        ),
      });
    }),
  });
}

/** What the library writes otherwise each time: the hour, and the name of the one link. */
const BY_CHANCE: [part: string, what: RegExp, instead: string][] = [
  [
    "docProps/core.xml",
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    `$1${MADE_AT.toISOString()}`,
  ],
  ["word/document.xml", /(<w:hyperlink [^>]*r:id=")[^"]*/gu, "$1rIdSource"],
  ["word/_rels/document.xml.rels", /Id="rId[\w-]{21}"/gu, 'Id="rIdSource"'],
];

async function settled(file: Buffer): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(file);
  for (const [part, what, instead] of BY_CHANCE) {
    const written = await zip.file(part)?.async("string");
    if (written === undefined) throw new Error(`docx writes no ${part} any more`);
    zip.file(part, written.replace(what, instead));
  }
  for (const entry of Object.values(zip.files)) entry.date = MADE_AT;
  const bytes = await zip.generateAsync({ type: "arraybuffer", compression: "DEFLATE" });
  return new Uint8Array(bytes);
}
