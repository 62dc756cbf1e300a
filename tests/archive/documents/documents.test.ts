/** What a document's page is told beside what the bulletin JSON says: further addresses, and corrected words. */
import mammoth from "mammoth";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compareDocuments } from "../../../lib/archive/comparison/compare";
import { getDocument } from "../../../lib/archive/documents/documents";
import { checkQuotations } from "../../../lib/archive/search/quotations/check";
import { search } from "../../../lib/archive/search/search";
import { markdownOf, plainTextOf } from "../../../lib/site/forms/text";
import { wordOf } from "../../../lib/site/forms/word";
import { emptyArchive } from "../../make/archive";
import { importFiles } from "../../make/contents";
import { reportText } from "../../make/texts";

const text = reportText({
  ordinal: "一",
  serial: 1,
  paragraphs: ["今年新建公园三座，代表代表资格审查委员会\n视察了其中一座。", "明年续建。"],
});
const line = text.split("\n").findIndex((one) => one.includes("代表代表")) + 1;
const corrections = JSON.stringify([
  { line: line + 3, kind: "split", why: "另一段" },
  { line, kind: "misprint", was: "代表代表", now: "代表", why: "重字" },
]);

/** Its own word is what the other's was. */
const later = reportText({ ordinal: "二", serial: 2, paragraphs: ["代表代表团视察。"] });

let archive: ReturnType<typeof emptyArchive>;
beforeAll(async () => {
  archive = emptyArchive();
  const files = Object.entries({
    ...{ "2031-1.txt": text, "2031-1.corrections.json": corrections },
    "2031-2.txt": later,
  });
  await importFiles(
    files.map(([name, content]) => ({ name, bytes: new TextEncoder().encode(content) })),
    archive.file,
  );
});
afterAll(() => archive.end());

test("a block answers for its further lines, and a corrected word knows what is printed", async () => {
  const page = await getDocument("2031-1", 1);
  const block = page?.document.blocks.find((one) => one.text.includes("三座"));
  expect(block?.text).toBe("今年新建公园三座，代表资格审查委员会视察了其中一座。");
  expect(block && page?.document.aliases[block.id]).toEqual([`p${Number(block?.id.slice(1)) + 1}`]);
  expect(page?.document.misprints).toEqual([
    { block: block?.id, from: 9, to: 11, was: "代表代表", why: "重字" },
  ]);
});

test("a comparison tells what is printed, in the line that holds it and in no other", async () => {
  const found = await compareDocuments("2031-1/1", "2031-1/1");
  const lines = found.kind === "compared" ? found.rows.flatMap(({ a }) => a) : [];
  expect(lines.flatMap(({ misprints }) => misprints ?? [])).toEqual([
    { from: 9, to: 11, was: "代表代表", why: "重字" },
  ]);
});

test("a quotation is told whether it is the print or an editor's text, and of neither it is held against both", async () => {
  const words = [{ was: "代表代表", now: "代表", why: "重字" }];
  const verdictOf = async (quoted: string) =>
    (await checkQuotations(`“${quoted}”`))?.checked[0]?.verdict;
  expect(await verdictOf("代表代表资格审查委员会视察了")).toMatchObject({
    ...{ kind: "verbatim", misprinted: true, places: [{ corrected: words }] },
  });
  expect(await verdictOf("三座，代表资格审查委员会视察了")).toMatchObject({
    ...{ kind: "verbatim", misprinted: false, places: [{ corrected: words }] },
  });
  expect(await verdictOf("委员会视察了其中一座")).toMatchObject({
    ...{ kind: "verbatim", misprinted: false, places: [{ corrected: [] }] },
  });
  expect(await verdictOf("公园三座，代表资格审查委员会考察了")).toMatchObject({
    ...{ kind: "differs", at: 4, misprints: [{ from: 9, to: 11, was: "代表代表" }] },
  });
});

test("what is printed and was corrected is not denied", async () => {
  const page = await search({ query: "代表代表资格" });
  expect(page).toMatchObject({
    total: 0,
    corrected: [
      { document: { id: "2031-1/1" }, words: [{ was: "代表代表", now: "代表", why: "重字" }] },
    ],
  });
  for (const query of ["代表资格", "代表代表会议", "代表代表资格 没有的词", "年:2031 -新建"])
    expect((await search({ query })).corrected, query).toEqual([]);
});

test("nor is it left out untold where another document has the word", async () => {
  const found = async (query: string) => {
    const { total, corrected } = await search({ query });
    return [total, corrected.map(({ document }) => document.id)];
  };
  expect(await found("代表代表")).toEqual([1, ["2031-1/1"]]);
  expect(await found("代表代表 日期:2031-01..2031-12")).toEqual([1, ["2031-1/1"]]);
  expect(await found("代表代表 -新建")).toEqual([1, []]);
});

test("a file of the text says at its foot what is corrected", async () => {
  const page = await getDocument("2031-1", 1);
  if (!page) throw new Error("there is one");
  const of = { page, url: "https://example.org/issues/2031-1/1" };
  const told = "编者更正：“代表”，原件作“代表代表”（重字）。";
  expect(plainTextOf(of).split("\n——\n")[1]).toContain(told);
  expect(markdownOf(of).split("\n---\n")[1]).toContain(told);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await wordOf(of)) });
  expect(value).toContain(told);
});
