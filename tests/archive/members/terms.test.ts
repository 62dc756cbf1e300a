import { afterAll, beforeAll, expect, test } from "vitest";
import type { Told } from "../../../lib/archive/attendance/attendance";
import { getMembers } from "../../../lib/archive/members/members";
import { changesOf, termsOf } from "../../../lib/archive/members/terms";
import { archiveOf } from "../../make/archive";

const MEETINGS = ["3-1", "3-2", "3-3"];
const told = (meeting: string, status: Told["status"], names: string): Told[] =>
  names.split(" ").map((person) => ({ meeting, status, person }));
const TOLD = [
  ...told("3-1", "present", "甲 乙"),
  ...told("3-1", "leave", "丙"),
  ...told("3-1", "observer", "子"),
  ...told("3-2", "present", "甲 乙 丙"),
  ...told("3-3", "present", "丁 甲"),
  ...told("3-3", "absent", "丙"),
];

test("a term has whom any list names as a member, the newest list's first, as it has them", () => {
  expect(termsOf(MEETINGS, TOLD)).toEqual([
    { person: "丁", named: 1, present: 1, first: "3-3", last: "3-3" },
    { person: "甲", named: 3, present: 3, first: "3-1", last: "3-3" },
    { person: "丙", named: 3, present: 1, first: "3-1", last: "3-3" },
    { person: "乙", named: 2, present: 2, first: "3-1", last: "3-2" },
  ]);
});

test("who came and left between two lists is told, the newest first; the same names change nothing", () => {
  expect(changesOf(MEETINGS, TOLD)).toEqual([
    { before: "3-2", meeting: "3-3", came: ["丁"], left: ["乙"] },
  ]);
  expect(changesOf(["3-1"], TOLD)).toEqual([]);
});

let archive: Awaited<ReturnType<typeof archiveOf>>;
beforeAll(async () => {
  archive = await archiveOf("tests/fixtures/archive");
});
afterAll(() => archive.end());

test("the newest term is shown unless another is asked for, with its meetings and offices", async () => {
  const newest = await getMembers();
  expect(newest).toMatchObject({ series: { id: "4" }, total: 6, current: 6, listed: 1 });
  const third = await getMembers("3");
  expect(third?.members.find(({ person }) => person === "欧阳修远")).toMatchObject({
    ...{ named: 1, present: 0, first: { id: "3-9" }, last: { id: "3-9" } },
  });
  const left = [{ person: "欧阳修远", acts: [] }];
  expect(third?.changes).toEqual([expect.objectContaining({ came: [], left })]);
  const signer = third?.members.find(({ person }) => person === "葛明远");
  expect(signer?.office).toMatchObject({ document: "2031-1/2" });
  expect(signer?.office?.office).toContain("办公室主任");
});

test("a term or page that is not here has none", async () => {
  expect(await getMembers("9")).toBeNull();
  expect(await getMembers("3", 2)).toBeNull();
});

test("who came and left is told with the acts of that time", async () => {
  const yearly = await archiveOf("tests/fixtures/yearly");
  const { changes = [] } = (await getMembers("3")) ?? {};
  await yearly.end();
  expect(changes).toMatchObject([
    {
      ...{ before: { id: "3-10" }, meeting: { id: "3-11" } },
      came: [
        { person: "乐山", acts: [{ action: "elect", post: "委员", date: "2032-01-14" }] },
        { person: "葛明远", acts: [] },
      ],
      left: [
        { person: "柴可夫", acts: [] },
        { person: "欧阳修远", acts: [{ action: "accept-resignation", document: "2032-1/3" }] },
      ],
    },
  ]);
});
