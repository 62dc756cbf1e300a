/** One question to the renderer's process, and its answer. */
import { Agent, type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { TooBusy } from "../busy";
import { type Packed, packed } from "../packed";

/**
 * Drawn side by side; the others wait. One process draws: more would only mix. Programs ask for lists as long as the
 * archive, seconds each: they wait for one another, and no reader waits for all of them.
 */
const LANES = {
  readers: { atOnce: 8, most: 400 },
  programs: { atOnce: 2, most: 100 },
};
export type Lane = keyof typeof LANES;

/** The framework's redirection tells an address twice, and a request may have asked for one of 16 KB. */
const LONGEST_HEAD = 65_536;

/** Who has waited so long is given up. */
const LONGEST = 45_000;

export class NotReady extends Error {}

/** It had begun, and the rest does not come: what it was read from could not be read on, or the process has ended. */
export class BrokenOff extends Error {}

export interface Question {
  lane: Lane;
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
}

export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
  /** Instead of the body, where that is large. */
  packed?: Packed;
}

export type At = { socketPath: string } | { host: string; port: number };

/** To one process, for as long as it lives. */
export class Line {
  readonly #at: At;
  readonly #agents: Record<Lane, Agent>;

  constructor(at: At) {
    this.#at = at;
    const agent = (lane: Lane) => new Agent({ keepAlive: true, maxSockets: LANES[lane].atOnce });
    this.#agents = { readers: agent("readers"), programs: agent("programs") };
  }

  /** NotReady where the process ends before it answers, BrokenOff while it does, TooBusy where the turn does not come. */
  ask({ lane, method, path, headers, body }: Question): Promise<Answer> {
    const signal = AbortSignal.timeout(LONGEST);
    return new Promise((resolve, reject) => {
      const agent = this.#agents[lane];
      const asked = { agent, method, path, headers, signal, maxHeaderSize: LONGEST_HEAD };
      const asking = request({ ...this.#at, ...asked }, (answer) => {
        answered(answer).then(resolve, (cause) =>
          isBroken(cause) ? reject(new BrokenOff()) : fail(cause),
        );
      });
      const fail = (cause: unknown) => {
        if (signal.aborted && asking.socket === null) reject(new TooBusy());
        else reject(isBroken(cause) ? new NotReady() : cause);
      };
      asking.on("error", fail);
      asking.end(body);
    });
  }

  end(): void {
    for (const agent of Object.values(this.#agents)) agent.destroy();
  }
}

/** How many ask at one time. */
export class Queues {
  readonly #asking: Record<Lane, number> = { readers: 0, programs: 0 };

  /** TooBusy where too many ask already. */
  async with<T>(lane: Lane, work: () => Promise<T>): Promise<T> {
    if (this.#asking[lane] >= LANES[lane].most) throw new TooBusy();
    this.#asking[lane] += 1;
    try {
      return await work();
    } finally {
      this.#asking[lane] -= 1;
    }
  }
}

const HTML = /^text\/html\b/u;

/** Pages are finished, for which they must be whole. */
async function answered(answer: IncomingMessage): Promise<Answer> {
  const { statusCode: status = 500, headers } = answer;
  const isPage = status !== 200 || HTML.test(headers["content-type"] ?? "");
  const body = isPage ? await buffer(answer) : await packed(answer);
  return Buffer.isBuffer(body)
    ? { status, headers, body }
    : { status, headers, body: Buffer.alloc(0), packed: body };
}

const BROKEN = new Set(["ECONNRESET", "ECONNREFUSED", "EPIPE", "ENOENT"]);

const isBroken = (cause: unknown) =>
  cause instanceof Error && "code" in cause && BROKEN.has(String(cause.code));
