import { expect, test } from "vitest";
import { checkArchive } from "../../../../lib/archive/import/checks/checks";
import { digestOf } from "../../../../lib/archive/import/digest";
import { meetingRows } from "../../../../lib/archive/import/meetings";
import { personsOf } from "../../../../lib/archive/import/persons/persons";
import { type InventedBulletin, storedBulletin } from "../../../make/stored";

const digest = (invented: InventedBulletin) => digestOf(storedBulletin(invented));

const issue = (id: string, serial: number | null = null) => digest({ id, serial, documents: [] });
const codes = (...digests: Parameters<typeof checkArchive>[0]) =>
  checkArchive(digests).diagnostics.map(({ severity, code }) => `${severity} ${code}`);

test("an archive without fault says nothing", () => {
  expect(codes(issue("2031-1", 7), issue("2031-2", 8))).toEqual([]);
});

test("two files of one issue are an error that names both", () => {
  const copy = digest({ id: "2031-1", file: "copy.txt", documents: [] });
  const {
    diagnostics: [found],
  } = checkArchive([issue("2031-1"), copy]);
  expect(found).toMatchObject({ severity: "error", code: "issue/duplicate", file: "copy.txt" });
  expect(found?.message).toContain("2031-1.txt");
});

test("a gap in serial numbers is a warning that names what is missing", () => {
  const {
    diagnostics: [one],
  } = checkArchive([issue("2031-1", 7), issue("2031-3", 9)]);
  expect(one).toMatchObject({ severity: "warning", code: "issue/serial-gap", file: "2031-3.txt" });
  expect(one?.message).toContain("总第8号");
  const {
    diagnostics: [many],
  } = checkArchive([issue("2031-5", 12), issue("2031-1", 7)]);
  expect(many?.message).toContain("总第8至11号");
  const joint = digest({ id: "2031-1-2", serial: 7, lastSerial: 8, documents: [] });
  expect(checkArchive([joint, issue("2031-3", 9)]).diagnostics).toEqual([]);
});

const list = (id: string, meeting: string, persons: string[], date?: string) =>
  digest({
    id,
    documents: [
      { title: "出席情况", meeting, date, attending: persons.map((person) => ({ person })) },
    ],
  });

test("a roster that changed contradicts nothing: who came and who left is told, with the acts that go with it", () => {
  const resigned = digest({
    id: "2031-2",
    documents: [
      {
        title: "出席情况",
        meeting: "3-2",
        date: "2031-04-01",
        attending: ["安如山", "白若水", "何苗"].map((person) => ({ person })),
      },
      { title: "终止代表资格的公告", meeting: "3-2", date: "2031-04-01", unseated: ["柴可夫"] },
    ],
  });
  const { checks, diagnostics } = checkArchive([
    resigned,
    list("2031-1", "3-1", ["安如山", "何苗", "柴可夫", "方大同"], "2031-02-01"),
  ]);
  const told = "新列白若水（未见相关任免）；不再列柴可夫（代表资格终止）、方大同（未见相关任免）";
  expect(checks).toMatchObject([
    { result: "changed", series: "3", read: { text: `名单3人：${told}` } },
  ]);
  const [found] = diagnostics;
  expect(found).toMatchObject({
    ...{ severity: "info", code: "attendance/roster-changed", file: "2031-2.txt", line: 3 },
  });
  expect(found?.message).toContain(told);
  expect(found?.message).toContain("2031-1.txt:3");
});

test("what is told of several who came or left is told once", () => {
  const { checks } = checkArchive([
    list("2031-1", "3-1", ["安如山"], "2031-02-01"),
    list("2031-2", "3-2", ["安如山", "白若水", "何苗"], "2031-04-01"),
  ]);
  expect(checks[0]?.read.text).toBe("名单3人：新列白若水、何苗（均未见相关任免）");
});

test("an act before the first of two lists, or on another office, is none that goes with the change", () => {
  const after = (removed: string[], date: string) =>
    digest({
      id: "2031-2",
      documents: [
        {
          title: "出席情况",
          meeting: "3-2",
          date: "2031-04-01",
          attending: [{ person: "安如山" }],
        },
        { title: "免职名单", meeting: "3-2", date, removed },
        { title: "公告", meeting: "3-2", date, unseated: date < "2031-02-01" ? ["柴可夫"] : [] },
      ],
    });
  const before = list("2031-1", "3-1", ["安如山", "柴可夫"], "2031-02-01");
  for (const later of [after(["柴可夫"], "2031-04-01"), after([], "2030-12-01")]) {
    expect(checkArchive([before, later]).checks[0]?.read.text).toContain("柴可夫（未见相关任免）");
  }
});

