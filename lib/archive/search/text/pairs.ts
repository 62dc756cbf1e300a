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
