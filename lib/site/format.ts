/** How dates, numbers and names of things are written for Chinese readers. */
import type {
  Diagnostic,
  ImportChanges,
  MatchRule,
  MeetingSummary,
  NumberedIssue,
} from "../archive/model";
import { formatOrdinal, formatSerial, issueNumbers, numberUnit, supplementNumber } from "../words";

/** `2021-05-31` → 2021年5月31日. */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** A meeting of several days says each part of the date once. */
export function formatDates(first: string, last: string | null): string {
  if (last === null || last === first) return formatDate(first);
  const [firstYear, firstMonth] = first.split("-");
  const [lastYear, lastMonth, lastDay] = last.split("-").map(Number);
  if (Number(firstYear) !== lastYear) return `${formatDate(first)}至${formatDate(last)}`;
  if (Number(firstMonth) !== lastMonth) return `${formatDate(first)}至${lastMonth}月${lastDay}日`;
  return `${formatDate(first)}至${lastDay}日`;
}

/** A moment (ISO 8601) as readers here tell time: 2026年11月24日 14:05. */
export const formatMoment = (iso: string) =>
  new Intl.DateTimeFormat("zh-CN", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Asia/Shanghai",
  }).format(new Date(iso));

/** 第二号, 第一、二期, 增刊第一号 (增刊 where print numbers none), or 总第15号 where print gives no other number; 号 or 期 as printed. */
export function formatIssueNumber(issue: NumberedIssue): string {
  const unit = numberUnit(issue);
  const supplement = supplementNumber(issue.id);
  if (supplement !== null && issue.number === null) return "增刊";
  if (supplement !== null) return `增刊第${formatOrdinal(supplement)}${unit}`;
  const numbers = issueNumbers(issue);
  if (numbers.length > 0) return `第${numbers.map(formatOrdinal).join("、")}${unit}`;
  return formatSerial(issue) ?? issue.id;
}

/** 2021年第二号. */
export function formatIssue(issue: NumberedIssue): string {
  const number = formatIssueNumber(issue);
  return issue.year === null ? number : `${issue.year}年${number}`;
}

/** A first import brings all there is: nobody reads hundreds of names. */
const MOST_NAMED = 6;

/** 新收2021年第一号、2021年第二号；移去2020-3. An issue that is gone has its id alone. */
export function formatChanges(
  { added, changed, removed }: ImportChanges,
  issues: NumberedIssue[],
): string {
  const names = new Map(issues.map((issue) => [issue.id, formatIssue(issue)]));
  const clauses = [
    { verb: "新收", ids: added },
    { verb: "重读", ids: changed },
    { verb: "移去", ids: removed },
  ].flatMap(({ verb, ids }) => {
    if (ids.length === 0) return [];
    const named = ids.slice(0, MOST_NAMED).map((id) => names.get(id) ?? id);
    return `${verb}${named.join("、")}${ids.length > MOST_NAMED ? `等${ids.length}期` : ""}`;
  });
  return clauses.length > 0 ? clauses.join("；") : "各期没有变动";
}

/** 2011—2013、2016年: years in their order, those that follow one another as one. */
export function formatYears(years: number[]): string {
  const firsts = years.filter((year, at) => years[at - 1] !== year - 1);
  const lasts = years.filter((year, at) => years[at + 1] !== year + 1);
  const spans = firsts.map((from, at) => (from === lasts[at] ? from : `${from}—${lasts[at]}`));
  return `${spans.join("、")}年`;
}

/** 2021年; what no year is printed in has a name too. */
export const formatYear = (year: number | null) => (year === null ? "未载年份" : `${year}年`);

type Met = Pick<MeetingSummary, "body" | "term" | "number">;

/** 第三十七次会议: enough where the term is plain from its surroundings. */
export function formatSitting({ body, number }: Met): string {
  const ordinal = formatOrdinal(number);
  if (body === "chairs") return `第${ordinal}次主任会议`;
  return body === "congress" ? `人大第${ordinal}次会议` : `第${ordinal}次会议`;
}

/** 第十六届第三十七次会议. */
export const formatMeeting = (meeting: Met) =>
  (meeting.term === null ? "" : `第${formatOrdinal(meeting.term)}届`) + formatSitting(meeting);

export const BODIES: Record<MeetingSummary["body"], string> = {
  "standing-committee": "常务委员会会议",
  congress: "人民代表大会会议",
  chairs: "主任会议",
};

/** 第十六届常务委员会会议: whose meetings, all together. */
export const formatSeries = ({ term, body }: Pick<MeetingSummary, "term" | "body">) =>
  (term === null ? "" : `第${formatOrdinal(term)}届`) + BODIES[body];

/** 第十六届常务委员会: the body itself. */
export const formatBody = (series: Pick<MeetingSummary, "term" | "body">) =>
  formatSeries(series).replace(/会议$/u, "");

/** 第三十七次: enough where the heading says of what. */
export const formatNumber = ({ number }: Pick<MeetingSummary, "number">) =>
  `第${formatOrdinal(number)}次`;

export const DATE_BASES = {
  adopted: "通过",
  delivered: "报告",
  signed: "落款",
  held: "举行",
} as const;

/** Control characters, and marks that turn round what stands behind them: no print has either. */
export const HIDDEN = /[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** ␀ … ␟ and ␡ where Unicode has a picture, ␦ where it has none. */
function picture(control: string): string {
  const code = control.codePointAt(0) ?? 0;
  if (code === 0x7f) return "␡";
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : "␦";
}

/** A browser drops some control characters, hides the others and obeys those of direction; here each shows as its picture. */
export const visible = (text: string) => text.replace(HIDDEN, picture);

/** With a stop at its end, so that another sentence may follow. */
export const asSentence = (text: string) =>
  /[。！？…][”』」）]?$/u.test(text) ? text : `${text}。`;

/** A sentence's end cut off for titles and descriptions, with a sign that it was. */
export function shorten(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}

/** Why two texts are taken for one matter, as readers are told. */
export const MATCH_RULES: Record<MatchRule, string> = {
  same: "题目相同",
  contains: "题目相含",
  alike: "题目用词相近",
  personnel: "人事事项与任免文件",
};

/** 依据：题目相同; 依据：题目用词相近（0.93）: a likeness is a number, the others are not. */
export const formatMatch = (rule: MatchRule, score: number) =>
  `依据：${MATCH_RULES[rule]}` +
  (rule === "alike" || rule === "contains" ? `（${score.toFixed(2)}）` : "");

export const SEVERITIES: Record<Diagnostic["severity"], string> = {
  error: "错误",
  warning: "提醒",
  info: "说明",
};

const DAY = 86_400_000;
const MONTH = 30.44;

/** From one day to another: 12天, 约8个月, 约3年. */
export function formatSpan(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
  if (days < 60) return `${days}天`;
  const months = Math.round(days / MONTH);
  return months < 24 ? `约${months}个月` : `约${Math.round(months / 12)}年`;
}
