import { chain } from "../lexicon/forms";
import { endsAsBody } from "../lexicon/office/bodies";
import { personsAt, personsBefore } from "../lexicon/office/people";
import { OFFICE, POSTS } from "../lexicon/office/posts";
import {
  ACCEPTS,
  ALSO,
  APPOINTS,
  AS,
  BASES,
  DECIDERS,
  DENIES,
  DISMISSES,
  ELECTS,
  ENDS,
  FELLOW,
  GIVES_UP,
  HOLDS,
  KEEPS,
  NOT_PASSED,
  PASSES,
  PUTS_OFF,
  REMOVES,
  RESIGNS,
  RETURNED,
  REVOKES,
  STANDS_IN,
  SUSPENDS,
  WINS,
  WITHDRAWS,
} from "../lexicon/office/verbs";
import { cutAt, splitAt, withNote } from "../lexicon/script/marks";
import { numberBefore } from "../lexicon/script/numerals";
import { type Found, trimEnd, trimStart, type Words, words } from "../lexicon/words";
import { nameEndsAt } from "../readers/names";
import { readGlued, readOffice } from "../readers/offices";
import { PAPERS } from "./papers";
import { namesOnly, readNamed } from "./persons";
import { readPosts } from "./posts";
import { mentionsIn } from "./seats";

/** A verb of an act in its clause. */
export interface VerbInClause {
  word: string;
  /** The clause on either side of it, between marks outside of brackets. */
  before: string;
  after: string;
  /** What follows the clause in its sentence, and what stands before it. */
  rest: string;
  above?: string;
  /** Whether nothing stands before it in its clause but 并, 同时. */
  opens?: boolean;
  /** Whether names stand before it and nothing else: 陈立新当选, 李可当选. */
  named?: boolean;
  /** What parts persons from posts behind it. */
  link: Words | null;
}

/** Why a verb tells no act, with a text that shows it. Whatever no row excuses is read, or told. */
interface Excuse {
  name: string;
  example: string;
  holds: (verb: VerbInClause) => boolean;
}

