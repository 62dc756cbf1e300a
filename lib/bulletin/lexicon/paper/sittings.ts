/** Words of meetings: the bodies that sit, what they sit as, and what is said of their sitting. */
import { chain } from "../forms";
import { TITLE_LABELS } from "../office/attendance";
import { TOGETHER } from "../office/people";
import { ADDS, DISMISSES, ELECTS, ENDS, RECALLS, REMOVES, SUSPENDS } from "../office/verbs";
import { words } from "../words";

export const COMMITTEE = words("常务委员会 人大常务委员会 人大常委会 常委会");
export const CONGRESS = words("人民代表大会 人代会 人大");
export const CHAIRS = chain("主任 委员长", "? 扩大 （扩大） (扩大)", "会议");
/** What stands behind 第三十七次: 会议, （扩大）会议, 全体会议, 主任会议. */
export const SITTING = chain(
  "? 扩大 （扩大） (扩大)",
  "? 全体 常委会 常务委员会 人大常委会 人民代表大会常务委员会",
  words("会议", CHAIRS).list.join(" "),
);
export const WHOLE_SITTING = chain("? 扩大 （扩大） (扩大)", "全体会议");
/** A part of a congress's session, with a number of its own: 第二次会议第一次全体会议, 第二次会议主席团第三次会议. */
export const PART_OF_SESSION = words("会议 全体会议 大会 联组会议 分组会议 预备会议");
export const PART_BY = words("主席团 大会主席团 主席团常务主席 大会 秘书处 各代表团");
/** What of a session is not the session itself: before it opens, and who presides over it. */
export const PREPARES = chain("? 大会", "预备会议 预备会");
export const PRESIDES = words("主席团 大会主席团 主席团常务主席");
/** Before 一届 these say which one without its number: 新一届, 上一届, 近两届. */
export const NO_TERM = words("新 上 下 本 每 这 该 前 后 历 近 各 同");

/** Where a body's name cannot begin before: verbs and prepositions that lead up to it, and what names something else. */
export const LEADS_UP = words(
  "的 在 经 由 了 召开 举行 召集 提请 提交 提交给 报请 出席 列席 参加 关于 根据 以来 公告 公报 决定 通过 号 曰 届 会议 大会 委员会 常委会 主持",
  "建议 会议暨 大会暨",
);
/** Bodies whose sittings are none of the committee's nor of the congress's. */
export const OTHER_BODIES = words(
  "委员会 主席团 秘书处 小组 工委 专委会 党组 党委 代表团 政协 联席会议 办公会议 常务会议 纪委",
  "国务院 国务院全体会议 人民政府 政府全体会议 人民政府全体会议 省委 市委 县委 区委 州委 旗委 总工会 妇联",
);
/** How the name of one begins: 中共锦川市第八届…, 政协锦川市第八届…. */
export const BEGINS_OTHERS = words("中共 中国共产党 政协 人民政协 中国人民政治协商会议");
export const CONVENES = chain("召开 举行 召集", "? 了");
/** Behind a meeting's name in the headline of what it did: ……第三次会议召开, ……三次会议昨闭幕. */
export const MET = chain(
  "? 昨 昨日 昨天 今 今日 今天",
  "? 圆满 胜利 顺利 隆重",
  "召开 举行 开幕 闭幕 闭会 结束 落幕",
);
/** The same of a part of a session: ……三次会议举行第二次全体会议, ……三次会议召开预备会议. */
export const MET_IN_PART =
  /^(?:大会)?(?:主席团)?(?:召开|举行)(?:大会)?(?:预备会议?|(?:主席团)?第.{1,4}次(?:全体)?会议)$/u;
/** How a session begins that sits on for days. */
export const OPENS = words("开幕");
export const CLOSES = words("闭幕");
/** What may stand between a body and that it convenes: 县人大常委会于3月7日召开…, 县人大常委会主任方正主持召开…. */
export const BEFORE_CONVENING = words("主任 副主任 于 在 今天 今日 昨天 昨日 近日 上午 下午 全天");
/** What a body does that has another convene: 主任会议于3月7日研究决定，召开……. */
export const OF_ANOTHER_MEETING = words(
  CONVENES,
  "决定 研究 讨论 同意 建议 提请 提议 要求 确定 定于 后 。 ；",
);

/** What papers are called that a meeting is given, in the line over each of them: ……第三次会议材料（二）. */
export const GIVEN_TO_A_MEETING = chain(
  "? 参阅 参考 书面 审议 交流 会议",
  "文件 材料 资料",
  "? 之",
);
/** Before such a meeting, and behind it: 提交……第三次会议审议 */
export const SUBMITS = words("提交 提请 提交给 报请");
export const TO_DELIBERATE = words("审议 审查 文件 材料");

/** What somebody did at a meeting, behind his name or before it: 列席了会议, 参加会议的还有. */
export const ATTENDS = chain(
  "出席 列席 参加 主持 缺席",
  "? 了",
  "? 本次 此次 这次",
  "会议 大会 活动 宣誓",
);

