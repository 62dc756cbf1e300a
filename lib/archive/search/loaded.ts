import type { Database } from "../database";
import { type Engine, scanEngine } from "./engine";
import { flexEngine } from "./flex-engine";
import { loadTexts } from "./texts";

export interface Loaded {
  engine: Engine;
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
    // A failure is the caller's to hear; the next request tries again.
    loaded.catch(() => {
      if (shared.searchIndex === kept) shared.searchIndex = undefined;
    });
  }
  return shared.searchIndex.loaded;
}

async function load(database: Database): Promise<Loaded> {
  const texts = await loadTexts(database);
  const loaded: Loaded = { engine: scanEngine(texts) };
  // The scan answers, exactly, until the index is built; should building fail it goes on answering.
  flexEngine(texts).then(
    (engine) => {
      loaded.engine = engine;
    },
    (cause) => console.error("搜索索引没有建成，改为逐篇查找", cause),
  );
  return loaded;
}
