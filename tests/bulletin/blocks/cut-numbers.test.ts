import { describe, expect, it } from "vitest";
import { blocksOf, REPORT } from "../../make/bulletin";

const SET_IN = ["　　现将有关情况报告如下。", "　　去年道路养护扎实推进。", "　　群众普遍满意。"];
const read = (...lines: string[]) => blocksOf(...REPORT, ...SET_IN, ...lines).slice(4);

describe("a number that a break cuts off from its sentence", () => {
  it.each([
    ["　　会议认为，今后几年要坚持", "一、二、三产业融合发展。"],
    ["　　会议认为，今后几年要坚持一、", "二、三产业融合发展。"],
    ["　　会议认为，（一）是前提，", "（二）是关键，（三）是保障。"],
    ["　　依照《监督法》第二十三条第二款第", "（三）项的规定办理。"],
  ])("goes on at the margin where paragraphs are set in: %s | %s", (first, second) => {
    expect(read(first, second)).toEqual([`paragraph ${first.trim()}${second}`]);
    expect(read(first, "", "—12—", "", second)).toEqual([`paragraph ${first.trim()}${second}`]);
  });

  it.each([
    ["　　会议决定将《县议事规则》的附件一、", "附件二并入该规则。"],
    ["　　会议审议了决算草案（草案说明", "第十三条）和审计报告。"],
    ["　　会议同意县政府依照", "第十三条的规定办理此事。"],
  ])("names an article or what is attached: %s | %s", (first, second) => {
    expect(read(first, second)).toEqual([`paragraph ${first.trim()}${second}`]);
  });

  it.each([
    ["　　会议通过了决算，", "第二条　县政府应当执行。"],
    ["　　会议通过了决算，并印发", "附件2：收支决算表"],
  ])("but not what is one: %s | %s", (first, second) => {
    expect(read(first, second)).toHaveLength(2);
  });

  it.each([
    ["县政府网站（www.qinghe.cn/rdcwh/202", "1）开设专栏。"],
    ["公开邮箱为qhrd2031@16", "3.com，群众踊跃来信。"],
    ["网址为www.qinghe.cn/list_", "1.html，群众踊跃来信。"],
    ["全年二氧化硫（SO", "2）、臭氧平均浓度达标。"],
    ["依照《监督法》第二十三条第二款第", "（三）项的规定办理。"],
  ])("goes on however it is set: %s | %s", (first, second) => {
    expect(blocksOf(...REPORT, first, second).at(-1)).toBe(`paragraph ${first}${second}`);
  });

  it.each([
    ["　　今年要抓好以下工作：", "一、推进道路养护。"],
    ["　　今年的工作顺利完成。", "（二）推进道路养护。"],
    ["　　今年的工作顺利完成，", "　　（二）推进道路养护。"],
    ["　　今年的工作已经完成", "（二）推进道路养护。"],
    ["　　全县各乡镇都已开通5G", "　　1.app开发稳步推进。"],
  ])("is no other number: %s | %s", (first, second) => {
    expect(read(first, second)).toHaveLength(2);
  });

  it("names an article behind the paper that has it, where a full line cuts them", () => {
    const lines = [
      "县人大法制委员会召开会议，对草案进行了审议，县人民政",
      "府有关部门的负责人到会听取了意见，回答了询问，会后又",
      "征求了各镇人大和部分代表的意见，对草案逐条作了研究。",
      "有的委员提出，草案第三十条与上位法重复，对规划的内容",
      "也作了不同的规定，建议研究。法制委员会建议删去草案",
      "第三十条，其后各条的条序作相应调整，并对文字作修改。",
    ];
    expect(blocksOf(...REPORT, ...lines).at(-1)).toBe(`paragraph ${lines.join("")}`);
    expect(blocksOf(...REPORT, "会议审议了草案", "第三十条，另行规定。").slice(1)).toHaveLength(2);
  });

  it("is none where numbers stand at the margin otherwise", () => {
    expect(read("一、加大投入，", "二、改善设施，", "三、完善制度。")).toHaveLength(3);
    expect(read("　　一、加大投入，", "二、改善设施，", "", "三、完善制度。")).toHaveLength(3);
  });

  it("is none in a list whose lines end with figures", () => {
    const rows = ["1.城区小学共有12", "2.城区初中共有3", "3.城区高中共有1"];
    expect(blocksOf(...REPORT, ...rows).slice(-3)).toEqual(rows.map((row) => `item ${row}`));
  });
});

describe("a number that follows one within a full line", () => {
  const wrapped = [
    "会议决定，县第八届人民代表大会第三次会议于四月在县",
    "城召开，建议会议的议程是：一、听取和审议县人民政府",
    "工作报告；二、审查和批准二〇三一年财政决算和二〇三",
    "二年财政预算；三、听取和审议县人民代表大会常务委员",
    "会工作报告；四、听取和审议两院工作报告和其他报告；",
  ];
  const decision = (...lines: string[]) =>
    blocksOf("青禾县人大常委会关于召开会议的决定", "（2031年3月5日通过）", ...lines).slice(1);

  it("goes on with it", () => {
    expect(decision(...wrapped, "五、选举。")).toEqual([`paragraph ${wrapped.join("")}五、选举。`]);
  });

  it("but not behind a short line, nor where another number is next", () => {
    expect(decision(...wrapped.slice(0, 4), "会工作报告；", "四、选举。")).toHaveLength(2);
    expect(decision(...wrapped, "二、选举。")).toHaveLength(2);
  });
});

describe("a line that closes a quotation", () => {
  const wrapped = [
    "有关方面指出：“代表大会制度是符合国情的好制",
    "度，是符合国情和实际、体现国家性质的好制度。",
  ];
  it("goes on behind the stop within it", () => {
    const rest = "”我们要倍加珍惜。";
    expect(blocksOf(...REPORT, ...wrapped, rest).at(-1)).toBe(
      `paragraph ${wrapped.join("")}${rest}`,
    );
  });
  it("but not where none is open, or the mark opens one as well", () => {
    expect(blocksOf(...REPORT, "道路养护扎实推进。", "”十四五“开局良好。")).toHaveLength(3);
    expect(blocksOf(...REPORT, '决定指出："各级要重视。', '"各部门要落实。"')).toHaveLength(3);
  });
});

describe("一、 at the head of a line", () => {
  const FULL = ["机构设置应当适应工作需要，遵循精简、统", "一、高效的原则，切实做到职能明确、分工"];
  const text = [
    ...FULL,
    "合理、机构精简，有利于提高行政效能，县",
    "编制管理部门负责组织实施，各有关部门应",
    "当给予协助，配合做好这项工作，确保机构",
    "设置科学合理。",
  ];

  it("closes a word that a full line ends in", () => {
    expect(blocksOf(...REPORT, ...text).slice(1)).toEqual([`paragraph ${text.join("")}`]);
  });

  it("counts where the word above it is whole", () => {
    const above = FULL.map((line) => line.replace("精简、统", "精简各系统"));
    expect(blocksOf(...REPORT, ...above, ...text.slice(2))[2]).toMatch(/ 一、高效/u);
  });
});
