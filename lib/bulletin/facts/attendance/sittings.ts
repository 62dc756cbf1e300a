import { chain } from "../../lexicon/forms";
import { numberBefore } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { opensWithLabel } from "../../readers/attendance-label";
import { readDates } from "../../readers/dates";
import type { Attendance } from "../../schema";

/** The last sitting of a meeting that a text names, by its number, its day or its half of the day. */
export function sittingIn(text: string): string | null {
  const part = WHOLE_SITTINGS.all(text).at(-1);
  const number = part ? numberBefore(text, part.at) : null;
  const day = readDates(text).at(-1)?.from ?? null;
  const half = HALVES.all(text).at(-1)?.word ?? null;
  const own = text.match(DAYS_OF_A_MEETING)?.at(-1) ?? day;
  const told = [number?.value, own, half].filter((one) => one != null);
  return told.length > 0 ? told.join(" ") : null;
}
/** 5月20日实到30人，21日实到29人; 开幕时, 闭幕时 */
const DAYS_OF_A_MEETING = /(?:\d月)?\d{1,2}日|第[一二三四五六七]天|昨[天日]|今[天日]|[开闭]幕时/gu;
export const WHOLE_SITTINGS = chain("次", "全体会议 大会 会议");
export const HALVES = words("上午 下午 全天");
export const LONGEST_SITTING = 40;

/** The sitting of which a list's title tells, or a line right under it: 第二次全体会议, 3月26日, 上午. */
export interface SittingOfList {
  number: number | null;
  day: { from: string; to: string | null } | null;
  half: string | null;
}

export function sittingOfList(blocks: readonly Headed[]): SittingOfList {
  const head = blocks.slice(0, MOST_AT_HEAD);
  const told = head.filter(({ kind }) => kind === "title" || kind === "note" || kind === "date");
  const text = told.map((one) => one.text).join("　");
  const whole = PLENARY.all(text).at(-1);
  return {
    number: (whole && numberBefore(text, whole.at)?.value) ?? null,
    day: readDates(text).at(-1) ?? null,
    half: HALVES.find(text)?.word ?? null,
  };
}
const MOST_AT_HEAD = 3;
const PLENARY = chain("次", "全体会议 大会");

/** Whether two lists are of two sittings for certain: what only one of them tells parts nothing. */
export function areApart(one: SittingOfList | undefined, other: SittingOfList | undefined) {
  if (!one || !other) return false;
  const differ = <T>(a: T | null, b: T | null) => a !== null && b !== null && a !== b;
  const [a, b] = [one.day, other.day];
  const days = a && b && (a.from > (b.to ?? b.from) || b.from > (a.to ?? a.from));
  return Boolean(days) || differ(one.number, other.number) || differ(one.half, other.half);
}

/** Of a draft or a block: what shows that it heads a sitting. */
interface Headed {
  kind: string;
  text: string;
}

/**
 * Where a list tells of each sitting of its meeting apart, the lines that open them: 3月29日, （2020年3月30日上午）,
 * 第二次全体会议, each over labels of its own. Empty where it tells of all at once, or of one.
 */
export function sittingHeads<T extends Headed>([, ...list]: readonly T[]): T[] {
  const heads = list.filter(({ kind, text }, index) => {
    const next = list[index + 1];
    const short = kind !== "names" && kind !== "table" && text.length <= LONGEST_SITTING;
    return (
      short &&
      next &&
      opensWithLabel(next.text) &&
      !opensWithLabel(text) &&
      sittingIn(text) !== null
    );
  });
  return new Set(heads.map(({ text }) => sittingIn(text))).size > 1 ? heads : [];
}

/**
 * Who came to each sitting attended the meeting once: the row of the first sitting that names a person so stays. Who was away
 * on several days, each under its own label (29日请假：, 30日请假：), was so once, for both.
 */
export function onceEach(rows: Attendance[], heads: { lines: [number, number] }[]): Attendance[] {
  const sittings = new Map<Attendance, number>();
  // Both in the order of print.
  let passed = 0;
  for (const row of rows) {
    while ((heads[passed]?.lines[0] ?? Infinity) <= row.lines[0]) passed++;
    sittings.set(row, passed);
  }
  const first = new Map<string, Attendance>();
  const days = new Map<Attendance, string[]>();
  const seen = new Set<string>();
  const once = rows.filter((row) => {
    const key = `${row.status} ${row.person}（${row.personNote ?? ""}）`;
    const before = first.get(key);
    first.set(key, before ?? row);
    // Twice within one sitting is told.
    const ofSitting = `${sittings.get(row)} ${key}`;
    const again = seen.has(ofSitting);
    seen.add(ofSitting);
    if (before === undefined) return true;
    const each = days.get(before) ?? [before.note ?? ""];
    const another = [...each, row.note ?? ""].every(namesDay) && !each.includes(row.note ?? "");
    if (another) days.set(before, [...each, row.note ?? ""]);
    return !another && again;
  });
  return once.map((row, index) => ({
    ...row,
    note: days.get(row)?.join("、") ?? row.note,
    order: index + 1,
  }));
}
const namesDay = (note: string) => DAY.test(note);
const DAY = /\d日|第.天/u;
