import JSZip from "jszip";
import { type Doubt, Unextractable } from "../told";
import { hidingStyles } from "./hidden";
import { Counter, type Place, readNumbering } from "./numbering";
import { type LeftOut, leftOutDoubts, putAsShown } from "./shown";
import {
  attributeOf,
  childOf,
  decoded,
  elementsBelow,
  isOn,
  made,
  numberOf,
  parsed,
  written,
} from "./xml";

export interface WrittenOut {
  /** The same file, all that shows in its text. */
  bytes: Uint8Array;
  doubts: Doubt[];
}

/** A part larger than this, unpacked, is no bulletin's. */
const LARGEST_PART = 64 * 1024 * 1024;

const NO_DOCUMENT = "不是 Word 文档（.docx），或已损坏。请用 Word 或 WPS 打开后另存为 .docx 再提取";

/**
 * Writes out what Word only shows: fields, readings, symbols; and the numbers that it only counts, into the paragraphs
 * that show them, taken out of their lists. Afterwards: what a reader sees as 一、 or 第三条 is text.
 */
export async function writtenOut(bytes: Uint8Array): Promise<WrittenOut> {
  const zip = await JSZip.loadAsync(bytes).catch((cause: unknown) => {
    throw new Unextractable(NO_DOCUMENT, { cause });
  });
  const path = await mainPart(zip);
  const xml = await partText(zip, path);
  if (xml === null) throw new Unextractable(NO_DOCUMENT);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const document = parsed(xml);
  const styles = await part(zip, `${folder}styles.xml`);
  const leftOut: LeftOut = new Map();
  const hiding = hidingStyles(styles);
  putAsShown(document, hiding, leftOut);
  for (const name of ["footnotes.xml", "endnotes.xml"]) {
    const notes = await part(zip, folder + name);
    if (!notes) continue;
    putAsShown(notes, hiding, leftOut);
    zip.file(folder + name, written(notes));
  }
  const numbering = readNumbering(await part(zip, `${folder}numbering.xml`), styles);
  const counter = new Counter(numbering.lists);
  for (const paragraph of elementsBelow(document, "p")) {
    const properties = childOf(paragraph, "pPr");
    const place = placeOf(properties, numbering.styles);
    const number = place && !isGone(paragraph) ? counter.next(place) : null;
    if (number !== null) writeInto(paragraph, properties, number);
  }
  zip.file(path, written(document));
  return {
    bytes: await zip.generateAsync({ type: "uint8array" }),
    doubts: [...revisions(document), ...unknownFormats(counter), ...leftOutDoubts(leftOut)],
  };
}

/** Where the package says that its document is. */
async function mainPart(zip: JSZip): Promise<string> {
  const relations = await part(zip, "_rels/.rels");
  for (const relation of relations ? elementsBelow(relations, "Relationship") : []) {
    if (attributeOf(relation, "Type")?.endsWith("/officeDocument"))
      return (attributeOf(relation, "Target") ?? "").replace(/^\//u, "");
  }
  return "word/document.xml";
}

async function part(zip: JSZip, path: string): Promise<Document | null> {
  const text = await partText(zip, path);
  return text === null ? null : parsed(text);
}

async function partText(zip: JSZip, path: string): Promise<string | null> {
  const file = zip.file(path);
  if (!file) return null;
  const data = await file.async("uint8array").catch((cause: unknown) => {
    throw new Unextractable(NO_DOCUMENT, { cause });
  });
  if (data.length > LARGEST_PART)
    throw new Unextractable("Word 文件展开后太大，不像公报。请检查文件");
  return decoded(data);
}

function placeOf(properties: Element | undefined, styles: Map<string, Place>): Place | null {
  const numPr = childOf(properties, "numPr");
  const own = attributeOf(childOf(numPr, "numId"));
  if (own === "0") return null;
  const styled = styles.get(attributeOf(childOf(properties, "pStyle")) ?? "");
  const level = numberOf(childOf(numPr, "ilvl")) ?? styled?.level ?? 0;
  const list = own ?? styled?.list;
  return list === undefined || list === "0" ? null : { list, level };
}

/** Word counts no paragraph that is deleted or hidden, mark and all. */
function isGone(paragraph: Element): boolean {
  const mark = childOf(childOf(paragraph, "pPr"), "rPr");
  const hasMark = childOf(mark, "del") === undefined && !isOn(childOf(mark, "vanish"));
  return !hasMark && elementsBelow(paragraph, "t").next().done === true;
}

function writeInto(paragraph: Element, properties: Element | undefined, number: string) {
  const run = made(paragraph, "r");
  run.appendChild(made(paragraph, "t", besideText(number, paragraph)));
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
  const numPr = childOf(properties, "numPr");
  if (numPr) properties?.removeChild(numPr);
}

/** `1. 2021年` needs its blank, or it is an amount; `1.听取` does without, and is no row of a table. */
function besideText(number: string, paragraph: Element): string {
  const [first] = elementsBelow(paragraph, "t");
  const wordy = /^\s*[\p{Script=Latin}\p{Nd}]/u.test(first?.textContent ?? "");
  return number.endsWith(" ") && !wordy && number !== "- " ? number.trimEnd() : number;
}

function revisions(document: Document): Doubt[] {
  const count = ["ins", "del"].flatMap((name) => [...elementsBelow(document, name)]).length;
  if (count === 0) return [];
  const message = `文件里有${count}处修订没有接受或拒绝，按全部接受提取。请先在 Word 里处理修订，或对照定稿`;
  return [{ page: null, message }];
}

function unknownFormats({ unknown }: Counter): Doubt[] {
  if (unknown.size === 0) return [];
  const message = `有认不出的编号格式（${[...unknown].join("、")}），写成了 1、2、3。请对照原件改正`;
  return [{ page: null, message }];
}
