import { describe, expect, it } from "vitest";
import { asShown, linesShown } from "../../../lib/bulletin/lexicon/script/look-alikes";
import { codePointOf, movedTo } from "../../../lib/bulletin/lexicon/script/private-use";
import { parseBulletin } from "../../../lib/bulletin/parse";
import { applyCorrections } from "../../../lib/bulletin/source/corrections";
import { COVER } from "../../make/damage";
import { breaches } from "../../truth/promises";

const parse = (text: string) => {
  const read = parseBulletin({ file: "a.txt", bytes: new TextEncoder().encode(text) });
  expect(breaches(read, text)).toEqual([]);
  return read;
};
const codesOf = (read: ReturnType<typeof parse>) => read.diagnostics.map(({ code }) => code);

const BODY = "云溪区第九届人民代表大会常务委员会第十三次会议";
const document = (title: string, text: string) =>
  `${COVER}目　录\n${title}……（1）\n\n${title}\n（2033年7月5日${BODY}通过）\n${text}\n`;
const acts = (text: string) => document("云溪区人民代表大会常务委员会任免名单", text);

describe("characters of no width, of direction, and control characters", () => {
  it.each([
    ["in a name", "任命沈\u200b知\u2060微为云溪区财政局局长；", "U+200B U+2060"],
    ["in a word of ours", "任\ufeff命沈知微为云溪区财\u00ad政局局长；", "U+FEFF U+00AD"],
    ["around a name", "任命\u202d沈知微\u202c为云溪区财政局局长；", "U+202D U+202C"],
    ["at a line's ends", "\u200f任命沈知微为云溪区财政局局长；\u200e\u200e", "U+200F U+200E×2"],
    [
      "isolates and joiners",
      "任命\u2066沈\u200d知微\u2069为云溪区财政局局长；",
      "U+2066 U+200D U+2069",
    ],
    ["controls", "任命沈\u0007知微\u0085为云溪区财政局局长；", "U+0007 U+0085"],
  ])("%s are read through, and told", (_where, line, told) => {
    const read = parse(acts(line));
    expect(read.appointments).toMatchObject([
      {
        person: "沈知微",
        organ: "云溪区财政局",
        post: "局长",
        quote: "任命沈知微为云溪区财政局局长；",
      },
    ]);
    expect(read.omissions).toEqual([
      { lines: [12, 12], text: told, reason: "invisible-character" },
    ]);
    expect(codesOf(read)).not.toContain("appointments/unread");
  });

  it("in titles, contents, lists, tables and numbers", () => {
    const title = "云溪区第九届人民代表大会常务委员会第十三次会议出席情况";
    const hidden = `${title.slice(0, 3)}\u200b${title.slice(3)}`;
    const text = `${COVER}目　录\n${hidden}……（1\u200b2）\n\n${title.slice(0, 9)}\u00ad${title.slice(9)}\n（2033年\u200b7月5日）\n出席（\u200e2人）：\n沈\u200b知微　王\u202a刚\n`;
    const read = parse(text);
    expect(read.contents).toMatchObject([{ title, page: 12, document: read.documents[0]?.id }]);
    expect(read.documents[0]?.title).toBe(title);
    expect(read.attendance.map(({ person }) => person)).toEqual(["沈知微", "王刚"]);
    expect(read.meetings).toMatchObject([{ present: 2 }]);

    const plan = parse(
      document(
        "云溪区人大常委会2033年度工作要点",
        "时间\t议题内容\n3\u200b月\t1、听取报告\u200b [办公\u00ad室]",
      ),
    );
    expect(plan.planItems).toMatchObject([
      { period: "3月", monthFrom: 3, text: "听取报告", responsible: ["办公室"] },
    ]);
  });

  it("alone on a line are a blank line", () => {
    const read = parse(
      acts("任命沈知微为云溪区财政局局长；\n\u200b\u200b\n免去王刚的云溪区财政局局长职务。"),
    );
    expect(read.appointments.map(({ person }) => person)).toEqual(["沈知微", "王刚"]);
    expect(read.omissions).toEqual([
      { lines: [13, 13], text: "U+200B×2", reason: "invisible-character" },
    ]);
  });
});

