import type { Draft } from "../../blocks/draft";
import { FORMER_TIMES } from "../../lexicon/office/no-acts";
import { POSTS } from "../../lexicon/office/posts";
import { APPOINTS, DISMISSES, ELECTS, RECALLS, REMOVES, WINS } from "../../lexicon/office/verbs";
import { isNumeral } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { yearBefore } from "../../readers/dates";
import type { Appointment } from "../../schema";
import { type Facts, type Read, sentenceAround } from "../facts";
import { tellsOfAnother } from "../of-another";
import { readAppointments } from "./appointments";
import { isProposed } from "./titles";

/**
 * The first act that a paper of a type that is not read for acts tells as its own: …会议要点 over 会议决定任命张三为……. Who speaks
 * tells of what was done elsewhere or before, but where he says that the meeting did it; an item of an agenda or of a plan is
 * still to come.
 */
export function firstUnasked(read: Read, { statement, planItems = [] }: Partial<Facts>) {
  const [title, ...drafts] = read.drafts;
  const tells = drafts.map((draft, at) => mayTell(draft, drafts[at + 1]));
  const asked = drafts.filter((_, at) => tells[at] || tells[at - 1]);
  if (!title || asked.length === 0 || isProposed(read)) return null;
  const toCome = new Set([...(statement?.agenda ?? []), ...planItems].map(({ block }) => block));
  const spoken = read.drafts.some(({ kind }) => SPOKEN.has(kind));
  const { appointments = [] } = readAppointments(
    { ...read, drafts: [title, ...asked] },
    { titled: null },
  );
  const own = appointments.find((act) => {
    const lead = leadTo(act, read.drafts);
    const byIt = !spoken || tellsOfMeeting(lead);
    return byIt && !toCome.has(act.block) && !isOfThePast(lead, read);
  });
  return own ?? null;
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
