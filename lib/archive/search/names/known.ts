import type { PersonSummary } from "../../model";
import type { Database } from "../../store/database";
import { isStill } from "../../store/revision";
import { readSpellings } from "../../store/spellings";
import {
  beginningsOf,
  byPinyin,
  initialOf,
  isName,
  matchesName,
  type NameKeys,
  nameKeys,
  soundsAlike,
  typedName,
} from "./names";

export interface KnownName {
  /** Of the name that the page bears. */
  keys: NameKeys;
  /** Of the other ways in which print writes it. */
  others: NameKeys[];
  /** All of these names. */
  names: string[];
  summary: PersonSummary;
}

export interface KnownNames {
  /** By their sound. */
  all: KnownName[];
  /** Those that may have been meant by what was typed: the name as it is written there, then by their sound. */
  meant(query: string): KnownName[];
  /** Those that sound as what was typed in characters, and are written otherwise. */
  sounding(name: string): string[];
}

interface Kept {
  revision: string;
  names: Promise<KnownNames>;
}

// Next bundles routes apart: one list for all of them.
const shared: typeof globalThis & { knownNames?: Kept } = globalThis;

/** Every name of the archive by its sound, ready to be found; kept until the archive is another. */
export function knownNames(database: Database, revision: string): Promise<KnownNames> {
  if (shared.knownNames?.revision !== revision) {
    const names = load(database).then(withBeginnings);
    const kept = { revision, names };
    shared.knownNames = kept;
    const letGo = () => {
      if (shared.knownNames === kept) shared.knownNames = undefined;
    };
    // A failure is the caller's to hear; the next request tries again. So it does where an import came in between.
    names.then(() => isStill(revision)).then((still) => still || letGo(), letGo);
  }
  return shared.knownNames.names;
}

/** Whatever is typed begins where a syllable does: only names with such a one are looked at. */
export function withBeginnings(all: KnownName[]): KnownNames {
  const byBeginning = new Map<string, KnownName[]>();
  for (const name of all) {
    for (const beginning of new Set(keysOf(name).flatMap(beginningsOf))) {
      const names = byBeginning.get(beginning);
      if (names) names.push(name);
      else byBeginning.set(beginning, [name]);
    }
  }
  return {
    all,
    meant(query) {
      const typed = typedName(query);
      const [beginning = ""] = typed.letters;
      const meant = (byBeginning.get(beginning) ?? []).filter((name) =>
        keysOf(name).some((keys) => matchesName(keys, typed)),
      );
      // 龚䶮 before 龔䶮, where it is 龚䶮 that was typed.
      const isWritten = ({ names }: KnownName) => names.includes(query.trim());
      const written = meant.filter(isWritten);
      return written.length === 0
        ? meant
        : [...written, ...meant.filter((name) => !isWritten(name))];
    },
    sounding(name) {
      const typed = nameKeys(name);
      const beginnings = new Set(typed.syllables[0]?.sounds.map((sound) => sound.charAt(0)));
      const near = [...beginnings].flatMap((beginning) => byBeginning.get(beginning) ?? []);
      return [...new Set(near)]
        .filter(({ keys }) => soundsAlike(keys, typed))
        .map(({ summary }) => summary.name);
    },
  };
}

/** Whether what was typed is the whole of one of their names. */
export const isNamed = (known: KnownName, typed: string) =>
  keysOf(known).some((keys) => isName(keys, typed));

const keysOf = ({ keys, others }: KnownName) => [keys, ...others];

interface Row {
  name: string;
  meetings: bigint;
  documents: bigint;
  appointments: bigint;
}

async function load(database: Database): Promise<KnownName[]> {
  const { namesOf } = await readSpellings(database);
  // A list whose meeting is not known still tells of one.
  const rows = await database.$queryRaw<Row[]>`
    SELECT name, sum(meetings) AS meetings, sum(documents) AS documents, sum(appointments) AS appointments
    FROM (
      SELECT coalesce(s."person", a."person") AS name,
        count(DISTINCT coalesce(a."meetingId", a."documentId")) AS meetings, 0 AS documents, 0 AS appointments
        FROM "attendance" a LEFT JOIN "spellings" s ON s."name" = a."person" GROUP BY 1
      UNION ALL
      SELECT coalesce(s."person", a."name"), 0, count(DISTINCT a."documentId"), 0
        FROM "authors" a LEFT JOIN "spellings" s ON s."name" = a."name" GROUP BY 1
      UNION ALL
      SELECT coalesce(s."person", a."person"), 0, 0, count(*)
        FROM "appointments" a LEFT JOIN "spellings" s ON s."name" = a."person"
        WHERE a."repeats" IS NULL GROUP BY 1
    ) AS told GROUP BY name`;
  return rows
    .map(({ name, meetings, documents, appointments }) => {
      const keys = nameKeys(name);
      const names = namesOf(name);
      const others = names.slice(1).map(nameKeys);
      // No spread: each name would be of a shape of its own to the engine that runs this, and all of them slow to walk.
      const summary: PersonSummary = {
        name,
        initial: initialOf(keys),
        meetings: Number(meetings),
        documents: Number(documents),
        appointments: Number(appointments),
      };
      return { keys, others, names, summary };
    })
    .sort((a, b) => byPinyin(a.keys, b.keys) || (a.summary.name < b.summary.name ? -1 : 1));
}
