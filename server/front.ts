/** What listens to the outside, and the only thing that does: checks a request, and answers it as quickly as it can. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import * as links from "../lib/site/links";
import {
  asksTooMuch,
  displayOf,
  header,
  isData,
  isHost,
  isReadable,
  type Target,
  targetOf,
} from "./asked";
import { TooBusy } from "./busy";
import { Failure, Unavailable } from "./drawn";
import { encodingFor } from "./encodings";
import type { Files } from "./files";
import { NEVER, OPEN, OPEN_TO_ASK, SECURED } from "./headers";
import {
  BROKEN_OFF,
  BUSY,
  CHANGING,
  CLOSED,
  FAILED,
  type Frame,
  NO_DATA,
  NO_ENCODING,
  type Notice,
  notAllowed,
  STARTING,
  TOO_LARGE,
  TOO_MUCH,
  tell,
  UNREADABLE,
} from "./notices";
import { Changing, keyOf, NOWHERE, type Once, type Pages } from "./pages";
import { Recent } from "./recent";
import { type Answer, BrokenOff, NotReady, type Question } from "./renderer/exchange";
import type { Routes } from "./routes";
import { send } from "./variant";

/** What a client may take, in bytes and milliseconds; no one may hold what others need. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
};
const MOST_CONNECTIONS = 5_000;
/** Who takes nothing of an answer for so long is gone. */
const IDLE = 60_000;
/** A choice of display is some twenty bytes. */
const MOST_POSTED = 1_000;
/** What is in flight when the site is stopped has this long. */
const GRACE = 10_000;
const PAUSE = 20;
/** So many turns without anything new, and all that had arrived is taken; who goes on arriving is not waited for. */
const QUIET_TURNS = 3;
const LONGEST_ARRIVAL = 2_000;

const READS = "GET, HEAD, OPTIONS";
const CHOOSES = "POST, OPTIONS";
/** An address that no header can name: `OPTIONS *`. */
const ANY = "*";

export interface FrontOptions {
  pages: Pages;
  ask: (question: Question) => Promise<Answer>;
  /** They change when the site is built again. */
  site: () => Site;
  host: string;
}

/** What the build and public/ hold. */
export interface Site {
  files: Files;
  routes: Routes;
  frame: Frame;
}

export class Front {
  readonly server: Server;
  readonly #options: FrontOptions;
  readonly #recent = new Recent();
  #inFlight = 0;
  /** Connections and requests so far. */
  #arrived = 0;
  #stopping = false;

