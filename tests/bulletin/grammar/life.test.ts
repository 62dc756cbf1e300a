import { expect, it } from "vitest";
import { tellsLife } from "../../../lib/bulletin/grammar/life";
import { BOUNDS } from "../../../lib/bulletin/lexicon/bounds";

const DAY = "2021-03-11";

it("is told by who was born, and by what he became years before his paper", () => {
  expect(tellsLife("1998年当选为县人大代表", "张三，1960年3月生，", DAY)).toBe(true);
  expect(tellsLife("2021年当选为县人大代表", "张三，1960年3月生，", DAY)).toBe(false);
});

it("is no sentence that is longer than any of its kind", () => {
  const endless = "1998年当选为县人大代表，".repeat(BOUNDS.sentence);
  expect(tellsLife(endless, "张三，1960年3月生，", DAY)).toBe(false);
});
