import { describe, expect, it } from "vitest";
import { abbreviate, locate } from "../../lib/site/quote";

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
