import { somePairsOf } from "./pairs";

/** So many pairs of a phrase are asked for, from all of it, and of the rarest of them those that stand anywhere are counted. */
const ASKED = 24;
const COUNTED = 8;
/** What holds fewer of them is about something else. */
const LEAST = 1 / 3;

/**
 * The places, of so many texts, of those that hold most of the rarer pairs of a folded phrase, those with more first.
 * `having` tells where a pair stands.
 */
export async function likest(
  phrase: string,
  texts: number,
  having: (pair: string) => Promise<readonly (number | string)[]>,
  most: number,
): Promise<number[]> {
  const lists = (await Promise.all(somePairsOf(phrase, ASKED).map(having)))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, COUNTED);
  const votes = new Uint8Array(texts);
  for (const list of lists)
    for (const place of list) votes[Number(place)] = (votes[Number(place)] ?? 0) + 1;
  const least = Math.max(1, Math.ceil(lists.length * LEAST));
  const byVotes: number[][] = lists.map(() => []);
  for (let place = 0; place < texts; place += 1) {
    const count = votes[place] ?? 0;
    const alike = count < least ? undefined : byVotes[lists.length - count];
    if (alike && alike.length < most) alike.push(place);
  }
  return byVotes.flat().slice(0, most);
}
