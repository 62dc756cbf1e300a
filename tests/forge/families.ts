/**
 * `npx tsx tests/forge/families.ts [seeds] [knob]`: each form alone, everything else as print most often has it, so
 * that what fails shows which form it was. Prints the forms that fail, the worst first, with an example of each.
 */
import { parseBulletin } from "../../lib/bulletin/parse";
import { type Forged, forge } from "./forge";
import { type Category, JUDGED, TOLD } from "./measured";
import { type Difference, type Score, score } from "./score";

const [seeds = "6", only = ""] = process.argv.slice(2);
const categories: readonly Category[] = [...JUDGED, ...TOLD];

/** What has to be so for a form to be met at all. */
const NEEDS: readonly [RegExp, Record<string, string>][] = [
  [/^remove$|^acts\.verb = (?:免去|撤销|决定免去)/u, { "acts.kind": "remove" }],
  [/^acts\.both|^acts\.form = (?:mixed|headings|tables)/u, { "acts.kind": "both" }],
  [/^acts\.both/u, { "acts.form": "mixed" }],
  [/^acts\.table/u, { "acts.form": "table" }],
  [/^acts\.head/u, { "acts.form": "heading" }],
  [/^acts\.posts-first/u, { "acts.form": "posts-first" }],
  [/^acts\.and/u, { appoint: "several-persons" }],
  [/^(?:election|roster|work-report)/u, { "issue.meetings": "congress" }],
  [/^observers/u, { "attendance.observers": "offices" }],
  [/^attendance\.leave-none/u, { "attendance.away": "none" }],
  [/^names\.one-line/u, { "names.parted": "、" }],
  [/^agenda\.on/u, { "agenda.note": "none" }],
  [/^cut/u, { cuts: "many" }],
  [/^law\.approved-one-line/u, { "law.approved": "yes" }],
  [/^session\.two-days|^held\.joint/u, { "meeting.days": "two" }],
];

function needed(name: string, value: string): Record<string, string> {
  const key = `${name} = ${value}`;
  const met = NEEDS.filter(([form]) => form.test(name) || form.test(key)).map(([, needs]) => needs);
  return Object.assign({}, ...met, { [name]: value });
}

interface Family {
  name: string;
  right: number;
  failed: Partial<Record<Category, number>>;
  example: { forged: Forged; category: Category; difference: Difference; seed: number } | null;
  breaches: number;
}

function measure(name: string, fixed: Record<string, string>): Family {
  const family: Family = { name, right: 0, failed: {}, example: null, breaches: 0 };
  for (let seed = 1; seed <= Number(seeds); seed++) {
    const forged = forge(seed, fixed);
    const read = parseBulletin({ file: forged.file, bytes: forged.bytes });
    count(family, forged, score(forged, read), seed);
  }
  return family;
}

function count(family: Family, forged: Forged, scored: Score, seed: number): void {
  family.breaches += scored.breaches.length + scored.errors.length;
  for (const category of categories) {
    const { right, differences } = scored.categories[category];
    family.right += right;
    if (differences.length === 0) continue;
    family.failed[category] = (family.failed[category] ?? 0) + differences.length;
    const [difference] = differences;
    if (difference) family.example ??= { forged, category, difference, seed };
  }
}

/** Every knob and option that a hundred bulletins met. */
function options(): Map<string, Set<string>> {
  const met = new Map<string, Set<string>>();
  for (let seed = 1; seed <= 100; seed++) {
    const { knobs, truth } = forge(seed);
    for (const settings of [knobs, ...truth.documents.map((document) => document.knobs)]) {
      for (const [name, value] of Object.entries(settings)) {
        const values = met.get(name) ?? new Set();
        for (const option of value.split("|")) values.add(option);
        met.set(name, values);
      }
    }
  }
  return met;
}

const told = (difference: Difference["truth"]) =>
  difference?.values.map((value) => value ?? "null").join(" | ") ?? "—";
const total = ({ failed }: Family) => Object.values(failed).reduce((sum, many) => sum + many, 0);

const base = measure("nothing else", {});
console.log(
  `commonest forms alone: ${JSON.stringify(base.failed)} of ${base.right}, breaches ${base.breaches}`,
);
const families: Family[] = [];
for (const [name, values] of options()) {
  if (name === "place" || (only && !name.startsWith(only))) continue;
  for (const value of values) families.push(measure(`${name} = ${value}`, needed(name, value)));
}
for (const family of families.sort((a, b) => total(b) - total(a))) {
  if (total(family) <= total(base) && family.breaches <= base.breaches) continue;
  console.log(
    `\n${family.name}: ${JSON.stringify(family.failed)} of ${family.right}, breaches ${family.breaches}`,
  );
  if (!family.example) continue;
  const { category, difference, seed } = family.example;
  console.log(
    `  seed ${seed} document ${difference.document} ${category}\n  truth ${told(difference.truth)}\n  read  ${told(difference.read)}`,
  );
}
