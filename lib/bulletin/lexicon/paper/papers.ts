/** Kinds of paper that a bulletin prints, by how their titles end. */
import { bareTitle, chain, form } from "../forms";
import { words } from "../words";

/** What a meeting decides to take up: 议事日程 is the same. */
export const AGENDA = words(
  chain("议程 议事日程", "? 安排 安排表 表 草案"),
  chain("次会议 次主任会议 次（扩大）会议 次扩大会议 次全体会议", "? 主要", "议题"),
);
/** At which day and hour it does so. */
export const SCHEDULE = chain("日程", "? 安排 表 安排表 预安排 草案");

/** The acts of a list of officers, as its title names them. */
export const PERSONNEL_VERBS = words("任免 任命 免职 任职 免去 任免职 撤职 撤销职务");
/** …任免名单, …人事任免, …任命人员的名单, …任免职务的通知. */
export const PERSONNEL_LISTS = words(
  chain(
    PERSONNEL_VERBS.list.join(" "),
    "? 人员",
    "? 的",
    "? 名单 名册 表 一览表 事项 职务 情况",
    "? 通知 的通知",
  ),
);
/** …任免国家机关工作人员名单. */
export const OFFICERS_LISTS = chain(
  "人员 干部 法官 检察官 审判员 检察员 陪审员 职务",
  "? 的",
  "名单 名册",
);
/** 国家主席王大江任免驻外大使: by whom, and no body's name. */
export const ENVOYS = chain("任免 任命 免去", "驻外", "? 特命全权", "大使 使节 代表");
/** …人事任免: where only the body's name stands before it. */
export const PERSONNEL_ALONE = words(
  chain(
    "人事 干部 人员 国家工作人员 国家机关工作人员 决定",
    "任免 任命 任职 免职",
    "? 事项 事宜 情况 表 情况表 一览表 一览",
  ),
  chain(
    "任免 任命 免职 任职",
    "? 国家工作人员 国家机关工作人员 人员 事项 事宜 情况 表 情况表 一览表 一览",
  ),
  chain(
    "任免 任命 免职",
    "法院 检察院 “一府两院” 一府两院 “两院” 两院 “一府一委两院” 一府一委两院",
    "工作人员 审判人员 检察人员",
  ),
  chain("任免 任命 免职", "审判人员 检察人员 司法人员 地方国家机关工作人员"),
  chain("? 人事 干部", "任命书 任免书 任命令 任免令 免职令"),
  "人事变动 人事变动情况",
  chain("? 选举和 选举、", "决定任命 决定任免 决定免去 批准任命", "的", "人选 人员"),
);

