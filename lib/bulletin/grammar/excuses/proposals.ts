import { chain } from "../../lexicon/forms";
import {
  BEGINS_AN_ACT,
  EXPLAINED,
  GETS_VOTES,
  ON,
  PASSED,
  PROPOSES,
  RESOLVES,
  SAYS,
  SPEAKERS,
} from "../../lexicon/office/no-acts";
import { ALSO, AS_WHAT } from "../../lexicon/office/verbs";
import { cutAt } from "../../lexicon/script/marks";
import { trimStart, words } from "../../lexicon/words";
import { nameEndsAt } from "../../readers/names";
import { namesOnly } from "../persons";
import { readPosts } from "../posts";
import type { Excuse, VerbInClause } from "./excuse";

/** What is only laid before a body, or said by one member: 提请……任命, 张三委员建议. */
export const OF_PROPOSALS: Excuse[] = [
  {
    name: "explained",
    example: "区委就补选县长的人选情况作了说明",
    holds: ({ before, after }) => ON.before(before) !== null && EXPLAINED.before(after) !== null,
  },
  {
    name: "proposed",
    example: "会议同意提请县人大常委会任命张三为县财政局局长",
    holds: ({ before, after, rest }) =>
      (PROPOSES.find(before) !== null ||
        (LAID_BEFORE.find(after) !== null && !after.includes(PASSED))) &&
      BY_PROPOSAL.find(before) === null &&
      !rest.includes(PASSED),
  },
  {
    // What goes on with a proposal that the clause before it tells.
    name: "proposed too",
    example: "会议决定，提请县人大常委会任命张三为县财政局局长，免去李四的县财政局局长职务",
    holds: (verb) => goesOnProposed(verb),
  },
  {
    // What one member holds, and no meeting.
    name: "said",
    example: "张三委员建议，免去李四的县财政局局长职务",
    holds: (verb) => isSaid(verb),
  },
  {
    // What chairs agree to lay before the committee.
    name: "laid before",
    example: "会议同意免去张三的县财政局局长职务，并提请常委会会议审议",
    holds: ({ rest }) => LAYS_BEFORE.test(rest) && !rest.includes(PASSED),
  },
];
const LAYS_BEFORE =
  /^，(?:并|决定|一并)?(?:提请|提交|报请)[^，。；]{0,30}(?:审议|表决|审定)(?:[，。；]|$)/u;
const LAID_BEFORE = chain("议案 建议 事项", "提请 报请 提交");
const BY_PROPOSAL = words("根据 依据 按照 依照 经 应 由 的提请 提请的 的建议 通过");

/** 提请……任命张三为A | ，并免去李四的B职务: no word of a decision before its verb, and a proposal that no later clause says was passed. */
export function goesOnProposed({ opens = false, above = "", after, rest }: VerbInClause): boolean {
  if (!opens || LAYS.find(above) === null) return false;
  const later = after + rest;
  const resolved = RESOLVES.find(later) ?? GETS_VOTES.find(later);
  // ……，决定任命王五为C: what was resolved tells itself.
  if (resolved && BEGINS_AN_ACT.find(later, resolved.at) === null) return false;
  const clauses = cutAt(above, "，；：").slice(0, -1);
  const first = clauses.findLast(({ text }) => !goesOnListing(trimStart(text, ALSO)));
  const laid = first ? LAYS.find(first.text) : null;
  if (!first || !laid || BY_PROPOSAL.find(first.text) !== null) return false;
  return BEGINS_AN_ACT.find(first.text, laid.at) !== null;
}
/** 拟任命张三为A，免去李四的B职务: what is meant to be done. */
export const LAYS = words(PROPOSES, "拟任命 拟免去 拟免除 拟决定任命 拟接受");

/** 张三委员说，2017年县人大常委会任命……: who speaks stands before it, and no meeting or vote between. */
function isSaid({ above = "", before, after, rest }: VerbInClause): boolean {
  if (SAYS.find(above) === null || (after + rest).includes(PASSED)) return false;
  const clauses = cutAt(above, "，：").map(({ text }) => text);
  const speaks = clauses.findLastIndex(isSpeaker);
  return speaks >= 0 && VOTED.find(clauses.slice(speaks + 1).join("，") + before) === null;
}
/** 张三委员说 */
function isSpeaker(clause: string): boolean {
  const says = SAYS.before(clause);
  const speaker = says === null ? "" : clause.slice(0, -says.length);
  const title = SPEAKERS.before(speaker);
  const who = title === null ? "" : speaker.slice(0, -title.length);
  return who !== "" && nameEndsAt(who).includes(who.length);
}
const VOTED = words(PASSED, "决定 表决 会议任 会议免");

/** 免去李四的B职务, 王五为C, D: what a list of acts goes on with; 决定任命王五为C begins one of its own. */
function goesOnListing(text: string): boolean {
  if (PROPOSES.find(text) !== null) return false;
  const act = BEGINS_AN_ACT.find(text);
  if (act) return act.at === 0;
  if (readPosts(text) !== null) return true;
  const linked = AS_WHAT.find(text, 1);
  return linked !== null && namesOnly(text.slice(0, linked.at));
}
