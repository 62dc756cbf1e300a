import { expect, it } from "vitest";
import { type GlossaryPlace, glossaryOf } from "../../lib/site/glossary";

const PLACES: GlossaryPlace[] = ["attendance", "appointments", "documents", "matters"];

it("says what the words of a place mean, each once", () => {
  const words = glossaryOf(["documents", "matters"]).map(({ word }) => word);
  expect(words).toEqual([...new Set(words)]);
  expect(words).toEqual(expect.arrayContaining(["审议意见", "执法检查", "主任会议"]));
});

it.each(PLACES)("is short beside %s", (place) => {
  const entries = glossaryOf([place]);
  expect(entries.length).toBeGreaterThan(3);
  expect(entries.length).toBeLessThanOrEqual(8);
  for (const { means } of entries) expect(means).toMatch(/^.{6,60}。$/u);
});
