/** Offices whose body shares its last character with the post: 国防部长 is 部长 of the 国防部, 县公安局长 局长 of the 县公安局. */
import { trimEnd, words } from "../words";
import { BODY_ENDS } from "./bodies";
import { PLACE_LEVELS } from "./places";

/** The posts that are told so; 县长 and 市长 are of a place, 主任 and 校长 of bodies that end otherwise. */
export const SHARING_POSTS = words("部长 厅长 局长 处长 科长 司长 署长 庭长 院长");

/** What such bodies are for, without their last character. */
const FIELDS = words(
  "外交 国防 财政 公安 教育 民政 司法 内务 国家安全 国安 安全 监察 审计 统计 税务 国税 地税 人事 劳动 社会保障 人力资源",
  "农业 农村 林业 农林 农牧 畜牧 渔业 水产 农机 农垦 水利 水电 水务 海洋 气象 地质 地震 测绘 国土资源 自然资源 土地",
  "工业 轻工业 重工业 纺织 化工 冶金 煤炭 石油 机械 电力 电子 铁道 铁路 交通 交通运输 邮电 电信 乡镇企业 企业 信息化",
  "商业 商务 贸易 对外贸易 外贸 经贸 经济 对外经济 粮食 物资 供销 物价 工商 工商行政管理 财税 金融 旅游 烟草 盐务",
  "建设 城建 城乡建设 住房 规划 房产 房管 城管 城市管理 园林 环保 环境保护 生态环境 应急管理 退役军人事务",
  "市场监管 市场监督管理 医疗保障 医保 食品药品监督管理 药品监督管理 质量技术监督 技术监督 安全生产监督管理 知识产权",
  "卫生 卫生健康 文化 文教 文体 文广 文物 体育 科技 科学技术 科学 广播电视 广电 新闻出版 出版 档案 信访 民族 宗教 侨务 外事",
  "宣传 组织 统战 武装 人民武装 行政 总务 后勤 秘书 社会 人防 民防 发改 工信 招商",
  "审判 民事 刑事 立案 执行 人民法",
);
const BETWEEN_FIELDS = words("和 与 及");
const FIELDS_AND_WORDS = words(FIELDS, BETWEEN_FIELDS);
/** What such a body stands behind, where anything does; of 李国防部长 nobody can say that he heads one. */
const BEFORE_FIELDS = words(PLACE_LEVELS, BODY_ENDS, "国 党委 县委 市委 省委 区委 镇 乡");

/** Where the body ends that an office's text begins with, the character that it shares within; null where they share none. */
export function sharedEnd(text: string): number | null {
  const post = SHARING_POSTS.before(text);
  const at = text.length - (post?.length ?? 0);
  if (post === null || FIELDS.before(text, at) === null) return null;
  const before = trimEnd(text.slice(0, at), FIELDS_AND_WORDS);
  return before === "" || BEFORE_FIELDS.before(before) !== null ? at + 1 : null;
}
