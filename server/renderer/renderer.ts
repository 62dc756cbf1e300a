/** The renderer's process: started, watched, and started again. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { Backoff } from "./backoff";

const PATIENCE = 1000;
/** Drawn side by side; the others wait. One process draws: more would only mix. */
const AT_ONCE = 8;
const MOST_WAITING = 400;
/** A page that takes so long is given up. */
const LONGEST = 45_000;
/** A process that is silent so long hangs. */
const SILENCE = 60_000;
const LOOK = 1000;

export class NotReady extends Error {}
export class TooBusy extends Error {}

export interface Question {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
}

export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

const atSchema = z.union([
  z.object({ socketPath: z.string() }),
  z.object({ port: z.int() }).transform(({ port }) => ({ host: "127.0.0.1", port })),
]);
const messageSchema = z.union([
  z.object({ at: atSchema }),
  z.object({ alive: z.literal(true) }).transform(() => ({ at: null })),
]);

interface Ready {
  at: z.infer<typeof atSchema>;
  agent: Agent;
}

export interface RendererOptions {
  env: NodeJS.ProcessEnv;
  /** Whenever one is ready to be asked, the first time and each time after. */
  onReady?: () => void;
  /** Where its process begins; another for tests. */
  script?: string;
  /** How long a request waits for one that is being started, in milliseconds. */
  patience?: number;
  say?: (line: string) => void;
}

export class Renderer {
  readonly #options: RendererOptions;
  readonly #folder = mkdtempSync(join(tmpdir(), "bulletin-renderer-"));
  readonly #backoff = new Backoff();
  readonly #watch: NodeJS.Timeout;
  #child: ChildProcess | null = null;
  #ready: Ready | null = null;
  #starts = 0;
  #heard = 0;
  #asked = 0;
  #waiting = new Set<() => void>();
  #again: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(options: RendererOptions) {
    this.#options = options;
    this.#watch = setInterval(() => this.#endSilent(), LOOK).unref();
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Resolves once it can be asked; false where its process ended before. */
  async start(): Promise<boolean> {
    const child = this.#launch();
    const ended = once(child, "exit").then(() => false);
    return await Promise.race([ended, this.#becomesReady().then(() => true)]);
  }

  /** Whatever it answers. NotReady where there is none to be asked, TooBusy where too many ask. */
  async ask(question: Question): Promise<Answer> {
    if (this.#asked >= MOST_WAITING) throw new TooBusy();
    this.#asked += 1;
    try {
      return await exchange(this.#ready ?? (await this.#soon()), question);
    } catch (cause) {
      // It ended in the middle of its answer.
      if (isBroken(cause)) throw new NotReady();
      throw cause;
    } finally {
      this.#asked -= 1;
    }
  }

  /** For when nothing is being asked any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#watch);
    clearTimeout(this.#again);
    this.#ready?.agent.destroy();
    const child = this.#child;
    if (child?.connected) {
      const ended = once(child, "exit");
      child.disconnect();
      await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #launch(): ChildProcess {
    const { script = join(import.meta.dirname, "process.mjs"), env } = this.#options;
    const begun = performance.now();
    this.#heard = begun;
    // A new name each time: one that was killed leaves its socket behind. What loads TypeScript here is not for it.
    const socket = join(this.#folder, `${++this.#starts}.sock`);
    const child = fork(script, [socket], { env, execArgv: [] });
    this.#child = child;
    child.on("message", (message) => this.#hear(message));
    child.on("error", (cause) => this.#say(`网页进程：${cause.message}`));
    child.on("exit", (code, signal) => this.#ended(signal ?? code, performance.now() - begun));
    return child;
  }

  #hear(message: unknown): void {
    this.#heard = performance.now();
    const { data } = messageSchema.safeParse(message);
    if (!data?.at) return;
    this.#ready = { at: data.at, agent: new Agent({ keepAlive: true, maxSockets: AT_ONCE }) };
    this.#options.onReady?.();
    for (const tell of this.#waiting) tell();
    this.#waiting.clear();
  }

  #ended(how: string | number | null, lived: number): void {
    this.#ready?.agent.destroy();
    this.#ready = null;
    this.#child = null;
    if (this.#stopped) return;
    const wait = this.#backoff.after(lived);
    this.#say(`网页进程结束了（${how}），${wait} 毫秒后重新启动`);
    this.#again = setTimeout(() => this.#launch(), wait);
  }

  /** One that hangs holds up every page there is not yet. */
  #endSilent(): void {
    if (this.#child && performance.now() - this.#heard > SILENCE) this.#child.kill("SIGKILL");
  }

  #becomesReady(): Promise<void> {
    return this.#ready
      ? Promise.resolve()
      : new Promise((resolve) => this.#waiting.add(() => resolve()));
  }

  async #soon(): Promise<Ready> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.#options.patience ?? PATIENCE);
    });
    await Promise.race([this.#becomesReady(), patience]);
    clearTimeout(timer);
    if (!this.#ready) throw new NotReady();
    return this.#ready;
  }

  #say(line: string): void {
    (this.#options.say ?? console.error)(line);
  }
}

function exchange({ at, agent }: Ready, question: Question): Promise<Answer> {
  const { method, path, headers, body } = question;
  const signal = AbortSignal.timeout(LONGEST);
  return new Promise((resolve, reject) => {
    const asking = request({ ...at, agent, method, path, headers, signal }, (answer) => {
      buffer(answer).then(
        (whole) =>
          resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: whole }),
        reject,
      );
    });
    asking.on("error", reject);
    asking.end(body);
  });
}

const BROKEN = new Set(["ECONNRESET", "ECONNREFUSED", "EPIPE", "ENOENT"]);

const isBroken = (cause: unknown) =>
  cause instanceof Error && "code" in cause && BROKEN.has(String(cause.code));