export const REPORT = words("报告 报告书");
export const REPORTS = words(REPORT, "汇报 情况");
/** Of whom such a report tells by name: 人大代表变动情况, 代表补选情况. */
export const DEPUTIES_CHANGED = words(
  "代表变动 代表变更 代表变化 代表出缺 代表辞职 代表补选 补选代表",
  chain("补选", "? 全国 省 自治区 市 州 盟 县 区 旗 镇 乡", "人大代表"),
);
export const DECISION = words("决定");
export const RESOLUTION = words("决议");
export const STATEMENT = words("说明");
export const OPINIONS = words(chain("审议意见", "? 书"), "意见建议 评议意见 审核意见");
export const NOTICE = words("公告 通告");
export const COMMANDS = words("主席令 委员长令 政府令 国务院令");
/** What makes a law known, printed above it. */
export const NOTICES = words(NOTICE, COMMANDS);
const COUNTED_SITTINGS = "次会议 次主任会议 次（扩大）会议 次全体会议";
export const RECORDS = words(
  "纪要 会议记录 会议简报 会议简况 次会议公报 次主任会议公报",
  chain(COUNTED_SITTINGS, "? 的 主要 会议", "要点 概要 摘要"),
);
/** ……第三次会议情况, and a report of it. */
export const HOW_IT_WENT = chain(
  COUNTED_SITTINGS,
  "? 的 主要 基本 会议 召开 召开的",
  "情况",
  "? 汇报 的汇报 报告 的报告 通报 的通报",
);
export const MINUTES = words(RECORDS, HOW_IT_WENT);
/** With which a meeting is opened, or led. */
export const OPENING_SPEECH = words("开幕词 主持词");
export const SPEECH = words(chain("讲话", "? 稿 提纲"), OPENING_SPEECH, "致辞 致词 发言 闭幕词");
export const ROSTER = words("名单 名册 一览表");
export const RULES = words(
  "条例 规则 办法 规定 细则 准则 守则 规程 章程 暂行规定 实施办法 制度 须知",
  chain("工作 议事 审议 任免 办事 办理 监督 选举 表决 操作 会议 行为", "程序 规范 流程 职责"),
);
/** What only a whole title shows to be rules: a line ends so too. */
export const PROCEDURES = words(
  "的程序",
  chain("制定 立法 批准 审批 审查 备案 提名 辞职 质询", "程序"),
);
/** What a standing committee says that a law of its own means. */
export const INTERPRETATION = chain("的", "? 立法", "解释");
export const PLAN = words("要点 计划 规划 安排 议题 安排表 分解表 计划表 预安排");
/** 1999年主要工作日程安排: of no meeting, but of a year, or a part of one. */
export const YEARS_TIMETABLE = chain(
  "年 年度 半年 季度",
  "? 主要 重点",
  "工作 活动 议题",
  "日程",
  "? 安排 表 安排表",
);
const TABLES = chain("一览 汇总 统计 情况 明细 收支 安排 计划 进度", "表");

/** What is printed once, on its occasion. */
const OCCASIONAL = words("倡议 启事 讣告 悼词 唁电 祝词 贺词 承诺书 名录 侧记 纪实");

/** Papers of which nothing but their text is read, and that have no type of their own. */
export const PLAIN_PAPERS = words(
  OCCASIONAL,
  "大事记 通报 倡议书 工作总结 总结 方案 函 议案 公开信 慰问信 感谢信 贺信 表决结果 投票结果 测评结果 综述 纲要 简介 编后记 表决情况 投票情况 票决情况",
  "通知 批复 答复 意见",
);

/** How titles of a bulletin's documents end: …的报告, …名单, …条例. */
const TITLE_ENDINGS = words(
  AGENDA,
  SCHEDULE,
  REPORTS,
  DECISION,
  RESOLUTION,
  STATEMENT,
  OPINIONS,
  NOTICES,
  MINUTES,
  RULES,
  PLAN,
  TABLES,
  "名单 议程 日程 预算 方案 意见 意见书 建议 讲话 讲话稿 发言 致辞 致词 开幕词 闭幕词 主持词 通知 公报 结果 总结 目录 函 批复 解释 要求",
  ROSTER,
  ENVOYS,
  "条约 公约 协定 议定书 实录 声明 宣言",
  "任命书 登记表 年鉴 修订稿 征求意见稿",
  OCCASIONAL,
  "工作部署 责任分工 问答",
  "质询案 罢免案 撤职案 任免案 任免表 通报 概况 简历 公开信 慰问信 感谢信 贺信 监督书 建议书",
  "议案 提案 答复 请示 清单 任务分工 倡议书 宣誓 誓词 简介 综述 摘要 修正案 纲要 提纲 大事记 简报 简况 记录 摘登 摘编 选登",
);

const OPENS_A_NUMBER = "〔［（(";
const CLOSES_A_NUMBER = "〕］）)";
const LONGEST_NUMBER = 5;
const LONGEST_YEAR = 8;

