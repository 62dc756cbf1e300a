/** Words that short lines open with or consist of: labels, attachments, what closes a text. */
import { chain } from "../forms";
import { ROLL_LABELS } from "../office/attendance";
import { isNumeral, readNumber } from "../script/numerals";
import { words } from "../words";

/** Who reports, under what he reports on: 报告人：县财政局局长张三 */
export const REPORTERS = words("报告人 汇报人 说明人 宣读人 主讲人 作报告 报告单位 汇报单位");

/** Those who sign together, before their names: 倡议人：, 附议代表： */
export const SIGNERS = chain(
  "倡议 发起 提议 提案 提出 联名 联署 附议 领衔 签名 署名",
  "人 代表 委员 者",
);

/** What a motion, or a deputy's suggestion, tells of itself: 案据：, 承办单位： */
export const MOTION_LABELS = words("案由 案据 承办单位 主办单位 协办单位 会办单位");

/** The same, which a sentence may hold too: 内容：, 理由： */
export const PARTS_OF_A_MOTION = words(
  chain("? 建议 议案 提案 主要 具体", "内容"),
  "理由 事由 方案 建议 要求 办理意见 办理情况 答复意见",
);

/** When it was spoken, under its title: 报告时间：2021年3月11日 */
export const TIMES_OF_SPEECH = chain("报告 汇报 述职 说明 讲话 发言 作报告", "时间");
/** When a meeting sat, under its title: 会议时间：2021年3月11日 */
export const TIMES_OF_MEETING = chain("? 会议 开会", "时间 日期");
/** The body that reports: 汇报单位：县水利局 */
export const REPORTING_BODIES = chain("报告 汇报 述职", "单位 机关 部门");

/** Labels that open a line of their own: 出席：, 地点：, 组长： */
export const LINE_LABELS = words(
  chain(ROLL_LABELS.list.join(" "), "? 人员 单位 名单 同志 代表 委员"),
  REPORTERS,
  "主题词 抄送 主送 签发 签发人",
  "单位 组长 副组长 成员 会议内容 会议事项 会议主题",
);

/** What a table is called, where its title's line leaves that to the next. */
export const SHEETS = chain(
  "? 情况",
  "一览表 统计表 明细表 汇总表 登记表 分解表 分工表 计划表 安排表 预算表 决算表 表 清单",
);
/** What ends the line over the rest of a table that a page parts. */
export const CONTINUED = words(chain("? （ (", "续表 续上表 接上表", "? ） )"), "（续） (续)");
/** Whom a label names beside it as well: 主持人　王刚. */
const WHOSE_COLUMN = words("主持人 主持 召集人 领衔人 领衔代表 提出人 提案人");
/** What stands over a table's columns. */
export const TABLE_HEADS = words(
  WHOSE_COLUMN,
  "序号 编号 案号 时间 日期 月份 季度 内容 议题 事项 议程 地点 会场 姓名 性别 民族 职务 单位 部门 项目 名称 类别 科目 指标 乡镇 金额 数量 面积 备注",
  "案由 标题 组别 组员",
);
/** The first columns of a list of persons, run together: 序号　姓名. */
export const NAMES_COLUMN = words("姓名 序号姓名");
/** 建议内容, 姓名; and no label that a name may follow. */
export const headsAColumn = (text: string) => {
  const head = TABLE_HEADS.before(text);
  return head !== null && !WHOSE_COLUMN.has(head);
};

/** The word that a line opens with as its label, a colon behind it. */
export const labelAt = (text: string, labels = LINE_LABELS): string | null => {
  const label = labels.at(text);
  return label !== null && COLONS.has(text.charAt(label.length)) ? label : null;
};
export const COLONS = new Set("：:");

