import type { Draft } from "../../blocks/draft";
import { APPOINTS, DISMISSES, ELECTS, RECALLS, REMOVES, WINS } from "../../lexicon/office/verbs";
import { words } from "../../lexicon/words";
import { yearBefore } from "../../readers/dates";
import { meetingId, readMeetings } from "../../readers/meetings";
import type { Appointment } from "../../schema";
import { type Facts, type Read, sentenceAround } from "../facts";
import { readAppointments } from "./appointments";
import { isProposed } from "./titles";

/**
 * The first act that a paper of a type that is not read for acts tells as its own: …会议要点 over 会议决定任命张三为……. Who speaks
 * tells of what was done elsewhere or before, but where he says that the meeting did it; an item of an agenda or of a plan is
 * still to come.
 */
export function firstUnasked(read: Read, { statement, planItems = [] }: Partial<Facts>) {
  if (!read.drafts.some(({ text }) => VERBS.find(text) !== null) || isProposed(read)) return null;
  const toCome = new Set([...(statement?.agenda ?? []), ...planItems].map(({ block }) => block));
  const spoken = read.drafts.some(({ kind }) => SPOKEN.has(kind));
  const { appointments = [] } = readAppointments(read, { titled: null });
  const own = appointments.find((act) => {
    const lead = leadTo(act, read.drafts);
    const byIt = !spoken || THE_MEETING.find(lead) !== null;
    return byIt && !toCome.has(act.block) && !isOfThePast(lead, read);
  });
  return own ?? null;
}
const SPOKEN: ReadonlySet<Draft["kind"]> = new Set(["byline", "salutation"]);
const THE_MEETING = words("会议 大会");
// Asked first, for hardly any such paper has one.
const VERBS = words(APPOINTS, REMOVES, DISMISSES, RECALLS, ELECTS, WINS, "辞去 代理 终止");

const isOfThePast = (lead: string, read: Read) =>
  BEFORE.find(lead) !== null || isOfAnotherYear(lead, read) || isOfAnother(lead, read);
const BEFORE = words("去年 上年 上届 前年 往年 此前 先后");

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

/** 县人大常委会第二次会议 in a paper of the congress's third. */
function isOfAnother(lead: string, { meeting }: Read): boolean {
  const named = readMeetings(lead).at(-1);
  if (!named || meeting === null) return false;
  const sitting = (id: string) => id.slice(id.lastIndexOf("-") + 1);
  const told = meetingId(named);
  const whole = told.includes("-") && meeting.includes("-");
  return whole ? told !== meeting : sitting(told) !== sitting(meeting);
}