describe("characters that only look like those of the print, as PDF text has them", () => {
  it.each([
    ["⼈⺠代表⼤会", "人民代表大会"],
    ["⼆〇⼆⼀年三⽉⼗⼀⽇", "二〇二一年三月十一日"],
    ["⼾籍⾭年⻘年⻓江⻔", "户籍青年青年长江门"],
    ["\uf98e\uf9e1\uf90a", "年李金"],
    ["出席∶张三﹑李四｡", "出席：张三、李四。"],
    ["比例为3∶1", "比例为3∶1"],
    ["⸺2021年3月11日", "——2021年3月11日"],
    ["﹘﹘2021年3月11日", "——2021年3月11日"],
    ["𠮷䶮〇", "𠮷䶮〇"],
  ])("%s", (text, shown) => {
    expect(asShown(text)).toBe(shown);
  });

  it.each([
    [
      ["边坡为1∶", "0.3，"],
      ["边坡为1∶", "0.3，"],
    ],
    [
      ["按1", "", "∶2配制。"],
      ["按1", "", "∶2配制。"],
    ],
    [
      ["附件1∶", "1．收支表"],
      ["附件1：", "1．收支表"],
    ],
    [
      ["附件1∶", "2033年收支表"],
      ["附件1：", "2033年收支表"],
    ],
    [
      ["共30人∶", "3人请假"],
      ["共30人：", "3人请假"],
    ],
    [
      ["附件1∶", "收支表"],
      ["附件1：", "收支表"],
    ],
  ])("leave the sign of a ratio that a line's end cuts: %j", (lines, shown) => {
    expect(linesShown(lines)).toEqual(shown);
  });

  it("are read as the characters they are, and keep no fact from being found", () => {
    const plain = parse(
      acts("任命张三为云溪区人民法院审判员。\n免去李金山的云溪区财政局局长职务。"),
    );
    const found = parse(
      acts("任命张三为云溪区⼈⺠法院审判员。\n免去\uf9e1\uf90a⼭的云溪区财政局局⻓职务。"),
    );
    const facts = ({ documents, appointments }: typeof plain) => ({ documents, appointments });
    expect(facts(found)).toEqual(facts(plain));
  });

  it("are corrected where either the file or the page is copied", () => {
    for (const was of ["⼤力绿化", "大力绿化"]) {
      const correction = { line: 3, kind: "misprint", was, now: "大力绿化家园", why: "漏字" };
      const { lines, diagnostics } = applyCorrections(
        ["甲", "乙", asShown("⼤力绿化。")],
        JSON.stringify([correction]),
      );
      expect([lines[2], diagnostics]).toEqual(["大力绿化家园。", []]);
    }
  });
});

describe("private-use characters of GBK", () => {
  it.each([
    [0xe863, "䶮"],
    [0xe816, "𠂇"],
    [0xe81e, "龴"],
    [0xe82c, "龷"],
    [0xe831, "𡗗"],
    [0xe855, "𤇾"],
    [0xe864, "龻"],
    [0xe78d, "︐"],
    [0xe796, "︙"],
    [0xe7c7, "ḿ"],
    [0xe7f3, "⿻"],
    [0xe765, null],
    [0xe797, null],
    [0xe865, null],
  ])("U+%s", (code, now) => {
    expect(movedTo(String.fromCharCode(code))).toBe(now);
  });

  // FE50–FEA0, in the order of their bytes: what the platform's own table no longer puts there agrees with ours.
  it("stand where GB18030 has them", () => {
    const decoder = new TextDecoder("gb18030");
    const trails = Array.from({ length: 0x51 }, (_, at) => 0x50 + at).filter((one) => one !== 0x7f);
    const ours = trails.map((_, at) => movedTo(String.fromCharCode(0xe815 + at)));
    const theirs = trails.map((trail) => decoder.decode(Uint8Array.of(0xfe, trail)));
    const told = theirs.map((one, at) => (movedTo(one) === null ? one : ours[at]));
    expect(ours).toEqual(told);
    expect(ours.every((one) => one !== null)).toBe(true);
  });

  it("are read as the characters they are, wherever a name can stand", () => {
    const [appointment] = parse(acts("任命陈\ue863为云溪区人民法院审判员。")).appointments;
    expect(appointment).toMatchObject({
      person: "陈䶮",
      quote: "任命陈䶮为云溪区人民法院审判员。",
    });
    const title = `${BODY}出席情况`;
    const listed = parse(`${COVER}目　录\n${title}……（1）\n\n${title}\n出席：\n陈\ue863　王刚\n`);
    expect(listed.attendance.map(({ person }) => person)).toEqual(["陈䶮", "王刚"]);
    expect(codesOf(listed)).not.toContain("text/private-use");
  });

  it("that no standard knows stay as printed, and are told by their code point", () => {
    const read = parse(
      acts("任命陈\ue123为云溪区人民法院审判员。\n免去王\ue124\ue125刚的云溪区财政局局长职务。"),
    );
    expect(read.diagnostics.filter(({ code }) => code === "text/private-use")).toMatchObject([
      { line: 12, message: expect.stringContaining("U+E123") },
      { line: 13, message: expect.stringContaining("U+E124等2个") },
    ]);
    expect(read.appointments[0]?.person).toBe("陈\ue123");
    expect(codePointOf("\0")).toBe("U+0000");
  });

  it("is told beyond the first plane too", () => {
    const read = parse(acts("任命赵\u{f0001}明、钱\u{100000}为云溪区人民法院审判员。"));
    expect(read.diagnostics.filter(({ code }) => code === "text/private-use")).toMatchObject([
      { line: 12, message: expect.stringContaining("U+F0001等2个") },
    ]);
    expect(read.appointments[0]?.person).toBe("赵\u{f0001}明");
  });
});