/** 邮寄地址：, 联系人：, 电子邮箱：: where opinions are sent to. */
export const CONTACTS = words(
  chain("? 通信 通讯 邮寄 联系 来信", "地址"),
  chain("? 联系 咨询 监督 举报", "电话"),
  "邮编 邮政编码 电子邮箱 电子邮件 邮箱 传真 联系人 联系方式 收件人 网址",
);
/** A line that says nothing else; 传真：……；电子邮箱：…… is running text. */
export const isContact = (text: string) =>
  labelAt(text, CONTACTS) !== null && !/[，；]|。(?=.)/u.test(text);
export const endsWithColon = (text: string) => COLONS.has(text.slice(-1));
export const withoutColon = (text: string) => (endsWithColon(text) ? text.slice(0, -1) : text);

/** 附件, 附表2: what is attached. */
export const ATTACHED = words("附 附件 附表");

/** 附件 · 附件2： · 附件：2 · 附：某某安排表: what stands behind its word, number and colon; null where a line is none. */
export function readAttached(text: string): { rest: string; colon: boolean } | null {
  const word = ATTACHED.at(text);
  if (word === null) return null;
  const end = numeralEnd(text, word.length);
  if (end > word.length && readNumber(text.slice(word.length, end)) === null) return null;
  const colon = COLONS.has(text.charAt(end));
  const behind = colon && end === word.length ? numeralEnd(text, end + 1) : 0;
  const counted = behind === text.length && readNumber(text.slice(end + 1)) !== null;
  return { rest: counted ? "" : text.slice(colon ? end + 1 : end), colon };
}

function numeralEnd(text: string, from: number): number {
  let end = from;
  while (isNumeral(text.charAt(end)) && end - from < 3) end++;
  return end;
}

/** What lists and drawings are called that stand behind a text, under no word that attaches them. */
export const LISTS_ATTACHED = words(
  "名单 名册 名录 清单 目录 分工 分工表 一览表 安排表 统计表 汇总表 明细表 登记表 对照表 规划图 示意图 位置图 分布图 平面图 图样 样式 式样",
);

/** How a line ends that heads the rows of those who hold, or held, an office: 历届主任名单, 历任领导, 检查组成员如下. */
export const HEADS_OF_ROSTERS = words(LISTS_ATTACHED, "如下 领导 成员 人员 届");
/** Who is of a group, in the rows of its roster: 组　长　张三 / 成　员　李四. */
export const OF_A_GROUP = words("组长 副组长 常务副组长 第一副组长 成员 组员");

/** What explains a paper behind its end. */
export const NAMES_AN_APPENDIX = words(
  "名词解释 名词注释 有关名词解释 有关名词说明 名词说明 名词术语 有关说明 备注 注释 说明 附注 附件 附表 附录 参考资料",
);

/** 二、今年以来，人大代表和社区居 / 民……: a sentence opens so, and no heading. */
export const SENTENCE_BEGINS = words("今年 去年 近年来 一年来 按照 根据 为了 由于");

/** 希望受表彰的代表再接再厉。: what a decision asks of those whom it named. */
export const ASKS_OF_THEM = chain("? 大会 会议 常委会 县人大常委会", "希望 号召 要求");

/** What closes a text is no part of its last point: 本决定自……施行, 以上报告，请予审议, 各位代表，…… */
export const ITS_OWN_PAPER = words("本决定 本决议 本办法 本条例 本规定 本细则 本规则");
export const IN_FORCE = words(ITS_OWN_PAPER, "现予 特此");
export const CLOSING_BEGINS = words(
  IN_FORCE,
  "以上 此外 各位 同志们 主任、 主任，",
  "请于 请在 请将 请认真 请按 请区 请县 请市",
);

/** A sentence of its own, and the last: 现予公告。 */
export const IS_MADE_KNOWN = chain("现 现予 现予以 予以 特予", "公布 发布 公告", "。");

/** How a text ends that makes something known: ……，现予公布。 特此公告。 ……自2021年10月1日起施行。 */
export const MAKES_KNOWN = words(
  chain("予 予以 特此 现 如下", "公布 发布 公告 通告", "。"),
  chain("起", "施行 生效 实施", "。"),
);

/** 各位代表： also within a long report. */
export const GREETS = words("各位 尊敬的 同志们");

