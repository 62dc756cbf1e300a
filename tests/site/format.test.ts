import { describe, expect, it } from "vitest";
import {
  asSentence,
  formatChanges,
  formatDate,
  formatDates,
  formatIssue,
  formatMeeting,
  formatSitting,
  formatSpan,
  formatYears,
  shorten,
  visible,
} from "../../lib/site/format";
import { formatOrdinal, formatSerial } from "../../lib/words";

describe("dates", () => {
  it("have no leading zeros", () => {
    expect(formatDate("2021-05-31")).toBe("2021年5月31日");
    expect(formatDate("2021-03-01")).toBe("2021年3月1日");
  });

  it("say what several days share only once", () => {
    expect(formatDates("2021-01-18", null)).toBe("2021年1月18日");
    expect(formatDates("2021-01-18", "2021-01-18")).toBe("2021年1月18日");
    expect(formatDates("2021-01-18", "2021-01-21")).toBe("2021年1月18日至21日");
    expect(formatDates("2021-01-31", "2021-02-01")).toBe("2021年1月31日至2月1日");
    expect(formatDates("2021-12-31", "2022-01-01")).toBe("2021年12月31日至2022年1月1日");
  });
});

it.each([
  [2, "二"],
  [10, "十"],
  [15, "十五"],
  [20, "二十"],
  [37, "三十七"],
  [100, "一百"],
  [105, "一百〇五"],
  [110, "一百一十"],
  [1001, "一千〇一"],
  [10000, "10000"],
])("%i is printed %s", (value, printed) => {
  expect(formatOrdinal(value)).toBe(printed);
});

describe("an issue's name", () => {
  const called = { numberUnit: "号", serialUnit: "号" };
  const issue = {
    ...called,
    id: "2021-2",
    year: 2021,
    number: 2,
    serialNumber: 15,
    lastSerialNumber: null,
  };

  it("is its year and number", () => {
    expect(formatIssue(issue)).toBe("2021年第二号");
  });

  it("says both numbers of a joint issue, whichever of them is stored", () => {
    expect(formatIssue({ ...issue, id: "2021-1-2", number: 1 })).toBe("2021年第一、二号");
    expect(formatIssue({ ...issue, id: "2021-1-2", number: null })).toBe("2021年第一、二号");
  });

  it("keeps the word of its masthead, and 号 where that has none", () => {
    const ofOurs = { ...issue, numberUnit: "期", serialUnit: null };
    expect(formatIssue(ofOurs)).toBe("2021年第二期");
    expect(formatIssue({ ...ofOurs, id: "no-15", year: null, number: null })).toBe("总第15期");
    expect(formatIssue({ ...ofOurs, id: "2021-s1", number: 1 })).toBe("2021年增刊第一期");
    expect(formatIssue({ ...issue, numberUnit: null, serialUnit: null })).toBe("2021年第二号");
  });

  it("has both ends of the serial numbers that a joint issue counts as", () => {
    expect(formatSerial(issue)).toBe("总第15号");
    expect(formatSerial({ ...issue, lastSerialNumber: 16 })).toBe("总第15至16号");
  });

  it("tells a supplement, and falls back on the serial number", () => {
    expect(formatIssue({ ...issue, id: "2021-s1", number: 1 })).toBe("2021年增刊第一号");
    expect(
      formatIssue({
        ...called,
        id: "no-15",
        year: null,
        number: null,
        serialNumber: 15,
        lastSerialNumber: null,
      }),
    ).toBe("总第15号");
  });
});

describe("a meeting's name", () => {
  it("says the term where it is known", () => {
    const meeting = { body: "standing-committee", term: 16, number: 37 } as const;
    expect(formatMeeting(meeting)).toBe("第十六届第三十七次会议");
    expect(formatMeeting({ ...meeting, term: null })).toBe("第三十七次会议");
    expect(formatSitting(meeting)).toBe("第三十七次会议");
  });

  it("tells the congress and the chairs from the standing committee", () => {
    expect(formatMeeting({ body: "congress", term: 16, number: 6 })).toBe("第十六届人大第六次会议");
    expect(formatSitting({ body: "chairs", term: 16, number: 52 })).toBe("第五十二次主任会议");
  });
});

it("shows control characters instead of losing them", () => {
  expect(visible("甲\u0000乙\u001b\u007f\u0085丙\t丁\n")).toBe("甲␀乙␛␡␦丙\t丁\n");
});

it("shows marks of direction instead of obeying them", () => {
  expect(visible("甲\u202e乙\u2066\u200f")).toBe("甲␦乙␦␦");
});

it("shortens by characters, never through one", () => {
  expect(shorten("甲乙丙", 3)).toBe("甲乙丙");
  expect(shorten("𠮷𠮷𠮷𠮷", 3)).toBe("𠮷𠮷…");
});

describe("what an import changed", () => {
  const numbers = Array.from({ length: 8 }, (_, index) => index + 1);
  const issues = numbers.map((number) => {
    return {
      ...{ id: `2021-${number}`, year: 2021, number, serialNumber: null, lastSerialNumber: null },
      ...{ numberUnit: null, serialUnit: null },
    };
  });
  const none = { added: [], changed: [], removed: [] };

  it("names the issues, those that are gone by their ids", () => {
    expect(formatChanges(none, issues)).toBe("各期没有变动");
    expect(
      formatChanges({ ...none, added: ["2021-1", "2021-2"], removed: ["2020-3"] }, issues),
    ).toBe("新收2021年第一号、2021年第二号；移去2020-3");
  });

  it("names six of many, and counts them all", () => {
    const told = formatChanges({ ...none, added: issues.map(({ id }) => id) }, issues);
    expect(told).toMatch(/^新收2021年第一号、.+、2021年第六号等8期$/);
  });
});

it.each([
  ["青溪人大的公报", "青溪人大的公报。"],
  ["青溪人大的公报。", "青溪人大的公报。"],
  ["“青溪人大的公报。”", "“青溪人大的公报。”"],
])("%s ends as a sentence does", (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

it.each([
  ["2031-01-01", "2031-01-13", "12天"],
  ["2031-06-18", "2032-01-20", "约7个月"],
  ["2028-02-01", "2031-03-01", "约3年"],
])("from %s to %s are %s", (from, to, wanted) => {
  expect(formatSpan(from, to)).toBe(wanted);
});

it.each([
  [[2021], "2021年"],
  [[2011, 2012, 2013, 2016], "2011—2013、2016年"],
  [[1999, 2001, 2002], "1999、2001—2002年"],
])("the years %j are told as %s", (years, told) => expect(formatYears(years)).toBe(told));
