/** Which planned items came onto an agenda. Pure. */
import { likeness } from "../matters/likeness";
import { compareSubjects, type Match, pairsOf, subjectsOf } from "../matters/subject";

interface Worded {
  text: string;
}

/** Planned items of a year and the agendas of its sittings: best fits first, and each thing on an agenda once. */
export function matchPlan<Planned extends Worded, Item extends Worded>(
  planned: Planned[],
  agenda: Item[],
): Map<Planned, Match & { item: Item }> {
  const things = agenda.flatMap((item) => subjectsIn(item).map((one) => ({ ...one, item })));
  const alike = likeness(things);
  const fits = planned.flatMap((plan) =>
    subjectsIn(plan).flatMap((own) =>
      alike(own).flatMap((thing) => {
        const match = compareSubjects(own.subject, thing.subject);
        return match ? [{ plan, thing, match }] : [];
      }),
    ),
  );
  const matches = new Map<Planned, Match & { item: Item }>();
  const taken = new Set<(typeof things)[number]>();
  for (const { plan, thing, match } of fits.sort((a, b) => b.match.score - a.match.score)) {
    if (matches.has(plan) || taken.has(thing)) continue;
    matches.set(plan, { ...match, item: thing.item });
    taken.add(thing);
  }
  return matches;
}

const subjectsIn = ({ text }: Worded) =>
  subjectsOf(text).map((subject) => ({ subject, pairs: pairsOf(subject) }));
