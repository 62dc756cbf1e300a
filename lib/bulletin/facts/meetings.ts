import { warning } from "../diagnostics";
import { PREPARES, PRESIDES } from "../lexicon/paper/sittings";
import type { CountKey } from "../readers/counts";
import { type MeetingMention, meetingId } from "../readers/meetings";
import type { AgendaItem, BulletinDocument, Diagnostic, Evidence, Meeting } from "../schema";
import { areApart, sittingOfList } from "./attendance/sittings";
import type { MeetingStatement } from "./facts";
import type { Sitting } from "./sittings/sitting";

/** What one document tells of its meeting. */
export interface Attending {
  document: Pick<BulletinDocument, "id" | "lines" | "title" | "blocks">;
  sitting: Sitting;
  /** The sitting's meeting with its term filled in from the document or the issue. */
  meeting: MeetingMention | null;
  statement: MeetingStatement | null;
}

/** The meetings at which a document of this issue was adopted, delivered or held, in order of their first document. */
export function mergeMeetings(attending: Attending[]): {
  meetings: Meeting[];
  diagnostics: Diagnostic[];
} {
  const byId = new Map<string, Attending[]>();
  for (const one of attending) {
    if (!one.meeting) continue;
    const id = meetingId(one.meeting);
    byId.set(id, [...(byId.get(id) ?? []), one]);
  }
  const diagnostics: Diagnostic[] = [];
  const meetings = [...byId].map(([id, told]) => merge(id, told, diagnostics));
  return { meetings, diagnostics };
}

function merge(id: string, told: Attending[], diagnostics: Diagnostic[]): Meeting {
  const mention = told
    .map(({ meeting }) => meeting)
    .reduce((best, next) => longer(best, next), null);
  if (!mention) throw new Error(`meeting ${id} has no mention`);
  const { name, body, term, number } = mention;
  const statements = statementsOf(told);
  const days = datesOf(told);
  const [own] = body === "congress" ? [] : days;
  const differing = own ? conflict(number, own, days, longestSitting(name, told)) : [];
  diagnostics.push(...differing);
  // Where one of its papers tells all days on which it sat, those are it.
  const first = own && (own.to !== null || differing.length > 0) ? own : wholeSession(days);
  // Half of one of its days is not half of a meeting that sat on another too.
  const wider = own !== undefined && first?.to !== own.to;
  const period = wider ? undefined : statements.flatMap((one) => one.period ?? [])[0];
  if (body !== "congress") diagnostics.push(...differingCounts(statements, told));
  const declared = new Map<CountKey, MeetingStatement["counts"][number]>();
  for (const count of statements.flatMap(({ counts }) => counts)) {
    if (!declared.has(count.key)) declared.set(count.key, count);
  }
  const value = (key: CountKey) => declared.get(key)?.value ?? null;
  const evidence: Meeting["evidence"] = {};
  if (first?.evidence) evidence.date = first.evidence;
  if (period) evidence.period = period.evidence;
  for (const [key, count] of declared) evidence[key] = count.evidence;
  return {
    id,
    name,
    body,
    term,
    number,
    date: first?.from ?? null,
    endDate: first?.to ?? null,
    period: period?.value ?? null,
    due: value("due"),
    present: value("present"),
    leave: value("leave"),
    absent: value("absent"),
    observers: value("observers"),
    evidence,
    agenda: agendaOf(statements),
  };
}

/** Of its own papers; where there is none, as the first of its minutes tells it. */
function agendaOf(statements: MeetingStatement[]): AgendaItem[] {
  const told = statements.filter(({ agenda }) => agenda.length > 0);
  const own = told.filter(({ isAgendaRetold }) => !isAgendaRetold);
  const chosen = own.length > 0 ? own : told.slice(0, 1);
  return chosen
    .flatMap(({ agenda }) => agenda)
    .map((item, index) => ({ ...item, order: index + 1 }));
}

/** 应到30人 in minutes, 应到31人 over the list: of one sitting, for each of several days has its own. */
function differingCounts(statements: MeetingStatement[], of: Attending[]): Diagnostic[] {
  const sittings = new Map(of.map(({ document: { id, blocks } }) => [id, sittingOfList(blocks)]));
  const told = statements.filter(({ inPassing }) => !inPassing);
  return told.flatMap((one, index) =>
    told.slice(0, Math.min(index, MOST_COMPARED)).flatMap((before) => {
      if (!isOfOneSitting(one, before)) return [];
      return one.counts.flatMap(({ key, value, evidence }) => {
        const other = before.counts.find((count) => count.key === key);
        if (!other || other.value === value) return [];
        // 第一次全体会议 and 第二次, of one day.
        const [one, another] = [evidence, other.evidence].map((at) => sittings.get(at.document));
        if (areApart(one, another)) return [];
        const message = `公报所载人数不一：“${other.evidence.quote}”（第${other.evidence.lines[0]}行）与“${evidence.quote}”，取前者。请核对`;
        return [warning("attendance/count", message, evidence.lines[0])];
      });
    }),
  );
}