const THINGS = words(
  "名单 办法 工作 事项 国家机关 权利 制度 机关 单位 程序 规定 议案 情况 仪式 方式 之日 委员会 结果 任务 会议 决定 决议 之前 之后 期间 日由 日为 经费由 经费从 机构由",
  "大会 问题 条件 时间 期限 范围 手续 监督 表决 意见 建议 处分 委托 调查 询问 组织 采访 邀请 教育 视察",
  "等规定 等事项 等工作 等程序 当天 当日 当晚 证书 环节 阶段 过程 现场 代工委 联工委 代表工作委员会 书由 书应 书颁发 书仪式 开始 正式开始 有效 无效 完毕 结束",
  "行为能力 民事行为能力 劳动能力 国籍 中国国籍 中华人民共和国国籍 政治权利",
  "票 任免 职务的条件 职务的程序 职务的情形 职务的人员 人选",
);
/** Headings of how an election is held: 四、选举经费; 宣传部 is none of them. */
const THINGS_ALONE = words(
  "经费 机构 步骤 宣传 宣传工作 名额 事宜 日程 组织领导 领导机构 办事机构 工作机构",
);
/** As short as a surname: things only where nothing of a name follows. */
const SHORT_THINGS = words("书 案 权 制 法 前 后 时 人 日");
const ENDS_A_THING = words(
  "的 和 并举行 并组织 并进行 与 及 、 ， 。 ； ： 第 规定 相应 有关 关于 》 ） 等 以及",
);
/** What is due, wanted or only spoken of. */
const MODALS = words(
  "有权 不宜 可以 应当 应 须 必须 需要 需 拟 建议 不得 负责 能够 能 可 要 提名 要求 有关 参与 关于 做好",
  // What a member says: 我同意任命……, 李四委员提议任命…….
  "我 我们 本人 提议",
);
/** 应当及时补选 */
const AT_ONCE = words("及时 依法 尽快 按时 另行 重新");
const HEARD = words("审议 审议了 讨论 讨论了 研究了 听取了 审查了");
/** 接受张三辞去……职务的报告 is what he wrote, and 接受……的议案 what is laid before a meeting. */
const BILLS = words("的议案 的决定 的决议");
const DISCUSSES = words("讨论了 研究了");
/** Of these the act is what was done, where the verb tells whom: 主持选举张三为县长. */
const OCCASIONS = words("依法行使 行使 进行 组织 参加 主持");
/** What an act may rest on, at the head of its clause: 根据工作需要任命张三为……, 经县长提名任命……. */
const WANTS = words("需要 建议 提名 提议 要求");
const RESTS = words(BASES, "按 依 经 应 由 因 因为 由于 鉴于");
const MEETINGS = words("会议 大会");
const NAMES_A_KIND = words("原 由其 所 的 人事");
/** 换届选举, and 本次会议新任命张三为……. */
const NAMES_A_TIME = words("换届 届 次 差额 等额 直接 间接 竞争性 新");
/** 未通过任命张三为局长的议案: nothing came of it. */
const DENIED = words(DENIES, DENIES.list.map((word) => `${word}通过`).join(" "));
/** Of offices alone: who holds them is nobody that it names. */
const WHY = words("因 因为 由于 鉴于");
const ALREADY = "已";
const BODIES_IN_GENERAL = words("机构 单位 部门 建制");
const DAY = "日";
/** 选举日木呷为县长 elects him. */
const DAY_OF_AN_ELECTION = words("日为 日是 日定 日统一 日期 日前 日后 日当 日的");
const UP_TO = words("直至 直到");
/** 代理时间至县人民代表大会选出县长之日止 */
const SPANS = words("至 到");
const UP_TO_THE_DAY = words("之日止 时止 为止");
const PERIODS = words("前 之前 以前 时 后 之后 以后 期间 的时候");
/** Of those who were appointed: what they do then, or what is done to them. */
const OFFICERS_DO = chain("? 的", "人员 同志", "颁发 供职 作 作了 进行 宣誓 履职 代表 的");
/** What is only laid before another body; what follows another's proposal is an act. */
export const PROPOSES = words("提请 报请 建议");
/** 任命张三为县财政局局长的议案提请县人大常委会审议 */
const LAID = words("议案 建议 提名 事项");
const PASSED = "通过";
const LAYS_BEFORE =
  /^，(?:并|决定|一并)?(?:提请|提交|报请)[^，。；]{0,30}(?:审议|表决|审定)(?:[，。；]|$)/u;
const LAID_BEFORE = chain("议案 建议 事项", "提请 报请 提交");
const BY_PROPOSAL = words("根据 依据 按照 依照 经 应 由 的提请 提请的 的建议 通过");
/** Named as a whole: its list is another paper. */
const PRESIDIA = words(
  "主席团 主席团和秘书长 主席团、秘书长 主席团成员和秘书长 主席团常务主席 执行主席",
  "议案审查委员会 预算审查委员会 计划预算审查委员会 财政预算审查委员会",
  "领导人员 领导成员 领导班子 监票人 计票人 监票人、计票人",
);
/** 选举县长的办法, 任命干部的程序（草案）: how it is done. */
const RULES = words("办法 程序 方案 规则 细则 条件 情况的报告 工作的报告 情况报告 结果的报告");
const DRAFT = words("草案");
/** Who is still to be voted on. */
const CANDIDATES = chain(
  "候选人 候选人选",
  "? 的 建议 提名 酝酿 产生",
  "名单 情况 情况的汇报 情况的报告 情况的说明 情况汇报",
);
/** 就任命……作了说明: spoken of. */
const ON = words("就 对 围绕");
const EXPLAINED = words(
  "作了说明 作说明 作了介绍 作了汇报 进行说明 进行了说明 进行了审议 进行了讨论",
);
const SOME = words("若干人 若干名");
const AND_OTHERS = "等若干";
/** Whom an election was won by, as many as they are: what is said of them is no act. */
const WINNERS = words("代表的 代表资格 人员的 同志的");
/** 确认当选代表的代表资格有效: of all of them. */
const WHOSE = words("确认 确定 以上 上述 所有 全体 全部 对 新 各");
const VOTES = words("无记名 进行 进行了");
const SINCE = "以来";
const ABOVE = words("以上 上述 此 此项 该项 以上各项 上述各项");
const FROM_WHEN = words("自 从 于 均自");
/** 选举和任命的国家机关工作人员 */
const AND_DONE = chain("和 或 或者 、 与 及", "选举 补选 任命 决定任命 批准任命 免去 罢免", "的");
const AND_MORE = words("及 以及 与");
/** 任命国家机关工作人员20人次: how often it was done. */
const TIMES = "人次";
const OFFICERS = words("国家机关 地方国家机关 工作人员 干部 辞职 了 共");
const AS_WHAT = words(AS.filter((word) => word !== "任").join(" "));
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
/** 补选的……代表是：张三（第1选区）: whom it tells behind it. */
const LISTED_BEHIND = /^的[^，。；：]{0,60}[表人名位志员](?:分别)?[是为有][：第]/u;
const listsBehind = ({ word, after, rest }: VerbInClause) =>
  ELECTS_OR_WINS.has(word) && LISTED_BEHIND.test(after + rest.slice(0, 1));
