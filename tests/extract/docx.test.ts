import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { parseBulletin } from "../../lib/bulletin/parse";
import { formatted } from "../../lib/extract/docx/formats";
import { extract } from "../../lib/extract/extract";
import { docxOf, HEADINGS, numPr, packed, paragraph } from "../make/print/docx";
import { factsOf } from "../make/print/facts";

test("the sample, its headings counted by Word, has the facts of its text", async () => {
  const bytes = readFileSync("content/2021-2.txt");
  const printed = parseBulletin({ file: "2021-2.txt", bytes });
  const { text, doubts } = await extract(await docxOf(printed));
  const read = parseBulletin({ file: "2021-2.txt", bytes: new TextEncoder().encode(text) });
  expect(factsOf(read)).toEqual(factsOf(printed));
  expect(doubts).toEqual([]);
});

test.each([
  ["decimal", 12, "12"],
  ["decimalZero", 7, "07"],
  ["decimalFullWidth", 12, "１２"],
  ["decimalEnclosedCircle", 1, "①"],
  ["decimalEnclosedCircleChinese", 21, "㉑"],
  ["decimalEnclosedCircle", 50, "㊿"],
  ["decimalEnclosedFullstop", 3, "⒊"],
  ["decimalEnclosedParen", 3, "⑶"],
  ["chineseCounting", 10, "十"],
  ["chineseCounting", 37, "三十七"],
  ["chineseCounting", 101, "一○一"],
  ["chineseCountingThousand", 11, "十一"],
  ["chineseCountingThousand", 20, "二十"],
  ["chineseCountingThousand", 110, "一百一十"],
  ["chineseCountingThousand", 103, "一百〇三"],
  ["chineseCountingThousand", 1002, "一千〇二"],
  ["chineseCountingThousand", 12_003, "一万二千〇三"],
  ["chineseLegalSimplified", 11, "壹拾壹"],
  ["ideographDigital", 10, "一〇"],
  ["ideographTraditional", 2, "乙"],
  ["ideographZodiac", 12, "亥"],
  ["upperRoman", 49, "XLIX"],
  ["lowerRoman", 4, "iv"],
  ["upperLetter", 27, "AA"],
  ["lowerLetter", 26, "z"],
])("%s %i is %s", (format, value, text) => {
  expect(formatted(value, format)).toBe(text);
});

test("a format that Word may learn is no number of ours", () => {
  expect(formatted(1, "hebrew1")).toBeNull();
  expect(formatted(1, "constructor")).toBeNull();
});

const lines = async (body: string, numbers: Parameters<typeof packed>[1], more = {}) => {
  const { text, doubts } = await extract(await packed(body, numbers, more));
  return { lines: text.split("\n").filter(Boolean), doubts };
};

const ONE = { lists: [HEADINGS], nums: [{ list: 0 }] };

