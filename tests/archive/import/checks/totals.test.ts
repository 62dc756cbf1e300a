/** What a yearly report declares, against all that the archive holds of its year. */
import { afterEach, expect, test } from "vitest";
import { COUNTED_IN } from "../../../../components/years/figures";
import { getAppointments } from "../../../../lib/archive/appointments/appointments";
import { getMeetings } from "../../../../lib/archive/meetings/list";
import { getYear } from "../../../../lib/archive/years/year";
import { archiveOf, emptyArchive } from "../../../make/archive";
import { contentFiles, importFiles } from "../../../make/contents";

let end = async () => {};
afterEach(() => end());

const FOLDER = "tests/fixtures/yearly";

/** The folder with words of its files exchanged; a file whose name is not told as it is, null leaves it out. */
async function declared(exchanged: Record<string, [was: string, now: string][] | null> = {}) {
  const archive = emptyArchive();
  end = archive.end;
  const files = contentFiles(FOLDER).flatMap((file) => {
    const pairs = exchanged[file.name];
    if (pairs === null) return [];
    const text = new TextDecoder().decode(file.bytes ?? undefined);
    const mended = (pairs ?? []).reduce((all, [was, now]) => all.replaceAll(was, now), text);
    return [{ ...file, bytes: new TextEncoder().encode(mended) }];
  });
  const { diagnostics } = await importFiles(files, archive.file);
  const checks = (await getYear(2031))?.declared ?? [];
  return {
    diagnostics: diagnostics.filter(({ code }) => code.startsWith("year/")),
    checks,
    told: checks.map(({ code, result, declared: { text } }) => `${code} ${result} ${text}`),
    why: (code: string) => checks.find((check) => check.code === code)?.read.text,
  };
}

const TOLD = [
  "year/meetings agrees 自述2次",
  "year/reports agrees 自述3项",
  "year/inspections unchecked 自述1项",
  "year/decisions agrees 自述2项",
  "year/acts differs 自述5人次",
  "year/appointed agrees 自述3人次",
  "year/removed agrees 自述1人次",
];

test("the one number that the year does not bear out is the one that differs, with both quotes", async () => {
  const { told, checks, diagnostics } = await declared();
  expect(told).toEqual(TOLD);
  expect(checks.find(({ result }) => result === "differs")).toMatchObject({
    declared: { evidence: { document: "2032-1/1", quote: "任免国家机关工作人员5人次" } },
    read: { text: "所收公报清点：任命、免去4人次，按职务4项，不重复计3人" },
  });
  for (const { result, declared, read } of checks) {
    expect(declared.evidence).not.toBeNull();
    if (result !== "unchecked") expect(read.evidence).not.toBeNull();
  }
  expect(diagnostics).toMatchObject([
    { severity: "warning", code: "year/acts", file: "2032-1.txt" },
  ]);
});

test("each number agrees with the list it leads to, and with the bulletins", async () => {
  const archive = await archiveOf(FOLDER);
  end = archive.end;
  const page = await getYear(2031);
  if (!page) throw new Error("the year is held");
  const leads = (code: string) => COUNTED_IN[code]?.(page).map(({ href }) => href);
  const span = { from: "2031", to: "2031" };
  expect(leads("year/meetings")).toEqual(["/meetings?from=2031&to=2031"]);
  const meetings = archive.bulletins.flatMap((bulletin) => bulletin.meetings);
  const own = meetings.filter(({ date }) => date?.startsWith("2031"));
  expect((await getMeetings(span))?.meetings).toHaveLength(2);
  expect(own).toHaveLength(2);
  const heard = own.flatMap(({ agenda }) => agenda).filter(({ text }) => text.startsWith("听取"));
  expect(heard).toHaveLength(3);
  const acts = archive.bulletins
    .flatMap(({ appointments }) => appointments)
    .filter(({ date }) => date?.startsWith("2031"));
  expect((await getAppointments({ year: 2031 })).total).toBe(acts.length);
  const each = new Set(acts.map(({ person }) => person)).size;
  expect(page.declared.map(({ read }) => read.text)).toContain(
    `所收公报清点：任命、免去${acts.length}人次，按职务${acts.length}项，不重复计${each}人`,
  );
});

test.each<[string, Parameters<typeof declared>[0], string]>([
  ["an issue of the year", { "2031-1.txt": null }, "缺2031年第1号"],
  ["a serial number", { "2032-1.txt": [["总第9号", "总第10号"]] }, "缺总第9号等"],
  ["its serial numbers", { "2032-1.txt": [["（总第9号）", ""]] }, "公报未印总号，不知是否收齐"],
  ["a meeting", { "2032-1.txt": [["第十一次会议", "第十二次会议"]] }, "缺第十一次会议等"],
  [
    "what came after it",
    { "2032-1.txt": [["2032年1月20日", "2031年12月20日"]] },
    "所收公报没有2031年以后的常委会会议，不知是否收齐",
  ],
])("where %s is missing nothing differs, and it is told why", async (_, exchanged, why) => {
  const { checks, diagnostics } = await declared(exchanged);
  expect(checks).toHaveLength(TOLD.length);
  expect(new Set(checks.map(({ result }) => result))).toEqual(new Set(["unchecked"]));
  expect(checks.find(({ code }) => code === "year/meetings")?.read.text).toContain(why);
  expect(diagnostics).toEqual([]);
});

test("officers are counted by persons or by posts", async () => {
  const { told } = await declared({ "2031-1.txt": [["审判员；", "审判员、副院长；"]] });
  expect(told).toContain("year/appointed agrees 自述3人次");
  expect(told).toContain("year/acts agrees 自述5人次");
});

test("a number that another way of counting may lead to contradicts nothing", async () => {
  const posts: [string, string] = ["审判员；", "审判员、副院长、审判委员会委员；"];
  const { told, why } = await declared({
    "2031-1.txt": [posts],
    "2032-1.txt": [["任命3人次", "任命4人次"]],
  });
  expect(told).toContain("year/appointed unchecked 自述4人次");
  expect(why("year/appointed")).toBe("所收公报清点：任命3人次，按职务5项。计法不止一种");
});

test("meetings whose agendas are not here leave the reports uncounted", async () => {
  const { why } = await declared({ "2031-2.txt": [["会议议程", "会议纪要"]] });
  expect(why("year/reports")).toContain("未见议程");
});

test("a decision whose meeting is not told, and an act that is not read, may be of the year or not", async () => {
  const loose: [string, string] = [
    "（2031年6月18日云州市青溪区第三届人民代表大会常务委员会第十次会议通过）\n\n会议听取",
    "会议听取",
  ];
  const unread: [string, string] = ["免去段长河的云州市青溪区教育局局长职务", "免去其有关职务"];
  const { told, why } = await declared({ "2031-2.txt": [loose, unread] });
  expect(told).toContain("year/decisions unchecked 自述2项");
  expect(why("year/decisions")).toContain("未载会议");
  expect(told).toContain("year/removed unchecked 自述1人次");
  expect(why("year/removed")).toContain("2031-2期有任免没有读全");
});

test("two numbers of one thing in one report: which is the year's is not known", async () => {
  const { told, why } = await declared({
    "2032-1.txt": [["其中任命3人次", "共召开常委会会议3次，其中任命3人次"]],
  });
  expect(told).toContain("year/meetings unchecked 自述2次");
  expect(why("year/meetings")).toContain("同一报告另有“召开常委会会议3次”");
});
