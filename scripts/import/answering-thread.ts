import { Worker, type WorkerOptions } from "node:worker_threads";

interface Asked<Answer> {
  name: string;
  resolve: (answer: Answer) => void;
  reject: (cause: Error) => void;
}

/** A thread that is asked, and answers in the order it is asked. */
export class AnsweringThread<Question, Answer> {
  readonly #worker: Worker;
  readonly #asked: Asked<Answer>[] = [];

  /** `script` is a file's address, or with `eval` its text. */
  constructor(script: URL | string, options: WorkerOptions = {}) {
    this.#worker = new Worker(script, options);
    this.#worker.on("message", (answer: Answer) => this.#asked.shift()?.resolve(answer));
    this.#worker.on("error", (cause) => {
      const fault = new Error(`读 ${this.#asked[0]?.name} 的线程结束了`, { cause });
      for (const { reject } of this.#asked.splice(0)) reject(fault);
    });
  }

  /** `name` is the file that it is about, should the thread die of it. */
  ask(question: Question, name: string): Promise<Answer> {
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#asked.push({ name, resolve, reject });
    });
    this.#worker.postMessage(question);
    // Whoever waits for it hears of a failure; until then it is nobody's.
    answer.catch(() => undefined);
    return answer;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
