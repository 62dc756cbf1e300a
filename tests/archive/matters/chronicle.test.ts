/** Twenty years of one body, of which it is known what belongs together: each matter, each round, the members of each term. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { getMatter } from "../../../lib/archive/matters/matter";
import { getMembers } from "../../../lib/archive/members/members";
import { type Chronicle, chronicle, type TrueMatter } from "../../forge/chronicle";
import { emptyArchive } from "../../make/archive";
import { importFiles } from "../../make/contents";

let archive: ReturnType<typeof emptyArchive>;
let told: Chronicle;

beforeAll(async () => {
  archive = emptyArchive();
  told = chronicle(1);
  await importFiles(told.files, archive.file);
}, 120_000);
afterAll(() => archive.end());

/** So many are listed; the rest is counted. */
const LISTED = 10;

type Part = keyof Omit<TrueMatter, "id">;

async function read(id: string): Promise<Record<Part, string[]>> {
  const [meeting = "", order = ""] = id.split("/");
  const page = await getMatter(meeting, Number(order));
  if (!page) throw new Error(`no matter ${id}`);
  const { steps } = page.round;
  const documents = (stage: keyof typeof steps) => steps[stage].map(({ document }) => document.id);
  return {
    planned: page.planned.map(({ item }) => item.text),
    ...{ report: documents("report"), opinion: documents("opinion") },
    handling: documents("handling"),
    earlier: page.earlier.items.map((item) => item.id),
    later: page.later.items.map((item) => item.id),
  };
}

const listed = ({ id: _, earlier, later, ...round }: TrueMatter): Record<Part, string[]> => ({
  ...round,
  earlier: earlier.slice(0, LISTED),
  later: later.slice(0, LISTED),
});

test("every matter has the steps that belong to it, and no others", async () => {
  const wrong: string[] = [];
  let [right, found, expected] = [0, 0, 0];
  for (const matter of told.matters) {
    const pages = await read(matter.id);
    const true_ = listed(matter);
    for (const part of Object.keys(true_) as Part[]) {
      const hits = pages[part].filter((one) => true_[part].includes(one));
      right += hits.length;
      found += pages[part].length;
      expected += true_[part].length;
      if (hits.length < Math.max(pages[part].length, true_[part].length))
        wrong.push(`${matter.id} ${part}: ${pages[part]} instead of ${true_[part]}`);
    }
  }
  const shown = wrong.slice(0, 40).join("\n");
  expect(expected).toBeGreaterThan(1_000);
  expect(right / found, `precision\n${shown}`).toBeGreaterThanOrEqual(0.98);
  expect(right / expected, `recall\n${shown}`).toBeGreaterThanOrEqual(0.98);
});

test("each term has the members that its lists name", async () => {
  for (const [series, names] of told.members) {
    const page = await getMembers(series);
    expect(new Set(page?.members.map(({ person }) => person)), series).toEqual(names);
  }
});