/** A meeting has few lists; damaged input may have thousands. */
const MOST_COMPARED = 8;

/** Whether two papers may tell of the same half of the same day. */
const isOfOneSitting = (one: MeetingStatement, other: MeetingStatement) =>
  (one.date?.from ?? other.date?.from) === (other.date?.from ?? one.date?.from) &&
  (one.period?.value ?? other.period?.value) === (other.period?.value ?? one.period?.value);

/** Of papers of a 预备会议 or a presidium: what they tell of those who were there is not of the session. */
const ofPreparing = ({ document }: Attending) => PREPARES.find(document.title) !== null;
const ofPresidium = ({ document }: Attending) => PRESIDES.find(document.title) !== null;

/** What its papers state of it, those of the session itself before those of the day that prepares it. */
function statementsOf(told: Attending[]): MeetingStatement[] {
  const preparing = told.filter((one) => ofPreparing(one) && !ofPresidium(one));
  const own = told
    .filter((one) => !ofPreparing(one) && !ofPresidium(one))
    .flatMap(({ statement }) => statement ?? []);
  return [
    ...own.filter(({ inPassing }) => !inPassing),
    ...own.filter(({ inPassing }) => inPassing),
    ...preparing.flatMap(({ statement }) =>
      statement ? { counts: statement.counts, agenda: statement.agenda } : [],
    ),
  ];
}

function longer(best: MeetingMention | null, next: MeetingMention | null): MeetingMention | null {
  if (!best || !next) return best ?? next;
  return next.name.length > best.name.length ? next : best;
}

interface Day {
  from: string;
  to: string | null;
  evidence: Evidence | null;
}

/** The day it was held as its attendance list says, then as the documents adopted or delivered there say. */
function datesOf(told: Attending[]): Day[] {
  const own = told.filter((one) => !ofPreparing(one) && !ofPresidium(one));
  const held = own.flatMap(({ statement }) => statement?.date ?? []);
  // A 预备会议 sits before the session does.
  const inSession = told.filter(({ meeting }) => meeting?.aside !== "preparing");
  const sat = inSession.flatMap(({ sitting: { date, basis, dateEvidence, resolved } }) => {
    if (date && basis !== "signed")
      return [{ from: date.from, to: date.to, evidence: dateEvidence }];
    if (!resolved) return [];
    return [{ from: resolved.date.from, to: resolved.date.to, evidence: resolved.evidence }];
  });
  // A range of days tells more than one of them.
  return [...held, ...sat].sort((a, b) => Number(b.to !== null) - Number(a.to !== null));
}

/** A meeting may sit for days, and its documents each tell one of them. */
function wholeSession(days: Day[]): Day | undefined {
  const sorted = [...days].sort((a, b) => a.from.localeCompare(b.from));
  const first = sorted[0];
  const last =
    days
      .map(({ from, to }) => to ?? from)
      .sort()
      .at(-1) ?? null;
  return first && { ...first, to: last !== first.from ? last : null };
}

/** A meeting may sit for some days, and its documents tell different ones; a week apart is a misprint. */
const LONGEST_SITTING_DAYS = 7;
/** 六届全国人大常委会第十七次会议, of 27 August to 5 September. */
const LONGEST_SITTING_OF_THE_NATION = 12;
const OF_THE_NATION = "全国人";

/** One list of who attended that tells its half of the day (会议半天，……上午) leaves no other day to sit on. */
function longestSitting(name: string, told: Attending[]): number {
  const ofNation = name.includes(OF_THE_NATION);
  const longest = ofNation ? LONGEST_SITTING_OF_THE_NATION : LONGEST_SITTING_DAYS;
  const lists = told.flatMap(({ statement }) => (statement?.date ? [statement] : []));
  const [only] = lists;
  const half = only?.period?.value === "上午" || only?.period?.value === "下午";
  return lists.length === 1 && half && only?.date?.to === null ? 0 : longest;
}

function conflict(number: number, first: Day, days: Day[], longest: number): Diagnostic[] {
  const apart = (day: string) => Math.abs(Date.parse(day) - Date.parse(first.from)) / 86_400_000;
  const other = days.find(({ from }) => apart(from) > longest);
  if (!other) return [];
  const [here, there] = [first, other].map(({ evidence }) => evidence?.lines[0]);
  const message = `第${number}次会议的日期，第${here}行作${first.from}，第${there}行作${other.from}`;
  return [warning("meeting/date-conflict", message, there ?? null)];
}
