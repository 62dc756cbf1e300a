/**
 * A page that stays itself and yet answers 404 or 400: Next gives a page no way to say so, and its own page for nothing knows
 * neither what was typed nor which form to offer again.
 */
import type { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

/** From the renderer to the front, which answers so. */
export const REFUSED = "x-refused";

export type Refusal = 400 | 404;

// Where pages are drawn without the front, as in development, there is none.
const shared: typeof globalThis & { answering?: AsyncLocalStorage<ServerResponse> } = globalThis;

export function refuse(status: Refusal): void {
  const response = shared.answering?.getStore();
  if (response && !response.headersSent) response.setHeader(REFUSED, String(status));
}
