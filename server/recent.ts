/**
 * What requests were found to ask for, by their own words: most readers ask as others did, and to read an address, a host,
 * encodings and cookies again costs more than to find the page. Says nothing of what is kept: that is looked up each time.
 */
import type { IncomingMessage } from "node:http";

const MOST = 10_000;
/** No browser says as much. */
const LONGEST = 600;

/** All of a request that decides which page it is given. What is not said reads as what is said in vain. */
const wordsOf = ({ url, headers }: IncomingMessage) =>
  `${url}\n${headers["accept-encoding"]}\n${headers.cookie}\n${headers.host}`;

export class Recent {
  readonly #keys = new Map<string, string>();

  /** The page's key; undefined where nobody has asked so, or for a page. */
  get(request: IncomingMessage): string | undefined {
    const { method } = request;
    return method === "GET" || method === "HEAD" ? this.#keys.get(wordsOf(request)) : undefined;
  }

  set(request: IncomingMessage, key: string): void {
    const words = wordsOf(request);
    // Without a host it depends on the version of HTTP as well.
    if (words.length > LONGEST || request.headers.host === undefined) return;
    if (this.#keys.size >= MOST) this.#keys.clear();
    this.#keys.set(words, key);
  }
}
