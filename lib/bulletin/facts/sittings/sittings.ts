import type { Draft } from "../../blocks/draft";
import { withoutColon } from "../../lexicon/paper/headings";
import { words } from "../../lexicon/words";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { speakersGreeting } from "../../readers/offices";
import { isApprovedElsewhere } from "./approved";
import {
  asideOf,
  asTitled,
  basisOfDayAlone,
  chairsNumbered,
  isAdoption,
  isDelivery,
  isOfOthers,
  meetingIn,
  statedIn,
} from "./notes";
import { meetingAttended, meetingOpened } from "./opening";
import { meetingResolving, type Resolving, resolvedIn } from "./resolving";
import { contraryDay, heldBeforeSigned, heldIn, insteadOfIssue, meetingOfMinutes } from "./sat";
import { beforeAttached, copiedIn, isIssued, issuedIn, signedIn, signedInSession } from "./signed";
import { FEW_BLOCKS, type Paper, type Sitting, type Told } from "./sitting";
import {
  datedInTitle,
  isMinutes,
  meetingOfTitle,
  RESOLVES_ITSELF,
  RESOLVES_NOTHING,
  TELLS_OF_A_TIME,
} from "./titles";

/**
 * Adopted, delivered, held, signed, in that order of preference: the note under the title says the first three, a date
 * under a signature the last. A meeting that the text only mentions is none of the document's.
 */
export function readSitting(id: string, title: Draft, drafts: Draft[]): Sitting {
  const named = meetingOfTitle(title.text) ?? meetingAttended(title.text, drafts);
  const ofTitle = named?.body === "congress" && greetsCommittee(drafts) ? null : named;
  const paper: Paper = { id, title, drafts, ofTitle };
  const notes = notesOf(paper);
  const stated = statedUnderTitle(paper, notes.own);
  const isSettled =
    stated?.meeting ||
    TELLS_OF_A_TIME(title.text) ||
    RESOLVES_NOTHING(title.text) ||
    notes.own.some(isOfOthers);
  const resolving = isSettled ? null : meetingResolving(paper);
  const sitting =
    insteadOfIssue(paper, stated) ??
    stated ??
    signedIn(paper) ??
    heldIn(paper) ??
    issuedIn(paper) ??
    resolvedIn(resolving) ??
    datedInTitle(paper) ??
    copiedIn(paper) ??
    approvedOn(paper, notes.ofApproval);
  const own = ownMeeting(paper, notes.own, sitting, resolving);
  const meeting = asideOf(inFull(own, ofTitle), notes.own);
  const isResolving = resolving?.meeting.number === meeting?.number;
  return {
    date: sitting?.date ?? null,
    basis: sitting?.basis ?? null,
    dateEvidence: sitting?.dateEvidence ?? null,
    meeting,
    contrary: contraryDay(paper, sitting, meeting),
    resolved:
      (isResolving ? resolving?.on : null) ??
      signedInSession(paper, sitting, meeting) ??
      heldBeforeSigned(paper, sitting, meeting),
  };
}

/** The notes on its own sitting, and those on who approved it elsewhere. */
function notesOf({ title, drafts, ofTitle }: Paper): { own: Draft[]; ofApproval: Draft[] } {
  const meeting = ofTitle ?? meetingOfMinutes(title.text, drafts);
  const ofApproval = drafts.filter((note) =>
    isApprovedElsewhere(note, meeting, isMinutes(title.text), drafts),
  );
  const own = beforeAttached(drafts).filter(
    (draft) => draft.kind === "note" && !isIssued(draft, title.text) && !ofApproval.includes(draft),
  );
  return { own, ofApproval };
}

/** What the notes say was done, and when; of a paper that somebody spoke a meeting alone tells nothing. */
function statedUnderTitle({ id, title, drafts, ofTitle }: Paper, notes: Draft[]): Told | null {
  const isSpoken = drafts.some(({ kind }) => kind === "byline");
  return (
    statedIn(id, notes, "adopted", isAdoption) ??
    statedIn(id, notes, "delivered", isDelivery) ??
    (isSpoken ? null : statedIn(id, notes, "held", (text) => readMeetings(text).length > 0)) ??
    statedIn(id, notes, basisOfDayAlone(title.text, notes, isSpoken, ofTitle))
  );
}

/** The first that is told: in a note that numbers it alone, beside its day, in any note, the title, the text. */
const ownMeeting = (
  { title, drafts, ofTitle }: Paper,
  notes: Draft[],
  sitting: Told | null,
  resolving: Resolving | null,
): MeetingMention | null =>
  chairsNumbered(title, notes) ??
  sitting?.meeting ??
  meetingIn(notes) ??
  ofTitle ??
  resolving?.meeting ??
  meetingOpened(title.text, drafts) ??
  asTitled(title, meetingOfMinutes(title.text, drafts)) ??
  meetingGreeted(drafts);

/** 十一届全国人大二次会议主席团：: whom a paper is given to, where neither title nor text tells its meeting. */
function meetingGreeted(drafts: Draft[]): MeetingMention | null {
  const greeting = drafts.slice(1, FEW_BLOCKS).find(({ kind }) => kind === "salutation");
  const text = withoutColon(greeting?.text ?? "");
  const [meeting, ...others] = readMeetings(text);
  const alone = meeting?.start === 0 && others.length === 0;
  return alone && GREETED_OF_IT.has(text.slice(meeting.end)) ? meeting : null;
}
const GREETED_OF_IT = words("主席团 大会主席团");

/** What was done at a meeting is of no day on which others approved the paper; its agenda (草案) is. */
function approvedOn({ id, title: { text } }: Paper, notes: Draft[]): Told | null {
  const stated = isMinutes(text) || RESOLVES_ITSELF(text) ? null : statedIn(id, notes, "signed");
  return stated && { ...stated, meeting: null };
}

/** 区十七届人大常委会第二十九次会议 in the note, the body's whole name in the title. */
function inFull(own: MeetingMention | null, ofTitle: MeetingMention | null) {
  const same = own && ofTitle && own.number === ofTitle.number && own.body === ofTitle.body;
  const longer = same && own.term === ofTitle.term && ofTitle.name.length > own.name.length;
  return longer ? { ...own, name: ofTitle.name } : own;
}

/** 关于……第五次会议选举办法（草案）的说明 / 主任、各位副主任、各位委员：: told to the committee, before the congress meets. */
const greetsCommittee = (drafts: Draft[]) =>
  drafts.slice(1, FEW_BLOCKS).some(({ kind, text }) => {
    const spoken = kind === "byline" ? speakersGreeting(text) : null;
    const greeting = kind === "salutation" ? text : text.slice(spoken?.at ?? text.length);
    return HEADS_OF_COMMITTEE.at(greeting) !== null && !/代表|主席团/u.test(greeting);
  });

const HEADS_OF_COMMITTEE = words(
  "主任、 主任： 委员长、 委员长： 各位委员 各位副主任 各位组成人员",
);
