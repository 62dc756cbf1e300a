import { endsAsBody } from "../../lexicon/office/bodies";
import { BODIES_IN_GENERAL, PERIODS, UP_TO, UP_TO_THE_DAY } from "../../lexicon/office/no-acts";
import { DISMISSES, ENDS } from "../../lexicon/office/verbs";
import { words } from "../../lexicon/words";
import type { Excuse, VerbInClause } from "./excuse";
import { tellsWhom } from "./whom";

/** When or why something else happens: 在选举产生县长之前, 因机构撤销. */
export const OF_OCCASIONS: Excuse[] = [
  {
    name: "since",
    example: "张三自2016年5月任命为县财政局局长以来，认真履职",
    holds: ({ after }) => after.endsWith(SINCE),
  },
  {
    name: "passive",
    example: "张三被第12选区选民依法罢免代表职务，其资格相应终止",
    holds: isPassive,
  },
  {
    name: "until",
    example: "在选举产生县长之前",
    holds: ({ before, after }) => {
      if (SPANS.find(before) !== null && UP_TO_THE_DAY.before(after) !== null) return true;
      const opens = before.startsWith("在") || before.startsWith("自") || before === "";
      return opens && PERIODS.before(after) !== null;
    },
  },
  {
    name: "why",
    example: "因县人大三次会议已选举产生县长",
    holds: (verb) =>
      WHY.at(verb.before) !== null && verb.before.endsWith(ALREADY) && !tellsWhom(verb),
  },
  {
    name: "abolished",
    example: "因机构撤销，有关人员的职务另行安排",
    holds: ({ word, before, after }) =>
      DISMISSES.has(word) &&
      after === "" &&
      WHY.at(before) !== null &&
      (BODIES_IN_GENERAL.before(before) !== null || endsAsBody(before)),
  },
  {
    name: "up to then",
    example: "直至县人民代表大会选出新的主任为止",
    holds: (verb) => UP_TO.at(verb.before) !== null && !tellsWhom(verb),
  },
];
/** Of offices alone: who holds them is nobody that it names. */
const WHY = words("因 因为 由于 鉴于");
const ALREADY = "已";
/** 代理时间至县人民代表大会选出县长之日止 */
const SPANS = words("至 到");
const SINCE = "以来";
export const PASSIVE = "被";
/** 代表职务被依法 | 罢免，其代表资格终止: the end is the act, and told in its own clause. */
export function isPassive({ before, rest }: Pick<VerbInClause, "before" | "rest">): boolean {
  return before.includes(PASSIVE) && ENDS.find(rest) !== null;
}
