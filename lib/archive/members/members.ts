import { toldIn } from "../attendance/attendance";
import { type HeldSeries, seriesHeld } from "../attendance/held";
import type { Series } from "../attendance/series";
import type { Appointment, Evidence, MeetingSummary, Sources } from "../model";
import { archive } from "../store/database";
import { appointmentOf, evidenceOf } from "../store/facts";
import { FIRST } from "../store/repeats";
import { inBatches } from "../store/rows/batches";
import { sourcesOf } from "../store/sources";
import { getSpellings } from "../store/spellings";
import { MEETING_SUMMARY, meetingSummary } from "../store/summaries";
import { actsBehind, SEAT } from "./acts";
import { type Change, changesOf, type Term, termsOf } from "./terms";

const PAGE_SIZE = 60;
/** So many changes are told; older ones stand in the lists of their meetings. */
const CHANGES = 20;

/** What print has beside a member's name in the documents of the term, the newest. */
export interface Office extends Evidence {
  office: string;
}

export interface TermMember extends Omit<Term, "first" | "last"> {
  first: MeetingSummary;
  last: MeetingSummary;
  office: Office | null;
  /** Acts on the member's seat, the newest first. */
  seat: Appointment[];
}

/** A name that one of two lists has alone, and the acts in the archive that go with it. */
export interface MemberMoved {
  person: string;
  acts: Appointment[];
}

export interface MemberChange {
  before: MeetingSummary;
  meeting: MeetingSummary;
  came: MemberMoved[];
  left: MemberMoved[];
}

export interface MembersData {
  series: Series;
  /** Every series of which a list is here, the newest first. */
  all: HeldSeries[];
  /** Lists of the series that are here. */
  listed: number;
  total: number;
  /** How many stand in the newest list, and the meeting it is of. */
  current: number;
  newest: MeetingSummary;
  members: TermMember[];
  changes: MemberChange[];
  sources: Sources;
}

export interface MembersPage extends MembersData {
  page: number;
  pageCount: number;
}

/** One term, the newest unless another is asked for. Null where no list of it is here, or no such page. */
export async function getMembers(asked?: string, page = 1): Promise<MembersPage | null> {
  const data = await dataOf(asked, { from: (page - 1) * PAGE_SIZE, take: PAGE_SIZE });
  return data && { ...data, page, pageCount: Math.ceil(data.total / PAGE_SIZE) };
}

/** All of its members. */
export const getMembersData = (series: string): Promise<MembersData | null> =>
  dataOf(series, { from: 0, take: Number.POSITIVE_INFINITY });

async function dataOf(
  asked: string | undefined,
  { from, take }: { from: number; take: number },
): Promise<MembersData | null> {
  const all = await seriesHeld({ listed: true });
  const held = asked === undefined ? all[0] : all.find(({ id }) => id === asked);
  if (!held) return null;
  const { meetings: listed, ...series } = held;
  const { personOf, namesOf } = await getSpellings();
  const [rows, bare] = await Promise.all([
    archive().meeting.findMany({
      where: { series: series.id, sheet: { not: null } },
      select: MEETING_SUMMARY,
      orderBy: { position: "desc" },
    }),
    toldIn(series.id),
  ]);
  const meetings = new Map(rows.map((row) => [row.id, meetingSummary(row)]));
  const told = bare.map((row) => ({ ...row, person: personOf(row.person) }));
  const ids = [...meetings.keys()];
  const terms = termsOf(ids, told);
  const shown = terms.slice(from, from + take);
  const newest = meetings.get(ids.at(-1) ?? "");
  if (!newest || shown.length === 0) return null;
  const names = shown.flatMap(({ person }) => namesOf(person));
  const [offices, seats] = await Promise.all([officesOf(names, series.id), seatsOf(names)]);
  const of = (id: string) => meetings.get(id) ?? newest;
  const members = shown.map(({ first, last, ...term }): TermMember => {
    const own = namesOf(term.person);
    return {
      ...{ ...term, first: of(first), last: of(last) },
      office: offices.find(({ name }) => own.includes(name)) ?? null,
      seat: seats.filter(({ person }) => own.includes(person)),
    };
  });
  const changes = await changesWithActs(changesOf(ids, told).slice(0, CHANGES), of, namesOf);
  return {
    ...{ series, all, listed, total: terms.length, members, changes, newest },
    current: terms.filter(({ last }) => last === newest.id).length,
    sources: await sourcesOf(
      members.flatMap(({ office, seat }) => [...(office ? [office] : []), ...seat]),
    ),
  };
}

async function changesWithActs(
  changes: Change[],
  of: (id: string) => MeetingSummary,
  namesOf: (person: string) => string[],
): Promise<MemberChange[]> {
  const moved = changes.flatMap(({ came, left }) => [...came, ...left]);
  const rows = await inBatches([...new Set(moved.flatMap(namesOf))], (batch) =>
    archive().appointment.findMany({
      where: { person: { in: batch }, ...FIRST },
      orderBy: { place: "asc" },
    }),
  );
  const acts = rows.map(appointmentOf);
  return changes.map((change) => {
    const [before, meeting] = [of(change.before), of(change.meeting)];
    const between = { from: before.date, to: meeting.date };
    const withActs = (persons: string[], way: "came" | "left") =>
      persons.map((person): MemberMoved => {
        const names = namesOf(person);
        const own = acts.filter((act) => names.includes(act.person));
        return { person, acts: actsBehind(own, way, between) };
      });
    return {
      before,
      meeting,
      came: withActs(change.came, "came"),
      left: withActs(change.left, "left"),
    };
  });
}

/** The office that a list or a by-line of the term has beside each name, the newest first. */
async function officesOf(names: string[], series: string): Promise<(Office & { name: string })[]> {
  const where = { office: { not: null }, document: { meeting: { series } } };
  const order = [{ document: { place: "desc" as const } }, { position: "asc" as const }];
  const [listed, signed] = await Promise.all([
    inBatches(names, (some) =>
      archive().attendance.findMany({ where: { ...where, person: { in: some } }, orderBy: order }),
    ),
    inBatches(names, (some) =>
      archive().author.findMany({ where: { ...where, name: { in: some } }, orderBy: order }),
    ),
  ]);
  return [
    ...listed.map((row) => ({ ...evidenceOf(row), name: row.person, office: row.office ?? "" })),
    ...signed.map((row) => ({ ...evidenceOf(row), name: row.name, office: row.office ?? "" })),
  ];
}

async function seatsOf(names: string[]): Promise<Appointment[]> {
  const rows = await inBatches(names, (some) =>
    archive().appointment.findMany({
      where: { person: { in: some }, post: SEAT, ...FIRST },
      orderBy: { place: "asc" },
    }),
  );
  return rows.map(appointmentOf);
}
