import type { Draft } from "../../blocks/draft";
import { chain, form } from "../../lexicon/forms";
import { PRESENCE } from "../../lexicon/office/attendance";
import { OPENING_SPEECH, SPEECH } from "../../lexicon/paper/papers";
import { CLOSES, OPENS } from "../../lexicon/paper/sittings";
import { splitAt } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { FEW_BLOCKS } from "./sitting";
import { OF_PRESENCE } from "./titles";

/** 开幕词, 主持词: whoever opens or leads a meeting tells who came to that very one. */
export const tellsWhoCame = form({ ends: OPENING_SPEECH });

/** Of no other event: 在科技节开幕式上的讲话 may begin with a congress that has just closed. */
const BARE = chain(
  "? 在",
  "? 大会 会议",
  "开幕词 闭幕词 开幕式 闭幕式 开幕会 闭幕会 开幕大会 闭幕大会",
  "? 上 上的",
  `? ${SPEECH.list.join(" ")}`,
);
const MOST_SENTENCES = 4;

/** 开幕词 / ……第六次会议现在开幕。: the meeting that the title leaves to the first words, which open or close it. */
export function meetingOpened(title: string, drafts: Draft[]): MeetingMention | null {
  const part = [OPENS, CLOSES].find((verbs) => verbs.find(title) !== null);
  if (!part || !BARE.has(title)) return null;
  for (const { kind, text } of drafts.slice(1, FEW_BLOCKS)) {
    if (kind !== "paragraph") continue;
    for (const sentence of splitAt(text, "。！").slice(0, MOST_SENTENCES)) {
      const verb = part.find(sentence);
      const [meeting, ...others] = verb ? readMeetings(sentence) : [];
      if (!verb || !meeting || others.length > 0 || meeting.after > verb.at) continue;
      // 第五次会议闭幕以来: the one before.
      if (SINCE.at(sentence, verb.at + verb.word.length) === null) return meeting;
    }
  }
  return null;
}
const SINCE = words("以来 以后 之后 后 至今 期间");

/** 部分组成人员请假情况的通报 / 县十六届人大常委会第三次会议请假情况如下：: the one meeting that the first words of a list name. */
export function meetingAttended(title: string, drafts: Draft[]): MeetingMention | null {
  if (!OF_PRESENCE(title)) return null;
  const first = drafts.slice(1, FEW_BLOCKS).find(({ text }) => readMeetings(text).length > 0);
  const [sentence = ""] = splitAt(first?.text ?? "", "。");
  const [meeting, ...others] = readMeetings(sentence);
  const behind = sentence.slice(meeting?.after);
  const isOwn = others.length === 0 && PRESENCE.find(behind) !== null && !behind.includes(COUNTED);
  return meeting && isOwn ? meeting : null;
}
/** Of any other meeting, in however short words. */
const COUNTED = "次会议";
