/** The pages readers get: kept ones at once, others as they are drawn. Each is wholly of one edition of the archive. */
import * as links from "../lib/site/links";
import { isData, type Target } from "./asked";
import { type Drawn, drawnOf, Failure, nowhereOf } from "./drawn";
import type { Edition, Editions } from "./edition";
import { ENCODINGS, type Encoding } from "./encodings";
import { Flights } from "./flights";
import { NEVER, SECURED } from "./headers";
import { Kept } from "./kept";
import type { Answer, Question } from "./renderer/exchange";
import { recoded, type Variant, variantOf } from "./variant";

/** An import takes longer than a page: one that meets so many in a row is told to come again. */
const MOST_TRIES = 4;

/**
 * Places that take words, any two documents, any digest, or any paragraphs of one: there are more such addresses than pages of the
 * archive. Pictures are as large as ten pages each, and hardly asked for twice.
 */
const ENDLESS =
  /^\/(?:search|suggest|compare|verify|embed|oembed)(?:[./]|$)|^\/issues\/[^/]+\/\d+(?:\/p\d|\.png$)/u;

/** The archive changed each time while the page was drawn. */
export class Changing extends Error {}

export interface Asked extends Target {
  /** The cookies that choose another display. */
  display: string;
}

/** What only this request brings to the page. */
export interface Handed {
  headers: Record<string, string>;
  body?: Buffer;
}
const NOTHING: Handed = { headers: {} };
/** The framework takes a form that is posted to a page for one of its own. */
const BYTES = "application/octet-stream";

export type Once = Extract<Drawn, { kind: "once" }>;

export interface PagesOptions {
  ask: (question: Question) => Promise<Answer>;
  editions: Editions;
  /** The host that the site goes by. */
  host: string;
  bytes: number;
  builtAt: () => number;
}

type Dated = Drawn & { edition: string };

export const NOWHERE: Target = { path: links.nowhere(), query: "" };

export class Pages {
  readonly #options: PagesOptions;
  readonly #kept: Kept;
  readonly #drawing = new Flights<Dated>();
  readonly #making = new Flights<Variant | Once>();

  constructor(options: PagesOptions) {
    this.#options = options;
    this.#kept = new Kept(options.bytes);
  }

  /** At once, where it is kept. */
  kept(key: string): Variant | undefined {
    this.#kept.turnTo(this.#options.editions.glance().id);
    return this.#kept.get(key);
  }

  async find(asked: Asked, encoding: Encoding): Promise<Variant | Once> {
    const key = keyOf(asked, encoding);
    const kept = this.kept(key);
    if (kept) return kept;
    const { id } = this.#options.editions.glance();
    return await this.#making.share(`${id} ${key}`, () => this.#make(asked, encoding));
  }

  /** A page of what a reader hands in, drawn for this one request and not kept. */
  async once(asked: Asked, encoding: Encoding, handed: Handed): Promise<Variant | Once> {
    const drawn = await this.#draw(asked, handed);
    if (drawn.kind === "once") return drawn;
    if (drawn.kind !== "page") throw new Failure(`${asked.path}: ${drawn.kind}`);
    const page = { ...drawn.page, always: [...NEVER, ...SECURED], modified: null };
    return await variantOf(page, drawn.body, encoding);
  }

  /** For when what draws them is another. */
  forget(): void {
    this.#kept.clear();
  }

  async #make(asked: Asked, encoding: Encoding): Promise<Variant | Once> {
    const other = ENCODINGS.map((one) => this.#kept.get(keyOf(asked, one))).find(Boolean);
    if (other) {
      const { id } = this.#options.editions.glance();
      return this.#keep(id, asked, encoding, await recoded(other, encoding));
    }
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const { id } = this.#options.editions.look();
      const drawn = await this.#drawing.share(`${id} ${keyOf(asked, "identity")}`, () =>
        this.#draw(asked),
      );
      if (drawn.kind === "once") return drawn;
      if (drawn.kind === "page") {
        const variant = await variantOf(drawn.page, drawn.body, encoding);
        return this.#keep(drawn.edition, asked, encoding, variant);
      }
      const none = await this.find({ ...NOWHERE, display: asked.display }, encoding);
      if (this.#options.editions.look().id !== drawn.edition) continue;
      // Without the address's own body: a great many that name nothing take little room.
      if ("page" in none) this.#kept.setAlias(keyOf(asked, encoding), none);
      return none;
    }
    throw new Changing();
  }

  #keep(edition: string, asked: Asked, encoding: Encoding, variant: Variant): Variant {
    const { id } = this.#options.editions.look();
    this.#kept.turnTo(id);
    if (edition === id) this.#kept.set(keyOf(asked, encoding), variant, ENDLESS.test(asked.path));
    return variant;
  }

  /** Asked again where an import landed meanwhile: of two halves each may be of another archive. */
  async #draw(asked: Asked, handed: Handed = NOTHING): Promise<Dated> {
    const { editions, builtAt } = this.#options;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = editions.look();
      const answer = await this.#ask(asked, handed);
      if (editions.look().id !== before.id) continue;
      return { ...this.#made(asked, answer, before, builtAt()), edition: before.id };
    }
    throw new Changing();
  }

  #made(asked: Asked, answer: Answer, edition: Edition, builtAt: number): Drawn {
    return asked.path === NOWHERE.path && answer.status === 404
      ? nowhereOf(answer)
      : drawnOf(asked.path, answer, edition, builtAt);
  }

  #ask({ path, query, display }: Asked, handed: Handed): Promise<Answer> {
    const { body } = handed;
    const headers = {
      ...handed.headers,
      ...(body && { "content-type": BYTES, "content-length": String(body.length) }),
      host: this.#options.host,
      "accept-encoding": "identity",
      ...(display === "" ? {} : { cookie: display }),
    };
    const lane = isData(path) && path !== links.suggest() ? "programs" : "readers";
    const method = body ? "POST" : "GET";
    return this.#options.ask({ method, path: path + query, headers, lane, ...(body && { body }) });
  }
}

/** What a page is kept under. */
export const keyOf = ({ path, query, display }: Asked, encoding: Encoding) =>
  `${encoding} ${isData(path) ? "" : display} ${path}${query}`;
