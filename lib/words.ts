/** Words that pages show and queries understand alike. A leaf: it imports no value. */
import type { Appointment } from "./archive/model";

const DIGITS = "〇一二三四五六七八九";

/** 37 → 三十七, as ordinals are printed; beyond the thousands the digits stay. */
export function formatOrdinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return String(value);
  let out = "";
  let gap = false;
  for (const [unit, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = out !== "";
      continue;
    }
    if (gap) out += "〇";
    gap = false;
    out += (unit === 10 && digit === 1 && out === "" ? "" : DIGITS[digit]) + name;
  }
  return out;
}

export const ACTIONS: Record<Appointment["action"], string> = {
  appoint: "任命",
  remove: "免去",
  "accept-resignation": "接受辞职",
  elect: "选举",
  recall: "罢免",
  dismiss: "撤职",
  suspend: "暂停职务",
  acting: "代理",
  "terminate-seat": "代表资格终止",
};
