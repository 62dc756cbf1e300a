import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getAttendance, getAttendanceData } from "../../../lib/archive/attendance/attendance";
import { matrixOf, tallyOf } from "../../../lib/archive/attendance/matrix";
import { seriesOf, seriesOfAll } from "../../../lib/archive/attendance/series";
import type { Attendance } from "../../../lib/archive/model";
import { archiveOf, collected, emptyArchive } from "../../make/archive";
import { storedBulletin } from "../../make/stored";

function row(meeting: string, person: string, status: Attendance["status"] = "present") {
  return {
    ...{ meeting, person, status, personNote: null, office: null, note: null, order: 1 },
    ...{ document: `2031-1/${meeting}`, block: "p2", quote: person },
    lines: [1, 1] satisfies [number, number],
  };
}

const shown = (meetings: string[], rows: Attendance[]) =>
  matrixOf(meetings, rows).map(({ person, records, present, named }) => [
    person,
    records.map((all) => all.map(({ status }) => status).join("+")).join("|"),
    `${present}/${named}`,
  ]);

describe("members × meetings", () => {
  test("stand as the newest list prints them, then as older lists did", () => {
    const rows = [
      ...[row("3-1", "白若水"), row("3-1", "安如山"), row("3-1", "柴可夫")],
      ...[row("3-2", "柴可夫"), row("3-2", "段长河")],
    ];
    expect(shown(["3-1", "3-2"], rows)).toEqual([
      ["柴可夫", "present|present", "2/2"],
      ["段长河", "|present", "1/1"],
      ["白若水", "present|", "1/1"],
      ["安如山", "present|", "1/1"],
    ]);
  });

  test("count only meetings whose list has the name: no record is no leave", () => {
    expect(
      shown(
        ["3-1", "3-2", "3-3"],
        [row("3-1", "安如山", "leave"), row("3-3", "安如山"), row("3-2", "白若水", "absent")],
      ),
    ).toEqual([
      ["安如山", "leave||present", "1/2"],
      ["白若水", "|absent|", "0/1"],
    ]);
  });

  test("keep both records of a name that one list has twice, and count the meeting once", () => {
    const rows = [row("3-1", "安如山"), row("3-1", "安如山"), row("3-1", "安如山", "leave")];
    expect(shown(["3-1"], rows)).toEqual([["安如山", "present+present+leave", "1/1"]]);
  });

  test("leave out who only observed, but show a member's observing", () => {
    const rows = [
      ...[row("3-1", "安如山", "observer"), row("3-1", "白若水", "observer")],
      row("3-2", "安如山"),
    ];
    expect(shown(["3-1", "3-2"], rows)).toEqual([["安如山", "observer|present", "1/2"]]);
  });

  test("are counted by status", () => {
    expect(tallyOf([row("3-1", "甲"), row("3-1", "乙"), row("3-1", "丙", "leave")])).toEqual({
      ...{ present: 2, leave: 1, absent: 0, observer: 0 },
    });
  });
});

test("a series is a meeting's id without its number", () => {
  const congress = { body: "congress", term: 16 } as const;
  expect(seriesOf({ body: "standing-committee", term: 16 }).id).toBe("16");
  expect(seriesOf(congress).id).toBe("16-p");
  expect(seriesOf({ body: "chairs", term: null }).id).toBe("0-c");
  expect(seriesOfAll([congress, congress])).toHaveLength(1);
});

describe("three issues over two terms", () => {
  let archive: Awaited<ReturnType<typeof archiveOf>>;
  beforeAll(async () => {
    archive = await archiveOf("tests/fixtures/archive");
  });
  afterAll(() => archive.end());

  test("the newest term is shown unless another is asked for", async () => {
    const page = await getAttendance();
    expect(page?.series).toEqual({ id: "4", body: "standing-committee", term: 4 });
    expect(page?.all.map(({ id }) => id)).toEqual(["4", "3"]);
    expect(page?.members.at(-1)).toMatchObject({ person: "水长流", present: 0, named: 1 });
    expect(page?.meetings[0]?.tally).toEqual({ present: 5, leave: 0, absent: 1, observer: 0 });
  });

  test("a term's meetings run from the oldest to the newest", async () => {
    const page = await getAttendance("3");
    expect(page?.meetings.map(({ id, tally }) => [id, tally.present, tally.leave])).toEqual([
      ["3-9", 7, 1],
      ["3-10", 5, 2],
    ]);
    expect(page?.unlisted).toEqual([]);
    expect(
      page?.members.map(({ person, present, named }) => `${person}${present}/${named}`),
    ).toEqual([
      ...["安如山2/2", "柴可夫2/2", "方大同2/2", "葛明远2/2", "何苗2/2"],
      ...["江上舟1/2", "乐山1/2", "欧阳修远0/1"],
    ]);
  });

  test("what is not here has no page and no data", async () => {
    for (const series of ["5", "3-p", "0"]) {
      expect(await getAttendance(series)).toBeNull();
      expect(await getAttendanceData(series)).toBeNull();
    }
  });

  test("the data are the bulletins' own facts", async () => {
    const all = archive.bulletins.flatMap((bulletin) => bulletin.attendance);
    const whole = await getAttendanceData();
    expect(whole?.series).toBeNull();
    expect(whole && (await collected(whole.rows))).toEqual(all);
    const data = await getAttendanceData("3");
    expect(data && (await collected(data.rows))).toEqual(
      all.filter(({ meeting }) => meeting?.startsWith("3-")),
    );
    expect(data?.meetings.map(({ id }) => id)).toEqual(["3-9", "3-10"]);
  });
});

test("a list that a later issue prints again is one list; a meeting without one is named", async () => {
  const archive = emptyArchive();
  const list = (title: string, meeting: string) => {
    return { title, meeting, date: "2031-02-03", attending: [{ person: "安如山" }] };
  };
  archive.store([
    storedBulletin({ id: "2031-1", documents: [list("出席情况", "3-1")] }),
    storedBulletin({
      id: "2031-2",
      documents: [list("出席情况（重印）", "3-1"), { title: "议程", meeting: "3-2" }],
    }),
  ]);
  const page = await getAttendance("3");
  expect(page?.meetings.map(({ tally }) => tally.present)).toEqual([1]);
  expect(page?.members).toMatchObject([{ present: 1, named: 1, records: [[{}]] }]);
  expect(page?.unlisted.map(({ id }) => id)).toEqual(["3-2"]);
  const data = await getAttendanceData("3");
  expect(data && (await collected(data.rows))).toHaveLength(2);
  await archive.end();
});

test("an archive without a list has none to show, and empty data", async () => {
  const archive = emptyArchive();
  archive.store([]);
  expect(await getAttendance()).toBeNull();
  const data = await getAttendanceData();
  expect(data).toMatchObject({ series: null, meetings: [] });
  expect(data && (await collected(data.rows))).toEqual([]);
  await archive.end();
});
