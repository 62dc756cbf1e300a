/** Report → 审议意见 → 研究处理情况: what came after a report was heard, as far as titles tell. Pure. */
import type { DocumentSummary, FollowUp } from "../model";
import { compareSubjects, subjectOf } from "./subject";

type Stage = keyof FollowUp;

const STAGES: [Stage, RegExp][] = [
  ["handling", /审议意见.{0,20}(?:研究|处理|办理|落实|整改|答复|反馈)/u],
  ["opinion", /审议意见/u],
  ["report", /报告/u],
];

export const stageOf = (title: string): Stage | null =>
  STAGES.find(([, form]) => form.test(title))?.[0] ?? null;

const ORDER: Record<Stage, number> = { report: 0, opinion: 1, handling: 2 };
const YEAR = /\d{4}年/gu;

/** 2020年…… and 2019年…… are two matters, however alike; a title that names no year may be of any. */
function ofOtherYears(a: string, b: string): boolean {
  const [left, right] = [a.match(YEAR), b.match(YEAR)];
  return left !== null && right !== null && !left.some((year) => right.includes(year));
}

/** `candidates` in the order they were printed, the document among them: what follows never stands before what it follows. */
export function followUp(document: DocumentSummary, candidates: DocumentSummary[]): FollowUp {
  const subject = subjectOf(document.title);
  const ownStage = stageOf(document.title) ?? "report";
  const ownPlace = candidates.findIndex(({ id }) => id === document.id);
  const chain: FollowUp = { report: [], opinion: [], handling: [] };
  for (const [place, candidate] of candidates.entries()) {
    const stage = stageOf(candidate.title);
    if (stage === null) continue;
    const own = place === ownPlace;
    const later = Math.sign(ORDER[stage] - ORDER[ownStage]);
    const inOrder = later === 0 || later === Math.sign(place - ownPlace);
    const same =
      inOrder &&
      !ofOtherYears(document.title, candidate.title) &&
      compareSubjects(subject, subjectOf(candidate.title));
    if (own || same) chain[stage].push(candidate);
  }
  return chain;
}
