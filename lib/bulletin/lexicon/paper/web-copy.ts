/** Words that no print has: of the web page from which a text was copied, and of the program that scanned it. */
import { chain } from "../forms";
import { words } from "../words";

/** A value stands behind them: 发布时间：2021-03-15, 【字体：大 中 小】, 当前位置：首页 > 人大公报. */
export const WEB_LABELS = words(
  chain("发布 发表 更新", "时间 日期"),
  chain("浏览 阅读 点击 访问", "次数"),
  chain("您 ?", "现在 当前 所在 现在所在 当前所在", "? 的", "位置"),
  "点击数 浏览量 阅读量 上一篇 下一篇 上一条 下一条 附件下载 索引号 字体 字体大小 分享到",
);
/** So may a line of print begin; beside one of the others it is of the page. */
export const WEB_LABELS_OR_PRINT = words(
  chain("? 信息 稿件 文章", "来源"),
  "作者 编辑 责任编辑 责编 版权所有 主办单位 承办单位",
);
/** What a reader is to press, in brackets or set apart. */
export const WEB_BUTTONS = words(
  "打印 关闭 收藏 分享 首页 返回 打印本页 打印此页 打印本文 关闭窗口 关闭本页 返回顶部 返回首页 网站地图 联系我们 加入收藏 设为首页",
);
/** None of which stands in a line of print by itself. */
export const WEB_BUTTONS_ONLY = words(
  "打印本页 打印此页 打印本文 关闭窗口 关闭本页 返回顶部 返回首页 网站地图 加入收藏 设为首页",
);
export const WEB_HOME = words("首页");
export const WEB_SIGNS = ">＞»›|｜";
/** Of the page's foot: 苏ICP备05000000号. */
export const WEB_REGISTERED = words("ICP备 公网安备");
/** 相关附件.docx under 附件下载. */
export const FILE_ENDS = words(".doc .docx .wps .pdf .ofd .xls .xlsx .ppt .pptx .zip .rar");

/** What a scanning program leaves on a page; folded, and nothing else in the line. */
export const OF_SCANNERS = words(
  chain("? 由", "扫描全能王", "? 创建 扫描创建"),
  "CamScanner ScannedwithCamScanner ScannedbyCamScanner",
);
/** What is laid over each page; of one alone nobody knows. */
export const LAID_OVER_PAGES = words(
  "仅供查阅 仅供内部查阅 仅供内部使用 内部资料注意保存 注意保存",
);
