import { expect, test } from "vitest";
import { type Card, drawingOf } from "../../../lib/site/card/drawing";
import { pictureOf } from "../../../lib/site/card/picture";

const CARD: Card = {
  publisher: "上海市虹口区人民代表大会常务委员会",
  title: "任命名单",
  words: null,
  printed: "公报　2021年第二号　第22页",
  address: "example.org/issues/2021-2/12",
};

const textsIn = (drawing: string) =>
  Array.from(drawing.matchAll(/<text[^>]*>([^<]*)<\/text>/gu), ([, text]) => text);

test("a title, and where it is printed and read", () => {
  expect(textsIn(drawingOf(CARD))).toEqual([
    ...[CARD.publisher, "任命名单", CARD.printed, CARD.address],
  ]);
});

test("quoted words stand in quotation marks, those within them turned, above their title", () => {
  const drawing = drawingOf({ ...CARD, title: "关于《某条例》的说明", words: "推进“一网统管”" });
  expect(textsIn(drawing)).toEqual([
    ...[CARD.publisher, "“推进‘一网统管’”", "《关于〈某条例〉的说明》"],
    ...[CARD.printed, CARD.address],
  ]);
});

test("no text is taken for markup", () => {
  const hostile = `</text><script>&amp; "x" \u0000\u202e`;
  const drawing = drawingOf({ ...CARD, title: hostile, publisher: hostile, address: hostile });
  expect(drawing).not.toContain("<script");
  expect(drawing.match(/<\/text>/gu)).toHaveLength(drawing.match(/<text /gu)?.length ?? 0);
  expect(textsIn(drawing)[0]).toBe("&lt;/text&gt;&lt;script&gt;&amp;amp; &quot;x&quot; ␀␦");
});

test.each([1, 30, 90, 400, 60_000])("a title of %d characters fits the picture", (length) => {
  const drawing = drawingOf({ ...CARD, title: "关于本区工作的决定，".repeat(length / 10 + 1) });
  for (const [, y] of drawing.matchAll(/<text x="[^"]*" y="(\d+)"/gu)) {
    expect(Number(y)).toBeLessThan(630);
  }
  expect(textsIn(drawing).length).toBeLessThan(12);
});

const drawn = (title: string) => pictureOf(drawingOf({ ...CARD, title }));

test("it is a PNG of 1200 × 630", async () => {
  const picture = Buffer.from(await drawn("任命名单"));
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("rare characters of names are drawn, each as its own", async () => {
  // U+2CB4F is of no use to anyone, and the font has it not: what is missing looks so.
  const pictures = await Promise.all(["𬭎", "龑", "䶮", "𫖮", "\u{2cb4f}"].map(drawn));
  const looks = new Set(pictures.map((picture) => Buffer.from(picture).toString("base64")));
  expect(looks.size).toBe(5);
});
