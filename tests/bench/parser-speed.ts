/** How fast the parser reads, warm, and how its time grows with the text. Ratios of one run, for machines differ. */
import { readdirSync, readFileSync } from "node:fs";
import { parseBulletin } from "../../lib/bulletin/parse";
import { forge } from "../forge/forge";

const ISSUES = 1000;
const BATCH = 20;
const MEGABYTE = 1_000_000;

const parse = (bytes: Uint8Array) => parseBulletin({ file: "bench.txt", bytes });

function secondsOf(work: () => void): number {
  const before = performance.now();
  work();
  return (performance.now() - before) / 1000;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The median of the batches: what else the machine does for a moment, and the compiler's own work, fall out of it. */
function report(name: string, batches: Uint8Array[][]) {
  const speeds = batches.map((texts) => {
    const size = texts.reduce((sum, { length }) => sum + length, 0) / MEGABYTE;
    return size / secondsOf(() => texts.forEach(parse));
  });
  console.log(`${name.padEnd(28)} ${median(speeds).toFixed(1)} MB/s`);
}

export function benchParser() {
  const content = new URL("../../content/", import.meta.url);
  const printed = readdirSync(content)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(new URL(name, content)));
  const forged = Array.from({ length: ISSUES }, (_, seed) => forge(seed + 1).bytes);

  for (let round = 0; round < 100; round++) printed.forEach(parse);
  report("content/, warm", Array<Uint8Array[]>(200).fill(printed));
  // Acts, laws and lists, which the printed bulletin may lack, are warm only when some have been read.
  for (const bytes of forged.slice(0, ISSUES / 2)) parse(bytes);
  report(
    `${ISSUES} forged issues, warm`,
    Array.from({ length: ISSUES / BATCH }, (_, at) => forged.slice(at * BATCH, (at + 1) * BATCH)),
  );

  const [sample = new Uint8Array()] = printed;
  const sizes = [1, 2, 4, 8, 16];
  const times = sizes.map((times) => {
    const text = Buffer.concat(Array.from({ length: times }, () => sample));
    return median(Array.from({ length: 64 / times }, () => secondsOf(() => parse(text))));
  });
  const [first = 1, last = 1] = [times[0], times.at(-1)];
  const exponent = Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
  console.log(`${"growth, time ~ size^".padEnd(28)} ${exponent.toFixed(2)} (1 is linear)`);
}
