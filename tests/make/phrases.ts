import { BREAK, type SearchText } from "../../lib/archive/search/text/engine";

/** Stretches of 1 to 12 characters of the texts, and as many strings as asked for that stand nowhere. The same each time. */
export function phrasesOf(texts: SearchText[], standing: number, absent: number): string[] {
  // A small fixed generator: the same places on every machine.
  let state = 20210311;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
  const phrases: string[] = [];
  while (phrases.length < standing) {
    const { title, body } = texts[random(texts.length)] ?? { title: "", body: "" };
    const runs = `${title}${BREAK}${body}`.split(BREAK);
    const run = runs[random(runs.length)] ?? "";
    const from = random(Math.max(1, run.length));
    const phrase = run.slice(from, from + 1 + random(12)).trim();
    // Quotes around it would be read as such.
    if (phrase !== "" && !phrase.includes('"')) phrases.push(phrase);
  }
  const everything = texts.map(({ title, body }) => title + BREAK + body).join(BREAK);
  while (phrases.length < standing + absent) {
    const [a, b] = [phrases[random(standing)] ?? "", phrases[random(standing)] ?? ""];
    const phrase = a.slice(0, 6) + b.slice(-6);
    if (!everything.includes(phrase)) phrases.push(phrase);
  }
  return phrases;
}
