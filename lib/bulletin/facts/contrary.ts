import type { Draft } from "../blocks/draft";
import { warning } from "../diagnostics";
import { MINUTES } from "../lexicon/paper/papers";
import { withNote } from "../lexicon/script/marks";
import { type MeetingMention, readMeetings } from "../readers/meetings";
import type { BulletinDocument, Diagnostic } from "../schema";
import { meetingHeld } from "./held";
import type { Sitting } from "./sittings";

/** Two days of its one meeting in a paper, or another meeting in its text than in its title. */
export function contraries(
  { contrary, dateEvidence }: Sitting,
  { date }: Pick<BulletinDocument, "date">,
  drafts: Draft[],
): Diagnostic[] {
  const found = anotherMeeting(drafts);
  if (!contrary) return found;
  const { date: told, evidence } = contrary;
  const at = dateEvidence?.lines[0];
  const message = `本件会议的日期，第${at}行作${date}，正文（第${evidence.lines[0]}行）作${told.from}，取前者。请核对原件`;
  return [...found, warning("meeting/date-conflict", message, evidence.lines[0])];
}

/** ……第九次会议纪要 / 2021年4月3日，……举行第十次会议。 */
function anotherMeeting([title, ...drafts]: Draft[]): Diagnostic[] {
  const [own, ...others] = title && IN_MINUTES(title.text) ? readMeetings(title.text) : [];
  const text = drafts.find(({ kind, text }) => kind === "paragraph" && text.includes("。"));
  if (!own || others.length > 0 || !text) return [];
  const told = meetingHeld(text.text.slice(0, BEGINNING));
  if (!told || told.body !== own.body || isSame(told, own)) return [];
  const message = `标题作“${own.name}”，正文作“${told.name}”，取标题。请核对原件，误植可在更正文件中改正`;
  return [warning("meeting/unread", message, text.lines[0])];
}
const BEGINNING = 300;
const IN_MINUTES = (title: string) => MINUTES.before(withNote(title).bare) !== null;

/** A term that one of them leaves out is the other's. */
const isSame = (one: MeetingMention, other: MeetingMention) =>
  one.number === other.number && (one.term ?? other.term) === (other.term ?? one.term);
