/** What became of a year's planned items, as far as the archive's agendas tell. Pure. */

import type { PlanState } from "../../words";
import type { Match } from "../matters/subject";
import type { AgendaItem, PlanItem } from "../model";

/** The agenda item that a planned one became, its meeting and its matter (`16-38/1`). */
export interface PlanMatch extends Match {
  item: AgendaItem;
  meeting: string;
  matter: string;
}

/** A planned item, and where it came onto an agenda. */
export type PlacedItem = Omit<PlanEntry, "state">;

export interface PlanEntry {
  item: PlanItem;
  state: PlanState;
  match: PlanMatch | null;
}

/** Bulletins print the sittings of the committee and the congress; not what is done between them. */
const OUTSIDE =
  /主任会议|视察|调研|约见|报告会|联动|培训|学习|座谈|走访|考察|接待|宣传|活动|联系|督办|跟踪/u;

/** Of one year's plan. `reach` is the last day (ISO) that the archive tells of. */
export function planStates(items: PlacedItem[], year: number, reach: string | null): PlanEntry[] {
  return items.map(({ item, match }) => {
    if (match) return { item, state: "listed", match };
    if (isOutside(item)) return { item, state: "outside", match };
    return { item, state: isAhead(item, year, reach) ? "ahead" : "unseen", match };
  });
}

/** What a sitting hears is inside, whatever it is about: 听取……法治宣传教育工作情况的报告. */
const HEARD = /听取|审议|审查|表决|常委会会议|人民代表大会/u;

const isOutside = ({ section, text }: PlanItem) => isElsewhere(section ?? text);
const isElsewhere = (what: string) =>
  OUTSIDE.test(what) && (!HEARD.test(what) || what.includes("主任会议"));

/** Planned under a heading for others than the committee's sittings: what those hear of the same subject is another act. */
export const isPlannedElsewhere = ({ section }: Pick<PlanItem, "section">) =>
  section !== null && isElsewhere(section);

/**
 * An item without months is due by the end of its year; where no day is known nothing is said to be ahead. A month is not
 * over with the first meeting in it: only what tells of a later one shows that nothing of the item came.
 */
function isAhead({ monthTo }: PlanItem, year: number, reach: string | null): boolean {
  const due = `${year}-${String(monthTo ?? 12).padStart(2, "0")}`;
  return reach !== null && due >= reach.slice(0, due.length);
}
