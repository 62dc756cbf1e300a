import { describe, expect, it } from "vitest";
import { readMasthead } from "../../../lib/bulletin/issue/masthead";
import { toLines } from "../../../lib/bulletin/source/lines";
import { parseText } from "../../make/bulletin";

const read = (cover: string) => {
  const { issue } = readMasthead(toLines(cover.split(" / ")).lines);
  return [issue.id, issue.title, issue.serialNumber].filter((part) => part !== null).join(" ");
};

it.each([
  [
    "青禾县人大常委会公报 / QINGHEXIAN RENMIN DAIBIAO DAHUI CHANGWU WEIYUANHUI GONGBAO / 2022 / 第六号",
    "2022-6 青禾县人大常委会公报",
  ],
  ["青禾县人大工作 / （青禾县人大常委会公报） / 2022年第六期", "2022-6 青禾县人大常委会公报"],
  ["青禾县人大常委会会刊 / 2022年第4期 / （总第61期）", "2022-4 青禾县人大常委会会刊 61"],
  [
    "青禾县人民代表大会常务委员会公报 / 2021 / 第二号（总第15号）",
    "2021-2 青禾县人民代表大会常务委员会公报 15",
  ],
  [
    "青禾县人大常委会 / 公　报 / ２０２２ / 第３号（总第 ６８ 号）",
    "2022-3 青禾县人大常委会公报 68",
  ],
  [
    "东屏省青禾 / 县人民代表大会常务委 / 员会公报 / 2021年第2期",
    "2021-2 东屏省青禾县人民代表大会常务委员会公报",
  ],
  ["（内部资料　注意保存） / 青禾县人大常委会 / 公报 / 2022年第3号", "2022-3 青禾县人大常委会公报"],
  [
    "青禾县第八届人民代表大会第四次会议 / 文件汇编 / 青禾县人大常委会公报 / 2016年第1号",
    "2016-1 青禾县人大常委会公报",
  ],
  ["青禾县人民代表大会 / 常务委员会公报 / 2016年第1号", "2016-1 青禾县人民代表大会常务委员会公报"],
  ["青禾县人民代表 / 大会常务委员会公报 / 2016年第1号", "2016-1 青禾县人民代表大会常务委员会公报"],
  [
    "云岭市 / 青禾区 / 人民代表大会常务委员会 / 公报 / 2016年第1号",
    "2016-1 云岭市青禾区人民代表大会常务委员会公报",
  ],
  ["2016年第1号 / 总第9号 / 青禾县人大常委会公报", "2016-1 青禾县人大常委会公报 9"],
  ["2015年汇编 / 青禾县人大常委会公报 / 2016年第1号", "2016-1 青禾县人大常委会公报"],
  ["云岭市 / 青禾区人大常委会公报 / 2016年第1号", "2016-1 云岭市青禾区人大常委会公报"],
  [
    "青禾县人大常委会公报 / QINGHE XIAN RENDA GONGBAO / 2020年第1、2期（总第101-102期）",
    "2020-1-2 青禾县人大常委会公报 101",
  ],
  ["公　　报 / 青禾县人大常委会 / 2016年第1号", "2016-1 青禾县人大常委会公报"],
  ["人大公报 / 青禾县人大常委会 / 2016年第1号", "2016-1 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 1985年创刊 / 2023年第3号", "2023-3 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 1985年创刊 / 第3号 / 2023年8月", "2023-3 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 2022年12月26日出版 / 2023年第1号", "2023-1 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 2022年11月—2023年1月 / 2023年第1号", "2023-1 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 2023年1月15日 / 第6号（2022年）", "2022-6 青禾县人大常委会公报"],
  ["《青禾人大》公报 / 2018年 第二期", "2018-2 青禾人大公报"],
  ["《青禾县人大常委会公报》 / 二〇一八年第二期", "2018-2 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 2019·4 / （总第 27 期）", "2019-4 青禾县人大常委会公报 27"],
  ["青禾县人大常委会公报 / 2019.4", "2019-4 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 总第27期 / 2019.4.12", "no-27 青禾县人大常委会公报 27"],
  ["青禾县人大常委会公报 第5号 （总第33号） 2015年10月", "2015-5 青禾县人大常委会公报 33"],
  ["青禾县人大常委会公报 / 2019年增刊", "2019-s1 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 2019年第4期（增刊）", "2019-s4 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 2019年第7期、第8期合刊", "2019-7-8 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 2019年第1/2期", "2019-1-2 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 2019/2期", "2019-2 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 二０一九年第二号（总号：15）", "2019-2 青禾县人大常委会公报 15"],
  ["青禾县人大常委会公报 / 2019 No.4 / （总第15号）", "2019-4 青禾县人大常委会公报 15"],
  ["青禾县人大常委会公报 / 2021年度2号", "2021-2 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 2019-2 / 地址：青禾县人民路1号", "2019-2 青禾县人大常委会公报"],
  ["青禾县人大常委会公报 / 内部资料准印证（青）字第015号 / 2019·2", "2019-2 青禾县人大常委会公报"],
  ["青禾县人大 / 2021年第2期", "2021-2 青禾县人大"],
  ["青禾县人大工作简报 / 第2期 / （总第15期） / 2021年4月30日", "2021-2 青禾县人大工作简报 15"],
  ["2021年第2期 / 青禾县人大常委会 / 会议文件汇编", "2021-2 青禾县人大常委会会议文件汇编"],
  ["青禾县人大常委会公报 / 〔2021〕2号", "2021-2 青禾县人大常委会公报"],
  ["青禾县人大常委会简报 / 〔2021〕第2期", "2021-2 青禾县人大常委会简报"],
  ["青禾县人大常委会公告 / 二〇二一年第二号 / 目　录", "2021-2 青禾县人大常委会公告"],
])("%s", (cover, wanted) => expect(read(cover)).toBe(wanted));

