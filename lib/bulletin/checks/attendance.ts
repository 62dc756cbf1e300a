import { info, warning } from "../diagnostics";
import { sumIn } from "../facts/attendance/attending/sums";
import { personOf } from "../facts/attendance/contradictions";
import { areApart, sittingHeads, sittingOfList } from "../facts/attendance/sittings";
import { opensWithLabel } from "../readers/attendance-label";
import { holdsSomeTogether } from "../readers/collectives";
import {
  type Attendance,
  type Check,
  type Diagnostic,
  type Evidence,
  inSentences,
  type Meeting,
} from "../schema";
import { type Checkable, type Finding, quoted } from "./finding";

/** Due against present and absent, declared against listed, and no name twice: for each meeting that says so. */
export function checkAttendance(bulletin: Checkable): Finding[] {
  const { meetings, attendance, documents } = bulletin;
  const textOf = (at: Evidence) =>
    documents.find(({ id }) => id === at.document)?.blocks.find(({ id }) => id === at.block)?.text;
  /** Lists name all whom they count; sentences some of those present, but all of those away if any. */
  const isTold = inSentences(documents);
  /** 3月29日 / 出席（5人）：……: the number is of one sitting, and compared with the names under it where they are read. */
  const isOfSitting = ({ document, lines: [line] }: Evidence) =>
    sittingHeads(documents.find(({ id }) => id === document)?.blocks ?? []).some(
      ({ lines: [first] }) => first <= line,
    );
  const lists = new Set(attendance.map(({ document }) => document));
  const sittings = new Map(
    documents.flatMap(({ id, blocks }) =>
      lists.has(id) ? [[id, sittingOfList(blocks)] as const] : [],
    ),
  );
  const isApart = (one = "", other = "") =>
    one !== other && areApart(sittings.get(one), sittings.get(other));
  return meetings.flatMap((meeting) => {
    const rows = attendance.filter((row) => row.meeting === meeting.id);
    const excused = areExcused(meeting, rows);
    return [
      ...checkTotal(meeting, rows, excused),
      ...STATUSES.flatMap(([key, status, word]) => {
        const own = excused && key === "absent" ? "leave" : status;
        const at = meeting.evidence[key];
        // Whom the list of an earlier sitting names too stands in its rows alone.
        const isOther = at !== undefined && isApart(rows[0]?.document, at.document);
        const ofSitting = (row: Attendance) => !at || !isApart(row.document, at.document);
        const stood = rows.filter((row) => row.status === own && ofSitting(row));
        const listed = key === "absent" ? withExcused(meeting, stood, rows) : stood;
        const run = runOf(listed, (at) => textOf(at) ?? "");
        const told = (listed.length > 0 ? listed : rows).every(isTold);
        const fewer = told && listed.length < (meeting[key] ?? 0);
        const some = fewer && (status === "present" || listed.length === 0);
        const short = listed.length < (meeting[key] ?? 0);
        const summed = short && isSummedUp(listed.at(-1), at?.quote, meeting[key] ?? 0, textOf);
        const others = summed
          ? "told"
          : short && hasTogether(meeting, key, bulletin)
            ? "together"
            : null;
        return rows.length > 0 && !some && !isOther && !(at && isOfSitting(at))
          ? checkCount(meeting, key, word, listed, run, others)
          : [];
      }),
      ...(rows.length > 0 ? [checkTwice(meeting, rows, contradictionOf(meeting, bulletin))] : []),
    ];
  });
}

const STATUSES = [
  ["present", "present", "出席"],
  ["leave", "leave", "请假"],
  ["absent", "absent", "缺席"],
  ["observers", "observer", "列席"],
] as const;

function finding(check: Omit<Check, "explanation">, diagnostics: Diagnostic[]): Finding {
  return { check: { ...check, explanation: null }, diagnostics };
}

