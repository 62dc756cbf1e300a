import { fold } from "../../lexicon/script/characters";
import { words } from "../../lexicon/words";

/** How alike two titles are: 1 equal when folded, by the pairs of characters they share (Dice), linear. */
export function similarity(left: string, right: string): number {
  const [a, b] = [fold(left), fold(right)];
  if (a === b) return 1;
  if (withoutBody(a) === withoutBody(b)) return 0.95;
  if (Math.min(a.length, b.length) >= 8 && (a.includes(b) || b.includes(a))) return 0.9;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      shared++;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
}
const NAMES_OF_THE_BODY = words("人民代表大会常务委员会 人大常委会");

/** 区人大常委会关于……的决定, and the same by the whole name; 任命名单 alone. */
function withoutBody(title: string): string {
  const body = NAMES_OF_THE_BODY.find(title);
  return body && body.at <= 24 ? title.slice(body.at + body.word.length) : title;
}