test("a roster that writes a member in another way is the same roster", () => {
  const lists = [
    list("2031-1", "3-1", ["安如山", "买买提·艾力", "张偉"]),
    list("2031-2", "3-2", ["安如山", "买买提・艾力", "张伟"]),
  ];
  expect(codes(...personsOf(lists, [["张伟", "张偉"]]).digests)).toEqual([]);
  expect(codes(...personsOf(lists).digests)).toEqual(["info attendance/roster-changed"]);
});

test("rosters of different terms are not compared, nor observers counted", () => {
  expect(codes(list("2031-1", "3-1", ["安如山"]), list("2032-1", "4-1", ["白若水"]))).toEqual([]);
  const observed = digest({
    id: "2031-2",
    documents: [
      {
        title: "出席情况",
        meeting: "3-2",
        attending: [{ person: "安如山" }, { person: "白若水", status: "observer" }],
      },
    ],
  });
  expect(codes(list("2031-1", "3-1", ["安如山"]), observed)).toEqual([]);
});

test("one meeting with two dates is a warning with both dates and both places", () => {
  const {
    diagnostics: [found],
  } = checkArchive([
    list("2031-1", "3-1", [], "2031-02-03"),
    list("2031-2", "3-1", [], "2031-02-04"),
  ]);
  expect(found).toMatchObject({ code: "meeting/date-conflict", file: "2031-2.txt", line: 3 });
  for (const said of ["2031-02-03", "2031-02-04", "2031-1.txt:3"]) {
    expect(found?.message).toContain(said);
  }
});

test.each<[days: string, quote: string, later: string, laterQuote: string, told: boolean]>([
  ["2031-02-03/2031-02-05", "2031年2月3日至5日", "2031-02-04", "2031年2月4日", false],
  ["2031-02-05", "2031年2月5日", "2031-02-03/2031-02-05", "2031年2月3日至5日", false],
  // Of papers of the 4th and the 5th: it sat on others too.
  ["2031-02-04/2031-02-05", "2031年2月4日", "2031-02-03/2031-02-05", "2031年2月3日至5日", false],
  ["2031-02-03/2031-02-05", "2031年2月3日至5日", "2031-02-06", "2031年2月6日", true],
  ["2031-02-03/2031-02-05", "2031年2月3日至5日", "2031-03-04", "2031年3月4日", true],
  ["2031-02-03/2031-02-05", "2031年2月3日-5日", "2031-02-03/2031-02-06", "2031年2月3日至6日", true],
])("of a meeting of %s a day told in another issue is one of them, or told (%#)", (...row) => {
  const [days, quote, later, laterQuote, isTold] = row;
  const told = (id: string, days: string, quote: string) => {
    const { meetings, ...one } = list(id, "3-1", [], "2031-02-03");
    const [date = null, endDate = null] = days.split("/");
    return {
      ...one,
      meetings: meetings.map((meeting) => ({
        ...{ ...meeting, date, endDate },
        dateEvidence: meeting.dateEvidence && { ...meeting.dateEvidence, quote },
      })),
    };
  };
  const digests = [told("2031-1", days, quote), told("2031-2", later, laterQuote)];
  expect(codes(...digests)).toEqual(isTold ? ["warning meeting/date-conflict"] : []);
  const widest = [days, later].find((all) => all.includes("/"))?.split("/");
  if (!isTold)
    expect(meetingRows(digests)).toMatchObject([{ date: "2031-02-03", endDate: widest?.[1] }]);
});

test("whom a sentence names is no roster of its meeting, nor a column beside its lists", () => {
  const stored = storedBulletin({
    id: "2031-2",
    documents: [
      {
        ...{ title: "会议公报", meeting: "3-2", attending: [{ person: "白若水" }] },
        blocks: [{ kind: "paragraph", text: "白若水出席会议。" }],
      },
    ],
  });
  const attendance = stored.bulletin.attendance.map((row) => ({ ...row, block: "p2" }));
  const told = digestOf({ ...stored, bulletin: { ...stored.bulletin, attendance } });
  const digests = [list("2031-1", "3-1", ["安如山"]), told];
  expect(codes(...digests)).toEqual([]);
  expect(meetingRows(digests).map(({ id, sheet }) => [id, sheet])).toEqual([
    ["3-2", null],
    ["3-1", 1],
  ]);
});
