import { chain } from "../forms";
import { type Words, words } from "../words";
import { CHIEFS } from "./posts";

/** What a roll call counts. */
export type CountKey = "due" | "present" | "leave" | "absent" | "observers";

/** 事假（2人）：甲　乙: leave, and the word is its reason. */
export const LEAVE_KINDS = words(
  "事假 病假 公假 病事假 事病假 产假 陪产假 护理假 婚假 丧假 年假 年休假 休假 探亲假",
);

/** The words that say of whom is named, or counted, behind them how he stood to the meeting. A new one is a word more. */
export const LABELS: Record<CountKey, Words> = {
  due: words("应出席 应到会 应到 应参加 应参会 应与会"),
  present: words(
    "出席 出勤 全勤 到会 参会 与会 签到 实际出席 实际到会 实际参会 实际与会 实出席 实到会 实到 实参会 实与会 已报到 实报到 实际报到 实际参加会议 实际参加大会 实参加会议",
  ),
  leave: words("请假 请了假 告假 请事假 请病假 请公假", LEAVE_KINDS),
  absent: words(
    "缺席 缺会 未到会 未出席 未参会 未到 未能出席 未能到会 未能参会 未参加 未能参加 没有出席 没有到会 没有参加 不能出席 不能到会 不能参加 无法出席 无法参加 未请假 未请假缺席 未与会 应到未到 应出席未出席 缺勤",
  ),
  observers: words("列席 旁听 邀请列席 特邀列席 应邀列席 其他列席 其它列席"),
};

/** Those that a reason, or a day, stands before: 因公请假, 27日缺席. */
export const ABSENCES = words(LABELS.leave, LABELS.absent);

/** Present where nothing else says who was; beside 出席 nobody knows what it means. */
export const TOOK_PART = words("参加");

/** The same of words that are in LABELS, for alone they say it plainly: 参会：甲 beside 出席：乙. */
export const WAS_THERE = words("参会 与会");

/** Told apart from the members, and no status of theirs: nobody is counted or listed under these. */
export const DUE_OBSERVERS = words("应列席");
/** What makes 列席 mean the same: 应依法列席. */
export const OUGHT = words("应 应当 应依法");

export const ANY_LABEL = words(...Object.values(LABELS), TOOK_PART, DUE_OBSERVERS);

/** Labels of a roll call that give no status. Whom they name is not placed, and an editor is told. */
export const UNPLACED = words(
  "迟到 早退 离席 中途离席 提前离席 中途离会 中途退席 中途请假 提前离会 离会 旷会 补签 代签 视频参会 线上参会 委托",
);

/** How labels begin that tell of members and not of a part of them: 缺会人员, 未签到. */
export const CONDUCT = words(UNPLACED, "未 缺 不 没有 迟 早退 旷 补 中途 提前 代为 线上 视频");

/** What else is told of a meeting in lines of its own: the section above ends, and nobody is missed. */
export const ASIDE = words(
  "主持 主持人 会议主持 会议主持人 记录 记录人 会议记录 整理 审核 签发 时间 会议时间 地点 会议地点 议题 会议议题 日期 驻地 住地",
);

/** What the place ends with that such a line names: 三楼会议室. */
export const PLACES_OF_SITTING = words("会议室 会议厅 会场 厅 楼 室 礼堂 中心 宾馆 剧院 影院");

/** Every label that minutes and roll calls set before a colon, for those who ask whether a line is one. */
export const ROLL_LABELS = words(ANY_LABEL, UNPLACED, ASIDE);

/** Before 请假, or alone before a colon under it. */
export const REASONS = words(
  "因公 因病 因事 因故 因私 因伤 无故 公务 公出 公差 出差 外出 出国 出访 住院 生病 患病 病休 学习 培训 开会 隔离 疗养",
);

/** What a bracket behind a name holds when it tells why, or when, somebody was away. */
export const REASON_WORDS = words(
  REASONS,
  "因 假 手术 病 事 会议 参会 值班 上午 下午 半天 半日 全天 外地 调研 考察",
  "在京 在外 在省 国外 境外 赴 身体 出席 参加 陪同 随团 党校 集训 探亲",
);

/** How a reason begins that stands right behind a name: 张三在外学习, 李四因事请假. */
export const WHY = words(
  REASONS,
  LEAVE_KINDS,
  "在外 在京 在省 在市 在国外 在境外 因工作 因身体 因家 因患 因会议 因出 请假 赴 身体不适 出席 参加 陪同",
);

/** Before a label that holds for all of a meeting: 全程出席, 全程请假. */
export const WHOLLY = words("全程 全天");
/** Parts of a day, and of a meeting. */
export const PART_OF_DAY = words("上午 下午 全天 半天 半日 晚上 一天");

/** 27日, 3月27日. */
export const DAYS = words("日 月");

