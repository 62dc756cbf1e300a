import mammoth from "mammoth";
import { type Doubt, Unextractable } from "../told";
import { BROKEN } from "./xml";

/** What mammoth reads of a document, as far as a text needs it. */
export type Part = Paragraph | Table;

export interface Paragraph {
  kind: "paragraph";
  /** A break within is "\n", a tab "\t". */
  text: string;
  centred: boolean;
  /** In points; null where the style says. */
  size: number | null;
  bold: boolean;
  /** Footnotes that it refers to, in order. */
  notes: string[];
  pictures: number;
}

export interface Table {
  kind: "table";
  rows: Cell[][];
}

export interface Cell {
  paragraphs: Paragraph[];
  columns: number;
  rows: number;
}

/** Columns of a table: Word has 63, others a few more. */
const MOST_COLUMNS = 256;

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const nodesIn = (value: unknown): Node[] => (Array.isArray(value) ? value.filter(isNode) : []);

/** The parts of a document in order, headers and footers left out; the text of each note by the sign that stands for it. */
export async function readModel(bytes: Uint8Array): Promise<{ parts: Part[]; unread: Doubt[] }> {
  let symbols = 0;
  let document: Node | null = null;
  try {
    const { messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
        externalFileAccess: false,
        transformDocument: (read: unknown) => {
          if (isNode(read)) document = read;
          return read;
        },
      },
    );
    symbols = messages.filter(({ message }) => message.includes("w:sym")).length;
  } catch (cause) {
    throw new Unextractable(BROKEN, { cause });
  }
  if (!document) throw new Unextractable(BROKEN);
  return { parts: new Reader(document).parts(), unread: unknownSymbols(symbols) };
}

function unknownSymbols(count: number): Doubt[] {
  if (count === 0) return [];
  return [{ page: null, message: `有${count}个特殊符号认不出，没有收入。请照原件录入` }];
}

class Reader {
  private counted = 0;

  constructor(private readonly document: Node) {}

  parts = (): Part[] => this.partsIn(this.document);

  private partsIn(node: Node): Part[] {
    return nodesIn(node.children).flatMap((child): Part[] => {
      if (child.type === "paragraph") return this.paragraphs(child);
      if (child.type === "table") return [this.table(child)];
      return this.partsIn(child);
    });
  }

  /** A page or column that begins within one parts it in two. */
  private paragraphs(node: Node): Paragraph[] {
    const first: Paragraph = {
      kind: "paragraph",
      text: "",
      centred: node.alignment === "center",
      size: null,
      bold: false,
      notes: [],
      pictures: 0,
    };
    const found = [first];
    this.read(node, found);
    return found;
  }

  private read(node: Node, found: Paragraph[]) {
    for (const child of nodesIn(node.children)) {
      const into = found.at(-1);
      if (!into) return;
      if (child.type === "text" && typeof child.value === "string") into.text += child.value;
      else if (child.type === "tab") into.text += "\t";
      else if (child.type === "checkbox") into.text += child.checked === true ? "☑" : "☐";
      else if (child.type === "break" && child.breakType === "line") into.text += "\n";
      else if (child.type === "break") found.push({ ...into, text: "", notes: [], pictures: 0 });
      else if (child.type === "image") into.pictures += 1;
      else if (child.type === "noteReference") this.note(child, into);
      else {
        if (child.type === "run" && typeof child.fontSize === "number")
          into.size ??= child.fontSize;
        if (child.type === "run" && child.isBold === true) into.bold = true;
        this.read(child, found);
      }
    }
  }

  private note(reference: Node, into: Paragraph) {
    const notes = isNode(this.document.notes) ? this.document.notes._notes : null;
    const key = `${String(reference.noteType)}-${String(reference.noteId)}`;
    const note = isNode(notes) ? notes[key] : null;
    const body = isNode(note) ? nodesIn(note.body) : [];
    this.counted += 1;
    const mark = `[${this.counted}]`;
    into.text += mark;
    const paragraphs = body.flatMap((one) => this.paragraphs(one));
    const text = paragraphs.map((one) => one.text.trim()).join("");
    into.notes.push(`${mark} ${text}`);
  }

  private table(node: Node): Table {
    const rows = nodesIn(node.children).filter(({ type }) => type === "tableRow");
    return { kind: "table", rows: rows.map((row) => this.cells(row)) };
  }

  private cells(row: Node): Cell[] {
    return nodesIn(row.children)
      .filter(({ type }) => type === "tableCell")
      .map((cell) => ({
        paragraphs: this.partsIn(cell).flatMap((part) =>
          part.kind === "paragraph" ? [part] : part.rows.flat().flatMap((one) => one.paragraphs),
        ),
        columns: columnsOf(cell.colSpan),
        rows: typeof cell.rowSpan === "number" ? cell.rowSpan : 1,
      }));
  }
}

/** What is no number of columns is one; what no table has is a broken file's. */
function columnsOf(span: unknown): number {
  if (typeof span !== "number" || !(span >= 1)) return 1;
  if (span > MOST_COLUMNS) throw new Unextractable(BROKEN);
  return span;
}
