import { isNumeral } from "../script/numerals";
import { words } from "../words";
import { ANY_LABEL, PART_OF_DAY, REASONS, UNPLACED } from "./attendance";
import { TOGETHER } from "./people";
import { LATELY } from "./verbs";

/** What holders of office are called, as short as a name; one that ends so is no person: 常务副主任. */
const OFFICES = words(
  "主任 副主任 局长 副局长 区长 副区长 县长 副县长 市长 副市长 州长 副州长 盟长 旗长 省长 乡长 镇长 院长 副院长 庭长 副庭长",
  // 主任医师、教授张三: what somebody is by profession or rank.
  "医师 教授 副教授 讲师 研究员 副研究员 工程师 经济师 会计师 农艺师 护师 律师 导师 院士 记者 编辑 演员 护边员 少将 中将 上将 大校 上校 中校 少校",
  "检察长 秘书长 部长 副部长 书记 副书记 组长 副组长 主席 副主席 委员 常委 代表 审判员 检察员 监察员 人员 成员 同志 负责人 人士 嘉宾 候选人 人选 提名人",
);

export const beginsWithOffice = (text: string) => OFFICES.at(text) !== null;
export const endsWithOffice = (text: string) => OFFICES.before(text) !== null;
export const isOfficeWord = (text: string) => OFFICES.has(text);

/** 二十二名, 三位: a number of persons, and none of them by name. */
export function isNumberOfPersons(text: string): boolean {
  if (!"名人位".includes(text.slice(-1) || "-")) return false;
  return text.length > 1 && [...text.slice(0, -1)].every(isNumeral);
}

/** Bodies, and what parts of them are called. */
const BODIES = words(
  "委员会 常委会 常务委 国务院 党组 党委 省人 市人 县人 州人 旗人 省人民 市人民 县人民 区人民 州人民 旗人民 中共 人大 人大代表 大会 政府 法院 检察院 办公室 代表团 主席团 各单位 各部门 各委 各区 各县 各镇 各位 各级 各代表团",
);

/** What headings, columns and labels are called. */
const HEADINGS = words(
  "会议 名单 情况 报告 议程 日程 公告 决议 决算 预算 资格 审查 常务 职务 附件 附表 如下 姓名 性别 民族 备注 说明 序号 任职 免职 代表资格",
  "变动 工作 原因 备案 审判 检察 同上 同前 同左 无 没有 现任 原任 辞职 规定 其中 其他 其它 其余 分别 递交 提交 作出",
  // The last line of a title that a full one cuts: ……监督工作 / 计划.
  "计划 汇编 汇报 通报 清单 摘要 材料 目录",
);

/** What sentences of bulletins begin with, or hold: 由于工作, 会议听取. A particle stands in no name. */
const SENTENCES = words(
  "以上 以下 下列 上列 上述 前述 书面 引咎 特此 现予 根据 关于 由于 鉴于 依照 按照 经过 听取 审议 任命 免去 任免 决定 确定 补选 选举 选出 接受 撤销 罢免 通过 批准 因工作 因年龄 因身体 符合 达到 超过 法定 人数",
  "期间 缺位 空缺 出缺 递补 始得 自己 可以",
  "个别 部分 已被 目前 另有 另行 任用 经查 当选 落选 得票 主持 讲话 发言 致辞 事项 应当 应该 必须 不得",
  "经研究 经审议 经表决 经主任会议 年度 年内 年初 年底 会上 会后 的",
  "满怀 怀着 喜悦 豪情 盛装 齐聚 欢聚",
);

/** What leads up to a name in a list, and is no part of it: 其他赵六, 另有赵六, 还有赵六. 和 is a surname: 和水华. */
export const LEADS_NAMES = words(
  "其他 其它 其余 其中 另外 另有 还有 另加 外加 此外 以及 另 还 有 特邀 邀请 应邀 受邀",
);

/** 会第四 / 十五次会议: what counts is no name, nor its end. */
const ORDINALS = words("第一 第二 第三 第四 第五 第六 第七 第八 第九 第十 第百");

/** What no name of five characters holds, though a surname or a given name may. */
const PARTICLES = words("的 了 与 及 是 任期 本届 人民");

/** As long as a name, and a verb or a thing of the law. */
const COMPOUNDS = words(
  "任命书 任命案 任免案 选举法 选举票 选举权 代表法 代表证 会议室 会议厅 决定书 监督法 组织法 立法法 审议稿 议了 审议了 全部 全体",
);

/** What stands in no person's name, where an act was read of one. */
export const NEVER_OF_A_PERSON = words(
  "原任 免除 免去 任命 一职 他们 上述 以上 下列 以下 同志 职务 会议 提请 报请 票 ， 。 的 旳 党组",
  "代理 依法 不再 即日 引咎 书面 自愿 主动 辞职 辞去 因病 因工 病逝 病故 逝世 去世 调离 退休 弃权 反对 另选",
  // 增补张三为……, 挂职任……: what is done, or how, beside a verb that is known.
  "改选 连选 蝉联 继任 获任 加派 增派 委派 派任 特派 另委",
  "撤回 同意 增补 增选 补任 续任 连任 改任 调整 挂职 兼职 推荐 提名 接替 聘请",
);

/** Words that stand where names do and are none. */
export const NO_NAMES = words(
  ...[ANY_LABEL, UNPLACED, REASONS, PART_OF_DAY, LATELY],
  ...[OFFICES, BODIES, TOGETHER, HEADINGS, SENTENCES, ORDINALS, COMPOUNDS],
);

/** How bodies end whose names are as short as a name: 财政局, 县工会. Of three characters few are sure, for 登科 is a name. */
const SHORT_BODY_ENDS = words("局 厅 署 处 办 所 组 委");
const BODY_ENDS = words(
  SHORT_BODY_ENDS,
  "院 庭 科 站 队 团 室 部 社 会 校 厂 馆 公司 银行 集团 街道",
);

/** Whether a text of so many characters ends as a body does. */
export const endsAsShortBody = (text: string, length: number) =>
  length > 2 && (length === 3 ? SHORT_BODY_ENDS : BODY_ENDS).before(text) !== null;

/** The same for a text too long for most names. */
export const NO_LONG_NAMES = words(NO_NAMES, PARTICLES);

/** Whether a word stands across a break: 代表资格审 / 查, 常委 / 会. Neither side is whole then. */
export function standsAcross(left: string, right: string): boolean {
  const tail = left.slice(-LONGEST_TAIL);
  const text = tail + right.slice(0, LONGEST_TAIL);
  for (let at = 0; at < tail.length; at++)
    if (at + (NO_NAMES.at(text, at)?.length ?? 0) > tail.length) return true;
  return false;
}
const LONGEST_TAIL = 4;
