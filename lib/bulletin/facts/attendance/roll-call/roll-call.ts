import { isNumberOfLine } from "../../../blocks/constructs/names";
import { type Draft, evidenceAt, lineOf, rowsOf } from "../../../blocks/draft";
import {
  ABSENCES,
  ANY_LABEL,
  NO_MEMBERS,
  ROLES,
  TOOK_PART,
  UNPLACED,
  WAS_THERE,
} from "../../../lexicon/office/attendance";
import { withoutColon } from "../../../lexicon/paper/headings";
import { splitAt } from "../../../lexicon/script/marks";
import { words } from "../../../lexicon/words";
import {
  isAway,
  labelOf,
  type Section,
  sectionOf,
  sublabelOf,
  withoutAmong,
} from "../../../readers/attendance-label";
import { BEGINS_MANY, holdsSomeTogether } from "../../../readers/collectives";
import { holdsPersonBeside, isLedName } from "../../../readers/led-names";
import { mayHoldName, nameIn, readNameTokens } from "../../../readers/name-list";
import { isReasonAlone, readNoteOfName, whyOf } from "../../../readers/name-notes";
import { isRunOfNames } from "../../../readers/names";
import type { Attendance, Diagnostic } from "../../../schema";
import type { NameToken } from "../../../source/name-line";
import type { Read } from "../../facts";
import { withoutContradictions } from "../contradictions";
import type { PersonRow } from "../person-table";
import { checkSum, checkTallies, countOf, type Tally, tallyOf, wordsOf } from "../tallies";
import { noLabel, oddName, type Unread, unknownLabel } from "../told";
import {
  isCutName,
  isHolderUnknown,
  isOverLineEnd,
  isPartOfDotted,
  mayBeTown,
} from "./parted-names";
import { otherStatus, statusOf, tellsWhen, withNoted } from "./statuses";
import { notedUnderTitle, titled, untold } from "./titles";

/** Somebody named, before it is known where in the list. */
type Named = Pick<Attendance, "person" | "personNote" | "status" | "office" | "note">;

/**
 * Reads a list in the order of print: a label says the status of the names behind it, until the next. One that is not
 * understood ends the section, and whom it names has no status. `saysPresent`: whether the list says who was there, so
 * that 参加 cannot mean it.
 */