/** What heads those who were elected: 第六次会议选举结果, 现将选举结果公布如下： */
export const ELECTION_RESULTS = words(
  chain("选举结果 补选结果", "? 如下 公布如下 公告如下 予以公布 予以公告"),
  chain("当选名单 当选人名单 当选人员名单", "? 如下 公布如下 公告如下"),
);

/** What a meeting does, as the items of its agenda open. */
export const ITEM_VERBS = words(
  "听取 审议 审查 讨论 表决 决定 通过 传达 学习 选举 补选 推选 任免 宣誓 举行 颁发 书面 开展 宣布 投票 颁奖 总结 其他 人事",
);

/** Words that stand alone in the middle of their line, above a text or a part of it. */
export const HEADWORDS = words(
  "决定 决议 公告 通告 通知 通报 命令 主席令 批复 审议意见 序言 前言 引言 绪言 导言 概述 综述 附录 后记 编后 编者按 目录 总则 附则",
);

/** Sentences that say what is to hold, and no heading. */
export const NORMS = words("应当 必须 不得 可以 应予 有权 负有 禁止");
/** Of whom or what they say it. */
export const PROVIDED_OF = words(
  "本市 本省 本区 本县 本州 本盟 本旗 本自治区 本自治州 本自治县 本行政区域 全市各级 全省各级 全区各级 全县各级",
  "各级 任何 国家 公民 会议 市人民 省人民 县人民 区人民 州人民 旗人民 自治区人民 自治州人民 自治县人民 市、 县、 省、",
);

/** What they call for, in a phrase that may head its paragraph: 提高认识，加强领导。 */
export const CALLS_FOR = words(
  "提高 统一 增强 强化 加强 加大 加快 突出 抓好 抓住 抓紧 狠抓 坚持 坚定 坚决 完善 健全 建立健全 深化 推进 推动 落实 贯彻 严格 从严",
  "广泛 切实 进一步 充分 认真 明确 全面 全力 深入 深刻 大力 积极 努力 不断 着力 扎实 围绕 紧扣 紧紧 持续 优化 创新 做好 搞好 办好 把握 营造",
  "发挥 改进 改善 规范 注重 重视 拓展 拓宽 动员 牢固 牢记 高度 稳步 稳妥 有效 正确 科学 精心 密切 支持 提升 促进 培育 弘扬 树立 保障 依法",
);
/** A clause whose rest stands below it: 第五条修改为：, 必须符合下列条件：, 主要职责是： */
export const GOES_ON_BELOW = words("是 分为 定为 包括");
export const NAMES_WHAT_IS_BELOW = words(
  "下列 以下 修改为 改为 作为第",
  chain("增加 删去 删除", "第 一条 一款 一项 一章 一节 两条 两款 两项"),
);

/** What heads the two parts of a paper that tells both: 一、会议议程 / 二、会议日程. */
export const AGENDA_HEADINGS = words(
  "会议议程 大会议程 建议议程 主要议程 议程 会议议题 议题 会议内容 会议事项 会议主题",
);
/** The same where minutes tell it, up to its colon: 会议的主要议程有, 本次会议议程共. */
export const TELLS_AGENDA = chain(
  "? 本次 这次 此次",
  "会议 大会",
  "? 的",
  "? 主要 建议",
  "议程",
  "? 如下 共 共有 有 是 为 包括 主要有 主要是 依次是 依次为",
);
export const SCHEDULE_HEADINGS = words(
  "会议日程 大会日程 日程安排 会议日程安排 建议日程 具体日程 日程 日程表 会议日程表 时间安排 会议时间安排 具体安排",
);
export const PART_HEADINGS = words(AGENDA_HEADINGS, SCHEDULE_HEADINGS);

/** Who presides over a part of a sitting: 邵一苇主任主持 */
export const HOSTS = words("主持 主持会议");

/** Acts of office that a line opens with are told by it, not signed. */
export const ACT_BEGINS = words("决定 批准 任命 免去 补选 选举 推选 当选");
