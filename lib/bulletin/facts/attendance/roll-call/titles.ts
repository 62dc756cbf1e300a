import { ABSENCES, TITLE_LABELS } from "../../../lexicon/office/attendance";
import { isPost } from "../../../lexicon/office/posts";
import { withoutColon } from "../../../lexicon/paper/headings";
import { withNote } from "../../../lexicon/script/marks";
import { words } from "../../../lexicon/words";
import { type Section, sectionOf } from "../../../readers/attendance-label";
import type { Read } from "../../facts";
import { countOf, type Tally, tallyOf } from "../tallies";

/** How many the title, or a note between it and the names, says are in the list. */
export function notedUnderTitle({ title, drafts }: Read): Tally | null {
  const names = drafts.findIndex(({ kind }) => kind === "names");
  const [head, ...notes] = drafts.slice(0, Math.max(1, names));
  const own = tallyOf(title, null, head?.lines[0] ?? 1);
  const note = notes.find(({ kind, text }) => kind === "note" && countOf(text) !== null);
  const declared = note ? countOf(note.text) : own.declared;
  return declared === null ? null : { ...own, declared, line: note?.lines[0] ?? own.line };
}

/** ……会议出席人员名单: a title that names one status holds until a label does. */
export function titled(printed: string): Section | null {
  // ……请假代表名单（截至3月6日）
  const title = withNote(printed).bare;
  const [label, more] = TITLE_LABELS.all(title);
  if (!label || more || LISTS.before(title) === null) return null;
  // 未出席人员名单
  return sectionOf(ABSENCES.before(title, label.at + label.word.length) ?? label.word);
}

const LISTS = words("名单 人员");

/** `……会议出席、列席人员名单 / 主任：……`: who is listed by office under no heading is there, unless the list is of who is due. */
export function untold({ title, drafts }: Read, text: string): Section | null {
  const attending = TITLE_LABELS.find(title)?.word === "出席";
  const listed = attending && isPost(withNote(withoutColon(text)).bare);
  return listed &&
    !drafts.some((draft) => draft.text.includes("应出席") || draft.text.includes("应到"))
    ? sectionOf("出席")
    : null;
}
