import { quoted } from "../../words";
import { archive } from "../store/database";
import { valuesHolding } from "./filters";
import { open } from "./search";
import type { SearchEntry } from "./text/engine";
import { foldForSearch } from "./text/fold";

export interface Suggestion {
  /** A query that finds something. */
  query: string;
  kind: "person" | "type" | "title";
}

const MOST = 8;
const MOST_PEOPLE = 4;
const MOST_TYPES = 2;
/** Longer than this is no beginning of anything. */
const LONGEST = 40;

/** What the reader may be typing: a name by its characters or sound, a type, a title; at most eight. */
export async function suggest(typed: string): Promise<Suggestion[]> {
  const held = foldForSearch(typed);
  const archived = held === "" || held.length > LONGEST ? null : await open();
  if (!archived) return [];
  const { values, names } = archived.known;
  const people = names
    .meant(typed)
    .slice(0, MOST_PEOPLE)
    .map(({ summary }): Suggestion => ({ query: summary.name, kind: "person" }));
  const types = valuesHolding(typed, values.types)
    .slice(0, MOST_TYPES)
    .map((label): Suggestion => ({ query: `文种:${label}`, kind: "type" }));
  const room = MOST - people.length - types.length;
  const titles = await titlesOf(holding(archived.loaded.texts, held, room));
  return [
    ...people,
    ...types,
    ...titles.map((title): Suggestion => ({ query: quoted(title), kind: "title" })),
  ];
}

/** The newest documents whose titles hold the text, one of each title. */
function holding(texts: SearchEntry[], held: string, most: number): string[] {
  const found = new Map<string, string>();
  for (let at = texts.length - 1; at >= 0 && found.size < most; at -= 1) {
    const text = texts[at];
    if (text?.title.includes(held) && !found.has(text.title)) found.set(text.title, text.id);
  }
  return [...found.values()];
}

/** As printed: what search keeps is folded. */
async function titlesOf(ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await archive().document.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true },
  });
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return ids.flatMap((id) => titles.get(id) ?? []);
}
