/** Words that titles begin with, and that the lines under a title begin or end with. */
import { chain } from "../forms";
import { ROLLS } from "../office/attendance";
import { words } from "../words";
import { AGENDA, SCHEDULE } from "./papers";

/** What a title begins with, where it is no body's name. */
export const TITLE_BEGINS = words("关于 对 《 在 政府 本 主任会议 执法检查 出席 国家主席");
/** A place, or a body, within the first words of a title. */
export const PLACE_OR_BODY = words(
  "省 市 县 区 旗 州 盟 镇 乡 院 局 街道 自治 人大 人民 委员会 常委会",
);
/** What a title ends with where it is the body's own, and needs no line under it to be known. */
export const PAPERS_OF_THE_BODY = words(
  AGENDA,
  SCHEDULE,
  ROLLS,
  chain("选举 选举结果 补选 补选结果", "公报"),
  "名单 选举结果 补选结果 测评结果 表决结果 票决结果 公告 决定 决议 情况 审议意见 纪要 次会议公报 方案 简报 情况通报 大会须知 会议须知 大事记",
);
/** What follows a meeting's name in such a title. */
export const PAPERS_OF_A_MEETING = words(AGENDA, SCHEDULE, "议题 纪要 公报 要点 概要 综述");
export const BODY_IN_TITLE = words("人民代表大会 人大常委会 人大");
export const YEARLY_PLANS = words(
  "工作要点 工作计划 监督计划 立法计划 议题安排 工作安排 代表工作计划 大事记 工作总结",
  chain("议题 工作", "安排 计划", "表"),
);

/** What a government tells of a year under the word that names a publication too: ……统计公报. */
export const BULLETINS_OF_A_YEAR = chain("统计 普查 调查 监测 状况 质量 水资源 决算", "公报");

export const ADDRESSES = words("关于 对 致");
export const PAPERS_BY_FORM = words(
  "通知 通报 方案 意见 报告 说明 决定 决议 批复 答复 函 倡议书 公开信",
);
/** What begins with 关于, or a body before it, over text of its own. */
export const PAPERS_ALONE = words("报告 说明 决定 决议 议案 汇报 通报");
/** 2021年上半年代表建议办理情况的通报 */
export const YEARLY_PAPERS = words("的报告 的通报 的汇报 测评结果 票决结果 表决结果");
/** Of these no heading within another document has the form. */
export const NOTICES_BY_FORM = words("通知 公告 通告 工作方案 倡议书 公开信");
export const SPOKEN_AT = chain("会 会议 仪式 班 论坛", "上的", "讲话 发言 致辞");
export const SPOKEN_UNDER = chain("上的", "讲话 发言 致辞 报告");

/** What may be all of a title, or the heading of a part. */
export const BARE_HEADS = words(
  "人事任免 任免 报告 调研 通知 通报 公告 决定 决议 议案 讲话 纪要 视察",
);

/** What an issue prints between its papers, or behind them. */
export const ASIDE_OF_ISSUE = words(
  "更正 勘误 更正启事 更正说明 勘误表 启事 编者按 编后语 编后记 编后 卷首语 大事记 简讯 公开信",
);

/** Of a year's paper that names no body; 工作安排 heads a part of a report. */
export const BARE_PLANS = words("工作要点 工作计划 监督计划 立法计划");

/** What no title ends with: 本决定, 决定批准这个报告 and, cut at its line's end, ，决定. */
export const ENDS_NO_TITLE = words(
  chain("本 这个 这一 这项 这份", "决定 决议 条例 办法 规定"),
  chain("这个 这一 这项 这份", "报告 规划 计划 纲要 方案 意见 建议 议案"),
  "，决定 ， 、 日印发",
);
/** What no title holds. */
export const SENTENCE_MARKS = words("。 ； ！ ？ ： :");
/** What the text of a notice begins with, and no title: 现将……情况通报如下： */
export const OPENS_A_TEXT = words("现将 现就");
/** What an item of an agenda begins with, and no title. */
export const AGENDA_BEGINS = words("听取 审议 审查 讨论 通过 附件");
/** 第三次会议听取和审议了……, 第三次会议同意……: told of a meeting, in a sentence. */
export const MEETING_DID = words(
  chain("次会议", "? ，", "听取 审议 审查", "? 和审议 和审查", "了"),
  chain("次会议", "? ，", "同意 认为"),
);

/** What a day stands behind that a note opens with. */
export const BEFORE_A_DAY = words("在 于 公元");
/** What a note under a title says was done to the paper. */
export const ACTS_OF_A_NOTE = words("通过 批准 修订 修正 公布 施行 选举产生");
export const PASSED = words("通过 批准 决定 推选 表决");
export const SITTINGS = words("会议 会上 大会");
export const HEARD = words("听取 审议 审查");
/** 出席： and its like above a list, but not in a title. */
export const PRESENT = chain("? 一、", "应出席 应到 出席 实到");
export const SITTING_PAPERS = words("情况 名单 议程 日程 纪要");
export const GREETED_BODIES = words("委员会 常委会 代表大会 人大 人大工委 政府 主席团");
export const GREETINGS = words("各位 主任 尊敬的 同志们 代表们");
export const STOP = words("。");

/** Bodies whose name may stand on the line above a title. */
export const TITLED_BODIES = words(
  "人民代表大会 人大 常委会 委员会 政府 法院 检察院 检查组 调研组 视察组",
);
/** A line that goes on with a body's name: ……代表大会常务委 / 员会关于……, ……代表大会 / 常务委员会关于…… */
export const BODY_GOES_ON = words("员会 委员会 常务委员会 会关于 办公室 第");
/** What a title begins with that leaves the body's name to the line above. */
export const SUBJECTS = words(
  "关于 对 《 任免 任命 免职 免去 撤职 接受 批准 人事 公告 决定任免 决定任命 代表资格审查委员会 主任会议",
);
