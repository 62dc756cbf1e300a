/**
 * The site at saturation over thousands of addresses, with an import in the middle of it. What each address answers from
 * the one archive and from the other is asked afterwards, of a site at rest: its tag is the hash of its body, so an answer
 * that is of neither, or old though it was asked after the import, is known.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOf } from "../../server/hash";
import { endSite, rendererOf, startSite } from "../e2e/site";
import { storeForged } from "../make/forged-archive";
import { freePort } from "../make/port";
import { addressesOf } from "./addresses";
import { type Answer, Client, headerOf, questionOf, unpacked } from "./client";
import { columns, Histogram } from "./figures";
import { megabytesOf } from "./memory";

const ISSUES = 1000;
const ADDRESSES = 5000;
const CONNECTIONS = 32;
/** The body of one answer in so many is hashed and compared with its tag. */
const HASHED = 500;
const SAMPLE_MS = 1000;
/** Lines of the curve that is printed. */
const CURVE = 20;
/** What a process may take more in the last third than in the middle one. */
const LEVEL = 1.1;
/** The address is a page's own: both archives are asked under the same. */
const SETTINGS = { SITE_URL: "https://gazette.example" };

interface Asked {
  path: string;
  question: Buffer;
  /** When it was last asked what was answered so: tag or status to milliseconds, and how often. */
  answers: Map<string, { times: number; last: number }>;
}

interface Sample {
  at: number;
  front: number;
  renderer: number;
  answers: number;
}

const sayOf = (answer: Answer) =>
  answer.status === 200 ? (headerOf(answer, "etag") ?? "no tag") : String(answer.status);

/** Whether the body is what its tag says. */
function isTrue(answer: Answer): boolean {
  const [hash] = (headerOf(answer, "etag") ?? "").replaceAll('"', "").split(/-(?:br|gzip)$/u);
  return answer.status !== 200 || hash === hashOf(unpacked(answer));
}

export class Load {
  readonly times = new Histogram();
  readonly asked: Asked[];
  readonly samples: Sample[] = [];
  readonly errors = new Map<string, number>();
  untrue = 0;
  /** When the import had landed. */
  imported = Number.POSITIVE_INFINITY;
  readonly #begun = performance.now();

  constructor(addresses: string[]) {
    this.asked = addresses.map((path) => ({
      ...{ path, question: questionOf(path, "br"), answers: new Map() },
    }));
  }

  get elapsed(): number {
    return performance.now() - this.#begun;
  }

  async run(port: number, milliseconds: number): Promise<void> {
    const readers = Array.from({ length: CONNECTIONS }, () => this.#read(port, milliseconds));
    await Promise.all(readers);
  }

  async #read(port: number, milliseconds: number): Promise<void> {
    const client = new Client(port);
    while (this.elapsed < milliseconds) {
      const one = this.asked[Math.floor(Math.random() * this.asked.length)];
      if (!one) break;
      const before = this.elapsed;
      const answer = await client.ask(one.question).catch((cause) => this.#failed(String(cause)));
      if (!answer) continue;
      this.times.add(this.elapsed - before);
      if (answer.status >= 500) this.#failed(String(answer.status));
      if (this.times.total % HASHED === 0 && !isTrue(answer)) this.untrue += 1;
      const said = sayOf(answer);
      const known = one.answers.get(said);
      one.answers.set(said, { times: (known?.times ?? 0) + 1, last: before });
    }
    client.end();
  }

  #failed(what: string): null {
    this.errors.set(what, (this.errors.get(what) ?? 0) + 1);
    return null;
  }
}

/** What a site at rest answers from an archive, to each address. */
export async function atRest(port: number, asked: Asked[]): Promise<Map<string, string>> {
  const client = new Client(port);
  const said = new Map<string, string>();
  for (const { path, question } of asked) said.set(path, sayOf(await client.ask(question)));
  client.end();
  return said;
}

interface Judged {
  same: number;
  old: number;
  new: number;
  mixed: number;
  stale: number;
}

