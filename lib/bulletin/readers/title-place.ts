import { endsSentence } from "../lexicon/script/characters";
import type { Line } from "../source/lines";
import { isWholeDay } from "./dates";
import { isLastFormula } from "./title-rules";

const FEWEST_SPACED = 10;

/** Whether a blank line stands between all lines but the rows of tables, as where a page was copied from a screen. */
export function isSpaced(lines: Line[]): boolean {
  let [touching, parted] = [0, 0];
  for (const { afterBlank, tabbed } of lines)
    if (afterBlank) parted++;
    else if (!tabbed) touching++;
  return parted >= FEWEST_SPACED && touching * 8 <= parted;
}

/** Whether the text above is over: its stop, a quotation's within, a row of a table or a day ends it. */
export const isClosed = (line: Line | undefined) =>
  line === undefined || line.tabbed || endsItsText(line.text) || isWholeDay(line.text);

const endsItsText = (text: string) =>
  endsSentence(text) || text.endsWith("；") || text.endsWith("；”");

/**
 * What the line above says of a title: that its document is `closed` for certain, that it is `over`, that it was no
 * running text, so that what stands under the title must show it; null where no title can follow.
 */
export type Above = "closed" | "over" | "short" | null;

export function aboveOf(first: Line, before: Line | undefined): Above {
  if (!before || isWholeDay(before.text) || isLastFormula(before.text)) return "closed";
  if (before.text.startsWith("附件")) return namesAnother(before, first) ? "short" : null;
  if (first.afterBlank || isClosed(before)) return "over";
  return isShort(before) ? "short" : null;
}

/** 附件：重点项目表, which is not attached here; under 附件 alone stands the title of what is. */
const namesAnother = ({ text }: Line, title: Line) =>
  /[：:]\s*\D/u.test(text) && !text.includes(title.text);

const LONGEST_SHORT = 18;
const GOES_ON = new Set("，、：；—（《〈“的和与及");

/** A signature, a name, an item, a heading: no running text that a line cut, for that is as long as its column. */
export const isShort = (line: Line | undefined) =>
  line !== undefined && line.text.length <= LONGEST_SHORT && !GOES_ON.has(line.text.slice(-1));
