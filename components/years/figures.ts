/** A year in figures, each with the list it counts: one table for the page and for spreadsheets. */
import type { YearPage } from "../../lib/archive/years/year";
import * as links from "../../lib/site/links";
import { ACTIONS, PLAN_STATES, quoted } from "../../lib/words";

export interface Figure {
  section: string;
  label: string;
  count: number;
  href: string;
}

export function figuresOf(page: YearPage): Figure[] {
  const { year, meetings, documents, appointments, attendance, plan } = page;
  const span = { from: String(year), to: String(year) };
  return [
    { section: "会议", label: "会议", count: meetings.length, href: links.meetings(span) },
    ...documents.map(({ typeLabel, count }) => ({
      ...{ section: "文件", label: typeLabel, count },
      href: links.search({ query: `年:${year} 文种:${quoted(typeLabel)}` }),
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
        ].map((figure) => ({ section: "出席", ...figure, href: links.attendance() }))),
    ...(plan ?? []).map(({ state, count }) => ({
      ...{ section: "年度议题", label: PLAN_STATES[state].label, count, href: links.plan(year) },
    })),
  ];
}
