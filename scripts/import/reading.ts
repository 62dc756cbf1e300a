/** The bulletins of a folder, with the PDFs beside them, read one after another or by several threads at once, and answered in order. */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Corrections } from "../../lib/archive/import/import";
import type { Parcel } from "../../lib/archive/import/parcel";
import { AnsweringThread } from "./answering-thread";
import { Facsimiles } from "./facsimile";

/** A thread takes half a second to start: as long as so many bytes take to read. */
const WORTH_A_THREAD = 2_000_000;
/** In megabytes. Left to itself a thread keeps three times what it needs before it clears up. */
const YOUNG = 12;
const LEAST_HELD = 72;
/** Bytes that reading takes for each of a file. */
const HELD_A_BYTE = 200;
const THREAD = fileURLToPath(new URL("./thread.ts", import.meta.url));
/** Files that a thread has been asked for: one that it reads, and one that it need not wait for. */
const ASKED = 2;

/** Each with the PDF that lies beside it. By as many threads as are worth it, unless their number is given. */
export async function* readParcels(
  folder: string,
  names: string[],
  corrections: Corrections,
  threads?: number,
): AsyncGenerator<Parcel, void> {
  const facsimiles = new Facsimiles(folder);
  try {
    for await (const parcel of readTexts(folder, names, corrections, threads))
      yield await facsimiles.beside(parcel);
  } finally {
    await facsimiles.end();
  }
}

async function* readTexts(
  folder: string,
  names: string[],
  corrections: Corrections,
  threads?: number,
): AsyncGenerator<Parcel, void> {
  const sizes = names.map(
    (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const worth = Math.min(availableParallelism(), Math.floor(total / WORTH_A_THREAD));
  const count = threads ?? worth;
  if (count > 1) {
    const held = LEAST_HELD + (HELD_A_BYTE * Math.max(...sizes)) / 1_000_000;
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: held };
    const options = { eval: true, workerData: { folder, corrections }, resourceLimits };
    const script = threadScript();
    const thread = () => new AnsweringThread<string, Parcel>(script, options);
    yield* readInThreads(names, Array.from({ length: count }, thread));
  } else {
    // Not before: the parser is a third of what this thread would hold for others' work.
    const { parcelReader } = await import("./parcel-reader");
    yield* names.map(parcelReader(folder, corrections));
  }
}

/**
 * All that a thread runs, as one script: as modules they are sought and compiled again by each thread, and every call from
 * one to another asks for its name. A fifth of the processor's time of a large import. Should one die of a file, that file is
 * told, and `npm run parse` says by the modules' own lines where.
 */
function threadScript(): string {
  const { outputFiles } = buildSync({
    ...{ entryPoints: [THREAD], bundle: true, write: false },
    ...{ platform: "node", format: "cjs" },
  });
  return outputFiles.map(({ text }) => text).join("");
}

async function* readInThreads(
  names: string[],
  threads: AnsweringThread<string, Parcel>[],
): AsyncGenerator<Parcel, void> {
  try {
    const most = threads.length * ASKED;
    const asked: Promise<Parcel>[] = [];
    for (const [at, name] of names.entries()) {
      const thread = threads[at % threads.length];
      if (thread) asked.push(thread.ask(name, name));
      const first = asked.length === most ? asked.shift() : undefined;
      if (first) yield await first;
    }
    for (const parcel of asked) yield await parcel;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}
