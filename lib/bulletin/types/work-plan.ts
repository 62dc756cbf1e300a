import { type Draft, evidenceAt } from "../blocks/draft";
import { prose } from "../blocks/layouts";
import { warning } from "../diagnostics";
import type { Facts, Read } from "../facts/facts";
import { matchesOf } from "../lexicon/matches";
import { splitOutsideBrackets } from "../readers/names";
import { readPeriod } from "../readers/periods";
import type { Diagnostic, PlanItem } from "../schema";
import type { DocumentType } from "./type";

export const workPlan: DocumentType = {
  id: "work-plan",
  label: "工作要点",
  matches: (title) =>
    /(?:要点|计划|议题|安排|规划|安排表|分解表|计划表)(?:（[^）]*）)*$/u.test(title) &&
    !/的(?:报告|说明|决议|决定)/u.test(title),
  layout: prose,
  facts: readPlan,
};

const HEADER = /^(?:时间|月份|日期|时段|季度|进度)/u;
/** What a plan's topics are called, where its meetings (第三十次会议) have a column of their own. */
const TOPIC_HEADER = /议题|内容|事项|课题|题目/u;
const RESPONSIBLE_HEADER = /责任|承办|牵头|负责|落实|部门|单位|委室/u;
const NUMBER = /(?:^|(?<=[\]］。；\s）)]))(?:\d{1,2}(?:[、．]|\.(?!\d))|[（(]\d{1,2}[）)]|[①-⑳])/gu;
const RESPONSIBLE = /[[［【]([^[\]［］【】]{1,60})[\]］】]$/u;

/** The rows of its tables: an empty month belongs to the row above, several numbered items in one cell are several. */
function readPlan(read: Read): Partial<Facts> {
  const planItems: PlanItem[] = [];
  const diagnostics: Diagnostic[] = [];
  const year =
    /((?:19|20)\d{2})年/u.exec(read.title)?.[1] ??
    read.year?.toString() ??
    read.date?.slice(0, 4) ??
    "0";
  let section: string | null = null;
  for (const draft of read.drafts) {
    if (draft.kind === "heading")
      section = draft.text.slice(draft.marker?.length ?? 0).replace(/[：:]$/u, "");
    if (!draft.rows?.[0]?.some((cell) => HEADER.test(cell))) continue;
    for (const item of itemsOf(draft, draft.rows.slice(1))) {
      if (item.text === "") {
        diagnostics.push(warning("plan/unread-row", "这一行没有读出议题内容", item.line));
        continue;
      }
      const order = planItems.length + 1;
      const { period, text, responsible, start, end } = item;
      const months = readPeriod(period);
      planItems.push({
        id: `${year}/${order}`,
        order,
        section,
        period,
        monthFrom: months?.from ?? null,
        monthTo: months?.to ?? null,
        text,
        responsible,
        ...evidenceAt(read.id, draft, start, end),
      });
    }
  }
  return { planItems, diagnostics };
}

interface Row {
  period: string | null;
  text: string;
  responsible: string[];
  line: number;
  start: number;
  end: number;
}

/** `序号	时间	议题	承办部门`, in any order; what its header does not tell stands behind the topic. */
function* itemsOf(draft: Draft, rows: string[][]): Generator<Row> {
  const header = draft.rows?.[0] ?? [];
  const dated = header.findIndex((cell) => HEADER.test(cell));
  const named = header.some((cell) => RESPONSIBLE_HEADER.test(cell));
  const called = header.findIndex((cell) => TOPIC_HEADER.test(cell));
  const other = header.findIndex(
    (cell, index) => index !== dated && !RESPONSIBLE_HEADER.test(cell) && cell !== "序号",
  );
  const topic = called >= 0 ? called : other < 0 ? dated + 1 : other;
  let period: string | null = null;
  for (const [index, row] of rows.entries()) {
    const piece = draft.pieces[index + 1];
    if (!piece) continue;
    period = row[dated] || period;
    const cell = row[topic] ?? "";
    const at =
      piece.at + row.slice(0, topic).reduce((length, { length: one }) => length + one + 1, 0);
    const also = row
      .filter((_, column) =>
        named ? RESPONSIBLE_HEADER.test(header[column] ?? "") : column > topic && column !== dated,
      )
      .flatMap((text) => splitOutsideBrackets(text, "、"))
      .filter(Boolean);
    for (const part of partsOf(cell)) {
      const text = part.text.replace(RESPONSIBLE, "").trim();
      const told = RESPONSIBLE.exec(part.text)?.[1];
      const responsible = told ? splitOutsideBrackets(told, "、") : also;
      const start = at + part.at;
      yield { period, text, responsible, line: piece.line, start, end: start + text.length };
    }
  }
}

/** `1、…… [教工委]2、…… [社会委]` → two parts, without their numbers; a number inside a sentence is none of them. */
function partsOf(cell: string): { text: string; at: number }[] {
  const numbers = matchesOf(cell, NUMBER);
  if (numbers[0]?.index !== 0) return [{ text: cell, at: 0 }];
  return numbers.map((number, index) => {
    const at = number.index + number[0].length;
    const end = numbers[index + 1]?.index ?? cell.length;
    return { text: cell.slice(at, end).trimEnd(), at };
  });
}
