/** Where the archive lies that readers are given, by what DATABASE_URL begins with: nothing else asks. */
import { settings } from "../../settings";
import type { Home } from "./engine";
import { postgresqlHome } from "./postgresql/home";
import { fileHome } from "./sqlite/home";

const HOMES: Record<string, (url: string, archive: string) => Home> = {
  "file:": fileHome,
  "postgres:": postgresqlHome,
  "postgresql:": postgresqlHome,
};

/** Each query asks where it is to be read. */
const known = new Map<string, Home>();

export function home(): Home {
  const { DATABASE_URL: url, ARCHIVE: archive } = settings();
  const at = known.get(`${archive} ${url}`) ?? homeAt(url, archive);
  known.set(`${archive} ${url}`, at);
  return at;
}

function homeAt(url: string, archive: string): Home {
  const open = HOMES[url.slice(0, url.indexOf(":") + 1)];
  if (!open) throw new Error(`no archive is kept at ${url}`);
  return open(url, archive);
}
