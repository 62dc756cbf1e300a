/** The days on which a paper was signed, or issued. */
import type { Draft } from "../../blocks/draft";
import { COPIES } from "../../lexicon/paper/back-matter";
import { labelAt } from "../../lexicon/paper/headings";
import { SPEECH } from "../../lexicon/paper/papers";
import { ISSUED, TAKEN_DOWN } from "../../lexicon/paper/sittings";
import { withNote } from "../../lexicon/script/marks";
import { readDays, signsAndDates } from "../../readers/dates";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { FEW_BLOCKS, type Paper, type Told, type ToldDay, told } from "./sitting";

/** The date under the signature of the text itself, but not of its copies, before anything attached. */
export function signedIn({ id, drafts }: Paper): Told | null {
  for (const draft of [...beforeAttached(drafts)].reverse()) {
    if ((draft.kind !== "date" && draft.kind !== "signature") || tellsOfIssue(draft)) continue;
    const day = readDays(draft.text).at(-1);
    if (day) return told(id, draft, day, "signed", null);
  }
  return null;
}

/** A presidium is there only while its congress sits: what it signs, it signs on a day of the session. */
export function signedInSession(
  { drafts }: Paper,
  sitting: Told | null,
  meeting: MeetingMention | null,
): ToldDay | null {
  if (sitting?.basis !== "signed" || meeting?.body !== "congress") return null;
  const { date, dateEvidence: evidence } = sitting;
  const presidium = drafts.some(
    ({ kind, text }) => kind === "signature" && text.includes("主席团"),
  );
  return presidium && date && evidence ? { date, evidence } : null;
}

/** Where nothing else dates it, the day of its issue does, as that under a signature would. */
export function issuedIn({ id, drafts }: Paper): Told | null {
  const line = drafts
    .slice(1, FEW_BLOCKS)
    .find((draft) => draft.kind === "paragraph" && isIssuingLine(draft));
  const day = line && readDays(line.text).at(-1);
  return day ? told(id, line, day, "signed", null) : null;
}

/** 县人大常委会办公室　2021年4月6日 under the title: who issues a paper, and when; no meeting sat on it. */
export const isIssuingLine = ({ text }: Draft) => signsAndDates(text);

/** （2021年3月20日印发）: a day on which no meeting sat; （2021年3月20日，根据录音整理） tells when a speech was made. */
export const isIssued = ({ kind, text }: Draft, title: string) =>
  kind === "note" &&
  ISSUED.find(text) !== null &&
  !isTakenDown(text, title) &&
  readMeetings(text).length === 0;

export const isTakenDown = (note: string, title: string) =>
  TAKEN_DOWN.find(note) !== null && SPEECH.before(withNote(title).bare) !== null;

/** 县人大常委会办公室　2021年4月6日印发: the day of the copies, where the paper itself tells none. */
export function copiedIn({ id, title, drafts }: Paper): Told | null {
  const line = withoutAttached(drafts).findLast(
    (draft) => isIssued(draft, title.text) || tellsOfIssue(draft),
  );
  const day = line && readDays(line.text).at(-1);
  return day ? told(id, line, day, "signed", null) : null;
}

const tellsOfIssue = ({ kind, text }: Draft) =>
  (kind === "date" || kind === "signature") && ISSUED.before(text) !== null;

/** The text itself, without anything attached, and without who gets copies of it: 抄送：……, and under it a day. */
export function beforeAttached(drafts: Draft[]): Draft[] {
  const own = withoutAttached(drafts);
  const copies = own.findIndex(isOfCopies);
  // 抄送：…… / 县人大常委会 / 2021年4月9日: who signs below the list signs the paper.
  const isOwn = ({ kind }: Draft, at: number) => copies < 0 || at < copies || kind !== "note";
  return own.filter(isOwn);
}

const isOfCopies = ({ kind, text }: Draft) => kind === "note" && labelAt(text, COPIES) !== null;

function withoutAttached(drafts: Draft[]): Draft[] {
  const attached = drafts.findIndex(
    (draft) => draft.kind === "heading" && draft.text.startsWith("附件"),
  );
  return attached < 0 ? drafts : drafts.slice(0, attached);
}
