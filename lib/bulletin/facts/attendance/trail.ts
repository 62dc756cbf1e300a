/** A list that grows at its end: a longer one shares all that stood before, and copies none of it. Null where it is empty. */
export type Trail<T> = Followed<T> | null;

export interface Followed<T> {
  readonly last: T;
  readonly before: Trail<T>;
  readonly length: number;
}

export const follow = <T>(before: Trail<T>, last: T): Followed<T> => ({
  last,
  before,
  length: lengthOf(before) + 1,
});

export const lengthOf = <T>(trail: Trail<T>) => trail?.length ?? 0;

/** In the order in which they were added: its last ones, by default all. */
export function listOf<T>(trail: Trail<T>, count = lengthOf(trail)): T[] {
  const list: T[] = [];
  for (let rest = trail; rest && list.length < count; rest = rest.before) list.push(rest.last);
  return list.reverse();
}
