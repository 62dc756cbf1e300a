import { readRole } from "../../blocks/constructs/names/names";
import { type Draft, rowsOf } from "../../blocks/draft";
import { warning } from "../../diagnostics";
import { ANY_LABEL, TOOK_PART, WAS_THERE } from "../../lexicon/office/attendance";
import { isPost } from "../../lexicon/office/posts";
import { endsWithColon } from "../../lexicon/paper/headings";
import { PRESIDES } from "../../lexicon/paper/sittings";
import { isHan, NAME_DOTS } from "../../lexicon/script/characters";
import { closingOf, isOpening, splitAt } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";
import { headOf, isAway, labelOf, sectionOf } from "../../readers/attendance-label";
import { holdsPersonBeside, isLedName } from "../../readers/led-names";
import { mayHoldName, readNameTokens } from "../../readers/name-list";
import { isReasonAlone } from "../../readers/name-notes";
import { isLikelyName, isRunOfNames, nameEndsAt } from "../../readers/names";
import { readGlued } from "../../readers/offices";
import type { Attendance, Diagnostic } from "../../schema";
import type { Facts, MeetingStatement, Read } from "../facts";
import { readAbsences } from "./absences";
import { readAttendingSentences } from "./attending/attending";
import { personIn } from "./attending/person";
import { withoutContradictions } from "./contradictions";
import { personRows } from "./person-table";
import { behindColon, ENDS_SENTENCES, heardIn, isWhoCame } from "./roll-call/hearing";
import { rollCallOf } from "./roll-call/roll-call";
import { TELLS_HOW } from "./roll-call/sentences";
import { onceEach, sittingHeads } from "./sittings";
import { readStatement, readStatementInText } from "./statement";
import { oddName } from "./told";

/** Who attended, as a list of it tells: its day, its counts, and everybody named. */
export function readAttendance(of: Read): Partial<Facts> {
  const read = withoutSession(of);
  const { rows, diagnostics } = readRollCall(read, read.drafts.slice(1));
  const { statement, diagnostics: found } = readStatement(read);
  const facts = withSentences(read, rows, statement, [...diagnostics, ...found]);
  return isEmpty(facts) ? { ...facts, diagnostics: [nobody(read)] } : facts;
}

const isEmpty = ({ attendance, statement, diagnostics }: Partial<Facts>) =>
  attendance?.length === 0 && statement?.counts.length === 0 && diagnostics?.length === 0;

/** 5节全数请假的有1人，请假3节的有4人: a paper of who was there, of which nothing was read. */
const nobody = ({ title, drafts: [head] }: Read) =>
  warning(
    "attendance/label-unknown",
    `“${title.slice(0, 60)}”没有读出任何人的出席、请假，也没有读出人数。请核对原件`,
    head?.lines[0] ?? null,
  );

/** 参加人员名单, 会议人员名单: whether a list of another name tells under labels who came, and who of them did not or observed. */
export function tellsPresence({ drafts }: Read): boolean {
  const told = drafts.slice(1).flatMap(({ kind, text }) => {
    const section = kind === "heading" || kind === "names" ? sectionOf(text) : null;
    return section ? [section.status] : [];
  });
  return told.includes("present") && new Set(told).size > 1;
}

/** The same as minutes tell it beside what was said: their day and agenda are told elsewhere. */
export function readAttenders(of: Read): Partial<Facts> {
  const read = withoutSession(of);
  const listed = listsIn(read.drafts.slice(1));
  const { rows, diagnostics } = readRollCall(read, listed);
  const { statement, diagnostics: found } = readStatementInText(read);
  return withSentences(read, rows, statement, [...diagnostics, ...found]);
}

/** Whom lists name, and whom sentences do; then what looks like a list, was not read, and is not told yet. */
function withSentences(
  read: Read,
  rows: Attendance[],
  statement: MeetingStatement,
  found: Diagnostic[],
): Partial<Facts> {
  const told = readSentences(read, rows);
  const attendance = numbered([...rows, ...told.rows]);
  const all = [...found, ...told.diagnostics];
  return { attendance, statement, diagnostics: [...all, ...missedIn(read, attendance, all)] };
}

