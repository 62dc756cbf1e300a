import type { Draft } from "../../blocks/draft";
import { bareTitle } from "../../lexicon/forms";
import { ADVERBS, APPROVES } from "../../lexicon/paper/sittings";
import { splitAt } from "../../lexicon/script/marks";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { behindDay } from "./behind-meeting";
import { BEGINNING, FEW_BLOCKS } from "./sitting";
import { FORWARDS_A_PAPER } from "./titles";

/**
 * 关于印发《监督工作计划》的通知 / 《监督工作计划》已经……第十二次主任会议通过，现印发给你们。: the one meeting that a letter says passed the
 * paper below it, where that tells none itself.
 */
export function meetingForwarded(
  title: string,
  letter: { title: string; drafts: Draft[] },
): MeetingMention | null {
  if (!FORWARDS_A_PAPER(letter.title) || !letter.title.includes(bareTitle(title))) return null;
  const told = letter.drafts
    .slice(1, FEW_BLOCKS)
    .filter(({ kind }) => kind === "paragraph")
    .flatMap(({ text }) => splitAt(text.slice(0, BEGINNING), "。；").flatMap(passedBy));
  const [meeting, ...others] = told;
  return others.length === 0 ? (meeting ?? null) : null;
}

/** 已经……第十二次主任会议 | 审议通过 */
function passedBy(sentence: string): MeetingMention[] {
  return readMeetings(sentence).filter(({ after, several }) => {
    let at = behindDay(sentence, after);
    for (let word = ADVERBS.at(sentence, at); word !== null; word = ADVERBS.at(sentence, at))
      at += word.length;
    return !several && APPROVES.at(sentence, at) !== null;
  });
}
