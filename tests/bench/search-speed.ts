/** Answers beside a plain look at every text, in the same run: how quick, how much memory, and whether they are the same. */
import { performance } from "node:perf_hooks";
import { loadedFor } from "../../lib/archive/search/loaded";
import { matchesName, nameKeys, typedName } from "../../lib/archive/search/names/names";
import { checkQuotations } from "../../lib/archive/search/quotations/check";
import { search } from "../../lib/archive/search/search";
import {
  type Engine,
  type SearchEntry,
  type SearchText,
  scanEngine,
} from "../../lib/archive/search/text/engine";
import { getRevision } from "../../lib/archive/store/revision";
import { openSqlite } from "../../lib/archive/store/sqlite/engine";
import { LONGEST_PASTED } from "../../lib/site/pasted";
import { emptyArchive } from "../make/archive";
import { forgedContents } from "../make/forged-archive";
import { phrasesOf } from "../make/phrases";
import { MEGABYTE, percentile } from "./figures";

const SIZES = [1_000, 10_000];
/** About so many in a forged issue. */
const DOCUMENTS_AN_ISSUE = 18;
const NAMES = 10_000;

async function timed(times: number[], work: () => unknown): Promise<void> {
  const before = performance.now();
  await work();
  times.push(performance.now() - before);
}

function report(name: string, times: number[]) {
  const shown = [0.5, 0.95, 0.99].map((share) => percentile(times, share).toFixed(2));
  console.log(`  ${name.padEnd(34)} p50 ${shown[0]}  p95 ${shown[1]}  p99 ${shown[2]} ms`);
}

async function measure(engine: Engine, texts: SearchText[], phrases: string[]) {
  const scan = scanEngine(texts);
  const [byIndex, byScan, pages]: [number[], number[], number[]] = [[], [], []];
  let [found, right, sought] = [0, 0, 0];
  for (const phrase of phrases) {
    let hits: SearchEntry[] = [];
    let truth: SearchEntry[] = [];
    await timed(byIndex, async () => {
      hits = await engine.find([phrase]);
    });
    await timed(byScan, async () => {
      truth = await scan.find([phrase]);
    });
    await timed(pages, () => search({ query: `"${phrase}"` }));
    const same = new Set(truth);
    found += hits.length;
    sought += truth.length;
    right += hits.filter((text) => same.has(text)).length;
  }
  report("FlexSearch, then the text", byIndex);
  report("a look at every text", byScan);
  report("a page with snippets and facets", pages);
  console.log(
    `  recall ${(right / Math.max(1, sought)).toFixed(4)}, precision ${(right / Math.max(1, found)).toFixed(4)} over ${phrases.length} phrases`,
  );
  if (right !== sought || right !== found) process.exitCode = 1;
}

/** Some twelve pages, half of their quotations as printed, half with a character changed. */
function pastedOf(phrases: string[]): string {
  let pasted = "";
  for (const [at, phrase] of phrases.entries()) {
    const middle = phrase.length >> 1;
    const changed = `${phrase.slice(0, middle)}囧${phrase.slice(middle + 1)}`;
    const quoted = `据称“${at % 2 === 0 ? phrase : changed}”，`;
    if (pasted.length + quoted.length > LONGEST_PASTED) break;
    pasted += quoted;
  }
  return pasted;
}

async function measureQuotations(texts: SearchText[]) {
  const sentences = texts.flatMap(({ body }) => body.match(/[^\n。“”]{30,90}/gu) ?? []);
  const step = Math.max(1, Math.floor(sentences.length / 400));
  const pasted = pastedOf(sentences.filter((_, at) => at % step === 0));
  const times: number[] = [];
  for (let round = 0; round < 12; round++)
    await timed(times, async () => {
      await checkQuotations(pasted);
    });
  report(`${pasted.length} characters of quotations`, times);
}

/** Every name is asked at each key that a visitor presses. */
async function measureNames() {
  const character = (at: number) => String.fromCodePoint(0x4e00 + (at % 20_000));
  const names = Array.from({ length: NAMES }, (_, at) =>
    nameKeys(character(at * 7) + character(at * 131 + 5) + character(at * 977 + 11)),
  );
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    for (const typed of ["huqingyun", "hqy", "青云", "qing"].map(typedName)) {
      await timed(times, () => names.filter((name) => matchesName(name, typed)));
    }
  }
  console.log(`${NAMES} names:`);
  report("all asked for what is typed", times);
}

/** In a scope of its own, so that what was forged is let go before memory is counted. */
async function fill(archive: ReturnType<typeof emptyArchive>, documents: number) {
  const { bulletins } = forgedContents(Math.ceil(documents / DOCUMENTS_AN_ISSUE));
  const before = performance.now();
  archive.store(bulletins);
  return performance.now() - before;
}

export async function benchSearch() {
  await measureNames();
  for (const size of SIZES) {
    const archive = emptyArchive();
    const stored = await fill(archive, size);
    const revision = (await getRevision()) ?? "";
    const start = performance.now();
    const first = await search({ query: "审议意见" });
    const answered = performance.now() - start;
    const database = openSqlite(archive.file);
    const loaded = await loadedFor(database, revision);
    await loaded.indexed;
    const indexed = performance.now() - start;
    globalThis.gc?.();
    const memory = process.memoryUsage().heapUsed / MEGABYTE;
    console.log(
      `${loaded.texts.length} documents: stored in ${(stored / 1000).toFixed(1)} s; first answer (${first.total} hits) ${(answered / 1000).toFixed(2)} s after a start, index after ${(indexed / 1000).toFixed(2)} s; ${memory.toFixed(0)} MB of heap`,
    );
    const texts = await loaded.engine.read(loaded.texts);
    await measure(loaded.engine, texts, phrasesOf(texts, 300, 100));
    await measureQuotations(texts);
    await database.$disconnect();
    await archive.end();
  }
}
