import { settings } from "../../settings";
import type { IssueSummary, MeetingSummary } from "../model";
import { type Database, textIndex } from "../store/database";
import { isStill } from "../store/revision";
import {
  ISSUE_SUMMARY,
  issueSummary,
  MEETING_SUMMARY,
  meetingSummary,
  NEWEST_MEETING_FIRST,
} from "../store/summaries";
import { columnsOf, type FacetColumns } from "./facets";
import { type Values, valuesOf } from "./filters";
import { databaseEngine } from "./text/database-engine";
import { type Engine, type SearchEntry, type SearchText, scanEngine } from "./text/engine";
import { engineFrom, flexEngine } from "./text/flex-engine";
import {
  loadEntries,
  loadIndex,
  loadManifest,
  loadTexts,
  type SearchManifest,
} from "./text/stored";

export interface Loaded {
  texts: SearchEntry[];
  columns: FacetColumns;
  values: Values;
  /** Newest first, for what a query may name. */
  meetings: MeetingSummary[];
  issues: IssueSummary[];
  meetingsById: Map<string, MeetingSummary>;
  issuesById: Map<string, IssueSummary>;
  engine: Engine;
  /** Resolves once the index answers, or has been given up. */
  indexed: Promise<void>;
}

interface Kept {
  revision: string;
  loaded: Promise<Loaded>;
}

// Next bundles routes apart: one index for all of them.
const shared: typeof globalThis & { searchIndex?: Kept } = globalThis;

/** The archive's texts and what searches them, kept until the archive is another. */
export function loadedFor(database: Database, revision: string): Promise<Loaded> {
  if (shared.searchIndex?.revision !== revision) {
    const loaded = load(database);
    const kept = { revision, loaded };
    shared.searchIndex = kept;
    const letGo = () => {
      if (shared.searchIndex === kept) shared.searchIndex = undefined;
    };
    // A failure is the caller's to hear; the next request tries again. So it does where an import came in between.
    loaded.then(() => isStill(revision)).then((still) => still || letGo(), letGo);
  }
  return shared.searchIndex.loaded;
}

async function load(database: Database): Promise<Loaded> {
  const manifest = await loadManifest(database);
  const [searched, meetingRows, issueRows] = await Promise.all([
    searchedIn(database, manifest),
    database.meeting.findMany({ select: MEETING_SUMMARY, orderBy: NEWEST_MEETING_FIRST }),
    database.issue.findMany({ select: ISSUE_SUMMARY, orderBy: { position: "desc" } }),
  ]);
  const [meetings, issues] = [meetingRows.map(meetingSummary), issueRows.map(issueSummary)];
  const { texts, engine, index } = searched;
  const loaded: Loaded = {
    texts,
    columns: columnsOf(texts),
    values: valuesOf(texts),
    ...{ meetings, issues, meetingsById: byId(meetings), issuesById: byId(issues) },
    engine,
    indexed: Promise.resolve(),
  };
  // The first answers, exactly, until the other is there; should that fail it goes on answering.
  loaded.indexed = index().then(
    (better) => {
      loaded.engine = better;
    },
    (cause) => console.error("搜索索引没有读成，改为逐篇查找", cause),
  );
  return loaded;
}

interface Searched {
  texts: SearchEntry[];
  /** What answers at once. */
  engine: Engine;
  /** What answers better, once it is there. */
  index: () => Promise<Engine>;
}

/** In memory, or where the texts lie, when they are more than a process should hold. */
async function searchedIn(database: Database, manifest: SearchManifest | null): Promise<Searched> {
  const kept = textIndex();
  const most = settings().SEARCH_IN_MEMORY;
  if (kept && (manifest?.count ?? 0) > most) {
    const entries = await loadEntries(database, manifest);
    if (entries) {
      const engine = databaseEngine(kept, entries);
      return { texts: entries, engine, index: async () => engine };
    }
  }
  const texts = await loadTexts(database, manifest);
  return { texts, engine: scanEngine(texts), index: () => indexed(database, manifest, texts) };
}

const byId = <Known extends { id: string }>(all: Known[]) =>
  new Map(all.map((one) => [one.id, one]));

async function indexed(
  database: Database,
  manifest: SearchManifest | null,
  texts: SearchText[],
): Promise<Engine> {
  const pieces = await loadIndex(database, manifest, texts);
  return await (pieces ? engineFrom(pieces, texts) : flexEngine(texts));
}
