import { readActSentence, wordingAt } from "../acts/sentence";
import { WORDINGS } from "../acts/verbs";
import { endsSentence } from "../characters";
import { type Construct, isFull, type View } from "../view";

const INHERITED = WORDINGS.filter(({ action }) => action === "appoint" || action === "remove");

/** A line that tells an act of its own, though the one before it lacks its full stop. */
export const actLine: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  const begins = wordingAt(text) !== null || (!runsOn(view, at) && tellsAnAct(text));
  return begins ? { kind: "paragraph", count: 1 } : null;
};

/** 免去秦 / 波雨的……职务: the line before was full and only ran on. */
function runsOn(view: View, at: number): boolean {
  const [before, line] = [view.lines[at - 1], view.lines[at]];
  if (!before || !line || line.afterBlank || line.indented) return false;
  return isFull(view, before) && !endsSentence(before.text);
}

const tellsAnAct = (text: string) =>
  /^[^，。；：]{2,40}(?:为|的)/u.test(text) &&
  INHERITED.some((wording) => {
    const { acts, unread } = readActSentence(text, { wording, organ: null, places: [] });
    return acts.length > 0 && unread === null;
  });
