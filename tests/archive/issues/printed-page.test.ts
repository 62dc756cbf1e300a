/** What stands on a printed page, and what a citation leads to, over the sample. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { offerOf } from "../../../components/search/offer";
import { getPrintedPage } from "../../../lib/archive/issues/printed-page";
import { findCited } from "../../../lib/archive/search/cited";
import { search } from "../../../lib/archive/search/search";
import { archiveOf, emptyArchive } from "../../make/archive";
import { storedBulletin } from "../../make/stored";

let archive: Awaited<ReturnType<typeof archiveOf>>;
beforeAll(async () => {
  archive = await archiveOf("content");
});
afterAll(() => archive.end());

test.each([
  [2, ["2021-2/1"], []],
  [21, ["2021-2/9", "2021-2/10"], []],
  [18, [], ["2021-2/8"]],
  [20, [], ["2021-2/8"]],
  [99, [], ["2021-2/14"]],
])("page %i", async (page, starting, before) => {
  const found = await getPrintedPage("2021-2", page);
  expect(found?.starting.map(({ document }) => document?.id)).toEqual(starting);
  expect(found?.before.map(({ document }) => document?.id)).toEqual(before);
});

test("before the first page, and in an issue that is not here, there is none", async () => {
  expect(await getPrintedPage("2021-2", 1)).toBeNull();
  expect(await getPrintedPage("1999-1", 2)).toBeNull();
});

test.each([
  ["2021年第2号第21页", "/issues/2021-2/page/21", "2021年第二号第21页", true],
  ["2021年第2号第18页", "/issues/2021-2/page/18", "2021年第二号第18页", true],
  ["2021年第2号第1页", "/issues/2021-2", "2021年第二号", false],
  ["总第15号", "/issues/2021-2", "2021年第二号", true],
  ["2021-2/9#p3", "/issues/2021-2/9#p3", "上海市虹口区人民代表大会常务委员会免职名单", true],
])("%s is offered as %s", async (query, href, label, exact) => {
  const { cited } = await search({ query });
  const place = cited && (await findCited(cited));
  expect(place && offerOf(place)).toMatchObject({ href, label, exact });
});

test("a document that is not here is not offered", async () => {
  const { cited } = await search({ query: "2021-2/99" });
  expect(cited).not.toBeNull();
  expect(cited && (await findCited(cited))).toBeNull();
});

test("a line of contents whose document was not received keeps its place", async () => {
  const own = emptyArchive();
  const stored = storedBulletin({
    id: "2031-1",
    documents: [{ title: "关于水渠工程的报告" }, { title: "关于桥梁的报告" }],
  });
  const [first, second] = stored.bulletin.contents;
  if (!first || !second) throw new Error("no contents");
  stored.bulletin.contents = [
    { ...first, page: 3 },
    { ...second, page: 5 },
    { ...second, order: 3, title: "未收到的一件", page: 7, document: null },
  ];
  await own.store([stored]);
  const titles = async (page: number) => {
    const found = await getPrintedPage("2031-1", page);
    const of = (lines = found?.starting) => lines?.map(({ title }) => title);
    return [of(), of(found?.before)];
  };
  expect(await titles(7)).toEqual([["未收到的一件"], []]);
  expect(await titles(8)).toEqual([[], ["关于桥梁的报告", "未收到的一件"]]);
  expect(await titles(6)).toEqual([[], ["关于桥梁的报告"]]);
  await own.end();
  process.env.DATABASE_URL = `file:${archive.file}`;
});
