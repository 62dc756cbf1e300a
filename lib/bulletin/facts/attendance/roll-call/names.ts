import { isNumberOfLine } from "../../../blocks/constructs/names/names";
import { type Draft, evidenceAt, lineOf } from "../../../blocks/draft";
import { ABSENCES, ANY_LABEL, ROLES } from "../../../lexicon/office/attendance";
import { isAway } from "../../../readers/attendance-label";
import { holdsPersonBeside, isLedName } from "../../../readers/led-names";
import { mayHoldName } from "../../../readers/name-list";
import { readNoteOfName, wasElsewhere, whyOf } from "../../../readers/name-notes";
import { isRunOfNames } from "../../../readers/names";
import { holderIn, isBeforeOffice } from "../../../readers/titled-names";
import type { NameToken } from "../../../source/name-line";
import { countOf } from "../tallies";
import { noLabel, oddName, unknownLabel } from "../told";
import { follow, lengthOf } from "../trail";
import { countsOne } from "./counts";
import type { RowAt } from "./heard";
import { isHolderUnknown } from "./parted-names";
import { counts, doubts, holds, type Named, type Progress, tells } from "./progress";
import { otherStatus, statusOf, tellsWhen } from "./statuses";
import { readCount } from "./sums";

/** Somebody, how he stood as the label or his brackets say, and what the brackets count. */
export function readName(
  progress: Progress,
  { name, note, office, reason, text }: NameToken,
  draft: Draft,
  start: number,
): Progress {
  const { section } = progress.heading;
  const line = lineOf(draft, start);
  if (!section) return passesOver(progress, line);
  const told = readNoteOfName(note, isAway(section));
  const why = reason ?? told.reason ?? otherStatus(told.person, section);
  // 张三（22日下午请假）, （30日请假） under 出席: he was there for the rest of it, as in a table of half-days.
  const partly = reason === null && why !== null && tellsWhen(why, progress.paper.read);
  const away = why !== null && ABSENCES.before(why) !== null && !partly;
  const elsewhere = why !== null && !partly && wasElsewhere(why);
  const contradicts =
    reason !== null || away || elsewhere || otherStatus(told.person, section) !== null;
  if (contradicts && !isAway(section)) return doubts(tells(progress, unknownLabel({ text, line })));
  const isLed = office !== null && ROLES.has(office) && !isBeforeOffice({ text, name });
  const leads = isLed ? office : null;
  const beside = tellsBeside(progress, note, line);
  const held = office === null ? beside : holds(beside, { shared: leads });
  const named = {
    person: name,
    personNote: told.person,
    status: statusOf(section, why),
    office: office ?? told.office ?? held.heading.shared ?? section.office,
    note: (reason === null ? told.reason : whyOf(reason)) ?? section.note,
  };
  const added = adds(held, named, draft, start, start + text.length);
  // 甲、乙、丙（共3人）
  return note !== null && countOf(note) !== null ? readCount(added, note, line) : added;
}

/** 张三（请假：赵六）: the bracket is of another. */
const tellsBeside = (progress: Progress, note: string | null, line: number) =>
  note !== null && holdsPersonBeside(note) && ANY_LABEL.find(note) !== null
    ? tells(progress, oddName(note, line))
    : progress;

/** A part of a line that is no name for certain. */
export function readOdd(progress: Progress, { text, at }: NameToken, line: number): Progress {
  const { section } = progress.heading;
  // 六、迟到：, 1. 张三: the number of a line is nobody.
  const isNobody = (at === 0 && isNumberOfLine(text)) || text === "（无）";
  if (!section || isNobody) return progress;
  // 县直有关部门: of those who observe, most are no single person; 副县长阿不都热西提 is one.
  if (section.status === "observer" && !mayBePerson(text)) return progress;
  return doubts(tells(progress, oddName(text, line)));
}

const mayBePerson = (text: string) =>
  isRunOfNames(text) ||
  mayHoldName(text) ||
  isHolderUnknown(text) ||
  isLedName(text) ||
  holderIn(text)?.sure === true;

/** Of a table: how somebody stood as his cell says, or as the label above where no column tells. */
export function readRow(progress: Progress, { row, draft }: RowAt): Progress {
  const { told, reason, start, end, isOdd } = row;
  const line = lineOf(draft, start);
  if (isOdd) return tells(progress, oddName(row.person, line));
  const own = told ?? progress.heading.section;
  if (typeof own === "string") return tells(progress, unknownLabel({ text: own, line }));
  if (!own) return passesOver(progress, line);
  const named = { ...row, status: own.status, note: reason ?? own.note };
  return adds(progress, named, draft, start, end);
}

/** Names under no label, or under one that is not understood: told once for each. */
function passesOver(progress: Progress, line: number): Progress {
  const { unread, isOpened } = progress.heading;
  const passed = holds(progress, { unread: null, isOpened: true });
  if (unread) return tells(passed, unknownLabel(unread));
  return isOpened ? passed : tells(passed, noLabel(line));
}

function adds(
  progress: Progress,
  named: Named,
  draft: Draft,
  start: number,
  end: number,
): Progress {
  const { first, isParted } = progress.heading;
  const { read } = progress.paper;
  const { document, block, lines, quote } = evidenceAt(read.id, draft, start, end);
  const { person, personNote, status, office, note } = named;
  const { meeting } = read;
  const order = lengthOf(progress.rows) + 1;
  // Named one by one: a row of spread parts takes several times as long to make, and to read.
  const row = {
    document,
    block,
    lines,
    quote,
    meeting,
    person,
    personNote,
    status,
    office,
    note,
    order,
  };
  const added = { ...counts(progress, countsOne), rows: follow(progress.rows, row) };
  return isParted || first ? added : holds(added, { first: named });
}
