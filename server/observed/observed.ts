/** What is known of a request once it has been answered. Nothing of who asked, and none of the words that were sought. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { targetOf } from "../asked";

/** A page that was ready, one that had to be drawn, or what the front says itself. */
export type From = "kept" | "new" | "told";

export interface Observed {
  method: string;
  /** Without what is asked of it. */
  path: string;
  status: number;
  ms: number;
  /** Headers and body, as they went out. */
  bytes: number;
  from: From;
  /** False where the reader left before the end. */
  whole: boolean;
}

export type Observe = (observed: Observed) => void;

/** Bytes that were no request. */
export const UNREAD = { method: "", path: "", ms: 0, bytes: 0, from: "told", whole: true } as const;

export class Watched {
  from: From = "told";
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #begun = performance.now();
  readonly #sentBefore: number;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.#request = request;
    this.#response = response;
    this.#sentBefore = request.socket.bytesWritten;
  }

  over(): Observed {
    const { method = "", url = "", socket } = this.#request;
    const { statusCode, writableFinished } = this.#response;
    // Field by field: to spread one object into another costs as much as half a kept page.
    return {
      method,
      path: targetOf(url)?.path ?? "",
      status: statusCode,
      ms: performance.now() - this.#begun,
      bytes: socket.bytesWritten - this.#sentBefore,
      from: this.from,
      whole: writableFinished,
    };
  }
}
