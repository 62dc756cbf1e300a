/** The round that an agenda item belongs to, from the documents that answer it. Pure. */
import type { DocumentSummary, FollowUp } from "../model";
import { isHeard } from "./answers";
import type { Stage } from "./follow-up";
import type { Round, Step } from "./model";
import { compareSubjects, type Match, subjectOf } from "./subject";

export interface Answering extends Match {
  document: DocumentSummary;
  /** Of a report that was heard, and of what follows one. */
  followUp: FollowUp | null;
}

const STAGES: Stage[] = ["report", "opinion", "handling"];

/**
 * What answers the item, and what its rounds name besides, each document once, as they were printed. A document of no round
 * stands beside the reports: a statement, a draft, a decision.
 */
export function roundOf(item: string, answers: Answering[]): Round {
  const found = answers.flatMap(({ document, followUp }) =>
    followUp
      ? STAGES.flatMap((stage) =>
          followUp[stage].documents.map((one) => ({ stage, document: one })),
        )
      : [{ stage: "report" as Stage, document }],
  );
  const documents = [...new Map(found.map((one) => [one.document.id, one])).values()];
  const texts = [item, ...documents.map(({ document }) => document.title)];
  const stepsOf = (stage: Stage): Step[] =>
    documents
      .filter((one) => one.stage === stage)
      .map(({ document }) => {
        const answer = answers.find((one) => one.document.id === document.id);
        const others = texts.filter((text) => text !== document.title);
        return {
          document,
          own: answer !== undefined,
          match: matchOf(answer, document.title, others),
        };
      });
  const steps = {
    report: stepsOf("report"),
    opinion: stepsOf("opinion"),
    handling: stepsOf("handling"),
  };
  return {
    steps,
    isFollowedUp: isHeard(item) || steps.opinion.length + steps.handling.length > 0,
    further: Math.max(0, ...answers.map(({ followUp }) => furtherOf(followUp))),
  };
}

const furtherOf = (followUp: FollowUp | null) =>
  followUp ? STAGES.reduce((sum, stage) => sum + followUp[stage].further, 0) : 0;

/** As it answers the item; else as it is likest to another text of the round. */
function matchOf(answer: Match | undefined, title: string, others: string[]): Match | null {
  if (answer) return { rule: answer.rule, score: answer.score };
  const subject = subjectOf(title);
  return others
    .flatMap((text) => compareSubjects(subject, subjectOf(text)) ?? [])
    .reduce<Match | null>((best, one) => (best && best.score >= one.score ? best : one), null);
}