it.each([
  ["人大工作简报 / 2021年第2期"],
  ["青禾县第十六届人民代表大会第三次会议文件汇编 / 2021年第2期"],
  ["青禾县人大常委会公告 / 〔2021〕2号 / 会议决定：张三任副县长。"],
  ["青禾县人大工作简报 / 关于教育工作情况的报告"],
])("is none without the body that prints it, or its number: %s", (cover) => {
  expect(read(cover)).toBe("");
});

it.each([
  ["第 1 2 号", "2021-12 "],
  ["第 1 2 号 （ 总 第 1 9 8 号 ）", "2021-12 198"],
  ["2 0 2 1 年 第 ３ 号", "2021-3 "],
  ["第三号（总第1 9 8号）", "2021-3 198"],
  ["第 3-4 号（总第 8 — 9 号）", "2021-3-4 8"],
])("reads figures that stand apart: %s", (number, wanted) => {
  const cover = ["青禾县人大常委会公报", ...(number.includes("年") ? [] : ["2021年"]), number];
  const { issue, diagnostics } = readMasthead(toLines(cover).lines);
  expect([`${issue.id} ${issue.serialNumber ?? ""}`, diagnostics]).toEqual([wanted, []]);
});

it.each([
  ["第l3号", "null error 第l3号"],
  ["第I2号", "null error 第I2号"],
  ["第1 2号", "null error 第1 2号"],
  ["第3一4号", "null error 第3一4号"],
  ["第十—号", "null error 第十—号"],
  ["1O期", "null error 1O期"],
  ["第3号（总第1l5号）", "2021-3 warning 总第1l5号"],
  ["第3号（总第 1 15 号）", "2021-3 warning 总第1 15号"],
  ["第3号（总第1O8号）", "2021-3 warning 总第1O8号"],
  ["第3号（总第二百一十—号）", "2021-3 warning 总第二百一十—号"],
  ["第3号（总笫115号）", "2021-3 warning 总笫115号"],
  ["第l3号（总第115号）", "no-115 warning 第l3号"],
])("takes no part of a damaged number for it: %s", (number, wanted) => {
  const cover = ["青禾县人大常委会公报", `2021年${number}`];
  const { issue, diagnostics } = readMasthead(toLines(cover).lines);
  const told = diagnostics.map(({ severity, code, message, line }) => {
    expect([code, line]).toEqual(["masthead/number-unread", 2]);
    return `${severity} ${message.split(/[“”]/u)[1]}`;
  });
  expect(`${issue.id} ${told.join(" ")}`).toBe(wanted);
});

