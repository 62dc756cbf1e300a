/** What stands under a name, in three invented issues over two terms. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { getOverview } from "../../../lib/archive/issues/overview";
import { getPeople, listPeople } from "../../../lib/archive/people/people";
import { getPerson } from "../../../lib/archive/people/person";
import { foldForSearch } from "../../../lib/archive/search/text/fold";
import { archiveOf, emptyArchive } from "../../make/archive";
import { storedBulletin } from "../../make/stored";

let archive: Awaited<ReturnType<typeof archiveOf>>;

beforeAll(async () => {
  archive = await archiveOf("tests/fixtures/archive");
});
afterAll(() => archive.end());

const found = async (query: string) => (await listPeople(query)).people.map(({ name }) => name);

test("everyone named is listed once, by sound, with what there is", async () => {
  const { people, total } = await listPeople();
  const named = archive.bulletins.flatMap(({ attendance, appointments, documents }) => [
    ...[...attendance, ...appointments].map(({ person }) => person),
    ...documents.flatMap(({ authors }) => authors.map(({ name }) => name)),
  ]);
  expect(people.map(({ name }) => name).sort()).toEqual([...new Set(named)].sort());
  expect(total).toBe(people.length);
  expect((await getOverview()).counts.people).toBe(total);
  const initials = people.map(({ initial }) => initial);
  expect(initials).toEqual([...initials].sort());
  expect(people.find(({ name }) => name === "乐山")?.initial).toBe("Y");
  expect(people.find(({ name }) => name === "方大同")).toEqual({
    name: "方大同",
    initial: "F",
    meetings: 2,
    documents: 2,
    appointments: 0,
  });
});

test("where no name was found, those that sound so are told", async () => {
  expect(await getPeople({ query: "方大桐" })).toMatchObject({ found: 0, sounding: ["方大同"] });
  expect(await getPeople({ query: "方大" })).toMatchObject({ sounding: [] });
  expect(await getPeople({ query: "房" })).toMatchObject({ found: 0, sounding: [] });
});

test("the list and the page count alike, and as the bulletins do", async () => {
  for (const person of (await listPeople()).people) {
    const page = await getPerson(person.name);
    const rows = archive.bulletins.flatMap(({ attendance }) =>
      attendance.filter((row) => row.person === person.name),
    );
    expect(page?.attendance).toHaveLength(rows.length);
    expect(page?.count.listed).toBe(person.meetings);
    expect(new Set(rows.map(({ meeting }) => meeting)).size).toBe(person.meetings);
    expect(page?.documents).toHaveLength(person.documents);
    expect(page?.appointments).toHaveLength(person.appointments);
    expect(page?.appointments).toHaveLength(
      archive.bulletins.flatMap(({ appointments }) =>
        appointments.filter((appointment) => appointment.person === person.name),
      ).length,
    );
  }
});

test.each([
  ["ouyangxiuyuan", ["欧阳修远"]],
  ["oyxy", ["欧阳修远"]],
  ["Ōuyáng", ["欧阳修远"]],
  ["歐陽", ["欧阳修远"]],
  ["大同", ["方大同"]],
  ["leshan", ["乐山"]],
  ["yue", ["乐山"]],
  ["xyz", []],
  ["%", []],
])("%s finds %j", async (query, names) => {
  expect(await found(query)).toEqual(names);
});

test("a page has attendance over two terms, newest first, and counts n of m", async () => {
  const page = await getPerson("乐山");
  expect(page?.attendance.map(({ meeting, status }) => [meeting, status])).toEqual([
    ["4-1", "present"],
    ["3-10", "leave"],
    ["3-9", "present"],
  ]);
  expect(page?.series.map(({ series, count }) => [series?.id, count.listed])).toEqual([
    ["4", 1],
    ["3", 2],
  ]);
  expect(page?.count).toEqual({
    listed: 3,
    by: { present: 2, leave: 1, absent: 0, observer: 0 },
  });
  expect(page?.meetings["4-1"]).toMatchObject({ term: 4, date: "2032-01-20" });
});

test("a page has the documents spoken, with the office printed there, and the appointments", async () => {
  const speaker = await getPerson("江上舟");
  expect(speaker?.documents).toMatchObject([
    { author: { office: "区财政局局长" }, document: { id: "2031-2/1", meeting: "3-10" } },
  ]);
  const judge = await getPerson("穆清风");
  expect(judge?.appointments.map(({ action, date, post }) => [action, date, post])).toEqual([
    ["appoint", "2032-01-20", "局长"],
    ["remove", "2031-06-18", "审判员"],
  ]);
});

test("words that hold a name and tell no fact are mentions, each quoted as it stands", async () => {
  const page = await getPerson("柴可夫");
  expect(page?.mentions).toMatchObject({
    total: 1,
    quotes: [{ document: "2031-1/3", quote: expect.stringContaining("柴可夫代表提出的建议") }],
  });
});

test("facts and mentions together are every block that holds the name, and no other", async () => {
  for (const { name } of (await listPeople()).people) {
    const page = await getPerson(name);
    const told = [
      ...(page?.attendance ?? []),
      ...(page?.documents ?? []).map(({ author }) => author),
      ...(page?.appointments ?? []),
      ...(page?.mentions.quotes ?? []),
    ];
    const holding = archive.bulletins.flatMap(({ documents }) =>
      documents.flatMap(({ id, blocks }) =>
        blocks
          .filter(({ text }) => foldForSearch(text).includes(foldForSearch(name)))
          .map((b) => `${id} ${b.id}`),
      ),
    );
    const places = new Set(told.map(({ document, block }) => `${document} ${block}`));
    expect([...places].sort(), name).toEqual(holding.sort());
    for (const { document, block, quote } of told) {
      const text = archive.bulletins
        .flatMap(({ documents }) => documents)
        .find(({ id }) => id === document)
        ?.blocks.find(({ id }) => id === block)?.text;
      expect(text).toContain(quote);
      expect(page?.sources[document]?.id).toBe(document);
    }
  }
});

test.each(["无此人", "欧阳", "", "ouyangxiuyuan", "%", "\u0000"])("%j is nobody", async (name) => {
  expect(await getPerson(name)).toBeNull();
});

test("what a later issue prints again stands once, with both places, and is no mention", async () => {
  const own = emptyArchive();
  try {
    const list = { meeting: "3-1", date: "2031-02-03", removed: ["安如山"] };
    const told = { ...list, attending: [{ person: "安如山" }] };
    await own.store([
      storedBulletin({ id: "2031-1", documents: [{ title: "安如山等的名单", ...told }] }),
      storedBulletin({ id: "2031-2", documents: [{ title: "安如山等的名单（重印）", ...told }] }),
    ]);
    const page = await getPerson("安如山");
    const both = [{ document: "2031-1/1", again: [{ document: "2031-2/1" }] }];
    expect(page).toMatchObject({ attendance: both, appointments: both, mentions: { total: 0 } });
    expect(Object.keys(page?.sources ?? {})).toEqual(["2031-1/1", "2031-2/1"]);
    expect((await listPeople()).people).toMatchObject([{ meetings: 1, appointments: 1 }]);
    await own.store([
      storedBulletin({
        id: "2031-1",
        documents: [{ title: "名单", attending: [{ person: "安如山" }] }],
      }),
      storedBulletin({
        id: "2031-2",
        documents: [{ title: "名单", attending: [{ person: "安如山" }] }],
      }),
    ]);
    expect((await getPerson("安如山"))?.attendance, "of meetings not told").toHaveLength(2);
  } finally {
    await own.end();
    process.env.DATABASE_URL = `file:${archive.file}`;
  }
});

test("mentions are told in full and shown in part; a name in other forms is one; an import shows", async () => {
  const own = emptyArchive();
  try {
    expect(await listPeople()).toEqual({ query: "", total: 0, people: [] });
    const line = (at: number) => ({ kind: "paragraph" as const, text: `第${at}条由安如山提出。` });
    const paragraphs = Array.from({ length: 60 }, (_, at) => line(at));
    const facts = { title: "名单", attending: [{ person: "安如山" }] };
    await own.store([
      storedBulletin({ id: "2031-1", documents: [facts, { title: "记", blocks: paragraphs }] }),
      storedBulletin({
        id: "2031-2",
        documents: [{ title: "又记", blocks: [{ kind: "paragraph", text: "經安 如山同意。" }] }],
      }),
    ]);
    const page = await getPerson("安如山");
    expect(page?.mentions.total).toBe(61);
    expect(page?.mentions.quotes).toHaveLength(50);
    expect(page?.mentions.quotes[0]).toMatchObject({
      document: "2031-2/1",
      quote: "經安 如山同意",
    });
    expect(await found("ars")).toEqual(["安如山"]);
    await own.store([]);
    expect(await found("ars")).toEqual([]);
  } finally {
    await own.end();
    process.env.DATABASE_URL = `file:${archive.file}`;
  }
});
