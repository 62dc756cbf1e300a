import type { Digest, DigestDocument } from "./digest";

/**
 * Tells documents of one title, date and meeting apart by the persons their acts name (three 免职名单 of one day).
 * Afterwards: a document that stands alone, or whose names still fit another of its group, has no entry.
 */
export function namesOfAlike(digests: Digest[]): Map<string, string[]> {
  const groups = new Map<string, DigestDocument[]>();
  for (const document of digests.flatMap(({ documents }) => documents)) {
    const key = JSON.stringify([document.title, document.date, document.meeting]);
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  const persons = personsByDocument(digests);
  const found = new Map<string, string[]>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const named = group.map(({ id }) => ({ id, names: persons.get(id) ?? [] }));
    for (const { id, names } of named) {
      const apart = named.every((other) => other.id === id || !sameNames(other.names, names));
      if (names.length > 0 && apart) found.set(id, names);
    }
  }
  return found;
}

function personsByDocument(digests: Digest[]): Map<string, string[]> {
  const persons = new Map<string, string[]>();
  for (const { document, person } of digests.flatMap(({ appointments }) => appointments)) {
    const names = persons.get(document) ?? [];
    if (!names.includes(person)) persons.set(document, [...names, person]);
  }
  return persons;
}

function sameNames(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
