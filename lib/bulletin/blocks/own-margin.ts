/** A text that is set in as a whole, for which its copy has a margin of its own. */
import { endsWithColon } from "../lexicon/paper/headings";
import { endsSentence } from "../lexicon/script/characters";
import { ITEM_ENDS } from "../lexicon/script/marks";
import { DEEPEST_INDENT, indentOf, widthOf } from "../source/indents";
import { changed, type Line } from "../source/lines";
import { beginsOwn } from "./join";

/** Whether a line ends with its stop, closing quotes and brackets included: 。” */
export const isStopped = ({ text }: Line) =>
  endsSentence(text) || ITEM_ENDS.before(text) !== null || text.endsWith("：");

/** A first line is set in by one or two ems more than those that go on. */
const MOST_DEEPER = 2;
const SHORTEST_CUT = 20;
/** Marks that may not begin a line are drawn to the line before. */
const HANGING = 2;

/**
 * 　　　　一年来，……党中央、国务 / 　　院决策部署……。: where every line under the title is set in, and first lines of paragraphs are
 * deeper than those that go on, the latter stand at the text's own margin. As it is where that is not certain of all of them.
 */
export function withOwnMargin(lines: Line[], titleLines: number): Line[] {
  const body = lines.slice(titleLines).filter(({ tabbed }) => !tabbed);
  if (body.length < 2 || !body.every(({ indented }) => indented)) return lines;
  // One by one: a document may have more lines than a call may have arguments.
  const margin = body.reduce((least, line) => Math.min(least, indentOf(line)), Infinity);
  const opens = (line: Line) =>
    indentOf(line) > margin && indentOf(line) <= Math.min(margin + MOST_DEEPER, DEEPEST_INDENT);
  const widest = body.reduce((most, line) => Math.max(most, widthOf(line)), 0);
  if (!body.some(isCut)) return lines;
  for (const [at, line] of body.entries())
    if (indentOf(line) === margin && !goesOn(body[at - 1], line)) return lines;
  return lines.map((line, at) =>
    at >= titleLines && !line.tabbed && indentOf(line) === margin
      ? changed(line, { indented: false })
      : line,
  );

  /** A paragraph's first line, in the midst of a sentence. */
  function isCut(line: Line, at: number): boolean {
    const next = body[at + 1];
    if (!next || indentOf(next) > margin || !opens(line)) return false;
    const tells =
      line.text.includes("，") || (widthOf(line) >= widest - HANGING && isStopped(next));
    return line.text.length >= SHORTEST_CUT && tells && !isStopped(line);
  }

  /** Nothing begins at the margin but whom a text greets (各位委员：): what follows on a stop there follows a full line. */
  function goesOn(before: Line | undefined, line: Line): boolean {
    if (endsWithColon(line.text) && (!before || line.afterBlank || indentOf(before) > margin))
      return true;
    if (!before || beginsOwn(line) || (line.afterBlank && !line.afterPage)) return false;
    return !isStopped(before) || widthOf(before) >= widest - HANGING;
  }
}
