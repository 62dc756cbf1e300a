import { timedLine, topicLabel, topicLabelLine } from "../blocks/constructs/timed-line";
import { type Draft, evidenceAt, lineOf } from "../blocks/draft";
import { prose } from "../blocks/layouts";
import { warning } from "../diagnostics";
import type { Facts, Read } from "../facts/facts";
import { readPlanLines } from "../facts/plan-lines";
import { chain, form } from "../lexicon/forms";
import { matchesOf } from "../lexicon/matches";
import { endsAsBody, isShortBody } from "../lexicon/office/bodies";
import { withoutColon } from "../lexicon/paper/headings";
import { readMarker, readOpening } from "../lexicon/paper/markers";
import { PLAN, RECORDS, YEARS_TIMETABLE } from "../lexicon/paper/papers";
import {
  AS_ABOVE,
  COLUMNS_OF_TOPICS,
  NO_TOPIC,
  NUMBERED_MEETING,
  OF_A_TABLE,
  PLANNED_FOR,
  PLANNED_VERBS,
  READINGS,
  TELLS_WHEN,
  WILL_BE,
} from "../lexicon/paper/plans";
import { withoutBlanks } from "../lexicon/script/blanks";
import { splitAt, withNote } from "../lexicon/script/marks";
import { NUMERAL_CHARACTERS, numberBefore } from "../lexicon/script/numerals";
import { words } from "../lexicon/words";
import { readMeetings } from "../readers/meetings";
import {
  isNumberOfPeriod,
  looksLikeMonth,
  periodAt,
  readCell,
  readPeriod,
} from "../readers/periods";
import { isPlannedWork } from "../readers/planned";
import type { Diagnostic, PlanItem } from "../schema";
import type { DocumentType } from "./type";

export const workPlan: DocumentType = {
  id: "work-plan",
  label: "工作要点",
  matches: form({
    ends: words(YEARS_TIMETABLE, PLAN),
    endsNot: RECORDS,
    lacks: chain("的", "报告 说明 决议 决定"),
  }),
  examples: [
    "青禾县人大常委会2021年度工作要点",
    "青禾县人大常委会2022年度议题安排表",
    "县人大常委会2005年主要工作日程安排",
  ],
  layout: {
    ...prose,
    body: [topicLabel, ...prose.body],
    breaks: [...(prose.breaks ?? []), timedLine, topicLabelLine],
  },
  facts: readPlan,
};

/** The columns that tell when; of several, 季度 and 月份, the last that a row fills. */
const WHEN = words("时间 月份 日期 时段 季度 进度 月");
/** 实施时间, 完成时限 */
const TIMES = words("时间 月份 季度 时限");
/** What a plan's topics are called, where its meetings (第三十次会议) have a column of their own. */
const TOPICS = words("议题 内容 事项 课题 题目 项目 议案");
/** How a topic is dealt with is no topic: 监督方式, 项目类别. */
const NO_TOPICS = words("方式 形式 类别 性质");
/** A column of these whose cells stand for several rows heads them, as a heading would. */
const KINDS = words("类别 类型 分类");
const RESPONSIBLE = words("责任 承办 牵头 负责 落实 部门 单位 委室 协办 配合");
const NUMBERS = words("序号 编号");
const NUMBER = /\d{1,2}(?:[、．]|\.(?!\d))|[（(]\d{1,2}[）)]|[①-⑳]/gu;
/** What a number of an item stands behind; another counts only where it goes on with the item before. */
const BEFORE_NUMBERS = /[\]］。；\s）)]/u;
/** 第1、2、3季度, 2021、2022年: a number of the text. */
const IN_A_SENTENCE = /[\d、，,和与及至到第—~～.．-]/u;
const SQUARE = { open: "[［【〔", close: "]］】〕" };
const LONGEST_RESPONSIBLE = 60;

const tellsWhen = (cell: string) => WHEN.at(cell) !== null || TIMES.before(cell) !== null;
const tellsWho = (cell: string) => RESPONSIBLE.find(cell) !== null;
const tellsWhat = (cell: string) =>
  TOPICS.find(cell) !== null && NO_TOPICS.find(cell) === null && !tellsWho(cell);