  constructor(options: FrontOptions) {
    this.#options = options;
    this.server = createServer(LIMITS, (request, response) => this.#take(request, response));
    this.server.maxConnections = MOST_CONNECTIONS;
    this.server.timeout = IDLE;
    this.server.on("connection", () => {
      this.#arrived += 1;
    });
    // Node ends the socket of a CONNECT that nobody hears; this says why.
    this.server.on("connect", (_request, socket) => {
      socket.on("error", () => undefined);
      socket.end(
        `HTTP/1.1 405 Method Not Allowed\r\nAllow: ${READS}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
      );
    });
  }

  /** Afterwards: nothing listens, and what was asked before has its answer, unless it took too long. */
  async stop(): Promise<void> {
    this.#stopping = true;
    // What has arrived and was not yet taken is in flight as well.
    await this.#quiet();
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    const deadline = Date.now() + GRACE;
    while (this.#inFlight > 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    // A connection that has asked nothing holds nobody up.
    this.server.closeAllConnections();
    await closed;
  }

  /**
   * Node takes one of the waiting connections a turn of its loop, and reads it in the next. A time would not do: a busy
   * machine gives few turns in it, and closing resets whoever still waits.
   */
  async #quiet(): Promise<void> {
    const deadline = Date.now() + LONGEST_ARRIVAL;
    for (let turns = 0; turns < QUIET_TURNS && Date.now() < deadline; ) {
      const before = this.#arrived;
      await new Promise((resolve) => setImmediate(resolve));
      turns = this.#arrived === before ? turns + 1 : 0;
    }
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    this.#inFlight += 1;
    this.#arrived += 1;
    response.on("close", () => {
      this.#inFlight -= 1;
    });
    // Nothing here speaks another protocol: who asks for one is answered in this one, and not kept waiting for it.
    if (this.#stopping || request.headers.upgrade !== undefined) response.shouldKeepAlive = false;
    this.#answer(request, response).catch((cause) => {
      const path = targetOf(request.url ?? "")?.path ?? links.home();
      if (response.headersSent) response.destroy();
      else this.#tell(request, response, path, noticeOf(cause));
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const known = this.#recent.get(request);
    const again = known === undefined ? undefined : this.#options.pages.kept(known);
    if (again) return send(request, response, again);
    const { method, url = "" } = request;
    const target = url === ANY ? null : targetOf(url);
    if (method === "OPTIONS") return allow(response, target);
    if (!target) return this.#refuse(request, response, links.home(), UNREADABLE);
    const { path } = target;
    if (!isHost(request.headers.host)) return this.#refuse(request, response, path, UNREADABLE);
    if (path === links.display()) return await this.#choose(request, response, target);
    if (method !== "GET" && method !== "HEAD")
      return this.#refuse(request, response, path, notAllowed(READS));
    const encoding = encodingFor(header(request, "accept-encoding"));
    if (!encoding) return this.#tell(request, response, path, NO_ENCODING);

    const { files, routes } = this.#options.site();
    const display = displayOf(request.headers.cookie);
    const asked = { ...target, display };
    const key = keyOf(asked, encoding);
    const kept = this.#options.pages.kept(key);
    if (kept) {
      this.#recent.set(request, key);
      return send(request, response, kept);
    }
    const file = files.find(target, encoding);
    if (file) return send(request, response, await file);
    if (asksTooMuch(target)) return this.#tell(request, response, path, TOO_MUCH);
    const isShaped = isReadable(path) && routes.has(path);
    if (!isShaped && isData(path)) return this.#tell(request, response, path, NO_DATA);
    const found = await this.#options.pages.find(
      isShaped ? asked : { ...NOWHERE, display },
      encoding,
    );
    if ("page" in found) send(request, response, found);
    else sendOnce(request, response, found);
  }

  /** The one thing that is taken from a reader: which display. */
  async #choose(request: IncomingMessage, response: ServerResponse, { path }: Target) {
    if (request.method !== "POST")
      return this.#refuse(request, response, path, notAllowed(CHOOSES));
    if (Number(request.headers["content-length"] ?? 0) > MOST_POSTED)
      return this.#refuse(request, response, path, TOO_LARGE);
    const body = await posted(request);
    if (!body) return this.#refuse(request, response, path, TOO_LARGE);
    const { host = this.#options.host, referer } = request.headers;
    const answer = await this.#options.ask({
      ...{ method: "POST", path, body, lane: "readers" },
      headers: {
        host,
        "content-type": request.headers["content-type"] ?? "",
        "content-length": String(body.length),
        ...(referer === undefined ? {} : { referer }),
      },
    });
    if (answer.status >= 500) throw new Failure(`${path}: ${answer.status}`);
    response.writeHead(answer.status, [
      ...["content-type", "location", "set-cookie"].flatMap((name) =>
        [answer.headers[name] ?? []].flat().flatMap((value) => [name, value]),
      ),
      ...["Content-Length", String(answer.body.length)],
      ...[...NEVER, ...SECURED],
    ]);
    response.end(answer.body);
  }

  /** What comes behind such a request is not read. */
  #refuse(request: IncomingMessage, response: ServerResponse, path: string, notice: Notice): void {
    response.shouldKeepAlive = false;
    this.#tell(request, response, path, notice);
  }

  #tell(request: IncomingMessage, response: ServerResponse, path: string, notice: Notice): void {
    tell(request, response, path, notice, this.#options.site().frame);
  }
}

/** Null where there is more than a choice of display takes. */
async function posted(request: IncomingMessage): Promise<Buffer | null> {
  let length = 0;
  request.on("data", (piece: Buffer) => {
    length += piece.length;
    if (length > MOST_POSTED) request.destroy();
  });
  const body = await buffer(request).catch(() => null);
  return body && body.length <= MOST_POSTED ? body : null;
}

function allow(response: ServerResponse, target: Target | null): void {
  const data = target !== null && isData(target.path);
  response.writeHead(204, [
    ...["Allow", target?.path === links.display() ? CHOOSES : READS],
    ...(data ? [...OPEN, ...OPEN_TO_ASK] : []),
    ...SECURED,
  ]);
  response.end();
}

function sendOnce(request: IncomingMessage, response: ServerResponse, once: Once): void {
  response.writeHead(once.status, once.head);
  response.end(request.method === "HEAD" ? undefined : once.body);
}

function noticeOf(cause: unknown): Notice {
  if (cause instanceof NotReady) return STARTING;
  if (cause instanceof BrokenOff) return BROKEN_OFF;
  if (cause instanceof TooBusy) return BUSY;
  if (cause instanceof Changing) return CHANGING;
  if (cause instanceof Unavailable) return CLOSED;
  console.error(cause instanceof Failure ? cause.message : cause);
  return FAILED;
}
