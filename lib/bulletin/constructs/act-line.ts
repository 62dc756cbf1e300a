import { readActSentence, wordingAt } from "../acts/sentence";
import { WORDINGS } from "../acts/verbs";
import { type Construct, runsOn, type View } from "../view";

const INHERITED = WORDINGS.filter(({ action }) => action === "appoint" || action === "remove");

/** A line that tells an act of its own, though the one before it lacks its full stop. */
export const actLine: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  const begins = wordingAt(text) !== null || (!cutsAnAct(view, at) && tellsAnAct(text));
  return begins ? { kind: "paragraph", count: 1 } : null;
};

/** 免去秦 / 波雨的……职务: the line before was full and only ran on. */
const cutsAnAct = (view: View, at: number) =>
  runsOn(view, at) && !view.lines[at - 1]?.text.endsWith("职务");

const tellsAnAct = (text: string) =>
  /^[^，。；：]{2,40}(?:为|的)/u.test(text) &&
  INHERITED.some((wording) => {
    const { acts, unread } = readActSentence(text, { wording, organ: null, places: [] });
    return acts.length > 0 && unread === null;
  });

/** `任命某某为……常务委员会`: persons without their post yet. */
export function lacksPost(text: string): boolean {
  const wording = wordingAt(
    text.replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?/u, ""),
  );
  if (!wording) return false;
  const { acts, unread } = readActSentence(
    text.slice(text.search(wording.verb.source.replace("^", ""))),
    {
      wording: null,
      organ: null,
      places: [],
    },
  );
  return acts.length === 0 || unread !== null;
}
