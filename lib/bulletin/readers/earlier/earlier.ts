/** Whether a sentence tells what was done earlier, or by a body that is not the paper's own. */
import { chain } from "../../lexicon/forms";
import {
  COURTS,
  endsAsBody,
  GOVERNMENTS,
  OTHER_HOUSES,
  PARTY_BODIES,
  PROCURATORATES,
} from "../../lexicon/office/bodies";
import { ELECTS, FOUNDS } from "../../lexicon/office/verbs";
import { BEGINS_OTHERS, COMMITTEE } from "../../lexicon/paper/sittings";
import { cutAt } from "../../lexicon/script/marks";
import { monthAt, numberAt, readNumber } from "../../lexicon/script/numerals";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { yearBefore } from "../dates";
import { meetingId, readMeetings } from "../meetings";
import { AT, FORMERLY, GOES_BEFORE, HOW, lastOf, MARKS, ofFormerTime } from "./former-times";

/** What a paper says of itself. */
interface Paper {
  title: string;
  date: string | null;
  meeting: string | null;
}

/**
 * `lead` is what a sentence says before its act: 2020年5月，省十三届人大常委会第十八次会议 | 任命……. `past`: certainly none of this paper's
 * meeting, or still to come; `open`: it may be; null: nothing says so.
 */
export function earlierIn(lead: string, paper: Paper): "past" | "open" | null {
  const others = isOfOtherHouse(lead) ? "past" : othersIn(lead, paper.title);
  if (others !== null) return others;
  if (goesOnWithDue(lead)) return "open";
  if (FORMERLY.has(trimEnd(lead, MARKS))) return "past";
  const former = ofFormerTime(lead);
  if (former !== null) return former;
  if (cutAt(lead, "，").some(({ text, mark }) => mark !== "" && FORMERLY.has(text))) return "open";
  if (isOfAnotherTerm(lead, paper.meeting)) return "past";
  if (isOfCommittee(lead, paper.meeting)) return "open";
  if (RESOLVES.before(paper.title) === null) return null;
  const clauses = cutAt(trimEnd(lead, HOW), "，：；。");
  const last = clauses.at(-1)?.text ?? "";
  const own = dateAt(withItsYear(last, paper.date));
  const before = own ? null : dateAt(withItsYear(clauses.at(-2)?.text ?? "", paper.date));
  const date = own ?? (before?.rest === "" ? before : null);
  const who = trimStart(own ? own.rest : last, LEADS);
  const days = date && paper.date ? daysOf(paper.date) - date.day : null;
  // 2021年10月，……: later than the paper is a misprint, and nothing past.
  if (days !== null && days <= 0) return null;
  const another = isAnotherMeeting(who, paper.meeting);
  if (another === false) return null;
  if (another) return days !== null || isAbove(who, paper.title) ? "past" : "open";
  const isBody = endsAsBody(who) || PARTY.before(who) !== null || COMMITTEE.before(who) !== null;
  if (isAbove(who, paper.title) && isBody) return "past";
  if (days === null || days <= LONGEST_SITTING) return null;
  return isBody ? "past" : who === "" ? "open" : null;
}

/** Of others, which make known or report what was done, a day before their own is their subject's. */
const RESOLVES = words("决定 决议 纪要");
const LEADS = words("由 经 在 中共 ， 上午 下午");
const PARTY = words("省委 市委 县委 区委 州委 自治区党委 中央 国务院");
const NATIONAL = words("国务院 全国人 最高人民 中央 中共中央");
const PROVINCIAL = words("省人 省委 省第 省政 省高 自治区人 自治区党 自治区第");
const LONGEST_SITTING = 31;

/**
 * 县委决定： | 免去……, 县委组织部任命……, 会议传达了市委的决定： | 任命……: the Party's own, of whatever level. 县人民政府决定 | 任命…… is told, for
 * its posts may be the committee's to fill.
 */
