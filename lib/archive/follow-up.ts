/** Report → 审议意见 → 研究处理情况: what came after a report was heard, as far as titles tell. Pure. */
import type { DocumentSummary, FollowUp } from "./model";
import { compareSubjects, subjectOf } from "./subject";

type Stage = keyof FollowUp;

const STAGES: [Stage, RegExp][] = [
  ["handling", /审议意见.{0,20}(?:研究|处理|办理|落实|整改|答复|反馈)/u],
  ["opinion", /审议意见/u],
  ["report", /报告/u],
];

export const stageOf = (title: string): Stage | null =>
  STAGES.find(([, form]) => form.test(title))?.[0] ?? null;

/** `candidates` in the order they were printed; a report never follows from an opinion printed before it. */
export function followUp(document: DocumentSummary, candidates: DocumentSummary[]): FollowUp {
  const subject = subjectOf(document.title);
  const chain: FollowUp = { report: [], opinion: [], handling: [] };
  for (const candidate of candidates) {
    const stage = stageOf(candidate.title);
    const own = candidate.id === document.id;
    if (stage && (own || compareSubjects(subject, subjectOf(candidate.title)))) {
      chain[stage].push(candidate);
    }
  }
  return chain;
}
