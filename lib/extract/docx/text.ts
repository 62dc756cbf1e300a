import type { Doubt } from "../told";
import type { Cell, Paragraph, Part, Table } from "./model";

/** A page at the end of an entry of contents, behind a tab or leaders. */
const ENTRY =
  /(?:\t|[.…·•．⋯]{3,}|\u3000{2,})\s*(?:[^\t…]{1,24}?[\s\t]*)?[（(]?\d{1,4}(?:[-—~]\d{1,4})?[）)]?\s*$/u;
const LEADERS = /\s*(?:[.…·•‥．⋯・]\s?){3,}\s*|\s*…+\s*/gu;

/** The parts of a document as lines: a paragraph on one line, a blank line between two, a table's cells parted by tabs. */
export function textOf(parts: Part[]): { text: string; doubts: Doubt[] } {
  const lines: string[] = [];
  const doubts: Doubt[] = [];
  let above: Paragraph | null = null;
  let gap = true;
  let pictures = 0;
  parts.forEach((part, index) => {
    if (part.kind === "table") {
      if (lines.length > 0) lines.push("");
      lines.push(...rowsOf(part));
      above = null;
      gap = true;
      return;
    }
    pictures += part.pictures;
    const text = lineOf(part, parts[index - 1], parts[index + 1]);
    if (text === "") {
      gap = true;
      return;
    }
    if (lines.length > 0 && (gap || above === null || !touches(above, part))) lines.push("");
    lines.push(...text.split("\n"));
    for (const note of part.notes) lines.push("", note.trim());
    above = part.notes.length > 0 ? null : part;
    gap = false;
  });
  if (pictures > 0) {
    const message = `有${pictures}幅图片没有收入。如图片里有正文或印章日期，请照原件录入`;
    doubts.push({ page: null, message });
  }
  return { text: `${lines.join("\n")}\n`, doubts };
}

function lineOf(part: Paragraph, before: Part | undefined, next: Part | undefined): string {
  const lines = part.text.split("\n").map((line) => line.trim());
  const text = lines.filter((line) => line !== "").join("\n");
  if (ENTRY.test(text)) return entryOf(text);
  if (!text.includes("\t")) return text;
  // Rows set with tabs are a table; one line alone has them as blanks.
  const tabbed = [before, next].some(
    (one) =>
      one?.kind === "paragraph" && cellCount(one.text) === cellCount(text) && cellCount(text) > 1,
  );
  const cells = text.split("\n").flatMap((line) => line.split("\t"));
  const isList = cells.every((cell) => cell.replace(/[\s\u3000]/gu, "").length <= 4);
  return tabbed && !isList ? text.replace(/\t+/gu, "\t") : text.replace(/\t+/gu, "\u3000");
}

const cellCount = (text: string) => text.trim().split(/\t+/u).length;

/** `标题……作者（9）`, whatever leads from one to the other. */
const entryOf = (text: string) =>
  text
    .replace(/\n/gu, "")
    .replace(LEADERS, "……")
    .replace(/\s*\t\s*/gu, "……")
    .replace(/(?:……)+/gu, "……");

/** Lines of one title, rows of names: nothing stands between them in print. */
function touches(above: Paragraph, part: Paragraph): boolean {
  if (ENTRY.test(above.text.trim()) && ENTRY.test(part.text.trim())) return true;
  if (isNames(above.text) && isNames(part.text, true)) return true;
  const alike = above.size === part.size && above.bold === part.bold;
  const apart = /[）)]\s*$/u.test(above.text) || /^\s*(?:[—–－-]{1,2}|[（(])/u.test(part.text);
  return above.centred && part.centred && alike && !apart;
}

const NAME = /^[\p{Script=Han}·•・]{2,8}(?:[（(][^）)]{1,6}[）)])?$/u;

function isNames(text: string, last = false): boolean {
  const whole = text
    .trim()
    .replace(/[\s\u3000]+/gu, " ")
    .replace(/(?<=^| )(\p{Script=Han}) (\p{Script=Han})(?= |$)/gu, "$1$2");
  const names = whole.split(" ");
  if (!names.every((name) => NAME.test(name))) return false;
  return names.length >= 3 || (last && names.every((name) => name.length <= 4));
}

/** Each row's cells; one that spans others stands in the first of them. */
function rowsOf({ rows }: Table): string[] {
  const taken = new Map<string, true>();
  const texts = rows.map((row, at) => {
    const cells: string[] = [];
    const skip = () => {
      while (taken.has(`${at} ${cells.length}`)) cells.push("");
    };
    for (const cell of row) {
      skip();
      const column = cells.length;
      for (let below = 1; below < cell.rows; below++) {
        for (let beside = 0; beside < cell.columns; beside++)
          taken.set(`${at + below} ${column + beside}`, true);
      }
      cells.push(cellText(cell), ...Array<string>(cell.columns - 1).fill(""));
    }
    skip();
    return cells;
  });
  return texts
    .filter((cells) => cells.some((cell) => cell !== ""))
    .map((cells) => cells.join("\t"));
}

const cellText = ({ paragraphs }: Cell) =>
  paragraphs
    .map(({ text, notes }) =>
      [text, ...notes]
        .join(" ")
        .replace(/[\s\t\n]+/gu, " ")
        .trim(),
    )
    .filter((text) => text !== "")
    .join(" ");