/** 2021 of 2021年度工作要点, and of 2020年工作总结和2021年工作要点. */
function yearOf({ title, year, date }: Read): number {
  const { bare } = withNote(title);
  for (let at = bare.lastIndexOf("年"); at > 0; at = bare.lastIndexOf("年", at - 1)) {
    const told = numberBefore(bare, at, 4)?.value ?? 0;
    if (told >= 1900 && told < 2100) return told;
  }
  return year ?? Number(date?.slice(0, 4) ?? 0);
}

/** A table whose header tells when, or else what and who, or what at which meeting: 第三次会议（2月）. */
const isPlanTable = (header: string[], rows: string[][]) =>
  header.some(tellsWhen) ||
  (header.some(tellsWhat) &&
    (header.some(tellsWho) || rows.some((row) => timeOfMeeting(row, []) !== undefined)));

/** 时间	接待领导	地点, 日期	值班人员: who is there on which day, and nothing that is planned. */
const isRota = (header: string[]) =>
  header.some((cell) => ON_DUTY.at(cell) !== null) && !header.some(tellsWhat);
const ON_DUTY = chain("接待 值班 带班 轮值", "领导 人员 人 代表 干部 组");

/** 议题	1月	2月	3月, over a √ for each topic. */
const isMonthMatrix = (header: string[]) =>
  header.filter((cell) => periodAt(cell) === cell).length >= FEWEST_MONTHS;
const FEWEST_MONTHS = 3;
const isTick = (cell: string) => "√✓✔●○▲★".includes(cell || "-");
const unreadMatrix = ({ lines }: Draft) =>
  warning(
    "plan/unread-row",
    "表以各月为列，所列议题没有读出。请核对，可在更正文件中按表排列",
    lines[0],
  );

