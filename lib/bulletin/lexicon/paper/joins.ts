/** Words that tell whether a line goes on with the sentence above it: what stands at a break, by class. */
import { chain } from "../forms";
import { words } from "../words";

const NUMERALS = [..."一二三四五六七八九十"];

/** Last words of a line that something must follow: no sentence, and no paragraph, ends with one. */
export const BINDING_ENDS = words(
  "的 地 和 与 及 或 而 在 对 把 将 被 让 使 令 由 从 向 以 为 按 于 至 该 各 每 其 所 则 即 又 并 且 是 有 能 可 应 须 要",
  "已 未 不 没 无 很 更 最 共 均 仅 只 个 这 那 此 某 以及 包括 进一步 不断 切实 着力 大力 更加 逐步 高度 加快 促进 推动 做好",
  "听取 围绕 根据 按照 通过 关于 坚持 聚焦 依托 由于 因为 如果 虽然 但是 而且 并且 不仅 为了 达到 成为 属于 作为 具有",
  "对于 针对 有关 相关",
);
/** First words of a line that cannot begin anything. */
export const BOUND_BEGINNINGS = words("的 地 得 了 着 们 等 之 者 吗 呢 吧 和 与 及 或");

/** What goes on from a name that ends a line: 任命：张三 / 为县教育局局长, 发言人张三 / 同志说. */
export const GOES_ON_FROM_A_NAME = words(
  "为 任 担任 是 同志 先生 女士 说 作 主持 受 代表 因 请假 出席 列席 当选",
);
/** What 代表 opens as a noun. */
export const OF_DEPUTIES = words("代表资格");

/** Ends of short lines that no heading has: 会议认为, 会议听取了. */
export const BEGINS_TO_TELL = words("认为 指出 强调 表示 希望 了 着 过");

/** The same where a heading is asked: 初步形成 / 了工作网络, 学校和 / 家长委员会. */
export const PHRASE_ENDS = words("的 了 和 与 及 把 将 被 对 在 各 先后");
export const PHRASE_BEGINNINGS = words("的 了 们");

/** Verbs that something must follow, unless an adverb or 得到 stands before them: 应当制定, but 明显提升. */
export const TRANSITIVE = words(
  "制定 建立 形成 落实 推进 开展 加强 实现 提高 提升 完善 健全 强化 贯彻 组织 督促 指导 发挥 增强 保障 支持 优化 深化",
  "构建 打造 培育 实施 履行 接受 解决 作出 提出 给予 取得 采取 鼓励 引导 协调 统筹 审查 批准 执行 遵守 迁出 调离",
);
export const USED_ALONE = words(
  "得到 予以 加以 有序 不断 明显 持续 进一步 稳步 逐步 显著 有效 全面 深入 扎实 顺利 大幅 稳定 有力 切实 积极 有待 亟待",
  "贯彻 的 工作 、",
);

/** What a sentence of a report opens with that tells, or asks, what is done: 加快产业升级, 深入开展调研. */
export const CLAIMS = words(
  TRANSITIVE,
  "坚持 加快 推动 促进 做好 抓好 抓实 狠抓 突出 聚焦 确保 严格 依法 全面 深入 切实 大力 着力 积极 认真 扎实 不断 进一步 持续 要 应",
);

/** A clause that has only begun: 让5G, 对全区. */
export const CLAUSE_BEGINS = words("让 使 令 把 将 对 被 为 以 由 向 从 给 用 按");

/** 一是……二是……: a paragraph of its own, but no heading. */
export const PARAGRAPH_BEGINS = words(
  NUMERALS.map((one) => `${one}是 第${one}， 第${one},`).join(" "),
  "首先 其次 此外 再次 最后， 最后, 同时， 同时, 另外 总之 综上 各位 以上 特此 请予 现将 现就 兹经 兹将 兹因 兹任命 兹免去 兹决定 下面 与此同时",
  "今年以来 去年以来 近年来， 近年来, 据统计 据了解 目前， 目前,",
  "调研 检查 视察"
    .split(" ")
    .map((one) => `${one}中我们 ${one}中，我们 ${one}中,我们 ${one}中组 ${one}中，组 ${one}中,组`)
    .join(" "),
);

/** 在代表工作方面…… / 在自身建设方面……: two paragraphs that open with one of these open alike. */
export const ASPECTS = words("在 关于 围绕 对于 针对 为了 聚焦 突出");

/** What behind 决定 shows a thing that was decided, not the deciding: 大会的决定. */
export const DECISION_OF = words("的 项 份 下 本 该 此");

/** 三万二千 / 人, 第二 / 季度. */
export const NUMBER_ENDS = new Set("一二三四五六七八九十百千万亿两几数余多");
export const MEASURES = words(
  "人 个 名 位 件 项 次 户 家 所 条 座 处 篇 部 起 批 届 期 年 月 日 天 元 吨 亩 公 里 平 方",
  "万 亿 季度 方面 以上 左右",
);

/** Marks behind which something must follow. */
export const OPEN_ENDS = new Set("，、（(《“‘「『【〔—之·・");
/** Marks that nothing begins with. */
export const CLOSING_MARKS = new Set("，。；：、？！）)》”’」』】〕…％%");
/** Marks that part clauses. */
export const CLAUSE_MARKS = new Set("，。；：、");

/** 现将任命名单 | 公布如下：: what is made known stands in the line before. */
export const MADE_KNOWN_BELOW = chain("公布 公告 通告 公示 通报 报告", "如下 于下 于后", "： :");

/** What heads the acts under it: 任命：, 免职名单： */
export const HEADS_OF_ACTS = chain(
  "? 会议 大会 会议决定 大会决定 决定 会议依法 会议经表决",
  "任命 免去 决定任命 决定免去 批准任命 批准免去 任职 免职 选举 补选 接受 接受辞职",
  "? 名单",
  "： :",
);
/** 过去一年的主要工作, 今年工作安排: what heads a part of a report that nothing numbers. */
const PERIOD_HEADS = chain(
  "过去一年 过去五年 过去一年及五年 过去一年和五年 过去五年及一年 今后一年 今后五年 未来一年 未来五年 一年来 五年来 今年 本届",
  "? 的",
  "? 主要 重点",
  "? 检察 审判 法院 监察 人大 常委会 政府",
  "工作 任务",
  "? 回顾 总结 安排 打算 任务 建议 意见 设想 情况 要点 思路",
);

/** 根据县人大常委会 / 的安排, 受县人民政府 / 委托: what a sentence says of a body, and no line that names it. */
export const LEADS_TO_A_BODY = words(
  "根据 按照 遵照 依照 依据 为了 为 受 经 由 在 我代表 我受 现代表 代表",
);

/** 2023年工作回顾, 今后五年的主要任务: above a part of a report that nothing numbers. */
export const headsAPeriod = (text: string) => PERIOD_HEADS.has(text.replace(OF_A_YEAR, THIS_YEAR));
const OF_A_YEAR = /^\d{4}年度?/u;
const THIS_YEAR = "今年";
