/** How long the parser takes for a flood of one thing, and how that grows, beside the printed bulletin. */
import { readFileSync } from "node:fs";
import { parseBulletin } from "../../lib/bulletin/parse";
import { FLOODS, FRAMES } from "../make/damage";

const MEGABYTE = 1 << 20;
const WHOLE = MEGABYTE / 4;

const encoder = new TextEncoder();

/** The quicker of two: a pause of the machine, or of the compiler, is no part of it. */
function secondsPerMegabyte(bytes: Uint8Array): number {
  const seconds = [1, 2].map(() => {
    const before = performance.now();
    parseBulletin({ file: "flood.txt", bytes });
    return (performance.now() - before) / 1000;
  });
  return Math.min(...seconds) / (bytes.length / MEGABYTE);
}

function measured(frame: string, opening: string, { of, text }: (typeof FLOODS)[number]) {
  const [half = 0, whole = 0] = [WHOLE / 2, WHOLE].map((bytes) =>
    secondsPerMegabyte(encoder.encode(opening + text(bytes))),
  );
  return { name: `${of} in ${frame}`, whole, growth: 1 + Math.log2(whole / half) };
}

export function benchDamage() {
  const sample = readFileSync(new URL("../../content/2021-2.txt", import.meta.url));
  for (let round = 0; round < 100; round++) parseBulletin({ file: "warm.txt", bytes: sample });
  const printed = secondsPerMegabyte(sample);
  console.log(`the printed bulletin, warm: ${printed.toFixed(2)} s/MB`);
  const floods = Object.entries(FRAMES).flatMap(([frame, opening]) =>
    FLOODS.map((flood) => measured(frame, opening, flood)),
  );
  console.log(`the slowest of ${floods.length} floods of ${WHOLE / MEGABYTE} MB, each:`);
  for (const { name, whole, growth } of floods.toSorted((a, b) => b.whole - a.whole).slice(0, 10)) {
    const times = (whole / printed).toFixed(0).padStart(4);
    console.log(
      `  ${whole.toFixed(2)} s/MB, ${times} times that, growing as size^${growth.toFixed(2)}: ${name}`,
    );
  }
}