/** The rows of its tables: an empty month belongs to the row above, several numbered items in one cell are several. */
function readPlan(read: Read): Partial<Facts> {
  const planItems: PlanItem[] = [];
  const diagnostics: Diagnostic[] = [];
  const untimed = new Set<string>();
  const year = yearOf(read);
  const lines = readPlanLines(read.drafts, year);
  let section: string | null = null;
  let level = 0;
  let header: string[] | null = null;
  let last: string | null = null;
  const add = (draft: Draft, item: Told, heading: string | null, unit = "") => {
    const order = planItems.length + 1;
    const { period, text, responsible, start, end } = item;
    const months = period === null ? null : readCell(period, unit);
    const unread =
      period !== null && !months && (looksLikeMonth(period) || isNumberOfPeriod(period));
    if (unread && !untimed.has(period)) {
      untimed.add(period);
      const message = `“${period}”像是月份，没有读出。请核对原件，误植可在更正文件中改正`;
      diagnostics.push(warning("plan/unread-row", message, item.line));
    }
    const misplaced = [text, ...responsible].find((cell) => periodAt(cell) === cell);
    if (misplaced !== undefined) {
      const message = `“${misplaced}”在表中占了议题或责任单位的位置，这一行的单元格可能断开了。请核对原件，可在更正文件中改写`;
      diagnostics.push(warning("plan/unread-row", message, item.line));
    }
    const { document, block, lines, quote } = evidenceAt(read.id, draft, start, end);
    planItems.push({
      document,
      block,
      lines,
      quote,
      id: `${year}/${order}`,
      order,
      section: heading,
      period: item.times ?? period,
      monthFrom: months?.from ?? null,
      monthTo: months?.to ?? null,
      text,
      responsible,
    });
  };
  let counted: Set<string> | null = null;
  const numbers = () => {
    counted ??= new Set(
      read.drafts.flatMap(({ text, rows }) => (rows ? [] : (numberOf(text) ?? []))),
    );
    return counted;
  };
  for (const [index, draft] of read.drafts.entries()) {
    const above = read.drafts[index - 1];
    const told = lines.read.get(draft);
    for (const line of told ?? []) add(draft, line, section);
    // 二、第三季度 under 一、监督工作 is no part of it.
    if (told?.length === 0 && draft.marker && (draft.marker.level ?? 0) <= level) section = null;
    if (draft.kind === "heading" && !told) {
      level = draft.marker?.level ?? 0;
      section = withoutColon(draft.text.slice(draft.marker?.length ?? 0)) || null;
      last = null;
    }
    const { rows = [] } = draft;
    const [first] = rows;
    if (!first) {
      if (header && above?.rows && !told && isRowOutside(draft, numbers())) {
        const message = "自这一行起像是表中的议题，没有读出。请核对，可在更正文件中按表排列";
        diagnostics.push(warning("plan/unread-row", message, draft.lines[0]));
      }
      continue;
    }
    if (isRota(first)) {
      header = null;
      continue;
    }
    const own = isPlanTable(first, rows);
    const shown: string[] | "unsure" | null = own || header ? null : headsOf(rows);
    if (shown === "unsure") diagnostics.push(unreadHeadless(draft));
    const supplied: string[] | null = shown === "unsure" ? null : shown;
    if (!own && isMonthMatrix(first) && rows.some((row) => row.some(isTick)))
      diagnostics.push(unreadMatrix(draft));
    const heads: string[] | null = supplied ?? (own ? first : null);
    if (heads) {
      header = heads;
      last = null;
      if (own && above && !lines.read.has(above)) section = headOfTable(above) ?? section;
    } else if (!header || !goesOn(header, rows)) continue;
    for (const item of itemsOf(draft, header, own ? 1 : 0, last)) {
      last = item.period;
      if (item.heads !== null) {
        section = withoutColon(item.heads);
        continue;
      }
      if (item.text === "" || startsItem(item.period)) {
        diagnostics.push(warning("plan/unread-row", "这一行没有读出议题内容", item.line));
        continue;
      }
      add(draft, item, item.kind ?? section, unitOf(header));
    }
  }
  // 全年议题安排, over topics that are read, is none itself.
  const headsTopics = ({ kind }: Draft, next: Draft | undefined) =>
    kind === "heading" && next !== undefined && lines.read.has(next);
  const untold = read.drafts.filter(
    (draft, at) => at > 0 && !lines.read.has(draft) && !headsTopics(draft, read.drafts[at + 1]),
  );
  diagnostics.push(...outsideTables(untold, lines.read.size > 0));
  diagnostics.push(...rowsRunTogether(read.drafts));
  diagnostics.push(...passedAgain(read));
  for (const { lines: at } of lines.unread)
    diagnostics.push(warning("plan/unread-row", "同列各项载有时间，这一项没有读出", at[0]));
  return { planItems, diagnostics };
}

/** （……第78次委员长会议原则通过　……第91次委员长会议修改）: a plan is of one of the meetings, and its history is not kept as a law's is. */
function passedAgain({ drafts, meeting }: Read): Diagnostic[] {
  if (meeting === null) return [];
  const told = drafts
    .slice(0, FEW_BLOCKS)
    .filter(({ kind }) => kind === "note")
    .flatMap((note) =>
      readMeetings(note.text).map((one) => ({ ...one, line: lineOf(note, one.start) })),
    );
  const [first] = told;
  const other = told.find((one) => one.number !== first?.number || one.body !== first.body);
  if (!other) return [];
  const message = `题下载有几次会议（“${first?.name}”、“${other.name}”），本件只归入${meeting}一次。请核对`;
  return [warning("meeting/several", message, other.line)];
}
const FEW_BLOCKS = 5;

/** 9月4、审议……, or 3、审议…… that no 2、 stands above, right under a table: a row whose columns nothing parts. */
function isRowOutside(draft: Draft, numbers: ReadonlySet<string>): boolean {
  const marker = readMarker(draft.text);
  if (!marker) return periodAt(draft.text) !== null;
  return marker.number > 1 && !numbers.has(`${marker.level} ${marker.number - 1}`);
}

/** By its level and what it counts: 3、 is of another count than （三）. */
function numberOf(text: string): string | null {
  const marker = readMarker(text);
  return marker && `${marker.level} ${marker.number}`;
}

const IN_BRACKETS =
  /[（(](?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})月|第?[一二三四]季度|[上下]半年)/gu;
const FEWEST = 2;

