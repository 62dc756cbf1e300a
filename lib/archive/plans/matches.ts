/** Which planned items came onto an agenda. Pure. */
import { likeness } from "../matters/likeness";
import { compareSubjects, type Match, pairsOf, subjectOf } from "../matters/subject";

interface Worded {
  text: string;
}

/** Planned items of a year and the agendas of its sittings: best fits first, and each agenda item once. */
export function matchPlan<Planned extends Worded, Item extends Worded>(
  planned: Planned[],
  agenda: Item[],
): Map<Planned, Match & { item: Item }> {
  const alike = likeness(agenda.map((item) => ({ item, ...subjectWithPairs(item) })));
  const fits = planned.flatMap((plan) => {
    const own = subjectWithPairs(plan);
    return alike(own).flatMap(({ item, subject }) => {
      const match = compareSubjects(own.subject, subject);
      return match ? [{ plan, match: { ...match, item } }] : [];
    });
  });
  const matches = new Map<Planned, Match & { item: Item }>();
  const taken = new Set<Item>();
  for (const { plan, match } of fits.sort((a, b) => b.match.score - a.match.score)) {
    if (matches.has(plan) || taken.has(match.item)) continue;
    matches.set(plan, match);
    taken.add(match.item);
  }
  return matches;
}

function subjectWithPairs({ text }: Worded) {
  const subject = subjectOf(text);
  return { subject, pairs: pairsOf(subject) };
}
