import { readRole } from "../blocks/constructs/names";
import { type Draft, evidenceAt, lineOf, rowsOf } from "../blocks/draft";
import { nameLists } from "../blocks/layouts";
import { warning } from "../diagnostics";
import type { Facts, Read } from "../facts/facts";
import { countsOf, countsOfTable, readStatement } from "../facts/statement";
import { form } from "../lexicon/forms";
import { words } from "../lexicon/words";
import { type Section, sectionOf } from "../readers/attendance-label";
import { type NameToken, readNameTokens } from "../readers/name-list";
import { readNoteOfName } from "../readers/name-notes";
import { readPerson } from "../readers/names";
import { POST } from "../readers/offices";
import type { Attendance, Diagnostic } from "../schema";
import type { DocumentType } from "./type";

export const attendance: DocumentType = {
  id: "attendance",
  label: "出席情况",
  matches: form({
    has: [words("出席 请假 缺席 列席 到会 签到"), words("情况 名单 人员")],
    near: 20,
    // 关于……出席会议情况的报告 tells of it; 出席省第十届人民代表大会代表名单 lists who was elected to go.
    endsNot: words("报告 说明 办法 规定 决定 通知 代表名单 候选人名单"),
  }),
  examples: ["青禾县第十六届人民代表大会常务委员会第三次会议出席、请假情况", "会议出席人员名单"],
  layout: nameLists,
  facts: readAttendance,
};

/** A heading or label says the status of the names under it, until the next: 出席（28人）：／吴延风　陈良　…… */
function readAttendance(read: Read): Partial<Facts> {
  const rows: Attendance[] = [];
  const diagnostics: Diagnostic[] = [];
  let section = titled(read.title);
  /** Of a heading that holds until another does: 委员： */
  let role: string | null = null;
  for (const draft of read.drafts.slice(1)) {
    const opened = sectionOf(draft.text);
    const headed = draft.kind === "paragraph" ? readRole(draft.text) : null;
    if (opened || headed) role = headed;
    section = opened ?? (section && { ...section, office: role });
    const listed = personRows(draft);
    for (const {
      at: [start, end],
      ...row
    } of listed)
      rows.push({ ...row, ...placed(read, draft, start, end, rows.length + 1) });
    if (listed.length > 0) continue;
    if (draft.kind !== "names" && (draft.kind !== "table" || countsOfTable(draft).length > 0))
      continue;
    for (const { token, start } of tokensOf(draft)) {
      if (token.kind === "label")
        section = sectionOf(token.text) ?? underLabel(section ?? untold(read, token), token.text);
      else if (token.kind === "office") section = section && { ...section, office: token.text };
      else if (!section) continue;
      else if (token.kind === "name")
        rows.push(toRow(read, section, token, draft, start, rows.length + 1));
      else if (section.status !== "observer")
        diagnostics.push(oddName(token, lineOf(draft, start)));
    }
  }
  return { attendance: rows, statement: readStatement(read), diagnostics };
}

/** Who attended, as minutes tell it beside what was said: their day and agenda are told elsewhere. */
export function readAttenders(read: Read): Partial<Facts> {
  const { attendance = [], diagnostics = [] } = readAttendance(read);
  if (attendance.length === 0) return {};
  return { attendance, diagnostics, statement: { counts: countsOf(read), agenda: [] } };
}

/** ……会议出席人员名单: a title that names one status holds until a label does. */
function titled(title: string): Section | null {
  const [label, more] = title.match(/出席|请假|缺席|列席/gu) ?? [];
  return label && !more && /名单$/u.test(title) ? sectionOf(label) : null;
}

/** `……会议出席、列席人员名单 / 主任：……`: who is listed by office under no heading is there, unless the list is of who is due. */
function untold({ title, drafts }: Read, { text }: NameToken): Section | null {
  const attending = /出席|请假|缺席|列席/u.exec(title)?.[0] === "出席";
  const listed = attending && POST.test(text.replace(/（.*|[：:]$/gu, ""));
  return listed && !drafts.some((draft) => /应(?:出席|到)/u.test(draft.text))
    ? sectionOf("出席")
    : null;
}

