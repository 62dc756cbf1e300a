import { describe, expect, it } from "vitest";
import { blocksOf, REPORT } from "../../make/bulletin";

describe("a short line right above a paragraph of one line", () => {
  const whole = `2020年，常委会${"依法履行职责，".repeat(8)}完成了任务。`;

  it.each([
    ["过去一年的主要工作", whole],
    ["2021年工作安排", "一要坚持党的领导；二要深化改革。"],
  ])("is none of it: %s", (...lines) => {
    const [head, text] = lines;
    expect(blocksOf(...REPORT, ...lines).slice(1)).toEqual([
      `heading ${head}`,
      `paragraph ${text}`,
    ]);
  });

  it.each([
    ["常委会一年来围绕", whole],
    ["常委会围绕贯彻实施条例开展执", `法检查，${whole}`],
    ["要求全县各部门认真落实", "各项决议。"],
  ])("but its beginning, where it cannot end so: %s", (...lines) => {
    expect(blocksOf(...REPORT, ...lines).slice(1)).toEqual([`paragraph ${lines.join("")}`]);
  });
});

it("takes the last point for an item, whatever turns to the listeners under it", () => {
  const points = ["一、提高认识。", "二、加大投入。"];
  for (const end of ["各位代表，让我们团结奋斗，完成任务。", "此外，还作了文字修改。"]) {
    const read = blocksOf(...REPORT, ...points, end).slice(1);
    expect(read).toEqual([...points.map((point) => `item ${point}`), `paragraph ${end}`]);
  }
  expect(blocksOf(...REPORT, "一、提高认识。", "提高认识是前提。")[1]).toBe(
    "heading 一、提高认识。",
  );
});

it("takes one sentence for an item, though its quotation closes behind the stop", () => {
  const quoted = "二、增加一条，作为第九条：“绿地率不低于百分之三十。”";
  expect(blocksOf(...REPORT, quoted, "三、删除第十条。")[1]).toBe(`item ${quoted}`);
  const two = `${quoted}法制委员会建议采纳。`;
  expect(blocksOf(...REPORT, two, "三、删除第十条。")[1]).toBe(`paragraph ${two}`);
});

const NOTICE = "青禾县人民代表大会常务委员会公告";

it("counts a title and its number among no short lines, so that a sentence under them goes on", () => {
  const lines = [
    "驻云部队军人代表大会决定罢免张三",
    "的第九届云山市人民代表大会代表职务。依照代表法的有关规定，张三的代表资格终止。",
  ];
  expect(blocksOf(NOTICE, "第三号", ...lines).slice(1)).toEqual([`paragraph ${lines.join("")}`]);
});

it("takes no sentence for a body that reports, though its line ends with a body's name", () => {
  const lines = [
    "云岭省人大常委会接受了张三提出辞去第十二届全国人民代表大会",
    "代表职务，东海省人大常委会接受了李四提出辞去第十二届全国人民代表大会代表职务。",
  ];
  expect(blocksOf(NOTICE, ...lines)).toEqual([`paragraph ${lines.join("")}`]);
});

describe("attachments", () => {
  const names = ["附件：1.养老机构情况表", "2.检查组名单"];

  it("that are only named are no headings", () => {
    expect(blocksOf(...REPORT, ...names, "", "附件1", "情况表").slice(1)).toEqual([
      `paragraph ${names[0]}`,
      `item ${names[1]}`,
      "heading 附件1",
      "heading 情况表",
    ]);
    expect(blocksOf(...REPORT, "1.提高认识", "", "（1）加强学习。")[1]).toBe("heading 1.提高认识");
  });

  it("list who was in a group", () => {
    const group = ["附件", "检查组名单", "", "组  长：张  三", "成  员：李  四  王小五"];
    expect(blocksOf(...REPORT, ...group).slice(-1)).toEqual([
      "names 组长：张三\u3000成员：李四\u3000王小五",
    ]);
    const told = "组长：王三同志主持了会议。";
    expect(blocksOf(...REPORT, "会议要求：", told).at(-1)).toBe(`paragraph ${told}`);
  });
});

