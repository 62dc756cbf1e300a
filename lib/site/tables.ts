/** What each list says as a table for spreadsheets, column by column. */

import type { PostData } from "../archive/appointments/post";
import type { PlacedCheck } from "../archive/checks/checks";
import type { TermMember } from "../archive/members/members";
import type {
  Appointment,
  Attendance,
  ContentsLine,
  Evidence,
  IssueSummary,
  MeetingSummary,
  PersonSummary,
  Source,
  Sourced,
} from "../archive/model";
import type { PlanPage } from "../archive/plans/plans";
import type { PlanEntry } from "../archive/plans/states";
import type { SearchHit } from "../archive/search/model";
import type { Columns } from "../csv";
import { ACTIONS, CHECK_RESULTS, PLAN_STATES, STATUSES } from "../words";
import { formatIssue } from "./format";
import { correctedIn, correctedWords } from "./forms/misprints";
import { textOf } from "./found";
import * as links from "./links";

/**
 * An id as no spreadsheet mistakes it: 2021-2 and 16-3 would become days. It is the address's path without its first stroke:
 * issues/2021-2/7, meetings/16-37.
 */
const id = (path: string) => path.slice(1);
const idOfMeeting = (meeting: string | null) => meeting && id(links.meeting(meeting));

/** The printed issue and page. */
const printedIn = (source: Source | null | undefined) => ({
  issue: source ? formatIssue(source.issue) : null,
  page: source?.page ?? null,
});

type Met = { meeting: string | null };

function columnsOfMeeting<Row extends Met>(meetings: MeetingSummary[]) {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const of = ({ meeting }: Row) => (meeting === null ? undefined : byId.get(meeting));
  return {
    name: (row: Row) => of(row)?.name ?? null,
    id: (row: Row) => idOfMeeting(row.meeting),
    date: (row: Row) => of(row)?.date ?? null,
  };
}

/** Where a fact stands. A dash that no spreadsheet takes for a date joins its lines. */
const evidenceColumns = (origin: string): Columns<Sourced<Evidence>> => [
  ["公报", ({ source }) => printedIn(source).issue],
  ["页", ({ source }) => printedIn(source).page],
  ["文件编号", ({ document }) => id(links.document(document))],
  ["段", ({ block }) => block],
  ["行", ({ lines: [first, last] }) => (first === last ? first : `${first}–${last}`)],
  ["原句", ({ quote }) => quote],
  ["本段编者更正", (fact) => correctedWords(correctedIn(fact, fact.source?.corrected)) || null],
  ["链接", (fact) => links.absolute(origin, links.evidence(fact))],
];

export function attendanceColumns(
  meetings: MeetingSummary[],
  origin: string,
): Columns<Sourced<Attendance>> {
  const meeting = columnsOfMeeting<Sourced<Attendance>>(meetings);
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
): Columns<Sourced<Appointment>> {
  const meeting = columnsOfMeeting<Sourced<Appointment>>(meetings);
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
  ["会议编号", ({ id }) => idOfMeeting(id)],
  ["会议", ({ name }) => name],
  ["届", ({ term }) => term],
  ["次", ({ number }) => number],
  ["开始", ({ date }) => date],
  ["结束", ({ endDate }) => endDate],
  ["文件数", ({ documentCount }) => documentCount],
  ["链接", ({ id }) => links.absolute(origin, links.meeting(id))],
];

/** One row a planned item, with what the agendas of the year tell of it. */
export const planColumns = (
  { sources, meetings }: PlanPage,
  origin: string,
): Columns<PlanEntry> => [
  ["公报", ({ item }) => printedIn(sources[item.document]).issue],
  ["页", ({ item }) => printedIn(sources[item.document]).page],
  ["部分", ({ item }) => item.section],
  ["时间", ({ item }) => item.period],
  ["议题", ({ item }) => item.text],
  ["负责", ({ item }) => item.responsible.join("、")],
  ["情况", ({ state }) => PLAN_STATES[state].label],
  ["会议", ({ match }) => (match && meetings[match.meeting]?.name) ?? null],
  ["会议编号", ({ match }) => match && idOfMeeting(match.meeting)],
  ["议程", ({ match }) => match?.item.text ?? null],
  ["链接", ({ item }) => links.absolute(origin, links.evidence(item))],
];

