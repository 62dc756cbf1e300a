/**
 * What draws pages: Next as it is built, in a process of its own, asked by HTTP at an address that only the front knows.
 * `node process.mjs SOCKET`; where a socket cannot be had it listens on the loopback. The front is told where.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { createServer } from "node:http";
import next from "next";

const [socket] = process.argv.slice(2);
const BEAT = 1000;

// ctrl-C and a service manager reach every process; the front decides when this one ends, and it does not outlive it.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => undefined);
process.on("disconnect", () => process.exit(0));

const app = next({
  dev: false,
  dir: process.cwd(),
  hostname: process.env.HOST,
  port: Number(process.env.PORT),
});
await app.prepare();
const handle = app.getRequestHandler();

/** The answer that is being made, for instrumentation.ts: the framework bundles it apart. */
globalThis.answering = new AsyncLocalStorage();

// The front has read the request within its own limits; a text to be checked comes as a header.
const server = createServer({ maxHeaderSize: 262_144, keepAliveTimeout: 0 }, (request, response) =>
  globalThis.answering.run(response, () => handle(request, response)),
);
server.on("error", (cause) => {
  if (server.listening) throw cause;
  console.error(`不能在 ${socket} 上监听（${cause.message}），改用本机端口`);
  server.listen(0, "127.0.0.1");
});
server.on("listening", () => {
  const address = server.address();
  const at = typeof address === "string" ? { socketPath: address } : { port: address.port };
  // A front that has ended hears nothing any more: no fault of ours to be told at length.
  const tell = (told) => process.send?.(told, () => undefined);
  tell({ at });
  const beat = () => tell({ memory: process.memoryUsage.rss() });
  beat();
  setInterval(beat, BEAT).unref();
});
server.listen(socket);
