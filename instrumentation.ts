/** What the framework calls for each fault: one of the archive's file is told to the front, which has another answer for it. */
import type { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { isUnavailable, UNAVAILABLE } from "./lib/archive/store/unavailable";

// Where pages are drawn without the front, as in development, there is none.
const shared: typeof globalThis & { answering?: AsyncLocalStorage<ServerResponse> } = globalThis;

export function onRequestError(cause: unknown): void {
  const response = shared.answering?.getStore();
  if (response && !response.headersSent && isUnavailable(cause))
    response.setHeader(UNAVAILABLE, "1");
}