/** With the meeting itself as what was attended: 出席会议, 列席了本次会议, and nothing behind it. */
export const ATTENDED = words(
  chain("出席 列席 缺席 参加 旁听", "? 了", "? 本次 此次 这次", "? 会议 大会 主任会议 全体会议"),
  "到会 参会 与会",
);
/** Whom a sentence names together. */
export const COLLECTIVES = words(
  "委员 组成人员 负责人 负责同志 负责人员 有关同志 人员 代表 同志 主席 副主席 领导 委员会 工作者 等 全体成员",
  "部门 方面 学者 企业家 志愿者 律师 居民 公民 干部 法官 检察官 干警 民警 班子",
  TOGETHER,
);
/** How they came, before 列席: 应邀列席. */
export const INVITED = words("应邀 受邀 应邀请 特邀");
export const CAME = words(INVITED, "依法 按规定 先后 全程");
/** The same, where a name may be called so. */
export const CAME_SO = words(
  "按要求 准时 按时 提前 如期 如约 应约 踊跃 积极 全部 全体 全员 全勤 分别 一同 一起 一并 共同 同时 集体 依次 分批",
  "专程 亲自 冒雨 带病 抽空 盛装 首次 再次 继续 自始至终 受委托 受邀请 到会 到场 现场 线上 在线 视频 通过视频 以视频方式 通过视频方式",
);
/** The same in one character, which may be the name's own: 张三均出席会议. */
export const CAME_TOO = words("也 还 并 则 已 仍 又 只");
/** Of several: 张三、李四均出席会议. */
export const CAME_ALL = words("均 都 皆");
/** What a clause tells that somebody did at the meeting, besides being there. */
export const CONDUCTS = words(
  "主持 召开 作 讲话 汇报 报告 发言 宣读 介绍 通报 传达 说明 听取 审议 通过 请假 会议",
);
/** What leads up to a name: 会议还邀请张三列席, 县领导李四. */
export const LEADS_TO_A_NAME = words(
  "会议还邀请 会议邀请 还邀请 邀请 特邀 领导 以及 还有 公民 市民 居民 村民 群众",
);

/** What a meeting does with what lies before it. */
export const RESOLVES = words(
  "审议 听取 审查 讨论 根据 依据 依照 按照 鉴于 决定 通过 批准 表决 依法 认为 同意 选举 补选 接受 任命 确认 公布 经审议 经表决",
  "修订 修正 修改 制定 废止 作出 做出 作了 对《",
);
/** The same, in short or of one person: 会议免去张三的……职务, 会议投票表决，任命……, 会议研究决定，……. */
export const ACTS_ITSELF = words(
  ...[ADDS, DISMISSES, ELECTS, ENDS, RECALLS, REMOVES, SUSPENDS],
  "研究 投票 许可 授予 设立 撤回 追认",
);
/** What it did with what its sentence names before: 会议对张三提出的辞职请求进行了 | 审议. */
export const DEALS_WITH = chain("审议 审查 讨论 表决 审议和表决 研究", "? 了");
/** Before a meeting's name, in a paper that carries out what it resolved: 根据……第二次会议的决定. */
export const OBEYS = words("根据 依据 依照 按照");
/** What a note under the title says that was done to the paper. */
export const ADOPTED = words("通过 批准 修订 修正 决定 选举 表决");
/** The same of who approved a paper, which may be of another meeting: （……第五十八次主任会议审定）. */
export const APPROVES = words("通过 批准 审定 审议 审核 讨论 研究 同意 印发 签发");
/** How: 一致通过, 全票通过, 依法任命. */
export const ADVERBS = words(
  "一致 全票 分别 已 已经 并",
  chain(
    "以 采用 采取 通过 经",
    "无记名投票 无记名表决 记名投票 举手表决 按键表决 电子表决 等额选举 差额选举",
    "? 的",
    "? 方式 办法 方法",
    "? ，",
  ),
);
/** What a note says that was done to minutes some day after the meeting: （2021年3月20日印发）. */
export const ISSUED = words("印发 签发 审定 印制 编印 整理");
/** Behind the day of a speech, of how its text came to be: （2021年3月20日，根据录音整理）. */
export const TAKEN_DOWN = chain(
  "， ,",
  "? 根据 据 按 依据 由",
  "录音 现场录音 录音录像 记录 现场记录 会议记录 速记 现场速记",
  "整理",
);
/** Before a day up to which something is told, and on which nothing was held: （截至2025年1月6日）. */
export const AS_OF = words("截至 截止 截止到 截至到 截止至");
export const TOLD_BEFORE = words("经 由 日 日， 日, 据");
/** Of a document that tells who was there, or of what a meeting is made of. */
export const PARTS_OF_MEETING = words(TITLE_LABELS, "议程 日程 选举 主席团 秘书长 情况");
/** What a meeting is given, and what is done with it once that is over: 代表建议办理情况, 审议意见落实情况. */
export const PROPOSALS = words("建议 议案 批评 审议意见");
export const SINCE_THEN = words("办理 承办 督办 交办 办复 答复 落实 目录 汇编 工作总结 处理情况");
/** Papers that tell of a time, and so of many meetings. */
export const CHRONICLES = words(
  "大事记 大事年表 大事辑要 大事摘要 大事要览 要事记 纪事 工作总结 年度总结 工作综述 工作动态 人大动态 动态 要闻 简讯 工作回顾 工作信息 人大信息",
);
/** Of a document that a committee makes for a congress's first session, before it meets: 议程（草案）, 主席团名单（草案）. */
export const PREPARED = words(
  chain("? 的", "议程 日程 选举办法 选举 主席团 秘书长 列席 特邀 筹备 筹备工作 预备会议 召开"),
);
export const AT_SITTING = words("会议上 会上 大会上");
/** 现将名单公告如下, of those whom an election made something. */
export const MAKES_KNOWN = chain(
  "? 现将 现 将",
  "名单 结果 选举结果 补选结果 当选名单 当选人名单 当选人员名单",
  "? 予以",
  "? 公布 发布 公告 通告",
);
/** What a 公告 does with what a meeting passed. */
export const ANNOUNCES = words(
  chain("现 现予 现予以 予以 特予", "公布 发布 公告 颁布"),
  "特此公告 特此通告",
);
