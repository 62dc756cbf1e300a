/** The net under the parser: a fact that does not satisfy the contract is left out alone, and told. */
import { z } from "zod";
import { warning } from "./diagnostics";
import {
  type Bulletin,
  type BulletinDocument,
  bulletinSchema,
  type Diagnostic,
  type Meeting,
} from "./schema";

const { contents, documents, meetings, attendance, appointments, planItems } = bulletinSchema.shape;
const totals = bulletinSchema.shape.totals.unwrap();
const { authors, date: documentDate, dateEvidence } = documents.element.shape;
const { agenda, evidence } = meetings.element.shape;

/** What is read of a text, and so may be malformed by one. Blocks and omissions are cut by code alone, and held by tests. */
const facts = bulletinSchema
  .pick({ contents: true, meetings: true, attendance: true, appointments: true, planItems: true })
  .extend({
    documents: z.array(documents.element.omit({ blocks: true })),
    totals: totals.optional(),
  });

/**
 * The bulletin as the contract has it. Afterwards: a fact that does not satisfy it (an agenda that ends `三、` has an item
 * without words) is left out and told with its line; everything else is as it was.
 */
export function withinContract(read: Bulletin): Bulletin {
  return facts.safeParse(read).success ? read : withoutUnfit(read);
}

function withoutUnfit(read: Bulletin): Bulletin {
  const told: Diagnostic[] = [];
  const fitting = <Row extends { lines: [number, number] }>(
    name: string,
    rows: Row[],
    list: z.ZodArray<z.ZodType<Row>>,
  ) =>
    rows.filter((row) => {
      const fits = list.element.safeParse(row).success;
      if (!fits) told.push(leftOut(name, row.lines[0]));
      return fits;
    });
  const kept: Bulletin = {
    ...read,
    contents: fitting("目录条目", read.contents, contents),
    documents: read.documents.map((document) => ({
      ...dated(document, told),
      authors: fitting("作者", document.authors, authors),
    })),
    meetings: read.meetings.map((meeting) => ({
      ...declared(meeting, told),
      agenda: fitting("议程项", meeting.agenda, agenda),
    })),
    attendance: fitting("出席情况", read.attendance, attendance),
    appointments: fitting("任免", read.appointments, appointments),
    planItems: fitting("计划项", read.planItems, planItems),
    ...(read.totals && { totals: fitting("自述总数", read.totals, totals) }),
  };
  const diagnostics = [...read.diagnostics, ...told].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return bulletinSchema.parse({ ...kept, diagnostics });
}

function leftOut(name: string, line: number): Diagnostic {
  const message = `第${line}行起读出的一条${name}没有文字或不合格式，未收录。请对照原文补全或更正`;
  return warning("text/fact-incomplete", message, line);
}

function dated(document: BulletinDocument, told: Diagnostic[]): BulletinDocument {
  const fits =
    documentDate.safeParse(document.date).success &&
    dateEvidence.safeParse(document.dateEvidence).success;
  if (fits) return document;
  told.push(leftOut("日期", document.dateEvidence?.lines[0] ?? document.lines[0]));
  return { ...document, date: null, dateBasis: null, dateEvidence: null };
}

/** What a meeting's list declares, each value by itself: a value goes with its evidence. */
function declared(meeting: Meeting, told: Diagnostic[]): Meeting {
  let kept = meeting;
  for (const key of evidence.keyType.options) {
    const proof = meeting.evidence[key];
    const fits =
      meetings.element.shape[key].safeParse(meeting[key]).success &&
      evidence.safeParse(proof ? { [key]: proof } : {}).success;
    if (fits) continue;
    const { [key]: _unfit, ...others } = kept.evidence;
    kept = { ...kept, [key]: null, evidence: others };
    told.push(leftOut("会议信息", proof?.lines[0] ?? 1));
  }
  return kept;
}
