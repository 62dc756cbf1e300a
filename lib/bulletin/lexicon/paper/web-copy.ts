/** Words that no print has: of the web page from which a text was copied, and of the program that scanned it. */
import { chain } from "../forms";
import { words } from "../words";

/** A value stands behind them: 发布时间：2021-03-15, 【字体：大 中 小】, 当前位置：首页 > 人大公报. */
export const WEB_LABELS = words(
  chain("发布 发表 更新 信息 录入 上传", "时间 日期"),
  chain("浏览 阅读 点击 访问", "次数 数 量 人次"),
  chain("您 ?", "现在 当前 所在 现在所在 当前所在", "? 的", "位置"),
  chain("? 浏览", "字号 字体 字体大小"),
  "发布于 点击率 上一篇 下一篇 上一条 下一条 附件下载 索引号 分享到",
);
/** A number stands behind them, of whoever looked at the page: 阅读：345. */
export const WEB_COUNTERS = words("阅读 浏览 点击 访问 人气");
/** So may a line of print begin; beside one of the others it is of the page. */
export const WEB_LABELS_OR_PRINT = words(
  chain("? 信息 稿件 文章", "来源"),
  chain("相关", "链接 附件 文档 稿件 阅读"),
  "作者 编辑 责任编辑 责编 版权所有 主办单位 承办单位 发布人 发布者 发布机构 发布单位 成文日期 发文日期 分享",
);
/** So a paper's own line begins (时间：3月10日上午); one with a button or another label in it is of the page. */
export const WEB_LABELS_IN_A_ROW = words(WEB_LABELS_OR_PRINT, "时间 日期");
/** Print tells once who made it, each page of the web again. */
export const WEB_FEET = words("责任编辑 责编 主办 主办单位 承办 承办单位 版权所有 地址");
/** None of which stands in a line of print by itself. */
export const WEB_BUTTONS_ONLY = words(
  chain("打印 收藏 分享 关闭", "本页 此页 本文 页面"),
  "我要打印 打印文章 关闭窗口 返回顶部 返回首页 返回列表 返回上页 返回上一页 网站地图 加入收藏 设为首页",
);
/** What a reader is to press, in brackets or set apart. */
export const WEB_BUTTONS = words(
  "打印 关闭 收藏 分享 首页 返回 联系我们 推荐 纠错 保存 复制链接 A+ A- 上一篇 下一篇 上一页 下一页 上一条 下一条",
  WEB_BUTTONS_ONLY,
);
/** Whole lines, no print's: a picture with squares stood beside it. */
export const WEB_SCANS = words(
  chain(
    "扫一扫 扫一扫， 扫码 扫描二维码",
    "? 在",
    "手机 手机上 微信",
    "打开 查看 浏览 访问 阅读",
    "? 当前 本",
    "? 页 页面",
  ),
);
export const WEB_HOME = words("首页");
export const WEB_SIGNS = ">＞»›|｜";
/** Of the page's foot: 苏ICP备05000000号, Copyright © 2010. */
export const WEB_REGISTERED = words("ICP备 公网安备 Copyright COPYRIGHT");
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
