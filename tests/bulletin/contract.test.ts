import { describe, expect, it } from "vitest";
import { withinContract } from "../../lib/bulletin/contract";
import { parseBulletin } from "../../lib/bulletin/parse";
import { bulletinSchema } from "../../lib/bulletin/schema";
import { COVER } from "../make/damage";

const TITLE = "某区第一届人民代表大会常务委员会第一次会议议程";
const parse = (text: string) =>
  parseBulletin({
    file: "a.txt",
    bytes: new TextEncoder().encode(
      `${COVER}目 录\n${TITLE} (1)\n\n${TITLE}\n（2021年1月1日）\n${text}`,
    ),
  });

describe("a fact that the contract does not know", () => {
  it.each([
    ["at the end", "一、听取报告；\n二、审议草案；\n三、", ["听取报告", "审议草案"], 14],
    ["before the next", "一、\n二、审议草案", ["审议草案"], 12],
    ["of marks alone", "一、听取报告；\n二、。\n三、审议草案", ["听取报告", "审议草案"], 13],
  ])("an item without words, %s: is left out alone, and told", (_where, text, items, line) => {
    const { meetings, diagnostics } = parse(text);
    expect(meetings[0]?.agenda.map((item) => item.text)).toEqual(items);
    expect(diagnostics).toMatchObject([{ code: "agenda/empty-item", severity: "warning", line }]);
  });

  it("a date, an author, a declared number: the rest of its row stays", () => {
    const read = parse("一、听取报告；");
    const [document] = read.documents;
    const [meeting] = read.meetings;
    if (!document || !meeting) throw new Error("the agenda is a document of a meeting");
    const evidence = {
      document: document.id,
      block: "p1",
      lines: [9, 9] as [number, number],
      quote: "",
    };
    const kept = withinContract({
      ...read,
      documents: [
        { ...document, date: "2021-1-1", authors: [{ ...evidence, name: "张三", office: null }] },
      ],
      meetings: [{ ...meeting, present: -1, evidence: { present: evidence } }],
    });
    expect(bulletinSchema.safeParse(kept).success).toBe(true);
    expect(kept.documents).toMatchObject([{ title: TITLE, date: null, authors: [] }]);
    expect(kept.meetings).toMatchObject([{ name: meeting.name, present: null, evidence: {} }]);
    expect(kept.diagnostics.map(({ code }) => code)).toEqual(Array(3).fill("text/fact-incomplete"));
  });
});