/** 事假：甲　乙 under 缺席（2人）: all who are absent have leave, and are counted once. */
function areExcused(
  { due, present, leave, absent, evidence }: Meeting,
  rows: Attendance[],
): boolean {
  // 请假：张三 / 缺席：无: nobody of those on leave is counted as absent.
  if (absent === null || absent === 0 || rows.some(({ status }) => status === "absent"))
    return false;
  const excused = rows.filter(({ status }) => status === "leave");
  const [first] = excused;
  if (!first) return false;
  if (leave === null) return due === null || due !== (present ?? 0) + absent + excused.length;
  const [told, kinds] = [evidence.absent, evidence.leave];
  return told !== undefined && kinds !== undefined && told.lines[1] < kinds.lines[0];
}

/** 缺席（3人）：甲（病假）、乙: whom it tells of leave is among those whom the number counts. */
function withExcused({ absent, leave }: Meeting, listed: Attendance[], rows: Attendance[]) {
  if (leave !== null || listed.length === 0 || absent === listed.length) return listed;
  const away = rows.filter(({ status }) => status === "absent" || status === "leave");
  return away.length === absent ? away : listed;
}

/** 应出席30人 against 出席28人 and 请假2人. */
function checkTotal(meeting: Meeting, rows: Attendance[], excused: boolean): Finding[] {
  const { due, present, leave, absent, evidence } = meeting;
  if (due === null || present === null) return [];
  const away = (leave ?? 0) + (absent ?? 0);
  const named = rows.filter(({ status }) => status === "leave").length;
  // 请假：张三、李四 / 缺席：无: whom a list names is not counted in words.
  if (leave === null && !excused && named > 0 && present + away + named === due)
    return checkTotal({ ...meeting, leave: named }, rows, excused);
  const total = present + (excused && present + away !== due ? (absent ?? 0) : away);
  const unsaid = leave === null && absent === null && present < due;
  const result = due === total ? "agrees" : unsaid ? "unchecked" : "differs";
  const parts = [
    `出席${present}人`,
    ...(leave === null ? [] : [`请假${leave}人`]),
    ...(absent === null ? [] : [`缺席${absent}人`]),
  ].join("、");
  const line = evidence.due?.lines[0] ?? null;
  const message = `公报载应出席${due}人，${parts}，合计${total}人（第${evidence.present?.lines[0]}行）`;
  return [
    finding(
      {
        code: "attendance/total",
        subject: `${meeting.name}应出席人数`,
        result,
        declared: quoted(`应出席${due}人`, evidence.due),
        read: quoted(
          unsaid ? `${parts}，未载请假、缺席人数` : `${parts}，合计${total}人`,
          evidence.present,
        ),
      },
      result === "differs" ? [warning("attendance/total", message, line)] : [],
    ),
  ];
}

/** 委员徐某、马某 | 等24人: that others came than are named was told where the names were read. */
function isSummedUp(
  last: Attendance | undefined,
  quote: string | undefined,
  declared: number,
  textOf: (at: Evidence) => string | undefined,
): boolean {
  const text = last && textOf(last);
  if (!text || !last) return false;
  if ("等共".includes(quote?.charAt(0) || "-")) return true;
  const end = text.indexOf(last.quote) + last.quote.length;
  return text.charAt(end) === "等" && sumIn(text.slice(end, end + LONGEST_SUM))?.value === declared;
}
/** 等共二十四人 */
const LONGEST_SUM = 8;

/** `others`: whether some are counted who are not named, and that is told already. */
function checkCount(
  meeting: Meeting,
  key: (typeof STATUSES)[number][0],
  word: string,
  listed: Attendance[],
  run: Evidence | null,
  others: "told" | "together" | null,
): Finding[] {
  const declared = meeting[key];
  if (declared === null) return [];
  const evidence = meeting.evidence[key];
  const line = evidence?.lines[0] ?? null;
  const [first, last] = [listed[0]?.lines[0], listed.at(-1)?.lines[1]];
  const unlisted = declared > 0 && (!first || !last);
  const agrees = declared === listed.length;
  const some = `公报载${word}${declared}人，名单列出姓名的读得${listed.length}人，其余未列入`;
  const diagnostic = unlisted
    ? info("attendance/count", `公报载${word}${declared}人，没有列出姓名，无法核对`, line)
    : others
      ? info("attendance/count", some, line)
      : warning(
          "attendance/count",
          `公报载${word}${declared}人，名单读得${listed.length}人（第${first}至${last}行）`,
          line,
        );
  return [
    finding(
      {
        code: "attendance/count",
        subject: `${meeting.name}${word}人数`,
        result: unlisted || others ? "unchecked" : agrees ? "agrees" : "differs",
        declared: quoted(`${word}${declared}人`, evidence),
        read: quoted(unlisted ? "没有列出姓名" : `名单读得${listed.length}人`, run),
      },
      agrees || others === "told" ? [] : [diagnostic],
    ),
  ];
}