const ELECTS_OR_WINS = words(ELECTS, WINS);
/** Of an agenda: whoever they will be. */
const UNNAMED = /^(?:[和、](?:决定)?任命)?国家机[构关](?:组成|工作|领导)人员等?$/u;
const TELLS_WHOM = /[：:]|为/u;
const BY = "由";
const PASSIVE = "被";
/** 代表职务被依法 | 罢免，其代表资格终止: the end is the act, and told in its own clause. */
export function isPassive({ before, rest }: Pick<VerbInClause, "before" | "rest">): boolean {
  return before.includes(PASSIVE) && ENDS.find(rest) !== null;
}
const ACCEPTANCE = "接受";
const THOSE = words("人员 干部 者");

export const EXCUSES: Excuse[] = [
  {
    name: "noun",
    example: "通过了人民陪审员任命办法",
    holds: ({ word, before, after, rest, link }) =>
      (THINGS.at(after) !== null || THINGS_ALONE.has(after) || isShortThing(after)) &&
      !isHeld(word, after) &&
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
    // Who appoints to a post, whoever will hold it; 张三的副院长由……任命 tells of one who does.
    name: "rule",
    example: "委员会主任、副主任由主任会议提请常务委员会任命",
    holds: ({ word, before, after }) => {
      const by = APPOINTS.has(word) && after === "" ? before.indexOf(BY) : -1;
      return by > 0 && POSTS.before(before, by) !== null && !namesSome(before.slice(0, by));
    },
  },
  {
    name: "may",
    example: "常务委员会可以任命副职",
    holds: (verb) =>
      (MODALS.before(trimEnd(verb.before, AT_ONCE)) !== null &&
        !verb.named &&
        !restsOn(verb) &&
        !isSuspended(verb)) ||
      (DISCUSSES.before(verb.before) !== null && !verb.after.includes("通过")) ||
      (OCCASIONS.before(verb.before) !== null && !tellsWhom(verb) && !isDoneTo(verb)),
  },
  {
    // What became of it the words behind it say: 决定任命……, 未获通过, or that it was passed, which is told.
    name: "heard",
    example: "审议了任命张三为县财政局局长的议案，会议决定交有关委员会审查",
    holds: ({ word, before, after, rest }) =>
      (word !== ACCEPTANCE || rest.includes(GIVES_UP) || BILLS.before(after) !== null) &&
      HEARD.before(before) !== null &&
      PAPERS.before(after) !== null &&
      !(rest.includes(PASSED) && NOT_PASSED.find(rest) === null) &&
      !(word === ACCEPTANCE && isAccepted(rest)),
  },
  {
    name: "denied",
    example: "会议表决未通过任命张三为县财政局局长的议案",
    holds: ({ before, after, named }) =>
      (!named && DENIED.before(trimEnd(before, ABOUT)) !== null) ||
      (NOT_PASSED.before(after) !== null && LAID.find(after) !== null),
  },
  {
    name: "not approved",
    example: "不予批准东岭县人民代表大会选举张三为东岭县人民检察院检察长",
    holds: ({ word, before }) => ELECTS.has(word) && NOT_APPROVED.find(before) !== null,
  },
  {
    name: "kept",
    example: "免去张三县财政局局长职务的议案未通过，张三继续担任县财政局局长职务",
    holds: ({ word, above = "" }) =>
      KEEPS.has(word) && (NOT_PASSED.find(above) !== null || LEFT.find(above) !== null),
  },
  {
    // Of a suspension that ends: 恢复其执行代表职务.
    name: "lifted",
    example: "张三暂时停止执行代表职务的情形已经消失",
    holds: ({ word, after }) => SUSPENDS.has(word) && IS_LIFTED.before(after) !== null,
  },
  {
    name: "withdrawn",
    example: "决定撤回关于任命张三为县财政局局长的议案",
    holds: ({ before, after }) =>
      WITHDRAWS.before(trimEnd(before, ABOUT)) !== null ||
      WITHDRAWS.at(after) !== null ||
      WITHDRAWS_OFFER.find(after) !== null,
  },
  {
    // Of a decision that is no longer in force.
    name: "revoked",
    example: "决定撤销2021年1月15日作出的关于任命张三为县财政局局长的决定",
    holds: ({ before, after }) => {
      const paper = trimEnd(before, ABOUT);
      return paper.endsWith(OF_HIS) && REVOKES.find(paper) !== null && PAPERS.find(after) !== null;
    },
  },
  {
    name: "put off",
    example: "审议了任命张三为县财政局局长的议案，决定交下次会议表决",
    holds: ({ before, after, rest }) => {
      const laid = LAID.find(after);
      const to = laid ? laid.at + laid.word.length : after.length;
      const named = laid !== null || after.endsWith(REQUEST);
      const behind = after.slice(to) + rest;
      const off = named ? putOffIn(behind) : putOffNext(rest);
      // ……的议案获通过，另一议案交下次会议表决: an act.
      const told = before + after.slice(0, to) + behind.slice(0, off?.at);
      return off !== null && !told.includes(PASSED);
    },
  },
  {
    name: "participle",
    example: "由常委会任命的国家机关工作人员",
    holds: (verb) =>
      (verb.after.startsWith(OF_HIS) && !listsBehind(verb) && !isSurnameOf(verb)) ||
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
    name: "presidium",
    example: "会议选举产生了大会主席团和秘书长",
    holds: ({ word, after }) =>
      ELECTS.has(word) && PRESIDIA.before(after) !== null && AS_WHAT.find(after) === null,
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
    name: "explained",
    example: "区委就补选县长的人选情况作了说明",
    holds: ({ before, after }) => ON.before(before) !== null && EXPLAINED.before(after) !== null,
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
    name: "vote",
    example: "随后进行了无记名投票选举，主持人宣布选举有效",
    holds: ({ word, before, after, rest }) =>
      ELECTS.has(word) &&
      after === "" &&
      VOTES.before(before) !== null &&
      AS_WHAT.all(rest).every((link) => WINS.has(link.word)),
  },
  {
    name: "since",
    example: "张三自2016年5月任命为县财政局局长以来，认真履职",
    holds: ({ after }) => after.endsWith(SINCE),
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
    name: "office",
    example: "听取了选举任免联络工作委员会主任张三作的说明",
    holds: ({ word, after }) => word === "选举" && after.startsWith("任免"),
  },
  {
    name: "unnamed",
    example: "建议会议的议程是：选举和决定任命国家机构组成人员等",
    holds: ({ after, rest }) => UNNAMED.test(after) && !TELLS_WHOM.test(rest),
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
  {
    name: "officers",
    example: "主任向通过任命人员颁发任命书",
    holds: ({ after }) => OFFICERS_DO.at(after) !== null,
  },
  {
    name: "accepted",
    example: "新当选的同志面向宪法宣誓，接受任命",
    holds: ({ before, after }) => before.endsWith(ACCEPTANCE) && after === "",
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
  {
    // What may become of whoever does so.
    name: "sanction",
    example: "对失职渎职的，要依法追究责任，直至撤销职务",
    holds: (verb) => isSanction(verb),
  },
];

/** 直至撤销职务 / 情节严重的，免去其职务 / 可以依法罢免或者撤销职务: an office and nobody's, and words that say when or that it may be. */
function isSanction({ word, before, after, rest, above = "" }: VerbInClause): boolean {
  const takes =
    TAKES_AWAY.before(word) ?? (APPOINTS.has(word) && DISMISSES.before(trimEnd(before, HIS)));
  if (!takes || after.length > LONGEST_OF_NOBODY || rest.startsWith(COLON)) return false;
  if (!cutAt(after, OR_MARKS).every(({ text }) => isOfNobody(text))) return false;
  const clauses = cutAt(above, "，；").map(({ text }) => text);
  if ([...clauses, before].some(namesSomebody)) return false;
  return (
    clauses.some((clause) => clause.endsWith(OF_HIS)) ||
    UP_TO.at(before) !== null ||
    MAY.find(before) !== null ||
    (before.endsWith("、") && SANCTIONS.find(before) !== null)
  );
}
const TAKES_AWAY = words(REMOVES, DISMISSES, "罢免");
const LONGEST_OF_NOBODY = 20;
const OR_MARKS = "、或和";
const isOfNobody = (text: string) => {
  const office = trimStart(trimStart(text, OR), TAKES_AWAY);
  return office === "" || OF_NOBODY.has(office);
};
const HIS = words("其 有关");
const OR = words("者");
const OF_NOBODY = chain(
  "? 其 有关人员 责任人 责任人员 责任者 当事人 有关责任人",
  "? 的 所任",
  "? 领导 行政 代表 现任",
  "职务 任命 职务处分 职务的处分",
);
const MAY = words("可以 应当 必须 有权");
const SANCTIONS = words("给予 责令 追究 通报批评 警告");
/** 县公安局局长张三严重违法的 */
const namesSomebody = (clause: string) => {
  const told = trimStart(clause, ON);
  return namesOnly(told) || (readGlued(told)?.office ?? null) !== null;
};

/** 免去张三的副院长职务，继续担任审判员: what he stays. */
const LEFT = words(REMOVES, DISMISSES, GIVES_UP);
/** 审判员张三、副庭长; 张三为县财政局局长: posts, one of which somebody is named to hold. */
const namesSome = (posts: string) =>
  splitAt(posts, "、和及").some(
    (piece) =>
      (readGlued(piece)?.office ?? null) !== null ||
      nameEndsAt(piece).some((end) => end === piece.length || HOLDS_IT.at(piece, end) !== null),
  );
const HOLDS_IT = words(HOLDS, FELLOW, "为 的 （");
/** 审议了接受张三辞去……职务的议案，决定予以 | 接受: it came to what the bill says; 同意提请常委会会议审议 is of its way. */
const isAccepted = (rest: string) =>
  cutAt(rest, "，。；").some(({ text }) => {
    const accepts = ACCEPTS.all(text).at(-1);
    if (!accepts || DENIES.before(text, accepts.at) !== null) return false;
    const behind = text.slice(accepts.at + accepts.word.length);
    return behind === "" || RESIGNED.find(behind) !== null;
  });
const RESIGNED = words(RESIGNS, "辞职 请辞 请求");
const IS_LIFTED = chain(
  "的情形 的原因 的事由 的情况 情形 原因",
  "? 已经 已 均已 现已 在任期内",
  "消失 消除 解除 不存在 不复存在",
);
/** 同意张三 | 撤回辞去……的请求 */
const WITHDRAWS_OFFER = chain("撤回 撤回了", "? 其 关于 关于其", "辞去 辞职");
const ABOUT = words("关于 对");
const REQUEST = "的提请";
const NOT_APPROVED = words(DENIES.list.map((word) => `${word}批准`).join(" "));

/** ……的议案，交下次会议表决; ……的议案，因提请机关 | 撤回，……, of it and of no other bill. */
function putOffIn(rest: string): Found | null {
  const returned = RETURNED.all(rest).find(({ word, at }) => {
    const next = rest.charAt(at + word.length);
    return next === "" || "，。；".includes(next);
  });
  const off = PUTS_OFF.find(rest) ?? returned ?? null;
  if (off === null) return null;
  const told = rest.slice(0, off.at);
  // ……的议案，同意任命，另一项报告不再审议
  const others = LAYABLE.all(told).some(({ at }) => !SAME.before(told, at));
  return others || RESOLVES.find(told) !== null ? null : off;
}
/** 任命张三为……，| 交付下次会议表决: of what stands right before it. */
function putOffNext(rest: string): Found | null {
  const told = trimStart(rest, LEADS_PUT_OFF);
  const word = PUTS_OFF.at(told);
  const next = cutAt(told.slice(word?.length ?? 0), "，。；")[0]?.text ?? "";
  // ……，推迟审议李四的任命: of another.
  const isOf = word !== null && (next === "" || RESOLVING.has(next));
  return isOf ? { word, at: rest.length - told.length } : null;
}
const RESOLVING = words("表决 审议 审议表决 审议决定 再议");
const LEADS_PUT_OFF = words("，", DECIDERS);
const LAYABLE = words(LAID, "报告 条例 草案 方案 规划 办法");
/** What a later clause says of a bill that came to something. */
const RESOLVES = words(PASSED, "决定任 决定免 决定接受 决定予以 同意 赞成");
const SAME = words("该 此 上述 以上 这");

/** 提请……任命张三为A | ，并免去李四的B职务: no word of a decision before its verb, and a proposal that no later clause says was passed. */
function goesOnProposed({ opens = false, above = "", after, rest }: VerbInClause): boolean {
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
const LAYS = words(PROPOSES, "拟任命 拟免去 拟免除 拟决定任命 拟接受");

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
const SAYS = words("建议 提议 认为 说 表示 指出 提出 谈到 发言说 发言认为 发言指出 发言表示");
const SPEAKERS = words("委员 代表 同志 组成人员");
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
const GETS_VOTES = words("决定 表决 获 全票 赞成票");
const BEGINS_AN_ACT = words(APPOINTS, REMOVES, ACCEPTANCE, DISMISSES);

/** 表决通过了县长提请的 | 任命张三为……的议案: passed, and by whom it was laid before the meeting. */
function isPassed(before: string): boolean {
  if (LAID_BY.before(before) === null) return false;
  const passed = PASSES.all(before).at(-1);
  if (!passed || DENIES.before(before, passed.at) !== null) return false;
  return HEARS.find(before, passed.at) === null;
}
const LAID_BY = words("提请的 提出的 提交的 报请的");
const HEARS = words("审议 听取 讨论");

/** 对县法院提请的张三等70名人民陪审员进行 | 任命: done to some whom it names, and no occasion. */
function isDoneTo({ before, after, rest }: VerbInClause): boolean {
  // ……进行任命：任命张三为……: the words behind it tell whom.
  const others = after === "" && !rest.startsWith("：") ? before.indexOf(AND) : -1;
  return others > 0 && personsAt(before, others + AND.length) !== null && ON.find(before) !== null;
}
const AND = "等";

/** 30人次、免去18人次 → 30 */
const upToTimes = (text: string) => text.slice(0, Math.max(0, text.indexOf(TIMES)));

function isNumberOf(text: string): boolean {
  const number = numberBefore(text, text.length);
  return number !== null && trimEnd(text.slice(0, number.start), OFFICERS) === "";
}

/** 根据主任会议提名任命张三为……: what was wanted is why it was done. */
function restsOn({ before, after, link }: VerbInClause): boolean {
  if (WANTS.before(before) === null) return false;
  if (link && link.find(after, 1) === null && !namesHolder(after, link)) return false;
  return RESTS.all(before).some(({ at }) => {
    const by = before.slice(0, at);
    return at === 0 || MEETINGS.before(by) !== null || endsAsBody(by);
  });
}

/**
 * 许可对代表张三刑事拘留，应暂时停止其执行代表职务: of one whom a decision names that is its effect; of 代表……的，应当暂时停止 it is what a
 * law says.
 */
function isSuspended({ word, before, after, above = "" }: VerbInClause): boolean {
  if (!SUSPENDS.has(word) || !after.includes(EXECUTES) || !after.includes(OFFICE_OF_DEPUTY))
    return false;
  const must = MUST.before(before);
  if (must === null) return false;
  const who = after.slice(0, after.indexOf(EXECUTES));
  const named = [who, before.slice(0, -must.length)].some((told) => told !== "" && namesOnly(told));
  return named || (above.includes(PERMITS) && mentionsIn(above).length > 0);
}
const MUST = words("应 应当 须 必须");
const EXECUTES = "执行";
const OFFICE_OF_DEPUTY = "代表职务";
const PERMITS = "许可";

/** 张三为县长 behind the verb: names, what links them, and a post; of seats the row itself looks for whom. */
function tellsWhom({ word, after, link }: VerbInClause): boolean {
  if (link === null) return true;
  const linked = link.find(after, 1);
  // 新当选乡长张三……宣誓: who did so, whenever it was.
  if (!linked) return !WINS.has(word) && namesHolder(after, link);
  return linksToPost(after, link);
}

/** 张三为县长: names, what links them, and a post. */
function linksToPost(told: string, link: Words): boolean {
  const linked = link.find(told, 1);
  if (!linked || readNamed(told.slice(0, linked.at)) === null) return false;
  return readPosts(splitAt(told.slice(linked.at + linked.word.length), "、")[0] ?? "") !== null;
}

/**
 * 任命县财政局局长张三, 免去张三县人民法院审判员职务: a post, and who holds it beside it. 选举委员会罢免张三的……职务 elects nobody.
 */
const namesHolder = (after: string, link: Words) =>
  (link.has(OF_HIS) && OFFICE.before(after) !== null) ||
  (readGlued(after)?.office ?? null) !== null;
const OF_HIS = "的";

/**
 * 会议任命 | 的日木呷为……, the first character of whose name 的 is; 通过了县长提请任命 | 的张三为…… tells of one too. 批准……会议选举的张三
 * for the act of another body has its own row.
 */
function isSurnameOf(verb: VerbInClause): boolean {
  const { before, after, link } = verb;
  const opens = trimEnd(before, DECIDERS) === "";
  const laid = PROPOSES.before(before) !== null && PASSES.find(before) !== null;
  return link !== null && (opens || laid) && linksToPost(after.slice(OF_HIS.length), link);
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

/**
 * 提请常委会会议审议：任命张三为……；| 免去李四的……: what stands in a sentence's next part goes on with a proposal, or is what a head
 * before a colon lays before another body, or names as what is meant (拟任人选：, 人事安排建议：).
 */
export function isPutForward(above: string, text: string, rest: string): boolean {
  const said = above + text;
  const own = BEGINS_AN_ACT.at(text) !== null;
  if (
    own &&
    goesOnProposed({ word: "", before: "", link: null, opens: true, above, after: text, rest })
  )
    return true;
  const colon = said.lastIndexOf(COLON);
  if (colon < 0) return false;
  const head = said.slice(0, colon);
  if (BY_PROPOSAL_OF.find(head) !== null) return false;
  const behind = said.slice(colon + COLON.length) + rest;
  if (RESOLVED.find(behind) !== null) return false;
  const last = cutAt(head, "，；").at(-1)?.text ?? "";
  if (LAYS_ITSELF.test(last)) return true;
  const list = PUT_FORWARD.before(last);
  return (
    list !== null &&
    RESOLVED.find(last) === null &&
    (MEANT.find(last) !== null || ADVICE.before(list) !== null)
  );
}
/** …… | ；免去李四的B职务；: what a list of acts goes on with, be they put forward or done: no sentence, head or word of a vote begins. */
export const goesOnWithList = (text: string) =>
  TURNS.find(text) === null && !text.slice(0, -1).includes("。");
const COLON = "：";
const TURNS = words(COLON, LAYS, RESOLVES, GETS_VOTES, "会议");
const LAYS_ITSELF = /(?:提请|提交|报请)[^，。；：]{2,30}(?:审议|表决|审定)$/u;
const BY_PROPOSAL_OF = words(BASES, "按 经 应 由");
const RESOLVED = words(PASSED, "决定任 决定免 决定接受 会议任 会议免 会议决定 表决");
const ADVICE = words("建议 意见");
const MEANT = words("拟 建议");
const PUT_FORWARD = words("建议 人选 情况 安排 方案 名单 人员 事项 如下 意见");

export const excuseFor = (verb: VerbInClause) => EXCUSES.find(({ holds }) => holds(verb)) ?? null;