describe("numbers that Word counts", () => {
  test("deeper levels begin anew, and go on where they were", async () => {
    const at = (level: number, text: string) => paragraph(text, numPr(1, level));
    const body = [
      at(0, "总体"),
      at(1, "甲"),
      at(1, "乙"),
      paragraph("正文。"),
      at(0, "其他"),
      at(1, "丙"),
      at(2, "丁"),
      at(3, "戊"),
    ];
    expect((await lines(body.join(""), ONE)).lines).toEqual([
      "一、总体",
      "（一）甲",
      "（二）乙",
      "正文。",
      "二、其他",
      "（一）丙",
      "1.丁",
      "（1）戊",
    ]);
  });

  test("an override begins anew once; another list of the same kind goes on", async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbers = {
      lists: [HEADINGS],
      nums: [{ list: 0 }, { list: 0 }, { list: 0, override: again }],
    };
    const body = [1, 1, 2, 3, 3].map((num) => paragraph("条", numPr(num, 0))).join("");
    expect((await lines(body, numbers)).lines).toEqual([
      "一、条",
      "二、条",
      "三、条",
      "一、条",
      "二、条",
    ]);
  });

  test("articles count on through chapters, and stand apart from their text", async () => {
    const law = [
      { format: "chineseCountingThousand", text: "第%1章" },
      { format: "chineseCountingThousand", text: "第%2条", more: '<w:lvlRestart w:val="0"/>' },
      { format: "chineseCounting", text: "（%3）", more: '<w:suff w:val="nothing"/>' },
    ];
    const body = [
      ["总则", 0],
      ["为了加强古桥保护，制定本条例。", 1],
      ["古桥包括：", 1],
      ["石桥；", 2],
      ["附则", 0],
      ["本条例自公布之日起施行。", 1],
    ].map(([text, level]) => paragraph(String(text), numPr(1, Number(level))));
    const read = await lines(body.join(""), { lists: [law], nums: [{ list: 0 }] });
    expect(read.lines).toEqual([
      "第一章\u3000总则",
      "第一条\u3000为了加强古桥保护，制定本条例。",
      "第二条\u3000古桥包括：",
      "（一）石桥；",
      "第二章\u3000附则",
      "第三条\u3000本条例自公布之日起施行。",
    ]);
  });

  test("a style may say it, and the style that it is based on", async () => {
    const body =
      paragraph("甲", '<w:pStyle w:val="Item"/>') +
      paragraph("乙", '<w:pStyle w:val="Deeper"/>') +
      paragraph("丙", `<w:pStyle w:val="Item"/>${numPr(0, 0)}`);
    expect((await lines(body, ONE)).lines).toEqual(["一、甲", "二、乙", "丙"]);
  });

  test("a style names a level of the list that it has from the style below", async () => {
    const style = (id: string, level: number, more: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}">${more}<w:pPr><w:numPr><w:ilvl w:val="${level}"/>${more === "" ? '<w:numId w:val="1"/>' : ""}</w:numPr></w:pPr></w:style>`;
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const styles = `<w:styles ${W}>${style("Item", 0, "")}${style("Below", 1, '<w:basedOn w:val="Item"/>')}</w:styles>`;
    const body =
      paragraph("甲", '<w:pStyle w:val="Item"/>') + paragraph("乙", '<w:pStyle w:val="Below"/>');
    expect((await lines(body, ONE, { styles })).lines).toEqual(["一、甲", "（一）乙"]);
  });

  test("1.1 of two levels; legal numbering writes all as figures", async () => {
    const levels = [
      { format: "chineseCounting", text: "%1、", start: 3 },
      { format: "decimal", text: "%1.%2", more: "<w:isLgl/>" },
    ];
    const body = paragraph("甲", numPr(1, 0)) + paragraph("乙", numPr(1, 1));
    expect((await lines(body, { lists: [levels], nums: [{ list: 0 }] })).lines).toEqual([
      "三、甲",
      "3.1乙",
    ]);
  });

  test("an amount behind a number keeps its blank", async () => {
    const body = paragraph("2021年完成。", numPr(1, 2));
    expect((await lines(body, ONE)).lines).toEqual(["1. 2021年完成。"]);
  });

  test("an unknown format is told", async () => {
    const numbers = { lists: [[{ format: "hebrew1", text: "%1、" }]], nums: [{ list: 0 }] };
    const read = await lines(paragraph("甲", numPr(1, 0)), numbers);
    expect(read.lines).toEqual(["1、甲"]);
    expect(read.doubts.map(({ message }) => message)).toEqual([expect.stringContaining("hebrew1")]);
  });
});

