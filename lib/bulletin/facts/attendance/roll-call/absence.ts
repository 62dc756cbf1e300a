import { ROLES } from "../../../lexicon/office/attendance";
import { withoutColon } from "../../../lexicon/paper/headings";
import { words } from "../../../lexicon/words";
import { isAway, type Section } from "../../../readers/attendance-label";
import { listOf } from "../trail";
import { holds, type Progress } from "./progress";

/**
 * 请假：赵五 / 召集人：钱六: behind whom a label of the absent names itself, an office or a body heads others, and null is said,
 * unless the label's number says that some are still to come, or an office of the members goes on where the label stands alone
 * or why is told of each: 请假：李四（因公） / 副秘书长：赵六. 出席 goes on, for most of those whom a list names were there.
 */
export function goesOnWith(progress: Progress, printed: string): Progress | null {
  const { section, first, goesOn } = progress.heading;
  if (!section || !isAway(section)) return progress;
  const { declared = null, read = 0 } = progress.counts.last.whole ?? {};
  if (declared !== null) return read < declared ? progress : null;
  if (first === null) return progress;
  const office = withoutColon(printed);
  if (first.office !== null) return ROLES.has(office) ? progress : null;
  // 主任：丁一 under the names may be who signs; 办公厅主任 is one more behind 副秘书长.
  const member = ROLES.has(office) ? !LEADS.has(office) : goesOn && ROLES.before(office) !== null;
  const parts = member && (goesOn || isOfMembers(progress, section));
  return parts ? holds(progress, { goesOn: true }) : null;
}

/** Whose names stand under papers too. */
const LEADS = words("主任 主席");

/** Whether the members' offices part an absence: its label stands alone, or why is told of each. */
function isOfMembers({ rows, counts }: Progress, { note }: Section): boolean {
  const { whole } = counts.last;
  const line = whole?.line ?? Infinity;
  return listOf(rows, whole?.read).every(
    (row) => row.lines[0] > line || ![null, note].includes(row.note),
  );
}
