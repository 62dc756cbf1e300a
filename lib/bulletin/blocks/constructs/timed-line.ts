import { isApart } from "../../lexicon/paper/markers";
import { PARTY_LABELS, PLANNED_VERBS, TOPIC_LABELS } from "../../lexicon/paper/plans";
import type { Words } from "../../lexicon/words";
import { periodAt } from "../../readers/periods";
import { isPlannedWork } from "../../readers/planned";
import type { Line } from "../../source/lines";
import { type Construct, markerAt, runsOn, textAt, type View } from "../view";
import { paragraph } from "./paragraph";

/**
 * 4—5月, 4—5月：听取……, 4—5月　听取……, 5月份主任会议 over 1.: the next time of a plan, under a topic that has no stop; and what stands
 * right under a time, 主任会议 over 1. or 听取…….
 */
export const timedLine: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed) return null;
  const period = periodAt(line.text);
  if (period === null) return isUnderTime(view, at) ? { kind: "paragraph", count: 1 } : null;
  const behind = line.text.charAt(period.length);
  const alone = behind === "" || "：:".includes(behind);
  const topics = PLANNED_VERBS.at(line.text, period.length + Number("，,".includes(behind || "-")));
  const begins = topics !== null && (isApart(line.raw, period.length) || !runsOn(view, at));
  return alone || begins || headsNumbers(view, at) || isWorkOfTime(line.text)
    ? { kind: "paragraph", count: 1 }
    : null;
};

/** 5月份主任会议 */
function isWorkOfTime(text: string): boolean {
  const period = text.length > LONGEST_HEAD ? null : periodAt(text);
  return period !== null && isPlannedWork(text.slice(period.length));
}

function isUnderTime(view: View, at: number): boolean {
  if (markerAt(view, at)) return false;
  const text = textAt(view, at);
  if (PLANNED_VERBS.at(text) !== null && isWorkOfTime(textAt(view, at - 1))) return true;
  return isPlannedWork(text) && headsNumbers(view, at);
}

/** A short line over numbers that begin anew. */
export function headsNumbers(view: View, at: number): boolean {
  const line = view.lines[at];
  if (!line || line.marker || line.tabbed || line.text.length > LONGEST_HEAD) return false;
  if (markerAt(view, at + 1)?.number !== 1) return false;
  const told = line.text.slice(periodAt(line.text)?.length ?? 0);
  return isPlannedWork(told) || (!STOPS.has(line.text.slice(-1)) && !runsOn(view, at));
}
const LONGEST_HEAD = 20;
const STOPS = new Set("。；，、）");

/** 责任单位：教工委 under a topic, the last of them at the paper's end too: no signature. */
export const topicLabel: Construct = (view, at) =>
  topicLabelLine(view, at) && runsOn(view, at + 1) ? paragraph(view, at) : topicLabelLine(view, at);

/** That one begins, whether or not it fills its line. */
export const topicLabelLine: Construct = (view, at) => labelOf(TOPIC_LABELS, view.lines[at]);

/** 提请单位：县人民政府 under an agenda's item, where 时间：…… may be the meeting's own. */
export const partyLabel: Construct = (view, at) =>
  partyLabelLine(view, at) && runsOn(view, at + 1) ? paragraph(view, at) : partyLabelLine(view, at);

export const partyLabelLine: Construct = (view, at) => labelOf(PARTY_LABELS, view.lines[at]);

const labelOf = (labels: Words, line: Line | undefined) =>
  line && !line.tabbed && labels.at(line.text) !== null
    ? ({ kind: "paragraph", count: 1 } as const)
    : null;
