import { type Draft, lineOf } from "../../blocks/draft";
import { warning } from "../../diagnostics";
import { form } from "../../lexicon/forms";
import { AGENDA, MINUTES, SCHEDULE } from "../../lexicon/paper/papers";
import { withNote } from "../../lexicon/script/marks";
import { numberAt } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { readDates } from "../../readers/dates";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { passesAnother } from "../../readers/passed";
import type { BulletinDocument, Diagnostic } from "../../schema";
import { behindDay, resolves } from "./behind-meeting";
import { meetingHeld } from "./held";
import { isOfTitle } from "./resolving";
import { BEGINNING, isSame, type Sitting } from "./sitting";
import { isElsewhere, meetingOfTitle } from "./titles";

/** Two days of its one meeting in a paper, or another meeting in its text than in its title. */
export function contraries(
  { contrary, dateEvidence, meeting }: Sitting,
  { date }: Pick<BulletinDocument, "date">,
  drafts: Draft[],
): Diagnostic[] {
  const found = [...anotherMeeting(drafts), ...anotherInNote(meeting, drafts), ...moreDays(drafts)];
  if (!contrary) return found;
  const { date: told, evidence } = contrary;
  const at = dateEvidence?.lines[0];
  const message = `本件会议的日期，第${at}行作${date}，正文（第${evidence.lines[0]}行）作${told.from}，取前者。请核对原件`;
  return [...found, warning("meeting/date-conflict", message, evidence.lines[0])];
}

/** ……第九次会议纪要 / 2021年4月3日，……举行第十次会议。, ……第九次会议任免名单 / ……第十次会议任命： */
function anotherMeeting([title, ...drafts]: Draft[]): Diagnostic[] {
  const [own, ...others] = title ? readMeetings(title.text) : [];
  const text = drafts.find(({ kind, text }) => kind === "paragraph" && /[。：]/u.test(text));
  if (!title || !own || others.length > 0 || !text) return [];
  const beginning = text.text.slice(0, BEGINNING);
  const held = IN_MINUTES(title.text) ? meetingHeld(beginning) : null;
  const told = held?.body === own.body ? held : resolvingFirst(beginning, title.text);
  if (!told || isSame(told, own)) return [];
  const message = `标题作“${own.name}”，正文作“${told.name}”，取标题。请核对原件，误植可在更正文件中改正`;
  return [warning("meeting/unread", message, text.lines[0])];
}

/** Where the title names the paper's meeting, the one that its first words say resolved. */
function resolvingFirst(text: string, title: string): MeetingMention | null {
  const [told] = isOfTitle(title, meetingOfTitle(title)) ? readMeetings(text) : [];
  if (!told || isElsewhere(told, title) || !resolves(text, told)) return null;
  if (![0, behindDay(text, 0)].includes(told.start)) return null;
  return passesAnother(text, told, behindDay(text, told.after), title) ? null : told;
}

const IN_MINUTES = (title: string) => MINUTES.before(withNote(title).bare) !== null;

/** ……第九次会议议程, ……纪要 / （……第十次会议通过）: a meeting resolves on its own agenda, and its minutes are of it. */
function anotherInNote(taken: MeetingMention | null, [title, ...drafts]: Draft[]): Diagnostic[] {
  const [own, ...others] = title && RESOLVES_ITSELF(title.text) ? readMeetings(title.text) : [];
  if (!own || others.length > 0) return [];
  // Its text told that it is of the title's, and that the note's approved it later.
  if (taken && isSame(taken, own)) return [];
  for (const { kind, text, lines } of drafts.slice(0, FEW_BLOCKS)) {
    const told = kind === "note" ? readMeetings(text)[0] : undefined;
    if (!told || told.body !== own.body || isSame(told, own)) continue;
    const message = `标题作“${own.name}”，题下作“${told.name}”，取后者。请核对原件，误植可在更正文件中改正`;
    return [warning("meeting/unread", message, lines[0])];
  }
  return [];
}
const RESOLVES_ITSELF = form({ ends: words(AGENDA, SCHEDULE, MINUTES) });
const FEW_BLOCKS = 4;

/** 29日至31日举行，会期4天: more days than it sat; of fewer some may have been free. */
function moreDays(drafts: Draft[]): Diagnostic[] {
  return drafts.slice(1, FEW_BLOCKS).flatMap((draft) => {
    const text = draft.text.slice(0, BEGINNING);
    const at = text.indexOf(LASTED);
    if (at < 0) return [];
    const days = numberAt(text, at + LASTED.length);
    const whole = days !== null && text.charAt(days.end) === "天" && text[days.end + 1] !== "半";
    const held = readDates(text.slice(0, at)).at(-1);
    if (!whole || !held?.to || at - held.end > NEAR) return [];
    const sat = (Date.parse(held.to) - Date.parse(held.from)) / A_DAY + 1;
    if (days.value <= sat) return [];
    const message = `“会期${days.value}天”与所载日期${held.from}至${held.to}不合，日期照原文。请核对原件`;
    return [warning("meeting/date-conflict", message, lineOf(draft, at))];
  });
}
const LASTED = "会期";
const NEAR = 40;
const A_DAY = 86_400_000;
