import { describe, expect, it } from "vitest";
import { withoutMarkup } from "../../../lib/bulletin/source/markup";
import { parseText } from "../../make/bulletin";
import { breaches } from "../../truth/promises";

describe("Markdown is no print", () => {
  it.each([
    ["a heading", "## 一、工作情况", "一、工作情况", ["##"]],
    ["a quotation", "> 一、工作情况", "一、工作情况", [">"]],
    ["bold words", "**任命：**张三为**局长**", "任命：张三为局长", ["**", "**", "**", "**"]],
    ["a rule", "---", "", ["---"]],
    ["escapes", "1\\. 听取报告\\*", "1. 听取报告*", ["\\", "\\"]],
  ])("%s", (_, line, bare, signs) => {
    const { lines, omissions } = withoutMarkup(["# 目录", line]);
    expect(lines).toEqual(["目录", bare]);
    expect(omissions.map(({ text }) => text)).toEqual(["#", ...signs]);
  });

  it.each([
    [["增长>3%的有**两项", "的报告**"]],
    [["> 100元的项目", "第2点**与第3点**不同"]],
    [["---", "#1楼会议室"]],
  ])("where nothing shows that it is one, a text is left as it is: %j", (lines) =>
    expect(withoutMarkup(lines)).toEqual({ lines, omissions: [] }),
  );
});

it("reads a bulletin in Markdown as the same without it, and loses nothing of it", () => {
  const markdown = [
    ...[
      "# 青禾县人民代表大会常务委员会公报",
      "",
      "2021年第2号",
      "",
      "# 青禾县人大常委会任免名单",
      "",
    ],
    ...[
      "（2021年3月11日青禾县第十六届人民代表大会常务委员会第三次会议通过）",
      "",
      "**任命：**",
      "",
    ],
    ...["张三为县财政局局长", "", "---", "", "# 关于绿化工作情况的报告", "", "主任：", ""],
    ...["## 一、工作情况", "", "工作**顺利**，群众满意。"],
  ].join("\n");
  const plain = markdown.replace(/^#+ |\*\*|^---$/gmu, "");
  const [read, bare] = [parseText(markdown), parseText(plain)];
  expect(breaches(read, markdown)).toEqual([]);
  const { documents, appointments, meetings, issue } = read;
  expect({ documents, appointments, meetings, issue }).toEqual({
    ...{ documents: bare.documents, appointments: bare.appointments },
    ...{ meetings: bare.meetings, issue: bare.issue },
  });
});
