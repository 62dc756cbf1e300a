import { describe, expect, it } from "vitest";
import { parseListed } from "../../make/bulletin";

const read = (title: string, ...lines: string[]) =>
  parseListed(`${title}（1）`, "", title, "", ...lines);

describe("news under what it tells", () => {
  it.each([
    ["张三任青禾县代理县长", "县人大常委会决定张三任青禾县人民政府代理县长。", "acting"],
    ["张三当选为青禾县县长", "大会闭幕，张三当选为青禾县人民政府县长。", "elect"],
    [
      "张三不再担任青禾县县长",
      "会议接受张三辞去青禾县人民政府县长职务的请求。",
      "accept-resignation",
    ],
    ["青禾县选出新县长", "大会选举张三为青禾县人民政府县长。", "elect"],
  ])("is read for acts: %s", (title, line, action) => {
    const { documents, appointments, diagnostics } = read(title, line);
    expect(documents[0]?.type).toBe("other");
    expect(appointments).toMatchObject([
      { action, person: "张三", organ: "青禾县人民政府", post: "县长" },
    ]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("document/type-unknown");
  });

  it.each(["此前，", "任职前，", "去年，"])(
    "tells no act of what somebody was before: %s",
    (when) => {
      const { appointments } = read("张三任青禾县县长", `${when}张三任青禾县副县长。`);
      expect(appointments).toEqual([]);
    },
  );

  it.each(["李为民当代表", "我的新县长", "选出好代表的体会", "青禾县选出的新变化"])(
    "is no title that only speaks of them: %s",
    (title) =>
      expect(
        read(title, "大会选举张三为青禾县人民政府县长。").diagnostics.map(({ code }) => code),
      ).toContain("document/type-unknown"),
  );
});
