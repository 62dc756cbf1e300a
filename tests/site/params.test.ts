import { describe, expect, it } from "vitest";
import {
  appointmentFacetParams,
  appointmentFilterParams,
  appointmentsParams,
  attendanceParams,
  both,
  displayChoice,
  documentParams,
  issueParams,
  markParams,
  meetingParams,
  pagedParams,
  pageParams,
  peopleParams,
  personParams,
  personPartParams,
  postParams,
  queryOf,
  searchFacetParams,
  searchParams,
  serialParams,
  wholeSearchParams,
} from "../../lib/site/params";

const given = <T>(value: T) => Promise.resolve(value);

describe("an issue's address", () => {
  it.each(["2021-2", "2021-1-2", "2021-s1", "no-15"])("%s names one", async (issue) => {
    expect(await issueParams(given({ issue }))).toEqual({ issue });
  });

  it.each([
    "",
    "2021",
    "2021-2%2F7",
    "%E0%A4%A",
    "%00",
    "21-2",
    "2021-2.json",
    "../etc",
    "2021-2 ",
    "no-",
    "9".repeat(5000),
  ])("%s names none", async (issue) => {
    expect(await issueParams(given({ issue }))).toBeNull();
  });

  it("arrives percent-encoded", async () => {
    expect(await issueParams(given({ issue: "2021%2D2" }))).toEqual({ issue: "2021-2" });
  });
});

describe("a document's address", () => {
  it("counts from one", async () => {
    expect(await documentParams(given({ issue: "2021-2", order: "7" }))).toEqual({
      issue: "2021-2",
      order: 7,
    });
    for (const order of ["0", "07", "-1", "1.0", "1e3", "七", "99999999999"]) {
      expect(await documentParams(given({ issue: "2021-2", order }))).toBeNull();
    }
  });

  it("names an issue by its serial number alone", async () => {
    expect(await serialParams(given({ serial: "15" }))).toEqual({ serial: 15 });
    expect(await serialParams(given({ serial: "十五" }))).toBeNull();
  });
});

describe("a printed page's address", () => {
  it("counts from one", async () => {
    expect(await pageParams(given({ issue: "2021-2", page: "21" }))).toEqual({
      issue: "2021-2",
      page: 21,
    });
    for (const page of ["0", "x", "-1", "1.5", "%00", "9".repeat(10_000)]) {
      expect(await pageParams(given({ issue: "2021-2", page }))).toBeNull();
    }
  });
});

describe("a meeting's address", () => {
  it.each(["16-37", "16-p6", "16-c52"])("%s names one", async (meeting) => {
    expect(await meetingParams(given({ meeting }))).toEqual({ meeting });
  });

  it.each(["", "16-", "16--37", "16_37", "%2e%2e", "a".repeat(41)])(
    "%s names none",
    async (meeting) => {
      expect(await meetingParams(given({ meeting }))).toBeNull();
    },
  );
});

describe("what a search asks", () => {
  it("needs neither phrase nor page", async () => {
    expect(await searchParams(given({}))).toEqual({ q: "", page: 1 });
  });

  it("takes a name given twice once", async () => {
    expect(await searchParams(given({ q: ["甲", "乙"], page: ["2", "3"] }))).toEqual({
      q: "甲",
      page: 2,
    });
    expect(await markParams(given({ q: " 甲 " }))).toEqual({ q: "甲" });
    expect(await markParams(given({ block: "p7", quote: "甲乙" }))).toEqual({
      q: "",
      block: "p7",
      quote: "甲乙",
    });
    expect(await markParams(given({ block: "x", quote: "" }))).toEqual({ q: "" });
  });

  it("is in one of two orders, the usual one for any other word", async () => {
    expect(await searchParams(given({ q: "甲", sort: "date" }))).toMatchObject({ sort: "date" });
    expect((await searchParams(given({ q: "甲", sort: "x" })))?.sort).toBeUndefined();
  });

  it("has no page before the first", async () => {
    for (const page of ["0", "-1", "abc", "1.5", ""]) {
      expect(await searchParams(given({ q: "甲", page }))).toBeNull();
    }
  });
});

describe("whose attendance is asked", () => {
  it.each(["16", "16-p", "3-c", "0"])("%s names a series", async (series) => {
    expect(await attendanceParams(given({ series }))).toEqual({ series });
  });

  it.each(["", "x", "16-37", "16-", "-p", "99999"])("%s names none", async (series) => {
    expect(await attendanceParams(given({ series }))).toBeNull();
  });

  it("may be left out", async () => {
    expect(await attendanceParams(given({}))).toEqual({});
  });
});

