import { OF_DUTIES } from "./duties";
import type { Excuse, VerbInClause } from "./excuse";
import { OF_OCCASIONS } from "./occasions";
import { OF_OUTCOMES } from "./outcomes";
import { OF_PROPOSALS } from "./proposals";
import { OF_THINGS } from "./things";
import { OF_NOBODY_NAMED } from "./unnamed";

/** Whatever no row excuses is read, or told. A thing is asked for first: lists want to know that a verb is one. */
export const EXCUSES: Excuse[] = [
  ...OF_THINGS,
  ...OF_NOBODY_NAMED,
  ...OF_DUTIES,
  ...OF_OUTCOMES,
  ...OF_PROPOSALS,
  ...OF_OCCASIONS,
];

export const excuseFor = (verb: VerbInClause) => EXCUSES.find(({ holds }) => holds(verb)) ?? null;
