/**
 * `npm run bench -- floods [context]`: one unit over and over, in every context. Small floods are timed and their growth
 * told; printed are those that would take longer than five seconds a megabyte.
 */
import { parseBulletin } from "../../lib/bulletin/parse";
import { CONTEXTS, flood, floodUnits } from "../make/floods";

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;
const ALLOWED = 5;
/** What takes so long in a few kilobytes is not tried with more. */
const HOPELESS = 1;
const CERTAIN = 60;
const SIZES = [8, 32, 128].map((size) => size * KILOBYTE);

function secondsOf(text: string): number {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  parseBulletin({ file: "flood.txt", bytes });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** How long a megabyte would take, from how the time grew; the first sizes are enough where it is little. */
function secondsForAMegabyte(make: (bytes: number) => string): number {
  let last = { size: 0, seconds: 0 };
  let expected = 0;
  for (const size of SIZES) {
    const seconds = secondsOf(make(size));
    const grows = last.seconds > 0 ? Math.max(1, Math.log2(seconds / last.seconds) / 2) : 1;
    expected = seconds * (MEGABYTE / size) ** grows;
    if (seconds > HOPELESS) break;
    // Twice the linear share is well within what is allowed.
    if (size > KILOBYTE * 8 && seconds < (ALLOWED / 2) * (size / MEGABYTE)) break;
    last = { size, seconds };
  }
  return expected;
}

/** A pause of the machine looks like growth: what seems slow is looked at again, with as much as there is time for. */
function confirmed(make: (bytes: number) => string): number {
  const expected = secondsForAMegabyte(make);
  if (expected <= ALLOWED) return expected;
  const again = Math.min(expected, secondsForAMegabyte(make));
  if (again <= ALLOWED || again > CERTAIN) return again;
  return 2 * secondsOf(make(MEGABYTE / 2));
}

export async function benchFloods(only?: string) {
  const units = await floodUnits();
  let slow = 0;
  for (const context of Object.keys(CONTEXTS)) {
    if (only !== undefined && context !== only) continue;
    for (const unit of units) {
      for (const inLines of [false, true]) {
        const seconds = confirmed((bytes) => flood(context, unit, bytes, inLines));
        if (seconds <= ALLOWED) continue;
        slow++;
        const form = inLines ? "lines" : "one line";
        console.log(
          `${seconds.toFixed(0).padStart(6)} s/MB  ${context}, ${form}: ${JSON.stringify(unit)}`,
        );
      }
    }
  }
  console.log(`${slow} floods slower than ${ALLOWED} s a megabyte, of ${units.length} units`);
  if (slow > 0) process.exitCode = 1;
}
