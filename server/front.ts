/** What listens to the outside, and the only thing that does: checks a request, and answers it as quickly as it can. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { POSTED_TYPE } from "../lib/site/answer/posted";
import * as links from "../lib/site/links";
import { LONGEST_PASTED, PASTED_FIELD, PASTED_TEXT, writePasted } from "../lib/site/pasted";
import { MOST_VERIFIED } from "../lib/site/verifying/form";
import { comparedAt } from "./addresses/compared";
import { movedTo } from "./addresses/moved";
import { encodedIn, recodedTo } from "./addresses/recoded";
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
import { type Found, NotOfFile, sendDownload } from "./downloads/send";
import { Failure, Unavailable } from "./drawn";
import { type Encoding, encodingFor } from "./encodings";
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
  TOO_LARGE_TO_VERIFY,
  TOO_LONG,
  TOO_MUCH,
  tell,
  UNREADABLE,
} from "./notices";
import { type Observe, UNREAD, Watched } from "./observed/observed";
import { Changing, keyOf, NOWHERE, type Once, type Pages } from "./pages";
import { Recent } from "./recent";
import { FOREIGN, isOwn } from "./refused/origin";
import { endWith, type Fault, faultOf, packetOf, TUNNEL, UNENCODED } from "./refused/unread";
import { type Answer, BrokenOff, NotReady, type Question } from "./renderer/exchange";
import type { Routes } from "./routes";
import { posted } from "./taken/posted";
import { send, type Variant } from "./variant";

/** What a client may take, in bytes and milliseconds; no one may hold what others need. */
const LIMITS = {
  maxHeaderSize: 16_384,
  // Asked for here, where the answer says more than Node's own.
  requireHostHeader: false,
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
/** A character takes nine at most as a form writes it. */
const MOST_PASTED = 9 * LONGEST_PASTED + 1_000;
/** What a form says beside a file. */
const MOST_UPLOADED = MOST_VERIFIED + 10_000;
/** Each of these is held whole. */
const MOST_UPLOADS = 8;
/** What is in flight when the site is stopped has this long. */
const GRACE = 10_000;
const PAUSE = 20;
/** So many turns without anything new, and all that had arrived is taken; who goes on arriving is not waited for. */
const QUIET_TURNS = 3;
const LONGEST_ARRIVAL = 2_000;

const READS = "GET, HEAD, OPTIONS";
const CHOOSES = "POST, OPTIONS";
const CHECKS = "GET, HEAD, POST, OPTIONS";
/** An address that no header can name: `OPTIONS *`. */
const ANY = "*";

export interface FrontOptions {
  /** What is told of the site's health; hears nothing of who asks. */
  health: () => Once;
  /** Hears of each request, when it is over. */
  observe?: Observe;
  pages: Pages;
  /** The archive as a file, where the address is one. */
  download: (path: string) => Promise<Found | null>;
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

type Check = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  encoding: Encoding,
) => Promise<void>;

export class Front {
  readonly server: Server;
  readonly #options: FrontOptions;
  readonly #recent = new Recent();
  readonly #inFlight = new Set<ServerResponse>();
  /** Connections and requests so far. */
  #arrived = 0;
  #stopping = false;
  #uploads = 0;
  /** What is handed in to be held against the archive. */
  readonly #checks = new Map<string, Check>([
    [links.quoteCheck(), (...handed) => this.#checkText(...handed)],
    [links.verify(), (...handed) => this.#checkFile(...handed)],
  ]);

  constructor(options: FrontOptions) {
    this.#options = options;
    this.server = createServer(LIMITS, (request, response) => this.#take(request, response));
    this.server.maxConnections = MOST_CONNECTIONS;
    this.server.timeout = IDLE;
    this.server.on("connection", () => {
      this.#arrived += 1;
    });
    // What is expected of it besides is no reason not to answer.
    this.server.on("checkExpectation", (request, response) => this.#take(request, response));
    this.server.on("connect", (_request, socket) =>
      this.#endUnread(socket, TUNNEL, ["Allow", READS]),
    );
    this.server.on("clientError", (cause, socket) => {
      if (this.#hasBegun(socket)) return socket.destroy(cause);
      const address = encodedIn(packetOf(cause));
      if (address === null) return this.#endUnread(socket, faultOf(cause));
      return this.#endUnread(socket, UNENCODED, ["Location", address]);
    });
  }

  /** Afterwards: nothing listens, and what was asked before has its answer, unless it took too long. */
  async stop(): Promise<void> {
    this.#stopping = true;
    // What has arrived and was not yet taken is in flight as well.
    await this.#quiet();
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    const deadline = Date.now() + GRACE;
    while (this.#inFlight.size > 0 && Date.now() < deadline) {
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

  #endUnread(socket: Duplex, fault: Fault, headers: string[] = []): void {
    endWith(socket, fault, headers);
    this.#options.observe?.({ ...UNREAD, status: fault.status });
  }

  /** Whether an answer is on its way there: nothing may be said in the middle of it. */
  #hasBegun(socket: Duplex): boolean {
    return [...this.#inFlight].some(
      (response) => response.req.socket === socket && response.headersSent,
    );
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    this.#inFlight.add(response);
    this.#arrived += 1;
    const watched = new Watched(request, response);
    response.on("close", () => {
      this.#inFlight.delete(response);
      this.#options.observe?.(watched.over());
    });
    // Nothing here speaks another protocol: who asks for one is answered in this one, and not kept waiting for it.
    if (this.#stopping || request.headers.upgrade !== undefined) response.shouldKeepAlive = false;
    this.#answer(request, response, watched).catch((cause) => {
      const path = targetOf(request.url ?? "")?.path ?? links.home();
      watched.from = "told";
      if (response.headersSent) response.destroy();
      else this.#tell(request, response, path, noticeOf(cause));
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse, watched: Watched) {
    const known = this.#recent.get(request);
    const again = known === undefined ? undefined : this.#options.pages.kept(known);
    if (again) {
      watched.from = "kept";
      return send(request, response, again);
    }
    const { method, url = "" } = request;
    const target = url === ANY ? null : targetOf(url);
    if (method === "OPTIONS") return allow(response, target);
    if (!target) return this.#refuse(request, response, links.home(), UNREADABLE);
    const { path } = target;
    if (!isHost(request)) return this.#refuse(request, response, path, UNREADABLE);
    if (path === links.display()) return await this.#choose(request, response, target);
    const encoding = encodingFor(header(request, "accept-encoding"));
    const check = method === "POST" ? this.#checks.get(path) : undefined;
    if (check) {
      watched.from = "new";
      if (!isOwn(request.headers, this.#options.host))
        return this.#refuse(request, response, path, FOREIGN);
      return await check(request, response, path, encoding ?? "identity");
    }
    if (method !== "GET" && method !== "HEAD")
      return this.#refuse(request, response, path, notAllowed(methodsOf(path)));
    if (path === links.health()) return sendOnce(request, response, this.#options.health());
    if (!encoding) return this.#tell(request, response, path, NO_ENCODING);

    const { files, routes } = this.#options.site();
    const display = displayOf(request.headers.cookie);
    const asked = { ...target, display };
    const key = keyOf(asked, encoding);
    const kept = this.#options.pages.kept(key);
    if (kept) {
      this.#recent.set(request, key);
      watched.from = "kept";
      return send(request, response, kept);
    }
    const download = await this.#options.download(path);
    if (download) {
      watched.from = "kept";
      return await sendDownload(request, response, download);
    }
    const file = files.find(target, encoding);
    if (file) {
      watched.from = "kept";
      return send(request, response, await file);
    }
    const moved = movedTo(path);
    const compared = comparedAt({ ...target, path: moved ?? path });
    if (compared !== null) return redirect(request, response, compared);
    if (moved !== null && routes.has(moved))
      return redirect(request, response, moved + target.query);
    const recoded = routes.has(path) ? recodedTo(target) : null;
    if (recoded !== null) return redirect(request, response, recoded);
    if (asksTooMuch(target)) return this.#tell(request, response, path, TOO_MUCH);
    const isShaped = isReadable(path) && routes.has(path);
    if (!isShaped && isData(path)) return this.#tell(request, response, path, NO_DATA);
    const shown = isShaped ? asked : { ...NOWHERE, display };
    watched.from = this.#options.pages.kept(keyOf(shown, encoding)) ? "kept" : "new";
    const found = await this.#options.pages.find(shown, encoding);
    sendFound(request, response, found);
  }

  /** A text that a reader hands in is held against the archive, and forgotten with the answer. */
  async #checkText(...[request, response, path, encoding]: Parameters<Check>) {
    const form = await posted(request, MOST_PASTED);
    if (!form) return this.#refuse(request, response, path, TOO_LARGE);
    const text = new URLSearchParams(form.toString("utf8")).get(PASTED_FIELD) ?? "";
    // A browser counts a line break once and sends two characters.
    const pasted = text.replaceAll("\r\n", "\n");
    if (pasted.length > LONGEST_PASTED) return this.#tell(request, response, path, TOO_LONG);
    const asked = { path, query: "", display: displayOf(request.headers.cookie) };
    const headers = { [PASTED_TEXT]: writePasted(pasted) };
    sendFound(request, response, await this.#options.pages.once(asked, encoding, { headers }));
  }

  /** A file that a reader hands in is told beside the archive's own, and forgotten with the answer. */
  async #checkFile(...[request, response, path, encoding]: Parameters<Check>) {
    if (this.#uploads >= MOST_UPLOADS) return this.#refuse(request, response, path, BUSY);
    this.#uploads += 1;
    try {
      const body = await posted(request, MOST_UPLOADED);
      if (!body) return this.#refuse(request, response, path, TOO_LARGE_TO_VERIFY);
      const asked = { path, query: "", display: displayOf(request.headers.cookie) };
      const headers = { [POSTED_TYPE]: request.headers["content-type"] ?? "" };
      const pages = this.#options.pages;
      sendFound(request, response, await pages.once(asked, encoding, { headers, body }));
    } finally {
      this.#uploads -= 1;
    }
  }

  /** What is taken from a reader to be remembered: which display, and nothing else. */
  async #choose(request: IncomingMessage, response: ServerResponse, { path }: Target) {
    if (request.method !== "POST")
      return this.#refuse(request, response, path, notAllowed(CHOOSES));
    if (!isOwn(request.headers, this.#options.host))
      return this.#refuse(request, response, path, FOREIGN);
    const body = await posted(request, MOST_POSTED);
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

/** What an address may be asked by. */
const METHODS = new Map([
  [links.display(), CHOOSES],
  [links.quoteCheck(), CHECKS],
  [links.verify(), CHECKS],
]);
const methodsOf = (path = "") => METHODS.get(path) ?? READS;

function allow(response: ServerResponse, target: Target | null): void {
  const data = target !== null && isData(target.path);
  response.writeHead(204, [
    ...["Allow", methodsOf(target?.path)],
    ...NEVER,
    ...(data ? [...OPEN, ...OPEN_TO_ASK] : SECURED),
  ]);
  response.end();
}

function redirect(request: IncomingMessage, response: ServerResponse, location: string): void {
  const head = ["Location", location, ...NEVER, "Content-Length", "0", ...SECURED];
  sendOnce(request, response, { kind: "once", status: 301, head, body: Buffer.alloc(0) });
}

function sendFound(
  request: IncomingMessage,
  response: ServerResponse,
  found: Variant | Once,
): void {
  if ("page" in found) send(request, response, found);
  else sendOnce(request, response, found);
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
  if (cause instanceof NotOfFile) return cause.notice;
  console.error(cause instanceof Failure ? cause.message : cause);
  return FAILED;
}