describe("what the appointments are narrowed to", () => {
  it("is every value that can be one, once", async () => {
    const asked = {
      ...{ action: "remove", organ: [" 教育局 ", "财政局"], post: "局长" },
      ...{ person: "穆清风", meeting: "3-p1", year: "2031" },
    };
    const filters = { ...asked, organ: "教育局", year: 2031 };
    expect(await appointmentFilterParams(given(asked))).toEqual(filters);
    expect(await appointmentsParams(given({ ...asked, page: "2" }))).toEqual({
      ...filters,
      page: 2,
    });
  });

  it("leaves out what cannot be one", async () => {
    const asked = {
      ...{ action: "promote", organ: "", post: "长".repeat(201), person: " " },
      ...{ meeting: "../x", year: "31" },
    };
    expect(await appointmentFilterParams(given(asked))).toEqual({});
    expect(await appointmentFilterParams(given({ action: "toString" }))).toEqual({});
    expect(await appointmentsParams(given({ page: "0" }))).toBeNull();
  });

  it("comes to a route handler in its address", async () => {
    const url = `http://a/appointments.csv?${new URLSearchParams({ post: "局长" })}&year=2031&year=x`;
    expect(await appointmentFilterParams(queryOf({ url }))).toEqual({ post: "局长", year: 2031 });
  });
});

it("a letter, a part and a facet are of those there are; their pages are numbered", async () => {
  for (const [typed, initial] of Object.entries({ h: "H", Ｚ: "Z", 張: "張" }))
    expect(await peopleParams(given({ initial: typed }))).toMatchObject({ initial });
  expect(await peopleParams(given({ initial: "張王" }))).toBeNull();
  expect(await peopleParams(given({ initial: "H", page: "2" }))).toEqual({
    ...{ q: "", initial: "H", page: 2 },
  });
  expect((await peopleParams(given({ initial: "rest" })))?.initial).toBeNull();
  expect((await peopleParams(given({})))?.initial).toBeUndefined();
  for (const initial of ["HH", "", "其他", "１"]) {
    expect(await peopleParams(given({ initial }))).toBeNull();
  }
  expect(await personPartParams(given({ part: "documents" }))).toEqual({
    ...{ part: "documents", page: 1 },
  });
  expect(await personPartParams(given({ part: "mentions" }))).toBeNull();
  expect(await appointmentFacetParams(given({ of: "post", year: "2031" }))).toEqual({
    ...{ of: "post", year: 2031, page: 1 },
  });
  expect(await appointmentFacetParams(given({ of: "person" }))).toBeNull();
  expect((await searchFacetParams(given({ of: "meeting", q: "甲" })))?.of).toBe("meeting");
  expect(await searchFacetParams(given({ q: "甲" }))).toBeNull();
  expect(await pagedParams(given({ page: "0" }))).toBeNull();
  expect((await wholeSearchParams(given({ q: "甲" })))?.page).toBeUndefined();
});

it("what a path and its query ask is one question, or none", async () => {
  const meeting = Promise.resolve({ name: "甲" });
  expect(await both(meeting, pagedParams(given({ page: "3" })))).toEqual({ name: "甲", page: 3 });
  expect(await both(meeting, pagedParams(given({ page: "x" })))).toBeNull();
});

it("a post is addressed by its name, with its body where print gives one", async () => {
  expect(await postParams(given({ organ: "教育局", post: "局长" }))).toEqual({
    organ: "教育局",
    post: "局长",
  });
  expect(await postParams(given({ post: "代表" }))).toEqual({ post: "代表" });
  expect(await postParams(given({ organ: "教育局" }))).toBeNull();
});

it("takes no display setting but its own", () => {
  expect(displayChoice.safeParse({ size: "large" }).success).toBe(true);
  expect(displayChoice.safeParse({ size: "larger" }).success).toBe(true);
  expect(displayChoice.safeParse({ contrast: "high" }).success).toBe(true);
  expect(displayChoice.safeParse({ size: "huge" }).success).toBe(false);
  expect(displayChoice.safeParse({}).success).toBe(false);
});

describe("a person's address", () => {
  it.each(["胡青云", "买买提·艾力", "𠮷田", "A", "阿卜杜拉·".repeat(9), "𠮷".repeat(1000)])(
    "%s names one",
    async (name) => {
      expect(await personParams(given({ name: encodeURIComponent(name) }))).toEqual({ name });
    },
  );

  it.each(["", "%00", "a%0Ab", "a%2Fb", "a%5Cb", "%E0%A4%A"])("%s names none", async (name) => {
    expect(await personParams(given({ name }))).toBeNull();
  });
});
