export interface Step {
  output: string;
  stamp: string;
  fingerprint: () => string;
}

export function fingerprint(
  paths: string[],
  facts?: unknown[],
  skip?: (file: string) => boolean,
): string;
export function isDone(step: Step): boolean;
export function forget(step: Step): void;
export function remember(step: Step): void;
