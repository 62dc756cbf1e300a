/** What an archive is kept in, and what is asked of it: by the rest of this folder alone, which asks one as the other. */
import type { Prisma, PrismaClient } from "../generated/client";
import type { Summary } from "./summary";

export type EngineName = "sqlite" | "postgresql";

/** Where the archive lies that readers are given. */
export interface Home {
  engine: EngineName;
  /** As its keeper knows it. */
  name: string;
  /** Of another identity when the archive is another: the archive itself, or what is noted of it on this machine. */
  file: string;
  /** What the archive says of itself; null where there is none, or none that can be read. */
  summary(): Summary | null;
  /** The archive as a file where it is imported: the next one is built beside it. */
  built: string;
}

export type Database = PrismaClient;

/** How an archive is read where it lies. */
export interface Engine {
  dialect: Dialect;
  /** Null where all that is searched is kept in memory. */
  textIndex: TextIndex | null;
  /** Whether what is open can be read still: at each query, so it must cost next to nothing. */
  isSound(home: Home): boolean;
  /** Why no page can be drawn from it, in a sentence with the remedy; null where they can. */
  faultIn(home: Home): string | null;
  /** To be read: nothing is ever written through it. */
  open(home: Home): Database;
  /** When another has taken its place. */
  letGo(database: Database): void;
}

/** What a process that readers ask does beside reading, where the archive does not lie on its machine. */
export interface Following {
  /** Resolves once the home's file tells what is published, and it goes on telling until what this answers with is called. */
  follow(home: Home): Promise<() => Promise<void>>;
  /** Resolves once a file that the archive is handed out as lies in its folder. */
  hold(home: Home, revision: string, name: string): Promise<void>;
}

/** What the databases have words of their own for: a value as JSON, and what is read out of one. */
export interface Dialect {
  /** An object of such values. */
  object(values: [name: string, value: string][]): string;
  /** A list of the value in each row, none where there is no row; `order` is what stands behind ORDER BY. */
  list(value: string, order?: string): string;
  /** A column that holds JSON, as a value among others. */
  json(column: string): string;
  /** A value as a column of its own, to be parsed by who asked. */
  text(value: string): string;
  /** Rows with every text that stands anywhere in a column of JSON. */
  textsIn(column: string): string;
}

/** Where search texts can be asked by the database itself: each answers with one row, its `places` in order with commas between. */
export interface TextIndex {
  /** Of the texts that have all of these pairs or single characters, as `keysIn` gives them: exact for each by itself. */
  placesWith(keys: string[]): Prisma.Sql;
  /** Of the texts, all or those at some places, that hold every term to the letter. */
  placesHolding(terms: string[], among: number[] | null): Prisma.Sql;
}
