import type { Draft } from "../../blocks/draft";
import { APPROVES, CHAIRS } from "../../lexicon/paper/sittings";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { meetingHeld } from "./held";
import { BEGINNING, FEW_BLOCKS, isSame } from "./sitting";

/**
 * ……第二十五次会议纪要 / （5月7日……第五十八次主任会议通过）: the note says who approved the paper later, and where; the sitting is the
 * one that it is of.
 */
export function isApprovedElsewhere(
  { kind, text }: Draft,
  own: MeetingMention | null,
  ofMinutes: boolean,
  drafts: Draft[],
): boolean {
  if (kind !== "note" || !own || APPROVES.find(text) === null) return false;
  const told = readMeetings(text).at(-1);
  const byChairs = told ? told.body === "chairs" : CHAIRS.find(text) !== null;
  // Chairs pass no committee's acts: whatever paper tells of those, they approved its print.
  if (byChairs && own.body === "standing-committee") return true;
  if (!told || !ofMinutes) return false;
  // Of one body a number may be a misprint: what its text says was held decides.
  return !isSame(told, own) && drafts.slice(1, FEW_BLOCKS).some((draft) => tellsOf(draft, own));
}

/** 2004年10月30日，……举行第九次会议。 */
function tellsOf({ kind, text }: Draft, own: MeetingMention): boolean {
  const held = kind === "paragraph" ? meetingHeld(text.slice(0, BEGINNING)) : null;
  return held !== null && isSame(held, own);
}
