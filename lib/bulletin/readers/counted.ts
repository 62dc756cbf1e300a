import { isNumeral, readNumber } from "../lexicon/script/numerals";
import type { Words } from "../lexicon/words";

const MOST_DIGITS = 4;

export interface CountAt {
  at: number;
  end: number;
  unit: string;
  /** 各1次: of each that is named. */
  each: boolean;
  value: number | null;
}

/** 共安排45项, 各1次; never the 次 of 第三十七次会议. */
export function countsIn(text: string, units: Words): CountAt[] {
  return units.all(text).flatMap(({ word: unit, at: behind }) => {
    let start = behind;
    while (isNumeral(text.charAt(start - 1))) start--;
    const end = behind + unit.length;
    if (start === behind || behind - start > MOST_DIGITS) return [];
    if (text.charAt(start - 1) === "第") return [];
    const each = text.charAt(start - 1) === "各";
    const value = readNumber(text.slice(start, behind));
    return [{ at: each ? start - 1 : start, end, unit, each, value }];
  });
}
