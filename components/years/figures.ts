/** A year in figures, each with the list it counts: one table for the page and for spreadsheets. */
import type { YearPage, YearSheet } from "../../lib/archive/years/year";
import * as links from "../../lib/site/links";
import { ACTIONS, PLAN_STATES, quoted, YEAR_TOTALS } from "../../lib/words";

export interface Figure {
  section: string;
  label: string;
  count: number;
  href: string;
}

export function figuresOf(page: YearPage, sheet: YearSheet | null): Figure[] {
  const { year, meetings, documents, appointments, attendance, plan } = page;
  const span = { from: String(year), to: String(year) };
  return [
    { section: "会议", label: "会议", count: meetings.length, href: links.meetings(span) },
    ...documents.map(({ typeLabel, count }) => ({
      ...{ section: "文件", label: typeLabel, count },
      href: documentsOf(year, typeLabel),
    })),
    ...appointments.map(({ action, count }) => ({
      ...{ section: "任免", label: ACTIONS[action], count },
      href: links.appointments({ action, year }),
    })),
    ...(attendance.meetings === 0
      ? []
      : [
          { label: "载有名单的会议", count: attendance.meetings },
          { label: "出席人次", count: attendance.present },
          { label: "应出席人次", count: attendance.named },
        ].map((figure) => ({ section: "出席", ...figure, href: links.attendance(sheet ?? {}) }))),
    ...(plan ?? []).map(({ state, count }) => ({
      ...{ section: "年度议题", label: PLAN_STATES[state].label, count, href: links.plan(year) },
    })),
  ];
}

const DECIDED = ["决议", "决定", "修改决定", "接受辞职决定"];

/** By the code of a comparison, the lists of what was counted. */
export const COUNTED_IN: Record<string, (page: YearPage) => { label: string; href: string }[]> = {
  [YEAR_TOTALS.meetings.code]: ({ year }) => meetingsOf(year, "各次会议"),
  [YEAR_TOTALS.reports.code]: ({ year }) => meetingsOf(year, "各次会议的议程"),
  [YEAR_TOTALS.decisions.code]: ({ year, documents }) =>
    documents
      .filter(({ typeLabel }) => DECIDED.includes(typeLabel))
      .map(({ typeLabel }) => ({ label: `各件${typeLabel}`, href: documentsOf(year, typeLabel) })),
  [YEAR_TOTALS.acts.code]: ({ year }) => [
    { label: "各条任免", href: links.appointments({ year }) },
  ],
  [YEAR_TOTALS.appointed.code]: ({ year }) => actsOf(year, "appoint"),
  [YEAR_TOTALS.removed.code]: ({ year }) => actsOf(year, "remove"),
  [YEAR_TOTALS.seats.code]: ({ year }) => actsOf(year, "elect"),
};

const meetingsOf = (year: number, label: string) => [
  { label, href: links.meetings({ from: String(year), to: String(year) }) },
];
const documentsOf = (year: number, typeLabel: string) =>
  links.search({ query: `年:${year} 文种:${quoted(typeLabel)}` });
const actsOf = (year: number, action: keyof typeof ACTIONS) => [
  { label: `各条${ACTIONS[action]}`, href: links.appointments({ action, year }) },
];
