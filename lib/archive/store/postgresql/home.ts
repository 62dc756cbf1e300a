import { resolve } from "node:path";
import type { Home } from "../engine";
import { summarySchema } from "../summary";
import { ownNoteIn, placeOf } from "./place";

export function postgresqlHome(url: string, archive: string): Home {
  const place = placeOf(url, archive);
  return {
    engine: "postgresql",
    file: place.file,
    name: archive,
    built: resolve(`prisma/${archive}.postgresql.db`),
    summary: () => summarySchema.safeParse(ownNoteIn(place.file)).data ?? null,
  };
}
