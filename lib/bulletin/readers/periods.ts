import { readNumber } from "../lexicon/numerals";

const WHOLE: [RegExp, number, number][] = [
  [/^上半年/u, 1, 6],
  [/^下半年/u, 7, 12],
  [/^(?:全年|每月|常年|年内)/u, 1, 12],
  [/^年初/u, 1, 3],
  [/^年底|^年末/u, 10, 12],
];
const N = "([0-9]{1,2}|[一二三四五六七八九十]{1,2})";
const MONTHS = new RegExp(`^${N}月?(?:份|[上中下]旬|[初底末])?(?:[—\\-－–~～至、和]+${N})?月`, "u");
const QUARTER = new RegExp(`^第?${N}(?:[—\\-－–~～至、和]+第?${N})?季度`, "u");

/** 3月 → 3..3, 7-8月 → 7..8, 上半年 → 1..6, 第三季度 → 7..9, 全年 → 1..12; null when it tells no months. */
export function readPeriod(text: string | null): { from: number; to: number } | null {
  if (text === null) return null;
  const whole = WHOLE.find(([form]) => form.test(text));
  if (whole) return { from: whole[1], to: whole[2] };
  const quarter = QUARTER.exec(text);
  if (quarter)
    return span(
      quarter,
      (first) => 3 * first - 2,
      (last) => 3 * last,
    );
  const months = MONTHS.exec(text);
  return (
    months &&
    span(
      months,
      (first) => first,
      (last) => last,
    )
  );
}

function span(match: RegExpExecArray, begin: (n: number) => number, end: (n: number) => number) {
  const first = readNumber(match[1] ?? "");
  const last = match[2] ? readNumber(match[2]) : first;
  if (first === null || last === null) return null;
  const [from, to] = [begin(first), end(last)];
  return from >= 1 && to <= 12 && from <= to ? { from, to } : null;
}
