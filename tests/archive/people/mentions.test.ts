/** What a table tells of a name: its rows, in which what became of a deputy's suggestion stands. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { getPerson } from "../../../lib/archive/people/person";
import { emptyArchive } from "../../make/archive";
import { importFiles } from "../../make/contents";
import { removalText, reportText } from "../../make/texts";

let archive: ReturnType<typeof emptyArchive>;
beforeEach(() => {
  archive = emptyArchive();
});
afterEach(() => archive.end());

const ROWS = [
  "编号\t建议题目\t领衔代表\t办理结果",
  "1\t关于增设停车场的建议\t穆清风\tA（已解决）",
  "2\t关于老旧小区电梯的建议\t方大同\tC（留作参考）",
  "3\t关于校园周边食品安全的建议\t穆清风、方大同\tB（列入计划）",
  `4\t关于河道治理的建议\t穆清风\t${"分期治理，逐段验收，".repeat(15)}穆清风到场。`,
];

test("each row of a table that has the name is quoted, and of a long one what stands about it", async () => {
  const report = { ordinal: "一", serial: 1, title: "关于代表建议办理情况的报告" };
  const paragraphs = ["办理情况见附表。", "附件", "代表建议办理情况一览表", ROWS.join("\n")];
  const files = [
    reportText({ ...report, paragraphs }),
    removalText({ ordinal: "二", serial: 2 }, "穆清风"),
  ];
  const { completed } = await importFiles(
    files.map((text, at) => ({ name: `${at}.txt`, bytes: Buffer.from(text) })),
    archive.file,
  );
  expect(completed).not.toBeNull();
  const person = await getPerson("穆清风");
  const { total = 0, quotes = [] } = person?.mentions ?? {};
  expect(total).toBe(1);
  expect(quotes.map(({ quote }) => quote)).toEqual([
    ROWS[1],
    ROWS[3],
    expect.stringMatching(/^4\t关于河道治理的建议\t穆清风\t分期治理/u),
  ]);
  expect(quotes[2]?.quote.length).toBeLessThan(125);
  expect(new Set(quotes.map(({ block }) => block)).size).toBe(1);
});