export function judge(load: Load, old: Map<string, string>, fresh: Map<string, string>): Judged {
  const judged: Judged = { same: 0, old: 0, new: 0, mixed: 0, stale: 0 };
  for (const { path, answers } of load.asked) {
    for (const [said, { times, last }] of answers) {
      const [isOld, isNew] = [said === old.get(path), said === fresh.get(path)];
      const kind = isOld && isNew ? "same" : isOld ? "old" : isNew ? "new" : "mixed";
      // What failed is counted as such.
      if (kind === "mixed" && /^5\d\d$/u.test(said)) continue;
      judged[kind] += times;
      if (kind === "mixed") console.log(`of neither archive: ${path} ${said}, ${times} times`);
      if (kind === "old" && last > load.imported) judged.stale += 1;
    }
  }
  return judged;
}

function reportMemory(samples: Sample[]): void {
  console.log(columns(["minute", "front MB", "renderer MB", "answers/s"], 13));
  const step = Math.max(1, Math.floor(samples.length / CURVE));
  for (let at = step; at < samples.length; at += step) {
    const [before, now] = [samples[at - step], samples[at]];
    if (!before || !now) continue;
    const rate = ((now.answers - before.answers) / (now.at - before.at)) * 1000;
    const figures = [(now.at / 60_000).toFixed(1), now.front, now.renderer, rate.toFixed(0)];
    console.log(columns(figures.map(String), 13));
  }
  const third = Math.floor(samples.length / 3);
  for (const process of ["front", "renderer"] as const) {
    const highest = (some: Sample[]) => Math.max(...some.map((sample) => sample[process]));
    const [middle, last] = [
      highest(samples.slice(third, 2 * third)),
      highest(samples.slice(2 * third)),
    ];
    const level = last <= middle * LEVEL;
    if (!level) globalThis.process.exitCode = 1;
    console.log(
      `${process}: highest of the middle third ${middle} MB, of the last ${last} MB, ratio ${(last / middle).toFixed(2)}: ${level ? "level" : "it grows"}`,
    );
  }
}

function report(load: Load, judged: Judged, minutes: number): void {
  const { times, samples, errors, untrue } = load;
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => times.percentile(share).toFixed(2));
  console.log(
    `${times.total} answers in ${minutes} minutes over ${load.asked.length} addresses, ${CONNECTIONS} connections of one client process on the same cores: ${(times.total / minutes / 60).toFixed(0)} requests/s, p50 ${p50}  p95 ${p95}  p99 ${p99} ms`,
  );
  reportMemory(samples);
  const failed = [...errors].map(([what, count]) => `${what} ×${count}`).join(", ") || "none";
  console.log(
    `the import landed after ${(load.imported / 60_000).toFixed(1)} minutes; wholly of the old archive ${judged.old}, of the new ${judged.new}, the same in both ${judged.same}, of neither ${judged.mixed}; old though asked after it: ${judged.stale} addresses; bodies unlike their tag: ${untrue}; errors: ${failed}`,
  );
  if (judged.mixed + judged.stale + untrue + errors.size > 0) process.exitCode = 1;
}

/** For so long, over an archive of so many issues. */
export async function benchSaturate(given = "10", size = String(ISSUES)) {
  const [minutes, issues] = [Number(given), Number(size)];
  if (!existsSync(".next/BUILD_ID")) {
    console.error("npm run build 之后再量：没有构建好的网站");
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "bulletin-saturate-"));
  const [file, old] = [join(folder, "archive.db"), join(folder, "old.db")];
  try {
    await storeForged({ file, issues });
    copyFileSync(file, old);
    const load = new Load(await addressesOf(file, ADDRESSES));
    const port = await freePort();
    const site = await startSite(port, `file:${file}`, SETTINGS);
    const renderer = rendererOf(site.pid);
    const sampling = setInterval(() => {
      const [front, drawing] = [megabytesOf(site.pid), megabytesOf(renderer)];
      load.samples.push({ at: load.elapsed, front, renderer: drawing, answers: load.times.total });
    }, SAMPLE_MS);
    const running = load.run(port, minutes * 60_000);
    await new Promise((resolve) => setTimeout(resolve, (minutes * 60_000) / 3));
    await storeForged({ file, issues, other: true });
    load.imported = load.elapsed;
    await running;
    clearInterval(sampling);
    const fresh = await atRest(port, load.asked);
    await endSite(site);
    const before = await startSite(port, `file:${old}`, SETTINGS);
    const judged = judge(load, await atRest(port, load.asked), fresh);
    await endSite(before);
    report(load, judged, minutes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
