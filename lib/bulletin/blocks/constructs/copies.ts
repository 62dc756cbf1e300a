/** What stands under a paper of those who get copies of it, and of who prints them when: none of it is the paper's. */

import { endsAsBody } from "../../lexicon/office/bodies";
import { COPIES, COPY_COUNT, ISSUED_ON } from "../../lexicon/paper/back-matter";
import { COLONS, labelAt } from "../../lexicon/paper/headings";
import { words } from "../../lexicon/words";
import { isDayOfSigning, signsAndDates } from "../../readers/dates";
import { type Construct, textAt, type View } from "../view";

const MOST_LINES = 12;
const LONGEST = 60;

/**
 * 抄送：县人民政府办公室。 / 县人大常委会办公室　2021年4月9日印发: a note for each label with the lines that it takes, and one for what
 * stands under them. Only where nothing else follows to the paper's end.
 */
export const copiesNote: Construct = (view, at) => {
  const left = view.lines.length - at;
  if (left > MOST_LINES || at <= view.titleLines) return null;
  if (isLabel(textAt(view, at)))
    return listsCopies(view, at) ? { kind: "note", count: labelled(view, at) } : null;
  if (!isPrinter(view, at)) return null;
  for (let above = at - 1; above > at - MOST_LINES && above > view.titleLines; above--)
    if (isLabel(textAt(view, above)) && above + labelled(view, above) === at)
      return listsCopies(view, above) && isPrinted(view, above, at)
        ? { kind: "note", count: left }
        : null;
  return null;
};

const listsCopies = (view: View, at: number) => takesTheRest(view, at) && isSure(view, at);

/** 发：县委 alone may be of the text: a label of one character is one where another stands beside it, or who prints below. */
function isSure(view: View, at: number): boolean {
  if ((labelAt(textAt(view, at), COPIES)?.length ?? 0) > 1) return true;
  for (let one = at - 1; one > at - MOST_LINES && one > view.titleLines; one--)
    if (isLabel(textAt(view, one))) return one + labelled(view, one) === at;
  const below = at + labelled(view, at);
  return below < view.lines.length && (isLabel(textAt(view, below)) || tellsOfPrint(view, below));
}

/**
 * 县人大常委会 / 2021年4月9日 under 抄送：…… sign the paper, but where 印发 stands there, where it was signed above the list, and
 * where an office prints it: 县人大常委会办公室.
 */
const isPrinted = (view: View, labels: number, at: number) =>
  tellsOfPrint(view, at) ||
  PRINTERS.find(textAt(view, at)) !== null ||
  [1, 2].some((above) => {
    const text = textAt(view, labels - above);
    return isDayOfSigning(text) || signsAndDates(text);
  });

const PRINTERS = words("办公室 秘书处 办公厅");

/** Whether 2021年4月9日印发 or （共印50份） stands in the lines from one on. */
const tellsOfPrint = (view: View, at: number) => {
  const lines = view.lines.slice(at).map(({ text }) => text);
  return lines.some(
    (text, index) =>
      COPY_COUNT.test(text) ||
      ISSUED_ON.test(text) ||
      ISSUED_ON.test(text + (lines[index + 1] ?? "")),
  );
};

const isLabel = (text: string) => labelAt(text, COPIES) !== null;

/** How many lines a label's list takes: up to its stop, its next label, or who prints. */
function labelled(view: View, at: number): number {
  let count = 1;
  while (goesOn(view, at + count)) count++;
  return count;
}

function goesOn(view: View, at: number): boolean {
  const line = view.lines[at];
  if (!line || line.afterBlank || line.tabbed || line.marker || line.text.length > LONGEST)
    return false;
  const open = !textAt(view, at - 1).endsWith("。");
  return open && !isLabel(line.text) && !isPrinter(view, at) && !hasColon(line.text);
}
const hasColon = (text: string) => [...text].some((one) => COLONS.has(one));

/** Labels with their lists, and under them at most who prints. */
function takesTheRest(view: View, from: number): boolean {
  let at = from;
  while (at < view.lines.length && isLabel(textAt(view, at))) at += labelled(view, at);
  while (at < view.lines.length && isPrinter(view, at)) at++;
  return at === view.lines.length;
}

/** 县人大常委会办公室 · 2021年4月9日印发 · both, on a line or cut over two · （共印50份） */
function isPrinter(view: View, at: number): boolean {
  const text = textAt(view, at);
  if (text.length > LONGEST || view.lines[at]?.tabbed) return false;
  if (isDayOfSigning(text) || signsAndDates(text) || COPY_COUNT.test(text)) return true;
  if (endsAsBody(text)) return isDayOfSigning(textAt(view, at + 1)) || at + 1 === view.lines.length;
  const [above, below] = [textAt(view, at - 1), textAt(view, at + 1)];
  return [text, text + below, above + text].some((day) => ISSUED_ON.test(day));
}