it.each([
  ["2019年增刊", ["2019-s1", null]],
  ["2019年增刊（总第15号）", ["2019-s1", null]],
  ["2019年增刊（1）", ["2019-s1", 1]],
  ["2019年第4期（增刊）", ["2019-s4", 4]],
])("has no number of a supplement that print does not number: %s", (cover, wanted) => {
  const { issue, diagnostics } = readMasthead(toLines(["青禾县人大常委会公报", cover]).lines);
  expect([issue.id, issue.number, ...diagnostics]).toEqual(wanted);
});

it("names who prints a paper of another kind", () => {
  const { issue } = readMasthead(toLines(["青禾县人大常委会会刊通讯", "2021年第2期"]).lines);
  const other = readMasthead(toLines(["青禾县人大工作简报", "2021年第2期"]).lines).issue;
  expect([issue.publisher, other.publisher]).toEqual(["青禾县人大常委会", "青禾县人大"]);
});

it.each([
  ["第三、四号（总第45、46号）", [45, 46, "2021-3-4"]],
  ["第3-4期 / 总第45-46期", [45, 46, "2021-3-4"]],
  ["第3期、第4期（总第45期、第46期）", [45, 46, "2021-3-4"]],
  ["第3期、第4期（总第45期、总第46期）", [45, 46, "2021-3-4"]],
  ["第3、4、5期合刊（总第45、46、47期）", [45, 47, "2021-3-4-5"]],
  ["第3期（总第45期）、第4号楼", [45, null, "2021-3"]],
  ["第3期（总第45期，2021年出版）", [45, null, "2021-3"]],
])("keeps the last serial number of a joint issue: %s", (number, wanted) => {
  const cover = ["青禾县人大常委会公报", "2021年", ...number.split(" / ")];
  const { issue } = readMasthead(toLines(cover).lines);
  expect([issue.serialNumber, issue.lastSerialNumber, issue.id]).toEqual(wanted);
});

it.each([
  ["2021 / 第二号（总第15号）", "号 号"],
  ["2021年第2期", "期"],
  ["2021年第2期（总第15号）", "期 号"],
  ["2019年第7期、第8期合刊 / 总15期", "期 期"],
  ["2019年增刊（第1期）", "期"],
  ["2019·4 / （总第 27 期）", "期"],
  ["二０一九年第二号（总号：15）", "号 号"],
  ["2019.4", ""],
])("keeps what print calls its numbers: %s", (cover, wanted) => {
  const { issue } = readMasthead(toLines(["青禾县人大常委会公报", ...cover.split(" / ")]).lines);
  const units = [issue.numberUnit, issue.serialUnit].filter((unit) => unit !== null);
  expect(units.join(" ")).toBe(wanted);
});

it.each([
  ["内部资料　免费交流", 3],
  ["编印：青禾县人大常委会办公室", 3],
  ["印数：500册", 3],
  ["地址：青禾县人民路1号　电话：1234567", 3],
  ["关于教育工作情况的报告", 2],
])("tells a cover's line from a title: %s", (line, cover) => {
  const { lines } = toLines(["青禾县人大常委会公报", "2021年第1号", line, "正文。"]);
  expect(lines.length - readMasthead(lines).rest.length).toBe(cover);
});

