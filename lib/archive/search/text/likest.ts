import { pairsOf } from "./pairs";

/** So many pairs of a phrase are asked for, from all of it, and of the rarest of them those that stand anywhere are counted. */
const ASKED = 48;
const COUNTED = 16;
/** What holds fewer of them is about something else. */
const LEAST = 1 / 3;

/**
 * The places, of so many texts, of those that hold most of the rarer pairs of a folded phrase, those with more first.
 * `having` tells where a pair stands.
 */
export function likest(
  phrase: string,
  texts: number,
  having: (pair: string) => readonly (number | string)[],
  most: number,
): number[] {
  const pairs = pairsOf(phrase);
  const step = Math.max(1, pairs.length / ASKED);
  const lists = Array.from(
    { length: Math.min(pairs.length, ASKED) },
    (_, at) => pairs[Math.floor(at * step)] ?? "",
  )
    .map(having)
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, COUNTED);
  const votes = new Uint8Array(texts);
  for (const place of lists.flat()) votes[Number(place)] = (votes[Number(place)] ?? 0) + 1;
  const least = Math.max(1, Math.ceil(lists.length * LEAST));
  const found: number[] = [];
  for (let count = lists.length; count >= least && found.length < most; count -= 1) {
    for (let place = votes.indexOf(count); place >= 0; place = votes.indexOf(count, place + 1))
      if (found.push(place) === most) break;
  }
  return found;
}
