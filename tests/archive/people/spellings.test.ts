/** One person by several names: dots of any shape, and what content/archive.json joins. */
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  getAppointments,
  getAppointmentsData,
} from "../../../lib/archive/appointments/appointments";
import { getPost } from "../../../lib/archive/appointments/post";
import { getAttendance } from "../../../lib/archive/attendance/attendance";
import { getOverview } from "../../../lib/archive/issues/overview";
import { listPeople } from "../../../lib/archive/people/people";
import { getPerson, getPersonData } from "../../../lib/archive/people/person";
import { search } from "../../../lib/archive/search/search";
import { suggest } from "../../../lib/archive/search/suggest";
import { collected, emptyArchive } from "../../make/archive";
import { importFiles } from "../../make/contents";
import { storedBulletin } from "../../make/stored";
import { removalText } from "../../make/texts";

let archive: ReturnType<typeof emptyArchive>;
beforeEach(() => {
  archive = emptyArchive();
});
afterEach(() => archive.end());

const ORDINALS = [..."一二三四五六"];

/** An archive in which each of these is removed from office once, in an issue of its own. */
async function removed(names: string[], people: string[][] = []) {
  const texts = names.map((name, at) => ({
    name: `${at}.txt`,
    bytes: Buffer.from(removalText({ ordinal: ORDINALS[at] ?? "", serial: at + 1 }, name)),
  }));
  const settings = { name: "archive.json", bytes: Buffer.from(JSON.stringify({ people })) };
  const { completed } = await importFiles([...texts, settings], archive.file);
  if (!completed) throw new Error("it was not imported");
  return completed.revision;
}

const listed = async (query?: string) =>
  (await listPeople(query)).people.map(({ name, appointments }) => [name, appointments]);
const foundBy = async (query: string) =>
  (await search({ query })).hits.map(({ document }) => document.id).sort();

test("a dot is one dot, whatever its shape, and its bearer one person", async () => {
  await removed(["买买提・艾力", "买买提·艾力", "买买提•艾力"]);
  expect(await listed()).toEqual([["买买提·艾力", 3]]);
  expect((await getOverview()).counts.people).toBe(1);
  for (const name of [
    "买买提·艾力",
    "买买提・艾力",
    "买买提‧艾力",
    "买买提∙艾力",
    "买买提 · 艾力",
  ]) {
    const person = await getPerson(name);
    expect(person).toMatchObject({ name: "买买提·艾力", spellings: [], alike: [] });
    expect(person?.appointments.map((one) => one.person)).toEqual([
      "买买提•艾力",
      "买买提·艾力",
      "买买提・艾力",
    ]);
    expect(await foundBy(`人:${name.replaceAll(" ", "")}`)).toEqual([
      "2031-1/1",
      "2031-2/1",
      "2031-3/1",
    ]);
  }
});

test("where print has but another dot, the page has the one dot", async () => {
  await removed(["买买提・艾力"]);
  expect(await listed()).toEqual([["买买提·艾力", 1]]);
  expect((await getPersonData("买买提・艾力"))?.name).toBe("买买提·艾力");
});

test("names that differ in the script alone have pages that name each other", async () => {
  await removed(["张伟", "张偉", "安如山"]);
  expect(await listed()).toEqual([
    ["安如山", 1],
    ["张伟", 1],
    ["张偉", 1],
  ]);
  expect(await getPerson("张伟")).toMatchObject({ name: "张伟", spellings: [], alike: ["张偉"] });
  expect(await getPerson("张偉")).toMatchObject({ name: "张偉", spellings: [], alike: ["张伟"] });
  expect(await getPerson("安如山")).toMatchObject({ spellings: [], alike: [] });
  expect((await getPerson("张伟"))?.appointments).toHaveLength(1);
});

