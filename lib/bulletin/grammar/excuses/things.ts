import {
  ACCEPTANCE,
  DAY_OF_AN_ELECTION,
  ENDS_A_THING,
  NAMES_A_KIND,
  NAMES_A_TIME,
  SHORT_THINGS,
  THINGS,
  THINGS_ALONE,
} from "../../lexicon/office/no-acts";
import { personsAt } from "../../lexicon/office/people";
import { POSTS } from "../../lexicon/office/posts";
import {
  AS_WHAT,
  DENIES,
  ELECTS,
  HOLDS,
  PASSES,
  STANDS_IN,
  WINS,
} from "../../lexicon/office/verbs";
import { cutAt, splitAt, withNote } from "../../lexicon/script/marks";
import { numberBefore } from "../../lexicon/script/numerals";
import { trimEnd, words } from "../../lexicon/words";
import { readOffice } from "../../readers/offices";
import { namesFiller } from "../filled";
import { readPosts } from "../posts";
import type { Excuse } from "./excuse";
import { listsBehind, tellsWhom } from "./whom";

/** The verb is part of a thing's name, or says how often or on what day: 任命办法, 换届选举, 任命20人次. */
export const OF_THINGS: Excuse[] = [
  {
    name: "noun",
    example: "通过了人民陪审员任命办法",
    holds: ({ word, before, after, rest, link }) =>
      (THINGS.at(after) !== null || THINGS_ALONE.has(after) || isShortThing(after)) &&
      !isHeld(word, after) &&
      !(after.startsWith(OF_SESSION) && namesFiller(after)) &&
      !(link && tellsWhom({ word, before, after, rest, link })) &&
      !(OF_OFFICERS.at(after) && tellsOffice(after + rest)),
  },
  {
    name: "kind",
    example: "做好换届选举",
    holds: (verb) =>
      !verb.named &&
      !listsBehind(verb) &&
      !isPassed(verb.before) &&
      ((NAMES_A_KIND.before(verb.before) !== null && !verb.before.endsWith("会议的")) ||
        (NAMES_A_TIME.before(verb.before) !== null && !tellsWhom(verb))),
  },
  {
    name: "vote",
    example: "随后进行了无记名投票选举，主持人宣布选举有效",
    holds: ({ word, before, after, rest }) =>
      ELECTS.has(word) &&
      after === "" &&
      VOTES.before(before) !== null &&
      AS_WHAT.all(rest).every((link) => WINS.has(link.word)),
  },
  {
    name: "named again",
    example: "以上任命自通过之日起生效",
    holds: ({ before, after }) => ABOVE.has(before) && FROM_WHEN.at(after) !== null,
  },
  {
    name: "relief",
    example: "免除困难群众诉讼费用",
    holds: ({ word, after, rest }) =>
      word === "免除" && !(after + rest).includes("职") && POSTS.find(after) === null,
  },
  {
    name: "times",
    example: "全年任命国家机关工作人员20人次",
    holds: ({ after }) => isNumberOf(upToTimes(after)),
  },
  {
    name: "day",
    example: "选举日为2021年12月20日",
    holds: ({ word, after }) =>
      (word === "选举" || word === "补选") &&
      (after === DAY || DAY_OF_AN_ELECTION.at(after) !== null),
  },
  {
    name: "report",
    example: "现作补选2名县人大代表的代表资格审查报告",
    holds: ({ after }) =>
      (personsAt(after, 0) !== null || after.startsWith(OF_DEPUTIES)) &&
      REPORTS.test(trimEnd(withNote(after).bare, AND_NOTICE)),
  },
  {
    name: "result",
    example: "补选代表的结果，由选工委报省人大常委会备案",
    holds: ({ word, after, rest }) =>
      ELECTS.has(word) && after.endsWith(OF_RESULT) && AS_WHAT.find(after + rest) === null,
  },
  {
    name: "office",
    example: "听取了选举任免联络工作委员会主任张三作的说明",
    holds: ({ word, after }) => word === "选举" && after.startsWith("任免"),
  },
  {
    name: "accepted",
    example: "新当选的同志面向宪法宣誓，接受任命",
    holds: ({ before, after }) => before.endsWith(ACCEPTANCE) && after === "",
  },
];
/** 推选 | 大会秘书长为张三 */
const OF_SESSION = "大会";
const DAY = "日";
const OF_RESULT = "的结果";
const VOTES = words("无记名 进行 进行了");
const ABOVE = words("以上 上述 此 此项 该项 以上各项 上述各项");
const FROM_WHEN = words("自 从 于 均自");
/** 任命国家机关工作人员20人次: how often it was done. */
const TIMES = "人次";
const OFFICERS = words("国家机关 地方国家机关 工作人员 干部 辞职 了 共");
/** Of how many it reports, and of nobody by name. */
const REPORTS = /代表的?(?:代表)?(?:资格)?的?审查的?报告$/u;
const OF_DEPUTIES = "代表的";
/** ……的代表资格审查报告及公告（稿） */
const AND_NOTICE = words("及公告 和公告 及其公告 及公告草案");
/** 任命国家机关工作人员张三为县财政局局长 */
const OF_OFFICERS = words("国家机关");
const tellsOffice = (text: string) => {
  const clause = cutAt(text, "，；。").find(({ text: one }) => one.includes("为"));
  return clause !== undefined && readOffice(clause.text) !== null;
};

/** 表决通过了县长提请的 | 任命张三为……的议案: passed, and by whom it was laid before the meeting. */
function isPassed(before: string): boolean {
  if (LAID_BY.before(before) === null) return false;
  const passed = PASSES.all(before).at(-1);
  if (!passed || DENIES.before(before, passed.at) !== null) return false;
  return HEARS.find(before, passed.at) === null;
}
const LAID_BY = words("提请的 提出的 提交的 报请的");
const HEARS = words("审议 听取 讨论");

/** 30人次、免去18人次 → 30 */
const upToTimes = (text: string) => text.slice(0, Math.max(0, text.indexOf(TIMES)));

function isNumberOf(text: string): boolean {
  const number = numberBefore(text, text.length);
  return number !== null && trimEnd(text.slice(0, number.start), OFFICERS) === "";
}

/** 当选为大会秘书长: what somebody is made is no thing. */
const isHeld = (word: string, after: string) =>
  MAKES.has(word) && readPosts(splitAt(after, "、")[0] ?? "") !== null;
const MAKES = words(WINS, HOLDS, STANDS_IN);

function isShortThing(after: string): boolean {
  const thing = SHORT_THINGS.at(after);
  if (thing === null) return false;
  return after.length === thing.length || ENDS_A_THING.at(after, thing.length) !== null;
}
