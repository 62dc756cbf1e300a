import { ITEM_VERBS } from "../../lexicon/paper/headings";
import { isApart, readItemMark, readOrdinal } from "../../lexicon/paper/markers";
import { REMARKS } from "../../lexicon/paper/notes";
import { endsTitle } from "../../lexicon/paper/papers";
import { gather } from "../gather";
import { type Construct, runsOn, textAt } from "../view";
import { numberedItem } from "./numbered";

const markOf = (text: string) =>
  readItemMark(text, (line, from) => ITEM_VERBS.at(line, from) !== null);

/** `第二项　人事任免` at a text's end is no signature. */
export const ordinalItem: Construct = (view, at) => {
  const marker = markOf(textAt(view, at));
  if (!marker) return null;
  const { count, diagnostics } = gather(view, at);
  return { kind: "item", marker, count, diagnostics };
};

/** An item of an agenda: numbered, or a line of its own that begins with what the meeting does. */
export const agendaItem: Construct = (view, at) => {
  const item = numberedItem(view, at);
  if (item) return item;
  const { count, text, diagnostics } = gather(view, at);
  const listed = opensItem(text) || isListed(text, textAt(view, at - 1));
  return listed ? { kind: "item", count, diagnostics } : null;
};

const opensItem = (text: string) => ITEM_VERBS.at(text) !== null || markOf(text) !== null;

/** `人事任免；` and, behind it, `满意度测评。`: one of a list, whatever it begins with. */
const isListed = (text: string, before: string) =>
  REMARKS.at(text) === null && (endsItem(text) || (text.endsWith("。") && endsItem(before)));
const endsItem = (text: string) => text.endsWith("；") || text.endsWith(";");

/** Such a line begins an item though the one before it has no stop, unless that one was full and only ran on. */
export const agendaLine: Construct = (view, at) => {
  const [before, line] = [view.lines[at - 1], view.lines[at]];
  if (!before || !line || !opensItem(line.text)) return null;
  // 第五项　人事任免 opens an item behind whatever line.
  const ordinal = readOrdinal(line.text);
  const certain = ordinal !== null && isApart(line.raw, ordinal.length);
  const cut = !certain && runsOn(view, at) && !endsTitle(before.text);
  return cut ? null : { kind: "item", count: 1 };
};
