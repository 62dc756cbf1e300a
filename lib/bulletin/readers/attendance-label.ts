import { withoutNumber } from "../constructs/names";
import type { Attendance } from "../schema";

type Status = Attendance["status"];

const STATUS: [RegExp, Status | null][] = [
  [/^(?:应出席|应到)/u, null],
  [/^(?:实际出席|实际到会|实出席|实到|出席|到会|参加)/u, "present"],
  [/^(?:因.{1,2})?请假/u, "leave"],
  [/^(?:因.{1,2})?(?:缺席|未到会|未出席)/u, "absent"],
  [/^(?:列席|旁听)/u, "observer"],
];

/** What holds for the names that follow: 出席（28人）： · 因公请假： · 副主任： */
export interface Section {
  status: Status;
  note: string | null;
  office: string | null;
}

/** The section a text opens; null where it is no label of an attendance, or only declares (应出席). */
export function sectionOf(text: string): Section | null {
  const label = withoutNumber(text);
  const [, status] = STATUS.find(([form]) => form.test(label)) ?? [];
  if (!status) return null;
  const reason = /^因([公病事故])(?:请假|缺席|未)/u.exec(label)?.[1];
  return { status, note: reason ? `因${reason}` : null, office: null };
}
