/** Marks and words of a bulletin's contents and its cover. */
import { numberAt } from "../script/numerals";
import { words } from "../words";

/** ★ before every entry is the list's. */
export const DECORATIONS = "★☆●○◆◇■□▲△▪•·➤";
/** What a heading among the contents may begin with: 【人事任免】, ■ 区五届人大常委会第十五次会议. */
export const HEADING_MARKS = "【〖〔［◆◇■●★▲·";
export const LEADERS = "…⋯‥┈·•・∙.．。_—-─";
const RINGED_FIRST = "①";
const RINGED_LAST = "⑳";

/** How long the number is that a list gives its entry, the blanks behind it included: `1.`, `一、`, `（1）`, `①`; else 0. */
export function listNumberLength(text: string): number {
  const first = text.charAt(0);
  if (first >= RINGED_FIRST && first <= RINGED_LAST) return 1 + blanksAt(text, 1);
  const open = first === "（" || first === "(" ? 1 : 0;
  const number = numberAt(text, open, 3);
  if (!number || text.charAt(number.end) === "") return 0;
  const closed = (open === 1 ? "）)" : ".．、").includes(text.charAt(number.end));
  return closed ? number.end + 1 + blanksAt(text, number.end + 1) : 0;
}

function blanksAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charAt(end).trim() === "") end++;
  return end - at;
}

/** What heads the contents, alone or behind 本期 or the publication's name. */
export const CONTENTS_HEADINGS = words("目录 目次 要目 目錄");
/** What a heading among the contents may call a meeting's papers: ……第三次会议文件. */
export const PAPERS_OF_IT = words("文件 材料 文件目录");
/** What a publication is called, behind its body: 青禾县人大常委会公报. */
export const PUBLICATIONS = words("公报 会刊");
/** What papers of another kind are called: a publication's name only where the number stands beside it. */
export const OTHER_PUBLICATIONS = words(
  "工作简报 简报 会议简报 工作通讯 通讯 会议文件汇编 会议文件 会议材料汇编 文件汇编 工作 工作动态",
);
/** A document's own title, unless contents follow. */
export const NOTICES_AS_PUBLICATION = words("公告");
/** What a cover says besides the publication's name. */
export const ON_A_COVER = words("公报 会刊 编辑 主办 出版 印发 增刊");
export const COVER_ENDS = words("编印 编 刊");
export const COVER_BEGINS = words(
  "内部 免费 编印 出版 印数 印刷 印发 定价 发行 主管 承办 准印 责任编辑 主编 总编 审稿 地址 电话 网址 邮编",
);
/** Behind these a cover's numbers are none of the issue's: 准印证（青）字第015号, 邮发代号, 地址. */
export const NUMBERED_ELSE = words(
  "准印 字第 内资 刊号 代号 证号 登记 许可 地址 邮编 电话 印数 印张 定价",
);
/** What a line says of its year where it is not the issue's: 1985年创刊, 本期收录2022年12月文件. */
export const OTHER_YEARS = words("创刊 创办 收录 改刊 更名");
/** A publication's own body: its name is whole with it. */
export const PUBLISHERS = words("人大 常委会 委员会");
/** A body of one term, or one session of it. */
export const NUMBERED_BODY = words("届 次会议");
/** The first words of the rest of a body's name, cut over lines: 青禾县 / 人民代表大会, 人民代表 / 大会常务委员会. */
export const RESTS_OF_A_BODY = words("人民 代表 大会 表大会 会常务 常务");
/** What stands between joint numbers: 第1、2号, 第7期、第8期合刊, 第1/2期. */
export const NUMBER_JOINTS = words("、 , ， - — – ～ ~ 至 和 及 / &");
/** A kind or a version of a paper in brackets, that may be as long as a name. */
export const VERSION_ENDS = words("稿 案 本 版 行 略 面 要 次 号 法 定 例");

/** ……会议议程……………（1）, ……报告……张三（3）, ……任免名单………4·41: a line of an index, whole with its page. */
export const isIndexed = (text: string) => PAGE_IN_BRACKETS.test(text) || PAGE_ALONE.test(text);
const PAGE_IN_BRACKETS = /(?:…|[·.]{6})[^，。；：…·.（(]{0,12}[（(]\d{1,3}[）)]$/u;
const PAGE_ALONE = /(?:…{2}|[·.]{6})\d{1,3}(?:[·—-]\d{1,3})?$/u;