it("leaves a bare verb on its line, also behind a number, and no sentence", () => {
  const list = (...lines: string[]) => blocksOf("青禾县人大常委会任免名单", "", ...lines);
  const [first, act] = ["一、任命", "乌日娜为青禾县人民政府副县长。"];
  expect(list(first, act)).toEqual([`item ${first}`, `paragraph ${act}`]);
  expect(list("一、任命乌日娜为青禾县", "人民政府副县长。")).toEqual([
    `item ${first}${act.slice(0)}`,
  ]);
});

it("reads a document of one paragraph as the issue is set in", () => {
  const wrapped = [
    "　　今年以来各乡镇街道有序推进了道路养护工作。",
    "有关部门扎实改善城乡供水，群众对此普遍满意。",
    "各项任务如期完成。",
  ];
  const report = (n: number, paragraphs: number) => [
    ...[`关于${n}号工作情况的报告`, "", "县教育局局长　张三", ""],
    ...Array.from({ length: paragraphs }, () => wrapped).flat(),
    "",
  ];
  const whole = `paragraph ${wrapped.join("").trim()}`;
  expect(blocksOf(...report(1, 4), ...report(2, 1)).at(-1)).toBe(whole);
  expect(blocksOf(...report(2, 1)).at(-1)).not.toBe(whole);
});

it("counts a note that is cut over lines among no short lines, so that the meeting under it goes on", () => {
  const note = [
    "    （2010年5月28日青禾县第十一届人民代表大会常",
    "             务委员会第十七次会议通过）",
  ];
  const text = [
    "　　青禾县第十一届人民代表大会常务委员会第十七次会议",
    "同意审查报告，决定批准2009年县级决算。",
  ];
  expect(blocksOf("关于批准2009年县级决算的决议", ...note, ...text).at(-1)).toBe(
    `paragraph ${text.join("").trim()}`,
  );
});

it("parts a number that lost its place from the paragraph above it, and from none whose sentence it begins", () => {
  const lines = ["　　免去张三的县水利局局长职务。", "二", "　　李四为县人民法院审判员。"];
  expect(blocksOf(...REPORT, "　　现报告如下。", ...lines).slice(2)).toEqual(
    lines.map((line) => `paragraph ${line.trim()}`),
  );
  const cut = ["　　一是加强学习，提高认识。", "二", "是加强管理，狠抓落实，务求实效。"];
  expect(blocksOf(...REPORT, "　　现报告如下。", "　　成绩明显。", ...cut).slice(3)).toEqual([
    `paragraph ${cut.join("").trim()}`,
  ]);
});

it("goes on within a bracket, whatever label a line in it begins with", () => {
  const cut = [
    "　　2．检查环境保护法实施情况，开展专题询问（牵头单位：",
    "城建环保工委，责任",
    "单位：各专工委）",
  ];
  expect(blocksOf(...REPORT, "　　1．听取报告。", ...cut, "　　3．视察养老服务工作。")[2]).toBe(
    `item ${cut.join("").trim()}`,
  );
});

it("takes the beginning of a sentence for no line of names, though a name that its end cuts stands in it", () => {
  const cut = ["　　根据常委会工作需要，经主任会议研究，主任沈万", "山聘任下列人员为咨询专家："];
  const names = "　　李沛　王若虚　汤可法";
  expect(blocksOf("青禾县人大常委会咨询专家名单", ...cut, names)).toContain(
    `paragraph ${cut.join("").trim()}`,
  );
});

