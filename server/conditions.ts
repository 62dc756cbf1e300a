/** Whether the client has it already. */

export interface Conditions {
  /** If-None-Match */
  none: string | undefined;
  /** If-Modified-Since */
  since: string | undefined;
}

export interface Validators {
  tag: string;
  /** In milliseconds, whole seconds. */
  modified: number | null;
}

/** RFC 9110, 13.2.2: a tag decides alone; the time counts where no tag is given. */
export function isUnchanged({ none, since }: Conditions, { tag, modified }: Validators): boolean {
  if (none !== undefined) {
    if (none === tag) return true;
    // A proxy that compresses makes a strong tag a weak one.
    return none.trim() === "*" || Array.from(none.matchAll(/"[^"]*"/gu), String).includes(tag);
  }
  if (since === undefined || modified === null) return false;
  const known = Date.parse(since);
  return !Number.isNaN(known) && modified <= known;
}
