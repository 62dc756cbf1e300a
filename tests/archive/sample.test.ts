/** What search promises, on the bulletins themselves. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { search } from "../../lib/archive/search/search";
import { foldForSearch } from "../../lib/archive/search/text/fold";
import { archiveOf, dump } from "../make/archive";
import { contentFiles, importFiles } from "../make/contents";

let archive: Awaited<ReturnType<typeof archiveOf>>;
let texts: { id: string; stretches: string[]; folded: string[] }[];

beforeAll(async () => {
  archive = await archiveOf("content");
  texts = archive.bulletins.flatMap((bulletin) =>
    bulletin.documents.map(({ id, title, blocks }) => {
      const stretches = [title, ...blocks.flatMap(({ kind, text }) => stretchesOf(kind, text))];
      return { id, stretches, folded: stretches.map(foldForSearch) };
    }),
  );
});
afterAll(() => archive.end());

/** Written again, apart from the search: what a name or a cell parts, no phrase may join. */
function stretchesOf(kind: string, text: string): string[] {
  if (kind === "names") return text.split("\u3000");
  if (kind === "table") return text.split(/[\t\n]/u);
  return [text];
}

const byLooking = (phrase: string) =>
  texts
    .filter(({ folded }) => folded.some((stretch) => stretch.includes(foldForSearch(phrase))))
    .map(({ id }) => id)
    .sort();

async function bySearch(query: string): Promise<string[]> {
  const first = await search({ query });
  const found = [...first.hits];
  for (let page = 2; page <= first.pageCount; page += 1) {
    found.push(...(await search({ query, page })).hits);
  }
  expect(found).toHaveLength(first.total);
  return found.map((hit) => hit.document.id).sort();
}

test.each([
  "执法检查",
  "审议意见",
  "任免国家机关工作人员",
  "陈良",
  "2021年度工作要点",
  "一网统管",
  "5G",
  "良",
])("%s is found exactly where it stands", async (phrase) => {
  const found = await bySearch(phrase);
  expect(found).toEqual(byLooking(phrase));
  expect(found.length).toBeGreaterThan(0);
});

test.each([
  ["虹口區一網統管", "一网统管"],
  ["２０２１年度", "2021年度"],
  ["「一網統管」", "一网统管"],
])("however it is typed: %s", async (typed, meant) => {
  const { hits } = await search({ query: typed });
  const marked = hits.flatMap(({ title, snippets }) => [
    ...title,
    ...snippets.flatMap(({ fragments }) => fragments),
  ]);
  expect(marked.filter(({ match, text }) => match && text.includes(meant)).length).toBeGreaterThan(
    0,
  );
});

test("any stretch of any text is found where it stands, and marked there", async () => {
  // A small fixed generator: the same places on every machine.
  let state = 20210311;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  for (let round = 0; round < 150; round += 1) {
    const stretches = texts[random(texts.length)]?.stretches ?? [];
    const stretch = stretches[random(stretches.length)] ?? "";
    const from = random(stretch.length);
    const phrase = stretch.slice(from, from + 1 + random(14));
    // Quotes around it would be read as such, and blanks at its ends are none of it.
    if (/["“”「」\s]/u.test(phrase) || foldForSearch(phrase) === "") continue;
    expect(await bySearch(phrase), phrase).toEqual(byLooking(phrase));
    const { hits } = await search({ query: phrase });
    const shown = hits.flatMap((hit) => [
      ...hit.title,
      ...hit.snippets.flatMap((s) => s.fragments),
    ]);
    const marked = shown
      .filter((fragment) => fragment.match)
      .map((fragment) => foldForSearch(fragment.text));
    expect(marked.length, phrase).toBeGreaterThan(0);
  }
});

test.each(["绝无此说法", "鼋鼍蛟龙", "zzz", "2099年", "良陈良陈"])(
  "%s is found nowhere",
  async (phrase) => {
    expect(byLooking(phrase)).toEqual([]);
    expect(await search({ query: phrase })).toMatchObject({ total: 0, hits: [] });
  },
);

test("storing the same again changes nothing", async () => {
  const before = dump(archive.file);
  await importFiles(contentFiles("content"), archive.file);
  expect(dump(archive.file)).toBe(before);
});
