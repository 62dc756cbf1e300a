import { expect, test } from "vitest";
import { coverageOf } from "../../../lib/archive/issues/coverage";
import type { IssueSummary } from "../../../lib/archive/model";

const issue = (
  id: string,
  number: number | null,
  serialNumber: number | null = null,
  lastSerialNumber: number | null = null,
): IssueSummary => ({
  ...{
    id,
    publisher: "",
    title: "",
    number,
    serialNumber,
    lastSerialNumber,
    documentCount: 1,
  },
  ...{ numberUnit: "期", serialUnit: null },
  year: Number(id.slice(0, 4)),
});

test("a coverage tells its ends and every number below the highest of a year that is not here", () => {
  const coverage = coverageOf([
    issue("2030-2", 2),
    issue("2030-4", 4),
    issue("2031-1-2", 1),
    issue("2031-s1", 1),
    issue("2031-3", 3),
  ]);
  expect([coverage.count, coverage.oldest?.id, coverage.newest?.id]).toEqual([
    5,
    "2030-2",
    "2031-3",
  ]);
  expect(coverage.numbers).toEqual([{ year: 2030, numbers: [1, 3], unit: "期" }]);
});

test("a number that no year has tells of none below it", () => {
  const { numbers } = coverageOf([
    issue("2030-1", 1),
    issue("2030-3", 3),
    issue("2030-20300009", 20_300_009),
  ]);
  expect(numbers).toEqual([{ year: 2030, numbers: [2], unit: "期" }]);
});

test("serial numbers tell what came before the first issue too", () => {
  const coverage = coverageOf([
    issue("2030-1", 1, 7),
    issue("2030-2", 2, 8),
    issue("2030-3", 3, 10),
  ]);
  expect(coverage.serials).toEqual([
    { from: 1, to: 6, unit: "期" },
    { from: 9, to: 9, unit: "期" },
  ]);
  const joint = coverageOf([issue("2030-1-2", 1, 1, 2), issue("2030-3", 3, 3)]);
  expect(joint.serials).toEqual([]);
  expect(coverageOf([])).toMatchObject({ count: 0, oldest: null, numbers: [], serials: [] });
});