test("joined, they are one page under the first, and every way to a person leads to both", async () => {
  const apart = await removed(["张偉", "张伟"]);
  const joined = await removed(["张偉", "张伟"], [["张伟", "张偉"]]);
  expect(joined, "readers let go of what they keep").not.toBe(apart);
  for (const name of ["张伟", "张偉", "张 偉"]) {
    const person = await getPerson(name);
    expect(person).toMatchObject({ name: "张伟", spellings: ["张偉"], alike: [] });
    expect(person?.appointments.map((one) => one.person)).toEqual(["张伟", "张偉"]);
    expect(person?.mentions.total).toBe(0);
  }
  expect(await listed()).toEqual([["张伟", 2]]);
  expect(await listed("张偉")).toEqual([["张伟", 2]]);
  expect((await getOverview()).counts.people).toBe(1);
  expect(await suggest("zhangwei")).toEqual([{ query: "张伟", kind: "person" }]);
  for (const person of ["张伟", "张偉"]) {
    expect(await foundBy(`人:${person}`)).toEqual(["2031-1/1", "2031-2/1"]);
    const narrowed = await getAppointments({ person });
    expect(narrowed).toMatchObject({ total: 2, facets: { action: { values: [{ count: 2 }] } } });
    expect(await collected((await getAppointmentsData({ person })).rows)).toHaveLength(2);
  }
});

test("another name altogether is joined too: found by either, its words no mere mention", async () => {
  await removed(["古丽娜尔", "古丽娜"], [["古丽娜尔", "古丽娜"]]);
  expect(await listed("古丽娜尔")).toEqual([["古丽娜尔", 2]]);
  expect(await foundBy("人:古丽娜尔")).toEqual(["2031-1/1", "2031-2/1"]);
  expect(await getPerson("古丽娜")).toMatchObject({
    name: "古丽娜尔",
    spellings: ["古丽娜"],
    mentions: { total: 0 },
  });
});

test("a spelling that no bulletin has is no name of the page, nor an address", async () => {
  await removed(["张伟"], [["章伟", "张伟"]]);
  expect(await getPerson("张伟")).toMatchObject({ name: "张伟", spellings: [] });
  expect(await getPerson("章伟")).toBeNull();
});

test("lists, posts and what is printed again go by the person", async () => {
  const attending = (person: string) => [{ person }, { person: "安如山" }];
  archive.store([
    storedBulletin({
      id: "2031-1",
      documents: [
        { title: "名单", meeting: "3-1", date: "2031-02-03", attending: attending("阿依·古丽") },
        { title: "免职", meeting: "3-1", date: "2031-02-03", removed: ["阿依·古丽"] },
      ],
    }),
    storedBulletin({
      id: "2031-2",
      documents: [
        { title: "名单", meeting: "3-2", date: "2031-03-03", attending: attending("阿依・古丽") },
        { title: "免职", meeting: "3-1", date: "2031-02-03", removed: ["阿依・古丽"] },
      ],
    }),
  ]);
  const members = (await getAttendance())?.members ?? [];
  expect(members.map(({ person, named }) => [person, named])).toEqual([
    ["阿依·古丽", 2],
    ["安如山", 2],
  ]);
  expect(members[0]?.records.map(([record]) => record?.person)).toEqual([
    "阿依·古丽",
    "阿依・古丽",
  ]);
  expect(await getPost({ organ: null, post: "科长" })).toMatchObject({
    total: 1,
    holdings: [{ person: "阿依·古丽" }],
  });
  expect(await getPerson("阿依·古丽")).toMatchObject({
    count: { listed: 2 },
    appointments: [{ document: "2031-1/2", again: [{ document: "2031-2/2" }] }],
  });
});

test("a search put together by person counts each as 人: finds them, joined or not", async () => {
  for (const people of [[], [["张伟", "張偉"]]]) {
    await removed(["张伟", "張偉", "买买提・艾力", "买买提·艾力"], people);
    const { groups } = await search({ query: "职务", group: "person" });
    expect(groups.map(({ value, count }) => `${value} ${count}`).sort()).toEqual(
      people.length > 0 ? ["买买提·艾力 2", "张伟 2"] : ["买买提·艾力 2", "张伟 1", "張偉 1"],
    );
    for (const { value, count } of groups)
      expect((await search({ query: `职务 人:${value}` })).total, `${value}`).toBe(count);
  }
});
