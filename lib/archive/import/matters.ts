/**
 * What pages say of matters, found once: the documents that answer an agenda item, what followed a report, where an item was
 * planned, and when its subject was dealt with before and again. Pure.
 */

import type { Prisma } from "../generated/client";
import { answersOf, isHeard, isPersonnel } from "../matters/answers";
import { type Chain, chainsOf } from "../matters/follow-up";
import { returnsOf } from "../matters/returns";
import type { Match } from "../matters/subject";
import { matchPlan } from "../plans/matches";
import { isPlannedElsewhere } from "../plans/states";
import { distinct, planItemKey } from "../store/rows/distinct";
import { groupedBy } from "../store/rows/grouped";
import type { Digest } from "./digest";

export interface Matters {
  answers: Prisma.AnswerCreateManyInput[];
  matters: Prisma.MatterCreateManyInput[];
  planned: Prisma.PlannedCreateManyInput[];
  /** By a document's id. */
  chains: Map<string, Chain>;
}

/** An item of the agenda that an issue prints, by its key. */
interface PlacedItem {
  text: string;
  document: string;
  meetingId: string;
  issueId: string;
  position: number;
  /** Of its meeting, or of the issue where print does not date that. */
  year: number | null;
}

/** An item where it is first printed. */
interface MatterItem extends PlacedItem {
  id: string;
  order: number;
}

interface Told {
  agenda: PlacedItem[];
  documents: { id: string; title: string }[];
  appointments: { document: string }[];
}

type PlacedMeeting = Pick<Prisma.MeetingCreateManyInput, "id" | "date">;

/** `digests` oldest first, `meetings` newest first. */
export function mattersOf(digests: Digest[], meetings: PlacedMeeting[]): Matters {
  const told = toldOfMeetings(digests, meetings);
  const items = Array.from(told, ([meeting, { agenda }]) => mattersIn(meeting, agenda)).flat();
  const found = answersTo(items, told);
  const heard = new Set(
    found.flatMap(({ item, document }) => (isHeard(item.text) ? document : [])),
  );
  const chains = chainsOf(
    digests.flatMap(({ documents }) => documents),
    (id) => heard.has(id),
  );
  const places = new Map(meetings.map(({ id }, place) => [id, place]));
  const returns = returnsOf(
    items
      .filter(({ text }) => !isPersonnel(text))
      .map(({ id, text, order, meetingId }) => {
        return { id, text, order, meeting: places.get(meetingId) ?? 0 };
      }),
    roundsOf(found, chains),
  );
  const never = { matters: [], further: 0 };
  return {
    answers: found.map(({ item: { meetingId, issueId, position }, document, rule, score }) => {
      return { meetingId, issueId, position, documentId: document, rule, score };
    }),
    matters: items.map(({ id, meetingId, order, issueId, position }) => {
      const { earlier, later } = returns.get(id) ?? { earlier: never, later: never };
      return { id, meetingId, order, issueId, position, earlier, later };
    }),
    planned: plannedIn(digests, items),
    chains,
  };
}

/** As the meeting's own page has them: what a later issue prints again is shown from where it stood first. */
const mattersIn = (meeting: string, agenda: PlacedItem[]): MatterItem[] =>
  distinct(agenda, ({ text }) => [text]).map((item, at) => {
    return { ...item, id: `${meeting}/${at + 1}`, order: at + 1 };
  });

interface Found extends Match {
  item: MatterItem;
  document: string;
}

function answersTo(items: MatterItem[], told: ReadonlyMap<string, Told>): Found[] {
  return [...groupedBy(items, ({ meetingId }) => meetingId)].flatMap(([meeting, agenda]) => {
    const { documents = [], appointments = [] } = told.get(meeting) ?? {};
    return answersOf(agenda, documents, appointments).flatMap((answers, index) => {
      const item = agenda[index];
      return item === undefined
        ? []
        : answers.map(({ document: { id }, rule, score }) => ({ item, document: id, rule, score }));
    });
  });
}

/** Whether what answers one item is a step of what the other's documents began or followed. */
function roundsOf(found: Found[], chains: ReadonlyMap<string, Chain>) {
  const answers = groupedBy(found, ({ item }) => item.id);
  const documentsOf = (item: string) => answers.get(item)?.map(({ document }) => document) ?? [];
  const stepsOf = (document: string) =>
    Object.values(chains.get(document) ?? {}).flatMap(({ ids }) => ids);
  const steps = new Map(
    [...answers.keys()].map((item) => [item, new Set(documentsOf(item).flatMap(stepsOf))]),
  );
  return (own: string, other: string) =>
    documentsOf(other).some((document) => steps.get(own)?.has(document) ?? false);
}

/** Each year's plan against the agendas of that year; what two issues print of a plan is one item. */
function plannedIn(digests: Digest[], items: MatterItem[]): Prisma.PlannedCreateManyInput[] {
  const plans = groupedBy(
    digests.flatMap(({ planItems }) => planItems),
    ({ id }) => id.split("/")[0],
  );
  const agendas = groupedBy(items, ({ year }) => String(year));
  return [...plans].flatMap(([year, plan]) => {
    const sittings = plan.filter((item) => !isPlannedElsewhere(item));
    const matches = matchPlan(distinct(sittings, planItemKey), agendas.get(year ?? "") ?? []);
    return Array.from(matches, ([{ document, position }, { item, rule, score }]) => {
      return { documentId: document, position, matterId: item.id, rule, score };
    });
  });
}

/** By meeting, the oldest first. */
function toldOfMeetings(digests: Digest[], held: PlacedMeeting[]): Map<string, Told> {
  const told = new Map(
    held.toReversed().map(({ id }): [string, Told] => {
      return [id, { agenda: [], documents: [], appointments: [] }];
    }),
  );
  const days = new Map(held.map(({ id, date }) => [id, date]));
  for (const { issue, meetings, documents, appointments } of digests) {
    for (const { id, agenda } of meetings) {
      const day = days.get(id);
      const year = day ? Number(day.slice(0, 4)) : issue.year;
      const placed = { meetingId: id, issueId: issue.id, year };
      told
        .get(id)
        ?.agenda.push(...agenda.map((item, position) => ({ ...item, ...placed, position })));
    }
    for (const { id, title, meeting } of documents) {
      if (meeting !== null) told.get(meeting)?.documents.push({ id, title });
    }
    for (const { document, meeting } of appointments) {
      if (meeting !== null) told.get(meeting)?.appointments.push({ document });
    }
  }
  return told;
}