function othersIn(lead: string, title: string): "past" | "open" | null {
  // Asked first, for hardly any sentence speaks of them.
  if (PARTY_BODY.find(lead) === null && STATE_BODY.find(lead) === null) return null;
  const [clause] = cutAt(trimEnd(lead, MARKS), "，：；。").slice(-1);
  if (!clause) return null;
  const runsOn = /[，,]$/u.test(lead);
  const told = PASSES_ON.all(clause.text).at(-1);
  const object = told ? clause.text.slice(told.at + told.word.length) : "";
  if (told && PARTY_BODY.find(object) !== null && PAPER_OF_OTHERS.before(object) !== null)
    return runsOn && OWN.find(clause.text.slice(0, told.at)) !== null ? "open" : "past";
  const who = trimEnd(trimEnd(clause.text, DECIDES), HOW);
  if (PARTY_BODY.before(who) !== null) return BY.at(who) === null ? "past" : "open";
  const decides = who !== trimEnd(lead, MARKS) || !/[：:]$/u.test(lead);
  // In a list of acts a body is what the posts below it are of.
  const ofState = decides && STATE_BODY.before(who) !== null && title.includes("会议");
  return ofState && STATE_BODY.find(title) === null && BY.at(who) === null ? "open" : null;
}
/** 恢复县人民政府，选举……, too: what was made is not who acts. */
const BY = words(FOUNDS, "由 经 根据 按照 据 应 恢复");
const OWN = words("会议 常委会 会上");
const DECIDES = chain("? 研究 讨论 集体研究 会议研究", "? 并", "决定 研究 同意 批准 宣布");
/** 政协青禾县第八届委员会第三次会议 | 选举……, 县总工会 | 选举……: none of the congress's. */
function isOfOtherHouse(lead: string): boolean {
  const who = lastOf(lead);
  const house = OTHER_HOUSES.find(who.slice(0, FARTHEST_HOUSE));
  const begins = BEGINS_OTHERS.at(who) !== null || (house !== null && BY.at(who) === null);
  const acts = ACTS.before(who) !== null && GOES_BEFORE.find(who) === null;
  return begins && acts && MEETING.find(who.slice(0, house?.at ?? 0)) === null;
}
const FARTHEST_HOUSE = 12;
const MEETING = words("会议 大会 常委会");
const ACTS = words(OTHER_HOUSES, "会议 大会 委员会 全会");
const PARTY_BODY = words(
  PARTY_BODIES,
  "省委 市委 县委 区委 州委 旗委 盟委 镇委 乡党委 中央 组织部",
);
const STATE_BODY = words(GOVERNMENTS, COURTS, PROCURATORATES);
/** What is passed on at a meeting, and was done elsewhere. */
const PASSES_ON = chain("传达 宣读 宣布 通报 学习 转达", "? 了");
const PAPER_OF_OTHERS = words("决定 通知 文件 批复 任免 任命");

/** 省人大常委会 in a city's paper, 国务院 in any but the nation's. */
function isAbove(who: string, title: string): boolean {
  if (NATIONAL.at(who) !== null || readsNation(who)) return !title.includes("全国");
  const ofProvince = PROVINCIAL.at(who) !== null || NUMBERED.test(who);
  return ofProvince && LOWER.find(title) !== null && UPPER.find(title) === null;
}
const readsNation = (who: string) => who.includes("届全国人");
const NUMBERED = /^(?:省|自治区)[\d一二三四五六七八九十]{1,3}届/u;
const LOWER = words("市 州 县 区 旗 盟");
const UPPER = words("省 自治区");

/** In a congress's own paper 县人大常委会 | 任命……: done between its sessions, or by a meeting behind it. */
function isOfCommittee(lead: string, own: string | null): boolean {
  if (!own?.includes(OF_CONGRESS)) return false;
  const last = trimEnd(lastOf(lead), HOW);
  if (ACTS_ON.find(last) !== null) return false;
  return COMMITTEE.before(last) !== null || (lead.endsWith("，") && convenes(last));
}
/** 大会选举产生新一届县人大常委会，| 选举……: what the session itself made, and who acts no more than it did. */
const ACTS_ON = words(ELECTS, "产生 成立 组成 审议 听取");
/** 县八届人大常委会举行第一次会议，| 任命…… */
const convenes = (clause: string) =>
  COMMITTEE.find(clause) !== null && HOLDS.find(clause) !== null && clause.endsWith("会议");
