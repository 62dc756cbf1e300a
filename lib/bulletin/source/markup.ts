/** Markdown, as programs write what they take from a PDF: its headings, quotations, emphasis, rules and escapes are no print. */
import type { Omission } from "../schema";

/** Only where a heading or a line in bold shows it: stars mark notes in print, and > compares figures. */
const SHOWS_IT = /^\s*#{1,6}\s+\S|^\s*\*\*[^*\s][^*]*\*\*\s*$/u;
const LEAD = /^(\s*)(#{1,6}|>)\s+(?=\S)/u;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u;
const BOLD = /\*\*(?=[^*\s])([^*]*[^*\s])\*\*/gu;
const ESCAPED = /\\(?=[!-/:-@[-`{-~])/gu;

/** Lines without Markdown. Afterwards: what was taken is told, each sign by itself, a rule as a line that is drawn. */
export function withoutMarkup(lines: string[]): { lines: string[]; omissions: Omission[] } {
  const omissions: Omission[] = [];
  if (!lines.some((line) => SHOWS_IT.test(line))) return { lines, omissions };
  const bare = lines.map((line, at) => {
    const no = at + 1;
    const omit = (text: string, reason: Omission["reason"]) => {
      omissions.push({ lines: [no, no], text, reason });
      return "";
    };
    if (RULE.test(line)) return omit(line.trim(), "table-line");
    return line
      .replace(LEAD, (_, blanks: string, sign: string) => blanks + omit(sign, "list-dash"))
      .replace(BOLD, (_, text: string) => {
        omit("**", "list-dash");
        return text + omit("**", "list-dash");
      })
      .replace(ESCAPED, (sign) => omit(sign, "list-dash"));
  });
  return { lines: bare, omissions };
}
