/** What stands around the verb of an act where it tells none: 任命 | 办法, 可以 | 任命, 由常委会任命的 | 人员. */
import { chain } from "../forms";
import { words } from "../words";
import { APPOINTS, DISMISSES, REMOVES } from "./verbs";

/** 任命 | 名单: the verb is part of what a thing is called. */
export const THINGS = words(
  "名单 办法 工作 事项 国家机关 权利 制度 机关 单位 程序 规定 议案 情况 仪式 方式 之日 委员会 结果 任务 会议 决定 决议 之前 之后 期间 日由 日为 经费由 经费从 机构由",
  "大会 问题 条件 时间 期限 范围 手续 监督 表决 意见 建议 处分 委托 调查 询问 组织 采访 邀请 教育 视察",
  "等规定 等事项 等工作 等程序 当天 当日 当晚 证书 环节 阶段 过程 现场 代工委 联工委 代表工作委员会 书由 书应 书颁发 书仪式 开始 正式开始 有效 无效 完毕 结束",
  "行为能力 民事行为能力 劳动能力 国籍 中国国籍 中华人民共和国国籍 政治权利",
  "票 任免 职务的条件 职务的程序 职务的情形 职务的人员 人选",
);
/** Headings of how an election is held: 四、选举经费; 宣传部 is none of them. */
export const THINGS_ALONE = words(
  "经费 机构 步骤 宣传 宣传工作 名额 事宜 日程 组织领导 领导机构 办事机构 工作机构",
);
/** As short as a surname: things only where nothing of a name follows. */
export const SHORT_THINGS = words("书 案 权 制 法 前 后 时 人 日 候选人");
/** What follows a thing as short as that: 选举权 | 和…… */
export const ENDS_A_THING = words(
  "的 和 并举行 并组织 并进行 与 及 、 ， 。 ； ： 第 规定 相应 有关 关于 》 ） 等 以及",
);
/** What is due, wanted or only spoken of. */
export const MODALS = words(
  "有权 不宜 可以 应当 应 须 必须 需要 需 拟 建议 不得 负责 能够 能 可 始得 方得 要 提名 要求 有关 参与 关于 做好",
  // What a member says: 我同意任命……, 李四委员提议任命…….
  "我 我们 本人 提议",
);
/** 应当及时补选 */
export const AT_ONCE = words("及时 依法 尽快 按时 另行 重新");
/** 审议了 | 任命……的议案 */
export const HEARD = words("审议 审议了 讨论 讨论了 研究了 听取了 审查了");
/** Of these too the act is only spoken of: 研究了 | 任命…… */
export const DISCUSSES = words("讨论了 研究了");
/** Of these the act is what was done, where the verb tells whom: 主持选举张三为县长. */
export const OCCASIONS = words("依法行使 行使 进行 组织 参加 主持");
/** What an act may rest on, at the head of its clause: 根据工作需要任命张三为……, 经县长提名任命……. */
export const WANTS = words("需要 建议 提名 提议 要求");
/** 由其 | 任命, 人事 | 任免, 候补 | 当选人 */
export const NAMES_A_KIND = words("原 由其 所 的 人事 候补");
/** 换届选举, and 本次会议新任命张三为……. */
export const NAMES_A_TIME = words("换届 届 次 差额 等额 直接 间接 竞争性 新");
/** 因 | 机构 | 撤销 */
export const BODIES_IN_GENERAL = words("机构 单位 部门 建制");
/** 选举日木呷为县长 elects him. */
export const DAY_OF_AN_ELECTION = words("日为 日是 日定 日统一 日期 日前 日后 日当 日的");
/** 直至 | 撤销职务 */
export const UP_TO = words("直至 直到");
/** 至选出县长 | 之日止 */
export const UP_TO_THE_DAY = words("之日止 时止 为止");
/** 在选举产生县长 | 之前 */
export const PERIODS = words("前 之前 以前 时 后 之后 以后 期间 的时候");
/** Of those who were appointed: what they do then, or what is done to them. */
export const OFFICERS_DO = chain(
  "? 的",
  "人员 同志 干部",
  "颁发 供职 作 作了 进行 宣誓 履职 代表 的",
);
/** What is only laid before another body; what follows another's proposal is an act. */
export const PROPOSES = words("提请 报请 建议");
/** 任命张三为县财政局局长的议案提请县人大常委会审议 */
export const LAID = words("议案 建议 提名 事项");
/** A vote that it came to. */
export const PASSED = "通过";
/** Named as a whole: its list is another paper. */
export const PRESIDIA = words(
  "主席团 主席团和秘书长 主席团、秘书长 主席团成员和秘书长 主席团常务主席 执行主席",
  "议案审查委员会 预算审查委员会 计划预算审查委员会 财政预算审查委员会",
  "领导人员 领导成员 领导班子 监票人 计票人 监票人、计票人",
  "代表团团长 代表团团长、副团长 代表团团长和副团长 代表团团长及副团长",
);
/** 选举县长的办法, 任命干部的程序（草案）: how it is done. */
export const RULES = words(
  "办法 程序 方案 规则 细则 条件 情况的报告 工作的报告 情况报告 结果的报告",
);
/** Who is still to be voted on. */
export const CANDIDATES = chain(
  "候选人 候选人选",
  "? 的 建议 提名 酝酿 产生",
  "名单 情况 情况的汇报 情况的报告 情况的说明 情况汇报",
);
/** 就任命……作了说明: spoken of. */
export const ON = words("就 对 围绕");
/** 就……的人选情况 | 作了说明 */
export const EXPLAINED = words(
  "作了说明 作说明 作了介绍 作了汇报 进行说明 进行了说明 进行了审议 进行了讨论",
);
/** Whom an election was won by, as many as they are: what is said of them is no act. */
export const WINNERS = words("代表的 代表资格 人员的 同志的");
/** 确认当选代表的代表资格有效: of all of them. */
export const WHOSE = words("确认 确定 以上 上述 所有 全体 全部 对 新 各");
/** Of a resignation; 接受任命 is what those do who were appointed. */
export const ACCEPTANCE = "接受";
/** 主任向张三 | 颁发任命书: what is done to those who were appointed, or what they do. */
export const CEREMONIES = words(
  chain("颁发 发放", "? 了", "任命书 当选证书 当选证 聘书 聘任书 证书 委任状"),
  chain("? 作 作了 进行 进行了 举行 举行了 参加", "? 了", "宪法宣誓 向宪法宣誓 宣誓"),
);
/** 为被任命 | 人员颁发任命书 */
export const THOSE = words("人员 干部 者");
/** 撤销 | 其职务, 免去 | 有关责任人的领导职务: an office, and nobody's. */
export const OF_NOBODY = chain(
  "? 其 有关人员 责任人 责任人员 责任者 当事人 有关责任人",
  "? 的 所任",
  "? 领导 行政 代表 现任",
  "职务 任命 职务处分 职务的处分",
);
/** 给予……、撤销职务处分 */
export const SANCTIONS = words("给予 责令 追究 通报批评 警告");
/** 暂时停止执行代表职务 | 的情形已经消失 */
export const IS_LIFTED = chain(
  "的情形 的原因 的事由 的情况 情形 原因",
  "? 已经 已 均已 现已 在任期内",
  "消失 消除 解除 不存在 不复存在",
);
/** 撤回 | 关于任命……的议案 */
export const ABOUT = words("关于 对");
/** What a later clause says of a bill that came to something. */
export const RESOLVES = words(PASSED, "决定任 决定免 决定接受 决定予以 同意 赞成");
/** 张三委员 | 说: what one member holds. */
export const SAYS = words(
  "建议 提议 认为 说 表示 指出 提出 谈到 发言说 发言认为 发言指出 发言表示",
);
/** 张三 | 委员 | 说 */
export const SPEAKERS = words("委员 代表 同志 组成人员");
/** What a later clause says of a vote. */
export const GETS_VOTES = words("决定 表决 获 全票 赞成票");
/** What opens an act in a list of such. */
export const BEGINS_AN_ACT = words(APPOINTS, REMOVES, ACCEPTANCE, DISMISSES);
/** What was done then is no act of the paper that tells it. */
export const FORMER_TERMS = words("上届 上一届 前届 前一届");
export const FORMER_TIMES = words(FORMER_TERMS, "去年 上年 前年 往年 上次 上一次 前次 前几次 此前");
