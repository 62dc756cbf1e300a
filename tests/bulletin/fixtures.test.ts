import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseBulletin } from "../../lib/bulletin/parse";
import { breaches } from "../truth/promises";
import { brokenJoins, differences, facts, truthSchema } from "../truth/truth";

const folder = new URL("../fixtures/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.replace(/\.txt$/u, ""));

/** Bulletins of invented places, one for each family of layouts, with what a person reads in them. */
describe.each(names)("%s", (name) => {
  const bytes = readFileSync(new URL(`${name}.txt`, folder));
  const truth = truthSchema.parse(
    JSON.parse(readFileSync(new URL(`${name}.truth.json`, folder), "utf8")),
  );
  const read = parseBulletin({ file: `${name}.txt`, bytes });
  const encoding = name.endsWith("gb18030") ? "gb18030" : "utf-8";

  it.each(Object.entries(facts(truth, read)))("reads its %s", (_kind, sides) => {
    expect(differences(sides)).toEqual([]);
  });

  it("joins what a break cut, and only that", () => {
    expect(brokenJoins(truth, read)).toEqual([]);
  });

  it("tells an editor what there is to tell, and raises no false alarm", () => {
    const allowed = [...truth.diagnostics, ...truth.mayWarn];
    const falseAlarms = read.diagnostics.filter(
      ({ severity, code }) =>
        severity === "error" || (severity === "warning" && !allowed.includes(code)),
    );
    expect(falseAlarms).toEqual([]);
    expect(read.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(truth.diagnostics),
    );
  });

  it("keeps every promise made of a bulletin", () => {
    expect(read.source.encoding).toBe(encoding);
    expect(breaches(read, new TextDecoder(encoding).decode(bytes))).toEqual([]);
  });
});
