/** Between two days, months or years (2015, 2015-03, 2015-03-11), both included; either may be left open. */
export interface DaySpan {
  from?: string | undefined;
  to?: string | undefined;
}

/** For a column of ISO dates; undefined where neither end is set. A day comes before what any longer text would begin with. */
export const withinSpan = ({ from, to }: DaySpan) =>
  from === undefined && to === undefined
    ? undefined
    : { ...(from !== undefined && { gte: from }), lte: `${to ?? ""}~` };
