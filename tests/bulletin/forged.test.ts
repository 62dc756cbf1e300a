import { describe, expect, it } from "vitest";
import { parseBulletin } from "../../lib/bulletin/parse";
import { type Forged, forge } from "../forge/forge";
import { type Category, JUDGED } from "../forge/measured";
import { f1, type Score, score } from "../forge/score";

const SEEDS = 60;
const LEAST = 0.995;

const scored: { seed: number; forged: Forged; result: Score }[] = [];
for (let seed = 1; seed <= SEEDS; seed++) {
  const forged = forge(seed);
  const bulletin = parseBulletin({ file: forged.file, bytes: forged.bytes });
  scored.push({ seed, forged, result: score(forged, bulletin) });
}

function total(category: Category) {
  const sum = (key: "right" | "missing" | "wrong") =>
    scored.reduce((all, { result }) => all + result.categories[category][key], 0);
  return { right: sum("right"), missing: sum("missing"), wrong: sum("wrong") };
}

describe(`${SEEDS} forged bulletins (see what differs with \`npx tsx tests/forge/report.ts 1 ${SEEDS}\`)`, () => {
  it.each(JUDGED)("have their %s read", (category) => {
    const counted = total(category);
    expect(counted.right).toBeGreaterThan(20);
    expect(f1(counted), JSON.stringify(counted)).toBeGreaterThanOrEqual(LEAST);
  });

  it("lose no character, and quote nothing that does not stand where it is said to", () => {
    expect(
      scored.flatMap(({ seed, result }) => result.breaches.map((it) => `${seed}: ${it}`)),
    ).toEqual([]);
  });

  it("are published: nothing in them is an error", () => {
    expect(
      scored.flatMap(({ seed, result }) => result.errors.map((it) => `${seed}: ${it}`)),
    ).toEqual([]);
  });

  it("hold every document type between them", () => {
    const types = new Set(
      scored.flatMap(({ forged }) => forged.truth.documents.map(({ type }) => type)),
    );
    types.delete(undefined);
    expect(types.size).toBe(24);
  });
});
