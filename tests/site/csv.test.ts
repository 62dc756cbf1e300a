import { describe, expect, it } from "vitest";
import type {
  Appointment,
  Attendance,
  DocumentSummary,
  Evidence,
  IssueSummary,
  MeetingSummary,
  Source,
  Sourced,
} from "../../lib/archive/model";
import type { SearchHit } from "../../lib/archive/search/model";
import { csvOf, toCsv } from "../../lib/csv";
import { appointmentColumns, attendanceColumns, hitColumns } from "../../lib/site/tables";

const columns: Parameters<typeof toCsv<string[]>>[0] = [
  ["甲", ([first]) => first ?? null],
  ["乙", ([, second]) => second ?? null],
];

describe("a table for spreadsheets", () => {
  it("begins with a BOM and ends each line with CRLF", () => {
    expect(toCsv(columns, [["一", "二"], ["三"]])).toBe("\uFEFF甲,乙\r\n一,二\r\n三,\r\n");
    expect(toCsv(columns, [])).toBe("\uFEFF甲,乙\r\n");
  });

  it("quotes what holds a comma, a quote or a line's end", () => {
    expect(toCsv(columns, [['说"好"', "一,二\n三"]])).toBe(
      '\uFEFF甲,乙\r\n"说""好""","一,二\n三"\r\n',
    );
  });

  it("is read back cell for cell, whatever ends a line in one, and whether written at once or by and by", async () => {
    const rows = [
      ["一\n二", '说"好",'],
      ["三\r四", "五\r\n六"],
      ["", "七"],
    ];
    expect(cellsOf(toCsv(columns, rows))).toEqual([["甲", "乙"], ...rows]);
    const pieces: string[] = [];
    for await (const piece of csvOf(columns, piecesOf(rows))) pieces.push(piece);
    expect(pieces.join("")).toBe(toCsv(columns, rows));
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)"])("lets no spreadsheet run %s", (cell) => {
    expect(toCsv(columns, [[cell]])).toContain(`\r\n'${cell},`);
  });
});

async function* piecesOf<Row>(rows: Row[]): AsyncGenerator<Row[], void> {
  for (const row of rows) yield [row];
}

/** As RFC 4180 reads it: a row ends at a line's end that no quotes hold. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = "", end] of csv
    .replace("\uFEFF", "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r)/gu)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const meeting: MeetingSummary = {
  ...{ id: "3-9", name: "第三届第九次会议", body: "standing-committee", term: 3, number: 9 },
  ...{ date: "2031-02-26", endDate: null, documentCount: 1 },
};
const source: Source = {
  ...{ id: "2031-1/6", title: "名单", alike: null, page: 3 },
  issue: {
    ...{ id: "2031-1", year: 2031, number: 1, serialNumber: null, lastSerialNumber: null },
    ...{ numberUnit: null, serialUnit: null },
  },
};
const evidence: Evidence = { document: "2031-1/6", block: "p5", lines: [108, 109], quote: "何苗" };

/** The cells of the one row under their headings. */
function read(csv: string): Record<string, string | undefined> {
  const [headings = [], cells = []] = csv
    .slice(1)
    .split("\r\n")
    .map((line) => line.split(","));
  return Object.fromEntries(headings.map((heading, index) => [heading, cells[index]]));
}

describe("a document found", () => {
  it("is one row, however many snippets it has", () => {
    const snippet = (block: string, text: string) => ({
      block,
      fragments: [{ text, match: false }],
    });
    const document: DocumentSummary = {
      ...{ id: "2031-1/6", issueId: "2031-1", order: 6, type: "other", typeLabel: "其他文件" },
      ...{ title: "名单", page: 3, authors: [], date: null, dateBasis: null },
      ...{ meeting: null, alike: null, breaks: [] },
    };
    const issue: IssueSummary = {
      ...{ id: "2031-1", publisher: "", title: "", year: 2031, number: 1 },
      ...{
        serialNumber: null,
        lastSerialNumber: null,
        numberUnit: null,
        serialUnit: null,
        documentCount: 1,
      },
    };
    const hit: SearchHit = {
      ...{ document, issue, meeting: null, title: [], count: 2 },
      snippets: [snippet("p2", "何苗，女"), snippet("p3", '何苗"代"')],
    };
    const [headings = [], ...rows] = cellsOf(toCsv(hitColumns("https://example.org"), [hit]));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.[headings.indexOf("摘录")]).toBe('何苗，女\n何苗"代"');
  });
});

describe("a row of facts", () => {
  it("says of attendance who, where, how and in which words", () => {
    const row: Sourced<Attendance> = {
      ...{ ...evidence, source },
      ...{ meeting: "3-9", person: "何苗", personNote: "女", office: null, note: "因公", order: 1 },
      status: "leave",
    };
    expect(read(toCsv(attendanceColumns([meeting], "https://example.org"), [row]))).toEqual({
      ...{ 会议: "第三届第九次会议", 会议编号: "meetings/3-9", 日期: "2031-02-26", 姓名: "何苗" },
      ...{ 姓名附注: "女", 状态: "请假", 职务: "", 附注: "因公" },
      ...{
        公报: "2031年第一号",
        页: "3",
        文件编号: "issues/2031-1/6",
        段: "p5",
        行: "108–109",
        原句: "何苗",
        本段编者更正: "",
      },
      链接: `https://example.org/issues/2031-1/6?${new URLSearchParams({ block: "p5", quote: "何苗" })}#p5`,
    });
  });

  it("says what print has, where an editor corrected the words of the fact", () => {
    const corrected = [
      { block: "p5", was: "何笛", now: "何苗", why: "误字" },
      { block: "p9", was: "何笛", now: "何苗", why: "别处" },
    ];
    const row: Sourced<Appointment> = {
      ...{ ...evidence, source: { ...source, corrected } },
      ...{ person: "何苗", personNote: null, organ: null, post: "委员", note: null },
      ...{ meeting: null, date: null, action: "appoint" },
    };
    expect(read(toCsv(appointmentColumns([meeting], "https://example.org"), [row]))).toMatchObject({
      ...{ 原句: "何苗", 本段编者更正: "“何苗”，原件作“何笛”（误字）" },
    });
  });

  it("says of an appointment the same, and keeps one without a meeting", () => {
    const row: Sourced<Appointment> = {
      ...{ ...evidence, source: null },
      ...{ person: "何苗", personNote: null, organ: null, post: "委员", note: null },
      ...{ meeting: null, date: null },
      lines: [9, 9],
      action: "accept-resignation",
    };
    expect(read(toCsv(appointmentColumns([meeting], "https://example.org"), [row]))).toMatchObject({
      ...{ 日期: "", 任免: "接受辞职", 机关: "", 职务: "委员", 会议: "", 会议编号: "", 行: "9" },
    });
  });
});