const OF_CONGRESS = "-p";

/** 会议应于3月5日召开，3月6日 | 选举……: whether the second day is due as well, or was kept, is open. */
function goesOnWithDue(lead: string): boolean {
  const clauses = cutAt(lead, "，；。：").map(({ text }) => text);
  const [held = "", last = ""] = clauses.slice(-2);
  if (HOLDS.before(held) === null || !DAY_ALONE.test(last)) return false;
  return DUE.all(held).some(({ word, at }) => ON_A_DAY.at(held, at + word.length) !== null);
}
const HOLDS = words("召开 举行 召集");
const DUE = words("应 应当 须 必须 拟 将 计划 定 预定");
const ON_A_DAY = words("于 在");
const DAY_ALONE = /^(?:(?:并于|并|于)?\d{1,2}月\d{1,2}日[上下]?午?)?$/u;

/** 县第十五届人民代表大会 | 选举产生的, in a paper of the sixteenth. */
function isOfAnotherTerm(lead: string, own: string | null): boolean {
  const who = trimEnd(lead, HOW);
  if (OF_THE_TERM_BEFORE.before(who) !== null) return true;
  const [, term = ""] = OF_A_TERM.exec(who) ?? [];
  const told = term === "" ? null : readNumber(term);
  // 批准东岭县第九届人民代表大会 | 选举……: what the paper confirms is its own.
  if (told === null || !own?.includes("-") || CONFIRMS_IT.at(lastOf(who)) !== null) return false;
  return told !== Number.parseInt(own, 10);
}
const CONFIRMS_IT = words("批准 同意 不予批准 不批准 确认");
/** 上届人大 | 选举产生了…… */
const OF_THE_TERM_BEFORE = chain(
  "上届 上一届 前届 前一届 往届 历届",
  "? 县 市 区 州",
  "人大 人民代表大会 人大常委会",
);
const OF_A_TERM =
  /第?([\d一二三四五六七八九十百]{1,4})届.{0,4}(?:人民代表大会|人大)(?:常务委员会|常委会)?$/u;

/** Whether a meeting acts that is not the paper's; null where none is named, or the paper's is not known. */
function isAnotherMeeting(who: string, own: string | null): boolean | null {
  const named = own === null ? undefined : readMeetings(who).at(-1);
  if (!named || own === null || named.aside || named.several || named.after !== who.length)
    return null;
  if (named.term === null) return own.endsWith(meetingId(named)) ? false : null;
  return meetingId(named) !== own;
}

/** 2020年5月，, 2018年, 二〇一八年一月三十日: its last day as a number, and what stands behind it. */
function dateAt(clause: string): { day: number; rest: string } | null {
  const told = trimStart(clause, AT);
  const year = told.charAt(YEAR) === "年" ? yearBefore(told, YEAR) : null;
  if (year === null) return null;
  let at = YEAR + 1;
  const month = monthAt(told, at);
  if (!month || told.charAt(month.end) !== "月")
    return { day: number(year, 12, 31), rest: told.slice(at) };
  at = month.end + 1;
  const day = numberAt(told, at, 3);
  if (!day || told.charAt(day.end) !== "日")
    return { day: number(year, month.value, 31), rest: told.slice(at) };
  return { day: number(year, month.value, day.value), rest: told.slice(day.end + 1) };
}
/** 今年1月, of a paper of 2024: 2024年1月. */
const withItsYear = (clause: string, date: string | null) =>
  date !== null && clause.startsWith(THIS_YEAR)
    ? `${date.slice(0, YEAR)}年${clause.slice(THIS_YEAR.length)}`
    : clause;
const THIS_YEAR = "今年";
const YEAR = 4;
const number = (year: number, month: number, day: number) => year * 372 + month * 31 + day;
const daysOf = (iso: string) => number(+iso.slice(0, 4), +iso.slice(5, 7), +iso.slice(8, 10));
