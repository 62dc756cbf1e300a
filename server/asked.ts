/** What a request asks for, checked at the door. Addresses are made one before anything is kept under them. */
import type { IncomingMessage } from "node:http";
import { CHOSEN } from "../lib/site/display";
import { namesReadBy, tooMuch } from "../lib/site/params";

export interface Target {
  path: string;
  /** With its question mark; empty where nothing is asked. */
  query: string;
}

/** Percent-encoded letters and digits are the letters and digits; dots and slashes stay as they were asked. */
const NEEDLESS = /^[A-Za-z0-9_~-]$/u;

const canonical = (text: string) =>
  text.replace(/%([0-9a-f]{2})/giu, (_, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16));
    return NEEDLESS.test(character) ? character : `%${digits.toUpperCase()}`;
  });

/** The address in the form it is kept under; null where the request names none. */
export function targetOf(url: string): Target | null {
  // A proxy may ask by the whole address; whose it is makes no difference.
  const local = url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?]*/iu, "");
  const mark = local.indexOf("?");
  const path = mark < 0 ? local : local.slice(0, mark);
  const query = mark < 0 ? "" : local.slice(mark + 1);
  if (path !== "" && !path.startsWith("/")) return null;
  const asked = {
    path: path === "" ? "/" : canonical(path),
    query: query === "" ? "" : `?${canonical(query)}`,
  };
  return isData(asked.path) ? { ...asked, query: readOf(asked) } : asked;
}

/** Of the query what the address reads: lists as long as the archive are drawn for seconds, once for each other address. */
function readOf({ path, query }: Target): string {
  const given = new URLSearchParams(query);
  const read = namesReadBy(path).flatMap((name) => {
    const value = given.get(name);
    return value === null ? [] : [[name, value]];
  });
  return read.length === 0 ? "" : `?${new URLSearchParams(read)}`;
}

/** Whether a path is percent-encoded UTF-8: one that is not names nothing. */
export function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** A host as browsers write it. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/iu;

/** Only the oldest of HTTP goes without. */
export const isHost = ({
  headers: { host },
  httpVersion,
}: Pick<IncomingMessage, "headers" | "httpVersion">) =>
  host === undefined ? httpVersion === "1.0" : HOST.test(host);

/** The cookies of the display switch, as the renderer is handed them; none other is. */
export function displayOf(cookie: string | undefined): string {
  if (cookie === undefined) return "";
  const given = new Set(cookie.split(";").map((pair) => pair.trim()));
  return Object.entries(CHOSEN)
    .flatMap(([name, values]) => values.map((value) => `${name}=${value}`))
    .filter((pair) => given.has(pair))
    .join("; ");
}

/** Any search there is takes what is sought as `q`. */
export const asksTooMuch = ({ query }: Target) =>
  query !== "" && new URLSearchParams(query).getAll("q").some(tooMuch);

const DATA =
  /\.(?:json|csv|atom|xml|db|jsonl|docx|txt|md|bib|ris)$|^\/issues\/.*\.png$|^\/oembed$/u;

/** An address of data is open to every site, whatever it answers, and looks the same to everyone. */
export const isData = (path: string) => DATA.test(path);

/** The first that came, where a header came twice. */
export const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};
