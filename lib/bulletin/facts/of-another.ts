import { meetingId, readMeetings } from "../readers/meetings";
import type { Read } from "./facts";

/** Whether the last meeting that a text names is none of its paper's: 县人大常委会第二次会议 in a paper of the congress's third. */
export function tellsOfAnother(text: string, { meeting }: Pick<Read, "meeting">): boolean {
  const named = readMeetings(text).at(-1);
  if (!named || meeting === null) return false;
  const sitting = (id: string) => id.slice(id.lastIndexOf("-") + 1);
  const told = meetingId(named);
  const whole = told.includes("-") && meeting.includes("-");
  return whole ? told !== meeting : sitting(told) !== sitting(meeting);
}
