import { describe, expect, it } from "vitest";
import type { Block } from "../../lib/archive/model";
import { abbreviate, locate, quoteMarks } from "../../lib/site/quote";

const LONG = `免去${"甲".repeat(60)}的科长职务。`;

describe("a quote in an address", () => {
  it("is whole when short, its two ends when long", () => {
    expect(abbreviate("免去张伟的副区长职务。")).toBe("免去张伟的副区长职务。");
    expect(abbreviate(LONG)).toMatch(/^免去甲+…甲+的科长职务。$/u);
  });

  it.each(["张伟的副区长", LONG, `${"乙".repeat(60)}……完毕。`])("is found again: %s", (quote) => {
    const text = `决定：${quote}此外`;
    const place = locate(text, abbreviate(quote));
    expect(place && text.slice(place.from, place.to)).toBe(quote);
  });

  it.each(["李伟", "", "…", "决定…李伟", "务。…决定"])(
    "is not found where it does not stand: %s",
    (quote) => {
      expect(locate("决定：免去张伟的副区长职务。", quote)).toBeNull();
    },
  );
});

describe("the words of a fact that were corrected since", () => {
  const text = "决定：免去何畋的科长职务，任命李苗为科长。";
  const blocks: Block[] = [{ id: "p4", kind: "paragraph", text, lines: [9, 9] }];
  const misprints = [
    { block: "p4", from: 5, to: 7, was: "何田田", why: "误字" },
    { block: "p4", from: 15, to: 17, was: "李笛", why: "误字" },
  ];
  const marked = (quote: string) =>
    quoteMarks(quote, "p4", { blocks, aliases: {}, misprints })
      .spans.get("p4")
      ?.map(({ from, to }) => text.slice(from, to));

  it.each([
    ["免去何田田的科长职务", "免去何畋的科长职务"],
    ["任命李笛为科长", "任命李苗为科长"],
    ["田田的科长职务，任命李", "何畋的科长职务，任命李苗"],
    ["免去何畋的", "免去何畋的"],
  ])("are marked by an older address: %s", (quote, found) =>
    expect(marked(quote)).toEqual([found]),
  );

  it("are not where they never stood", () => expect(marked("免去何田的")).toBeUndefined());
});

describe("words whose paragraph has another address by now", () => {
  const paragraph = (id: string, text: string): Block => ({
    ...{ id, kind: "paragraph", text, lines: [9, 9] },
  });
  const blocks = [
    paragraph("p5", "决定：接受江上舟同志的辞职请求。"),
    paragraph("p8", "犬只应当注射狂犬病疫苗。"),
    paragraph("p9", "未注射的，责令改正。"),
    paragraph("p11", "本条例所称疫苗，由市兽医部门指定。"),
  ];
  const held = { blocks, aliases: { p5: ["p6", "p7"], p9: ["p10"] }, misprints: [] };
  const marked = (quote: string, block: string) => quoteMarks(quote, block, held);

  it.each(["p6", "p7"])("are marked by the number of any of its lines: %s", (address) => {
    const marks = marked("接受江上舟同志", address);
    expect(marks).toMatchObject({ blocks: ["p5"], count: 1, missing: [] });
    expect(marks.elsewhere).toBeUndefined();
  });

  it.each([
    ["注射狂犬病疫苗", "p9", ["p8"]],
    ["注射狂犬病疫苗", "p99", ["p8"]],
    ["注射", "p11", ["p8", "p9"]],
    ["注射", "p10", ["p9"]],
  ])("%s, sought in %s, is marked where it stands", (quote, address, found) => {
    expect(marked(quote, address).blocks).toEqual(found);
    expect(marked(quote, address).elsewhere ?? false).toBe(address !== "p10");
  });

  it("are told to be missing where the whole document has them not", () => {
    expect(marked("注射疫苗", "p8")).toMatchObject({ missing: ["注射疫苗"], count: 0 });
  });
});
