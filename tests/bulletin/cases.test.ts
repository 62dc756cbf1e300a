/** Small bulletins of every kind that was met in print, with what they must give; a case's `why` says what it is about. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseText } from "../make/bulletin";
import { type Expectation, problems } from "../truth/expectation";

interface Case {
  why: string;
  expect: Expectation;
}

const folder = new URL("../cases/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => {
    const { why, expect: expected }: Case = JSON.parse(read(name));
    return {
      why: `${name.slice(0, 2)} ${why}`,
      text: read(name.replace(".json", ".txt")),
      expected,
    };
  });

test.each(cases)("$why", ({ text, expected }) => {
  expect(problems(parseText(text), expected)).toEqual([]);
});