/** （二审，4月）, （一审在4月）, ，拟4月提请审议: at a topic's end; a day is of what was, 每月 of no one time. */
function endsWithTime(text: string): boolean {
  const stopped = "；;。".includes(text.slice(-1) || "-") ? text.slice(0, -1) : text;
  const { before, told } = monthAtEnd(stopped);
  if (told && !OF_A_SPAN.has(before)) return true;
  const note =
    withNote(stopped).note ?? splitAt(stopped.slice(-LONGEST_NOTE), "，,—　").at(-1) ?? "";
  if (note === stopped || note.length > LONGEST_NOTE || OF_NO_MONTH.test(note)) return false;
  return splitAt(note, "，,；;、").some((part) => {
    const said = part.slice(TELLS_WHEN.at(part)?.length ?? 0);
    return readPeriod(said.slice(WILL_BE.at(said)?.length ?? 0)) !== null;
  });
}
const LONGEST_NOTE = 30;
/** 条例 4月, 条例四月, of which the blank is lost; but 2021年4月, 1至4月 are of a sentence. */
function monthAtEnd(text: string): { before: string; told: boolean } {
  let at = text.endsWith("月") ? text.length - 1 : 0;
  const end = at;
  const numerals = DIGITS.includes(text.charAt(end - 1) || "-") ? DIGITS : NUMERAL_CHARACTERS;
  while (at > 0 && numerals.includes(text.charAt(at - 1))) at--;
  return { before: text.charAt(at - 1), told: at > 0 && at < end };
}
const DIGITS = "0123456789";
const OF_A_SPAN = new Set("年至到和与及、—－-–~～个．.自从满每");
const OF_NO_MONTH = /[年日每]/u;

/** 4月　　听取专项报告　　农工委 in a line that no table holds: nothing tells any more where its cells part; said once. */
function rowsRunTogether(drafts: Draft[]): Diagnostic[] {
  const first = drafts.find(
    ({ kind, pieces }) =>
      kind === "paragraph" && pieces.some(({ raw }) => ROW_OF_A_MONTH.test(raw)),
  );
  const message = "各栏以空白相隔的一行没有分栏读出，其事项与承办单位连在一起。请以制表符分栏";
  return first ? [warning("plan/unread-row", message, first.lines[0])] : [];
}
const ROW_OF_A_MONTH = /^\s{0,8}\S{1,6}月份?(?:\u3000+| {2,40})\S+(?:\u3000+| {2,40})\S+\s*$/u;

/** A timetable that no table sets, nor lines that each tell one topic and its time, is told, once. */
function outsideTables(drafts: Draft[], someRead: boolean): Diagnostic[] {
  let count = 0;
  const timed = drafts.filter(({ text, marker, kind, rows }) => {
    if (rows || kind === "note") return false;
    const words = text.slice(marker?.length ?? 0);
    const planned = PLANNED_FOR.all(words).filter(
      ({ word, at }) => readPeriod(words.slice(at + word.length, at + word.length + 12)) !== null,
    );
    const opens = Number(readPeriod(words) !== null);
    const noted = matchesOf(words, IN_BRACKETS).length + planned.length + opens;
    const found = noted > 0 ? noted : Number(endsWithTime(words));
    count += found;
    return found > 0;
  });
  const [first] = timed;
  if (!first || count < (someRead ? 1 : FEWEST)) return [];
  const message = "按时间列出的议题不在表中，未读出。请核对原件；可在更正文件中按表排列";
  return [warning("plan/unread-row", message, first.lines[0])];
}

/** 听取和审议专项工作报告, 执法检查 alone right above a table: what heads its topics, though no number shows it. */
function headOfTable({ kind, text, marker }: Draft): string | null {
  const line = withoutColon(text);
  if (kind !== "paragraph" || marker || line.length > LONGEST_HEAD_OF_TABLE) return null;
  const heads = isPlannedWork(line) || PLANNED_VERBS.at(line) !== null || line.endsWith("工作");
  return heads && COLUMNS.before(line) === null && !/[，。；：年]/u.test(line) ? line : null;
}
/** 检查内容 under a heading of its own. */
const COLUMNS = words("内容 事项 时间 方式 安排 对象 范围 情况 表");
const LONGEST_HEAD_OF_TABLE = 30;

