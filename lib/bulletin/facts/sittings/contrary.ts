import { type Draft, lineOf } from "../../blocks/draft";
import { warning } from "../../diagnostics";
import { form } from "../../lexicon/forms";
import { AGENDA, MINUTES, SCHEDULE } from "../../lexicon/paper/papers";
import { CHAIRS } from "../../lexicon/paper/sittings";
import { withNote } from "../../lexicon/script/marks";
import { numberAt } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { type DateMention, readDates } from "../../readers/dates";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { passesAnother } from "../../readers/passed";
import type { BulletinDocument, Diagnostic, Evidence } from "../../schema";
import { behindDay, resolves } from "./behind-meeting";
import { meetingHeld, untilClosing } from "./held";
import { isCommittees } from "./notes";
import { isOfTitle } from "./resolving";
import { meetingOfMinutes } from "./sat";
import { BEGINNING, isSame, type Sitting } from "./sitting";
import { isElsewhere, meetingOfTitle } from "./titles";

/** Two days of its one meeting in a paper, or another meeting in its text than in its title. */
export function contraries(
  { contrary, basis, dateEvidence, meeting }: Sitting,
  { date }: Pick<BulletinDocument, "date">,
  drafts: Draft[],
): Diagnostic[] {
  const found = [
    ...anotherMeeting(drafts),
    ...anotherBody(drafts),
    ...anotherInNote(meeting, drafts),
    ...moreDays(drafts, basis === "held" ? dateEvidence : null),
  ];
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

/** ……主任会议纪要 / 2021年4月3日，……召开县人大常委会第十次会议。 */
function anotherBody([title, ...drafts]: Draft[]): Diagnostic[] {
  if (!title || CHAIRS.find(title.text) === null || readMeetings(title.text).length > 0) return [];
  const told = meetingOfMinutes(title.text, drafts);
  if (!told || !isCommittees(told)) return [];
  const message = `标题作主任会议，正文作“${told.name}”，取正文。请核对原件，误植可在更正文件中改正`;
  return [warning("meeting/unread", message, drafts[0]?.lines[0] ?? title.lines[0])];
}

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

/** 29日至31日举行，会期4天: more days than it sat; of fewer some may have been free. 29日举行，会期4天 leaves the last untold. */
function moreDays(drafts: Draft[], ofMeeting: Evidence | null): Diagnostic[] {
  return drafts.slice(1, FEW_BLOCKS).flatMap((draft) => {
    const text = draft.text.slice(0, BEGINNING);
    const lasts = LASTED.all(text).find((one) => numberAt(text, one.at + one.word.length) !== null);
    if (!lasts) return [];
    const days = numberAt(text, lasts.at + lasts.word.length);
    const whole = days !== null && text.charAt(days.end) === "天";
    // 会期一天半: of a second day at least its morning.
    const half = whole && text[days.end + 1] === "半" ? "半" : "";
    const held = readDates(text.slice(0, lasts.at)).at(-1);
    const isOwn =
      held !== undefined &&
      (held.to !== null || isDayOf(ofMeeting, draft, held)) &&
      isOfMeeting(text.slice(held.end, lasts.at), lasts.word, text.slice(days?.end));
    if (!whole || !isOwn || lasts.at - held.end > NEAR) return [];
    const { from, to } = untilClosing(text, held);
    const sat = (Date.parse(to ?? from) - Date.parse(from)) / A_DAY + 1;
    if (days.value + half.length / 2 <= sat) return [];
    const printed = to === null ? from : `${from}至${to}`;
    const told = text.slice(lasts.at, days.end + 1) + half;
    const message = `“${told}”与所载日期${printed}不合，日期照原文。请核对原件`;
    return [warning("meeting/date-conflict", message, lineOf(draft, lasts.at))];
  });
}
const LASTED = words("会期 会期为 历时 会议 会议历时 为期");
/** 3月11日召开，| 历时2天; 调研组 | 历时10天, 听取了 | 历时30天的……: of something else; 为期 | 两天的会议举行, but not 开幕. */
function isOfMeeting(between: string, word: string, behind: string): boolean {
  if (word === LASTS) return OF_A_SITTING.test(behind);
  return word !== LASTED_ALONE || (between.endsWith("，") && !between.includes("。"));
}
const LASTED_ALONE = "历时";
const LASTS = "为期";
const OF_A_SITTING = /^天半?的[^，。]{0,30}会议[^，。]{0,12}[召举]/u;
const NEAR = 40;
const A_DAY = 86_400_000;

/** Whether the document is dated by this day, as that of its meeting. */
const isDayOf = (at: Evidence | null, { id, text }: Draft, { start, end }: DateMention) =>
  at?.block === id && text.slice(start, end) === at.quote;
