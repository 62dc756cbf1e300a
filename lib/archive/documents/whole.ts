/** A document with all that its page shows, read in one statement. */
import {
  type AgendaItem,
  type Appointment,
  type Attendance,
  type Author,
  type Block,
  type Correction,
  type MatchRule,
  type PlanItem,
  Prisma,
} from "../generated/client";
import { archive, dialect } from "../store/database";
import { perDialect } from "../store/dialect";
import type { Dialect } from "../store/engine";
import { nested } from "../store/nested";
import {
  DOCUMENT_SUMMARY,
  ISSUE_SUMMARY,
  MEETING_SUMMARY,
  NUMBERED_ISSUE,
} from "../store/summaries";

const OWN = {
  ...DOCUMENT_SUMMARY,
  firstLine: true,
  lastLine: true,
  dateBlock: true,
  dateFirstLine: true,
  dateLastLine: true,
  dateQuote: true,
  followUp: true,
  counterparts: true,
} satisfies Prisma.DocumentSelect;

const SOURCE = { id: true, title: true, alike: true, page: true } satisfies Prisma.DocumentSelect;

type Summary = Prisma.DocumentGetPayload<{ select: typeof DOCUMENT_SUMMARY }>;

export interface AnswerRow {
  rule: MatchRule;
  score: number;
  matter: string;
  item: AgendaItem;
  source: Prisma.DocumentGetPayload<{ select: typeof SOURCE }>;
  issue: Prisma.IssueGetPayload<{ select: typeof NUMBERED_ISSUE }>;
}

export interface Whole {
  document: Prisma.DocumentGetPayload<{ select: typeof OWN }>;
  issue: Prisma.IssueGetPayload<{ select: typeof ISSUE_SUMMARY }>;
  meeting: Prisma.MeetingGetPayload<{ select: typeof MEETING_SUMMARY }> | null;
  authors: Author[];
  blocks: Block[];
  corrections: Correction[];
  agenda: AgendaItem[];
  attendance: Attendance[];
  appointments: Appointment[];
  planItems: PlanItem[];
  /** The items of agendas that it answers, as they were printed. */
  answers: AnswerRow[];
  /** Those that its chain names, as they were printed. */
  chained: Summary[];
  previous: Summary | null;
  next: Summary | null;
}

function partsIn(sql: Dialect): Record<keyof Whole, string> {
  const { rowOf, oneOf, allOf } = nested(sql);
  /** What was read from it, in its order. */
  const held = (table: string, columns: Record<string, string>) =>
    allOf(rowOf("t", columns), `"${table}" AS t WHERE t."documentId" = d."id"`, `t."position"`);
  const beside = (is: "<" | ">", order: "ASC" | "DESC") =>
    oneOf(
      rowOf("b", DOCUMENT_SUMMARY),
      `"documents" AS b WHERE b."issueId" = d."issueId" AND b."order" ${is} d."order"
       ORDER BY b."order" ${order} LIMIT 1`,
    );
  return {
    document: rowOf("d", OWN),
    issue: oneOf(rowOf("n", ISSUE_SUMMARY), `"issues" AS n WHERE n."id" = d."issueId"`),
    meeting: oneOf(rowOf("m", MEETING_SUMMARY), `"meetings" AS m WHERE m."id" = d."meetingId"`),
    authors: held("authors", Prisma.AuthorScalarFieldEnum),
    blocks: held("blocks", Prisma.BlockScalarFieldEnum),
    corrections: held("corrections", Prisma.CorrectionScalarFieldEnum),
    agenda: held("agenda_items", Prisma.AgendaItemScalarFieldEnum),
    attendance: held("attendance", Prisma.AttendanceScalarFieldEnum),
    appointments: held("appointments", Prisma.AppointmentScalarFieldEnum),
    planItems: held("plan_items", Prisma.PlanItemScalarFieldEnum),
    answers: allOf(
      sql.object([
        ["rule", `a."rule"`],
        ["score", `a."score"`],
        ["matter", `t."id"`],
        ["item", rowOf("i", Prisma.AgendaItemScalarFieldEnum)],
        ["source", rowOf("s", SOURCE)],
        ["issue", rowOf("n", NUMBERED_ISSUE)],
      ]),
      `"answers" AS a JOIN "agenda_items" AS i USING ("meetingId", "issueId", "position")
       JOIN "matters" AS t USING ("meetingId", "issueId", "position")
       JOIN "documents" AS s ON s."id" = i."documentId" JOIN "issues" AS n ON n."id" = s."issueId"
       WHERE a."documentId" = d."id"`,
      `n."position", a."position"`,
    ),
    chained: allOf(
      rowOf("f", DOCUMENT_SUMMARY),
      `"documents" AS f WHERE f."id" IN (${sql.textsIn(`d."followUp"`)})`,
      `f."place"`,
    ),
    previous: beside("<", "DESC"),
    next: beside(">", "ASC"),
  };
}

const wholeIn = perDialect((sql) => Prisma.raw(sql.text(sql.object(Object.entries(partsIn(sql))))));

export async function readWhole(issueId: string, order: number): Promise<Whole | null> {
  const rows = await archive().$queryRaw<{ whole: string }[]>`
    SELECT ${wholeIn(dialect())} AS "whole" FROM "documents" AS d WHERE d."issueId" = ${issueId} AND d."order" = ${order}`;
  return rows[0] ? JSON.parse(rows[0].whole) : null;
}
