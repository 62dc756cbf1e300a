/** What a title says of the sitting that its paper is of. */
import { anyForm, chain, form } from "../../lexicon/forms";
import { PRESENCE } from "../../lexicon/office/attendance";
import { COMMITTEES } from "../../lexicon/office/bodies";
import { PLACE_LEVELS } from "../../lexicon/office/places";
import {
  MINUTES,
  PERSONNEL_ALONE,
  PERSONNEL_LISTS,
  PLAN,
  SCHEDULE,
} from "../../lexicon/paper/papers";
import {
  CHRONICLES,
  CONGRESS,
  PARTS_OF_MEETING,
  PROPOSALS,
  SINCE_THEN,
} from "../../lexicon/paper/sittings";
import { withNote } from "../../lexicon/script/marks";
import { words } from "../../lexicon/words";
import { readDays } from "../../readers/dates";
import { type MeetingMention, namesUncountedChairs, readMeetings } from "../../readers/meetings";
import { type Paper, type Told, told } from "./sitting";

/** A list of who was there is dated by the day that it tells of. */
export const OF_PRESENCE = form({ has: [PRESENCE], nearEnd: 10 });

const LETTERS = words("通知 函");
/** 关于印发《监督工作计划》的通知: a letter that goes with a paper. */
export const FORWARDS_A_PAPER = form({
  has: [words("关于印发 关于印送 关于转发 关于批转 关于下发 关于报送 关于送达 关于转送")],
  ends: LETTERS,
});

/**
 * `2018年2月8日，……第二十次主任会议通过了《立法计划》`: a statement, or a letter that goes with a
 * paper or asks to a meeting (关于召开……第六次会议的通知), tells of what others resolved.
 */
export const RESOLVES_NOTHING = anyForm(
  form({ ends: words("说明 报告 汇报 讲话 发言 议案") }),
  (title) => FORWARDS_A_PAPER(title) && ACTS.find(title) === null,
  form({ has: [words("关于召开 关于举行")], ends: LETTERS }),
);

/** 关于转发县人大常委会任免名单的通知: the letter itself tells whom its meeting appointed. */
const ACTS = words("任免 任命 任职 免职");

/** A paper whose own sentences say what a meeting did, wherever in the sentence the meeting is named. */
export const OF_PERSONNEL = anyForm(
  form({ ends: PERSONNEL_LISTS }),
  form({ ends: PERSONNEL_ALONE }),
);

export const RESOLVES_ITSELF = anyForm(
  form({ ends: words("决定 决议 公告 通告 结果 名单 通知") }),
  OF_PERSONNEL,
);

/** 2月 / 第七次会议，听取……: what a meeting is to do. 经第七次会议通过 it tells of its own. */
export const PLANS = form({ ends: words(PLAN, SCHEDULE) });

/** 大事记（1—3月） / 1月10日，……举行第二十五次会议。: one of many of which it tells, and none is its own. */
export const TELLS_OF_A_TIME = form({ ends: CHRONICLES });

/** 专题询问实录 / 时间：2021年3月11日: what was said at an event of that day. */
export const TAKES_DOWN = form({ ends: words("实录 记录 发言摘要 发言摘登 纪实") });

/** 县人大常委会主任会议纪要（第三次） */
export const isMinutes = (title: string) =>
  MINUTES.before(withNote(title).bare) !== null || namesUncountedChairs(title);

export function meetingOfTitle(title: string): MeetingMention | null {
  const meeting = readMeetings(title).at(-1) ?? null;
  const behind = title.slice(meeting?.after);
  if (meeting && ofGoingThere(title, meeting.start)) return null;
  const told = meeting && title.slice(0, meeting.start).includes("关于");
  // 关于提请审议《……第一次会议议程（草案）》的议案: what a session is to have is laid before the committee, before it.
  const isPart = isPartOfMeeting(behind) && MOTIONS.before(behind) === null;
  return (told && !isPart) || isOfProposals(behind) ? null : meeting;
}

const MOTIONS = words("议案");

/** Behind a meeting's name in a title: a part of it. 关于……五次会议代表建议办理情况的报告 is of another. */
function isPartOfMeeting(behind: string): boolean {
  const at = behind.startsWith("（") ? behind.indexOf("）") + 1 : 0;
  return (PARTS_OF_MEETING.at(behind, at) ?? WHO_CAME.at(behind, at)) !== null;
}
/** 关于……六次会议 | 代表出席情况的报告 */
const WHO_CAME = chain(
  "代表 委员 组成人员",
  words(PRESENCE, "报到").list.join(" "),
  "? 会议",
  "情况",
);

/** 关于出席省十三届人大五次会议情况的报告: of whoever went there, to a meeting of another body, and told later. */
const ofGoingThere = (title: string, at: number) =>
  title.slice(0, at).includes("关于") && GOING.before(title, at) !== null;

const GOING = words("出席 列席 参加 旁听");

export const isOfGoing = (title: string) =>
  title.includes("关于") && readMeetings(title).some(({ start }) => ofGoingThere(title, start));

/** 六届人大三次会议 | 代表建议办理情况, | 第12号建议的答复: what became of its proposals since; 三次会议关于……的决议 is its own. */
function isOfProposals(behind: string): boolean {
  const proposals = PROPOSALS.find(behind);
  if (!proposals || behind.slice(0, proposals.at).includes("关于")) return false;
  return SINCE_THEN.find(behind) !== null;
}

/** The place in a title's body: 芷江北市 of 芷江北市人民代表大会常务委员会公告; empty where it names none. */
function placeOfTitle(title: string): string {
  const body = CONGRESS.find(title);
  const head = title.slice(0, body?.at ?? 0);
  const level = PLACE_LEVELS.all(head).at(-1);
  const end = level ? level.at + level.word.length : 0;
  return head.length - end <= LONGEST_BEHIND_PLACE && !head.includes("关于")
    ? head.slice(0, end)
    : "";
}

const LONGEST_BEHIND_PLACE = 6;

/** 安北县……第十九次会议 in what 芷江北市人民代表大会常务委员会公告 tells. */
export function isElsewhere({ place }: MeetingMention, title: string): boolean {
  const own = placeOfTitle(title);
  if (place === "" || own.length < 3) return false;
  // 县人大常委会 is none of a city's; 区 of a title's 上海市虹口区 is.
  if (place.length < 3) return PLACE_LEVELS.has(place) && !own.endsWith(place);
  return !title.includes(place) && !own.includes(place) && !place.includes(own);
}

/** 县人大常委会2021年3月11日第三次会议任免名单: the title tells its meeting's day. */
export function datedInTitle({ id, title, ofTitle: meeting }: Paper): Told | null {
  const days = meeting || OF_PERSONNEL(title.text) ? readDays(title.text) : [];
  const [day] = days;
  // 县人大常委会2021年3月26日 / 任免名单
  const lists = day && title.text.length - day.end <= LONGEST_BEHIND_DAY;
  if (!meeting && day && days.length === 1 && lists && COMMITTEES.before(title.text, day.start))
    return told(id, title, day, "held", null);
  if (!meeting || !day || days.length > 1 || title.text.startsWith("关于")) return null;
  const beside = day.start > meeting.end ? day.start - meeting.after : meeting.start - day.end;
  return beside <= 1 ? told(id, title, day, "held", null) : null;
}

/** 任免名单, 通过的人事任免名单 */
const LONGEST_BEHIND_DAY = 12;
