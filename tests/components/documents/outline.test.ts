import { describe, expect, it } from "vitest";
import { outline } from "../../../components/documents/outline";
import type { Block } from "../../../lib/archive/model";

const block = (id: string, rest: Partial<Block>): Block => ({
  id,
  kind: "heading",
  text: id,
  lines: [1, 1],
  ...rest,
});

describe("an outline", () => {
  it("nests headings by level", () => {
    const { entries, depths } = outline([
      block("p1", { level: 1 }),
      block("p2", { level: 2 }),
      block("p3", { level: 2 }),
      block("p4", { level: 1 }),
    ]);
    expect(entries.map(({ block: id }) => id)).toEqual(["p1", "p4"]);
    expect(entries[0]?.children.map(({ block: id }) => id)).toEqual(["p2", "p3"]);
    expect([...depths.values()]).toEqual([1, 2, 2, 1]);
  });

  it("skips no rank where the numbering does", () => {
    const { depths } = outline([block("p1", { level: 2 }), block("p2", { level: 4 })]);
    expect([...depths.values()]).toEqual([1, 2]);
  });

  it("lists a heading that opens its own paragraph, without its full stop", () => {
    const blocks = [
      block("p1", { level: 1, text: "一、甲" }),
      block("p2", { kind: "paragraph", text: "（一）乙。丙。", lead: "（一）乙。", level: 2 }),
      block("p3", { kind: "paragraph", text: "丁。" }),
    ];
    const { entries } = outline(blocks, { p1: [2], p2: [3, 4] });
    expect(entries).toEqual([
      {
        block: "p1",
        text: "一、甲",
        breaks: [2],
        children: [{ block: "p2", text: "（一）乙", breaks: [3], children: [] }],
      },
    ]);
  });

  it("is empty for a document without headings", () => {
    expect(outline([block("p1", { kind: "paragraph" })]).entries).toEqual([]);
  });
});
