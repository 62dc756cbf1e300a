/** Figures for Prometheus, at a port of their own that only this machine reaches. */
import { createServer, type Server } from "node:http";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Summary } from "../../lib/archive/store/summary";
import { NEVER, SECURED } from "../headers";
import type { Observe } from "./observed";

const PATH = "/metrics";
/** From a kept page to the longest that one is waited for, in seconds. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 45];
const METHODS = new Set(["GET", "HEAD", "POST", "OPTIONS"]);
/** Most addresses are asked for again and again. */
const MOST_KNOWN = 10_000;

export interface MetricsOptions {
  /** One of a few: an address itself would make a series of its own. */
  kindOf: (path: string) => string;
  archive: () => Summary | null;
  /** Bytes that a process holds; undefined while there is none. */
  memory: Record<"front" | "renderer", () => number | undefined>;
}

export class Metrics {
  readonly server: Server;
  readonly observe: Observe;

  constructor({ kindOf, archive, memory }: MetricsOptions) {
    const registry = new Registry();
    const own = { registers: [registry] };
    const requests = new Counter({
      ...{ ...own, name: "bulletin_requests_total" },
      help: "Requests answered, by kind of address, method, status, and whether the page was kept, new, or told by the front.",
      labelNames: ["address", "method", "status", "from"] as const,
    });
    const durations = new Histogram({
      ...{ ...own, name: "bulletin_request_duration_seconds", buckets: BUCKETS },
      help: "From the request's head to the answer's last byte.",
      labelNames: ["from"] as const,
    });
    new Gauge({
      ...{ ...own, name: "bulletin_memory_bytes", labelNames: ["process"] as const },
      help: "Resident memory of the front and of the process that draws pages.",
      collect() {
        this.reset();
        for (const [process, bytes] of Object.entries(memory)) {
          const held = bytes();
          if (held !== undefined) this.set({ process }, held);
        }
      },
    });
    new Gauge({
      ...{ ...own, name: "bulletin_archive_info", labelNames: ["revision"] as const },
      help: "1, with the revision of the archive that readers are given; absent where there is none.",
      collect() {
        this.reset();
        const held = archive();
        if (held) this.set({ revision: held.revision }, 1);
      },
    });
    for (const [name, help, value] of [
      ["bulletin_archive_imported_timestamp_seconds", "When it was imported.", imported],
      ["bulletin_archive_issues", "Issues in it.", ({ issues }: Summary) => issues],
      ["bulletin_archive_documents", "Documents in it.", ({ documents }: Summary) => documents],
    ] as const)
      new Gauge({
        ...{ ...own, name, help },
        collect() {
          this.reset();
          const held = archive();
          if (held) this.set(value(held));
        },
      });

    const kind = remembered(kindOf);
    this.observe = ({ method, path, status, ms, from }) => {
      const named = METHODS.has(method) ? method : "other";
      requests.inc({ address: kind(path), method: named, status: String(status), from });
      durations.observe({ from }, ms / 1000);
    };
    this.server = createServer((request, response) => {
      const isAsked = request.url === PATH && request.method === "GET";
      const text = isAsked ? registry.metrics() : Promise.resolve(`${PATH}\n`);
      text.then(
        (body) => {
          response.writeHead(isAsked ? 200 : 404, [
            ...["Content-Type", isAsked ? registry.contentType : "text/plain; charset=utf-8"],
            ...[...NEVER, ...SECURED],
          ]);
          response.end(body);
        },
        (cause) => response.destroy(cause),
      );
    });
  }
}

const imported = ({ importedAt }: Summary) => Date.parse(importedAt) / 1000;

function remembered(kindOf: (path: string) => string) {
  const known = new Map<string, string>();
  return (path: string) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const kind = kindOf(path);
    known.set(path, kind);
    return kind;
  };
}
