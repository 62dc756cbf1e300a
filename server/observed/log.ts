/** One line of JSON a request, for whoever keeps the site: no address of a reader, no browser's name, no cookie, no query. */
import pino, { type DestinationStream, type Level } from "pino";
import type { Observe } from "./observed";

/** A line waits so long for others at most. */
const EVERY = 1_000;
const TOGETHER = 8_192;
/** More than this is let go, if nobody takes it: readers go before the log. */
const MOST = 16 * 1024 * 1024;
/** At the end, what is left has so long. */
const PATIENCE = 1_000;
/** Anybody may ask for an address of kilobytes. */
const LONGEST_PATH = 300;

export type LogLevel = "info" | "warn" | "error" | "silent";

export interface Log {
  observe: Observe;
  /** Afterwards all that was said is written, unless nobody takes it. */
  end: () => Promise<void>;
}

/** Written together and beside the work: a line each would cost as much as a kept page. */
export function openLog(level: LogLevel, fd = 1): Log {
  const out = pino.destination({ fd, sync: false, minLength: TOGETHER, maxLength: MOST });
  // A full disk is no reason not to answer.
  out.on("error", () => undefined);
  const flush = setInterval(() => out.flush(), EVERY).unref();
  return {
    observe: logTo(level, out),
    async end() {
      clearInterval(flush);
      // Not at once: pino's own way to do that tries for ever where the disk is full.
      const written = new Promise((resolve) => out.once("close", resolve));
      out.end();
      await Promise.race([
        written,
        new Promise((resolve) => setTimeout(resolve, PATIENCE).unref()),
      ]);
      out.destroy();
    },
  };
}

export function logTo(level: LogLevel, out: DestinationStream): Observe {
  const formatters = { level: (label: string) => ({ level: label }) };
  const log = pino({ level, base: null, timestamp: isoTime(), formatters }, out);
  return ({ method, path, status, ms, bytes, from, whole }) =>
    log[levelOf(status)]({
      method,
      path: path.slice(0, LONGEST_PATH),
      status,
      ms: Math.round(ms * 100) / 100,
      bytes,
      from,
      whole: whole ? undefined : false,
    });
}

/** Written once a millisecond, not once a line. */
function isoTime() {
  let [at, text] = [0, ""];
  return () => {
    const now = Date.now();
    if (now !== at) text = `,"time":"${new Date(now).toISOString()}"`;
    at = now;
    return text;
  };
}

/**
 * 503 is told while the site starts or has too much to do, 501 to who asks for a form that nobody offers: neither is a
 * fault, as any other of their kind is.
 */
function levelOf(status: number): Level {
  if (status === 503) return "warn";
  if (status === 501) return "info";
  return status >= 500 ? "error" : "info";
}
