/** What each page makes of the lists in its data: a row is told beside its link, with these words. */
import type { z } from "zod";
import * as answers from "../../../lib/archive/answers/answers";
import {
  formatDate,
  formatDates,
  formatIssueNumber,
  formatMeeting,
  formatNumber,
  formatSitting,
  SEVERITIES,
} from "../../../lib/site/format";
import * as links from "../../../lib/site/links";
import { ACTIONS, CHECK_RESULTS, PLAN_STATES, STATUS_ORDER, STATUSES } from "../../../lib/words";

export interface Row {
  /** Where it leads, as the page has it; null where it stands without a link. */
  href: string | null;
  /** How it begins. */
  begins?: string;
  words: (string | null)[];
}

interface Listed {
  /** Whose path it is. */
  page: RegExp;
  rows: (data: unknown) => Row[];
  /** Every link of this form is one of the rows, and there are no fewer of them. */
  only?: RegExp;
}

const listed = <T>(page: RegExp, schema: z.ZodType<T>, rows: (data: T) => Row[], only?: RegExp) => {
  return { page, rows: (data: unknown) => rows(schema.parse(data)), ...(only && { only }) };
};

const DOCUMENT = /^\/issues\/[^/?#]+\/\d+$/u;
const count = (number: number, words: string) => (number === 0 ? null : words);
const byLabel = (path: string, label: string, number: number): Row => {
  return { href: path, words: [`${label}${number}`] };
};
/** As a page has it. */
const within = (url: string) => {
  const { pathname, search, hash } = new URL(url);
  return decodeURIComponent(`${pathname}${search}${hash}`.replaceAll("+", " "));
};
/** 年:2021 文种:议程 */
const found = (year: number, type: string) => `/search?q=年:${year} 文种:${type}`;

export const LISTED: Listed[] = [
  listed(
    /^\/issues$/u,
    answers.issuesAnswer,
    ({ issues }) =>
      issues.map((issue) => ({
        href: links.issue(issue.id),
        words: [formatIssueNumber(issue), issue.title, `${issue.documentCount}件文件`],
      })),
    /^\/issues\/[^/?#.]+$/u,
  ),
  listed(
    /^\/issues\/[^/]+$/u,
    answers.bulletinAnswer,
    ({ contents }) =>
      contents.map(({ document, title, page }) => ({
        href: document && links.document(document),
        words: [title, page === null ? null : `第${page}页`],
      })),
    DOCUMENT,
  ),
  listed(/^\/issues\/[^/]+\/\d+$/u, answers.documentAnswer, ({ document, issue, meeting }) => [
    {
      href: null,
      words: [document.title, document.typeLabel, document.date && formatDate(document.date)],
    },
    { href: null, words: document.authors },
    { href: null, words: document.blocks.map(({ text }) => text) },
    {
      href: links.issue(issue.id),
      words: [document.page === null ? null : `第${document.page}页起`],
    },
    ...(meeting ? [{ href: links.meeting(meeting.id), words: [formatMeeting(meeting)] }] : []),
  ]),
  listed(/^\/issues\/[^/]+\/source$/u, answers.sourceAnswer, ({ file, sha256, lines }) => [
    {
      href: null,
      words: [file, sha256, `行数${lines.length}`, ...lines],
    },
  ]),
  listed(
    /^\/issues\/[^/]+\/page\/\d+$/u,
    answers.printedPageAnswer,
    ({ starting, before }) =>
      [...starting, ...before].map(({ title, page, document }) => ({
        href: document && links.document(document.id),
        words: [title, `第${page}页`],
      })),
    DOCUMENT,
  ),
  listed(
    /^\/meetings$/u,
    answers.meetingsAnswer,
    ({ meetings }) =>
      meetings.map((meeting) => ({
        href: links.meeting(meeting.id),
        words: [
          formatSitting(meeting),
          meeting.date && formatDates(meeting.date, meeting.endDate),
          `${meeting.documentCount}件文件`,
        ],
      })),
    /^\/meetings\/[^/?#.]+$/u,
  ),
  listed(
    /^\/meetings\/[^/]+$/u,
    answers.meetingAnswer,
    ({ meeting, documents, agenda, answers }) => [
      {
        href: null,
        words: [meeting.name, meeting.date && formatDates(meeting.date, meeting.endDate)],
      },
      ...documents.map(({ id, title, page, authors }) => ({
        href: links.document(id),
        words: [title, page === null ? null : `第${page}页`, ...authors],
      })),
      ...agenda.map(({ order, text }, at) => ({
        href: links.matter(`${meeting.id}/${order}`),
        words: [text, ...(answers[at] ?? []).map(({ document }) => document.title)],
      })),
    ],
  ),
  listed(/^\/meetings\/[^/]+\/\d+$/u, answers.matterAnswer, ({ item, meeting, order, round }) => [
    { href: null, words: [item.text, `${formatMeeting(meeting)}议程第${order}项`] },
    ...Object.values(round.steps).flatMap((steps) =>
      steps.map(({ document }) => ({
        href: links.document(document.id),
        words: [document.title, document.date && formatDate(document.date)],
      })),
    ),
  ]),
  listed(
    /^\/people$/u,
    answers.peopleAnswer,
    ({ people }) =>
      people.map((person) => ({
        href: decodeURIComponent(links.person(person.name)),
        words: [
          person.name,
          count(person.meetings, `出席记载${person.meetings}次会议`),
          count(person.documents, `报告或署名${person.documents}件`),
          count(person.appointments, `任免${person.appointments}条`),
        ],
      })),
    /^\/people\/[^/?#.]+$/u,
  ),
  listed(/^\/people\/[^/]+$/u, answers.personAnswer, ({ name, documents, spellings, alike }) => [
    { href: null, words: [name, ...spellings, ...alike] },
    ...documents.map(({ author, document }) => ({
      href: links.document(document.id),
      words: [document.title, author.office],
    })),
  ]),
  listed(
    /^\/members(?:\/[^/]+)?$/u,
    answers.membersAnswer,
    ({ members, listed: lists, total, current }) => [
      { href: null, words: [`${lists}次会议，共列${total}个姓名`, `列${current}人`] },
      ...members.map(({ person, named, present, first, last, office }) => ({
        href: decodeURIComponent(links.person(person)),
        words: [
          person,
          `${present}／${named}`,
          formatNumber(first),
          formatNumber(last),
          office?.office ?? null,
        ],
      })),
    ],
  ),
  listed(/^\/years(?:\/\d+)?$/u, answers.yearAnswer, (year) => [
    { href: `/meetings?from=${year.year}&to=${year.year}`, words: [`会议${year.meetings.length}`] },
    ...year.documents.map(({ typeLabel, count }) =>
      byLabel(found(year.year, typeLabel), typeLabel, count),
    ),
    ...year.appointments.map(({ action, count }) =>
      byLabel(`/appointments?action=${action}&year=${year.year}`, ACTIONS[action], count),
    ),
    ...(year.plan ?? []).map(({ state, count }) =>
      byLabel(links.plan(year.year), PLAN_STATES[state].label, count),
    ),
    {
      href: null,
      words: [
        `载有名单的会议${year.attendance.meetings}`,
        `出席人次${year.attendance.present}`,
        `应出席人次${year.attendance.named}`,
      ],
    },
  ]),
  listed(
    /^\/plans$/u,
    answers.plansAnswer,
    ({ plans }) => plans.map(({ year, items }) => byLabel(links.plan(year), `${year}年`, items)),
    /^\/plans\/\d+$/u,
  ),
  listed(/^\/plans\/\d+$/u, answers.planAnswer, ({ entries }) =>
    entries.flatMap(({ item, state, match }) => [
      {
        href: decodeURIComponent(links.evidence(item).replaceAll("+", " ")),
        words: [item.text, item.period, ...item.responsible, PLAN_STATES[state].label],
      },
      ...(match ? [{ href: links.matter(match.matter), words: [item.text, match.item.text] }] : []),
    ]),
  ),
  listed(
    /^\/appointments\/facet\?/u,
    answers.appointmentFacetAnswer,
    ({ name, values }) =>
      values.map(({ value, count }) =>
        byLabel(`/appointments?${name}=${value}`, value ?? "", count),
      ),
    /^\/appointments\?/u,
  ),
  listed(
    /^\/search\/facet\?/u,
    answers.searchFacetAnswer,
    ({ query, values }) =>
      values.map(({ value, count }) =>
        byLabel(`/search?q=${query} 文种:${value}`, String(value), count),
      ),
    /^\/search\?q=.* 文种:/u,
  ),
  listed(/^\/search\?/u, answers.searchAnswer, ({ total, hits, facets, query }) => [
    { href: null, words: [`${total}件`] },
    ...facets.types.values.map(({ value, count }) =>
      byLabel(`/search?q=${query} 文种:${value}`, String(value), count),
    ),
    ...hits.flatMap(({ id, title, type, date, page, snippets }) => {
      const [first] = snippets;
      return [
        {
          href: first ? within(first.url) : links.document(id),
          words: [...[title, type, date && formatDate(date)], page === null ? null : `第${page}页`],
        },
        ...snippets.map(({ url, fragments }) => {
          return { href: within(url), words: [fragments.map(({ text }) => text).join("")] };
        }),
      ];
    }),
  ]),
  listed(
    /^\/appointments(?:\?|$)/u,
    answers.appointmentsAnswer,
    ({ rows }) =>
      rows.map((act) => ({
        href: decodeURIComponent(links.post(act).replaceAll("+", " ")),
        words: [act.person, ACTIONS[act.action], act.note],
      })),
    /^\/appointments\/post\?/u,
  ),
  listed(/^\/attendance(?:\?|$)/u, answers.attendanceAnswer, ({ meetings, rows }) => [
    ...meetings.map((meeting) => ({
      href: links.meeting(meeting.id),
      words: [
        formatNumber(meeting),
        STATUS_ORDER.map(
          (status) =>
            rows.filter((row) => row.meeting === meeting.id && row.status === status).length,
        ).join(""),
      ],
    })),
    ...rows.map(({ person, meeting, status }) => {
      const held = meetings.find(({ id }) => id === meeting);
      return {
        href: decodeURIComponent(links.person(person)),
        words: [`${person}，${held ? formatSitting(held) : meeting}：${STATUSES[status].label}`],
      };
    }),
  ]),
  listed(/^\/checks\?year=/u, answers.checksAnswer, ({ checks, diagnostics }) => [
    ...checks.map(({ subject, result, declared, read }) => ({
      href: null,
      begins: CHECK_RESULTS[result] + subject,
      words: [declared.text, read.text],
    })),
    ...diagnostics.map(({ severity, message, code, file, line, issue }) => ({
      href: line === null || issue === null ? null : links.source(issue, line),
      words: [
        `${SEVERITIES[severity]}：${message}`,
        `${line === null ? file : `${file}:${line}`}${code}`,
      ],
    })),
  ]),
  listed(/^\/compare\?/u, answers.compareAnswer, ({ a, b, counts, rows }) => [
    {
      href: null,
      words: [a.title, b.title, a.date && formatDate(a.date), b.date && formatDate(b.date)],
    },
    {
      href: null,
      words: [
        count(counts.same, `相同${counts.same}段`),
        count(counts.changed, `有改动${counts.changed}段`),
        count(counts.onlyA, `只在甲${counts.onlyA}段`),
        count(counts.onlyB, `只在乙${counts.onlyB}段`),
      ],
    },
    ...rows.flatMap((row) =>
      [...row.a, ...row.b].map(({ url, fragments }) => ({
        href: within(url),
        words: fragments.map(({ text }) => text),
      })),
    ),
  ]),
];