export function rollCallOf(read: Read, saysPresent: boolean, saysPlainly: boolean) {
  const rows: Attendance[] = [];
  const diagnostics: Diagnostic[] = [];
  const tallies: Tally[] = [];
  let section = titled(read.title);
  let isOpened = section !== null;
  let unread: Unread | null = null;
  /** Of a heading that holds until another does: 委员： */
  let role: string | null = null;
  /** 副主任甲、乙、丙: the members' office before the first of them is of all, up to the next. */
  let shared: string | null = null;
  /** Whether a part of the section was headed, 因公： or 副主任：, before anybody was named in it. */
  let isParted = false;
  /** Who was first named in a section that is not: 请假：赵五, 请假：副主任赵五. */
  let first: Named | null = null;
  /** Whether the members' offices part an absence: its label stands alone, or why is told of each. And whether one did. */
  let [isOfMembers, goesOn] = [false, false];
  /** Of the section, and of a part of it: 请假（3人）：, 因公（2人）： */
  const open: { whole: Tally | null; part: Tally | null } = { whole: null, part: null };
  /** ……列席人员名单 / （共12人） */
  const noted = section && notedUnderTitle(read);
  open.whole = noted;
  if (noted) tallies.push(noted);
  const running = () => [open.part, open.whole].flatMap((tally) => tally ?? []);

  /** Names over a line's end, under a label that tells how many it heads. */
  const overLineEnds: { text: string; line: number; row: Attendance; whole: Tally; of: Tally[] }[] =
    [];

  /** Text under the label of the members' status, and nobody read in it. */
  let unnamed: Unread | null = null;
  const tellUnnamed = () => {
    if (unnamed && open.whole?.read === 0) diagnostics.push(oddName(unnamed.text, unnamed.line));
    unnamed = null;
  };

  let asked = 0;
  /** 各镇人大主席 among those named from a line on: a number beside them counts those too. */
  const holdsTogether = (from: number, until: number) => {
    // Of damaged text each line may ask.
    if (asked++ > MOST_ASKED) return false;
    const listed = read.drafts.slice(1).flatMap((draft) => {
      if (draft.lines[1] < from || draft.lines[0] > until) return [];
      const isWithin = (line: number) => from <= line && line <= until;
      return rowsOf(draft).flatMap(({ text, at }) => (isWithin(lineOf(draft, at)) ? [text] : []));
    });
    return holdsSomeTogether(listed.join("\n"), new Set(rows.map(({ person }) => person)));
  };

  const begin = (next: Section | null, text: string, line: number) => {
    tellUnnamed();
    // What another label heads may be of the title's number too.
    if (noted) noted.doubtful = true;
    [section, isOpened, unread, role, shared] = [next, true, null, null, null];
    [isParted, first] = [false, null];
    [isOfMembers, goesOn] = [false, false];
    open.whole = next && tallyOf(text, next.status, line);
    open.part = null;
    if (open.whole) tallies.push(open.whole);
  };

  /**
   * 请假：赵五 / 召集人：钱六: behind whom a label of the absent names itself, an office or a body heads others, unless the label's
   * number says that some are still to come, or an office of the members goes on where the label stands alone or why is told
   * of each: 请假：李四（因公） / 副秘书长：赵六. 出席 goes on, for most of those whom a list names were there.
   */
  const endsAbsence = (printed: string): boolean => {
    if (!section || !isAway(section)) return false;
    const { declared = null, read = 0 } = open.whole ?? {};
    if (declared !== null) return read >= declared;
    if (first === null) return false;
    const office = withoutColon(printed);
    if (first.office !== null) return !ROLES.has(office);
    const { note } = section;
    const own = rows.slice(-(open.whole?.read ?? 0));
    const line = open.whole?.line ?? Infinity;
    isOfMembers ||= own.every((row) => row.lines[0] > line || ![null, note].includes(row.note));
    // 主任：丁一 under the names may be who signs; 办公厅主任 is one more behind 副秘书长.
    const member = ROLES.has(office) ? !LEADS.has(office) : goesOn && ROLES.before(office) !== null;
    goesOn = isOfMembers && member;
    return !goesOn;
  };

  const end = (text: string, line: number) => {
    begin(null, text, line);
    unread = { text: wordsOf(text), line };
  };

  const count = (text: string, line: number) => {
    const sum = countOf(text);
    if (sum !== null) {
      const parts = running().map((tally) => tally.read);
      // 甲、乙等12人 are of their own label.
      const sums = text.startsWith("等") && parts.length > 0 ? parts : [...parts, rows.length];
      diagnostics.push(
        // 等9人, in so many words: others came than are named.
        ...checkSum(
          sum,
          sums,
          line,
          () => text.startsWith("等") || holdsTogether(open.whole?.line ?? line, line),
        ),
      );
      return;
    }
    open.part = tallyOf(text, null, line);
    tallies.push(open.part);
  };

  /** A label in a list, or a heading (`heads`), whose office is none of those under it. */
  const label = (printed: string, line: number, heads: boolean) => {
    shared = null;
    const among = withoutAmong(printed);
    const text = labelOf(among) ? among : printed;
    const found = labelOf(text);
    if (found && saysPresent && TOOK_PART.has(found.word)) return end(text, line);
    if (found && saysPlainly && WAS_THERE.has(found.word)) return end(text, line);
    if (found) begin(withNoted(sectionOf(text), text), text, line);
    // Who was due is told; of whom of them came, nothing may be.
    if (found?.key === "due" && !saysPresent) unread = { text: wordsOf(text), line };
    if (found) return;
    const told = sublabelOf(text, section?.status ?? null);
    if (told.kind === "unknown") return end(text, line);
    if (told.kind === "aside") return begin(null, text, line);
    section ??= unread || heads ? null : untold(read, text);
    if (!section) return;
    if (told.kind === "office" && endsAbsence(told.office)) return end(text, line);
    isParted ||= first === null;
    if (told.kind === "note") section = { ...section, note: told.note };
    else if (told.kind === "office" && !heads) section = { ...section, office: told.office };
    count(text, line);
  };

  const add = (named: Named, draft: Draft, start: number, end: number) => {
    if (!isParted) first ??= named;
    if (open.part) open.part.read++;
    if (open.whole) open.whole.read++;
    const { document, block, lines, quote } = evidenceAt(read.id, draft, start, end);
    const { person, personNote, status, office, note } = named;
    const order = rows.length + 1;
    const { meeting } = read;
    rows.push({
      document,
      block,
      lines,
      quote,
      meeting,
      person,
      personNote,
      status,
      office,
      note,
      order,
    });
  };

  /** Names under no label, or under one that is not understood: told once for each. */
  const passOver = (line: number) => {
    if (unread) diagnostics.push(unknownLabel(unread));
    else if (!isOpened) diagnostics.push(noLabel(line));
    [unread, isOpened] = [null, true];
  };

  const name = ({ name, note, office, reason, text }: NameToken, draft: Draft, start: number) => {
    if (!section) return passOver(lineOf(draft, start));
    const told = readNoteOfName(note, isAway(section));
    const why = reason ?? told.reason ?? otherStatus(told.person, section);
    // 张三（22日下午请假）, （30日请假） under 出席: he was there for the rest of it, as in a table of half-days.
    const partly = reason === null && why !== null && tellsWhen(why, read);
    const away = why !== null && ABSENCES.before(why) !== null && !partly;
    const contradicts = reason !== null || away || otherStatus(told.person, section) !== null;
    if (contradicts && !isAway(section)) {
      diagnostics.push(unknownLabel({ text, line: lineOf(draft, start) }));
      for (const tally of running()) tally.doubtful = true;
      return;
    }
    // 张三（请假：赵六）: the bracket is of another.
    if (note !== null && holdsPersonBeside(note) && ANY_LABEL.find(note) !== null)
      diagnostics.push(oddName(note, lineOf(draft, start)));
    if (office !== null) shared = ROLES.has(office) ? office : null;
    const named = {
      person: name,
      personNote: told.person,
      status: statusOf(section, why),
      office: office ?? told.office ?? shared ?? section.office,
      note: (reason === null ? told.reason : whyOf(reason)) ?? section.note,
    };
    add(named, draft, start, start + text.length);
    // 甲、乙、丙（共3人）
    if (note !== null && countOf(note) !== null) count(note, lineOf(draft, start));
  };

  /** 张三　因病: behind the name that stands before it. */
  const explains = ({ text }: NameToken, { lines }: Draft): boolean => {
    const last = rows.at(-1);
    const near = last && isAway(last) && last.note === null && last.lines[1] >= lines[0];
    if (!near || !isReasonAlone(text)) return false;
    last.note = whyOf(text);
    return true;
  };

  /** 出席（4人）： of a line's end that may part two, the label's number says that it does not, where it counts one. */
  const settle = (): Attendance[] => {
    const unfit = overLineEnds.filter(
      ({ whole }) => whole.doubtful || whole.declared !== whole.read,
    );
    if (unfit.length === 0) return rows;
    for (const { text, line, of } of unfit) {
      diagnostics.push(oddName(text, line));
      for (const tally of of) [tally.doubtful, tally.read] = [true, tally.read - 1];
    }
    const left = new Set(unfit.map(({ row }) => row));
    return rows.filter((row) => !left.has(row));
  };

  const odd = (token: NameToken, line: number) => {
    // 六、迟到：, 1. 张三: the number of a line is nobody.
    if (token.at === 0 && isNumberOfLine(token.text)) return;
    if (!section || token.text === "（无）") return;
    // 县直有关部门: of those who observe, most are no single person; 副县长阿不都热西提 is one.
    const named =
      isRunOfNames(token.text) ||
      mayHoldName(token.text) ||
      isHolderUnknown(token.text) ||
      isLedName(token.text);
    if (section.status === "observer" && !named) return;
    diagnostics.push(oddName(token.text, line));
    for (const tally of running()) tally.doubtful = true;
  };

  return {
    label,
    /** `委员` alone on its line: the office of the names under it. */
    role(text: string, line: number) {
      if (endsAbsence(text)) return end(text, line);
      isParted ||= first === null;
      role = text;
    },
    /** A line in the list that is neither label nor names. */
    text(text: string, line: number) {
      // 县直有关部门 observe, and are nobody; 财政局张萱 may be somebody.
      const named = section?.status !== "observer" || splitAt(text, "、，").some(mayHoldName);
      if (section && named && text !== "无") unnamed ??= { text, line };
    },
    /** 委员王五因病请假 behind the full stop of a list: whom it names did not stand as the list says. */
    sentence(text: string, line: number) {
      diagnostics.push(oddName(text, line));
    },
    /** A block of names begins: the office of a label holds no further than its own. */
    block() {
      if (section) section = { ...section, office: role };
      shared = null;
    },
    token(token: NameToken, draft: Draft, start: number) {
      const line = lineOf(draft, start);
      const named = token.kind === "odd" ? nameIn(token) : token;
      if (token.kind === "label" || UNPLACED.has(token.text)) {
        label(token.text, line, false);
        // 列席会议的还有赵六　孙七
        if (holdsPersonBeside(token.text)) diagnostics.push(oddName(token.text, line));
      } else if (named?.kind === "name" && BEGINS_MANY.at(named.name) !== null) {
        // 旁听：部分公民
        odd(token, line);
      } else if (isLedName(token.text) || NO_MEMBERS.at(token.office ?? "") !== null)
        odd(token, line);
      else if (token.kind === "office") {
        section = section && { ...section, office: token.text };
        shared = null;
      } else if (named?.kind === "name" && isPartOfDotted(named.name)) odd(token, line);
      else if (named?.kind === "name" && isCutName(named.name, draft, start)) odd(token, line);
      else if (named?.kind === "name" && isOverLineEnd(named.name, draft, start)) {
        const whole = section && open.whole;
        if (whole && whole.declared !== null) {
          const before = rows.length;
          name(named, draft, start);
          const row = rows[before];
          if (row) overLineEnds.push({ text: token.text, line, row, whole, of: running() });
          return;
        }
        if (section) diagnostics.push(oddName(token.text, line));
        for (const tally of running()) tally.doubtful = true;
      } else if (named?.kind === "name" && section?.status === "observer" && mayBeTown(named.name))
        diagnostics.push(oddName(token.text, line));
      else if (named?.kind === "name") name(named, draft, start);
      else if (!explains(token, draft)) odd(token, line);
    },
    /** 李建国　事假 / 沈知微: a label behind a name heads nobody in the row below. */
    close() {
      [section, unread, isOpened] = [null, null, false];
    },
    /** `赵六　请假` under 出席：: a label behind a name and over no other may be that name's own. */
    behind(draft: Draft) {
      for (const { text, at } of rowsOf(draft)) {
        // Asked first, for hardly any row ends so.
        if (ANY_LABEL.before(text) === null && !text.endsWith("）")) continue;
        const [first, ...rest] = readNameTokens(text);
        const last = rest.at(-1);
        if (first?.kind !== "name" || last?.kind !== "label") continue;
        diagnostics.push(unknownLabel({ text, line: lineOf(draft, at) }));
      }
    },
    row({ told, reason, start, end, isOdd, ...row }: PersonRow, draft: Draft) {
      const own = told === null ? section : told;
      const line = lineOf(draft, start);
      if (isOdd) {
        diagnostics.push(oddName(row.person, line));
        return;
      }
      if (typeof own === "string") diagnostics.push(unknownLabel({ text: own, line }));
      else if (!own) passOver(line);
      else add({ ...row, status: own.status, note: reason ?? own.note }, draft, start, end);
    },
    read() {
      tellUnnamed();
      const certain = withoutContradictions(settle());
      const counted = checkTallies(tallies, read.meeting !== null, (tally, at) => {
        if (asked > MOST_ASKED) return false;
        // The parts of a status are its own: 列席（22人）： / 各镇（12人）：
        const next = tallies.find(
          ({ status }, index) =>
            index > at && tally !== noted && (tally.status === null || status !== null),
        );
        return holdsTogether(tally.line, Math.max(tally.line, (next?.line ?? Infinity) - 1));
      });
      return { rows: certain.rows, diagnostics: [...diagnostics, ...counted, ...certain.found] };
    },
  };
}

/** Whose names stand under papers too. */
const LEADS = words("主任 主席");

const MOST_ASKED = 8;
