/** The schema of an archive's own name says which of its editions is published, and which was before. */

export const quoted = (name: string) => `"${name}"`;

export const PUBLISHED = (archive: string) =>
  `SELECT "current", "previous", "since" FROM ${quoted(archive)}."published"`;

/** A schema or a table that is not there: nothing was ever published. */
export const isNone = (cause: unknown) =>
  cause instanceof Error && "code" in cause && /^(?:3F000|42P01)$/u.test(String(cause.code));
