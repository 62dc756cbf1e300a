/** Words that a visitor may begin with: what titles are about, a type, a name. Each finds something. */
import type Sqlite from "better-sqlite3";
import { phrasesOf } from "../search/help/phrases";
import { foldForSearch } from "../search/text/fold";

/** Phrases are taken from the titles of the newest documents, and counted in more of them. */
const TITLES = 200;
const COUNTED = 2_000;
const PHRASES = 2;

const LABELS = `SELECT "typeLabel" FROM "documents" GROUP BY "typeLabel" ORDER BY count(*) DESC, "typeLabel"`;
const NAMES = `SELECT "name" FROM "authors" GROUP BY "name" ORDER BY count(*) DESC, "name" LIMIT 100`;
const PERSONS = `SELECT "person" FROM "appointments" GROUP BY "person" ORDER BY count(*) DESC, "person" LIMIT 100`;

export function firstExamples(database: Sqlite.Database): string[] {
  const texts = (sql: string) => database.prepare<[], string>(sql).pluck().all();
  const titles = texts(`SELECT d."title" FROM "documents" d JOIN "issues" i ON i."id" = d."issueId"
    ORDER BY i."position" DESC, d."order" LIMIT ${TITLES}`);
  const count = database
    .prepare<{ text: string }, number>(
      `SELECT count(*) FROM (SELECT "id" FROM "documents" ORDER BY "place" DESC LIMIT ${COUNTED}) d
       JOIN "search_texts" t ON t."documentId" = d."id" WHERE instr(t."title", @text) OR instr(t."body", @text)`,
    )
    .pluck();
  const countOf = (query: string) => count.get({ text: foldForSearch(query) }) ?? 0;
  const phrases = phrasesOf(titles)
    .map((query) => ({ query, count: countOf(query) }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ query }) => query);
  const label = texts(LABELS).find((query) => countOf(query) > 0);
  const name = [...texts(NAMES), ...texts(PERSONS)].find(
    (query) => isPlain(query) && countOf(query) > 0,
  );
  return [...phrases.slice(0, PHRASES), ...[label, name].flatMap((query) => query ?? [])];
}

/** A name that is typed as one word, and by its sound as well. */
const isPlain = (name: string) => /^\p{Script=Han}{3,4}$/u.test(name);
