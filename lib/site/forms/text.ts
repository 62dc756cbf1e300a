/** A document as plain text, and as Markdown. Pure. */
import type { Block } from "../../archive/model";
import { citeLaw } from "../cite/law";
import type { Handed } from "./handed";
import { misprintsTold } from "./misprints";

/** The reading text, block by block; a table's cells by tabs. Behind it where it comes from. */
export function plainTextOf(of: Handed): string {
  const blocks = of.page.document.blocks.map(({ text, rows }) =>
    rows ? rows.map((cells) => cells.map(oneLine).join("\t")).join("\n") : text,
  );
  return `${[...blocks, "——", ...footOf(of)].join("\n\n")}\n`;
}

/** CommonMark, with tables as GitHub has them. */
export function markdownOf(of: Handed): string {
  const blocks = of.page.document.blocks.map(markdownBlock);
  return `${[...blocks, "---", ...footOf(of).map(escaped)].join("\n\n")}\n`;
}

/** Under a text: what an editor corrected in it, and its source. */
export const footOf = (of: Handed) => [...misprintsTold(of.page.document), ...sourceOf(of)];

/** What stands under a document that left the site: where it comes from, its address, and what is authentic. */
export const sourceOf = ({ page: { document, issue, meeting }, url }: Handed) => [
  citeLaw({ document, issue, meeting }),
  url,
  "原文以纸质公报为准。",
];

function markdownBlock({ kind, text, level, rows }: Block): string {
  if (rows) return table(rows);
  if (kind === "title") return `# ${escaped(oneLine(text))}`;
  if (kind === "heading")
    return `${"#".repeat(Math.min(6, (level ?? 1) + 1))} ${escaped(oneLine(text))}`;
  // A line's end within a block is one of print: two blanks keep it.
  return escaped(text).replaceAll("\n", "  \n");
}

function table(rows: string[][]): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const lines = rows.map((cells) => {
    const filled = Array.from({ length: width }, (_, at) => cells[at] ?? "");
    return `| ${filled.map((cell) => escaped(oneLine(cell)).replaceAll("|", "\\|")).join(" | ")} |`;
  });
  const rule = `|${" --- |".repeat(width)}`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/gu, " ");

/** What Markdown would take for its own; a number or a dash counts at a line's start alone. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_[\]<>#~&]/gu, "\\$&")
    .replace(/^(\s*)([-+=])/gmu, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gmu, "$1\\$2");
