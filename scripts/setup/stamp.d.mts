export interface Step {
  output: string;
  stamp: string;
  fingerprint: () => string;
  /** Whether it writes what it reads. */
  rewrites?: boolean;
}

export function fingerprint(
  paths: string[],
  facts?: unknown[],
  skip?: (file: string) => boolean,
): string;
export function isDone(step: Step): boolean;
export function forget(step: Step): void;
/** Whether it is taken for done. */
export function remember(step: Step, begun?: string | null): boolean;
