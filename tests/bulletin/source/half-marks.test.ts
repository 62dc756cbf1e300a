import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseBulletin } from "../../../lib/bulletin/parse";
import { parseText } from "../../make/bulletin";

const HALF: Record<string, string> = { "，": ",", "；": ";", "：": ":", "？": "?", "！": "!" };
const inHalf = (text: string) => text.replace(/[，；：？！]/gu, (mark) => HALF[mark] ?? mark);

const folder = new URL("../../fixtures/", import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt") && !name.includes("gb18030"))
  .map((name) => [name, readFileSync(new URL(name, folder), "utf8")] as const);

it.each(texts)("%s with its marks at half width tells the same facts", (_name, text) => {
  const parse = (printed: string) =>
    parseBulletin({ file: "printed.txt", bytes: new TextEncoder().encode(printed) });
  const { source: _half, ...half } = parse(inHalf(text));
  const { source: _full, ...full } = parse(text);
  expect(inHalf(JSON.stringify(half))).toBe(inHalf(JSON.stringify(full)));
});

it.each(texts)(
  "%s with half-width stops at its lines' ends has the same papers and acts",
  (_name, text) => {
    const parse = (printed: string) => {
      const { documents, appointments } = parseText(printed);
      return {
        papers: documents.map(({ title, type, date, blocks }) => [
          title,
          type,
          date,
          blocks.length,
        ]),
        acts: appointments.map(({ action, person, organ, post }) => [action, person, organ, post]),
      };
    };
    const half = inHalf(text).replace(/。$/gmu, ".");
    expect(inHalf(JSON.stringify(parse(half)))).toBe(inHalf(JSON.stringify(parse(text))));
  },
);

it("keeps the printed marks, and those of figures and of Latin text", () => {
  const { documents, appointments } = parseText(`青禾县人大常委会公报
2021年第1号

青禾县任免名单
(2021年3月11日青禾县第十六届人大常委会第三次会议通过)

一、任命:
张三为县人民法院审判员;
会议于9:30开始,听取了1,000人次的意见,邮箱a@b.cn,电话:12345。
`);
  expect(appointments).toMatchObject([{ person: "张三", quote: "张三为县人民法院审判员;" }]);
  const text = documents[0]?.blocks.map((block) => block.text).join("\n");
  expect(text).toContain("一、任命:");
  expect(text).toContain("会议于9:30开始,听取了1,000人次的意见,邮箱a@b.cn,电话:12345。");
});