describe("what is attached without a title", () => {
  const SET_IN = ["　　现将有关情况报告如下。", "　　去年道路养护扎实推进。", "　　群众普遍满意。"];
  const attached = (...lines: string[]) =>
    blocksOf(...REPORT, ...SET_IN, "附件一", ...lines).slice(5);

  it("begins with a paragraph, whose lines go on at the margin", () => {
    const lines = [
      "　　下列地方性法规与国家法律的规定",
      "不一致，予以废止：",
      "　　1．《渡口条例》；",
    ];
    expect(attached(...lines)).toEqual([
      "paragraph 下列地方性法规与国家法律的规定不一致，予以废止：",
      "item 1．《渡口条例》；",
    ]);
  });

  it("but not where a note or its text stands under the title", () => {
    const lines = ["　　青禾县渡口管理规定", "（2021年3月11日通过）", "　　渡口由县政府管理。"];
    expect(attached(...lines)[0]).toBe("heading 青禾县渡口管理规定");
    expect(attached("　　废止的法规", "　　渡口条例，予以废止。")[0]).toBe("heading 废止的法规");
  });
});

describe("text whose paragraphs stand on one line each", () => {
  const long = `近年来，全县教育质量不断提高，${"各项改革稳步推进，".repeat(6)}取得了明显成效。`;
  const read = (...lines: string[]) => blocksOf(...REPORT, ...lines).slice(1);

  it("has a heading that nothing numbers, however short the text under it", () => {
    const heading = "当前全县社区养老服务工作中存在的主要问题和不足";
    for (const text of ["师资不足。", "师资力量不足，教育资源分布不均，群众反映强烈。"])
      expect(read(long, heading, text, long)).toEqual(
        [long, heading, text, long].map((line) => `paragraph ${line}`),
      );
  });

  it("ends a paragraph that is set in with its line", () => {
    const heading = "当前养老服务工作中存在的主要问题和不足";
    const texts = read(`　　${long}`, heading, "　　师资力量不足。", `　　${long}`, `　　${long}`);
    expect(texts[1]).toBe(`paragraph ${heading}`);
  });

  it("is none that a column cuts", () => {
    const wrapped = [
      "会议听取了县教育局关于义务教育工作的汇报，会议充分",
      "肯定了教育工作取得的成绩。",
    ];
    expect(read(long, ...wrapped)).toEqual([`paragraph ${long}`, `paragraph ${wrapped.join("")}`]);
  });
});

describe("a paper of one paragraph that is set in", () => {
  const TITLE = ["青禾县人大常委会关于批准2030年县级决算的决议", ""];

  it("goes on behind a full line, however many figures make it longer than others", () => {
    const lines = [
      "　　会议听取了县财政局局长张三所作的《关于2030年财政",
      "决算和2031年上半年预算执行情况的报告》及2030年度预算",
      "执行和其他财政收支的审计工作报告，审查了决算草案。",
      "会议结合审计工作报告，同意县人大财经委员会的报告。",
    ];
    const text = lines.join("").trim();
    expect(blocksOf(...TITLE, ...lines)).toEqual([`paragraph ${text}`]);
  });

  it("heads its lists by the width of its own lines, and not of its title", () => {
    const lines = [
      ...["会议听取了道路养护情况的报告，提", "出如下意见："],
      ...["1、要进一步提高认识，把农村道路", "养护摆上重要位置，健全县乡村三级", "管护体系。"],
      "2、要加强队伍建设。",
    ];
    const read = blocksOf("青禾县人大常委会关于道路养护情况的审议意见", ...lines);
    expect(read[1]).toBe(`item ${lines.slice(2, 5).join("")}`);
  });
});

it("takes no title that is set in above a line as wide in print for its first paragraph", () => {
  const read = blocksOf(
    "　　　关于检查《江南省水利工程管理条例》贯彻实施情况的报告",
    "——2017年12月10日在江南市青溪江左河畔区第十六届人民代表大",
    "会常务委员会第七次会议上",
    "",
    "取得了成效。",
    "以上报告，请予审议。",
  );
  expect(read.at(-1)).toBe("paragraph 以上报告，请予审议。");
});

it("begins nothing with a stop that stands at a line's head", () => {
  const act = [
    "任命张三为青禾县人民代表大会常务委员会办公室副主任",
    "；",
    "任命李四为青禾县财政局局长。",
  ];
  const read = blocksOf("青禾县人民代表大会常务委员会任命名单", "", ...act);
  expect(read).toEqual([`paragraph ${act[0]}；`, `paragraph ${act[2]}`]);
});
