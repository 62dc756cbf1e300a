import { describe, expect, it } from "vitest";
import { readBulletin } from "../../../lib/bulletin/parse";

const TEXT = `青禾县人民代表大会常务委员会公报
2021年第1号

关于全县教育工作情况的报告

——2021年3月11日在青禾县第十六届人民代表大会常务委员会第三次会议上

县教育局局长 张三

全县教育工作取得代表代表认可的成绩

各项任务有序完成。
`;
const reading = (corrections: unknown) =>
  readBulletin({
    file: "one.txt",
    bytes: new TextEncoder().encode(TEXT),
    corrections: typeof corrections === "string" ? corrections : JSON.stringify(corrections),
  });
const read = (corrections: unknown) => reading(corrections).bulletin;
const block = (corrections: unknown, line: number) =>
  read(corrections).documents[0]?.blocks.find(({ lines }) => lines[0] <= line && line <= lines[1]);

describe("an editor's decision", () => {
  const misprint = { line: 10, kind: "misprint", was: "代表代表", now: "代表", why: "重字" };

  it("corrects the reading text, is told, and moves no address", () => {
    const before = block([], 10);
    expect(block([misprint], 10)).toMatchObject({
      id: before?.id,
      text: "全县教育工作取得代表认可的成绩",
    });
    expect(read([misprint]).corrections).toEqual([
      { kind: "misprint", lines: [10, 10], was: "代表代表", now: "代表", why: "重字" },
    ]);
  });

  it("joins and parts lines", () => {
    expect(block([{ line: 12, kind: "join", why: "一句" }], 10)?.lines).toEqual([10, 12]);
    expect(block([{ line: 12, kind: "split", why: "两段" }], 10)?.lines).toEqual([10, 10]);
  });

  it.each([
    [1, "join"],
    [4, "join"],
    [10, "join"],
    [2, "split"],
  ])("that the text does not follow is told, and not as done: line %i, %s", (line, kind) => {
    const { bulletin, misprints } = reading([{ line, kind, why: "故" }, misprint]);
    expect(bulletin.corrections).toMatchObject([{ kind: "misprint", lines: [10, 10] }]);
    expect(misprints).toMatchObject([{ correction: 0, block: "p4" }]);
    const refused = bulletin.diagnostics.filter(({ code }) => code === "corrections/refused");
    expect(refused).toMatchObject([{ severity: "warning", line }]);
  });

  it.each(["join", "split", "explain"])("of kind %s has no words", (kind) => {
    expect(read([{ line: 12, kind, why: "故" }]).corrections).toEqual([
      { kind, lines: [12, 12], was: "", now: "", why: "故" },
    ]);
  });

  it("is read as older files have it, without its kind", () => {
    const { kind, ...older } = misprint;
    expect(read([older]).corrections).toEqual(read([misprint]).corrections);
    for (const kind of ["join", "split", "explain"]) {
      const [line, why] = [12, "故"];
      const old = read([{ line, [kind]: true, why }]);
      expect(old.corrections).toEqual(read([{ line, kind, why }]).corrections);
      expect(read([{ line, kind, [kind]: true, why }]).corrections).toEqual(old.corrections);
    }
  });

  it("of a misprint tells where its words stand, the nearest of several", () => {
    const marked = (...corrections: unknown[]) => {
      const { bulletin, misprints } = reading(corrections);
      return misprints.map(({ correction, document, block, from, to }) => {
        const blocks = bulletin.documents.find(({ id }) => id === document)?.blocks;
        const text = blocks?.find(({ id }) => id === block)?.text ?? "";
        return `${correction} ${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
      });
    };
    expect(marked(misprint)).toEqual(["0 全县教育工作取得[代表]认可的成绩"]);
    const [line, kind, why] = [10, "misprint", "误"];
    expect(
      marked(
        { line: 12, kind: "join", why },
        { line: 12, kind, was: "各项", now: "工作", why },
        { line, kind, was: "教育工作", now: "工作", why },
      ),
    ).toEqual([
      "1 全县工作取得代表代表认可的成绩[工作]任务有序完成。",
      "2 全县[工作]取得代表代表认可的成绩工作任务有序完成。",
    ]);
    expect(marked(misprint, { line, kind, was: "代表认可", now: "委员认可", why })).toEqual([
      "1 全县教育工作取得[委员认可]的成绩",
    ]);
    expect(marked({ line: 1, kind, was: "公报", now: "会刊", why })).toEqual([]);
  });

  it.each([
    [[{ line: 10, was: "没有的字", now: "字", why: "误" }], "corrections/refused"],
    [[{ line: 10, was: "代表", now: "委员", why: "两处" }], "corrections/refused"],
    [[{ line: 11, was: "字", now: "词", why: "空行" }], "corrections/refused"],
    [[{ line: 10, was: "代表认可", now: "代表认可", why: "相同" }], "corrections/refused"],
    [[{ line: 10, was: "代表代表", now: "代表" }], "corrections/invalid"],
    [[{ line: 10, why: "无种类" }], "corrections/invalid"],
    [[{ line: 10, kind: "typo", why: "无此种类" }], "corrections/invalid"],
    ["[{", "corrections/invalid"],
  ])("is refused, with the reason, when it cannot hold: %j", (corrections, code) => {
    const errors = read(corrections).diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(block(corrections, 10)?.text).toBe("全县教育工作取得代表代表认可的成绩");
  });

  it.each([
    [{ kind: "misprint", was: "代表代表" }, "第1条是 misprint，须写 was（原文）与 now（改为）"],
    [
      { kind: "join", was: "代表代表", now: "代表" },
      "第1条既是 join 又是 misprint：请只留一种，改 kind，或删去与 join 不合的键",
    ],
    [{ join: true, explain: true }, "第1条既是 join 又是 explain：请只留一种，分作两条"],
    [{}, /第1条没有写 kind：.*misprint、join、split、explain/u],
    [{ kind: "join", reason: "多余" }, /第1条不合格式：/u],
  ])("whose kind and keys disagree is invalid, and what to do is said: %j", (keys, said) => {
    const { diagnostics } = read([{ line: 10, why: "故", ...keys }]);
    expect(diagnostics.find(({ code }) => code === "corrections/invalid")?.message).toMatch(said);
  });
});
