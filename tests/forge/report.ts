/** `npx tsx tests/forge/report.ts [from] [to] [category] [many]`: how well forged bulletins are read, and what is not. */
import { writeFileSync } from "node:fs";
import { parseBulletin } from "../../lib/bulletin/parse";
import { type Forged, forge } from "./forge";
import { type Category, JUDGED, TOLD } from "./measured";
import { type Difference, f1, type Score, score } from "./score";

const [from = "1", to = "200", only = "", many = "8"] = process.argv.slice(2);

if (only === "text") {
  const forged = forge(Number(from));
  writeFileSync(to, forged.text);
  process.exit(0);
}

const results: { seed: number; forged: Forged; scored: Score; ms: number }[] = [];
for (let seed = Number(from); seed <= Number(to); seed++) {
  const forged = forge(seed);
  const start = performance.now();
  const bulletin = parseBulletin({ file: forged.file, bytes: forged.bytes });
  const ms = performance.now() - start;
  results.push({ seed, forged, scored: score(forged, bulletin), ms });
}

const categories: readonly Category[] = [...JUDGED, ...TOLD];
for (const category of categories) {
  const counts = results.map(({ scored }) => scored.categories[category]);
  const sum = (key: "right" | "missing" | "wrong") =>
    counts.reduce((total, count) => total + count[key], 0);
  const total = { right: sum("right"), missing: sum("missing"), wrong: sum("wrong") };
  const figures = `right ${total.right}  missing ${total.missing}  wrong ${total.wrong}`;
  console.log(`${category.padEnd(20)} F1 ${f1(total).toFixed(4)}  ${figures}`);
}
const broken = results.flatMap(({ seed, scored }) =>
  scored.breaches.map((breach) => `seed ${seed}: ${breach}`),
);
const errors = results.flatMap(({ seed, scored }) =>
  scored.errors.map((error) => `seed ${seed}: ${error}`),
);
console.log(
  `breaches ${broken.length}, errors ${errors.length}, ${results.reduce((ms, one) => ms + one.ms, 0).toFixed(0)} ms of reading`,
);
for (const line of [...broken.slice(0, 5), ...errors.slice(0, 5)]) console.log(`  ${line}`);

for (const category of categories) {
  if (only && only !== "all" && category !== only) continue;
  if (!only && !JUDGED.some((judged) => judged === category)) continue;
  show(category);
}

function show(category: Category) {
  const differences = results.flatMap(({ seed, forged, scored }) =>
    scored.categories[category].differences.map((difference) => ({ seed, forged, difference })),
  );
  if (differences.length === 0) return;
  console.log(`\n== ${category}: ${differences.length} differences`);
  console.log(suspects(category).join("\n"));
  for (const { seed, difference } of differences.slice(0, Number(many))) {
    console.log(
      `seed ${seed}${difference.document ? ` document ${difference.document}` : ""}\n  truth ${told(difference.truth)}\n  read  ${told(difference.read, difference.truth)}`,
    );
  }
}

/** Only the values that differ, where there is something to differ from. */
function told(fact: Difference["truth"], other: Difference["truth"] = null): string {
  if (!fact) return "—";
  return fact.values
    .map((value, index) =>
      other && (value === other.values[index] || other.values[index] === undefined)
        ? "·"
        : value === undefined
          ? "*"
          : (value ?? "null"),
    )
    .join(" | ");
}

/** The printed forms that are met more often where the reading fails than where it does not. */
function suspects(category: Category): string[] {
  const seen = new Map<string, { failed: number; all: number }>();
  let failures = 0;
  let all = 0;
  for (const { forged, scored } of results) {
    const { differences } = scored.categories[category];
    const failed = new Set(differences.map(({ document }) => document));
    const whole = differences.some(({ document }) => document === null);
    const units =
      differences.some(({ document }) => document !== null) || !whole
        ? forged.truth.documents.map((document) => ({
            fail: failed.has(document.order),
            knobs: { ...forged.knobs, ...document.knobs, type: document.type ?? "any" },
          }))
        : [{ fail: true, knobs: merged(forged) }];
    for (const { fail, knobs } of units) {
      all += 1;
      if (fail) failures += 1;
      for (const [name, setting] of Object.entries(knobs)) {
        for (const value of setting.split("|")) {
          const key = `${name}=${value}`;
          const entry = seen.get(key) ?? { failed: 0, all: 0 };
          entry.all += 1;
          if (fail) entry.failed += 1;
          seen.set(key, entry);
        }
      }
    }
  }
  const base = failures / Math.max(1, all);
  return [...seen]
    .map(([key, { failed, all: met }]) => ({
      key,
      failed,
      met,
      lift: failed / met / Math.max(base, 1e-9),
    }))
    .filter(({ failed, lift }) => failed >= 2 && lift > 1.8)
    .sort((a, b) => b.failed * Math.log(b.lift) - a.failed * Math.log(a.lift))
    .slice(0, 8)
    .map(
      ({ key, failed, met, lift }) =>
        `   ${key}: fails in ${failed} of ${met} (×${lift.toFixed(1)})`,
    );
}

function merged({ knobs, truth }: Forged): Record<string, string> {
  return Object.assign({}, knobs, ...truth.documents.map((document) => document.knobs));
}
