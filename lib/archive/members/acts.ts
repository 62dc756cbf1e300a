/** Acts that say why a name came to a body's list, or left it. Pure. */
import type { Appointment } from "../model";

type Act = Pick<Appointment, "action" | "organ" | "post" | "date">;

const COMES: ReadonlySet<string> = new Set(["elect", "appoint"]);
const LEAVES: ReadonlySet<string> = new Set([
  ...["accept-resignation", "remove", "dismiss", "recall", "suspend"],
  ...["terminate", "terminate-seat"],
]);
export const SEAT = "代表";
/** Whoever sits there is a member; an office of its divisions (……常务委员会研究室) makes none. */
const MEMBERS_OF = ["人民代表大会", "常务委员会", "常委会"];

const isSeat = ({ post, organ }: Act) =>
  post === SEAT || MEMBERS_OF.some((body) => organ?.endsWith(body));

interface Between {
  /** The days of the two meetings whose lists differ, as far as they are known. */
  from: string | null;
  to: string | null;
}

/** Of one person's acts those that go with it; one without a day tells nothing of when. */
export const actsBehind = <Some extends Act>(
  acts: Some[],
  way: "came" | "left",
  { from, to }: Between,
): Some[] =>
  acts.filter((act) => {
    const { action, date } = act;
    if (date === null || !isSeat(act)) return false;
    return (
      (way === "came" ? COMES : LEAVES).has(action) &&
      (from === null || from <= date) &&
      (to === null || date <= to)
    );
  });
