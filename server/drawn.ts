/** What becomes of the renderer's answer: a page to keep, or something to be sent once. */
import { UNAVAILABLE } from "../lib/archive/store/unavailable";
import { REFUSED } from "../lib/site/answer/refusal";
import { isData } from "./asked";
import type { Edition } from "./edition";
import { finish, hasHole } from "./finish";
import { hashOf } from "./hash";
import { CHECKED, FRAMED, isFramed, NEVER, OPEN, SECURED, SECURED_LESS } from "./headers";
import type { Body } from "./packed";
import type { Answer } from "./renderer/exchange";
import type { Page } from "./variant";

export type Drawn =
  | { kind: "page"; page: Page; body: Body }
  /** Redirections, and what only this request is told. */
  | { kind: "once"; status: number; head: string[]; body: Buffer }
  /** The page that says so is the same for every address. */
  | { kind: "nowhere" };

/** The renderer met a fault, and has logged it. */
export class Failure extends Error {}

/** The archive cannot be read as it is; the renderer has logged why. */
export class Unavailable extends Error {}

const HTML = /^text\/html\b/u;
const NO_BODY = Buffer.alloc(0);
/** Next says 308, which means the same to whoever reads, and which not every program knows. */
const MOVED = 301;
/** Said on purpose, of a form that there is none of: oEmbed wants it so. */
const NOT_IMPLEMENTED = 501;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** `builtAt` is when what draws pages was made, in milliseconds. */
export function drawnOf(
  path: string,
  { status, headers, body, packed }: Answer,
  { since, dayBegan }: Edition,
  builtAt: number,
): Drawn {
  if (status >= 500 && status !== NOT_IMPLEMENTED) {
    if (UNAVAILABLE in headers) throw new Unavailable();
    throw new Failure(`${path}: ${status}`);
  }
  const type = one(headers["content-type"]) ?? "application/octet-stream";
  const html = HTML.test(type);
  const location = one(headers.location);
  if (location !== undefined) {
    const head = ["Location", location, ...NEVER, "Content-Length", "0", ...SECURED];
    return { kind: "once", status: status === 308 ? MOVED : status, head, body: NO_BODY };
  }
  if (status === 404 && html) return { kind: "nowhere" };
  const open = isData(path) || headers["access-control-allow-origin"] !== undefined;
  const secured = isFramed(path) ? FRAMED : open ? OPEN : SECURED;
  const disposition = one(headers["content-disposition"]);
  const named = disposition === undefined ? [] : ["Content-Disposition", disposition];
  const once = (besides: string[], { as = status, sent = body } = {}): Drawn => ({
    ...{ kind: "once", status: as, body: sent },
    head: [
      ...["Content-Type", type, "Content-Length", String(sent.length)],
      ...[...NEVER, ...named, ...besides],
    ],
  });
  if (status !== 200 && status !== 404) return once(secured);
  if (html && hasHole(body.toString("utf8"))) {
    console.error(`${path}：页面有未画完的部分，原样送出，不保存`);
    return once(SECURED_LESS);
  }
  const finished = html ? Buffer.from(finish(body.toString("utf8"))) : body;
  // What can be typed wrong has no end: none of it is kept.
  const refused = one(headers[REFUSED]);
  if (refused !== undefined) return once(secured, { as: Number(refused), sent: finished });
  const times = [builtAt, since?.getTime() ?? 0, ...(html ? [dayBegan] : [])];
  return {
    ...{ kind: "page", body: packed ?? finished },
    page: {
      ...{ status, type, hash: packed?.hash ?? hashOf(finished), byDisplay: html },
      modified: Math.max(...times),
      always: [...CHECKED, ...secured],
      besides: named,
    },
  };
}

/** The page for every address that there is none at. Only the frame's own is whole without script. */
export function nowhereOf({ headers, body }: Answer): Drawn {
  const finished = Buffer.from(finish(body.toString("utf8")));
  return {
    ...{ kind: "page", body: finished },
    page: {
      ...{ status: 404, hash: hashOf(finished), byDisplay: true, modified: null },
      type: one(headers["content-type"]) ?? "text/html; charset=utf-8",
      ...{ always: [...CHECKED, ...SECURED], besides: [] },
    },
  };
}
