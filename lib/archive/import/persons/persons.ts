/** Who stands under which page, where print writes one name in several ways. Pure. */
import { plainName } from "../../search/names/plain";
import { foldForSearch } from "../../search/text/fold";
import { type Spelling, spellingsOf } from "../../store/spellings";
import type { Digest } from "../digest";

export interface Persons {
  /** Every name that is not alone. */
  spellings: Spelling[];
  /** The digests with each fact under the name that its person's page bears. */
  digests: Digest[];
}

/** `people` are those whom an editor knows by several spellings, the page's first. */
export function personsOf(digests: Digest[], people: string[][] = []): Persons {
  const spellings = spellingsIn(namesIn(digests), people);
  const { personOf } = spellingsOf(spellings);
  const otherwise = spellings.flatMap(({ name, person }) => (name === person ? [] : [name]));
  // Nearly every issue has names as their pages bear them, and is not held twice.
  const differs = (digest: Digest) => {
    const names = otherwise.length > 0 ? namesIn([digest]) : new Set();
    return otherwise.some((name) => names.has(name));
  };
  return {
    spellings,
    digests: digests.map((digest) => (differs(digest) ? underPages(digest, personOf) : digest)),
  };
}

/** Everyone named in attendance, appointments and by-lines, as printed. */
export function namesIn(digests: Digest[]): Set<string> {
  const names = new Set<string>();
  for (const { attendance, appointments, documents } of digests) {
    for (const { person } of attendance) names.add(person);
    for (const { person } of appointments) names.add(person);
    for (const { authors } of documents) for (const name of authors) names.add(name);
  }
  return names;
}

function spellingsIn(printed: Set<string>, people: string[][]): Spelling[] {
  const plain = new Set(Array.from(printed, plainName));
  const joined = new Map<string, string>();
  for (const spellings of people) {
    const known = spellings.map(plainName).filter((name) => plain.has(name));
    for (const name of known) joined.set(name, known[0] ?? name);
  }
  const all = [...new Set([...printed, ...plain])].sort().map((name): Spelling => {
    const own = plainName(name);
    return { name, person: joined.get(own) ?? own, folded: foldForSearch(own) };
  });
  const pages = new Map<string, Set<string>>();
  for (const { person, folded } of all) {
    pages.set(folded, (pages.get(folded) ?? new Set()).add(person));
  }
  return all.filter(
    ({ name, person, folded }) => name !== person || (pages.get(folded)?.size ?? 0) > 1,
  );
}

function underPages(digest: Digest, personOf: (name: string) => string): Digest {
  const named = <Fact extends { person: string }>(facts: Fact[]) =>
    facts.map((fact) => {
      const person = personOf(fact.person);
      return person === fact.person ? fact : { ...fact, person };
    });
  const each = (names: string[]) => [...new Set(names.map(personOf))];
  return {
    ...digest,
    attendance: named(digest.attendance),
    appointments: named(digest.appointments),
    documents: digest.documents.map((one) => ({ ...one, authors: each(one.authors) })),
    rosters: digest.rosters.map((roster) => ({ ...roster, members: each(roster.members) })),
  };
}
