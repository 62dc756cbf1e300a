import type { Draft } from "../../blocks/draft";
import { GIVES } from "../../grammar/groups";
import { FORMER_TIMES } from "../../lexicon/office/no-acts";
import { POSTS } from "../../lexicon/office/posts";
import { APPOINTS, DISMISSES, ELECTS, RECALLS, REMOVES, WINS } from "../../lexicon/office/verbs";
import { COLONS } from "../../lexicon/paper/headings";
import { splitAt } from "../../lexicon/script/marks";
import { isNumeral } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { yearBefore } from "../../readers/dates";
import { bodyOfBoth } from "../../readers/same-body";
import type { Appointment } from "../../schema";
import { type Facts, type Read, sentenceAround } from "../facts";
import { tellsOfAnother } from "../of-another";
import { readAppointments } from "./appointments";
import { isProposed } from "./titles";

/**
 * The first act that a paper of a type that is not read for acts tells as its own: …会议要点 over 会议决定任命张三为……. Who speaks
 * tells of what was done elsewhere or before, but where he says that the meeting did it; an item of an agenda or of a plan is
 * still to come, and what the bulletin's other papers tell is no news.
 */
export function firstUnasked(
  read: Read,
  { statement, planItems = [] }: Partial<Facts>,
  isKnown: IsKnown = () => false,
) {
  const [title, ...drafts] = read.drafts;
  const spoken = read.drafts.some(({ kind }) => SPOKEN.has(kind));
  const tells = drafts.map(
    (draft, at) => mayTell(draft, drafts[at + 1]) && !isOfOthers(draft, read, spoken),
  );
  const asked = drafts.filter((_, at) => tells[at] || tells[at - 1]);
  if (!title || asked.length === 0 || isProposed(read)) return null;
  const toCome = new Set([...(statement?.agenda ?? []), ...planItems].map(({ block }) => block));
  const isOwn = (act: Appointment) => {
    const lead = leadTo(act, read.drafts);
    const byIt = !spoken || tellsOfMeeting(lead);
    return byIt && !toCome.has(act.block) && !isOfThePast(lead, read) && !isKnown(act);
  };
  return firstOf(actsIn({ ...read, drafts: asked }, title), title, isOwn);
}

/** The acts of some lines at a time, each with the line above them: hardly ever is more than the first asked for. */
function* actsIn(read: Read, title: Draft): Generator<Appointment[]> {
  for (let at = 0; at < read.drafts.length; at += AT_A_TIME) {
    const drafts = [title, ...read.drafts.slice(Math.max(0, at - 1), at + AT_A_TIME)];
    yield readAppointments({ ...read, drafts }, { titled: null }).appointments ?? [];
  }
}
const AT_A_TIME = 40;

/** What the title tells counts only where no line tells an act. */
function firstOf(
  parts: Iterable<Appointment[]>,
  { id }: Draft,
  isOwn: (act: Appointment) => boolean,
): Appointment | null {
  let ofTitle: Appointment | null = null;
  let isTold = false;
  for (const acts of parts) {
    const inText = acts.filter(({ block }) => block !== id);
    const own = inText.find(isOwn);
    if (own) return own;
    isTold ||= inText.length > 0;
    ofTitle ??= acts.find((act) => act.block === id && isOwn(act)) ?? null;
  }
  return isTold ? null : ofTitle;
}

export type IsKnown = (act: Appointment) => boolean;

/** Whether one of those acts is the same: of one person in one post, whichever word tells that he came to it. */
export function isOneOf(acts: readonly Appointment[]): IsKnown {
  const byPerson = new Map<string, Appointment[]>();
  for (const act of acts)
    byPerson.set(act.person, [...(byPerson.get(act.person)?.slice(-MOST_OF_ONE) ?? []), act]);
  return (act) => byPerson.get(act.person)?.some((one) => isSame(one, act)) ?? false;
}

const isSame = (one: Appointment, { action, organ, post }: Appointment) =>
  one.post === post &&
  (one.action === action || (GIVES.has(one.action) && GIVES.has(action))) &&
  (organ === null || one.organ === null || bodyOfBoth(one.organ, organ, post) !== undefined);
const MOST_OF_ONE = 50;

/** 2019年任命张三为……, 常委会任命…… in a speech: a line of which no sentence tells an act of this meeting's; below 去年任命： others stand. */
function isOfOthers({ text }: Draft, read: Read, spoken: boolean): boolean {
  if (COLONS.has(text.slice(-1))) return false;
  return splitAt(text, "。；").every((sentence) => {
    const verb = VERBS.find(sentence);
    const lead = sentence.slice(0, verb?.at ?? 0);
    const isPast = BEFORE.find(lead) !== null || isOfAnotherYear(lead, read);
    return verb === null || isPast || (spoken && !tellsOfMeeting(sentence));
  });
}
const SPOKEN: ReadonlySet<Draft["kind"]> = new Set(["byline", "salutation"]);
/** 会议决定 | 任命; 召开常委会会议8次，, 举行8次会议， tell how many of them there were. */
const tellsOfMeeting = (lead: string) =>
  THE_MEETING.all(lead).some(
    ({ word, at }) =>
      !isNumeral(lead.charAt(at + word.length)) &&
      (lead.charAt(at - 1) !== "次" ||
        ORDINAL.find(lead.slice(Math.max(0, at - LONGEST_COUNT), at)) !== null),
  );
const THE_MEETING = words("会议 大会");
const ORDINAL = words("第 届");
const LONGEST_COUNT = 6;
/** A verb of an act, and a post beside it or in the line below: asked first, for hardly any line of such a paper has them. */
const mayTell = (draft: Draft, below: Draft | undefined) =>
  VERBS.find(draft.text) !== null &&
  [draft, below].some((one) => POSTS.find(one?.text ?? "") !== null);
const VERBS = words(APPOINTS, REMOVES, DISMISSES, RECALLS, ELECTS, WINS, "辞去 代理 终止");

const isOfThePast = (lead: string, read: Read) =>
  BEFORE.find(lead) !== null || isOfAnotherYear(lead, read) || tellsOfAnother(lead, read);
const BEFORE = words(FORMER_TIMES, "先后");

/** What its sentence says before an act. */
function leadTo({ block, quote }: Appointment, drafts: Draft[]): string {
  const text = drafts.find(({ id }) => id === block)?.text ?? "";
  const at = Math.max(0, text.indexOf(quote));
  return text.slice(sentenceAround(text, at, at).start, at);
}

function isOfAnotherYear(lead: string, { date, year }: Read): boolean {
  const own = date === null ? year : Number(date.slice(0, 4));
  const told = YEAR.all(lead).map(({ at }) => yearBefore(lead, at));
  return own !== null && told.some((one) => one !== null && one < own);
}
const YEAR = words("年");