/** 列席（22人）： / 张三　李四 / 各镇人大主席: whether the list that a number heads holds some whom it does not name. */
function hasTogether(
  { id, evidence }: Meeting,
  key: (typeof STATUSES)[number][0],
  { documents, attendance }: Checkable,
): boolean {
  const label = evidence[key];
  const blocks = documents.find((one) => one.id === label?.document)?.blocks ?? [];
  const first = blocks.findIndex((block) => block.id === label?.block);
  if (!label || first < 0 || (key !== "present" && key !== "observers")) return false;
  const rows = blocks
    .slice(first, first + MOST_BLOCKS)
    .flatMap(({ text }, index) =>
      (index === 0 ? text.slice(text.indexOf(label.quote) + label.quote.length) : text).split("\n"),
    );
  const end = rows.findIndex((row, index) => index > 0 && opensWithLabel(row));
  const named = attendance.filter((row) => row.meeting === id).map(({ person }) => person);
  return holdsSomeTogether(rows.slice(0, end < 0 ? rows.length : end).join("\n"), new Set(named));
}
const MOST_BLOCKS = 40;

/** From the first name listed to the last that stands in the same block. */
function runOf(listed: Attendance[], textOf: (at: Evidence) => string): Evidence | null {
  const [first] = listed;
  const last = listed.findLast((row) => row.block === first?.block);
  if (!first || !last) return null;
  const { document, block, quote } = first;
  const text = textOf(first);
  const start = text.indexOf(quote);
  const end = text.indexOf(last.quote, last === first ? start : start + quote.length);
  const run = text.slice(start, end + last.quote.length);
  return { document, block, lines: [first.lines[0], last.lines[1]], quote: run || quote };
}

/** A name with two statuses has none, and stands in no row: what was told when the list was read. */
const contradictionOf = ({ id }: Meeting, { documents, diagnostics }: Checkable) =>
  diagnostics.find(
    ({ code, line }) =>
      code === "attendance/name-twice" &&
      documents.some(
        ({ meeting, lines: [first, last] }) =>
          meeting === id && line !== null && first <= line && line <= last,
      ),
  );

function checkTwice(
  meeting: Meeting,
  rows: Attendance[],
  contradiction: Diagnostic | undefined,
): Finding {
  const seen = new Map<string, Attendance>();
  const twice: [Attendance, Attendance][] = [];
  for (const row of rows) {
    const key = `${personOf(row)}（${row.personNote ?? ""}）`;
    const before = seen.get(key);
    if (before) twice.push([before, row]);
    seen.set(key, row);
  }
  const [pair] = twice;
  return finding(
    {
      code: "attendance/name-twice",
      subject: `${meeting.name}名单重名`,
      result: pair || contradiction ? "differs" : "agrees",
      declared: quoted(
        pair ? `${pair[0].person}一见` : `名单列${rows.length}人`,
        pair?.[0] ?? rows[0],
      ),
      read: quoted(
        pair ? `${pair[1].person}再见` : (contradiction?.message ?? "没有重名"),
        pair?.[1],
      ),
    },
    twice.map(([before, row]) => {
      const message = `${row.person}在同一次会议的名单中两见（第${before.lines[0]}行、第${row.lines[0]}行）`;
      return warning("attendance/name-twice", message, row.lines[0]);
    }),
  );
}
