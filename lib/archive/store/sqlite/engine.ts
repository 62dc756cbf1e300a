import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaClient } from "../../generated/client";
import type { Engine } from "../engine";
import { sqlite } from "./dialect";
import { faultIn, foreignLog, PATIENCE } from "./sound";

export function openSqlite(file: string): PrismaClient {
  const how = { readonly: true, fileMustExist: true, timeout: PATIENCE };
  return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, ...how }) });
}

export const SQLITE: Engine = {
  dialect: sqlite,
  textIndex: null,
  // An open connection takes a log for its own as soon as one lies there.
  isSound: ({ file }) => foreignLog(file) === null,
  faultIn: ({ file }) => faultIn(file),
  open: ({ file }) => openSqlite(file),
  letGo: (database) => void database.$disconnect(),
};
