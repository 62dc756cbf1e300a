import type { Draft } from "../../blocks/draft";
import { chain } from "../../lexicon/forms";
import { PLACE_LEVELS } from "../../lexicon/office/places";
import { readMarker } from "../../lexicon/paper/markers";
import { STOPS } from "../../lexicon/script/marks";
import { trimEnd, words } from "../../lexicon/words";
import { dayAtHead } from "../../readers/dates";
import { type MeetingMention, readMeetings } from "../../readers/meetings";
import { behindDay } from "./behind-meeting";
import { meetingHeld } from "./held";
import { isSame, type Sitting } from "./sitting";

/** In so much of a paragraph its meeting stands, if it tells one. */
const BEGINNING = 300;
const LONGEST_HEAD = 60;
const LONGEST_DEED = 12;

/**
 * 县八届人大常委会会议简况 / 第五次会议于1月22日举行。…… / 第六次会议于3月22日举行。……: what stands below the second is none of the
 * first, and has not its day. A paper whose title names its meeting is of that one, unless another place's committee resolved in it too.
 */
export function ofSeveral(sitting: Sitting, drafts: Draft[]): Sitting {
  const [title, ...below] = drafts;
  const { meeting } = sitting;
  if (!title || !meeting || meeting.several) return sitting;
  const isOfTitle = readMeetings(title.text).length > 0;
  const headed = below.flatMap((draft) => meetingHeading(draft) ?? []);
  const first = headed.find((one) => one.body === meeting.body);
  const equals = first && isSame(first, meeting) ? actingElsewhere(below, first) : [];
  const later = isOfTitle ? [] : headed.filter((one) => first && isLater(one, first));
  const others = [...later, ...equals];
  if (!first || others.length === 0) return sitting;
  const names = [first, ...others].map(({ name }) => name);
  const several = { ...first, several: true, name: [...new Set(names)].join("、") };
  const own = sitting.basis === "signed" ? sitting : UNDATED;
  return { ...own, meeting: several, contrary: null, resolved: null };
}

const UNDATED = { date: null, basis: null, dateEvidence: null };

/** A paper tells its meetings in their order: one with a lower number is what was before. */
const isLater = (one: MeetingMention, first: MeetingMention) =>
  one.body === first.body &&
  one.number > first.number &&
  (one.term ?? first.term) === (first.term ?? one.term) &&
  (one.place.endsWith(first.place) || first.place.endsWith(one.place));

/**
 * 云山市……第二十六次会议任命…… above 石城市……第二十二次会议任命……: what another place of the same level resolved. Of deputies
 * one body's paper tells whom others elected.
 */
function actingElsewhere(below: Draft[], first: MeetingMention): MeetingMention[] {
  const level = PLACE_LEVELS.before(first.place);
  if (level === null) return [];
  return below.flatMap((draft) => {
    const one = SEATS.find(draft.text) ? null : meetingHeading(draft);
    const apart = one && !one.place.endsWith(first.place) && !first.place.endsWith(one.place);
    return apart && PLACE_LEVELS.before(one.place) === level ? [one] : [];
  });
}
const SEATS = words("补选 代表资格 代表职务 代表。 代表； 代表，");

/** The meeting of which a block says that it was held, or under which it sets what follows. */
function meetingHeading({ text, rows }: Draft): MeetingMention | null {
  // Asked first, for hardly any block begins with a meeting.
  const whole = rows ? "" : text.slice(0, BEGINNING);
  const at = whole.indexOf("次");
  if (at < 0 || at > LONGEST_HEAD || !whole.includes("会议", at)) return null;
  const own = whole.slice(readMarker(whole)?.length ?? 0);
  const sentence = own.slice(0, own.indexOf("。") + 1);
  if (sentence === "") return text.length <= LONGEST_HEAD ? headAlone(own) : null;
  return PLANS.find(sentence) === null
    ? (meetingHeld(own) ?? actingAtHead(own))
    : actingAtHead(own);
}

/** 第六次会议任命韩文为县财政局局长。 */
function actingAtHead(text: string): MeetingMention | null {
  const [meeting] = readMeetings(text);
  const at = meeting?.start === 0 ? behindDay(text, meeting.after) : -1;
  return meeting && at >= 0 && ACTS.at(text, at) !== null ? meeting : null;
}
const ACTS = chain("? 决定 表决 表决通过 依法", "? ，", "任命 免去 接受 补选 任免 撤销 罢免");

/** 会议决定于3月22日召开第六次会议, 第六次会议定于3月22日举行 */
const PLANS = words(
  "决定 建议 定于 将于 拟于 拟定 预定 同意 研究 确定 准备 筹备 计划 安排 改期 推迟",
);

/** 第六次会议, 第六次会议（3月22日）, （2009年3月22日第六次会议通过）, 第六次会议决定任命： */
function headAlone(text: string): MeetingMention | null {
  const line = text.replace(/^[（(]/u, "");
  const day = dayAtHead(line)?.end ?? 0;
  const told = line.slice(day + Number("，,".includes(line.charAt(day) || "-")));
  const [meeting, ...others] = readMeetings(told);
  if (meeting?.start !== 0 || others.length > 0) return null;
  const behind = told.slice(meeting.after);
  const rest = behind.replace(/^[于，（(]/u, "");
  const deed = rest.slice(dayAtHead(rest)?.end ?? 0);
  const bare = trimEnd(deed, CLOSES);
  if (bare === "") return meeting;
  const did = bare.length < deed.length && bare.length <= LONGEST_DEED;
  return did && DID.before(bare) !== null ? meeting : null;
}
const CLOSES = words("） ) ： :", STOPS);
const DID = words("通过 决定 任命 免去 任免 接受 补选 表决");
