import { warning } from "../../diagnostics";
import { isDrawn } from "../../lexicon/paper/drawn";
import type { Diagnostic } from "../../schema";
import type { Line } from "../../source/lines";
import { type Construct, textAt } from "../view";

/** │项目│金额│ of a table that lines draw: its rows are not read, each stays on its line, and that is told once. */
export const drawnTable: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || !isDrawn(line.text)) return null;
  const above = isDrawn(textAt(view, at - 1));
  if (!above && !isDrawn(textAt(view, at + 1))) return null;
  return { kind: "paragraph", count: 1, diagnostics: above ? [] : [unread(line)] };
};

function unread({ no }: Line): Diagnostic {
  const message = `第${no}行起的表用线条画成，没有按栏读出，各行照原样排列。请以制表符分栏`;
  return warning("table/uneven-row", message, no);
}
