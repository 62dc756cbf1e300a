import { chain } from "../forms";
import { words } from "../words";
import { LATELY } from "./verbs";

/** How units that elect a deputy end: 第64选区, 驻云部队, 解放军代表团. */
export const VOTERS = words(
  "选区 选举单位 部队 代表团 驻军 军分区 警备区 武警 军 直机关 直属机关",
  // 兵团第二师; a 律师 is none.
  chain("第", "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四", "师"),
);
/** Of a place that elects through its congress: 东岭县, 海川市. */
export const LEVELS = words("省 自治区 市 州 盟 县 区 旗 乡 镇 街道");
/** Names no unit: 有关选举单位, 原选举单位. */
export const UNNAMED = words("有关 原 各 各有关 本 其 该 原有关 相关");
/** Its congress or committee, where the place alone is the unit: 东岭县人大常委会. */
export const THROUGH = words("人民代表大会常务委员会 人大常委会 常委会 人民代表大会 人大");
/** Through which a unit of the army elects. */
export const OF_THE_ARMY = chain(
  "? 选举委员会 人大代表选举委员会 人民代表大会代表选举委员会",
  "? 召开 召开的",
  "? 全体",
  "军人代表大会 军人大会 军人委员会",
);
/** Who comes next where a seat is vacant. */
export const RUNNERS_UP = words("候补代表 候补人 候补当选人 候补人选");
/** Behind a unit, a part of it: 云山警备区选举委员会. 县选举委员会 elects nobody. */
export const ELECTION_COMMITTEES = words(
  "选举委员会 人大代表选举委员会 人民代表大会代表选举委员会",
);
/** Elected there: behind a unit, before the deputy. */
export const CHOSEN = words(
  "选出的 选举的 选举出的 选举产生的 补选的 补选出的 依法选出的 依法选举出的 依法选举产生的 依法选举的 选举产生 选出 选送的",
);
/** What leads up to a unit, and is no part of it. */
export const LEADS_IN = words(
  "在 由 原 被 经 系 为 是 即 及 和 与 以及 分别由 选举单位",
  // 鉴于 | 东岭县人大常委会接受张三辞去……代表职务
  "鉴于 由于 因为 因 根据 依据 依照 按照 按 据 同意 确认",
  LATELY,
);