/** `因公：` gives those behind it their reason, `副主任：` their office; a count says nothing of them. */
function underLabel(section: Section | null, label: string): Section | null {
  if (!section) return null;
  const role = label.replace(/[：:]$/u, "").replace(/（[^）]*）$/u, "");
  if (/^因[公病事]/u.test(role)) return { ...section, note: role.slice(0, 2) };
  if (/日|[上下]午|半天/u.test(role)) return { ...section, note: role };
  return /[人名位]$|^无$|^其中/u.test(role) ? section : { ...section, office: role };
}

function toRow(
  read: Read,
  section: Section,
  token: NameToken,
  draft: Draft,
  start: number,
  order: number,
): Attendance {
  const told = readNoteOfName(token.note);
  return {
    person: token.name,
    personNote: told.person,
    status: section.status,
    office: token.office ?? told.office ?? section.office,
    note: told.reason ?? section.note,
    ...placed(read, draft, start, start + token.text.length, order),
  };
}

const placed = (read: Read, draft: Draft, start: number, end: number, order: number) => ({
  meeting: read.meeting,
  order,
  ...evidenceAt(read.id, draft, start, end),
});

/** `姓名	职务	出席情况`: a person a row, with what its last column tells. */
function personRows({ rows = [] }: Draft) {
  const [header = []] = rows;
  const [name = -1, office = -1, told = -1, why = -1] = [
    /^姓名$/u,
    /^职务$/u,
    /出席|到会|请假|情况/u,
    /^(?:备注|说明)$|原因|事由/u,
  ].map((form) => header.findIndex((cell) => form.test(cell)));
  let next = 0;
  return rows.flatMap((row) => {
    const start = next;
    next += row.join("\t").length + 1;
    const person = readPerson(row[name] ?? "");
    const cell = told >= 0 ? (row[told] ?? "") : wholeOf(header, row);
    const section = sectionOf(cell);
    if (!person || !section) return [];
    const reason = /（([^）]+)）/u.exec(cell)?.[1] ?? (row[why] || null);
    return {
      person: person.name,
      personNote: person.note,
      status: section.status,
      office: row[office] || null,
      note: reason ?? section.note,
      at: [start, next - 1] as const,
    };
  });
}

/** `10月24日	10月25日` over `出席	请假（因公）`: who was there on one of the days was there, the other day is told in brackets. */
function wholeOf(header: string[], row: string[]): string {
  const days = header.flatMap((day, at) =>
    /日|[上下]午/u.test(day) && sectionOf(row[at] ?? "") ? [{ day, cell: row[at] ?? "" }] : [],
  );
  const there = days.find(({ cell }) => sectionOf(cell)?.status === "present") ?? days[0];
  const otherwise = days.filter(({ cell }) => cell !== there?.cell);
  const told = otherwise.map(({ day, cell }) => day + cell.replace(/（(.*)）/u, "：$1")).join("，");
  return there ? there.cell + (told && `（${told}）`) : "";
}

function* tokensOf(draft: Draft): Generator<{ token: NameToken; start: number }> {
  for (const { text, at } of rowsOf(draft)) {
    for (const token of withOfficeBehind(readNameTokens(text)))
      yield { token, start: at + token.at };
  }
}

/** `张三　县人民法院院长`: alone with its office behind it, a name does not leave that to the next row. */
function withOfficeBehind(tokens: NameToken[]): NameToken[] {
  const [name, office] = tokens;
  const parted = tokens.length === 2 && name?.kind === "name" && office?.kind === "office";
  return parted ? [{ ...name, office: office.text }] : tokens;
}

const oddName = (token: NameToken, line: number) =>
  warning(
    "attendance/name-odd",
    `“${token.text}”读不出是一人还是几人，未列入。可在更正文件中分开`,
    line,
  );
