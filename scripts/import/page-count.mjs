// How many pages a PDF has; null for one that does not open. In a thread of its own, which what loads TypeScript does not
// reach: pdf.js takes 60 MB here, and 350 where that has rewritten it.
import { parentPort } from "node:worker_threads";

// It draws nothing: a matrix by name will do.
globalThis.DOMMatrix ??= class {};
const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");

parentPort?.on("message", async (data) => {
  const task = getDocument({ data, isEvalSupported: false, verbosity: VerbosityLevel.ERRORS });
  const count = await task.promise.then(({ numPages }) => numPages).catch(() => null);
  await task.destroy();
  parentPort?.postMessage(count);
});
