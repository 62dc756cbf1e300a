/** Every example of a query that the site shows beside the search form and in the help. */
import { archive } from "../../store/database";
import { getRevision } from "../../store/revision";
import { open, search } from "../search";
import { phrasesOf } from "./phrases";
import { CONTRASTS, type Contrast, type Material, type Pair, QUERIES, type Topic } from "./queries";

export type { Contrast, Topic };

/** A query that finds something here, and how much. */
export interface Example {
  query: string;
  /** Documents found. */
  total: number;
  /** Whether it names an issue, a page, a meeting, and leads there. */
  cited: boolean;
}

/** A query, and what narrows it. */
export interface Narrowed {
  wide: Example;
  narrow: Example;
}

/** A way to search that nothing here shows has no example. */
export interface SearchHelp {
  examples: Record<Topic, Example[]>;
  contrasts: Record<Contrast, Narrowed | null>;
}

interface Kept {
  revision: string | null;
  phrases: Map<"all", Promise<string[]>>;
  examples: Map<Topic, Promise<Example[]>>;
  contrasts: Map<Contrast, Promise<Narrowed | null>>;
}

// Next bundles routes apart: one answer for all of them.
const shared: typeof globalThis & { searchExamples?: Kept } = globalThis;

/** What has been tried, until the archive is another. */
async function keptExamples(): Promise<Kept> {
  const revision = await getRevision();
  if (shared.searchExamples?.revision !== revision) {
    shared.searchExamples = {
      revision,
      phrases: new Map(),
      examples: new Map(),
      contrasts: new Map(),
    };
  }
  return shared.searchExamples;
}

function once<Key, Value>(
  kept: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  kept.set(key, made);
  // A failure is the caller's to hear; the next request tries again.
  made.catch(() => kept.delete(key));
  return made;
}

/** One way to search, shown by what the archive holds. */
export async function examplesOf(topic: Topic): Promise<Example[]> {
  const kept = await keptExamples();
  return await once(kept.examples, topic, async () => {
    const { most, queries } = QUERIES[topic];
    return finding(queries(await getMaterial(), await phrasesHere(kept)), most);
  });
}

async function contrastOf(name: Contrast): Promise<Narrowed | null> {
  const kept = await keptExamples();
  return await once(kept.contrasts, name, async () =>
    narrowed(CONTRASTS[name](await getMaterial(), await phrasesHere(kept)), SHOWS[name]),
  );
}

/** Every way to search. */
export async function getSearchHelp(): Promise<SearchHelp> {
  const of = examplesOf;
  return {
    examples: {
      ...{ phrase: await of("phrase"), label: await of("label"), name: await of("name") },
      ...{ both: await of("both"), tolerant: await of("tolerant"), cited: await of("cited") },
      ...{ type: await of("type"), meeting: await of("meeting"), year: await of("year") },
      ...{ date: await of("date"), person: await of("person"), sound: await of("sound") },
      ...{ organ: await of("organ"), action: await of("action") },
    },
    contrasts: {
      quoted: await contrastOf("quoted"),
      excluded: await contrastOf("excluded"),
      apart: await contrastOf("apart"),
    },
  };
}

/** What titles are about, what most documents hold first. */
const phrasesHere = (kept: Kept) =>
  once(kept.phrases, "all", async () => {
    const { documents } = await getMaterial();
    const tries = await Promise.all(phrasesOf(documents.map(({ title }) => title)).map(tried));
    return tries.toSorted((a, b) => b.total - a.total).map(({ query }) => query);
  });

/** The first of the queries that find something, as many as asked for. */
async function finding(queries: string[], most: number): Promise<Example[]> {
  const found: Example[] = [];
  for (const query of new Set(queries)) {
    if (found.length >= most) break;
    const example = await tried(query);
    if (example.total > 0 || example.cited) found.push(example);
  }
  return found;
}

const findsLess = ({ wide, narrow }: Narrowed) => narrow.total > 0 && narrow.total < wide.total;

/** When a pair shows what it is to show. */
const SHOWS: Record<Contrast, (pair: Narrowed) => boolean> = {
  quoted: findsLess,
  excluded: findsLess,
  apart: ({ wide, narrow }) => wide.total > 0 && narrow.total === 0,
};
const MOST_TRIED = 24;

async function narrowed(
  pairs: Pair[],
  shows: (pair: Narrowed) => boolean,
): Promise<Narrowed | null> {
  for (const [wide, narrow] of pairs.slice(0, MOST_TRIED)) {
    const pair = { wide: await tried(wide), narrow: await tried(narrow) };
    if (shows(pair)) return pair;
  }
  return null;
}

async function tried(query: string): Promise<Example> {
  const { total, cited } = await search({ query, size: 1 });
  return { query, total, cited: cited !== null };
}

const NEWEST = 200;

const MATERIAL = 1_000;

async function getMaterial(): Promise<Material> {
  const archived = await open();
  if (!archived) return { texts: [], meetings: [], issues: [], names: [], documents: [] };
  const { loaded, known } = archived;
  const { meetings, issues } = loaded;
  // What they say is read for it: enough to find examples in.
  const texts = await loaded.engine.read(loaded.texts.slice(-MATERIAL));
  const documents = await archive().document.findMany({
    select: { id: true, title: true, page: true },
    orderBy: [{ issue: { position: "desc" } }, { order: "asc" }],
    take: NEWEST,
  });
  return { texts, meetings, issues, names: known.names.all, documents };
}