/** A heading or a page's end within a table cuts it: its rows go on in the columns told above, the empty ones at their end aside. */
const goesOn = (header: string[], rows: string[][]) =>
  rows.every((row) => row.length <= header.length) &&
  columnsOf(header).when.some((column) =>
    rows.some((row) => readCell(row[column] ?? "", unitOf(header)) !== null),
  );

/** 2.审议工作要点 in the column that tells when: the rest of a cell that was cut over lines; 7-8月4、审议……: of two that ran together. */
function startsItem(period: string | null): boolean {
  if (period === null) return false;
  if (readOpening(period) !== null && !readPeriod(period) && !isNumberOfPeriod(period)) return true;
  const behind = period.slice(periodAt(period)?.length ?? period.length).trim();
  return behind.length > LEAST_OF_ITEM && readMarker(behind)?.level === 3;
}
const LEAST_OF_ITEM = 4;

interface Row {
  /** What it heads, of a row that is no topic but stands over others. */
  heads: string | null;
  /** What heads it within its table. */
  kind: string | null;
  period: string | null;
  times?: string | null;
  text: string;
  responsible: string[];
  line: number;
  start: number;
  end: number;
}

type Told = Omit<Row, "heads" | "kind">;

/** 月 of 月份, 季度: what the numbers in the one column that tells when are of; none under 时间. */
function unitOf(header: string[]): string {
  const [when = "", ...more] = header.filter(tellsWhen);
  return more.length > 0 ? "" : (UNITS.before(when)?.replace("份", "") ?? "");
}
const UNITS = words("月份 月 季度");

/** Which columns of a table tell what. */
interface Columns {
  when: number[];
  /** Several where each has what another body deals with: 常委会会议	主任会议. */
  topics: number[];
  /** Told in the header; else whatever stands behind the topic. */
  who: number[];
  kind: number | null;
}

function columnsOf(header: string[]): Columns {
  const columns = header.map((cell, index) => ({ cell, index }));
  const indices = (test: (cell: string) => boolean) =>
    columns.filter(({ cell }) => test(cell)).map(({ index }) => index);
  const when = indices(tellsWhen);
  const named = indices(tellsWho);
  const called = indices((cell) => tellsWhat(cell) && !tellsWhen(cell))[0];
  const other = columns.find(
    ({ cell, index }) => !when.includes(index) && !tellsWho(cell) && !NUMBERS.has(cell),
  );
  const topic = called ?? other?.index ?? (when[0] ?? 0) + 1;
  const several = topicColumns(header);
  const topics = several.length > 1 ? several : [topic];
  const taken = [...when, ...topics];
  const behind = columns.filter(({ index }) => index > topic && !taken.includes(index));
  const first = Math.min(...topics);
  const kind = indices((cell) => KINDS.before(cell) !== null).find((index) => index < first);
  const who = named.length > 0 ? named : behind.map(({ index }) => index);
  return { when, topics, who, kind: kind ?? null };
}

/** 月份	常委会会议	主任会议	承办: but where 议题 has a column of its own, theirs number the meetings. */
function topicColumns(header: string[]): number[] {
  if (header.some((cell) => TOPICS.has(cell))) return [];
  const plain = header.map((cell) => tellsWhen(cell) || tellsWho(cell));
  const at = header.map((cell) => COLUMNS_OF_TOPICS.before(cell) !== null || tellsWhat(cell));
  const some = header.some((cell) => COLUMNS_OF_TOPICS.before(cell) !== null);
  return header.flatMap((_, index) => (some && at[index] && !plain[index] ? [index] : []));
}

/**
 * `序号	时间	议题	承办部门`, in any order; what its header does not tell stands behind the topic. `above`: the period of the row
 * before the first, which may be of its month too.
 */
