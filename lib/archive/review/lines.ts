/** What an issue holds, a line for each thing, as a clerk would say it. Pure. */
import type { Bulletin, BulletinDocument, Check, Diagnostic } from "../../bulletin/schema";
import { ACTIONS, CHECK_RESULTS, type IssuePart, STATUSES } from "../../words";
import type { Settings } from "../store/settings";

/** An issue as it is stored. */
export interface StoredIssue {
  bulletin: Bulletin;
  checks: Pick<Check, "subject" | "result" | "declared" | "read">[];
  diagnostics: Pick<Diagnostic, "severity" | "code" | "message">[];
}

/** `key` is what makes it the same thing as before; `text` is all there is to say of it, but for long `words`. */
export interface Line {
  key: string;
  text: string;
  words?: string;
}

/** 甲，乙（丙）: what is there of them. */
const joined = (parts: (string | null)[], between = "，") =>
  parts.filter((part) => part !== null && part !== "").join(between);

const counted = (label: string, count: number | null) => (count === null ? null : label + count);

function documentLines({ bulletin }: StoredIssue): Line[] {
  return bulletin.documents.map((document) => ({
    key: document.title,
    text: joined([document.title, ...said(document)]),
    words: document.blocks.map(({ text }) => text).join("\n"),
  }));
}

/** With its place, which its address has: where one document is put in, those behind it are under other addresses. */
const said = ({ order, typeLabel, date, meeting, authors, blocks }: BulletinDocument) => [
  `第${order}件`,
  typeLabel,
  date,
  meeting,
  joined(
    authors.map(({ name }) => name),
    "、",
  ),
  `${blocks.length}段${blocks.reduce((sum, { text }) => sum + text.length, 0)}字`,
];

function meetingLines({ bulletin }: StoredIssue): Line[] {
  return bulletin.meetings.map((meeting) => {
    const { id, name, date, endDate, due, present, leave, absent, observers, agenda } = meeting;
    const counts = [
      counted("应到", due),
      ...[counted("出席", present), counted("请假", leave), counted("缺席", absent)],
      ...[counted("列席", observers), `议程${agenda.length}项`],
    ];
    return { key: id, text: joined([name, joined([date, endDate], "至"), ...counts]) };
  });
}

const attendanceLines = ({ bulletin }: StoredIssue): Line[] =>
  bulletin.attendance.map(({ meeting, person, status, office, note }) => ({
    key: `${meeting} ${person}`,
    text: joined([meeting, `${STATUSES[status].label}：${person}`, office, note]),
  }));

const appointmentLines = ({ bulletin }: StoredIssue): Line[] =>
  bulletin.appointments.map(({ action, person, organ, post, date, meeting, note }) => ({
    key: `${action} ${person} ${organ} ${post}`,
    text: joined([`${ACTIONS[action]}：${person}`, joined([organ, post], ""), date, meeting, note]),
  }));

const planLines = ({ bulletin }: StoredIssue): Line[] =>
  bulletin.planItems.map(({ text, period, section, responsible }) => ({
    key: text,
    text: joined([text, section, period, responsible.join("、")]),
  }));

const checkLines = ({ checks }: StoredIssue): Line[] =>
  checks.map(({ subject, result, declared, read }) => ({
    key: subject,
    text: `${subject}：${CHECK_RESULTS[result]}（${declared.text}；${read.text}）`,
  }));

const diagnosticLines = ({ diagnostics }: StoredIssue): Line[] =>
  diagnostics.map(({ code, message }) => ({
    key: `${code} ${message}`,
    text: `${code}：${message}`,
  }));

export const LINES: Record<IssuePart, (issue: StoredIssue) => Line[]> = {
  documents: documentLines,
  meetings: meetingLines,
  attendance: attendanceLines,
  appointments: appointmentLines,
  planItems: planLines,
  checks: checkLines,
  diagnostics: diagnosticLines,
};

export function settingsLines({ title, introduction, publisher, people = [] }: Settings): Line[] {
  const line = (key: string, label: string, text: string | undefined) =>
    text === undefined ? [] : [{ key, text: `${label}：${text}` }];
  return [
    ...line("title", "站名", title),
    ...line("introduction", "简介", introduction),
    ...line("publisher", "编印机关", publisher?.name),
    ...(publisher?.also ?? []).flatMap((name) => line(`also ${name}`, "编印机关又名", name)),
    ...people.flatMap((names) => line(`people ${names[0]}`, "同一人", names.join("、"))),
  ];
}
