import { withoutNumber } from "../constructs/names";
import { warning } from "../diagnostics";
import { type Draft, evidenceAt } from "../draft";
import type { Facts, MeetingStatement, Read } from "../facts";
import { nameLists } from "../layouts";
import { type DeclaredCount, readCounts } from "../readers/counts";
import { readDates } from "../readers/dates";
import { type NameToken, readNameTokens } from "../readers/name-list";
import type { Attendance, Diagnostic } from "../schema";
import type { DocumentType } from "./type";

export const attendance: DocumentType = {
  id: "attendance",
  label: "出席情况",
  matches: (title) => /(?:出席|请假|缺席|列席|到会)[^。]{0,20}(?:情况|名单|人员)/u.test(title),
  layout: nameLists,
  facts: readAttendance,
};

type Status = Attendance["status"];

const STATUS: [RegExp, Status | null][] = [
  [/^(?:应出席|应到)/u, null],
  [/^(?:实际出席|实到|出席|到会|参加)/u, "present"],
  [/^(?:因.{1,2})?请假/u, "leave"],
  [/^缺席/u, "absent"],
  [/^(?:列席|旁听)/u, "observer"],
];

/** A heading says the status of the names under it, until the next: 出席（28人）：／吴延风　陈良　…… */
function readAttendance(read: Read): Partial<Facts> {
  const rows: Attendance[] = [];
  const diagnostics: Diagnostic[] = [];
  let section: { status: Status; note: string | null } | null = null;
  for (const draft of read.drafts) {
    section = sectionOf(draft.text) ?? section;
    if (draft.kind === "table" && countsOfTable(draft).length > 0) continue;
    if (draft.kind === "table") section ??= { status: "present", note: null };
    if (!section || (draft.kind !== "names" && draft.kind !== "table")) continue;
    const { status, note } = section;
    for (const { token, start, office } of personsOf(draft)) {
      if (token.kind === "odd") {
        if (status !== "observer") diagnostics.push(oddName(token, lineOf(draft, start)));
        continue;
      }
      rows.push({
        meeting: read.meeting,
        person: token.name,
        personNote: isReason(token.note) ? null : token.note,
        status,
        office: token.office ?? office,
        note: isReason(token.note) ? token.note : note,
        order: rows.length + 1,
        ...evidenceAt(read.id, draft, start, start + token.text.length),
      });
    }
  }
  return { attendance: rows, statement: readStatement(read), diagnostics };
}

/** The status a label gives; undefined where a text is no label, null status where it only declares. */
function sectionOf(text: string): { status: Status; note: string | null } | null {
  const label = withoutNumber(text);
  const [, status] = STATUS.find(([form]) => form.test(label)) ?? [];
  if (!status) return null;
  const reason = /^因(公|病|事)请假/u.exec(label)?.[1];
  return { status, note: reason ? `因${reason}` : null };
}

const isReason = (note: string | null) =>
  note !== null && /因|假|出差|出国|学习|培训|公务|病|事|上午|下午|半天|会议|\d/u.test(note);

interface Listed {
  token: NameToken;
  start: number;
  office: string | null;
}

/** A label or an office holds for the names behind it: 副主任：李某　王某　委员：…… */
function personsOf(draft: Draft): Listed[] {
  const listed: Listed[] = [];
  let office: string | null = null;
  draft.pieces.forEach((piece, index) => {
    const end = draft.pieces[index + 1]?.at ?? draft.text.length;
    for (const token of readNameTokens(draft.text.slice(piece.at, end).replace(/\u3000$/u, ""))) {
      if (token.kind === "office") office = token.text;
      else if (token.kind === "label") office = roleOf(token.text, office);
      else listed.push({ token, start: piece.at + token.at, office });
    }
  });
  return listed;
}

function roleOf(label: string, current: string | null): string | null {
  if (sectionOf(label)) return null;
  const role = label.replace(/[：:]$/u, "").replace(/（[^）]*）$/u, "");
  return /[人名位]$|^无$/u.test(role) ? current : role;
}

const lineOf = (draft: Draft, at: number) =>
  draft.pieces.findLast((piece) => piece.at <= at)?.line ?? draft.lines[0];

const oddName = (token: NameToken, line: number) =>
  warning(
    "attendance/name-odd",
    `“${token.text}”读不出是一人还是几人，未列入。可在勘误文件中分开`,
    line,
  );

/** Day, half-day and counts, as declared in print. */
function readStatement(read: Read): MeetingStatement {
  const statement: MeetingStatement = { counts: [], agenda: [] };
  for (const draft of read.drafts) {
    const held =
      draft.kind === "note" || draft.kind === "paragraph" ? readDates(draft.text)[0] : undefined;
    if (held && !statement.date) {
      const evidence = evidenceAt(read.id, draft, held.start, held.end);
      statement.date = { from: held.from, to: held.to, evidence };
    }
    const period = /全天|上午|下午/u.exec(draft.text);
    if (draft.kind === "note" && period && !statement.period) {
      const both = /上午[^。]*下午/u.test(draft.text);
      const value = both ? "全天" : (period[0] as "全天" | "上午" | "下午");
      const evidence = evidenceAt(read.id, draft, period.index, period.index + 2);
      statement.period = { value, evidence };
    }
    for (const { key, value, start, end } of [...readCounts(draft.text), ...countsOfTable(draft)]) {
      const told = statement.counts.find((count) => count.key === key);
      const evidence = evidenceAt(read.id, draft, start, end);
      if (!told) statement.counts.push({ key, value, evidence });
      else if (/^因/u.test(evidence.quote) && /^因/u.test(told.evidence.quote)) told.value += value;
    }
  }
  return statement;
}

/** `应出席	出席	请假 / 23	22	1`: labels in one row, their numbers in the next. */
function countsOfTable(draft: Draft): DeclaredCount[] {
  const [labels = [], numbers = []] = draft.rows ?? [];
  let at = labels.join("\t").length + 1;
  return numbers.flatMap((cell, index) => {
    const start = at;
    at += cell.length + 1;
    const [count] = readCounts(`${labels[index]}：${cell.replace(/[人名位]$/u, "")}人`);
    return count ? [{ ...count, start, end: start + cell.length }] : [];
  });
}