function* itemsOf(
  draft: Draft,
  header: string[],
  from: number,
  above: string | null,
): Generator<Row> {
  const { when, topics, who, kind: column } = columnsOf(header);
  const kindOf = (row: string[]) => (column === null ? "" : (row[column] ?? ""));
  const heads = column !== null && draft.rows?.slice(from).some((row) => kindOf(row) === "");
  let kind: string | null = null;
  const readings =
    when.length > 1 && when.every((column) => READINGS.at(header[column] ?? "") !== null);
  let period = above;
  const sectionOf = sectionsOf((draft.rows ?? []).slice(from), header);
  const inCharge: string[] = [];
  for (const [index, row] of (draft.rows ?? []).entries()) {
    if (index < from) continue;
    const piece = draft.pieces[index];
    if (!piece || tellsOfTable(row)) continue;
    if (heads) kind = kindOf(row) || kind;
    const heading = sectionOf(index - from);
    if (heading !== null) {
      period = null;
      yield {
        heads: heading,
        kind,
        period,
        text: "",
        responsible: [],
        line: piece.line,
        start: 0,
        end: 0,
      };
      continue;
    }
    const told = when.map((column) => (AS_ABOVE.has(row[column] ?? "") ? "" : row[column]));
    if (when.length === 0) told.push(timeOfMeeting(row, topics));
    period = (readings ? told.find(Boolean) : told.findLast(Boolean)) ?? period;
    // 同上: whoever the last row above that names one does.
    for (const column of who) {
      const cell = row[column] ?? "";
      if (!AS_ABOVE.has(cell)) inCharge[column] = cell;
    }
    const also = who
      .flatMap((column) => splitAt(inCharge[column] ?? row[column] ?? "", "、"))
      .filter(Boolean);
    for (const topic of topicsIn(row, topics)) {
      const before = row.slice(0, topic).reduce((length, { length: one }) => length + one + 1, 0);
      for (const part of partsOf(row[topic] ?? "")) {
        const { text, told } = withoutResponsible(part.text);
        const start = piece.at + before + part.at + blanksBefore(part.text);
        const responsible = told ?? also;
        const end = start + text.length;
        yield { heads: null, kind, period, text, responsible, line: piece.line, start, end };
      }
    }
  }
}

/**
 * 2月	听取……	教科文卫工委, and no row that heads them: 时间, 议题, 责任 where each column shows by itself what it tells. Null where no
 * column tells when, or none topics.
 */
function headsOf(all: string[][]): string[] | "unsure" | null {
  const rows = all.filter((row) => !tellsOfTable(row));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ""));
  const when = columns.findIndex((cells) => cells.some(isPeriod));
  const topic = columns.findIndex((cells, at) => at !== when && cells.some(opensTopic));
  if (when < 0 || topic < 0) return null;
  const heads = columns.map((cells, at) => {
    if (at === when) return isColumnOf(isPeriod)(cells) ? "时间" : null;
    if (at === topic) return "议题";
    if (isColumnOf((cell) => /^\d{1,3}$/u.test(cell))(cells)) return "序号";
    return isColumnOf(areBodies)(cells) ? "责任单位" : null;
  });
  return heads.every((head) => head !== null) ? heads : "unsure";
}

/** Of whose cells the first is filled, and all that are filled are of a kind. */
const isColumnOf = (kind: (cell: string) => boolean) => (cells: string[]) =>
  cells[0] !== "" && cells.every((cell) => cell === "" || AS_ABOVE.has(cell) || kind(cell));
const areBodies = (cell: string) =>
  splitAt(cell, "、").every((one) => endsAsBody(one) || isShortBody(one));
const isPeriod = (cell: string) => cell !== "" && periodAt(cell) === cell;
const opensTopic = (cell: string) => PLANNED_VERBS.at(cell, readMarker(cell)?.length ?? 0) !== null;
const unreadHeadless = ({ lines }: Draft) =>
  warning(
    "plan/unread-row",
    "表没有表头，所列议题没有读出。请核对，可在更正文件中补表头",
    lines[0],
  );

/** 合计	2项, 备注	可作调整: a row that tells of its table, and plans nothing. */
const tellsOfTable = (row: string[]) =>
  OF_A_TABLE.has(withoutColon(withoutBlanks(row.find(Boolean) ?? ""))) &&
  !row.some((cell) => PLANNED_VERBS.at(cell) !== null);

