/** What each list says as a table for spreadsheets, column by column. */
import type { PlacedCheck } from "../archive/checks/checks";
import type { Appointment, Attendance, Evidence, MeetingSummary } from "../archive/model";
import type { PlanEntry } from "../archive/plans/states";
import type { SearchHit } from "../archive/search/model";
import { ACTIONS, CHECK_RESULTS, PLAN_STATES, STATUSES } from "../words";
import type { Columns } from "./csv";
import { formatIssue } from "./format";
import { textOf } from "./found";
import * as links from "./links";

type Met = { meeting: string | null };

function columnsOfMeeting<Row extends Met>(meetings: MeetingSummary[]) {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const of = ({ meeting }: Row) => (meeting === null ? undefined : byId.get(meeting));
  return {
    name: (row: Row) => of(row)?.name ?? null,
    id: (row: Row) => row.meeting,
    date: (row: Row) => of(row)?.date ?? null,
  };
}

/** Where a fact stands. A dash that no spreadsheet takes for a date joins its lines. */
const evidenceColumns = (origin: string): Columns<Evidence> => [
  ["文件", ({ document }) => document],
  ["段", ({ block }) => block],
  ["行", ({ lines: [first, last] }) => (first === last ? first : `${first}–${last}`)],
  ["原句", ({ quote }) => quote],
  ["链接", (fact) => links.absolute(origin, links.evidence(fact))],
];

export function attendanceColumns(meetings: MeetingSummary[], origin: string): Columns<Attendance> {
  const meeting = columnsOfMeeting<Attendance>(meetings);
  return [
    ["会议", meeting.name],
    ["会议编号", meeting.id],
    ["日期", meeting.date],
    ["姓名", ({ person }) => person],
    ["姓名附注", ({ personNote }) => personNote],
    ["状态", ({ status }) => STATUSES[status].label],
    ["职务", ({ office }) => office],
    ["附注", ({ note }) => note],
    ...evidenceColumns(origin),
  ];
}

export function appointmentColumns(
  meetings: MeetingSummary[],
  origin: string,
): Columns<Appointment> {
  const meeting = columnsOfMeeting<Appointment>(meetings);
  return [
    ["日期", ({ date }) => date],
    ["任免", ({ action }) => ACTIONS[action]],
    ["姓名", ({ person }) => person],
    ["姓名附注", ({ personNote }) => personNote],
    ["机关", ({ organ }) => organ],
    ["职务", ({ post }) => post],
    ["附注", ({ note }) => note],
    ["会议", meeting.name],
    ["会议编号", meeting.id],
    ...evidenceColumns(origin),
  ];
}

export const meetingColumns = (origin: string): Columns<MeetingSummary> => [
  ["编号", ({ id }) => id],
  ["会议", ({ name }) => name],
  ["届", ({ term }) => term],
  ["次", ({ number }) => number],
  ["开始", ({ date }) => date],
  ["结束", ({ endDate }) => endDate],
  ["文件数", ({ documentCount }) => documentCount],
  ["链接", ({ id }) => links.absolute(origin, links.meeting(id))],
];

/** One row a planned item, with what the agendas of the year tell of it. */
export const planColumns = (origin: string): Columns<PlanEntry> => [
  ["部分", ({ item }) => item.section],
  ["时间", ({ item }) => item.period],
  ["议题", ({ item }) => item.text],
  ["负责", ({ item }) => item.responsible.join("、")],
  ["情况", ({ state }) => PLAN_STATES[state].label],
  ["会议", ({ match }) => match?.meeting ?? null],
  ["议程", ({ match }) => match?.item.text ?? null],
  ["链接", ({ item }) => links.absolute(origin, links.evidence(item))],
];

export const checkColumns = (origin: string): Columns<PlacedCheck> => [
  ["公报", ({ issue }) => issue],
  ["项目", ({ subject }) => subject],
  ["结果", ({ result }) => CHECK_RESULTS[result]],
  ["公报自述", ({ declared }) => declared.text],
  ["清点结果", ({ read }) => read.text],
  ["说明", ({ explanation }) => explanation],
  [
    "链接",
    ({ declared, read, issue }) => {
      const at = declared.evidence ?? read.evidence;
      return links.absolute(origin, at ? links.evidence(at) : links.issue(issue));
    },
  ],
];

/** One row a document found. */
export const hitColumns = (origin: string): Columns<SearchHit> => [
  ["文件", ({ document }) => document.id],
  ["题目", ({ document }) => document.title],
  ["编者加注", ({ document }) => document.alike?.join("、") ?? null],
  ["文件种类", ({ document }) => document.typeLabel],
  ["日期", ({ document }) => document.date],
  ["会议", ({ meeting }) => meeting?.name ?? null],
  ["会议编号", ({ meeting }) => meeting?.id ?? null],
  ["公报", ({ issue }) => formatIssue(issue)],
  ["页", ({ document }) => document.page],
  ["处数", ({ count }) => count],
  ["摘录", ({ snippets }) => snippets.map(textOf).join("\n") || null],
  ["链接", ({ document }) => links.absolute(origin, links.document(document.id))],
];
