/** A bulletin as an office types it: a .docx written by hand, its headings and items numbered by Word. */
import JSZip from "jszip";
import type { Block, Bulletin, BulletinDocument } from "../../../lib/bulletin/schema";
import { escaped } from "./sheets";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface Level {
  format: string;
  text: string;
  start?: number;
  more?: string;
}

/** 一、 （一） 1. （1） */
export const HEADINGS: Level[] = [
  { format: "chineseCountingThousand", text: "%1、" },
  { format: "chineseCounting", text: "（%2）" },
  { format: "decimal", text: "%3." },
  { format: "decimal", text: "（%4）" },
];

/** `lists`: of numbering.xml, each the levels of one; `num`: which list each w:num uses, and what it overrides. */
export interface Numbers {
  lists: Level[][];
  nums: { list: number; override?: string }[];
}

export async function packed(
  body: string,
  { lists, nums }: Numbers,
  more: Record<string, string> = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/footnotes.xml" ContentType="${TYPES}.footnotes+xml"/></Types>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  zip.file("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml")));
  zip.file(
    "word/_rels/document.xml.rels",
    relations(
      relation("r1", "numbering", "numbering.xml") +
        relation("r2", "styles", "styles.xml") +
        relation("r3", "header", "header1.xml") +
        relation("r4", "footnotes", "footnotes.xml"),
    ),
  );
  zip.file("word/document.xml", `${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`);
  zip.file("word/header1.xml", `${HEAD}<w:hdr ${W}>${paragraph("公报　2021·2")}</w:hdr>`);
  zip.file("word/footnotes.xml", more.footnotes ?? `${HEAD}<w:footnotes ${W}/>`);
  zip.file(
    "word/styles.xml",
    more.styles ??
      `${HEAD}<w:styles ${W}><w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Deeper"><w:name w:val="Deeper"/><w:basedOn w:val="Item"/></w:style></w:styles>`,
  );
  const level = ({ format, text, start = 1, more: own = "" }: Level, index: number) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${own}<w:lvlText w:val="${text}"/></w:lvl>`;
  zip.file(
    "word/numbering.xml",
    `${HEAD}<w:numbering ${W}>${lists
      .map(
        (levels, id) =>
          `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join("")}</w:abstractNum>`,
      )
      .join("")}${nums
      .map(
        ({ list, override = "" }, id) =>
          `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${list}"/>${override}</w:num>`,
      )
      .join("")}</w:numbering>`,
  );
  return zip.generateAsync({ type: "uint8array" });
}

export const numPr = (num: number, level: number) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${num}"/></w:numPr>`;

export const paragraph = (text: string, properties = "", run = "") =>
  `<w:p><w:pPr>${properties}</w:pPr>${text
    .split("\t")
    .map(
      (part) => `<w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`,
    )
    .join("<w:r><w:tab/></w:r>")}</w:p>`;

const CENTRED = '<w:jc w:val="center"/>';
const LARGE = '<w:b/><w:sz w:val="36"/>';

/** Each document's headings are a list of their own: a w:num that begins anew. */
export function docxOf({ issue, contents, documents }: Bulletin): Promise<Uint8Array> {
  const nums: Numbers["nums"] = [];
  const restart = (level: number) =>
    `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`;
  const number = issue.id?.split("-").slice(1).join("、") ?? "";
  const cover = [
    issue.title ?? "",
    String(issue.year),
    `${number.startsWith("s") ? "增刊" : ""}第${number.replace("s", "")}号${issue.serialNumber === null ? "" : `（总第${issue.serialNumber}号）`}`,
  ].map((line) => paragraph(line, CENTRED, LARGE));
  const listed = contents.map(({ title, byline, page }) =>
    paragraph(`${title}\t${byline ?? ""}（${page}）`),
  );
  const body = [...documents].sort((a, b) => a.lines[0] - b.lines[0]);
  const texts = body.flatMap((document) => {
    nums.push({ list: 0, override: [0, 1, 2, 3].map(restart).join("") });
    return documentOf(document, nums.length);
  });
  const heading = contents.length === 0 ? [] : [paragraph("目　录", CENTRED)];
  return packed([...cover, ...heading, ...listed, ...texts].join(""), { lists: [HEADINGS], nums });
}

const MARKERS = [
  /^[一二三四五六七八九十]+、/u,
  /^（[一二三四五六七八九十]+）/u,
  /^\d{1,2}[.．](?!\d)/u,
  /^（\d{1,2}）/u,
];

function documentOf(document: BulletinDocument, num: number): string[] {
  const counted = new Counted();
  return document.blocks.map((block) => blockOf(block, num, counted));
}

/** Which numbers Word would count to: what else is printed stays as typed. */
class Counted {
  private readonly at = [0, 0, 0, 0];

  next(level: number, printed: number): boolean {
    if (printed !== (this.at[level] ?? 0) + 1) return false;
    this.at[level] = printed;
    this.at.fill(0, level + 1);
    return true;
  }
}

const HAN = "一二三四五六七八九十";

function countOf(marker: string): number {
  const digits = marker.replace(/[^\d一二三四五六七八九十]/gu, "");
  if (/^\d+$/u.test(digits)) return Number(digits);
  const [tens = "", units = ""] = digits.includes("十") ? digits.split("十") : ["0", digits];
  const high = tens === "0" ? 0 : tens === "" ? 1 : HAN.indexOf(tens) + 1;
  return high * 10 + (units === "" ? 0 : HAN.indexOf(units) + 1);
}

function blockOf(block: Block, num: number, counted: Counted): string {
  if (block.kind === "table") return tableOf(block.rows ?? []);
  if (block.kind === "title") return paragraph(block.text, CENTRED, LARGE);
  if (block.kind === "note" || block.kind === "byline") return paragraph(block.text, CENTRED);
  if (block.kind === "names") return namesOf(block.text);
  const level = MARKERS.findIndex((marker) => marker.test(block.text));
  const [marker] = MARKERS[level]?.exec(block.text) ?? [];
  if (marker === undefined || !counted.next(level, countOf(marker))) return paragraph(block.text);
  return paragraph(block.text.slice(marker.length), numPr(num, level));
}

const namesOf = (text: string) => {
  const names = text.split(/[\u3000\n]/u);
  const rows: string[] = [];
  for (let at = 0; at < names.length; at += 5) rows.push(names.slice(at, at + 5).join("　"));
  return rows.map((row) => paragraph(row)).join("");
};

const tableOf = (rows: string[][]) =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`)
    .join("")}</w:tbl>`;
