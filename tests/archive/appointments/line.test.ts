import { describe, expect, test } from "vitest";
import { isShared, placedIn, type Term } from "../../../lib/archive/appointments/line";

const term = (person: string, begun: string | null, ended: string | null): Term => ({
  ...{ person, begun, ended },
});
const last = (...terms: Term[]) => placedIn(terms, terms.length - 1, isShared(terms));

describe("who came before", () => {
  test("the first, and one whose coming is not told, have nobody before them", () => {
    expect(last(term("甲", "2031-01-01", null))).toEqual({ before: null, beside: [] });
    expect(
      last(term("甲", "2031-01-01", "2031-02-01"), term("乙", null, "2031-05-01")).before,
    ).toBeNull();
  });

  test("the last that left, with both days; on one day there is no gap", () => {
    const first = term("甲", "2030-01-01", "2031-02-01");
    const before = { is: "followed", persons: ["甲"], left: "2031-02-01" };
    expect(last(first, term("乙", "2031-06-01", null)).before).toEqual({
      ...{ ...before, came: "2031-06-01" },
    });
    expect(last(first, term("乙", "2031-02-01", null)).before).toEqual({
      ...{ ...before, came: "2031-02-01" },
    });
    expect(last(term("甲", null, "2031-02-01"), term("乙", "2031-06-01", null)).before).toEqual({
      ...{ ...before, came: "2031-06-01" },
    });
  });

  test("while anybody's leaving is not told, no gap is", () => {
    const terms = [term("甲", "2030-01-01", null), term("乙", "2031-01-01", "2031-03-01")];
    expect(last(...terms, term("丙", "2031-06-01", null)).before).toEqual({
      ...{ is: "open", persons: ["甲"] },
    });
  });

  test("what has no day is nobody's predecessor", () => {
    expect(last(term("甲", null, null), term("乙", "2031-06-01", null)).before).toBeNull();
  });

  test("the same name again follows itself", () => {
    expect(
      last(term("甲", "2030-01-01", "2030-02-01"), term("甲", "2030-06-01", null)).before,
    ).toMatchObject({ persons: ["甲"], left: "2030-02-01" });
  });
});

describe("several at once", () => {
  const pairs: [string, Term, Term, boolean][] = [
    [
      "one came while the other was there",
      term("甲", "2030-01-01", "2031-01-01"),
      term("乙", "2030-06-01", null),
      true,
    ],
    [
      "both are known of in between",
      term("甲", "2030-01-01", "2031-01-01"),
      term("乙", "2030-06-01", "2032-01-01"),
      true,
    ],
    ["both came on one day", term("甲", "2030-01-01", null), term("乙", "2030-01-01", null), true],
    ["both left on one day", term("甲", null, "2030-01-01"), term("乙", null, "2030-01-01"), true],
    [
      "one came as the other left",
      term("甲", "2030-01-01", "2031-01-01"),
      term("乙", "2031-01-01", "2032-01-01"),
      false,
    ],
    [
      "of neither the leaving is told",
      term("甲", "2030-01-01", null),
      term("乙", "2031-01-01", null),
      false,
    ],
    ["no day is told", term("甲", null, null), term("乙", null, null), false],
    [
      "it is one name",
      term("甲", "2030-01-01", "2032-01-01"),
      term("甲", "2031-01-01", "2032-01-01"),
      false,
    ],
  ];
  test.each(pairs)("%s", (_, one, other, wanted) => {
    expect(isShared([one, other])).toBe(wanted);
  });

  test("are named beside each other, and nobody is said to follow", () => {
    const terms = [
      term("甲", "2030-01-01", "2032-01-01"),
      term("乙", "2030-06-01", "2031-01-01"),
      term("丙", "2031-06-01", null),
    ];
    expect(terms.map((_, at) => placedIn(terms, at, isShared(terms)))).toEqual([
      { before: null, beside: ["乙", "丙"] },
      { before: null, beside: ["甲"] },
      { before: null, beside: ["甲"] },
    ]);
  });

  test("are found behind a long row of others", () => {
    const row = Array.from({ length: 50 }, (_, at) =>
      term(`甲${at}`, `20${at + 10}-01-01`, `20${at + 10}-12-01`),
    );
    expect(isShared(row)).toBe(false);
    expect(isShared([term("乙", "2009-01-01", "2050-01-01"), ...row])).toBe(true);
  });
});