describe("what else a document holds", () => {
  test("merged cells stand in the first of their cells; the header is left out", async () => {
    const cell = (text: string, properties = "") =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell("时间")}${cell("议题")}</w:tr><w:tr>${cell("3月", '<w:vMerge w:val="restart"/>')}${cell("甲")}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("乙")}</w:tr><w:tr>${cell("另附", '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`;
    expect((await lines(body, ONE)).lines).toEqual(["时间\t议题", "3月\t甲", "\t乙", "另附\t"]);
  });

  test("a note stands behind its paragraph, its mark in both", async () => {
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph("不含上级补助。")}</w:footnote></w:footnotes>`;
    const body =
      '<w:p><w:r><w:t>收入稳步增长</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>。</w:t></w:r></w:p>';
    const read = await lines(body + paragraph("下一段。"), ONE, { footnotes });
    expect(read.lines).toEqual(["收入稳步增长[1]。", "[1] 不含上级补助。", "下一段。"]);
  });

  test("a page or column that begins within a paragraph parts it; a line does not", async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const broken = (type: string) =>
      `<w:p>${run("<w:t>甲</w:t>")}${run(`<w:br w:type="${type}"/>`)}${run("<w:t>乙</w:t>")}</w:p>`;
    const text = async (body: string) => (await extract(await packed(body, ONE))).text;
    expect(await text(broken("page"))).toBe("甲\n\n乙\n");
    expect(await text(broken("column"))).toBe("甲\n\n乙\n");
    expect(await text(broken("textWrapping"))).toBe("甲\n乙\n");
    const cell = `<w:tbl><w:tr><w:tc>${broken("page")}</w:tc></w:tr></w:tbl>`;
    expect(await text(cell)).toBe("甲 乙\n");
  });

  test("changes that nobody accepted are told, and what was deleted is gone", async () => {
    const body =
      "<w:p><w:r><w:t>审议</w:t></w:r><w:del><w:r><w:delText>批准</w:delText></w:r></w:del><w:ins><w:r><w:t>通过</w:t></w:r></w:ins></w:p>";
    const read = await lines(body, ONE);
    expect(read.lines).toEqual(["审议通过"]);
    expect(read.doubts.map(({ message }) => message)).toEqual([expect.stringContaining("修订")]);
  });
});

describe("what Word shows without its being text", () => {
  const run = (inner: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`;
  const t = (text: string) => run(`<w:t>${text}</w:t>`);
  const mark = (type: string, more = "") =>
    run(`<w:fldChar w:fldCharType="${type}">${more}</w:fldChar>`);
  const code = (text: string) => run(`<w:instrText>${text}</w:instrText>`);
  const field = (instruction: string, result = "") =>
    mark("begin") + instruction + (result === "" ? "" : mark("separate") + result) + mark("end");
  const M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const V = 'xmlns:v="urn:schemas-microsoft-com:vml"';
  const reading = `<w:ruby><w:rt>${t("hán")}</w:rt><w:rubyBase>${t("邗")}</w:rubyBase></w:ruby>`;
  const circle = (inner: string, result = "") =>
    field(code("eq \\o\\ac(○,") + code(inner) + code(")"), result);
  const boxOf = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const read = async (inner: string, more = {}) => {
    const { text, doubts } = await extract(
      await packed(`<w:p>${t("甲")}${inner}${t("乙")}</w:p>`, ONE, more),
    );
    return [text.trimEnd(), ...doubts.map(({ message }) => message)];
  };

  test.each([
    ["the word below a reading", run(reading), "甲邗乙"],
    [
      "a simple field's result",
      `<w:fldSimple w:instr=" REF a ">${t("三")}</w:fldSimple>`,
      "甲三乙",
    ],
    ["what has a direction", `<w:bdo w:val="ltr">${t("中")}</w:bdo>`, "甲中乙"],
    ["a character by its number", run('<w:sym w:font="宋体" w:char="2103"/>'), "甲℃乙"],
    ["a picture of a font", run('<w:sym w:font="Wingdings" w:char="F081"/>'), "甲➀乙"],
    ["the end of a line", run("<w:cr/>"), "甲\n乙"],
    ["a tab to a place", run("<w:ptab/>"), "甲\u3000乙"],
    ["a place to break a word", run("<w:softHyphen/>"), "甲乙"],
    ["a field's result", field(code("REF a"), t("三")), "甲三乙"],
    ["a field in a result", field(code("A"), t("三") + field(code("B"), t("四"))), "甲三四乙"],
    ["no field in a code", field(code("IF ") + field(code("PAGE"), t("9")), t("三")), "甲三乙"],
    ["what no end takes out", mark("begin") + code("IF") + t("三"), "甲三乙"],
    ["a circled number", circle("12"), "甲⑫乙"],
    ["a circled number, its result empty", circle("12", t("")), "甲⑫乙"],
    ["a circled number, wide", circle("３"), "甲③乙"],
    ["a reading of old", field(code("EQ \\* jc2 \\o\\ad(\\s\\up 9(hán),邗)")), "甲邗乙"],
  ])("%s", async (_, inner, text) => {
    expect(await read(inner)).toEqual([text]);
  });

  test("boxes to check, as they show; a choice's entry", async () => {
    const form = (on: number) =>
      mark("begin", `<w:ffData><w:checkBox><w:default w:val="${on}"/></w:checkBox></w:ffData>`) +
      code("FORMCHECKBOX") +
      mark("end");
    expect(await read(form(1) + form(0))).toEqual(["甲☑☐乙"]);
    const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const box = `<w:sdt ${W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${t("√")}</w:sdtContent></w:sdt>`;
    expect(await read(box)).toEqual(["甲√乙"]);
    const entries = '<w:listEntry w:val="同意"/><w:listEntry w:val="不同意"/>';
    const list = `<w:ffData><w:ddList><w:result w:val="1"/>${entries}</w:ddList></w:ffData>`;
    const choice = mark("begin", list) + code("FORMDROPDOWN") + mark("end");
    expect(await read(choice)).toEqual(["甲不同意乙"]);
  });

  test("what a control asks for is no text, and told; its cell stays", async () => {
    const control = (inner: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    expect(await read(control(t("单击此处输入文字。")))).toEqual([
      "甲乙",
      expect.stringContaining("1处内容控件没有填写"),
    ]);
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tr>${control(cell("选择日期"))}${cell("乙")}</w:tr></w:tbl>`;
    expect((await lines(body, ONE)).lines).toEqual(["\t乙"]);
  });

  test("a row that begins a column in has an empty cell before", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const before = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>';
    const body = `<w:tbl><w:tr>${before}${cell("甲")}</w:tr><w:tr>${cell("乙")}${cell("丙")}</w:tr></w:tbl>`;
    expect((await lines(body, ONE)).lines).toEqual(["\t甲", "乙\t丙"]);
  });

  test("a text box stands behind its paragraph once, its numbers written", async () => {
    const drawn = `<w:drawing>${boxOf("框")}</w:drawing>`;
    const both = (fallback: string) =>
      run(
        `<mc:AlternateContent ${MC}><mc:Choice Requires="wps">${drawn}</mc:Choice>${fallback}</mc:AlternateContent>`,
      );
    expect(await read(both(""))).toEqual(["甲乙\n\n框"]);
    const counted = `<w:txbxContent>${paragraph("框", numPr(1, 0))}</w:txbxContent>`;
    const older = `<mc:Fallback><w:pict><v:textbox ${V}>${counted}</v:textbox></w:pict></mc:Fallback>`;
    expect(await read(both(older))).toEqual(["甲乙\n\n一、框"]);
  });

  test("hidden text is left out and told, by itself or by its style", async () => {
    const hidden = (properties: string) => run("<w:t>密</w:t>", properties);
    const told = ["甲乙", expect.stringContaining("1处隐藏文字")];
    expect(await read(hidden("<w:vanish/>"))).toEqual(told);
    expect(await read(run('<w:sym w:font="宋体" w:char="2103"/>', "<w:vanish/>"))).toEqual(told);
    expect(await read(hidden('<w:vanish w:val="0"/>'))).toEqual(["甲密乙"]);
    expect(await read(run("<w:t>中</w:t>", "<w:webHidden/>"))).toEqual(["甲中乙"]);
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="character" w:styleId="Deep"><w:basedOn w:val="Hid"/></w:style><w:style w:type="character" w:styleId="Hid"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    expect(await read(hidden('<w:rStyle w:val="Deep"/>'), { styles })).toEqual(told);
    expect(await read(hidden('<w:rStyle w:val="Deep"/><w:vanish w:val="0"/>'), { styles })).toEqual(
      ["甲密乙"],
    );
  });

  test.each([
    ["a formula", `<m:oMath ${M}><m:r><m:t>x</m:t></m:r></m:oMath>`, "1处公式"],
    ["a formula of old", field(code("EQ \\f(1,2)")), "1处公式"],
    ["a circle of what is no number", circle("密"), "1处公式"],
    ["word art", run(`<w:pict><v:textpath ${V} string="公报"/></w:pict>`), "1处艺术字"],
    ["a diagram", run("<w:drawing><w:chart/></w:drawing>"), "1处图表"],
    ["an inserted file", "<w:altChunk/>", "1处插入的文件"],
    ["an unknown font's character", run('<w:sym w:font="Nofont" w:char="F081"/>'), "1个特殊符号"],
  ])("%s is told", async (_, inner, said) => {
    expect(await read(inner)).toEqual(["甲乙", expect.stringContaining(said)]);
  });

  test("a deleted formula is told as a change alone; a note's own are told", async () => {
    const formula = `<m:oMath ${M}/>`;
    expect(await read(`<w:del>${formula}</w:del>`)).toEqual([
      "甲乙",
      expect.stringContaining("修订"),
    ]);
    const footnotes = `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p>${run(reading)}${formula}</w:p></w:footnote></w:footnotes>`;
    const reference = run('<w:footnoteReference w:id="2"/>');
    expect(await read(reference, { footnotes })).toEqual([
      "甲[1]乙\n\n[1] 邗",
      expect.stringContaining("公式"),
    ]);
  });
});

describe("a file that no office makes", () => {
  const refused = async (body: string, said: string) => {
    const bytes = await packed(body, ONE);
    await expect(extract(bytes)).rejects.toThrow(said);
    await expect(extract(bytes)).rejects.toThrow("请");
  };

  test("columns without end are a broken file's; none is one", async () => {
    const row = (span: string) =>
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph("甲")}</w:tc></w:tr></w:tbl>`;
    await refused(row("99999999"), "有损坏");
    expect((await lines(row("0"), ONE)).lines).toEqual(["甲"]);
    expect((await lines(row("many"), ONE)).lines).toEqual(["甲"]);
  });

  test("elements within elements without end are a broken file's, a hundred are none", async () => {
    const deep = (count: number) =>
      `${"<w:sdt><w:sdtContent>".repeat(count)}${paragraph("甲")}${"</w:sdtContent></w:sdt>".repeat(count)}`;
    await refused(deep(20_000), "有损坏");
    expect((await lines(deep(100), ONE)).lines).toEqual(["甲"]);
  });

  test("nothing, or a blank, is no text", async () => {
    await refused("", "没有文字");
    await refused(paragraph("　"), "没有文字");
  });

  test("the encoding is what the part declares; what it is not is a broken file's", async () => {
    const declared = async (encoding: string, bytes: number[]) => {
      const zip = await JSZip.loadAsync(await packed(paragraph("□"), ONE));
      const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
      const [before = "", behind = ""] = xml.replace("UTF-8", encoding).split("□");
      const ascii = (text: string) => [...new TextEncoder().encode(text)];
      const part = new Uint8Array([...ascii(before), ...bytes, ...ascii(behind)]);
      zip.file("word/document.xml", part);
      return extract(await zip.generateAsync({ type: "uint8array" }));
    };
    expect((await declared("GB2312", [0xb9, 0xab, 0xb1, 0xa8])).text).toBe("公报\n");
    await expect(declared("UTF-8", [0xb9, 0xab, 0xb1, 0xa8])).rejects.toThrow("有损坏");
    await expect(declared("no-such", [0x41])).rejects.toThrow("有损坏");
  });
});

test.each([
  ["a Word file of old", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "旧式 Word 文件"],
  ["another zip", new Uint8Array([0x50, 0x4b, 3, 4, 0]), "不是 Word 文档"],
  ["nothing", new Uint8Array(), "空文件"],
  ["a text", new TextEncoder().encode("公报"), "既不是 PDF"],
])("%s is refused with what to do", async (_, bytes, said) => {
  await expect(extract(bytes)).rejects.toThrow(said);
  await expect(extract(bytes)).rejects.toThrow("请");
});
