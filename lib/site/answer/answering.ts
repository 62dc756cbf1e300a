/** The answer that is being made, to which the renderer may add what only the front reads. */
import type { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

// The framework bundles its parts apart: server/renderer/process.mjs leaves it where all of them look.
const shared: typeof globalThis & { answering?: AsyncLocalStorage<ServerResponse> } = globalThis;

/** Undefined where pages are drawn without the front, as in development, and where the answer has begun. */
export function answering(): ServerResponse | undefined {
  const response = shared.answering?.getStore();
  return response?.headersSent ? undefined : response;
}
