import type { Database } from "./database";
import { kept } from "./kept";

/** A name that is not alone: print writes its person, or one who may be the same, in another way. */
export interface Spelling {
  name: string;
  /** The name that its page bears. */
  person: string;
  /** What names that differ in the script alone have in common. */
  folded: string;
}

/** Who is meant by a name, where print writes one in several ways. */
export interface Spellings {
  /** The name that its page bears; itself for one that is written in one way. */
  personOf: (name: string) => string;
  /** All names that stand for the one a page bears, itself the first. */
  namesOf: (person: string) => string[];
  /** The names of other pages which differ from this one's in the script alone. */
  alikeTo: (person: string) => string[];
}

/** Few names are written in several ways: all of them are read at once. */
export const readSpellings = async (database: Database): Promise<Spellings> =>
  spellingsOf(await database.spelling.findMany({ orderBy: { name: "asc" } }));

export const getSpellings = kept(readSpellings);

export function spellingsOf(rows: Spelling[]): Spellings {
  const persons = new Map(rows.map(({ name, person }) => [name, person]));
  const byPerson = grouped(rows, ({ person }) => person);
  const byFolded = grouped(rows, ({ folded }) => folded);
  const rowsOf = (person: string) => byPerson.get(person) ?? [];
  return {
    personOf: (name) => persons.get(name) ?? name,
    namesOf: (person) => [...new Set([person, ...rowsOf(person).map(({ name }) => name)])],
    alikeTo(person) {
      const alike = rowsOf(person).flatMap(({ folded }) => byFolded.get(folded) ?? []);
      return [...new Set(alike.map((row) => row.person))].filter((other) => other !== person);
    },
  };
}

function grouped(rows: Spelling[], keyOf: (row: Spelling) => string): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
