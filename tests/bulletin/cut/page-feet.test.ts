import { describe, expect, it } from "vitest";
import { parseLines, parseListed } from "../../make/bulletin";

const SHORT = ["关于批准决算的决议", "关于批准规划的决议", "关于接受张三辞职的决定"];
const TEXT = "　　会议审议了有关报告，决定予以批准。";
const paper = (title: string, ...foot: string[]) => [title, TEXT, ...foot];

describe("the number of its page under a short paper", () => {
  it("is a page where the contents have the paper there", () => {
    const { documents, omissions } = parseListed(
      ...SHORT.map((title, index) => `${title} …… ${31 + 2 * index}`),
      "",
      ...SHORT.flatMap((title, index) => paper(title, `${32 + 2 * index}`)),
    );
    expect(documents.map(({ blocks }) => blocks.at(-1)?.text)).toEqual(
      SHORT.map(() => TEXT.trim()),
    );
    expect(omissions.map(({ text, reason }) => `${text} ${reason}`)).toEqual(
      ["32", "34", "36"].map((page) => `${page} page-number`),
    );
  });

  it("is a page where it rises from paper to paper", () => {
    const { omissions } = parseLines(
      ...SHORT.flatMap((title, index) => paper(title, `${index + 4}`)),
    );
    expect(omissions.map(({ text }) => text)).toEqual(["4", "5", "6"]);
  });

  it("is a figure of the text where that has not ended, and is told", () => {
    const { documents, diagnostics } = parseListed(
      "关于批准决算的决议 …… 2",
      "",
      ...paper("关于批准决算的决议", "表决结果：赞成28票，弃权", "2"),
    );
    expect(documents[0]?.blocks.at(-1)?.text).toBe("2");
    expect(diagnostics.map(({ code }) => code)).toContain("text/page-mark-uncertain");
  });

  it("stays, and is told, where nothing says that it is one", () => {
    const { documents, omissions, diagnostics } = parseListed(
      ...SHORT.map((title, index) => `${title} …… ${index + 1}`),
      "",
      ...SHORT.flatMap((title) => paper(title, "86")),
    );
    expect(documents.map(({ blocks }) => blocks.at(-1)?.text)).toEqual(["86", "86", "86"]);
    expect(omissions).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("text/page-mark-uncertain");
  });
});
