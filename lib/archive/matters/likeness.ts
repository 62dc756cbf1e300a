/** Which of many subjects may be the same as one, so that each is compared with few. Pure. */

export interface Subject {
  subject: string;
  /** Of the subject (`pairsOf`). */
  pairs: ReadonlySet<string>;
}

/** For a subject, those of `all` that `compareSubjects` could take for the same; itself among them where it is one of them. */
export function likeness<One extends Subject>(all: Iterable<One>): (own: Subject) => One[] {
  const holders = new Map<string, One[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const known = holders.get(key);
      if (known) known.push(one);
      else holders.set(key, [one]);
    }
  }
  return (own) => {
    const shared = new Map<One, number>();
    for (const key of keysOf(own)) {
      for (const one of holders.get(key) ?? []) shared.set(one, (shared.get(one) ?? 0) + 1);
    }
    return [...shared].flatMap(([one, count]) => {
      const [ownPairs, pairs] = [own.pairs.size, one.pairs.size];
      // Contained, or alike: compareSubjects wants more of the second.
      return count >= Math.min(ownPairs, pairs) || 4 * count > ownPairs + pairs ? [one] : [];
    });
  };
}

/** A subject of one character has no pair: it is its own key. */
const keysOf = ({ subject, pairs }: Subject) => (pairs.size > 0 ? pairs : [subject]);
