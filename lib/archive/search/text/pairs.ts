/** What an index that a database keeps has of a text. */
export const keysIn = (folded: string): string[] => [...pairsOf(folded), ...charactersOf(folded)];

/** The distinct letters and digits themselves: 一 网 统 管 5 g. */
export const charactersOf = (folded: string): string[] => [
  ...new Set(folded.match(/[\p{L}\p{N}]/gu)),
];

/** The distinct adjacent pairs inside runs of letters and digits: `一网统管，5g` → 一网 网统 统管 5g. */
export function pairsOf(folded: string): string[] {
  const pairs = new Set<string>();
  for (const [run] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    let before = "";
    for (const character of run) {
      if (before !== "") pairs.add(before + character);
      before = character;
    }
  }
  return [...pairs];
}

/** At most so many of them, from all of the text: the rarest of these proposes hardly more than the rarest of all would. */
export function somePairsOf(folded: string, most: number): string[] {
  const pairs = pairsOf(folded);
  const step = Math.max(1, pairs.length / most);
  return Array.from(
    { length: Math.min(pairs.length, most) },
    (_, at) => pairs[Math.floor(at * step)] ?? "",
  );
}
