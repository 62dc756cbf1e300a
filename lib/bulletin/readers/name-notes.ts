import { readOffice } from "./offices";

const COUNT_OF_LIST =
  /^共?[0-9一二三四五六七八九十百]{1,4}[人名位](?:，.{2,4}[0-9一二三四五六七八九十百]{1,4}[人名位])?$/u;
/** What brackets say behind a name of an attendance list: 女，回族 of the person, 因病 of the leave, 副县长 of the office. */
export function readNoteOfName(note: string | null) {
  // 甲、乙、丙（共28人）: the count of the list, behind its last name.
  const noted = note === null || COUNT_OF_LIST.test(note) ? null : note;
  const own = noted?.split("，").filter((part) => /^[男女大小]$|族$/u.test(part)) ?? [];
  const person = own.join("，") || null;
  const told = noted?.slice(person ? person.length + 1 : 0) || null;
  const reason = isReason(told) ? told : null;
  const office = reason === null && told !== null && readOffice(told) ? told : null;
  return { person: reason === null && office === null ? noted : person, reason, office };
}

const isReason = (note: string | null) =>
  note !== null &&
  /因|假|出差|公出|公差|出国|出访|外出|住院|手术|疗养|隔离|学习|培训|公务|病|事|上午|下午|半天|会议|\d/u.test(
    note,
  );
