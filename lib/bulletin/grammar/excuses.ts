import { chain } from "../lexicon/forms";
import { endsAsBody } from "../lexicon/office/bodies";
import { personsAt } from "../lexicon/office/people";
import { ENDS } from "../lexicon/office/verbs";
import { cutAt } from "../lexicon/script/marks";
import { words } from "../lexicon/words";
import { readOffice } from "../readers/offices";

/** A verb of an act in its clause. */
export interface VerbInClause {
  word: string;
  /** The clause on either side of it, between marks outside of brackets. */
  before: string;
  after: string;
  /** What follows the clause in its sentence. */
  rest: string;
}

/** Why a verb tells no act, with a text that shows it. Whatever no row excuses is read, or told. */
interface Excuse {
  name: string;
  example: string;
  holds: (verb: VerbInClause) => boolean;
}

const THINGS = words(
  "名单 办法 工作 事项 国家机关 权利 制度 机关 单位 程序 规定 议案 情况 仪式 方式 委员会 结果 任务 会议 决定 决议 之前 之后 期间",
  "大会 问题 条件 范围 手续 监督 表决 意见 建议 处分 委托 调查 询问 组织 采访 邀请 教育 视察",
  "等规定 等事项 等工作 等程序 当天 当日 当晚 证书",
);
/** As short as a surname: things only where nothing of a name follows. */
const SHORT_THINGS = words("书 案 权 制 法 前 后 时 人 日");
const ENDS_A_THING = words("的 和 与 及 、 ， 。 ； ： 第 规定 相应 有关 关于 》 ） 等 以及");
/** A law, or a body, that is named after what it is about. */
const MODALS = words(
  "有权 可以 应当 应 须 必须 需要 需 拟 建议 不得 负责 能够 能 可 提名 要求 有关 依法行使 行使 进行 组织 做好 参加 参与 关于 主持 监督 讨论了 研究了",
);
const NAMES_A_KIND = words("换届 届 次 差额 直接 间接 竞争性 新 的 原 由其 所");
const PERIODS = words("前 之前 以前 时 后 之后 以后 期间 的时候");
/** Of those who were appointed: what they do then, or what is done to them. */
const OFFICERS_DO = chain("? 的", "人员 同志", "颁发 供职 作 作了 进行 宣誓 履职 代表 的");
/** What is only laid before another body; what follows another's proposal is an act. */
const PROPOSES = words("提请 报请 建议");
const BY_PROPOSAL = words("根据 依据 按照 依照 经 应 由 的提请 提请的 的建议 通过");
/** Named as a whole: its list is another paper. */
const PRESIDIA = words("主席团 主席团和秘书长 主席团、秘书长 主席团成员和秘书长 主席团常务主席");
/** Of how many it reports, and of nobody by name. */
const REPORTS = /代表的?(?:代表)?(?:资格)?的?审查的?报告$/u;
/** 任命国家机关工作人员张三为县财政局局长 */
const OF_OFFICERS = words("国家机关");
const tellsOffice = (text: string) => {
  const clause = cutAt(text, "，；。").find(({ text: one }) => one.includes("为"));
  return clause !== undefined && readOffice(clause.text) !== null;
};
/** Of an agenda: whoever they will be. */
const OFFICERS = /^(?:[和、](?:决定)?任命)?国家机[构关](?:组成|工作|领导)人员等?$/u;
const TELLS_WHOM = /[：:]|为/u;
const PASSIVE = "被";
const THOSE = words("人员 干部 者");
/** 张三被罢免代表职务，其代表资格终止: the end is the act, and told in its own clause. */

export const EXCUSES: Excuse[] = [
  {
    name: "noun",
    example: "通过了人民陪审员任命办法",
    holds: ({ after, rest }) =>
      isShortThing(after) ||
      (THINGS.at(after) !== null && !(OF_OFFICERS.at(after) && tellsOffice(after + rest))),
  },
  {
    name: "kind",
    example: "做好换届选举",
    holds: ({ before }) => NAMES_A_KIND.before(before) !== null && !before.endsWith("会议的"),
  },
  {
    name: "may",
    example: "常务委员会可以任命副职",
    holds: ({ before, after }) => MODALS.before(before) !== null && !isPassed(before, after),
  },
  {
    name: "participle",
    example: "由常委会任命的国家机关工作人员",
    holds: ({ after }) => after.startsWith("的"),
  },
  {
    name: "those",
    example: "为被任命人员颁发任命书",
    holds: ({ before, after }) =>
      (before === "" || before.endsWith(PASSIVE)) && THOSE.at(after) !== null,
  },
  {
    name: "presidium",
    example: "会议选举产生了大会主席团和秘书长",
    holds: ({ after }) => PRESIDIA.before(after) !== null && !after.includes("为"),
  },
  {
    name: "report",
    example: "现作补选2名县人大代表的代表资格审查报告",
    holds: ({ after }) => personsAt(after, 0) !== null && REPORTS.test(after),
  },
  {
    name: "office",
    example: "听取了选举任免联络工作委员会主任张三作的说明",
    holds: ({ word, after }) => word === "选举" && after.startsWith("任免"),
  },
  {
    name: "unnamed",
    example: "建议会议的议程是：选举和决定任命国家机构组成人员等",
    holds: ({ after, rest }) => OFFICERS.test(after) && !TELLS_WHOM.test(rest),
  },
  {
    name: "proposed",
    example: "会议同意提请县人大常委会任命张三为县财政局局长",
    holds: ({ before, rest }) =>
      PROPOSES.find(before) !== null && BY_PROPOSAL.find(before) === null && !rest.includes("通过"),
  },
  {
    name: "officers",
    example: "主任向通过任命人员颁发任命书",
    holds: ({ after }) => OFFICERS_DO.at(after) !== null,
  },
  {
    name: "passive",
    example: "张三被第12选区选民依法罢免代表职务，其资格相应终止",
    holds: ({ before, rest }) => before.includes(PASSIVE) && ENDS.find(rest) !== null,
  },
  {
    name: "until",
    example: "在选举产生县长之前",
    holds: ({ before, after }) =>
      PERIODS.before(after) !== null &&
      (before.startsWith("在") || before.startsWith("自") || before === ""),
  },
];

/** 表决通过了关于接受张三辞去副县长职务请求的决定: that is how it was resolved. */
function isPassed(before: string, after: string): boolean {
  if (DECISIONS.before(after) === null) return false;
  const about = before.endsWith(ABOUT) ? before.slice(0, -ABOUT.length) : before;
  const passed = PASSED.all(about).at(-1);
  const by = passed ? about.slice(passed.at + passed.word.length) : null;
  return by !== null && (by === "" || endsAsBody(by));
}
const ABOUT = "关于";
const PASSED = words("通过了 通过 作出了 作出");
const DECISIONS = words("的决定 的决议");

function isShortThing(after: string): boolean {
  const thing = SHORT_THINGS.at(after);
  if (thing === null) return false;
  return after.length === thing.length || ENDS_A_THING.at(after, thing.length) !== null;
}

export const excuseFor = (verb: VerbInClause) => EXCUSES.find(({ holds }) => holds(verb)) ?? null;
