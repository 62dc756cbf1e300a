/** A plan against the agendas, an agenda against the documents, and what followed a report. */
import { afterEach, expect, test } from "vitest";
import { getDocument } from "../../../lib/archive/documents/documents";
import { getMeeting } from "../../../lib/archive/meetings/meetings";
import { matchPlan } from "../../../lib/archive/plans/matches";
import { getPlan, listPlans } from "../../../lib/archive/plans/plans";
import { archiveOf } from "../../make/archive";
import { contentFiles, importFiles } from "../../make/contents";

let archive: Awaited<ReturnType<typeof archiveOf>>;
afterEach(() => archive.end());

const statesOf = async (year: number) => {
  const states: Record<string, number> = {};
  for (const { state } of (await getPlan(year))?.entries ?? []) {
    states[state] = (states[state] ?? 0) + 1;
  }
  return states;
};

test("of the sample's 46 items two are on an agenda, 16 not yet due, 28 outside what bulletins print", async () => {
  archive = await archiveOf("content");
  expect(await statesOf(2021)).toEqual({ listed: 2, ahead: 16, outside: 28 });
  const page = await getPlan(2021);
  expect(page?.entries.map(({ item }) => item)).toEqual(archive.bulletins[0]?.planItems);
  expect(page?.entries.slice(0, 2).map(({ match }) => match)).toMatchObject([
    { rule: "same", meeting: "16-37", matter: "16-37/1", item: { order: 1 } },
    { rule: "same", meeting: "16-38", matter: "16-38/1", item: { order: 1 } },
  ]);
  expect(page?.reach).toMatchObject({ issue: { id: "2021-2" }, date: "2021-05-31" });
  expect(await listPlans()).toEqual([{ year: 2021, items: 46 }]);
  expect(await getPlan(1999)).toBeNull();
});

test("once the archive reaches past an item's months, what is not there has not been seen", async () => {
  archive = await archiveOf("tests/fixtures/archive");
  expect(await statesOf(2031)).toEqual({ listed: 2, unseen: 2, outside: 4 });
});

test("what is planned for others is not done by the committee's hearing of the same subject", async () => {
  archive = await archiveOf("tests/fixtures/archive");
  const onAgenda = "听取和审议区政府关于本区河道整治工作推进情况的报告";
  const files = contentFiles("tests/fixtures/archive").map((file) => {
    const text = Buffer.from(file.bytes ?? []).toString();
    return file.name === "2031-2.txt"
      ? {
          ...file,
          bytes: Buffer.from(
            text.replace("二、审议有关人事", `二、${onAgenda}；\n\n三、审议有关人事`),
          ),
        }
      : file;
  });
  await importFiles(files, archive.file);
  const river = (await getPlan(2031))?.entries.find(({ item }) => item.text.includes("河道整治"));
  expect(river).toMatchObject({ state: "outside", match: null });
});

test("one agenda item answers one planned item, the one it fits best", () => {
  const first = { text: "听取和审议区政府关于养老服务工作情况的报告" };
  const wider = { text: "听取和审议区政府关于养老服务设施建设工作情况的报告" };
  const twins = [wider, { ...first }, { ...first }];
  const matches = matchPlan(twins, [first]);
  expect(twins.map((twin) => matches.get(twin)?.item)).toEqual([undefined, first, undefined]);
});

test("each agenda item has the documents that answer it, by subject or by the appointments in them", async () => {
  archive = await archiveOf("content");
  const found = await getMeeting("16-38");
  expect(found?.answers.map((answers) => answers.map(({ document }) => document.order))).toEqual([
    [7, 8],
    [9, 10, 11, 12],
  ]);
  expect(found?.answers.flat().map(({ rule }) => rule)).toEqual([
    ...["same", "same", "personnel", "personnel", "personnel", "personnel"],
  ]);
  const other = await getMeeting("16-37");
  expect(other?.answers.map((answers) => answers.map(({ document }) => document.order))).toEqual([
    [1, 2],
    [3],
    [4],
  ]);
});

test("a report, the opinion on it and how that was handled lead to each other; what is not there is said so", async () => {
  archive = await archiveOf("tests/fixtures/archive");
  const chain = {
    report: { documents: [{ id: "2031-1/3" }], further: 0 },
    opinion: { documents: [{ id: "2031-2/2" }] },
    handling: { documents: [{ id: "2032-1/1" }] },
  };
  for (const [issue, order] of [
    ["2031-1", 3],
    ["2031-2", 2],
    ["2032-1", 1],
  ] as const) {
    expect((await getDocument(issue, order))?.followUp).toMatchObject(chain);
  }
  expect((await getDocument("2031-2", 1))?.followUp).toMatchObject({
    report: { documents: [{ id: "2031-2/1" }] },
    opinion: { documents: [] },
    handling: { documents: [] },
  });
  expect((await getDocument("2031-2", 3))?.followUp).toBeNull();
});
