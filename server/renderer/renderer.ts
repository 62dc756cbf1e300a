/** The renderer's process: started, watched, and started again. */
import { type ChildProcess, fork, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { Backoff } from "./backoff";
import { type Answer, Line, NotReady, type Question, Queues } from "./exchange";

const PATIENCE = 1000;
/** A process that is silent so long hangs. */
const SILENCE = 60_000;
const LOOK = 1000;

const atSchema = z.union([
  z.object({ socketPath: z.string() }),
  z.object({ port: z.int() }).transform(({ port }) => ({ host: "127.0.0.1", port })),
]);
const messageSchema = z.union([z.object({ at: atSchema }), z.object({ memory: z.int() })]);

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
  #line: Line | null = null;
  #starts = 0;
  #heard = 0;
  #memory: number | undefined;
  readonly #queues = new Queues();
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

  get isReady(): boolean {
    return this.#line !== null;
  }

  /** Bytes it held a moment ago; undefined while there is none. */
  get memory(): number | undefined {
    return this.#memory;
  }

  /** Resolves once it can be asked; false where its process ended before. */
  async start(): Promise<boolean> {
    const child = this.#launch();
    const ended = once(child, "exit").then(() => false);
    return await Promise.race([ended, this.#becomesReady().then(() => true)]);
  }

  /** Whatever it answers. NotReady where there is none to be asked, TooBusy where too many ask. */
  ask(question: Question): Promise<Answer> {
    return this.#queues.with(question.lane, async () =>
      (this.#line ?? (await this.#soon())).ask(question),
    );
  }

  /** For when nothing is being asked any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#watch);
    clearTimeout(this.#again);
    this.#line?.end();
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
    // Whatever Next says in words goes where words go: stdout is the log's.
    const stdio: StdioOptions = ["inherit", 2, "inherit", "ipc"];
    const child = fork(script, [socket], { env, execArgv: [], stdio });
    this.#child = child;
    child.on("message", (message) => this.#hear(message));
    child.on("error", (cause) => this.#say(`网页进程：${cause.message}`));
    child.on("exit", (code, signal) => this.#ended(signal ?? code, performance.now() - begun));
    return child;
  }

  #hear(message: unknown): void {
    this.#heard = performance.now();
    const { data } = messageSchema.safeParse(message);
    if (data && "memory" in data) this.#memory = data.memory;
    if (!data || !("at" in data)) return;
    this.#line = new Line(data.at);
    this.#options.onReady?.();
    for (const tell of this.#waiting) tell();
    this.#waiting.clear();
  }

  #ended(how: string | number | null, lived: number): void {
    this.#line?.end();
    this.#line = null;
    this.#child = null;
    this.#memory = undefined;
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
    return this.#line
      ? Promise.resolve()
      : new Promise((resolve) => this.#waiting.add(() => resolve()));
  }

  async #soon(): Promise<Line> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.#options.patience ?? PATIENCE);
    });
    await Promise.race([this.#becomesReady(), patience]);
    clearTimeout(timer);
    if (!this.#line) throw new NotReady();
    return this.#line;
  }

  #say(line: string): void {
    (this.#options.say ?? console.error)(line);
  }
}
