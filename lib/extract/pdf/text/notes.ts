import type { Line } from "../layout/columns";
import { textOf } from "../page/lines";
import type { Setting } from "./paragraphs";

/** Notes are set smaller than the text. */
const SMALLER = 0.93;
const MARK =
  /^(?:[①-⑳]|[*＊※]|[[［〔【]\s*(?:注\s*)?\d{1,2}\s*[\]］〕】]|注\s*\d{0,2}\s*[：:]|\d{1,2}(?=[\s\u3000]|\p{Script=Han}))/u;

/** The notes at the foot of a page, or of a column, taken out of the text: each page's lines of them, in order. */
export function takeNotes(lines: Line[], { size }: Setting): { lines: Line[]; notes: Line[][] } {
  const notes: Line[][] = [];
  const kept: Line[] = [];
  for (const group of byColumn(lines)) {
    let from = group.length;
    while (from > 0 && (group[from - 1]?.size ?? size) < size * SMALLER) from--;
    const tail = group.slice(from);
    const opens = tail.findIndex((line) => MARK.test(textOf(line)));
    const own = opens >= 0 ? tail.slice(opens) : [];
    kept.push(...group.slice(0, group.length - own.length));
    if (own.length > 0) notes.push(own);
  }
  return { lines: kept, notes };
}

function byColumn(lines: Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.page === line.page && last.column === line.column) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}
