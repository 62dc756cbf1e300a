import { BINDING_ENDS, CLAUSE_MARKS, OPEN_ENDS } from "../../lexicon/paper/joins";
import { COMMITTEE, CONGRESS, CONVENES, MET, OPENS } from "../../lexicon/paper/sittings";
import { endsSentence } from "../../lexicon/script/characters";
import { isNumeral, monthAt } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { dayAtHead } from "../../readers/dates";
import { readMeetings } from "../../readers/meetings";
import { endsWithWord, isOneWord } from "../break-words";
import { isOpen } from "../join";
import { type Construct, markerAt, textAt, type View } from "../view";

const MOST_SUBTITLES = 3;
const LONGEST_SUBTITLE = 40;

/**
 * `通过养犬条例和有关决定` between the headline of a meeting's report and `2021年3月1日，……举行第三次会议。`: what begins to
 * tell goes on from nothing, however the line above it ends.
 */
export const subtitle: Construct = (view, at) => {
  const end = view.titleLines + MOST_SUBTITLES;
  if (at < view.titleLines || at >= end) return null;
  for (let line = at; line < end && isSubtitle(view, line); line++)
    if (opensReport(textAt(view, line + 1))) {
      const cut = isOneWord(textAt(view, line), textAt(view, line + 1));
      return cut ? null : { kind: "paragraph", count: 1 };
    }
  return null;
};

function isSubtitle(view: View, at: number): boolean {
  const [line, next] = [view.lines[at], view.lines[at + 1]];
  const text = textAt(view, at);
  if (!line || !next || line.tabbed || next.joins === true || markerAt(view, at)) return false;
  if (text.length > LONGEST_SUBTITLE || isNumeral(text.charAt(0)) || endsSentence(text))
    return false;
  // 李明主持　孙平列席, 张三、李四出席: of marks a headline has this one.
  if ([...text].some((one) => one !== "、" && CLAUSE_MARKS.has(one))) return false;
  const goesOn = OPEN_ENDS.has(text.slice(-1)) || isOpen(text) || decides(text);
  return !goesOn && !endsWithWord(text, BINDING_ENDS) && readMeetings(text)[0]?.start !== 0;
}

/** 县人大常委会决定, but not 通过有关决定 */
const decides = (text: string) => text.endsWith("决定") && PASSES.find(text) === null;
const PASSES = words("通过 作出");

/** 2021年3月1日，县人大常委会举行第三次会议。 昨天，…… ……第三次会议昨天在县城召开。: with who or what met before the verb. */
function opensReport(text: string): boolean {
  const sentence = text.slice(0, Math.min(text.indexOf("。") + 1, LONGEST_SENTENCE));
  if (!sentence.includes("会议")) return false;
  const verb = [CONVENES, OPENS, MET].flatMap((word) => word.find(sentence) ?? [])[0];
  const subject = sentence.slice(0, verb?.at ?? 0);
  if (COMMITTEE.find(subject) === null && CONGRESS.find(subject) === null) return false;
  return opensWithDay(sentence) || readMeetings(sentence)[0]?.start === 0;
}
const LONGEST_SENTENCE = 300;

function opensWithDay(text: string): boolean {
  const month = monthAt(text, 0);
  if (month !== null && text.charAt(month.end) === "月") return true;
  return dayAtHead(text) !== null || NEAR_DAYS.at(text) !== null;
}
const NEAR_DAYS = words("昨天 昨日 今天 今日 日前");
