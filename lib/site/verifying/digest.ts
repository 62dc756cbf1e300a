/** A SHA-256 as people have it: alone, in capitals, or in the line that `sha256sum` or `certutil` prints. */
const DIGEST = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/iu;

/** Null where there is none. */
export const digestIn = (typed: string): string | null =>
  DIGEST.exec(typed)?.[0].toLowerCase() ?? null;
