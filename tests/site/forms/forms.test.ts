/** What a document is in a form of its own: all of its reading text, in its order, in a file that its programs take. */
import { DOMParser } from "@xmldom/xmldom";
import JSZip from "jszip";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { getDocument } from "../../../lib/archive/documents/documents";
import type { Block, DocumentPage } from "../../../lib/archive/model";
import { akomaNtosoOf } from "../../../lib/site/forms/akoma-ntoso";
import { wordOf } from "../../../lib/site/forms/word";
import { storable } from "../../../lib/site/xml";
import { archiveOf, emptyArchive } from "../../make/archive";
import { forgedContents } from "../../make/forged-archive";
import { storedBulletin } from "../../make/stored";
import { faultsOfXml } from "../../schemas/xml";

const handed = (page: DocumentPage) => ({
  page,
  url: `https://example.org/issues/${page.document.id}`,
});

/** Blanks and lines' ends are the form's. */
const bare = (text: string) => storable(text).replace(/\s+/gu, "");
const textOf = ({ document }: DocumentPage) =>
  bare(document.blocks.map(({ text }) => text).join(""));

/** Control characters, markup and formulas, in every kind of block. */
const HOSTILE: { kind: Block["kind"]; text: string }[] = [
  { kind: "heading", text: "一、<b>“甲”&乙</b>]]>" },
  { kind: "paragraph", text: "控\u0000制\u001b字\ufffe符，\ue5e5与𠮷--><!--" },
  { kind: "item", text: "第一条\n换行；  两格" },
  { kind: "names", text: "陈良　王毅\n任一" },
  { kind: "signature", text: 'HYPERLINK "x"' },
];

/** Every document of the sample, of written issues with laws and tables, of forged ones, and a hostile one. */
async function pages(): Promise<DocumentPage[]> {
  const all: DocumentPage[] = [];
  const readAll = async (ids: { id: string }[]) => {
    for (const { id } of ids) {
      const [issue = "", order] = id.split("/");
      const page = await getDocument(issue, Number(order));
      if (page) all.push(page);
    }
  };
  for (const folder of ["content", "tests/fixtures/archive"] as const) {
    const archive = await archiveOf(folder);
    await readAll(archive.bulletins.flatMap(({ documents }) => documents));
    await archive.end();
  }
  const hostile = storedBulletin({
    id: "2031-1",
    documents: [{ title: "关于<水渠>的“报告”", blocks: HOSTILE }],
  });
  const forged = forgedContents(4);
  for (const contents of [forged, { bulletins: [hostile], checks: [], diagnostics: [] }]) {
    const archive = emptyArchive();
    archive.store(contents.bulletins, contents.diagnostics, contents.checks);
    await readAll(contents.bulletins.flatMap(({ bulletin }) => bulletin.documents));
    await archive.end();
  }
  return all;
}

const documents = await pages();

describe("Akoma Ntoso", () => {
  it("is valid, whatever the document", async () => {
    const files = Object.fromEntries(
      documents.map((page, at) => [`${at} ${page.document.id}`, akomaNtosoOf(handed(page))]),
    );
    expect(await faultsOfXml("akoma-ntoso", files)).toEqual([]);
    const types = Object.values(files).map((xml) => /<(act|doc) /u.exec(xml)?.[1]);
    expect(new Set(types)).toEqual(new Set(["act", "doc"]));
  });

  it("is told where it is not", async () => {
    const [page] = documents;
    if (!page) throw new Error("there are documents");
    const wrong = akomaNtosoOf(handed(page)).replace("<FRBRcountry", "<country");
    expect(await faultsOfXml("akoma-ntoso", { wrong })).not.toEqual([]);
  });

  it("holds the reading text whole, each block under its own id", () => {
    for (const page of documents) {
      const { id, blocks } = page.document;
      const xml = new DOMParser().parseFromString(akomaNtosoOf(handed(page)), "text/xml");
      const body = xml.getElementsByTagName("mainBody")[0] ?? xml.getElementsByTagName("body")[0];
      expect(bare(body?.textContent ?? ""), id).toBe(textOf(page));
      const byId = new Map(
        Array.from(body?.getElementsByTagName("*") ?? []).map((one) => [
          one.getAttribute("eId"),
          one,
        ]),
      );
      for (const { id: eId, text } of blocks) {
        expect(bare(byId.get(eId)?.textContent ?? ""), `${id} ${eId}`).toBe(bare(text));
      }
    }
  });

  it("says how its addresses are made, and which of them conform", () => {
    const xml = akomaNtosoOf(handed(documents[0] as DocumentPage));
    expect(xml).toContain("level 1");
    expect(xml).toMatch(/<FRBRthis value="\/akn\/cn\/\w+\/2021-03-11\/2021-2-1\/!main"\/>/u);
  });
});

describe("Word", () => {
  const partOf = async (file: Uint8Array, name: string) =>
    (await (await JSZip.loadAsync(file)).file(name)?.async("string")) ?? "";

  it("holds the reading text whole, and behind it where it comes from", async () => {
    for (const page of documents) {
      const { value } = await mammoth.extractRawText({
        buffer: Buffer.from(await wordOf(handed(page))),
      });
      const [text, source] = bare(value).split(/——(?=[^—]*$)/u);
      expect(text, page.document.id).toBe(textOf(page));
      expect(source).toContain(
        `https://example.org/issues/${page.document.id}原文以纸质公报为准。`,
      );
    }
  });

  it("has headings, tables, Chinese faces, and no number that Word counts", async () => {
    const [plan] = documents;
    if (!plan) throw new Error("there are documents");
    const file = await wordOf(handed(plan));
    const xml = await partOf(file, "word/document.xml");
    const headings = plan.document.blocks.filter(({ kind }) => kind === "heading");
    expect(xml.match(/w:val="Heading\d"/gu)).toHaveLength(headings.length);
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(
      plan.document.blocks.filter(({ rows }) => rows).length,
    );
    expect(await partOf(file, "word/_rels/document.xml.rels")).toMatch(
      /Id="rIdSource"[^>]*Target="https:\/\/example\.org\/issues\/2021-2\/1"/u,
    );
    expect(xml.includes('r:id="rIdSource"')).toBe(true);
    expect(xml.includes("<w:numPr>")).toBe(false);
    expect(await partOf(file, "word/styles.xml")).toMatch(/w:eastAsia="FangSong"/u);
  });

  it("is the same file whenever it is made", async () => {
    const page = handed(documents[0] as DocumentPage);
    const [once, again] = [await wordOf(page), await wordOf(page)];
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });
});
