/** A reader by the bytes: Node's own client would take longer than what it measures. */
import { connect, type Socket } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface Answer {
  status: number;
  head: string;
  body: Buffer;
}

export const questionOf = (path: string, encoding: string) =>
  Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: ${encoding}\r\n\r\n`);

/** A header's value, by its name in small letters. */
export function headerOf({ head }: Answer, name: string): string | undefined {
  const line = head.split("\r\n").find((line) => line.toLowerCase().startsWith(`${name}: `));
  return line?.slice(name.length + 2);
}

/** As it is, whatever it travelled as. */
export function unpacked(answer: Answer): Buffer {
  const encoding = headerOf(answer, "content-encoding");
  if (encoding === "br") return brotliDecompressSync(answer.body);
  return encoding === "gzip" ? gunzipSync(answer.body) : answer.body;
}

const LENGTH = /\r\ncontent-length: (\d+)/iu;

/** One connection, kept open, and opened again where the server closed it meanwhile. */
export class Client {
  readonly #port: number;
  #socket: Socket | null = null;
  #pieces: Buffer[] = [];
  #missing = 0;
  #head: string | null = null;
  #resolve = (_: Answer) => {};
  #reject = (_: Error) => {};

  constructor(port: number) {
    this.#port = port;
  }

  /** Rejects where the connection ends before its answer does. */
  ask(question: Buffer): Promise<Answer> {
    this.#pieces = [];
    this.#head = null;
    const socket = this.#socket ?? this.#open();
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      socket.write(question);
    });
  }

  end(): void {
    this.#socket?.destroy();
  }

  #open(): Socket {
    const socket = connect(this.#port, "127.0.0.1").setNoDelay(true);
    this.#socket = socket;
    socket.on("data", (data) => this.#hear(data));
    socket.on("error", (cause) => this.#reject(cause));
    socket.on("close", () => {
      if (this.#socket === socket) this.#socket = null;
      this.#reject(new Error("closed"));
    });
    return socket;
  }

  #hear(data: Buffer): void {
    if (this.#head !== null) this.#take(data);
    else {
      const all = this.#pieces.length === 0 ? data : Buffer.concat([...this.#pieces, data]);
      const end = all.indexOf("\r\n\r\n");
      this.#pieces = end < 0 ? [all] : [];
      if (end < 0) return;
      const head = all.toString("latin1", 0, end);
      this.#head = head;
      const [, length] = LENGTH.exec(head) ?? [];
      this.#missing = Number(length ?? 0);
      this.#take(all.subarray(end + 4));
    }
  }

  #take(data: Buffer): void {
    this.#pieces.push(data);
    this.#missing -= data.length;
    if (this.#missing > 0 || this.#head === null) return;
    const [first = data] = this.#pieces;
    const body = this.#pieces.length === 1 ? first : Buffer.concat(this.#pieces);
    this.#resolve({ status: Number(this.#head.slice(9, 12)), head: this.#head, body });
  }
}
