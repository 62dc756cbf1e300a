import { ABSENCES, ANY_LABEL, LABELS, PART_OF_DAY } from "../../../lexicon/office/attendance";
import { withoutColon } from "../../../lexicon/paper/headings";
import { withNote } from "../../../lexicon/script/marks";
import { words } from "../../../lexicon/words";
import { isAway, type Section, sectionOf } from "../../../readers/attendance-label";
import { readDates } from "../../../readers/dates";
import { readNoteOfName, tellsLeave, whyOf } from "../../../readers/name-notes";
import type { Read } from "../../facts";
import { sittingHeads } from "../sittings";

/** 请假（因公）：, 缺席（请假）： */
export function withNoted(section: Section | null, text: string): Section | null {
  if (!section || !isAway(section)) return section;
  const status = hadLeave(text) ? "leave" : section.status;
  const { reason } = readNoteOfName(withNote(withoutColon(text)).note);
  const why = reason && tellsLeave(reason) ? whyOf(reason) : reason;
  return { ...section, status, note: section.note ?? (why === "已" ? null : why) };
}

/** 缺席并请假的：, 未到会（已请假）： */
const hadLeave = (text: string) =>
  ABSENCES.all(text).some(
    ({ word, at }) => LABELS.leave.has(word) && !DENIES.has(text.charAt(at - 1)),
  );
const DENIES = words("未 没 无");

/** 缺席：张三（病假） */
export const statusOf = ({ status }: Section, why: string | null) =>
  status === "absent" && tellsLeave(why) ? "leave" : status;

/** Of one day of several, or of a part of the one; who was away on the only one was not there. */
export const tellsWhen = (why: string, read: Read) =>
  PART_OF_DAY.find(why) !== null || (OF_A_DAY.test(why) && hasSeveralDays(read));
/** 30日请假, 3月30日请假; not 病假30日. */
const OF_A_DAY = /^(?:\d{1,2}月)?\d{1,2}日/u;

/** （2021年3月29日至30日）, or each of them heads its own list. */
const hasSeveralDays = ({ drafts }: Read) =>
  sittingHeads(drafts).length > 0 ||
  drafts.slice(0, HEAD).some(({ text }) => readDates(text).some(({ to }) => to !== null));
const HEAD = 4;

/** 出席：张三（缺席）, 李四（列席）: the word of another status; 王五（赵六代）: another came. */
export function otherStatus(note: string | null, { status }: Section): string | null {
  if (note !== null && status === "present" && PROXY.before(note) !== null) return note;
  const own = note !== null && ANY_LABEL.has(note) ? sectionOf(note) : null;
  return own && own.status !== status ? note : null;
}
const PROXY = words("代 代会 代替 代为出席 代出席 委托");