/** Lists of who attended that were not read, and of which nothing is told yet. */
function missedIn({ drafts }: Read, attendance: Attendance[], told: Diagnostic[]): Diagnostic[] {
  const blocks = new Set(attendance.map(({ block }) => block));
  const lines = new Set(told.map(({ line }) => line));
  const read = new Set(attendance.map(({ person }) => person));
  return drafts.flatMap((draft, index) => {
    const [line] = draft.lines;
    if (index === 0 || blocks.has(draft.id) || lines.has(line)) return [];
    const missed =
      listsNames(draft) ||
      isRestOfNames(draft, drafts[index - 1]) ||
      isAttachedRoll(draft) ||
      isRowOfTwo(draft) ||
      isWhyAlone(draft, drafts[index - 1]) ||
      (holdsLedName(draft, drafts.slice(Math.max(1, index - 2), index)) && !isSaid(draft, read));
    return missed ? [oddName(draft.text, line)] : [];
  });
}

/** （因公） in a line of its own under 请假：张三　李四, of one of them or of all. */
const isWhyAlone = ({ kind, text }: Draft, before: Draft | undefined) =>
  kind === "paragraph" &&
  before?.kind === "names" &&
  text.startsWith("（") &&
  text.endsWith("）") &&
  isReasonAlone(text.slice(1, -1));

const LONGEST_LIST_LABEL = 20;

/** 高适主任出席岑参副主任出席: a row of a table set with blanks, two persons in it, each before how he stood. */
function isRowOfTwo({ kind, text }: Draft): boolean {
  if (kind !== "paragraph" || text.length > LONGEST_ROW) return false;
  const [first, second] = ANY_LABEL.all(text);
  if (!first || !second) return false;
  const between = text.slice(first.at + first.word.length, second.at);
  return [text.slice(0, first.at), between].every(isMember);
}
const LONGEST_ROW = 40;

/** 岑参副主任, 岑参 */
const isMember = (text: string) =>
  nameEndsAt(text).some((end) => end === text.length || isPost(text.slice(end)));

/** 附：出席人员名单, over whom no label of its own names. */
const isAttachedRoll = ({ kind, text }: Draft) =>
  kind === "heading" && text.startsWith("附") && sectionOf(behindColon(text)) !== null;

/** 出席：主任张三，委 and 【出席】张三　李四, in brackets of any kind: what looks like a list of who attended, whether it was read or not. */
function listsNames({ kind, text }: Draft): boolean {
  if (kind !== "paragraph") return false;
  const close = isOpening(text.charAt(0)) ? closingOf(text.slice(0, LONGEST_LIST_LABEL), 0) : -1;
  const bare = close > 0 ? text.slice(1) : text;
  const section = sectionOf(close > 0 ? text.slice(1, close) : text);
  const mark = close > 0 ? close - 1 : bare.slice(0, LONGEST_LIST_LABEL).search(/[：:]/u);
  if (!section || mark < 0) return false;
  const names = bare.slice(mark + 1);
  // 各乡镇负责人: of those who observe, most are no single person.
  if (section.status === "observer")
    return splitAt(names, "、，。").some((one) => isOfficer(one) || mayHoldName(one));
  if (close > 0) return names !== "";
  return splitAt(names, "、，。").some(isPerson) || holdsTokens(names);
}

/** 张三, 张三主任 */
const isPerson = (text: string) => isLikelyName(text) || personIn(text, false) !== null;

/** 1.张三 2.李四: names with what counts them. */
const holdsTokens = (names: string) =>
  !ENDS_SENTENCES.includes(names.slice(-1)) &&
  readNameTokens(names.slice(0, LONGEST_LOOKED_AT).replace(/\d+[.．、]/gu, "　")).some(
    ({ kind }) => kind === "name",
  );
const LONGEST_LOOKED_AT = 60;

/** 县教育局局长张三 */
const isOfficer = (text: string) => (readGlued(text)?.office ?? null) !== null;

/**
 * 出席：张三、李四、 / 王五、阿依古丽·买 and 出席：张三　李四 / 陈小红　刘伟　孙: what a list goes on with that ends with its mark,
 * and names right under names, the last of which the line cuts.
 */
const isRestOfNames = ({ kind, text, lines }: Draft, before: Draft | undefined) =>
  kind === "paragraph" &&
  before?.kind === "names" &&
  (before.text.endsWith("、") || (lines[0] === before.lines[1] + 1 && isAllOfNames(text)));

/** 其他赵六　孙七, 无故缺席者赵六, 另赵六请假 among a list's lines: a name that nothing parts from the words beside it. */
function holdsLedName({ kind, text, pieces }: Draft, above: Draft[]): boolean {
  const isAmong = above.some((one) => one.kind === "names" || sectionOf(one.text) !== null);
  const line = text.slice(0, pieces[1]?.at);
  if (kind === "names" || !isAmong || line.length > LONGEST_LIST_LABEL) return false;
  return !/[。；！？]$/u.test(line) && (isLedName(line) || holdsPersonBeside(line));
}