/** What a label is made of, besides numbers, that tells when and nothing more: 12月28日下午, 第一天, 28日上午第一次全体会议. */
export const WHEN = words(
  PART_OF_DAY,
  "年 月 日 号 天 当日 次日 当天 次天 翌日 同日 星期 周 早上 中午 晚 第 次 届 期间 会议 全体会议 常委会会议 分组会议 联组会议",
  "分组 联组 审议 全体 开幕 闭幕 开幕会 闭幕会 的 至 到 和 及 及其 、 ， — － - ～ ~ . ． / ： （ ） ( )",
);

/** What stands between a label and its number: 出席会议的常委会组成人员共28人. */
export const COUNTED = words(
  "本次 这次 此次 今天 今日 上午 下午 会议 全体会议 预备会议 预备会 大会 开幕会 闭幕会 开幕大会 闭幕大会 开幕式 闭幕式 主任会议 成员 的 常委会 常务委员会 组成人员 委员 人员 正式 代表 人数 名单 有 为 共 共计 合计 总数 同志 会",
);

/** Between a label and a name that no mark parts from it: 缺席者赵六, 请假的委员赵六. */
export const OF_WHOM = words(COUNTED, "者 人 还有 有 是 为");

/** Those who are named among the members and are none: 非常委会组成人员, 特邀代表. */
export const NO_MEMBERS = words(
  chain(
    "非 不是",
    "? 本届 本级 区 县 市 州 旗 省 自治区",
    "? 人大",
    "常委会 常务委员会 组成人员 委员 代表 成员",
  ),
  chain("特邀 邀请", "代表 委员 人员 嘉宾"),
);

/** What two labels that are one have between them: 请假、缺席人员. */
export const JOINS_LABELS = words("、 和 及 与 或");

/** Who is asked to come, alone before names: of what he is nothing is said. */
export const ASKED = words("邀请 特邀 应邀 受邀");

/** Whom a count is of, however they are called in full: 县人大代表, 主席团成员. */
export const MEMBERS = words("代表 成员 委员 组成人员");

/** How a roll call parts its people, besides bodies and offices: 第一代表团, 工会界, 驻军. */
export const GROUPS = words(
  "代表团 代表组 小组 组 界 界别 选区 片区 片 部队 驻军 军分区 单位 系统 机关 部门 方面 企业 学校 大学 学院 医院 银行 集团 公司",
  "省 市 县 区 旗 州 盟 乡 镇 街道 村 社区 工会 妇联 团委 工商联 党派 党 直属 省直 市直 县直 区直 党外 男 女",
  "组员 团员 成员 人大 机构 委室 委办 站所 一府一委两院 一府两院 两院 旁听",
);

/** Of those who only observe, a label may be as vague as this: 市直部门有关人员. */
export const OTHERS = words("人员 负责人 负责同志 同志 嘉宾 干部 来宾 群众 公民");

/** 三画, 第二排, 5号: in which order they are named, which says nothing of them. */
export const ORDERS = words("画 划 笔 排 号 席 桌 号席位 列");

/** Where they sat, which says as little. */
export const SEATS = words("主席台 前排 后排 左区 右区 中区 左侧 右侧");

/** 合计 / 23 22 1 */
export const TOTALS = words("合计 总计 共计 总数 全会 小计");

/** Offices of the members, which print sets apart by blanks: 副 主 任, 委　员. */
export const ROLES = words(
  "委员长 副委员长 主任 副主任 常务副主任 主席 副主席 秘书长 副秘书长 委员",
);

/** The same of those elected, too: 副 县 长　李四, 院　长　张三. */
export const PADDED_ROLES = words(
  ...[ROLES, CHIEFS, chain("副", CHIEFS.list.join(" "))],
  "院长 副院长 检察长 副检察长",
);

/** What a column of a roll call in a table is headed by, where it tells of each person how he stood. */
export const STATUS_HEADERS = words("出席 到会 请假 情况 签到 出勤 考勤");
export const REASON_HEADERS = words("备注 说明 原因 事由");
export const DAY_HEADERS = words("日 上午 下午");

/** What titles of roll calls name them by. */
export const TITLE_LABELS = words("出席 请假 缺席 列席");
export const PRESENCE = words(TITLE_LABELS, "到会 签到 参会 与会 出勤 考勤");
/** What else such papers are called. */
export const ROLLS = words(
  "签到表 签到簿 考勤表 点名册",
  chain("出席 到会 参会 签到 考勤", "情况", "统计 统计表 一览表 表"),
);
/** The whole title of a list that names no meeting. */
export const BARE_LISTS = chain(
  "请假 缺席 列席 旁听 出席",
  "? 会议",
  "? 人员 委员 代表 组成人员",
  "名单 情况",
);