/** …公告〔七届〕第12号 without its number, or its term where the number stands on the next line; any other text as it is. */
export function withoutNoticeNumber(title: string): string {
  if (!title.endsWith("号")) return withoutTerm(title);
  const ordinal = title.lastIndexOf("第");
  // 公告〔2021〕5号: behind its year the number needs no 第.
  const year = Math.max(...[...CLOSES_A_NUMBER].map((mark) => title.lastIndexOf(mark))) + 1;
  const number = Math.max(ordinal, year);
  const length = title.length - number - (number === ordinal ? 2 : 1);
  if (number <= 0 || length < 1 || length > LONGEST_NUMBER) return title;
  const before = title.slice(0, number);
  if (!CLOSES_A_NUMBER.includes(before.slice(-1)) || before === "") return before;
  const open = Math.max(...[...OPENS_A_NUMBER].map((mark) => before.lastIndexOf(mark)));
  return open >= 0 && before.length - open <= LONGEST_YEAR + 2 ? before.slice(0, open) : before;
}

/** 汐川市人大常委会公告, 中华人民共和国主席令, 省人民政府令第103号: whether a line names a notice or a command. */
export const namesNotice = (text: string) => NOTICES.before(withoutNoticeNumber(text)) !== null;

/** …公告〔七届〕 */
function withoutTerm(title: string): string {
  if (!CLOSES_A_NUMBER.includes(title.slice(-1) || "-")) return title;
  const open = title.lastIndexOf("公告");
  const term = title.slice(open + "公告".length);
  const short = term.length <= LONGEST_YEAR + 2 && OPENS_A_NUMBER.includes(term.charAt(0) || "-");
  return open > 0 && short && term !== "" ? title.slice(0, open + "公告".length) : title;
}

/** Whether a text ends like a title, its versions and a closing quote aside: …条例（草案）（修改稿）. */
export function endsTitle(text: string): boolean {
  const bare = bareTitle(text);
  const unnumbered = withoutNoticeNumber(bare);
  return (
    TITLE_ENDINGS.before(bare) !== null ||
    isLaw(bare) ||
    (unnumbered !== bare && unnumbered.endsWith("公告")) ||
    isOfOfficers(bare)
  );
}

/** 中华人民共和国监督法（修订草案）: 办法 and 宪法 aside, only a law of the nation ends so. */
const LAWS = words("法 法典");
export const isLaw = form({ begins: words("中华人民共和国"), ends: LAWS });

/** 听证法 in short, and 共同纲领, from before there were others: of no line but a title. */
export const isLawInShort = form({
  ends: words(
    chain(
      "国家 组织 选举 代表 基本 监督 监察 立法 预算 审计 统计 国防 兵役 国籍 戒严 区域自治",
      "法",
    ),
    chain(
      "公务员 法官 检察官 警察 律师 公证 仲裁 诉讼 处罚 许可 赔偿 复议 强制 责任 合同 婚姻 继承",
      "法",
    ),
    chain("改革 保护 促进 推进 管理 保障 安全 教育 防治 登记 救助 劳动 工会 土地 所得税", "法"),
    "共同纲领 组织大纲 组织通则 选举通则",
  ),
  lacks: words("关于 学习 宣传 贯彻 实施 执行 检查 依照 《 “ 步 探索 推行 推广 创新"),
});

/** …人大常委会人事任免: the body's own, for 人事任免 alone is a heading or an item of an agenda. */
const BODIES = words("人民代表大会常务委员会 人大常委会 人大常务委员会 常委会 人民代表大会 人大");
const A_MEETING = words("次会议");
function isOfOfficers(text: string): boolean {
  const ending = PERSONNEL_ALONE.before(text);
  if (ending === null) return false;
  const end = text.length - ending.length;
  const ofMeeting = A_MEETING.before(text, end) !== null && BODIES.find(text) !== null;
  return ofMeeting || BODIES.before(text, end) !== null;
}

/** Whether a text can end a title at all, by its last character: asked first. */
const lastCharacters = new Set(
  [...TITLE_ENDINGS.list, ...PERSONNEL_ALONE.list, ...LAWS.list, "号"].map((word) =>
    word.slice(-1),
  ),
);
export const mayEndTitle = (text: string) =>
  lastCharacters.has(text.slice(-1)) || '》”"）)〕］'.includes(text.slice(-1));
