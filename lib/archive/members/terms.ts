/** Whom the lists of a term name as members, and who came and left between two lists. Pure. */
import { STATUSES } from "../../words";
import type { Told } from "../attendance/attendance";

/** A member's term, as far as lists tell of it. */
export interface Term {
  person: string;
  /** Meetings whose list names the member, and those it says came. */
  named: number;
  present: number;
  /** The first and the last of those meetings. */
  first: string;
  last: string;
}

/** Between the list of one meeting and the next that is here. */
export interface Change {
  before: string;
  meeting: string;
  came: string[];
  left: string[];
}

/** `meetings` are those that have a list, oldest first. Who stands in the newest comes first, as it has them. */
export function termsOf(meetings: string[], told: Told[]): Term[] {
  const lists = listsOf(meetings, told);
  const terms = new Map<string, Term>();
  for (const meeting of meetings.toReversed()) {
    for (const [person, present] of lists.get(meeting) ?? []) {
      const term = terms.get(person) ?? {
        person,
        named: 0,
        present: 0,
        first: meeting,
        last: meeting,
      };
      term.named += 1;
      term.present += present ? 1 : 0;
      term.first = meeting;
      terms.set(person, term);
    }
  }
  return [...terms.values()];
}

/** The newest first; a list that names the same as the one before it changes nothing. */
export function changesOf(meetings: string[], told: Told[]): Change[] {
  const lists = listsOf(meetings, told);
  return meetings
    .slice(1)
    .map((meeting, at): Change => {
      const before = meetings[at] ?? "";
      const [then, now] = [lists.get(before) ?? new Map(), lists.get(meeting) ?? new Map()];
      return {
        ...{ before, meeting },
        came: [...now.keys()].filter((person) => !then.has(person)),
        left: [...then.keys()].filter((person) => !now.has(person)),
      };
    })
    .filter(({ came, left }) => came.length + left.length > 0)
    .reverse();
}

/** Of each meeting its members, and whether each was there. */
function listsOf(meetings: string[], told: Told[]): Map<string, Map<string, boolean>> {
  const lists = new Map(meetings.map((id) => [id, new Map<string, boolean>()]));
  for (const { meeting, person, status } of told) {
    const { member, attends } = STATUSES[status];
    const list = member && meeting !== null ? lists.get(meeting) : undefined;
    list?.set(person, attends || list.get(person) === true);
  }
  return lists;
}