/** 2月 of 第三次会议（2月）, where no column tells when. */
function timeOfMeeting(row: string[], topics: number[]): string | undefined {
  for (const [column, cell] of row.entries()) {
    const { bare, note } = topics.includes(column) ? { bare: "", note: null } : withNote(cell);
    if (note !== null && NUMBERED_MEETING.test(bare) && readPeriod(note)) return note;
  }
  return undefined;
}

/** The columns of a row that tell a topic; of one that tells none the first, so that it is told, unless it says so: —. */
function topicsIn(row: string[], topics: number[]): number[] {
  const cells = topics.map((column) => ({ column, cell: row[column] ?? "" }));
  const filled = cells.filter(({ cell }) => cell !== "");
  const told = filled.filter(
    ({ cell }) => !NO_TOPIC.has(cell) && !(topics.length > 1 && NUMBERED_MEETING.test(cell)),
  );
  return told.length === 0 && filled.length === 0
    ? topics.slice(0, 1)
    : told.map(({ column }) => column);
}

/**
 * 一、监督工作 alone in its row, over a row of several cells: what it says that heads those under it; null for any other row,
 * and where timed rows are numbered so themselves.
 */
function sectionsOf(rows: string[][], header: string[]): (at: number) => string | null {
  const { when } = columnsOf(header);
  const timed = rows.filter((row) =>
    when.some((column) => readCell(row[column] ?? "", unitOf(header))),
  );
  const levels = new Set(timed.flatMap((row) => row.map((cell) => readMarker(cell)?.level)));
  const markerOf = (row: string[] | undefined) =>
    row && row.filter(Boolean).length === 1 ? readMarker(row.find(Boolean) ?? "") : null;
  return (at) => {
    const marker = markerOf(rows[at]);
    if (!marker || marker.level > 2 || levels.has(marker.level) || timed.length === 0) return null;
    const next = rows[at + 1] ?? [];
    const heads = next.filter(Boolean).length > 1 || (markerOf(next)?.level ?? 0) > marker.level;
    return heads ? (rows[at] ?? []).join("").slice(marker.length).trim() || null : null;
  };
}

const blanksBefore = (text: string) => text.length - text.trimStart().length;

/** `听取……的报告 [教工委、社会委]`: who answers for it, in the square brackets at its end. */
function withoutResponsible(text: string): { text: string; told: string[] | null } {
  const open = Math.max(...[...SQUARE.open].map((mark) => text.lastIndexOf(mark)));
  const inside = text.slice(open + 1, -1);
  const bracketed =
    open >= 0 && SQUARE.close.includes(text.slice(-1)) && inside.length <= LONGEST_RESPONSIBLE;
  const told = bracketed ? splitAt(inside, "、").filter(Boolean) : [];
  return told.length > 0
    ? { text: text.slice(0, open).trim(), told }
    : { text: text.trim(), told: null };
}

/** `1、…… [教工委]2、…… [社会委]` → two parts, without their numbers; a number inside a sentence is none of them. */
function partsOf(cell: string): { text: string; at: number }[] {
  const numbers: RegExpExecArray[] = [];
  for (const number of matchesOf(cell, NUMBER)) {
    const before = cell.charAt(number.index - 1);
    const last = numbers.at(-1);
    if (before === "" || BEFORE_NUMBERS.test(before) || (last && countsOn(last, number)))
      numbers.push(number);
  }
  if (numbers[0]?.index !== 0) return [{ text: cell, at: 0 }];
  return numbers.map((number, index) => {
    const at = number.index + number[0].length;
    const end = numbers[index + 1]?.index ?? cell.length;
    return { text: cell.slice(at, end).trimEnd(), at };
  });
}

/** Whether a number is the one after another of the same form, and none of a sentence: 1、听取甲 2、审议乙 */
function countsOn(last: RegExpExecArray, { 0: number, index, input }: RegExpExecArray): boolean {
  const figures = Number.parseInt(number, 10);
  const next = input.slice(index + number.length);
  return (
    figures === Number.parseInt(last[0], 10) + 1 &&
    number.slice(-1) === last[0].slice(-1) &&
    !IN_A_SENTENCE.test(input.charAt(index - 1)) &&
    (!/^\d/u.test(next) || OF_A_YEAR.test(next))
  );
}
const OF_A_YEAR = /^\d{4}年/u;
