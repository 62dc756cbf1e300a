/** What a committee's report of its year counts, and of which time it speaks. */
import { chain } from "../forms";
import { COMMITTEES } from "../office/bodies";
import { words } from "../words";

/** How the title ends, behind the committee's name and a year. */
export const YEARLY_REPORTS = chain("? 年 年度", "工作报告 工作的报告");

export const CONVENES = words("召开 举行 召集");
export const OWN_SITTINGS = words(
  chain("常务委员会 常委会", "? 会议 全体会议"),
  "常委会组成人员会议",
);
/** Of the committee only where it is who meets. */
export const SITTINGS_OF_ANY = words("会议");
/** Only a meeting of the committee both hears and deliberates. */
export const HEARS_AND_DELIBERATES = chain("听取", "和 并 、 及 ?", "审议");
export const HEARS = words("听取");
export const REPORTS_HEARD = words("专项工作报告 专项报告");
export const RESOLVES = words("作出 做出 通过 审议通过 形成");
export const RESOLUTIONS_AND_DECISIONS = chain("决议 决定", "? 、 和 及", "决定 决议");
export const APPOINTS_AND_REMOVES = words("任免");
export const APPOINTS_OFFICERS = words("决定任命 任命");
export const REMOVES_OFFICERS = words("决定免职 免职 决定免去 免去");
export const OFFICERS = words(
  chain("? 地方 各类", "国家机关工作人员 国家工作人员 机关工作人员"),
  "干部 人员",
);
export const FILLS = words("补选");
export const DEPUTIES = words("人民代表大会代表 人大代表 代表");
export const INSPECTS = words("组织 开展 实施 进行");
export const INSPECTIONS = words("执法检查");

export const TIMES = words("次");
export const PIECES = words("项 个 件 份");
export const PERSONS = words("人次 人（次） 人 名");
export const INSPECTED = words("次 项 部");

/** Between the words that say what is counted and the number. */
export const SUMS = words("总共 共计 总计 合计 累计 先后 分别 共 计 达 等 了");
const ALL_TOLD = chain(
  "共 总共 一共 累计 总计",
  "? 依法",
  [CONVENES, HEARS, RESOLVES, APPOINTS_AND_REMOVES, APPOINTS_OFFICERS, FILLS, INSPECTS]
    .flatMap(({ list }) => list)
    .join(" "),
);

/** Who is spoken of: of several that stand before a verb, the last. */
export const SPOKEN_OF = words(
  COMMITTEES,
  "主任会议 代表大会 专门委员会 工作委员会 专委会 工委 乡镇人大 代表小组 政府 法院 检察院",
);
/** What makes a number one of a part, or of another thing too. */
export const OF_A_PART = words("法院 检察院 监察委 审判 检察 陪审 辞职 辞去 选举 撤职 代理");

/** 一年来: of the year that the report is of. */
export const IN_THE_YEAR = words(
  "一年来 过去一年 过去的一年 这一年 一年中 一年间 上一年 全年 去年",
);
/** 五年来: of more years than one, so of none. */
export const IN_YEARS = words(
  chain("二 两 三 四 五 几", "年来 年间 年中"),
  chain("过去 过去的 这 近 近几", "二 两 三 四 五", "年"),
  "本届 任期 历年 届内",
);
/** Of what is still to come; also of half a year. */
export const TO_COME = words(
  chain("拟 将 计划 安排 预计 要", "召开 举行 听取 审议 作出 任免 组织 开展"),
  "今年 明年 今后 来年 新的一年 下一步 下一年 上半年 下半年 季度 同比 比上年",
);
export const IN_ALL = words(ALL_TOLD, IN_THE_YEAR);
/** Before a year that is only compared with, or begins several. */
export const NOT_OF = words("比 较 自 从 至 到 — - 《 〈");
