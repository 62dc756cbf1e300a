import type { PersonSummary } from "../model";
import { isNamed, knownNames } from "../search/names/known";
import { archive } from "../store/database";
import { kept } from "../store/kept";
import { getRevision } from "../store/revision";
import type { Initial, People, PeoplePage } from "./model";

/** Names on a page; where there are more, each letter has its own. */
const PAGE_SIZE = 200;

/** Everyone named in attendance, appointments and by-lines, or those who may have been meant. By sound, never by count. */
export async function listPeople(query = ""): Promise<People> {
  const revision = await getRevision();
  if (revision === null) return { query, total: 0, people: [] };
  const known = await knownNames(archive(), revision);
  const found = query === "" ? known.all : known.meant(query);
  return { query, total: known.all.length, people: found.map(({ summary }) => summary) };
}

/** The one name of the archive that is this one in another script: 陈良 for 陳良. Null where there is none, or several. */
export async function nameWrittenSo(asked: string): Promise<string | null> {
  const revision = await getRevision();
  if (revision === null) return null;
  const known = await knownNames(archive(), revision);
  const [one, ...others] = known.meant(asked).filter((name) => isNamed(name, asked));
  return one && others.length === 0 ? one.summary.name : null;
}

export interface PeopleAsked {
  query?: string;
  initial?: Initial | undefined;
  page?: number;
}

/** Every name: there may be forty thousand, and a page shows those of one letter. */
const everyone = kept(async () => byLetter(await listPeople()));

/** All that were found while they fit a page, else those of the first letter, or of the one asked for. Null where there is no such page. */
export async function getPeople(asked: PeopleAsked = {}): Promise<PeoplePage | null> {
  const { query = "", page = 1 } = asked;
  const { total, found, letters } =
    query === "" ? await everyone() : byLetter(await listPeople(query));
  const initials = Array.from(letters, ([initial, own]) => ({ initial, names: own.length }));
  const first = found > PAGE_SIZE ? initials[0]?.initial : undefined;
  const initial = asked.initial === undefined ? first : asked.initial;
  const named = initial === undefined ? [...letters.values()].flat() : (letters.get(initial) ?? []);
  const pageCount = Math.ceil(named.length / PAGE_SIZE);
  const hasLetter = asked.initial === undefined || named.length > 0;
  if (!hasLetter || page > Math.max(1, pageCount)) return null;
  const people = named.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const sounding = found === 0 && total > 0 && NAME.test(query) ? await namesSounding(query) : [];
  return { query, total, found, people, sounding, initials, initial, page, pageCount };
}

/** Of anything else the sound is sought in vain. */
const NAME = /^\p{Script=Han}{2,4}$/u;

async function namesSounding(query: string): Promise<string[]> {
  const revision = await getRevision();
  return revision === null ? [] : (await knownNames(archive(), revision)).sounding(query);
}

/** By their sound those of one letter stand together. */
function byLetter({ total, people }: People) {
  const letters = new Map<Initial, PersonSummary[]>();
  for (const person of people) {
    const own = letters.get(person.initial);
    if (own) own.push(person);
    else letters.set(person.initial, [person]);
  }
  return { total, found: people.length, letters };
}