it.each([
  "2022年第6号、2023年第1号合刊",
  "2022年第12号—2023年第1号",
  "（2022年第6期—2023年第1期合刊）",
])("tells what its address cannot hold of %s", (number) => {
  const { diagnostics } = readMasthead(toLines(["青禾县人大常委会公报", number]).lines);
  expect(diagnostics.map(({ code, line }) => `${line} ${code}`)).toEqual([
    "2 masthead/number-unread",
  ]);
});

describe("the publication's name with another number within the issue", () => {
  const told = (...lines: string[]) =>
    parseText(
      [
        "青禾县人大常委会公报",
        "2021年第2号（总第15号）",
        "目录",
        "青禾县任免名单（3）",
        "",
        "青禾县任免名单",
        "（2021年3月8日县人大常委会第三次会议通过）",
        "任命张三为县教育局局长。",
        "",
        ...lines,
      ].join("\n"),
    ).diagnostics.flatMap(({ code, severity, line }) =>
      code === "masthead/several" ? [`${severity} ${line}`] : [],
    );
  const second = ["青禾县水利规划说明（1）", "", "青禾县水利规划说明", "现说明如下。"];

  it("begins another issue where contents follow", () => {
    expect(told("青禾县人大常委会公报", "2021年第3号（总第16号）", "", "目录", ...second)).toEqual([
      "error 10",
    ]);
    expect(told("青禾县人大常委会公报", "2022年第2号", "内部资料", "目录", ...second)).toEqual([
      "error 10",
    ]);
    expect(told("青禾县人大常委会公报　第3期", "", "目　录", ...second)).toEqual(["error 10"]);
  });
  it("may be cut over lines as on a cover", () =>
    expect(told("青禾县人大", "常委会公报", "2021", "第三号", "目录", ...second)).toEqual([
      "error 10",
    ]));
  it("is a header to look at where none do", () => {
    expect(told("青禾县人大常委会公报　2021年第3号", "李四为县水利局局长。")).toEqual([
      "warning 10",
    ]);
  });
  it("is a header where it tells this one's, or a page", () => {
    expect(told("青禾县人大常委会公报　2021年第2号", "李四为县水利局局长。")).toEqual([]);
    expect(told("青禾县人大常委会公报", "总第15号　·35·", "李四为县水利局局长。")).toEqual([]);
    expect(told("青禾县人大常委会公报　35", "李四为县水利局局长。")).toEqual([]);
    expect(told("青禾县人大常委会公报　2021·2", "李四为县水利局局长。")).toEqual([]);
    expect(told("青禾县人大常委会公报", "公　告", "第三号", "现予公布。")).toEqual([]);
    expect(told("青禾县人大常委会公报", "青禾县人大常委会公告", "〔2019〕第8号")).toEqual([]);
  });
});

it("reads the year of who printed it and when, under a number without one", () =>
  expect(
    read("溪口镇人大工作简报 / 第7期 / 溪口镇人大办公室　2021年9月15日 / 镇人大视察学校"),
  ).toBe("2021-7 溪口镇人大工作简报"));

it("takes no title that its line cuts for a line of the cover", () =>
  expect(
    parseText(
      [
        "青禾县人大常委会公报",
        "2021年第2号",
        "",
        "青禾县人大常委会关于批准《青禾县城市总",
        "体规划》的决定",
        "（2021年3月8日县人大常委会第三次会议通过）",
        "会议决定批准。",
      ].join("\n"),
    ).documents[0]?.title,
  ).toBe("青禾县人大常委会关于批准《青禾县城市总体规划》的决定"));

it("takes a year's bulletin of statistics for a paper, and no publication", () => {
  const title = "青禾县2031年国民经济和社会发展统计公报";
  const { issue, documents } = parseText(`${title}\n\n2031年，全县经济平稳运行。`);
  expect(issue.title).toBeNull();
  expect(documents.map((one) => one.title)).toEqual([title]);
});
