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

it.each([
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
