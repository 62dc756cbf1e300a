import {
  ABSENCES,
  DUE_OBSERVERS,
  JOINS_LABELS,
  LABELS,
  TOOK_PART,
  WAS_THERE,
} from "../../../lexicon/office/attendance";
import { withoutColon } from "../../../lexicon/paper/headings";
import { splitAt, withNote } from "../../../lexicon/script/marks";
import {
  type Label,
  labelOf,
  type Section,
  type Sublabel,
  sectionOf,
  sublabelOf,
  withoutAmong,
} from "../../../readers/attendance-label";
import { mayHoldName } from "../../../readers/name-list";
import { tallyOf, wordsOf } from "../tallies";
import { oddName } from "../told";
import { follow } from "../trail";
import { goesOnWith } from "./absence";
import { countsOf, doubtsTitle } from "./counts";
import type { LabelAt, RoleAt } from "./heard";
import { holds, NO_HEADING, type Paper, type Progress, tells } from "./progress";
import { withNoted } from "./statuses";
import { readCount } from "./sums";
import { untold } from "./titles";

/** 出席（4人）： says how those behind it stood; 因公：, 副主任： tell of a part of them. */
export function readLabel(progress: Progress, printed: LabelAt): Progress {
  const among = withoutAmong(printed.text);
  const text = labelOf(among) ? among : printed.text;
  const label = labelOf(text);
  const own = holds(progress, { shared: null });
  if (!label) return readSublabel(own, { ...printed, text });
  if (isOfGuestsAway(label, text) || isOfTwo(label, text)) return ends(own, text, printed.line);
  if (isOpen(label, progress.paper)) return ends(own, text, printed.line);
  return begins(own, withNoted(sectionOf(text), text), text, printed.line);
}

/** 参加 beside 出席; and who was due is told, of whom of them came, nothing may be. */
const isOpen = ({ word, key }: Label, { saysPresent, saysPlainly }: Paper) =>
  (saysPresent && TOOK_PART.has(word)) ||
  (saysPlainly && WAS_THERE.has(word)) ||
  (!saysPresent && key === "due");

/** 列席人员请假：, 应列席缺席人员： */
const isOfGuestsAway = ({ word, key, end }: Label, text: string) =>
  (key === "observers" || DUE_OBSERVERS.has(word)) &&
  ABSENCES.find(withNote(withoutColon(text)).bare, end) !== null;

/** 请假、缺席人员：, of whom nobody knows which is which; 缺席并请假的： says both of each. */
const isOfTwo = ({ key, end }: Label, text: string) =>
  isAbsence(key) &&
  ABSENCES.all(text.slice(end)).some(
    ({ word, at }) => !LABELS[key].has(word) && JOINS_LABELS.has(text.charAt(end + at - 1)),
  );
const isAbsence = (key: Label["key"]) => key === "leave" || key === "absent";

function readSublabel(progress: Progress, { text, line, heads }: LabelAt): Progress {
  const { heading, paper } = progress;
  const told = sublabelOf(text, heading.section?.status ?? null);
  if (told.kind === "unknown") return ends(progress, text, line);
  if (told.kind === "aside") return begins(progress, null, text, line);
  const isTold = heading.unread !== null || heads;
  const section = heading.section ?? (isTold ? null : untold(paper.read, text));
  if (!section) return progress;
  const within = told.kind === "office" ? goesOnWith(progress, told.office) : progress;
  if (!within) return ends(progress, text, line);
  const part = holds(parts(within), { section: partOf(section, told, heads) });
  return readCount(part, text, line);
}

function partOf(section: Section, told: Sublabel, heads: boolean): Section {
  if (told.kind === "note") return { ...section, note: told.note };
  return told.kind === "office" && !heads ? { ...section, office: told.office } : section;
}

export function readRole(progress: Progress, { text, line }: RoleAt): Progress {
  const within = goesOnWith(progress, text);
  return within ? holds(parts(within), { role: text }) : ends(progress, text, line);
}

const parts = (progress: Progress) =>
  progress.heading.first === null ? holds(progress, { isParted: true }) : progress;

export function readText(progress: Progress, text: string, line: number): Progress {
  const { section, unnamed } = progress.heading;
  if (!section || unnamed || text === "无") return progress;
  // 县直有关部门 observe, and are nobody; 财政局张萱 may be somebody.
  const named = section.status !== "observer" || splitAt(text, "、，").some(mayHoldName);
  return named ? holds(progress, { unnamed: { text, line } }) : progress;
}

function begins(progress: Progress, section: Section | null, text: string, line: number): Progress {
  const told = tellsUnnamed(progress);
  const whole = section && tallyOf(text, section.status, line);
  return {
    ...told,
    heading: { ...NO_HEADING, section, isOpened: true },
    counts: follow(doubtsTitle(told.counts), countsOf(whole)),
  };
}

/** A label that is not understood: whom it names has no status. */
const ends = (progress: Progress, text: string, line: number) =>
  holds(begins(progress, null, text, line), { unread: { text: wordsOf(text), line } });

export function tellsUnnamed(progress: Progress): Progress {
  const { unnamed } = progress.heading;
  const isEmpty = progress.counts.last.whole?.read === 0;
  return unnamed && isEmpty ? tells(progress, oddName(unnamed.text, unnamed.line)) : progress;
}
