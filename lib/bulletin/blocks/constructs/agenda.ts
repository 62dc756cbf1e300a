import { endsTitle } from "../../lexicon/papers";
import { gather } from "../gather";
import { type Construct, runsOn } from "../view";
import { numberedItem } from "./numbered";

const VERB =
  "听取|审议|审查|讨论|表决|决定|通过|传达|学习|选举|补选|推选|任免|宣誓|举行|颁发|书面|开展|宣布|投票|颁奖|总结|其他|人事";
/** 第一项　听取……, the word aside. */
export const ORDINAL = /^第[一二三四五六七八九十]{1,3}项(?!议程)[：:、]?/u;
const UNNUMBERED = new RegExp(`^(?:${VERB})|${ORDINAL.source}`, "u");

/** `第二项　人事任免` at a text's end is no signature. */
export const ordinalItem: Construct = (view, at) => {
  if (!ORDINAL.test(view.lines[at]?.text ?? "")) return null;
  const { count, diagnostics } = gather(view, at);
  return { kind: "item", count, diagnostics };
};

/** An item of an agenda: numbered, or a line of its own that begins with what the meeting does. */
export const agendaItem: Construct = (view, at) => {
  const item = numberedItem(view, at);
  if (item) return item;
  const { count, text, diagnostics } = gather(view, at);
  const listed = UNNUMBERED.test(text) || isListed(text, view.lines[at - 1]?.text ?? "");
  return listed ? { kind: "item", count, diagnostics } : null;
};

/** `人事任免；` and, behind it, `满意度测评。`: one of a list, whatever it begins with. */
const isListed = (text: string, before: string) =>
  /[；;]$/u.test(text) || (/。$/u.test(text) && /[；;]$/u.test(before));

/** Such a line begins an item though the one before it has no stop, unless that one was full and only ran on. */
export const agendaLine: Construct = (view, at) => {
  const [before, line] = [view.lines[at - 1], view.lines[at]];
  if (!before || !line || !UNNUMBERED.test(line.text)) return null;
  const cut = runsOn(view, at) && !endsTitle(before.text);
  return cut ? null : { kind: "item", count: 1 };
};
