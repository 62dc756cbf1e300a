import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBulletin } from "../../../lib/bulletin/parse";

function checked(file: string, corrections: unknown[] = []) {
  const bytes = readFileSync(new URL(`../../../${file}`, import.meta.url));
  const { bulletin, checks, archiveDiagnostics, unusedExplanations } = readBulletin({
    ...{ file, bytes, corrections: JSON.stringify(corrections) },
  });
  return {
    bulletin,
    archiveDiagnostics,
    unusedExplanations,
    told: checks.map(
      ({ code, result, declared, read }) => `${code} ${result}: ${declared.text} | ${read.text}`,
    ),
    checks,
  };
}

test("agreement is told as well as difference", () => {
  expect(checked("content/2021-2.txt").told).toEqual([
    "contents/titles agrees: 目录14件 | 正文14件，其中题目、次序与目录一致14件",
    "attendance/total agrees: 应出席30人 | 出席28人、请假2人，合计30人",
    "attendance/count agrees: 出席28人 | 名单读得28人",
    "attendance/count agrees: 请假2人 | 名单读得2人",
    "attendance/name-twice agrees: 名单列30人 | 没有重名",
    "attendance/total agrees: 应出席30人 | 出席25人、请假5人，合计30人",
    "attendance/count agrees: 出席25人 | 名单读得25人",
    "attendance/count agrees: 请假5人 | 名单读得5人",
    "attendance/name-twice agrees: 名单列30人 | 没有重名",
    "plan/total differs: 45项 | 表列46项",
    "plan/total unchecked: 11项 | 表列18项，未标类别",
    "plan/total unchecked: 1项 | 表列18项，未标类别",
    "plan/total unchecked: 1项 | 表列18项，未标类别",
    "plan/total agrees: 5项 | 表列5项",
    "plan/total agrees: 9项 | 表列9项",
    "plan/total agrees: 各1项 | 表列2项",
    "plan/total agrees: 7项 | 表列7项",
    "plan/total agrees: 5项 | 表列5项",
  ]);
});

test("each side's quote stands in the block it names", () => {
  for (const file of ["content/2021-2.txt", "tests/fixtures/archive/2031-1.txt"]) {
    const { bulletin, checks } = checked(file);
    expect(checks.filter(({ declared }) => !declared.evidence && !declared.place)).toEqual([]);
    for (const { evidence } of checks.flatMap(({ declared, read }) => [declared, read])) {
      if (!evidence) continue;
      const document = bulletin.documents.find(({ id }) => id === evidence.document);
      const block = document?.blocks.find(({ id }) => id === evidence.block);
      expect(block?.text).toContain(evidence.quote);
    }
  }
});

test("an explained difference stays one, with the reason; an explanation of nothing is told", () => {
  const file = "tests/fixtures/archive/2031-2.txt";
  expect(checked(file).told).toContain("attendance/count differs: 出席6人 | 名单读得5人");
  const why = "原件漏印一人";
  const { bulletin, told, unusedExplanations } = checked(file, [
    { line: 75, explain: true, why },
    { line: 81, explain: true, why },
  ]);
  expect(told).toContain("attendance/count explained: 出席6人 | 名单读得5人");
  expect(bulletin.diagnostics).toMatchObject([
    { severity: "info", code: "attendance/count", message: expect.stringContaining(why) },
  ]);
  expect(unusedExplanations).toEqual([81]);
});

test("an explanation of one number explains no other that was held against it", () => {
  const text = `青禾县人民代表大会常务委员会公报
2021年第1号

青禾县第十六届人民代表大会常务委员会第三次会议出席情况
（2021年3月11日）

应出席6人
出席（5人）：白居易　刘禹锡　韩　愈　柳宗元
请假（0人）
`;
  const told = (corrections: unknown[]) =>
    readBulletin({
      ...{ file: "one.txt", bytes: new TextEncoder().encode(text) },
      corrections: JSON.stringify(corrections),
    }).checks.map(({ code, result }) => `${code} ${result}`);
  const [total, count] = ["attendance/total differs", "attendance/count differs"];
  expect(told([])).toEqual(expect.arrayContaining([total, count]));
  expect(told([{ line: 8, kind: "explain", why: "元稹到会，名单漏印" }])).toEqual(
    expect.arrayContaining([total, "attendance/count explained"]),
  );
});

test("a plan's total that its tables do not bear out is told with both", () => {
  expect(checked("content/2021-2.txt").archiveDiagnostics).toMatchObject([
    { severity: "warning", code: "plan/total", line: 195 },
  ]);
  expect(checked("tests/fixtures/archive/2031-1.txt").told).toEqual(
    expect.arrayContaining([
      "plan/total agrees: 8项 | 表列8项",
      "plan/total differs: 5项 | 表列4项",
      "plan/total agrees: 2项 | 表列2项",
    ]),
  );
});

test.each([
  ["共安排议题4项", "4项 | 表列4项", "agrees"],
  ["拟安排各类议题5项", "5项 | 表列4项", "differs"],
  ["共列入议题5个", "5项 | 表列4项", "differs"],
  ["共安排工作项目4项", "4项 | 表列4项", "agrees"],
])("a plan's total is one however it is declared: %s", (declared, sides, result) => {
  expect(planTold(`${declared}，其中主任会议议题1项。`)).toContain(
    `plan/total ${result}: ${sides}`,
  );
});

test("a number of reports is none of all that a section lists", () => {
  const told = planTold("计划安排如下：常委会会议听取和审议专项工作报告2项，主任会议议题1项。");
  expect(told).toContain("plan/total unchecked: 2项 | 表列3项，未标类别");
  expect(told).toContain("plan/total agrees: 1项 | 表列1项");
});

function planTold(sentence: string): string[] {
  const text = `青禾县人民代表大会常务委员会公报
2021年第1号

青禾县人大常委会2021年度议题安排

${sentence}

一、常委会会议议题
3月
1.听取和审议县政府关于水利工作的报告
2.听取和审议县法院关于执行工作的报告
4月
3.审议通过年度要点
二、主任会议议题
3月
1.听取县政府关于教育工作的报告
`;
  const { checks } = readBulletin({ file: "one.txt", bytes: new TextEncoder().encode(text) });
  return checks.map(
    ({ code, result, declared, read }) => `${code} ${result}: ${declared.text} | ${read.text}`,
  );
}
