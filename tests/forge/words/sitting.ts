import { chinese, type DateForm, type Day, iso } from "./numerals";
import type { Place } from "./place";
import type { Knobs } from "./random";
import type { TrueMeeting } from "./truth";

export interface Sitting {
  body: TrueMeeting["body"];
  id: string;
  term: number;
  number: number;
  first: Day;
  last: Day | null;
  period: TrueMeeting["period"];
}

export function convene(
  knobs: Knobs,
  body: Sitting["body"],
  term: number,
  number: number,
  first: Day,
): Sitting {
  const days = knobs.turn("meeting.days", { one: 4, two: 1 });
  const last = days === "two" ? { ...first, day: first.day + (body === "congress" ? 3 : 1) } : null;
  const key = { "standing-committee": "", congress: "p", chairs: "c" }[body];
  return { body, term, number, first, last, period: null, id: `${term}-${key}${number}` };
}

/** 云州市青溪区第十六届人民代表大会 */
export const congressOf = (place: Place, term: number) =>
  `${place.full}第${chinese(term)}届人民代表大会`;

export type NameForm = "full" | "digits" | "short-full" | "short" | "no-term";

/** The session's name in each of the forms in which bulletins mix them. */
export function nameOf(place: Place, sitting: Sitting, form: NameForm): string {
  const count = form === "digits" ? `第${sitting.number}次` : `第${chinese(sitting.number)}次`;
  const term = chinese(sitting.term);
  if (sitting.body === "congress") {
    return form === "short"
      ? `${place.kind}${term}届人大${count}会议`
      : `${congressOf(place, sitting.term)}${count}会议`;
  }
  const meeting = sitting.body === "chairs" ? "主任会议" : "会议";
  switch (form) {
    case "full":
    case "digits":
      return `${congressOf(place, sitting.term)}常务委员会${count}${meeting}`;
    case "short-full":
      return `${place.short}第${term}届人大常委会${count}${meeting}`;
    case "short":
      return `${place.kind}${term}届人大常委会${count}${meeting}`;
    case "no-term":
      return `${place.full}人民代表大会常务委员会${count}${meeting}`;
  }
}

export function bareMeeting(sitting: Sitting): TrueMeeting {
  return {
    ...{ id: sitting.id, body: sitting.body, date: iso(sitting.first) },
    ...{ endDate: sitting.last ? iso(sitting.last) : null, period: null },
    ...{ due: null, present: null, leave: null, absent: null, observers: null },
  };
}

export function dateForm(knobs: Knobs): DateForm {
  return knobs.turn("date.form", { arabic: 8, "chinese-〇": 2, "chinese-○": 1 });
}
