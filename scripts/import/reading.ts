/** The bulletins of a folder, with the PDFs beside them, read one after another or by several threads at once, and answered in order. */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Corrections } from "../../lib/archive/import/import";
import type { Parcel } from "../../lib/archive/import/parcel";
import { besidePdf } from "./facsimile";

/** A thread takes half a second to start: as long as so many bytes take to read. */
const WORTH_A_THREAD = 2_000_000;
/** In megabytes. Left to itself a thread keeps three times what it needs before it clears up. */
const YOUNG = 12;
const LEAST_HELD = 72;
/** Bytes that reading takes for each of a file. */
const HELD_A_BYTE = 200;
/** Files that a thread has been asked for: one that it reads, and one that it need not wait for. */
const ASKED = 2;

/** Each with the PDF that lies beside it. By as many threads as are worth it, unless their number is given. */
export async function* readParcels(
  folder: string,
  names: string[],
  corrections: Corrections,
  threads?: number,
): AsyncGenerator<Parcel, void> {
  for await (const parcel of readTexts(folder, names, corrections, threads))
    yield await besidePdf(folder, parcel);
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
  if (count > 1) yield* readInThreads(names, count, () => new Thread(folder, corrections, sizes));
  else {
    // Not before: the parser is a third of what this thread would hold for others' work.
    const { parcelReader } = await import("./parcel-reader");
    yield* names.map(parcelReader(folder, corrections));
  }
}

async function* readInThreads(
  names: string[],
  count: number,
  start: () => Thread,
): AsyncGenerator<Parcel, void> {
  const threads = Array.from({ length: count }, start);
  try {
    const most = count * ASKED;
    const asked: Promise<Parcel>[] = [];
    for (const [at, name] of names.entries()) {
      const thread = threads[at % count];
      if (thread) asked.push(thread.read(name));
      const first = asked.length === most ? asked.shift() : undefined;
      if (first) yield await first;
    }
    for (const parcel of asked) yield await parcel;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

interface Asked {
  name: string;
  resolve: (parcel: Parcel) => void;
  reject: (cause: Error) => void;
}

/** It answers in the order it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #asked: Asked[] = [];

  constructor(folder: string, corrections: Corrections, sizes: number[]) {
    this.#worker = new Worker(new URL("./thread.mjs", import.meta.url), {
      workerData: { folder, corrections },
      resourceLimits: {
        maxYoungGenerationSizeMb: YOUNG,
        maxOldGenerationSizeMb: LEAST_HELD + (HELD_A_BYTE * Math.max(...sizes)) / 1_000_000,
      },
    });
    this.#worker.on("message", (parcel: Parcel) => this.#asked.shift()?.resolve(parcel));
    this.#worker.on("error", (cause) => {
      const fault = new Error(`读 ${this.#asked[0]?.name} 的线程结束了`, { cause });
      for (const { reject } of this.#asked.splice(0)) reject(fault);
    });
  }

  read(name: string): Promise<Parcel> {
    const answer = new Promise<Parcel>((resolve, reject) => {
      this.#asked.push({ name, resolve, reject });
    });
    this.#worker.postMessage(name);
    // Whoever waits for it hears of a failure; until then it is nobody's.
    answer.catch(() => undefined);
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
