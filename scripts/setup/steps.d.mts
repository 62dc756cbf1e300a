import type { How } from "./run.mjs";
import type { Step } from "./stamp.mjs";

export const IMPORT: Step;
export const INSTALL: Step;
export function holds(found: unknown, lock: unknown): boolean;
export function locks(lock: unknown, own: unknown): boolean;
export function prepare(
  steps: (Step & { name: string; development?: boolean; run: (how?: How) => Promise<number> })[],
  how?: How & { development?: boolean },
): Promise<number>;
