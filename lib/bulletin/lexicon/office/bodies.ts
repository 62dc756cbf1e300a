import { isClosing, openingOf } from "../script/marks";
import { words } from "../words";
import { COMES_TO } from "./verbs";

/** How the names of bodies end: 发展和改革委员会, 研究室, 执行局, 街道. */
export const BODY_ENDS = words(
  "委员会 代表大会 常委会 政府 法院 检察院 办公室 研究室 工作室 办事处 管理处 管委会 工委 监委 专委会 小组 主席团",
  "中心 总站 分局 总队 支队 大队 街道 局 厅 委 办 处 科 室 部 院 庭 会 署 所 站 队 组 团 校 司 社 乡 镇",
  "使馆 代表团 总领馆",
);

/** Of these nobody is called by the name, though no place stands before it: 财政局, 法工委. */
export const UNITS_ALONE = words("局 工委 办公室 委员会 法院 检察院 研究室 政府办 中心 监委");

/** What ends with the same characters, and is no body: 工作部署, 和谐社会. */
const NO_BODIES = words(
  "部署 社会 干部 全部 内部 局部 机会 好处 用处 难处",
  // 青禾县农民协会成立大会: an occasion.
  "成立大会 庆祝大会 纪念大会 表彰大会 动员大会 座谈会 茶话会",
);

/** Words that no body's name and no post holds: where one stands in it, something else was read. */
export const NEVER_OF_A_BODY = words(
  COMES_TO,
  "任命 免去 免除 辞去 补选 选举 选出 当选 代理 接受 撤销 罢免 终止 请求 担任 兼任 现任 原任 改选 连选 连任 蝉联 加派 增派 委派 另委",
  "职务 同志 他们 上述 若干 组成人员 根据 依照 按照 的 ， 。 ； ： / —— 等 为 公报 会刊 并 决定",
);

/** Of the congress and its committee, in full and in short. */
export const COMMITTEES = words("常务委员会 人大常委会 常委会");
export const CONGRESSES = words("人民代表大会 人代会 人大");
export const GOVERNMENTS = words("人民政府 政府");
export const COURTS = words("人民法院 法院");
export const PROCURATORATES = words("人民检察院 检察院");
/** 监察委员会, 监委. */
export const SUPERVISORS = words("监察委员会 监委");
/** What a division of a body may be of: a post there is of the body itself. */
export const PARENTS = words(
  COURTS,
  PROCURATORATES,
  GOVERNMENTS,
  "人民代表大会常务委员会 人大常委会",
);
/** Of a party: a post beside its secretary's is of the body itself (党组书记、局长). */
export const PARTY_BODIES = words("党组 党委 党工委 党支部 党总支 机关党委");
/** What elects and appoints beside the congress, and for itself alone. */
export const OTHER_HOUSES = words(
  "政协 人民政协 政治协商会议 总工会 妇联 妇女联合会 工商联 党代会 团代会 共青团",
);
/** How a body that signs ends, whole: a line that ends within one of them is cut there. */
export const ENDS_OF_BODIES = words(
  "次会议主席团 主席团 次会议秘书处 秘书处 选举委员会 领导小组 常务委员会 委员会 常委会 办公室 研究室 人民检察院 检察院 人民法院 法院 人民政府",
  "财政经济委员会 财政经济工作委员会 法制委员会 法制工作委员会 监察和司法委员会 监察司法委员会 内务司法委员会",
  "教育科学文化卫生委员会 教科文卫委员会 城乡建设环境保护委员会 环境与资源保护委员会 城建环保工作委员会",
  "农业与农村委员会 农业农村委员会 农业和农村工作委员会 农业与农村工作委员会 社会建设委员会 预算工作委员会",
  "民族宗教侨务外事委员会 民族宗教委员会 人事代表选举委员会 人事代表联络工作委员会 代表资格审查委员会",
  "监察委员会 发展和改革委员会",
);
/** What is made of members: a committee, or a group for one task. */
export const HAVE_MEMBERS = words("委员会 小组 工作组 检查组 调研组 视察组 组");
/** A state abroad, behind 驻: 中华人民共和国驻图兰尼亚共和国. */
export const STATES = words("共和国 王国 联邦 公国 酋长国 合众国 国");

/** Bodies that are named as shortly as a person: 监委, 经信委, 高新区; and of a place: 区监委. */
const SHORT_BODIES = words(
  "委 府 纪委 监委 纪检 监察 纪检监察 政协 人大 政府 两院 法院 检察院 妇联 工会 总工会 团委 工商联 文联 侨联 残联 科协 社科联 贸促会 商会",
  "国防部 公安部 国安部 司法部 文化部 商务部 水利部 农业部 卫生部 石油部 林业部",
  "公安 国安 税务 工商 房管 文旅 武装部 人武部 驻军 宣传部 统战部 组织部 政法委 党委 党校 编委 台办 工委 农工委 乡镇",
  "教委 农委 经委 建委 计委 体委 科委 经信委 住建委 发改委 国资委 卫健委 卫计委 农业农村委 城管委 交通委 管委会",
  "开发区 新区 景区 园区 高新区 经开区 供销社 农科院 档案馆 电视台 日报社 报社 融媒体",
);
const OF_A_PLACE = words("省 市 州 盟 县 区 旗 乡 镇");
/** Without its place nobody is named so: 区委, 县府; 委 alone is none. */
const ONLY_OF_A_PLACE = words("委 府");

/** Whether a text is such a name and nothing else: a person's name may end with the same characters, 李国安. */
export function isShortBody(text: string): boolean {
  const place = OF_A_PLACE.at(text);
  if (place !== null && SHORT_BODIES.has(text.slice(place.length))) return true;
  return SHORT_BODIES.has(text) && !ONLY_OF_A_PLACE.has(text);
}

/** Whether a text ends with a body's name, a note in brackets behind it aside: 县审计局（挂牌）. */
export function endsAsBody(text: string): boolean {
  const name = withoutShortNote(text);
  return BODY_ENDS.before(name) !== null && NO_BODIES.before(name) === null;
}

const LONGEST_NOTE = 12;

function withoutShortNote(text: string): string {
  if (!isClosing(text.slice(-1))) return text;
  const open = openingOf(text, text.length - 1);
  const length = text.length - 2 - open;
  return open > 0 && text.charAt(open) === "（" && length > 0 && length <= LONGEST_NOTE
    ? text.slice(0, open)
    : text;
}
