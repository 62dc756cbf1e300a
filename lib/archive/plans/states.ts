/** What became of a year's planned items, as far as the archive's agendas tell. Pure. */

import type { PlanState } from "../../words";
import { compareSubjects, type Match, subjectOf } from "../matters/subject";
import type { AgendaItem, PlanItem } from "../model";

/** An agenda item with the meeting whose agenda it is of. */
export type MeetingItem = AgendaItem & { meeting: string };

export interface PlanMatch extends Match {
  item: MeetingItem;
}

export interface PlanEntry {
  item: PlanItem;
  state: PlanState;
  match: PlanMatch | null;
}

/** Bulletins print the sittings of the committee and the congress; not what is done between them. */
const OUTSIDE =
  /主任会议|视察|调研|约见|报告会|联动|培训|学习|座谈|走访|考察|接待|宣传|活动|联系|督办|跟踪/u;

/**
 * Items of one year's plan against the agendas of that year's sittings, best fits first and each agenda item once.
 * `reach` is the last day (ISO) that the archive tells of.
 */
export function planStates(
  items: PlanItem[],
  agenda: MeetingItem[],
  year: number,
  reach: string | null,
): PlanEntry[] {
  const matches = matchAll(items, agenda);
  return items.map((item) => {
    const match = matches.get(item) ?? null;
    if (match) return { item, state: "listed", match };
    if (isOutside(item)) return { item, state: "outside", match };
    return { item, state: isAhead(item, year, reach) ? "ahead" : "unseen", match };
  });
}

/** What a sitting hears is inside, whatever it is about: 听取……法治宣传教育工作情况的报告. */
const HEARD = /听取|审议|审查|表决|常委会会议|人民代表大会/u;

function isOutside({ section, text }: PlanItem): boolean {
  const what = section ?? text;
  return OUTSIDE.test(what) && (!HEARD.test(what) || what.includes("主任会议"));
}

/**
 * An item without months is due by the end of its year; where no day is known nothing is said to be ahead. A month is not
 * over with the first meeting in it: only what tells of a later one shows that nothing of the item came.
 */
function isAhead({ monthTo }: PlanItem, year: number, reach: string | null): boolean {
  const due = `${year}-${String(monthTo ?? 12).padStart(2, "0")}`;
  return reach !== null && due >= reach.slice(0, due.length);
}

function matchAll(items: PlanItem[], agenda: MeetingItem[]): Map<PlanItem, PlanMatch> {
  const subjects = agenda.map(({ text }) => subjectOf(text));
  const fits = items.flatMap((plan) => {
    const subject = subjectOf(plan.text);
    return agenda.flatMap((item, index) => {
      const match = compareSubjects(subject, subjects[index] ?? "");
      return match ? [{ plan, match: { ...match, item } }] : [];
    });
  });
  const matches = new Map<PlanItem, PlanMatch>();
  const taken = new Set<MeetingItem>();
  for (const { plan, match } of fits.sort((a, b) => b.match.score - a.match.score)) {
    if (matches.has(plan) || taken.has(match.item)) continue;
    matches.set(plan, match);
    taken.add(match.item);
  }
  return matches;
}
