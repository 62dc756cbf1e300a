import { readActSentence, wordingAt } from "../acts/sentence";
import { WORDINGS } from "../acts/verbs";
import type { Construct } from "../view";

const INHERITED = WORDINGS.filter(({ action }) => action === "appoint" || action === "remove");

/** A line that tells an act of its own, though the one before it lacks its full stop. */
export const actLine: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  return wordingAt(text) !== null || tellsAnAct(text) ? { kind: "paragraph", count: 1 } : null;
};

const tellsAnAct = (text: string) =>
  /^[^，。；：]{2,40}(?:为|的)/u.test(text) &&
  INHERITED.some((wording) => {
    const { acts, unread } = readActSentence(text, { wording, organ: null, places: [] });
    return acts.length > 0 && unread === null;
  });
