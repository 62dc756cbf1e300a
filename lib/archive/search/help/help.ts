import { archive } from "../../store/database";
import { getRevision } from "../../store/revision";
import { open, search } from "../search";
import { fieldQueries, type Holdings, type Pair, phraseQueries, phrasesOf } from "./queries";

/** A query that finds something here, and how much. */
export interface Example {
  query: string;
  /** Documents found. */
  total: number;
  /** Whether it names an issue, a page, a meeting, and leads there. */
  cited: boolean;
}

export type Topic =
  | ("phrase" | "both" | "tolerant" | "cited")
  | ("type" | "meeting" | "year" | "date" | "person" | "organ" | "action" | "sound");

/** A query, and what narrows it. */
export interface Narrowed {
  wide: Example;
  narrow: Example;
}

/** A way to search that nothing here shows has no example. */
export interface SearchHelp {
  examples: Record<Topic, Example[]>;
  quoted: Narrowed | null;
  excluded: Narrowed | null;
  /** Two names printed side by side, found as two terms and never as one phrase. */
  apart: Narrowed | null;
}

interface Kept {
  revision: string | null;
  help: Promise<SearchHelp>;
}

// Next bundles routes apart: one answer for all of them.
const shared: typeof globalThis & { searchHelp?: Kept } = globalThis;

/** Examples of every way to search, made from what the archive holds; kept until the archive is another. */
export async function getSearchHelp(): Promise<SearchHelp> {
  const revision = await getRevision();
  if (shared.searchHelp?.revision !== revision) {
    const help = make();
    const kept = { revision, help };
    shared.searchHelp = kept;
    // A failure is the caller's to hear; the next request tries again.
    help.catch(() => {
      if (shared.searchHelp === kept) shared.searchHelp = undefined;
    });
  }
  return shared.searchHelp.help;
}

/** How many examples are enough. */
const MOST: Record<Topic, number> = {
  ...{ phrase: 2, both: 2, tolerant: 3, cited: 4, type: 2, meeting: 2, year: 2, date: 3 },
  ...{ person: 1, organ: 1, action: 1, sound: 3 },
};

async function make(): Promise<SearchHelp> {
  const holdings = await getHoldings();
  const tries = await Promise.all(phrasesOf(holdings).map(tried));
  const phrase = tries.toSorted((a, b) => b.total - a.total).map(({ query }) => query);
  const { quoted, excluded, apart, ...queries } = {
    phrase,
    ...phraseQueries(holdings, phrase),
    ...fieldQueries(holdings),
  };
  return {
    examples: await examplesOf(queries),
    quoted: await narrowed(quoted, findsLess),
    excluded: await narrowed(excluded, findsLess),
    apart: await narrowed(apart, ({ wide, narrow }) => wide.total > 0 && narrow.total === 0),
  };
}

async function examplesOf(queries: Record<Topic, string[]>): Promise<SearchHelp["examples"]> {
  const of = (topic: Topic) => finding(queries[topic], MOST[topic]);
  return {
    ...{ phrase: await of("phrase"), both: await of("both"), tolerant: await of("tolerant") },
    ...{ cited: await of("cited"), type: await of("type"), meeting: await of("meeting") },
    ...{ year: await of("year"), date: await of("date"), person: await of("person") },
    ...{ organ: await of("organ"), action: await of("action"), sound: await of("sound") },
  };
}

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
const MOST_TRIED = 24;

/** The first pair that shows what it is to show. */
async function narrowed(
  pairs: Pair[],
  shows: (narrowed: Narrowed) => boolean,
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

async function getHoldings(): Promise<Holdings> {
  const archived = await open();
  if (!archived) return { texts: [], meetings: [], issues: [], names: [], documents: [] };
  const { loaded, known } = archived;
  const { texts, meetings, issues } = loaded;
  const documents = await archive().document.findMany({
    select: { id: true, title: true, page: true },
    orderBy: [{ issue: { position: "desc" } }, { order: "asc" }],
    take: NEWEST,
  });
  return { texts, meetings, issues, names: known.names.all, documents };
}
