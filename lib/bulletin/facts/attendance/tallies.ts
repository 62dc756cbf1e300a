import { info, warning } from "../../diagnostics";
import { withoutColon } from "../../lexicon/paper/headings";
import { withNote } from "../../lexicon/script/marks";
import { numberAt } from "../../lexicon/script/numerals";
import { afterNumber } from "../../readers/attendance-label";
import { readCounts } from "../../readers/counts";
import type { Attendance, Diagnostic } from "../../schema";

/** How many a label says are named under it, and how many were read: 事假（2人）：, 第一代表团（9人）： */
export interface Tally {
  label: string;
  status: Attendance["status"] | null;
  declared: number | null;
  read: number;
  /** Something under it was no name for certain, and is told. */
  doubtful: boolean;
  line: number;
}

export const tallyOf = (text: string, status: Tally["status"], line: number): Tally => ({
  label: wordsOf(text),
  status,
  declared: readCounts(text)[0]?.value ?? countNoted(withoutColon(text)),
  read: 0,
  doubtful: false,
  line,
});

/** A label without its number and its colon, as an editor is told of it. */
export const wordsOf = (text: string) => withoutColon(text).slice(afterNumber(text));

/** 第一代表团（共9人） */
const countNoted = (text: string) => countOf(withNote(text).note ?? "");

/** 9人, 共9人, （9人）, 等20余人 */
export function countOf(text: string): number | null {
  const from =
    ["（共", "（计", "（", "共计", "共", "计", "等共", "等"].find((word) =>
      text.startsWith(word),
    ) ?? "";
  const number = numberAt(text, from.length);
  const about = number && "余多".includes(text.charAt(number.end) || "-");
  const unit = number && text.charAt(number.end + Number(about));
  const counts = number && "人名位".includes(unit || "-");
  return counts ? number.value : null;
}

/**
 * Where a number of a part of the list and the names under it differ. That of a whole status is compared for the meeting
 * (`checks`), and only where the list has no meeting, or tells the status in several parts, here. Of the first few (`asks`) that
 * count more it is asked whether some of their names stand for several.
 */
export function checkTallies(
  tallies: Tally[],
  hasMeeting: boolean,
  asks: number,
  holdsTogether: (tally: Tally, at: number) => boolean,
): Diagnostic[] {
  const parts = new Map<Tally["status"], number>();
  for (const { status } of tallies) parts.set(status, (parts.get(status) ?? 0) + 1);
  const wrong = tallies.filter(({ status, declared, read, doubtful }) => {
    if (declared === null || declared === read || read === 0 || doubtful) return false;
    return status === null || !hasMeeting || parts.get(status) !== 1;
  });
  const short = wrong.filter(({ declared, read }) => (declared ?? 0) > read).slice(0, asks);
  const together = new Set(short.filter((tally) => holdsTogether(tally, tallies.indexOf(tally))));
  return wrong.map((tally) => {
    const { label, read, line } = tally;
    return together.has(tally)
      ? info("attendance/count", `“${label}”下列出姓名的读得${read}人，其余未列入`, line)
      : warning("attendance/count", `“${label}”下读得${read}人，与所载人数不符。请核对姓名`, line);
  });
}

/** 共9人 behind names: of the part, or of all so far; `holdsTogether`: where it counts more, some of them stand for several. */
export function checkSum(
  declared: number,
  sums: number[],
  line: number,
  holdsTogether: boolean,
): Diagnostic[] {
  if (sums.includes(declared)) return [];
  if (isShort(declared, sums) && holdsTogether) {
    const own = sums.find((one) => one > 0) ?? 0;
    const message = `公报载共${declared}人，其下列出姓名的读得${own}人，其余未列入`;
    return [info("attendance/count", message, line)];
  }
  const message = `公报载共${declared}人，此前读得${Math.max(...sums)}人。请核对姓名`;
  return [warning("attendance/count", message, line)];
}

/** Whether fewer were read than are declared, however they are counted. */
export const isShort = (declared: number, sums: number[]) => declared > Math.max(...sums);
