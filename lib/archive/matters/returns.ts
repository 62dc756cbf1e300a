/** When a subject stood on an agenda before, and when it came back. Pure. */
import { z } from "zod";
import { MatchRule } from "../generated/enums";
import { groupedBy } from "../store/rows/grouped";
import { likeness, type Subject } from "./likeness";
import { compareSubjects, type Match, pairsOf, subjectsOf } from "./subject";

/** An agenda item and where its meeting stands among all, 0 the newest. */
export interface Listed {
  id: string;
  text: string;
  /** Its place in the agenda. */
  order: number;
  meeting: number;
}

const returned = z.object({
  matter: z.string(),
  rule: z.enum(MatchRule),
  score: z.number(),
});
/** The nearest, nearest first, and how many lie further off. */
export const returnsSchema = z.object({ matters: z.array(returned), further: z.int() });
export type Returns = z.infer<typeof returnsSchema>;

/** A subject that comes back month after month has hundreds; the nearest lead on to theirs. */
const NEAREST = 10;

/** A round is held together by its meeting and its papers; years apart, words alone tell, and have to tell more. */
const LEAST_SCORE = 0.75;

/** Which year's budget, account or plan it is, is what tells two rounds of one matter apart. */
const YEAR =
  /(?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3})(?:[-—–至](?:[12]\d{3}|[一二][〇○零一二三四五六七八九]{3}))?年度?/gu;

interface Grouped extends Subject {
  /** Of this very subject. */
  listed: Listed[];
}

/**
 * For each item, those of the same subject at meetings before and after it. `isOneRound` tells which two are steps of one
 * round (a report, and how its opinion was handled): those do not come back, they go on.
 */
export function returnsOf(
  items: Listed[],
  isOneRound: (own: string, other: string) => boolean,
): Map<string, { earlier: Returns; later: Returns }> {
  const groups = groupedBySubject(items);
  const alike = likeness(groups.values());
  const same = new Map(
    Array.from(groups, ([subject, group]) => [
      subject,
      alike(group).flatMap((other) => {
        const match = compareSubjects(subject, other.subject);
        return match && match.score >= LEAST_SCORE
          ? other.listed.map((item) => ({ item, match }))
          : [];
      }),
    ]),
  );
  return new Map(
    items.map((own) => {
      const found = subjectsWithoutYears(own).flatMap((subject) => same.get(subject) ?? []);
      const others = eachOnce(found)
        .filter(({ item }) => !isOneRound(own.id, item.id))
        .toSorted((a, b) => distance(own, a) - distance(own, b) || a.item.order - b.item.order);
      const later = others.filter(({ item }) => item.meeting < own.meeting);
      const earlier = others.filter(({ item }) => item.meeting > own.meeting);
      return [own.id, { earlier: nearest(earlier), later: nearest(later) }];
    }),
  );
}

interface Found {
  item: Listed;
  match: Match;
}

const distance = (own: Listed, { item }: Found) => Math.abs(item.meeting - own.meeting);

const subjectsWithoutYears = ({ text }: Listed) => subjectsOf(text.replace(YEAR, ""));

function groupedBySubject(items: Listed[]): Map<string, Grouped> {
  const placed = items.flatMap((item) =>
    subjectsWithoutYears(item).map((subject) => ({ subject, item })),
  );
  return new Map(
    Array.from(
      groupedBy(placed, ({ subject }) => subject),
      ([subject, of]) => {
        return [subject, { subject, pairs: pairsOf(subject), listed: of.map(({ item }) => item) }];
      },
    ),
  );
}

/** By the subject that fits best. */
function eachOnce(found: Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const one of found) {
    const known = best.get(one.item.id);
    if (!known || known.match.score < one.match.score) best.set(one.item.id, one);
  }
  return [...best.values()];
}

const nearest = (found: Found[]): Returns => ({
  matters: found.slice(0, NEAREST).map(({ item, match }) => ({ matter: item.id, ...match })),
  further: Math.max(0, found.length - NEAREST),
});
