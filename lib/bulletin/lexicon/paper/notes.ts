/** Words of the lines that stand between a title and its text: adoption, session, number, salutation. */
import { APPOINTS, DISMISSES, RECALLS, REMOVES, RESIGNS, WINS } from "../office/verbs";
import { LONG_DASHES } from "../script/marks";
import { isNumeral, readNumber } from "../script/numerals";
import { words } from "../words";

const NOTE_OPENS = "（(【〔［[";
export const NOTE_CLOSES = "）)】〕］]";
/** A note under a title stands in brackets of any kind: 【……第三次会议通过】 */
export const opensNote = (text: string) => text !== "" && NOTE_OPENS.includes(text.charAt(0));
export const closesNote = (text: string) => text !== "" && NOTE_CLOSES.includes(text.slice(-1));
/** （……通过）, ——在……会议上: how a line under a title begins that is none of it. */
export const OPENS_UNDER_TITLE = new Set(`（(${LONG_DASHES}`);
/** One more bracket open, or one fewer. */
export const depthOf = (character: string) =>
  NOTE_OPENS.includes(character) ? 1 : NOTE_CLOSES.includes(character) ? -1 : 0;

/** How an act came to hold: （……第三十七次会议通过） */
export const ADOPTED = words("通过 批准 修订 修正 公布 施行 废止 印发 表决 发布");
/** The same bracket goes on in the next line: 同日……批准, 根据……第一次修正. */
export const MORE_OF_A_NOTE = words("同日 ， ；");
export const AMENDED = words("修正 修订 通过");
/** ——2021年3月11日在……第三十七次会议上 */
export const SESSION_ENDS = words("会议 会议上 会上 大会上 上");

/** Who is greeted: 主任、各位副主任，各位委员： */
export const GREETED = words("主任 副主任 委员 代表 同志 委员会 代表大会 政府 主席团 常委会");
/** 各乡（镇）人大主席团，县直机关、省市驻县各单位：, each of many. */
export const GREETED_AMONG_MANY = words("单位 部门 机关 人大 工委 办公室 街道办事处");
/** ……第二十四次会议决定对……作如下修改： tells what comes; it greets nobody. */
export const TELLS_WHAT_COMES = words(
  "如下 下列 决定 任命 免去 选举 补选 选出 产生 接受 罢免 终止 确认 通过 修改为 名单 是： 次会议于",
  "提出 认为 指出 强调 以下",
);
/** The same at its end: 常委会组成人员的主要意见：, 参加会议的代表有： */
export const NAMES_WHAT_COMES = words("意见 建议 做法 问题 情况 要求 体会 措施 表示 有 为");

/** 2021年1月20日……第五次会议 / 选举产生……: a sentence cut behind its meeting. */
export const RESOLVES = words(
  "审议 听取 审查 表决 决定 通过 选举 补选 依法 根据 接受 任命 免去",
  "确认 同意 讨论 罢免 终止 撤销 许可 推选 批准了 批准《 批准关于 制定 一致通过 一致同意 全票通过 经审议 经表决 经投票 以无记名 以举手 对《",
);
/** ……人民代表大会代表王某 / 因病去世。: a sentence cut behind its person. */
export const TOLD_OF_ONE = words("因 已 的 提出 辞去 调离 ，");

/** 青禾县第十六届人民代表大会 / 常务委员会第三次会议决定: a body's name cut in two. */
export const REST_OF_BODY = words("常务委员会 务委员会 委员会 员会 常委员会");
/** What a line holds that begins a sentence and names no reporting body. */
export const SITS = words(
  "听取 审议 会议 选出的 补选 决定",
  ...[APPOINTS, REMOVES, DISMISSES, RECALLS, RESIGNS, WINS],
);

const YEAR_OPENS = new Set("〔［[（(");
const YEAR_CLOSES = new Set("〕］])）");

/** `第3期`: which of a 简报. */
export const isIssueNumber = (text: string) =>
  text.startsWith("第") &&
  text.endsWith("期") &&
  text.length <= 6 &&
  readNumber(text.slice(1, -1)) !== null;

/** `第3号`, `第3期`, `（第二十二号）`, `虹人大常〔2021〕5号`, `公告〔十六届〕第二十二号`, `〔2021〕第5期` and nothing else in the line. */
export function isNumberLine(line: string): boolean {
  const wrapped = opensNote(line) && closesNote(line);
  const text = wrapped ? line.slice(1, -1) : line;
  if (isIssueNumber(text)) return true;
  if (!"号期".includes(text.slice(-1) || "-") || /[，。]/u.test(text)) return false;
  if (text.startsWith("第") && text.length >= 3 && text.length <= 10) return true;
  let close = text.length - 1;
  while (close > 0 && (isNumeral(text.charAt(close - 1)) || text.charAt(close - 1) === "第"))
    close--;
  const digits = text.slice(close, -1);
  const number = digits.startsWith("第") ? digits.slice(1) : digits;
  if (number.length > 5 || readNumber(number) === null) return false;
  if (!YEAR_CLOSES.has(text.charAt(close - 1))) return false;
  const open = [...text.slice(0, close - 1)].findLastIndex((one) => YEAR_OPENS.has(one));
  return open >= 0 && open <= 30 && close - open >= 4 && close - open <= 10;
}

/** What is told of a list under it: 注：议程如有变动，另行通知。 */
export const REMARKS = words("注： 注: 备注： 备注: 附注： 附注: 说明： 说明: 注意： 注意:");
