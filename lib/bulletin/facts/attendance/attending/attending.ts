import { evidenceAt, lineOf } from "../../../blocks/draft";
import { warning } from "../../../diagnostics";
import { chain } from "../../../lexicon/forms";
import { ABSENCES, TOOK_PART, WAS_THERE } from "../../../lexicon/office/attendance";
import type { Attendance, Diagnostic } from "../../../schema";
import type { Read } from "../../facts";
import type { Attender, Status } from "./attender";
import { attendersIn } from "./attenders";

/**
 * Who attended as sentences of minutes name them: `县人大常委会主任张三，副主任李四、王小五出席会议。` Those that are named
 * together (常委会各位委员, 有关部门负责人) are nobody; what stands among names and is neither is told, unless a list tells of all
 * who stood so (`listed`): of who observed a list of those present does not.
 */
export function readAttendingSentences(
  read: Read,
  listed: ReadonlySet<Status>,
): {
  rows: Attendance[];
  diagnostics: Diagnostic[];
} {
  const clauses = read.drafts
    .slice(1)
    .filter(({ kind }) => kind === "paragraph")
    .flatMap((draft) => attendersIn(draft).map((clause) => ({ ...clause, draft })))
    // 缺席会议的有张三（病假）: whoever was away is read with his reason.
    .filter(({ status }) => status !== "absent");
  const told = clauses.flatMap(({ attenders, draft }) =>
    attenders.map((one) => ({ ...one, draft })),
  );
  const unclear = clauses.flatMap(({ status, found }) => (listed.has(status) ? [] : found));
  const said = told.some(({ word, status }) => !TOOK_PART.has(word) && status === "present");
  const plainly = told.some(
    ({ word, status }) => status === "present" && !TOOK_PART.has(word) && !WAS_THERE.has(word),
  );
  const together = new Set(
    [...new Set(told.map(({ draft }) => draft))].filter(({ text }) => saysTogether(text)),
  );
  const isUnplaced = ({ word, invited, draft }: (typeof told)[number]) =>
    (TOOK_PART.has(word) && (said || invited || together.has(draft))) ||
    (WAS_THERE.has(word) && (plainly || invited));
  const placed = told.filter((one) => !isUnplaced(one));
  const known = new Set(placed.map(({ name }) => name));
  const unplaced = told.filter((one) => isUnplaced(one) && !known.has(one.name));
  const lines = new Map<number, Attender[]>();
  for (const one of unplaced) {
    const line = lineOf(one.draft, one.start);
    lines.set(line, [...(lines.get(line) ?? []), one]);
  }
  const isListed = listed.has("present") || listed.has("observer");
  const open = [...(isListed ? [] : lines)].map(([line, some]) => onlyTookPart(some, line));
  // 张三出席 in a headline, and with his office in the text.
  const once = new Map<string, (typeof placed)[number]>();
  for (const one of placed) {
    const key = `${one.name} ${one.status}`;
    if ((once.get(key)?.office ?? null) === null) once.set(key, one);
  }
  const rows = [...once.values()].map(
    ({ name, office, status, start, end, draft, ...one }, index) => ({
      ...evidenceAt(read.id, draft, start, end),
      meeting: read.meeting,
      person: name,
      personNote: one.personNote ?? null,
      status,
      office,
      note: null,
      order: index + 1,
    }),
  );
  return { rows, diagnostics: [...unclear, ...open] };
}

/** 参加 beside 出席, and 应邀参加: neither says whether as one of the members. */
const onlyTookPart = (some: Attender[], line: number) =>
  warning(
    "attendance/label-unknown",
    `${some.map(({ name }) => name).join("、")}“参加会议”，不能断定是出席还是列席，未列入。请核对原文`,
    line,
  );

/** 主任、副主任及其他组成人员出席会议，……张三参加会议: beside members named together 参加 is as open. */
const saysTogether = (text: string) =>
  TOGETHER_PRESENT.all(text).some(
    ({ at }) => ABSENCES.before(text, at + PRESENT.length) === null && text[at - 1] !== "应",
  );
const PRESENT = "出席";
const TOGETHER_PRESENT = chain(PRESENT, "? 了", "? 本次 此次 这次", "? 会议 大会", "， 。 ；");
