/** Report → 审议意见 → 研究处理情况: what came after a report was heard, as far as titles tell. Pure. */
import type { DocumentSummary } from "../model";
import { groupedBy } from "../store/rows/grouped";
import { likeness, type Subject } from "./likeness";
import { compareSubjects, pairsOf, subjectOf } from "./subject";

export type Stage = "report" | "opinion" | "handling";

const STAGES: [Stage, RegExp][] = [
  ["handling", /审议意见.{0,20}(?:研究|处理|办理|落实|整改|答复|反馈)/u],
  ["opinion", /审议意见/u],
  ["report", /报告/u],
];

const stageOf = (title: string): Stage | null =>
  STAGES.find(([, form]) => form.test(title))?.[0] ?? null;

const YEAR = /\d{4}年/gu;
/** So many of a stage are named; a round has hardly ever more than one. */
const NEAREST = 10;
/** What comes later than this, in years, follows another round that the archive does not have. */
const LATEST = 3;

type Titled = Pick<DocumentSummary, "id" | "title" | "meeting" | "date">;

/** A document of one of the stages, and what it is about. */
interface Staged extends Subject {
  id: string;
  stage: Stage;
  /** Among all documents, as they were printed. */
  place: number;
  years: string[];
  meeting: string | null;
  date: string | null;
}

/** Of each stage the nearest by id, in print order, and how many there are further off. */
export type Chain = Record<Stage, { ids: string[]; further: number }>;

/**
 * For each report that was heard, and each document that follows one, the round it belongs to: an opinion follows the report
 * of its meeting, else the nearest before it, a handling the nearest opinion. So a subject that comes back year after year
 * has a round each time, and all of one round tell the same. `documents` in the order they were printed.
 */
export function chainsOf(
  documents: Titled[],
  isHeard: (document: string) => boolean,
): Map<string, Chain> {
  const staged = documents.flatMap(stagedOf);
  const alike = likeness(staged);
  // A report, and the survey of the same meeting on its subject that comes after it, are heard as one.
  const firstHeard = new Map<string, Staged>();
  for (const one of staged) {
    const hearing = hearingOf(one);
    const isFirst = one.meeting !== null && one.stage === "report" && !firstHeard.has(hearing);
    if (isFirst && isHeard(one.id)) firstHeard.set(hearing, one);
  }
  const before = (own: Staged, stage: Stage) => {
    if (own.stage === stage)
      return isHeard(own.id) ? (firstHeard.get(hearingOf(own)) ?? null) : null;
    const found = alike(own).filter((one) => one.stage === stage && follows(own, one));
    // 养老服务 is within 社区养老服务设施建设, and another matter wherever its own is here.
    const same = found.filter(({ subject }) => subject === own.subject);
    return nearestBefore(own, same.length > 0 ? same : found, isHeard);
  };
  const rounds = groupedBy(staged, (own) => rootOf(own, before));
  return new Map(
    [...rounds.values()].flatMap((round) =>
      round
        .filter(({ stage, id }) => stage !== "report" || isHeard(id))
        .map((own): [string, Chain] => [own.id, chainOf(own, round)]),
    ),
  );
}

/** What a round began with, as far as it is here. */
function rootOf(own: Staged, before: (own: Staged, stage: Stage) => Staged | null): Staged {
  if (own.stage === "report") return before(own, "report") ?? own;
  const opinion = own.stage === "handling" ? before(own, "opinion") : own;
  const report = before(opinion ?? own, "report");
  return report ? rootOf(report, before) : (opinion ?? own);
}

/** One of its meeting, else of the last meeting before it; there one that was heard before what was only handed out. */
function nearestBefore(
  own: Staged,
  candidates: Staged[],
  isHeard: (document: string) => boolean,
): Staged | null {
  const sameMeeting = (one: Staged, other: Staged) =>
    one.meeting !== null && one.meeting === other.meeting;
  const together = candidates.filter((one) => sameMeeting(one, own));
  const last = candidates.reduce<Staged | null>(
    (latest, one) => (latest && latest.place > one.place ? latest : one),
    null,
  );
  const near =
    together.length > 0
      ? together
      : candidates.filter((one) => one === last || (last && sameMeeting(one, last)));
  return near.find(({ id }) => isHeard(id)) ?? near.at(-1) ?? null;
}

function stagedOf({ id, title, meeting, date }: Titled, place: number): Staged[] {
  const stage = stageOf(title);
  if (stage === null) return [];
  const subject = subjectOf(title);
  const years = title.match(YEAR) ?? [];
  return [{ id, stage, place, subject, pairs: pairsOf(subject), years, meeting, date }];
}

function chainOf(own: Staged, round: Staged[]): Chain {
  const of = (stage: Stage) => {
    const found = round
      .filter((one) => one.stage === stage)
      .toSorted((a, b) => Math.abs(a.place - own.place) - Math.abs(b.place - own.place));
    const nearest = found.slice(0, NEAREST).toSorted((a, b) => a.place - b.place);
    return { ids: nearest.map(({ id }) => id), further: found.length - nearest.length };
  };
  return { report: of("report"), opinion: of("opinion"), handling: of("handling") };
}

/** Whether one may follow another: of the same matter and years, behind it or at its meeting, and not long after. */
function follows(own: Staged, before: Staged): boolean {
  const together = own.meeting !== null && own.meeting === before.meeting;
  return (
    (together || before.place < own.place) &&
    yearsBetween(before.date, own.date) <= LATEST &&
    !ofOtherYears(own.years, before.years) &&
    compareSubjects(own.subject, before.subject) !== null
  );
}

const hearingOf = ({ meeting, subject }: Staged) => JSON.stringify([meeting, subject]);

/** None where a day is not known. */
const yearsBetween = (first: string | null, last: string | null) =>
  first === null || last === null ? 0 : Number(last.slice(0, 4)) - Number(first.slice(0, 4));

/** 2020年…… and 2019年…… are two matters, however alike; a title that names no year may be of any. */
const ofOtherYears = (a: string[], b: string[]) =>
  a.length > 0 && b.length > 0 && !a.some((year) => b.includes(year));