/** 黄小明：我看可以: what one says of whom a list tells how he stood, and no word of that. */
function isSaid({ text }: Draft, read: ReadonlySet<string>): boolean {
  const [who = ""] = splitAt(text, "：:");
  return read.has(who) && TELLS_HOW.find(text.slice(who.length)) === null;
}

const isAllOfNames = (text: string) =>
  [...text].every((one) => isHan(one) || NAME_DOTS.includes(one)) &&
  isRunOfNames(text.slice(0, LONGEST_HEAD));
const LONGEST_HEAD = 8;

/** What sentences tell beside a list; of whom they leave unclear, where the list does not tell it. */
function readSentences(read: Read, rows: Attendance[]) {
  const away = readAbsences(read, read.drafts.slice(1));
  const attending = readAttendingSentences(read, new Set(rows.map(({ status }) => status)));
  // A sentence that names somebody again means the same one.
  const named = new Set(attending.rows.map(keyOf));
  const told = [...attending.rows, ...away.rows.filter((row) => !named.has(keyOf(row)))];
  const certain = withoutContradictions(told, () => true);
  const diagnostics = [
    ...attending.diagnostics,
    ...(rows.some(isAway) ? [] : away.diagnostics),
    ...certain.found,
  ];
  return { rows: certain.rows, diagnostics };
}

/** Who sat in its presidium did not for that attend a sitting of the congress. */
const withoutSession = (read: Read): Read =>
  PRESIDES.find(read.title) ? { ...read, meeting: null } : read;

const keyOf = ({ person, status }: Attendance) => `${person} ${status}`;

const numbered = (rows: Attendance[]) => rows.map((row, index) => ({ ...row, order: index + 1 }));

/** The lists of who attended among other text: labels, the names behind or under them, tables that tell of each. */
export function listsIn(drafts: Draft[]): Draft[] {
  let isOpen = false;
  return drafts.filter((draft, index) => {
    const goesOn = isOpen && (draft.kind === "names" || readRole(draft.text) !== null);
    const before = drafts[index - 1];
    isOpen =
      goesOn ||
      opensList(draft) ||
      headsList(draft, drafts[index + 1]) ||
      // Of 实到3人，列席3人。 it is told that nothing says which of them are named.
      (before !== undefined && isWhoCame(draft, before, true));
    return isOpen || tellsOfEach(draft);
  });
}

const opensList = ({ kind, text }: Draft) => kind === "names" && labelOf(text) !== null;

/** 出席（28人）： over names, or over 委员： */
const headsList = ({ kind, text }: Draft, next: Draft | undefined) =>
  kind === "paragraph" &&
  (sectionOf(headOf(text)) !== null || (labelOf(text)?.key === "due" && endsWithColon(text))) &&
  (next?.kind === "names" || (next !== undefined && readRole(next.text) !== null));

const tellsOfEach = (draft: Draft) =>
  personRows(draft)?.some(({ told }) => told !== null && typeof told !== "string") === true;

/** A heading or label says the status of the names under it, until the next: 出席（28人）：／吴延风　陈良　…… */
function readRollCall(read: Read, drafts: Draft[]) {
  const paper = {
    read,
    saysPresent: drafts.some(saysPresent),
    saysPlainly: drafts.some(saysPlainly),
  };
  const told = rollCallOf(paper, heardIn(read, drafts));
  return { ...told, rows: onceEach(told.rows, sittingHeads(read.drafts)) };
}

/** Whether a line says who was there by a word that can mean nothing else. */
const saysPresent = (draft: Draft) => presentBy(draft).some((word) => !TOOK_PART.has(word));

/** The same by one beside which 参会 is as open as 参加: 出席, 到会. */
const saysPlainly = (draft: Draft) => presentBy(draft).some((word) => !BESIDE.has(word));
const BESIDE = words(TOOK_PART, WAS_THERE);

/** By which words a block, or its rows, tell of who was there. */
const presentBy = (draft: Draft) =>
  [draft.text, ...(draft.kind === "names" ? rowsOf(draft).map(({ text }) => text) : [])].flatMap(
    (text) => {
      const label = labelOf(text);
      return label?.key === "present" ? [label.word] : [];
    },
  );
