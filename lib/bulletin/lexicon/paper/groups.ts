/** Words of the groups into which an issue parts its papers: 地方性法规, 人事任免, 重要讲话. */
import { chain } from "../forms";
import { words } from "../words";

/** What such a group may be called, wherever it stands. */
export const GROUPS = words(
  "法规 地方性法规 法律 法律法规 规章 规范性文件 单行条例 文件 会议文件 重要文件 资料 参阅资料",
  chain("? 重要", "讲话 发言 文件 公告 报道"),
  chain("人事 ? 干部", "任免 任免事项"),
  "人事 任免名单 人事工作 选举任免 选举结果 选举",
  chain("会议", "情况 概况 纪要 议程 日程 公报 报道 简况 综述"),
  chain("? 工作 调研 视察 执法检查 专题", "报告"),
  "议案 议案建议 代表工作 监督工作 立法工作 审议意见 决议 决定 公告 条例",
  "决议决定 决定决议 决议和决定 决定和决议 决议、决定 决定、决议",
  "附录 简讯 要闻 要闻简报 信息 工作动态 动态 其他 其它 综合 大事记",
);
/** What its name may end with; between other lines no more than a hint. */
export const GROUP_ENDS = words(
  GROUPS,
  "工作 事项 情况 概况 交流 研究 园地 论坛 之窗 动态 信息 选登 摘登 专栏 专辑 材料 事务 意见 建议",
);
/** What parts or encloses it: 【人事任免】, ·法规·, ——文件——, 人事任免：. */
export const GROUP_MARKS = "【】〖〗〔〕［］[]（）()《》〈〉<>◆◇■□●○★☆▲△※*•·・—–─-－~～:：";
