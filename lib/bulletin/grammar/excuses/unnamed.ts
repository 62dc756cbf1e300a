import { chain } from "../../lexicon/forms";
import {
  CANDIDATES,
  OFFICERS_DO,
  ON,
  PRESIDIA,
  PROPOSES,
  RULES,
  THOSE,
  WHOSE,
  WINNERS,
} from "../../lexicon/office/no-acts";
import { personsBefore } from "../../lexicon/office/people";
import {
  APPOINTS,
  AS_WHAT,
  DECIDERS,
  DONE_WITH,
  ELECTS,
  PASSES,
  WINS,
} from "../../lexicon/office/verbs";
import { withNote } from "../../lexicon/script/marks";
import { trimEnd, trimStart, words } from "../../lexicon/words";
import { officersBehind } from "../held-by";
import type { Excuse, VerbInClause } from "./excuse";
import { PASSIVE } from "./occasions";
import { linksToPost, listsBehind, OF_HIS } from "./whom";

/** Of persons or offices, none of them by name: 任命的国家机关工作人员, 主席团, 候选人名单. */
export const OF_NOBODY_NAMED: Excuse[] = [
  {
    name: "participle",
    example: "由常委会任命的国家机关工作人员",
    holds: (verb) =>
      (behindDone(verb).startsWith(OF_HIS) && !listsBehind(verb) && !isSurnameOf(verb)) ||
      AND_DONE.at(verb.after) !== null,
  },
  {
    name: "those",
    example: "为被任命人员颁发任命书",
    holds: ({ before, after }) =>
      (before === "" || before.endsWith(PASSIVE) || ON.before(before) !== null) &&
      THOSE.at(after) !== null,
  },
  {
    name: "officers",
    example: "主任向通过任命人员颁发任命书",
    holds: ({ after }) => OFFICERS_DO.at(after) !== null,
  },
  {
    name: "presidium",
    example: "会议选举产生了大会主席团和秘书长",
    holds: ({ word, after, rest }) =>
      ELECTS.has(word) &&
      PRESIDIA.before(after) !== null &&
      AS_WHAT.find(after) === null &&
      officersBehind(after + rest) === null,
  },
  {
    name: "rules",
    example: "会议通过了选举县长、副县长的办法（草案）",
    holds: ({ word, after }) =>
      (ELECTS.has(word) || APPOINTS.has(word)) &&
      RULES.before(trimEnd(withNote(after).bare, DRAFT)) !== null &&
      AS_WHAT.find(after) === null,
  },
  {
    name: "candidates",
    example: "会议确定了补选县人大常委会副主任正式候选人名单",
    holds: ({ word, after }) =>
      ELECTS.has(word) &&
      CANDIDATES.before(trimEnd(withNote(after).bare, DRAFT)) !== null &&
      AS_WHAT.find(after) === null,
  },
  {
    name: "and-more",
    example: "部署大会选举及民生实事项目票决的监票人工作",
    holds: ({ word, before, after }) =>
      ELECTS.has(word) &&
      (AND_MORE.at(after) !== null || (after.startsWith("、") && before.endsWith("代表"))) &&
      AS_WHAT.find(after) === null,
  },
  {
    name: "some",
    example: "会议推选主席团成员若干人分别担任执行主席",
    holds: ({ after }) => {
      const some = SOME.find(after);
      const told = some && AS_WHAT.find(after.slice(0, some.at));
      return some !== null && told === null && !after.includes(AND_OTHERS);
    },
  },
  {
    name: "winners",
    example: "上述2名当选代表的资格有效",
    holds: ({ word, before, after }) =>
      WINS.has(word) &&
      (personsBefore(before) !== null || WHOSE.has(before)) &&
      WINNERS.at(after) !== null,
  },
  {
    name: "unnamed",
    example: "建议会议的议程是：选举和决定任命国家机构组成人员等",
    holds: ({ after, rest }) => WHOEVER.test(after) && !TELLS_WHOM.test(rest),
  },
];
/** 选举出 | 的张三: who was elected there. */
const behindDone = ({ after }: VerbInClause) => trimStart(after, DONE_WITH);
const DRAFT = words("草案");
const SOME = words("若干人 若干名");
const AND_OTHERS = "等若干";
/** 选举和任命的国家机关工作人员 */
const AND_DONE = chain("和 或 或者 、 与 及", "选举 补选 任命 决定任命 批准任命 免去 罢免", "的");
const AND_MORE = words("及 以及 与");
/** Of an agenda: whoever they will be. */
const WHOEVER = /^(?:[和、](?:决定)?任命)?国家机[构关](?:组成|工作|领导)人员等?$/u;
const TELLS_WHOM = /[：:]|为/u;

/**
 * 会议任命 | 的日木呷为……, the first character of whose name 的 is; 通过了县长提请任命 | 的张三为…… tells of one too. 批准……会议选举的张三
 * for the act of another body has its own row.
 */
function isSurnameOf(verb: VerbInClause): boolean {
  const { before, link } = verb;
  const opens = trimEnd(before, DECIDERS) === "";
  const laid = PROPOSES.before(before) !== null && PASSES.find(before) !== null;
  return (
    link !== null && (opens || laid) && linksToPost(behindDone(verb).slice(OF_HIS.length), link)
  );
}
