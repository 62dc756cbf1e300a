/** What stands behind a meeting's name: its day, where it sat, what it did. */

import { ACTS_ITSELF, ADVERBS, CONVENES, DEALS_WITH, RESOLVES } from "../../lexicon/paper/sittings";
import { cutAt } from "../../lexicon/script/marks";
import { monthAt, numberAt } from "../../lexicon/script/numerals";
import { words } from "../../lexicon/words";
import { dayAtHead, misprintedDays } from "../../readers/dates";
import type { MeetingMention } from "../../readers/meetings";

/** Behind a meeting's name: what it did, so that the document is its own. 第五次会议于2021年1月20日选举：…, and without 于. */
export function resolves(
  text: string,
  { start, after }: Pick<MeetingMention, "start" | "after">,
): boolean {
  const at = behindDay(text, beganThere(text, start, after) ?? after);
  return resolvesAt(text, at) || resolvesAt(text, behindConvening(text, at));
}

/** （在）……第三次会议上， | 经表决，任命……: where what was done there begins. */
export function beganThere(text: string, start: number, after: number): number | null {
  const at = text.charAt(after) === "上" && "，,".includes(text.charAt(after + 1) || "-");
  const lead = text.slice(0, start);
  return at && (lead === "" || IN_IT.before(lead) !== null) ? after + 2 : null;
}

export const IN_IT = words("在 ，在 ,在");

/** ……第五次会议 | ，于2021年1月20日， | 选举…: behind the day of a meeting, where it has one. */
export function behindDay(text: string, after: number): number {
  const from = after + (ON_ITS_DAY.at(text, after)?.length ?? 0);
  const day = dayAtHead(text.slice(from, from + 31));
  const at = day
    ? from + day.end
    : (afterYearless(text, from) ?? afterMisprinted(text, from) ?? after);
  return at < text.length && "，,".includes(text.charAt(at)) ? at + 1 : at;
}

/** What parts a meeting from its day: 第五次会议，于1月20日. */
export const ON_ITS_DAY = words("于 已于 ， , ，于 ,于");

/** 第五次会议于1月20日补选……: the signature tells the year. */
export function afterYearless(text: string, from: number): number | null {
  const month = monthAt(text, from);
  const day = month && text.charAt(month.end) === "月" ? numberAt(text, month.end + 1, 3) : null;
  return day && text.charAt(day.end) === "日" ? day.end + 1 : null;
}

/** 第五次会议于2O21年3月1O日通过: the meeting is sound, though its day is not. */
function afterMisprinted(text: string, from: number): number | null {
  const [day] = misprintedDays(text.slice(from, from + LONGEST_DAY));
  return day?.start === 0 ? from + day.text.length : null;
}

export const LONGEST_DAY = 16;

function resolvesAt(text: string, from: number): boolean {
  let at = from;
  for (let word = ADVERBS.at(text, at); word !== null; word = ADVERBS.at(text, at))
    at += word.length;
  const [clause] = cutAt(text.slice(at, at + LONGEST_CLAUSE), "，。：；");
  if (clause?.text.startsWith("对") && DEALS_WITH.before(clause.text) !== null) return true;
  return (RESOLVES.at(text, at) ?? ACTS_ITSELF.at(text, at)) !== null || passesBy(text, at);
}

const LONGEST_CLAUSE = 60;

/** ……第三次会议 | 以全体组成人员的过半数通过，任命……; 第三次会议以来，通过了…… is no one meeting's. */
function passesBy(text: string, at: number): boolean {
  if (text.charAt(at) !== "以" || "来后前及上下".includes(text.charAt(at + 1) || "来"))
    return false;
  const passed = text.slice(at, at + LONGEST_CLAUSE).search(/通过[，：]/u);
  return passed > 0 && !text.slice(at, at + passed).includes("。");
}

/** ……第三次会议于3月5日 | 在县城举行，会议 | 决定: where what it did begins, behind the place where it sat. */
function behindConvening(text: string, from: number): number {
  const verb = CONVENES.find(text, from);
  const held = verb && verb.at - from <= LONGEST_PLACE_OF_SITTING ? verb.at + verb.word.length : -1;
  const it = held > 0 && "，。".includes(text.charAt(held)) ? IT.at(text, held + 1) : null;
  const told = it === null || /[，。]/u.test(text.slice(from, held));
  return told ? text.length : held + 1 + it.length;
}

const LONGEST_PLACE_OF_SITTING = 16;

const IT = words("会议 会议经审议 会上");
