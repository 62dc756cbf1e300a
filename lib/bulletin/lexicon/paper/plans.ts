/** What a plan that no table sets says beside its topics and their times. */
import { chain } from "../forms";
import { words } from "../words";
import { ITEM_VERBS } from "./headings";

/** Behind the time in a line that heads its topics: 3月份会议议题. */
export const HEADS_A_PERIOD = chain(
  "? 常委会 人大常委会",
  "会议 议题 会议议题 主要议题 工作 主要工作 工作安排 主要工作安排 安排",
);

/** 第三十三次会议, 常委会第33次会议 */
export const NUMBERED_MEETING = /第[\d一二三四五六七八九十百]{1,4}次(?:常委会|主任)?会议$/u;

/** Before what a time is of: 5月召开主任会议. */
export const IS_TO_MEET = chain("? 拟 计划", "召开 举行");
/** Whose meetings have numbers: 5月份常委会第三十一次会议. */
export const MEETS = words("常委会 人大常委会");

/** Columns of topics by who deals with them, or how: 常委会会议, 主任会议议题, 代表活动. */
export const COLUMNS_OF_TOPICS = words(
  chain(
    "常委会 常委会会议 人大常委会会议 主任会议 常委会主任会议 主任会 党组会议 代表活动 代表工作 代表视察",
    "? 议题 内容 事项 安排 主要议题 主要内容",
  ),
  chain(
    "执法检查 视察 视察调研 调研 专题调研 专题视察 专题询问 工作评议 专项工作评议 重点督办",
    "? 议题 内容 事项 安排 主要议题 主要内容 工作",
  ),
);
/** A cell of a topic that tells of none: —, 无. */
export const NO_TOPIC = words("— —— － - / ／ 无");
/** What opens a row that tells of its table: 合计	2项. */
export const OF_A_TABLE = words("合计 小计 总计 共计 备注 注 附注 说明");
/** A cell that says what the one above it does. */
export const AS_ABOVE = words("同上 〃 ″");

/** What a plan's topics open with. */
export const PLANNED_VERBS = words(
  ITEM_VERBS,
  "检查 视察 调研 组织 召开 举办 评议 约见 询问 专题 执法检查 督办 跟踪 起草 制定 修订 修改 初审 邀请 参加 配合 做好 对 就 围绕",
);
/** Before a topic's time, in its sentence or its brackets. */
export const PLANNED_FOR = words("安排在 拟在 拟于 计划在 计划于 定于 将于 时间： 时间:");
/** Of a draft's readings the first is when it comes. */
export const READINGS = words(
  "一审 二审 三审 四审 初审 再审 第一次审议 第二次审议 第三次审议 初次审议 提请审议 表决",
);
export const TELLS_WHEN = words(
  chain(
    "? 审议 听取 检查 视察 调研 评议 完成 实施 安排 计划 提请 上会 提请审议 一审 二审 三审 初审 初次审议",
    "时间",
    "： :",
  ),
  chain("一审 二审 三审 四审 初审 再审 初次审议 提请审议 表决", "： :"),
);
/** Before a time in a note: 拟4月提请审议. */
export const WILL_BE = words("拟 拟于 拟安排 计划 计划于 预计 争取 力争");
/** What is to be then, behind it. */
export const TO_BE_DEALT_WITH = words(
  READINGS,
  chain(
    "? 提请 提交 拟提请",
    "? 常委会 常委会会议 人大常委会 人大常委会会议 县人大常委会 市人大常委会 主任会议",
    "审议 初审 一审 二审 三审 初次审议 继续审议 再次审议 听取 讨论 研究 表决",
  ),
  chain("? 提请", "常委会会议 人大常委会会议 主任会议"),
);

/** What is to become of a law, in brackets behind its name: （修改，3月一审）. */
export const KINDS_OF_BILLS = words("制定 新制定 修改 修订 修正 废止 立 改 废 新立 打包修改");
/** What the name of a topic ends with, where no blank parts it from its month. */
export const ENDS_A_TOPIC = words("条例 办法 规定 规则 细则 报告 决定 决议 草案 议案 情况 》");

/** Before who answers for a topic. */
export const CHARGE_LABELS = chain(
  "责任 承办 牵头 负责 协办 配合 起草",
  "? 单位 部门 委室 工委 机关",
  "： :",
);
/** Before who lays a topic before the meeting. */
const SUBMITTER_LABELS = chain(
  "提请 提请审议 提交 提交审议 提案 送审 报送",
  "单位 部门 机关 主体",
  "： :",
);
/** What tells of whom a topic is, in a line of its own. */
export const PARTY_LABELS = words(CHARGE_LABELS, SUBMITTER_LABELS);
export const TAKES_CHARGE_OF = words(CHARGE_LABELS, "由");
/** What lines under a topic open with. */
export const TOPIC_LABELS = words(TELLS_WHEN, PARTY_LABELS);
/** And behind it. */
export const TAKES_CHARGE = words(
  "牵头 负责 承办 牵头负责 具体负责 组织 组织实施 牵头组织 配合 起草 负责起草 牵头起草 组织起草",
);
