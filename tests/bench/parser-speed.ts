/** How fast the parser reads, warm, and how its time grows with the text. Ratios of one run, for machines differ. */
import { readdirSync, readFileSync } from "node:fs";
import { parseBulletin } from "../../lib/bulletin/parse";
import { forge } from "../forge/forge";

const ISSUES = 1000;
const MEGABYTE = 1_000_000;

/** Processor seconds of this process: what else the machine does is not counted. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const parse = (bytes: Uint8Array) => parseBulletin({ file: "bench.txt", bytes });

function report(name: string, texts: Uint8Array[], rounds: number) {
  for (const text of texts.slice(0, 50)) parse(text);
  const size = texts.reduce((sum, { length }) => sum + length, 0) / MEGABYTE;
  const seconds = secondsOf(() => {
    for (let round = 0; round < rounds; round++) texts.forEach(parse);
  });
  console.log(
    `${name.padEnd(28)} ${((size * rounds) / seconds).toFixed(1)} MB/s of ${size.toFixed(2)} MB`,
  );
}

export function benchParser() {
  const content = new URL("../../content/", import.meta.url);
  const printed = readdirSync(content)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(new URL(name, content)));
  const forged = Array.from({ length: ISSUES }, (_, seed) => forge(seed + 1).bytes);

  for (let round = 0; round < 40; round++) printed.forEach(parse);
  report("content/, warm", printed, 100);
  report(`${ISSUES} forged issues, warm`, forged, 1);

  const [sample = new Uint8Array()] = printed;
  const sizes = [1, 2, 4, 8, 16];
  const times = sizes.map((times) => {
    const text = Buffer.concat(Array.from({ length: times }, () => sample));
    return (
      secondsOf(() => {
        for (let round = 0; round < 32 / times; round++) parse(text);
      }) /
      (32 / times)
    );
  });
  const [first = 1, last = 1] = [times[0], times.at(-1)];
  const exponent = Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
  console.log(`${"growth, time ~ size^".padEnd(28)} ${exponent.toFixed(2)} (1 is linear)`);
}
