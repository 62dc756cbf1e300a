import { isClosing, openingOf } from "../script/marks";
import { words } from "../words";

/** How the names of bodies end: 发展和改革委员会, 研究室, 执行局, 街道. */
export const BODY_ENDS = words(
  "委员会 代表大会 常委会 政府 法院 检察院 办公室 研究室 工作室 办事处 管理处 管委会 工委 监委 专委会 小组 主席团",
  "中心 总站 分局 总队 支队 大队 街道 局 厅 委 办 处 科 室 部 院 庭 会 署 所 站 队 组 团 校 司 社 乡 镇",
  "使馆 代表团 总领馆",
);

/** Of the congress and its committee, in full and in short. */
export const COMMITTEES = words("常务委员会 人大常委会 常委会");
export const CONGRESSES = words("人民代表大会 人代会 人大");
export const GOVERNMENTS = words("人民政府 政府");
export const COURTS = words("人民法院 法院");
export const PROCURATORATES = words("人民检察院 检察院");
/** What a division of a body may be of: a post there is of the body itself. */
export const PARENTS = words("人民法院 人民检察院 人民代表大会常务委员会 人大常委会 人民政府");
/** Of a party: a post beside its secretary's is of the body itself (党组书记、局长). */
export const PARTY_BODIES = words("党组 党委 党工委 党支部 党总支 机关党委");
/** A state abroad, behind 驻: 中华人民共和国驻图兰尼亚共和国. */
export const STATES = words("共和国 王国 联邦 公国 酋长国 合众国 国");

/** Whether a text ends with a body's name, a note in brackets behind it aside: 县审计局（挂牌）. */
export const endsAsBody = (text: string) => BODY_ENDS.before(withoutShortNote(text)) !== null;

const LONGEST_NOTE = 12;

function withoutShortNote(text: string): string {
  if (!isClosing(text.slice(-1))) return text;
  const open = openingOf(text, text.length - 1);
  const length = text.length - 2 - open;
  return open > 0 && text.charAt(open) === "（" && length > 0 && length <= LONGEST_NOTE
    ? text.slice(0, open)
    : text;
}
