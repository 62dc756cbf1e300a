import { afterAll, beforeAll, expect, test } from "vitest";
import { getAppointments } from "../../lib/archive/appointments/appointments";
import { getDocument } from "../../lib/archive/documents/documents";
import { furtherAddresses } from "../../lib/archive/import/addresses";
import { getBulletinJson } from "../../lib/archive/issues/bulletin";
import { findIssueBySerial, getIssue, listIssues } from "../../lib/archive/issues/issues";
import { getOverview } from "../../lib/archive/issues/overview";
import { getSource } from "../../lib/archive/issues/source";
import { getMeetings } from "../../lib/archive/meetings/list";
import { getMeeting } from "../../lib/archive/meetings/meetings";
import { bulletinSchema } from "../../lib/bulletin/schema";
import { emptyArchive } from "../make/archive";
import { storedBulletin } from "../make/stored";

const NASTY = '<script>alert("1")</script> \u0007 \' %s 𠮷';

const older = storedBulletin({
  id: "2031-1",
  serial: 7,
  documents: [
    { title: "议程", meeting: "3-1", date: "2031-02-03", attending: [{ person: "安如山" }] },
    { title: "免职名单", meeting: "3-1", date: "2031-02-03", removed: ["白若水", "柴可"] },
    { title: "免职名单", meeting: "3-1", date: "2031-02-03", removed: ["段长河"] },
    { title: "免职名单", meeting: "3-1", date: "2031-02-03" },
  ],
  agenda: ["听取报告"],
});
const serialOnly = storedBulletin({
  id: "no-8",
  serial: 8,
  year: null,
  number: null,
  documents: [],
});
const newer = storedBulletin({
  id: "2031-10",
  serial: 9,
  documents: [
    { title: "议程", meeting: "3-1", date: "2031-02-04", attending: [{ person: "安如山" }] },
    { title: NASTY, blocks: [{ kind: "paragraph", text: NASTY }], meeting: "3-2" },
  ],
  agenda: ["听取报告"],
});

let archive: ReturnType<typeof emptyArchive>;
beforeAll(async () => {
  archive = emptyArchive();
  archive.store([newer, serialOnly, older]);
});
afterAll(() => archive.end());

test("issues stand newest first, one with only a serial number after the one before it", async () => {
  expect((await listIssues()).map((issue) => issue.id)).toEqual(["2031-10", "no-8", "2031-1"]);
  expect(await findIssueBySerial(8)).toMatchObject({ id: "no-8", documentCount: 0 });
  expect(await findIssueBySerial(99)).toBeNull();
});

test("an issue has its contents, its meetings and its neighbours", async () => {
  const page = await getIssue("2031-1");
  expect(page?.contents.map((line) => line.document?.id)).toEqual([
    "2031-1/1",
    "2031-1/2",
    "2031-1/3",
    "2031-1/4",
  ]);
  expect(page).toMatchObject({
    issue: { documentCount: 4 },
    meetings: [{ id: "3-1", documentCount: 5 }],
    previous: null,
    next: { id: "no-8" },
  });
  expect(await getIssue("2031-99")).toBeNull();
});

test("documents of one title and meeting are told apart by the persons they name, if they name any", async () => {
  const page = await getIssue("2031-1");
  expect(page?.contents.map((line) => line.document?.alike)).toEqual([
    null,
    ["白若水", "柴可"],
    ["段长河"],
    null,
  ]);
});

test("a document comes back as it was parsed", async () => {
  const page = await getDocument("2031-10", 2);
  const parsed = newer.bulletin.documents[1];
  expect(page?.document).toMatchObject({
    title: NASTY,
    blocks: parsed?.blocks,
    lines: parsed?.lines,
  });
  expect(page).toMatchObject({ previous: { order: 1 }, next: null, meeting: { id: "3-2" } });
  expect(await getDocument("2031-10", 3)).toBeNull();
  const appointments = await getDocument("2031-1", 2);
  expect(appointments?.appointments).toEqual(older.bulletin.appointments.slice(0, 2));
});

test("a meeting of two issues is one, and keeps what each says", async () => {
  const page = await getMeeting("3-1");
  expect(page?.statements.map(({ issueId, date }) => [issueId, date])).toEqual([
    ["2031-1", "2031-02-03"],
    ["2031-10", "2031-02-04"],
  ]);
  expect(page?.meeting.date).toBe("2031-02-03");
  expect(page?.statements[0]?.evidence).toEqual(older.bulletin.meetings[0]?.evidence);
  expect(page?.documents).toHaveLength(5);
  expect(page?.agenda).toEqual(older.bulletin.meetings[0]?.agenda);
  expect(page?.attendance).toEqual(older.bulletin.attendance);
  expect(page?.appointments.map((appointment) => appointment.person)).toEqual([
    "白若水",
    "柴可",
    "段长河",
  ]);
  expect(await getMeeting("9-9")).toBeNull();
});

test("meetings are listed newest first, undated ones last", async () => {
  expect((await getMeetings())?.meetings.map(({ id }) => id)).toEqual(["3-1", "3-2"]);
  expect((await getMeeting("3-1"))?.previous?.id).toBe("3-2");
});

test("the appointments' page names the document and meeting of each appointment", async () => {
  const { appointments, sources, meetings } = await getAppointments();
  expect(appointments[2]).toEqual({ ...older.bulletin.appointments[2], again: [] });
  expect(sources["2031-1/3"]).toMatchObject({ title: "免职名单", issue: { id: "2031-1" } });
  expect(meetings["3-1"]).toMatchObject({ name: "第3届第1次会议" });
});

test("the source comes back line for line", async () => {
  const page = await getSource("2031-10");
  expect(page?.lines).toHaveLength(newer.bulletin.source.lineCount);
  expect(page?.lines.join("\n")).toContain(NASTY);
  expect(page?.documents.map((document) => document.lines)).toEqual(
    newer.bulletin.documents.map((document) => document.lines),
  );
  expect(await getSource("2031-99")).toBeNull();
});

test("the bulletin JSON is the parser's own", async () => {
  const json = await getBulletinJson("2031-1");
  expect(bulletinSchema.parse(JSON.parse(json ?? ""))).toEqual(older.bulletin);
});

test("the overview counts what is there", async () => {
  expect(await getOverview()).toMatchObject({
    newest: { issue: { id: "2031-10" } },
    counts: {
      issues: 3,
      documents: 6,
      meetings: 2,
      appointments: 3,
      people: 4,
      planItems: 0,
      checks: 0,
    },
    years: [2031],
    importedAt: "2030-01-01T00:00:00.000Z",
  });
});

test("a block answers for each non-blank line it spans, but not for another's", () => {
  const lines = ["题", "", "段一", "　", "续一", "表", "题续"];
  expect(
    furtherAddresses(
      lines,
      [1, 7],
      [
        { id: "p1", lines: [1, 1] },
        { id: "p2", lines: [3, 7] },
        { id: "p4", lines: [6, 6] },
      ],
    ),
  ).toEqual([[], ["p3", "p5"], []]);
});
