/** Words that pages show and queries understand alike. A leaf: it imports no value. */
import type { Appointment, Attendance, Check, Total } from "./bulletin/schema";

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
  terminate: "职务终止",
};

export const CHECK_RESULTS: Record<Check["result"], string> = {
  differs: "不一致",
  explained: "不一致（已说明）",
  unchecked: "无法核对",
  agrees: "一致",
  changed: "名单有变动",
};

/** What a yearly report counts, by the code of its comparison with the archive. */
export const YEAR_TOTALS: Record<Total["counts"], { code: string; label: string }> = {
  meetings: { code: "year/meetings", label: "常委会会议" },
  reports: { code: "year/reports", label: "听取专项工作报告" },
  decisions: { code: "year/decisions", label: "作出决议、决定" },
  acts: { code: "year/acts", label: "任免" },
  appointed: { code: "year/appointed", label: "任命" },
  removed: { code: "year/removed", label: "免职" },
  seats: { code: "year/seats", label: "补选代表" },
  inspections: { code: "year/inspections", label: "执法检查" },
};

export type Status = Attendance["status"];

interface StatusWords {
  label: string;
  /** Who is listed so is a member of the body, and stands in a column of its chart. */
  member: boolean;
  /** The member was there. */
  attends: boolean;
  /** How its part of a column is drawn. */
  fill: "solid" | "hatched" | "open";
}

/** What a list says of a name, in the order that lists have. */
export const STATUSES: Record<Status, StatusWords> = {
  present: { label: "出席", member: true, attends: true, fill: "solid" },
  leave: { label: "请假", member: true, attends: false, fill: "hatched" },
  absent: { label: "缺席", member: true, attends: false, fill: "open" },
  observer: { label: "列席", member: false, attends: false, fill: "open" },
};

const isStatus = (value: string): value is Status => Object.hasOwn(STATUSES, value);
export const STATUS_ORDER = Object.keys(STATUSES).filter(isStatus);
export const MEMBER_STATUSES = STATUS_ORDER.filter((status) => STATUSES[status].member);

/** Something for each of them. */
export const byStatus = <Value>(make: (status: Status) => Value): Record<Status, Value> => ({
  present: make("present"),
  leave: make("leave"),
  absent: make("absent"),
  observer: make("observer"),
});

/** The numbers of a joint issue live in its id: `2021-1-2` → [1, 2]; those of a supplement (`2021-s1`) are its own: []. */
export function issueNumbers({ id, number }: { id: string; number: number | null }): number[] {
  const joint = /^\d{4}((?:-\d+)+)$/.exec(id);
  if (joint?.[1]) return joint[1].slice(1).split("-").map(Number);
  return number === null || supplementNumber(id) !== null ? [] : [number];
}

/** `2021-s1` → 1; null for any other issue. */
export function supplementNumber(id: string): number | null {
  const supplement = /^\d{4}-s(\d+)$/.exec(id);
  return supplement ? Number(supplement[1]) : null;
}

interface Called {
  numberUnit: string | null;
  serialUnit: string | null;
}

/** 号 or 期, as the masthead says; 号 where it says neither. */
export const numberUnit = (issue: Called) => issue.numberUnit ?? issue.serialUnit ?? "号";
export const serialUnit = (issue: Called) => issue.serialUnit ?? issue.numberUnit ?? "号";

interface Serial {
  serialNumber: number | null;
  lastSerialNumber: number | null;
}

/** The higher one of a joint issue that counts as several. */
export const lastSerial = (issue: Serial) => issue.lastSerialNumber ?? issue.serialNumber;

/** 总第15号, 总第3至5期. */
export const formatSerials = (from: number, to: number, unit: string) =>
  `总第${from === to ? from : `${from}至${to}`}${unit}`;

/** 总第15号; null where none is printed. */
export const formatSerial = (issue: Called & Serial) =>
  issue.serialNumber === null
    ? null
    : formatSerials(issue.serialNumber, lastSerial(issue) ?? 0, serialUnit(issue));

const QUOTES = ['""', "“”", "「」"];

/** One phrase of a query, or one value: a blank would end it, a quote at its start would open another. */
export const quoted = (text: string): string => (/\s|^["“「]/u.test(text) ? inQuotes(text) : text);

/** A phrase to be looked for to the letter, in quotes that it does not hold itself. */
export function inQuotes(text: string): string {
  const free = QUOTES.find((pair) => ![...pair].some((mark) => text.includes(mark)));
  const [open, close] = [...(free ?? '""')];
  return `${open}${text}${close}`;
}

/** What became of a planned item, in the order of the page. */
export const PLAN_STATES = {
  listed: { label: "已列入议程", means: "所收公报的会议议程里有这一事项" },
  ahead: { label: "尚未收到该月公报", means: "所收公报还没有到这个月份" },
  unseen: { label: "本站收录公报中未见", means: "没有看到，不等于没有进行" },
  outside: { label: "不在公报收录范围", means: "主任会议、视察、调研等，公报通常不登载" },
};
/** On an agenda; its months are still to come; nothing of it seen; or no matter that bulletins print. Never "not done". */
export type PlanState = keyof typeof PLAN_STATES;

/** What an issue holds, as an import is reviewed. */
export const ISSUE_PARTS = {
  documents: "文件",
  meetings: "会议",
  attendance: "出席",
  appointments: "任免",
  planItems: "计划",
  checks: "数字核对",
  diagnostics: "编辑提示",
};
export type IssuePart = keyof typeof ISSUE_PARTS;
export const isIssuePart = (value: string): value is IssuePart => Object.hasOwn(ISSUE_PARTS, value);

/** The same, and what is said of the whole archive. */
export const REVIEW_PARTS = { ...ISSUE_PARTS, settings: "设定" };

/** In the place of an issue's name, where it is the whole archive. */
export const REVIEWED_WHOLE = "整个资料库";

/** Of an issue that is read otherwise, and holds the same: levels of headings, quotes, places. */
export const REVIEWED_DETAILS = "所载各项都相同，只有层次、引文等细节不同";
