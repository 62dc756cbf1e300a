import { readPosts } from "../../grammar/posts";
import { readActSentence, wordingAt } from "../../grammar/sentence";
import { VERBS, WORDINGS } from "../../grammar/verbs";
import { readMarker } from "../../lexicon/markers";
import { matchesOf } from "../../lexicon/matches";
import { ORGAN_END } from "../../readers/offices";
import { type Construct, runsOn, type View } from "../view";
import { postLine } from "./names";

/** 周敏青禾区人民法院审判员职务, under a line that ends alike. */
const REMOVED = /^\p{Script=Han}[^，。；]{6,60}职务[。；]?$/u;
const MOST_OF_AN_ACT = 60;
const INHERITED = (["appoint", "remove"] as const).flatMap(
  (wanted) => WORDINGS.find(({ action }) => action === wanted) ?? [],
);

/** A line that tells an act of its own, though the one before it lacks its full stop. */
export const actLine: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  const begins =
    wordingAt(text) !== null ||
    (!cutsAnAct(view, at) && tellsAnAct(text)) ||
    (REMOVED.test(text) && view.lines[at - 1]?.text.endsWith("职务"));
  return begins ? { kind: "paragraph", count: 1 } : null;
};

/** 免去秦 / 波雨的……职务: the line before was full and only ran on; one that ends with a whole post did not. */
const cutsAnAct = (view: View, at: number) => runsOn(view, at) && !endsAnAct(view, at - 1);

function endsAnAct(view: View, at: number): boolean {
  const text = view.lines[at]?.text.slice(-MOST_OF_AN_ACT) ?? "";
  return text.endsWith("职务") || (/[为的]/u.test(text) && readPosts(text) !== null);
}

const tellsAnAct = (text: string) =>
  /^[^，。；：]{2,40}(?:为|的)/u.test(text) &&
  INHERITED.some((wording) => {
    if (text.search(wording.link) < 0) return false;
    const { acts, unread } = readActSentence(text, { wording, organ: null, places: [] });
    return acts.length > 0 && unread === null;
  });

/** `根据……的提名，任命某某为……常务委员会`: persons without their post yet, in the sentence that is open; or half a verb. */
export function lacksPost(text: string): boolean {
  const stop = Math.max(text.lastIndexOf("。"), text.lastIndexOf("；"));
  const open = text.slice(stop + 1);
  // ……第六次会议于2021年1月20日 / 依法选举……
  if (/次会议(?:于[^，]{6,20}日)?$/u.test(open)) return true;
  const [verb] = matchesOf(open, VERBS);
  const sentence = open.slice(verb?.index ?? readMarker(open)?.length ?? 0);
  if (/(?:^|[，：日])[任免补推]$/u.test(sentence)) return true;
  // 免去张三青禾县财政局局长职务: whole, though only the place tells where the name ends.
  if (sentence.endsWith("职务") || /^(?:(?:选举|补选)结果|(?:接受|同意)辞职)$/u.test(sentence))
    return false;
  if (/[：:]$/u.test(sentence) || wordingAt(sentence) === null) return false;
  const { acts, unread } = readActSentence(sentence, { wording: null, organ: null, places: [] });
  return acts.length === 0 || unread !== null;
}

const BARE_VERB =
  /^(?:决定|批准){0,2}(?:任\s*命|免\s*去|任\s*职|免\s*职)(?:人员)?(?:名单)?[：:]?$/u;

/** `任命`, a body's name or a post alone on its line: it holds for the names or posts under it. */
export const actHeading: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  if (BARE_VERB.test(text)) return { kind: "paragraph", count: 1 };
  const heads =
    text.length <= 60 &&
    !/[，。；：]/u.test(text) &&
    (ORGAN_END.test(text) || readPosts(text) !== null);
  return heads && wordingAt(text) === null && postLine(view, at + 1)
    ? { kind: "paragraph", count: 1 }
    : null;
};

/** `一、任命`: the same behind its number. */
export const numberedVerb: Construct = (view, at) => {
  const text = view.lines[at]?.text ?? "";
  const marker = readMarker(text);
  return marker && BARE_VERB.test(text.slice(marker.length)) ? { kind: "item", count: 1 } : null;
};
