import {
  HOSTS,
  ITEM_VERBS,
  labelAt,
  PART_HEADINGS,
  REPORTERS,
  withoutColon,
} from "../../lexicon/paper/headings";
import { isApart, readMarker, readOpening } from "../../lexicon/paper/markers";
import { dayLine, isTimeLine, LASTS, opensWithTime } from "../../lexicon/paper/times";
import { withNote } from "../../lexicon/script/marks";
import type { Line } from "../../source/lines";
import { gather } from "../gather";
import { type Construct, runsOn, textAt } from "../view";

const LONGEST_LABEL = 6;
const LONGEST_HOST = 30;
const LONGEST_PART = 20;

/** A day, a time, who presides or a label (`主讲人：……`): each line of a timetable tells one thing. */
export const timetableLine: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || line.tabbed) return null;
  const hosted = hosts(line.text) && !IS_HOSTED_BY.test(textAt(view, at - 1).slice(-24));
  const labelled = labelAt(line.text, REPORTERS) !== null || !runsOn(view, at);
  if (PART_HEADINGS.has(withoutColon(line.text)) || tellsHowLong(line.text))
    return { kind: "paragraph", count: 1 };
  const tells = opensADay(line) || hosted || (isLabelled(line.text) && labelled);
  return tells ? { kind: "paragraph", count: 1 } : null;
};

/** 会期一天，上午听取报告，下午审议。 under the last item, and none of it. */
const tellsHowLong = (text: string) => LASTS.at(text) !== null && text.endsWith("。");

/** 会议由县人大常委会 / 主任邵一苇主持: the sentence that the line cuts. */
const IS_HOSTED_BY = /由[^，。；]{0,20}$/u;

/** The same with the lines that it is cut over. */
export const timetableEntry: Construct = (view, at) => {
  const line = view.lines[at];
  if (!line || !timetableLine(view, at)) return null;
  if (dayLine(line.text) || isTimeLine(line.text)) return { kind: "paragraph", count: 1 };
  const { count, diagnostics } = gather(view, at);
  return { kind: "paragraph", count, diagnostics };
};

/** 二、3月4日下午, counted, over what is done then. */
export const numberedDay: Construct = (view, at) => {
  const text = textAt(view, at);
  const marker = readMarker(text);
  const days = marker !== null && dayLine(text.slice(marker.length)) !== null;
  return days ? { kind: "item", marker, count: 1 } : null;
};

/** `6月18日（星期三）`, `上午9时　第一次全体会议`, `上午　分组审议`. */
function opensADay({ text, raw }: Line): boolean {
  if (dayLine(text) || isTimeLine(text) || isPartOnADay(text)) return true;
  const time = opensWithTime(text);
  return (
    time !== null && (time.hour || isApart(raw, time.end) || "：:".includes(text.charAt(time.end)))
  );
}

/** 第一天（6月18日）, 第一次全体会议（6月18日上午） */
function isPartOnADay(text: string): boolean {
  const { bare, note } = withNote(text);
  if (note === null || bare.length > LONGEST_PART || bare.includes("《")) return false;
  return dayLine(note) !== null && readOpening(text) === null && ITEM_VERBS.at(text) === null;
}

/** 邵一苇主任主持 */
const hosts = (text: string) =>
  text.length <= LONGEST_HOST && HOSTS.before(text) !== null && !/[，。；：]/u.test(text);

/** 主讲人：榆岚大学教授商陆 */
function isLabelled(text: string): boolean {
  const colon = text.slice(0, LONGEST_LABEL + 1).indexOf("：");
  return colon > 1 && readOpening(text) === null && ITEM_VERBS.at(text) === null;
}
