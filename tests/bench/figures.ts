/** Figures of what was measured, and how they are printed. */

export const KILOBYTE = 1000;
export const MEGABYTE = 1_000_000;

export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: number[]) => percentile(values, 0.5);

export const columns = (cells: string[], width = 9) =>
  cells.map((cell) => cell.padStart(width)).join("");

/** Of more values than are worth holding: each counts in a step of two per cent. */
export class Histogram {
  readonly #counts = new Map<number, number>();
  #total = 0;

  add(value: number): void {
    const step = Math.round(Math.log(Math.max(value, 1e-6)) / Math.log(1.02));
    this.#counts.set(step, (this.#counts.get(step) ?? 0) + 1);
    this.#total += 1;
  }

  get total(): number {
    return this.#total;
  }

  percentile(share: number): number {
    let passed = 0;
    for (const [step, count] of [...this.#counts].sort(([a], [b]) => a - b)) {
      passed += count;
      if (passed > this.#total * share) return 1.02 ** step;
    }
    return 0;
  }
}