export const checkColumns = (origin: string): Columns<Sourced<PlacedCheck>> => [
  ["公报", ({ source }) => printedIn(source).issue],
  ["页", ({ source }) => printedIn(source).page],
  ["公报编号", ({ issue }) => id(links.issue(issue))],
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
  ["文件编号", ({ document }) => id(links.document(document.id))],
  ["题目", ({ document }) => document.title],
  ["编者加注", ({ document }) => document.alike?.join("、") ?? null],
  ["文件种类", ({ document }) => document.typeLabel],
  ["日期", ({ document }) => document.date],
  ["会议", ({ meeting }) => meeting?.name ?? null],
  ["会议编号", ({ meeting }) => idOfMeeting(meeting?.id ?? null)],
  ["公报", ({ issue }) => formatIssue(issue)],
  ["页", ({ document }) => document.page],
  ["处数", ({ count }) => count],
  ["摘录", ({ snippets }) => snippets.map(textOf).join("\n") || null],
  ["链接", ({ document }) => links.absolute(origin, links.document(document.id))],
];

export const issueColumns = (origin: string): Columns<IssueSummary> => [
  ["公报", formatIssue],
  ["公报编号", (issue) => id(links.issue(issue.id))],
  ["刊名", ({ title }) => title],
  ["编印机关", ({ publisher }) => publisher],
  ["年", ({ year }) => year],
  ["号", ({ number }) => number],
  ["总号", ({ serialNumber }) => serialNumber],
  ["最后总号", ({ lastSerialNumber }) => lastSerialNumber],
  ["文件数", ({ documentCount }) => documentCount],
  ["链接", (issue) => links.absolute(origin, links.issue(issue.id))],
];

/** One row a line of an issue's contents. */
export const contentsColumns = (issue: IssueSummary, origin: string): Columns<ContentsLine> => [
  ["公报", () => formatIssue(issue)],
  ["页", ({ page }) => page],
  ["次序", ({ order }) => order],
  ["题目", ({ title }) => title],
  ["署名", ({ byline }) => byline],
  ["文件种类", ({ document }) => document?.typeLabel ?? null],
  ["日期", ({ document }) => document?.date ?? null],
  ["会议编号", ({ document }) => idOfMeeting(document?.meeting ?? null)],
  ["编者加注", ({ document }) => document?.alike?.join("、") ?? null],
  ["文件编号", ({ document }) => document && id(links.document(document.id))],
  ["链接", ({ document }) => document && links.absolute(origin, links.document(document.id))],
];

export const personColumns = (origin: string): Columns<PersonSummary> => [
  ["姓名", ({ name }) => name],
  ["首字母", ({ initial }) => initial],
  ["在册次数", ({ meetings }) => meetings],
  ["报告或署名", ({ documents }) => documents],
  ["任免", ({ appointments }) => appointments],
  ["链接", ({ name }) => links.absolute(origin, links.person(name))],
];

export const memberColumns = (origin: string): Columns<TermMember> => [
  ["姓名", ({ person }) => person],
  ["在册次数", ({ named }) => named],
  ["出席次数", ({ present }) => present],
  ["首见", ({ first }) => first.name],
  ["首见会议编号", ({ first }) => idOfMeeting(first.id)],
  ["末见", ({ last }) => last.name],
  ["末见会议编号", ({ last }) => idOfMeeting(last.id)],
  ["职务", ({ office }) => office?.office ?? null],
  ["代表资格", ({ seat }) => seat.map(({ quote }) => quote).join("\n") || null],
  ["链接", ({ person }) => links.absolute(origin, links.person(person))],
];

type Holding = PostData["holdings"][number];

/** One row a person's time in the post, as far as it is told. */
export function holdingColumns({ sources }: PostData, origin: string): Columns<Holding> {
  const toldOf = (label: string, of: (row: Holding) => Appointment | null): Columns<Holding> => {
    const from = (row: Holding) => printedIn(sources[of(row)?.document ?? ""]);
    const told =
      <Value>(tell: (act: Appointment) => Value) =>
      (row: Holding) => {
        const act = of(row);
        return act && tell(act);
      };
    return [
      [label, told(({ action }) => ACTIONS[action])],
      [`${label}日期`, told(({ date }) => date)],
      [`${label}原句`, told(({ quote }) => quote)],
      [`${label}公报`, (row) => from(row).issue],
      [`${label}页`, (row) => from(row).page],
      [`${label}链接`, told((act) => links.absolute(origin, links.evidence(act)))],
    ];
  };
  return [
    ["姓名", ({ person }) => person],
    ...toldOf("到任", ({ begun }) => begun),
    ...toldOf("离任", ({ ended }) => ended),
  ];
}

/** One row a value that a list can be narrowed to, and how many rows it would leave. */
export const facetColumns = (label: string): Columns<{ words: string; count: number }> => [
  [label, ({ words }) => words],
  ["数", ({ count }) => count],
];

export const planListColumns = (origin: string): Columns<{ year: number; items: number }> => [
  ["年", ({ year }) => year],
  ["项数", ({ items }) => items],
  ["链接", ({ year }) => links.absolute(origin, links.plan(year))],
];
