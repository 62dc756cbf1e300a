import type { How } from "./run.mjs";
import type { Step } from "./stamp.mjs";

export const IMPORT: Step;
export function locks(lock: unknown, own: unknown): boolean;
export function prepare(
  steps: (Step & { name: string; run: (how?: How) => Promise<number> })[],
  how?: How,
): Promise<number>;
