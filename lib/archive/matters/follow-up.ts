/** Report → 审议意见 → 研究处理情况: what came after a report was heard, as far as titles tell. Pure. */
import type { DocumentSummary } from "../model";
import { compareSubjects, pairsOf, subjectOf } from "./subject";

export type Stage = "report" | "opinion" | "handling";

const STAGES: [Stage, RegExp][] = [
  ["handling", /审议意见.{0,20}(?:研究|处理|办理|落实|整改|答复|反馈)/u],
  ["opinion", /审议意见/u],
  ["report", /报告/u],
];

const stageOf = (title: string): Stage | null =>
  STAGES.find(([, form]) => form.test(title))?.[0] ?? null;

const ORDER: Record<Stage, number> = { report: 0, opinion: 1, handling: 2 };
const YEAR = /\d{4}年/gu;
/** A subject that comes back year after year has a chain of its own each time: what stands nearest is this one's. */
const NEAREST = 10;

type Titled = Pick<DocumentSummary, "id" | "title">;

/** A document of one of the stages, and what it is about. */
interface Staged {
  id: string;
  stage: Stage;
  /** Among all documents, as they were printed. */
  place: number;
  subject: string;
  pairs: Set<string>;
  years: string[];
}

/** Of each stage the nearest by id, in print order, and how many there are further off. */
export type Chain = Record<Stage, { ids: string[]; further: number }>;

/**
 * For each report that was heard, and each document that follows one, what came before and after it. `documents` in the
 * order they were printed: what follows never stands before what it follows.
 */
export function chainsOf(
  documents: Titled[],
  isHeard: (document: string) => boolean,
): Map<string, Chain> {
  const staged = documents.flatMap(stagedOf);
  const alike = likeness(staged);
  return new Map(
    staged.flatMap((own) => {
      if (own.stage === "report" && !isHeard(own.id)) return [];
      return [[own.id, chainOf(own, alike(own))] as const];
    }),
  );
}

function stagedOf({ id, title }: Titled, place: number): Staged[] {
  const stage = stageOf(title);
  if (stage === null) return [];
  const subject = subjectOf(title);
  const years = title.match(YEAR) ?? [];
  return [{ id, stage, place, subject, pairs: pairsOf(subject), years }];
}

/** Those that share a pair of characters with one, or have its very subject: nothing else can be of its matter. */
function likeness(staged: Staged[]): (own: Staged) => Staged[] {
  const holders = new Map<string, Staged[]>();
  for (const one of staged) {
    for (const key of keysOf(one)) {
      const known = holders.get(key);
      if (known) known.push(one);
      else holders.set(key, [one]);
    }
  }
  return (own) => {
    const shared = new Map<Staged, number>();
    for (const key of keysOf(own)) {
      for (const one of holders.get(key) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    return [...shared].flatMap(([one, count]) => {
      const [ownPairs, pairs] = [own.pairs.size, one.pairs.size];
      // Contained, or alike: compareSubjects wants more of the second.
      return count >= Math.min(ownPairs, pairs) || 4 * count > ownPairs + pairs ? [one] : [];
    });
  };
}

/** A subject of one character has no pair: it is its own key. */
const keysOf = ({ subject, pairs }: Staged) => (pairs.size > 0 ? pairs : [subject]);

function chainOf(own: Staged, candidates: Staged[]): Chain {
  const of = (stage: Stage) => {
    const found = candidates
      .filter((candidate) => candidate.stage === stage && follows(own, candidate))
      .toSorted((a, b) => Math.abs(a.place - own.place) - Math.abs(b.place - own.place));
    const nearest = found.slice(0, NEAREST).toSorted((a, b) => a.place - b.place);
    return { ids: nearest.map(({ id }) => id), further: found.length - nearest.length };
  };
  return { report: of("report"), opinion: of("opinion"), handling: of("handling") };
}

/** Whether a candidate is of the chain of one: itself, or of the same matter and on the right side of it. */
function follows(own: Staged, candidate: Staged): boolean {
  if (candidate === own) return true;
  // Of reports only that which was followed is told: others of its subject are matters of their own.
  if (own.stage === "report" && candidate.stage === "report") return false;
  const later = Math.sign(ORDER[candidate.stage] - ORDER[own.stage]);
  const inOrder = later === 0 || later === Math.sign(candidate.place - own.place);
  return (
    inOrder &&
    !ofOtherYears(own.years, candidate.years) &&
    compareSubjects(own.subject, candidate.subject) !== null
  );
}

/** 2020年…… and 2019年…… are two matters, however alike; a title that names no year may be of any. */
const ofOtherYears = (a: string[], b: string[]) =>
  a.length > 0 && b.length > 0 && !a.some((year) => b.includes(year));
