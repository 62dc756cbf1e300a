import type { Attendance } from "../schema";

const NUMBER = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?)/u;
const LABEL =
  /^(?:应出席|应到|实际出席|实际到会|实出席|实到|出席|到会|参加|未到会|未出席|因[公病事故](?:请假|缺席|未到会|未出席)|请假|缺席|列席|旁听)/u;

/** The label that a line of an attendance list opens with, its number aside: `二、出席（28人）：` → 出席（28人）： */
const withoutNumber = (text: string) => (LABEL.test(text) ? text : text.replace(NUMBER, ""));

/** Whether a line opens with the label of an attendance, its number aside. */
export const opensWithLabel = (text: string) => LABEL.test(withoutNumber(text));

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
