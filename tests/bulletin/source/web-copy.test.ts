import { describe, expect, it } from "vitest";
import { toLines } from "../../../lib/bulletin/source/lines";
import { withoutWebCopy } from "../../../lib/bulletin/source/web-copy";
import { parseLines, parseText } from "../../make/bulletin";

const taken = (...lines: string[]) =>
  withoutWebCopy(toLines(lines).lines).omissions.map(({ text, reason }) => `${reason} ${text}`);

it.each([
  "发布时间：2021-03-15　来源：县人大",
  "来源：县人大　发布日期：2021年3月15日",
  "2021-03-15 09:31　来源：县人大",
  "【字体：大 中 小】",
  "字体[大 中 小]",
  "浏览次数：128",
  "首页 > 人大公报 > 正文",
  "您现在的位置：首页 > 人大公报 > 正文",
  "当前位置：首页 >> 常委会公报",
  "青禾县人大网　首页　人大概况　代表工作　常委会公报",
  "索 引 号：014267/2022-00034　　分类：公报",
  "【打印】【关闭】",
  "打印本页",
  "http://www.qinghe.gov.cn/art/2022/7/5/art_123.html",
  "上一篇：没有了",
  "字号：[ 大 中 小 ]",
  "浏览字号：大 中 小",
  "来源：中国人大网　　浏览字号： 大 中 小　　2010年06月20日 16:30:12",
  "日期：2010-06-20    来源：人大网    【打印】 【关闭】",
  "时间：2010-06-20　作者：　来源：本站　阅读：345",
  "【信息时间：2010/6/20　阅读次数：88】【我要打印】【关闭】",
  "访问量：1024",
  "发布人：办公室 发布时间：2010-06-20 浏览量：56次",
  "录入时间：2010-06-20　　点击率：[12]　　【收藏】【打印文章】",
  "发布于：2010-06-20",
  "[ 索引号 ] 11500000/2010-00123",
  "A+ A-",
  "扫一扫在手机打开当前页",
  "收藏此页 打印 关闭",
  "<< 上一篇　　下一篇 >>",
  "Copyright © 2010 青禾人大网 All Rights Reserved",
  "版权所有：青禾县人大常委会办公室　苏ICP备05000000号　网站地图",
])("is of a web page: %s", (line) => {
  expect(taken("上一段。", line, "下一段。")).toHaveLength(1);
});

it("takes what may be print's only beside what is not", () => {
  const foot = ["附件下载：", "名单.docx", "责任编辑：张三", "下一篇：没有了"];
  expect(taken("一段。", ...foot, "一段。")).toHaveLength(4);
  expect(taken("一段。", "责任编辑：张三", "来源：县统计局", "附件：名单.docx", "一段。")).toEqual(
    [],
  );
});

it("takes beside what is the page's what else its head and foot have", () => {
  const head = ["来源：办公厅", "字号：[ 大 中 小 ]", "2010-06-20 16:30"];
  const foot = ["相关链接：", "分享：微信 微博", "[打印] [关闭] [返回]"];
  expect(taken("一段。", ...head, "一段。", ...foot, "一段。")).toHaveLength(6);
  const card = ["[ 索引号 ] 11500000/2010-00123", "[ 发布机构 ] 办公厅", "[ 成文日期 ] 2010-06-20"];
  expect(taken("一段。", ...card, "一段。")).toHaveLength(3);
  expect(taken("一段。", "相关链接：", "2010-06-20 16:30", "分享：经验", "一段。")).toEqual([]);
  // The paper's own.
  const own = [
    "时间：2021年3月10日上午",
    "地点：县人大会议室",
    "日期：2021-03-10",
    "地址：县府路1号",
  ];
  expect(taken("纪要", "发布时间：2021-03-15", ...own, "【打印】【关闭】")).toHaveLength(2);
});

it("takes an editor under each of several papers", () => {
  const foot = "（责任编辑：王五）";
  expect(taken("一。", foot, "二。", foot, "三。", foot)).toHaveLength(3);
  expect(taken("一。", foot, "二。", foot, "三。")).toEqual([]);
});

it.each([
  "时间：2021年3月10日上午　地点：县人大会议室",
  "日期：2021年3月10日",
  "时间：3月10日　来源：县统计局",
  "阅读：提高全民素养",
  "来源：县统计局　打印：县印刷厂",
  "分享：基层经验",
  "上一页",
  "扫一扫身边的灰尘",
  "发布时间以公告为准。",
  "字体应当规范。",
  "来源：县统计局",
  "责任编辑：张三　李四",
  "打印",
  "大　中　小",
  "2021年3月15日　县人大常委会",
  "首页应当载明单位名称。",
  "发布日期\t施行日期",
  "内部资料",
  "仅供查阅",
])("is text: %s", (line) => {
  expect(taken("上一段。", line, "下一段。")).toEqual([]);
});

it.each(["扫描全能王　创建", "CamScanner", "仅供查阅", "内部资料　注意保存"])(
  "is laid over a page: %s",
  (line) => {
    const told = `running-header ${toLines([line]).lines[0]?.text}`;
    expect(taken("上一段", line, "下一段。", line)).toEqual([told, told]);
    const { documents } = parseLines(
      "关于教育工作情况的报告",
      "县教育局局长　张三",
      line,
      "教育工作开展以来，成绩明",
      line,
      "显，现报告如下。",
    );
    expect(documents[0]?.authors.map(({ name }) => name)).toEqual(["张三"]);
    expect(documents[0]?.blocks.at(-1)?.text).toBe("教育工作开展以来，成绩明显，现报告如下。");
  },
);

describe("the lines under a title", () => {
  const { documents, attendance, meetings, diagnostics, omissions } = parseLines(
    "青禾县第九届人民代表大会常务委员会第五次会议出席情况",
    "发布时间：2021-03-15　来源：县人大",
    "（2021年3月10日上午）",
    "出席：张三、李四",
    "【打印】【关闭】",
  );
  it("date nothing", () => {
    expect(documents.map(({ date }) => date)).toEqual(["2021-03-10"]);
    expect(meetings.map(({ date, endDate }) => [date, endDate])).toEqual([["2021-03-10", null]]);
    expect(attendance).toHaveLength(2);
  });
  it("are told once", () => {
    expect(diagnostics.map(({ code, line }) => [code, line])).toContainEqual([
      "source/web-copy",
      5,
    ]);
    expect(omissions.map(({ reason, lines }) => [reason, lines[0]])).toEqual([
      ["running-header", 5],
      ["running-header", 8],
    ]);
  });
});

it.each([
  "首页 > 人大公报 > 正文",
  "青禾县人大网　首页　人大概况　代表工作　常委会公报",
  "2021年第3号公报_青禾县人大常委会",
  "主办：青禾县人大常委会公报编辑部",
])("names no publisher: %s", (line) => {
  const { issue } = parseText(
    [line, "青禾县人大常委会公报", "2021年第3号", "", "正文。"].join("\n"),
  );
  expect([issue.id, issue.publisher]).toEqual(["2021-3", "青禾县人大常委会"]);
});
