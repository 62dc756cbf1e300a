import type { MeetingSummary } from "../model";

/** The meetings of one body in one term: one list of members. */
export interface Series {
  /** `16`, of the congress `16-p`, of the chairs `16-c`: a meeting's id without its number. `0` where no term is printed. */
  id: string;
  body: MeetingSummary["body"];
  term: number | null;
}

const SIGNS: Record<Series["body"], string> = {
  "standing-committee": "",
  congress: "-p",
  chairs: "-c",
};

export function seriesOf({ body, term }: Pick<MeetingSummary, "body" | "term">): Series {
  return { id: `${term ?? 0}${SIGNS[body]}`, body, term };
}

/** One of each, in the order of the meetings. */
export function seriesOfAll(meetings: Pick<MeetingSummary, "body" | "term">[]): Series[] {
  return [
    ...new Map(meetings.map((meeting) => [seriesOf(meeting).id, seriesOf(meeting)])).values(),
  ];
}
