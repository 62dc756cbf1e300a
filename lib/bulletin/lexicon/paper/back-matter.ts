/** Words of what an issue prints behind its last paper: who edits and prints it, what it costs, whose it is. */
import { chain } from "../forms";
import { words } from "../words";

/** Who edits: rows of a list may begin so too. */
export const EDITORS = words(
  "编委会 编辑委员会 编辑 责任编辑 责编 主编 副主编 执行主编 总编 编审 校对 美编",
);
/** 《青禾县人大常委会公报》编委会 */
export const OF_PUBLICATIONS = words("公报 会刊 本刊");
/** No paper has a line that begins so, a value behind it: 责任编辑：, 印数：, 编印单位：. */
export const IMPRINT_LABELS = words(
  EDITORS,
  "编辑出版 编印 编印单位 排版 设计排版",
  chain("印刷 印制 承印 编辑", "? 单位"),
  "印数 印张 印刷日期 出版日期 准印证号 准印证 内部准印证 刊号 国内统一刊号 国际标准刊号 邮发代号 定价",
  chain("封面 封底 封面封底 版式", "设计 摄影 题字"),
);
/** These a paper may have as well: only beside one of the others are they the issue's. */
export const IMPRINT_OR_PAPER = words(
  chain("主办 主管 承办 出版 发行 发送 协办", "? 单位 对象 范围"),
  "地址 邮编 邮政编码 电话 传真 网址 电子邮箱 电子信箱 邮箱 投稿邮箱 联系电话 开本",
);
/** What stands in such a line, whatever it begins with; folded. */
export const OF_IMPRINTS = words(
  "版权所有 翻印必究 不得转载 未经许可 ISSN 准印证 统一刊号 免费赠阅 欢迎订阅",
);
/** Alone in its line: 内部资料　注意保存 */
export const INTERNAL = chain(
  "内部资料 内部刊物 内部发行 内部文件 内部交流",
  "? ， 、 ·",
  "? 注意保存 妥善保管 妥善保存 请勿外传 不得外传 免费交流 免费赠阅",
);
/** Alone in brackets or dashes behind a text: （全文完）, （印章）. */
export const ENDS_OF_PRINT = words("全文完 完 印章 公章 盖章 此页无正文 双月刊 月刊 季刊 半月刊");
/** 2023年3月1日出版 */
export const ENDS_OF_IMPRINTS = words("日出版");
/** 全年六期，定价30元。 */
export const PRICES = chain("期 册 本刊 零售", "? ， 、", "定价 订价 售价");
/** When copies of a paper were printed, and who did. */
export const PRINTED = words("日印发 日印发）");
/** Who gets a copy, behind the paper's end: 抄送：县人民政府办公室。 */
export const COPIES = words("抄送 抄报 抄发 报送 分送 发送 印送 报 送 发 主题词");
/** 2021年4月9日印发 */
export const ISSUED_ON = /年\d{1,2}月\d{1,2}日印[发制]?[）)]?$/u;
/** （共印200份） */
export const COPY_COUNT = /^[（(]?共印\d{1,5}份[）)]?$/u;
