import { describe, expect, it } from "vitest";
import { parseBulletin } from "../../../lib/bulletin/parse";
import { read } from "../../../lib/bulletin/source/read";
import { encodingOf, linesOf } from "../../../lib/bulletin/source/text";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 云州市青溪区人大常委会公报 */
const GB = Uint8Array.of(
  ...[0xd4, 0xc6, 0xd6, 0xdd, 0xca, 0xd0, 0xc7, 0xe0, 0xcf, 0xaa, 0xc7, 0xf8, 0xc8, 0xcb],
  ...[0xb4, 0xf3, 0xb3, 0xa3, 0xce, 0xaf, 0xbb, 0xe1, 0xb9, 0xab, 0xb1, 0xa8],
);
const TITLE = "云州市青溪区人大常委会公报";
const bytes = (...parts: (Uint8Array | number[])[]) =>
  Uint8Array.from(parts.flatMap((p) => [...p]));
const told = (source: Uint8Array) =>
  read("a.txt", source).diagnostics.map(({ code, line }) => [code, line]);

describe("the encoding that explains most of the bytes", () => {
  it.each([
    ["UTF-8", utf8(TITLE), "utf-8"],
    ["UTF-8 with a mark", bytes([0xef, 0xbb, 0xbf], utf8(TITLE)), "utf-8"],
    ["UTF-8 with a bad byte", bytes(utf8(TITLE), [0xff], utf8(TITLE)), "utf-8"],
    ["UTF-8 cut in a character", utf8(TITLE).slice(0, -1), "utf-8"],
    ["UTF-8 with a character halved", bytes(utf8(TITLE), [0xe4, 0xb8], utf8(TITLE)), "utf-8"],
    ["GB18030", GB, "gb18030"],
    ["GB18030 with a bad byte", bytes(GB, [0xff, 0x0a], GB), "gb18030"],
    ["GB18030 of four bytes", bytes(GB, [0x95, 0x32, 0x82, 0x36]), "gb18030"],
    // 漏印 and 全区, which in UTF-8 are ©ӡ and ȫ with two bytes of nothing.
    ["two characters of GB18030", bytes([0xc2, 0xa9, 0xd3, 0xa1]), "gb18030"],
    ["two others", bytes(utf8('"was":"'), [0xc8, 0xab, 0xc7, 0xf8], utf8('"')), "gb18030"],
    ["ASCII with a bad byte", bytes(utf8("abc"), [0xff]), "utf-8"],
    ["UTF-16, little end first", bytes([0xff, 0xfe, 0x91, 0x4e]), "utf-16le"],
    ["UTF-16, big end first", bytes([0xfe, 0xff, 0x4e, 0x91]), "utf-16be"],
    ["nothing", bytes(), "utf-8"],
  ])("%s", (_name, source, encoding) => {
    expect(encodingOf(source)).toBe(encoding);
  });

  it("keeps the rest as it stands, and tells the line of each bad byte", () => {
    const source = bytes(utf8(`${TITLE}\n第二`), [0xff], utf8("号\n正文\n"), [0x80]);
    const { facts, lines } = read("a.txt", source);
    expect([facts.encoding, lines]).toEqual(["utf-8", [TITLE, "第二\ufffd号", "正文", "\ufffd"]]);
    expect(told(source)).toEqual([
      ["source/encoding", 2],
      ["source/encoding", 4],
    ]);
    expect(told(bytes(GB, [0xff, 0x0a], GB))).toEqual([["source/encoding", 1]]);
  });

  it("tells a file full of them once more, and no oftener", () => {
    const diagnostics = read("a.txt", bytes(utf8("公\ufffd\n".repeat(100)))).diagnostics;
    expect(diagnostics.map(({ line }) => line)).toEqual([...Array(21).keys()].map((at) => at + 1));
    expect(diagnostics.at(-1)?.message).toContain("80行");
  });

  it("reads UTF-16 as it reads UTF-8", () => {
    const text = `${TITLE}\n2031年第2号\n关于甲的报告\n我们工作。\n`;
    const sixteen = bytes([0xff, 0xfe], Buffer.from(text, "utf16le"));
    const [one, other] = [sixteen, utf8(text)].map((source) => {
      const { source: _source, ...rest } = parseBulletin({ file: "a.txt", bytes: source });
      return rest;
    });
    expect(one).toEqual(other);
    // Without its mark it is told.
    expect(told(Uint8Array.from(Buffer.from(text, "utf16le"))).length).toBeGreaterThan(0);
  });
});

describe("a line", () => {
  it.each([
    ["LF", "一\n二\n", ["一", "二"]],
    ["CRLF", "一\r\n二\r\n", ["一", "二"]],
    ["CR alone", "一\r二\r", ["一", "二"]],
    ["mixed, and a blank line", "一\r\n\n二\r三", ["一", "", "二", "三"]],
    ["no form feed", "一\f二\n三", ["一\f二", "三"]],
    [
      "nor U+0085, U+2028, U+2029, U+000B",
      "一\u0085二\u2028三\u2029四\v五",
      ["一\u0085二\u2028三\u2029四\v五"],
    ],
  ])("ends with %s", (_name, text, lines) => {
    expect(linesOf(utf8(text), "utf-8")).toEqual(lines);
  });

  it("with what some programs end it by is told; a form feed at its head is none of it", () => {
    expect(told(utf8("一\u2028二\n\f三\n四\f五\n"))).toEqual([
      ["source/line-end", 1],
      ["source/line-end", 3],
    ]);
    expect(told(utf8("一\0二"))).toEqual([["source/encoding", 1]]);
  });

  it("with what a web page is written in is told", () => {
    const lines = [
      "&nbsp;&nbsp;一",
      "二<br>",
      '<p class="a">三</p>',
      "四&#12288;",
      "五<b>任命</b>",
    ];
    expect(told(utf8(lines.join("\n")))).toEqual(
      lines.map((_, index) => ["source/markup", index + 1]),
    );
    expect(told(utf8("R&D投入<90%，甲&乙；<绿化条例>"))).toEqual([]);
  });
});
