/** A kept page through the front beside a bare Node server that answers the same bytes, turn by turn in one run. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { endSite, freePort, importContent, startSite } from "../e2e/site";

const PAGE = "/issues/2021-2/6";
const CONNECTIONS = 16;
const ROUNDS = 7;
const ROUND_MS = 1_500;
const DRAWN = 40;

const percentile = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

interface Asked {
  port: number;
  path: string;
  headers: Record<string, string>;
}

async function answered({ port, path, headers }: Asked) {
  const asking = request({ host: "127.0.0.1", port, path, headers }).end();
  const [answer] = await once(asking, "response");
  const body = await buffer(answer);
  const raw: string[] = answer.rawHeaders;
  return { raw, body };
}

/** By the bytes: Node's own client would take longer than what it measures. Answers are alike, so that their length tells their end. */
class Client {
  readonly #socket: Socket;
  readonly #question: Buffer;
  #length = 0;
  #heard = 0;
  #done = () => {};

  constructor({ port, path, headers }: Asked) {
    const lines = Object.entries({ Host: "127.0.0.1", ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    this.#question = Buffer.from([`GET ${path} HTTP/1.1`, ...lines, "", ""].join("\r\n"));
    this.#socket = connect(port, "127.0.0.1").setNoDelay(true);
    this.#socket.on("data", (data) => {
      this.#heard += data.length;
      if (this.#length === 0) this.#length = lengthOf(data);
      if (this.#heard >= this.#length) this.#done();
    });
  }

  ask(): Promise<void> {
    this.#heard = 0;
    return new Promise((resolve) => {
      this.#done = resolve;
      this.#socket.write(this.#question);
    });
  }

  end(): void {
    this.#socket.destroy();
  }
}

function lengthOf(answer: Buffer): number {
  const head = answer.indexOf("\r\n\r\n") + 4;
  const [, length] =
    /^content-length: (\d+)/imu.exec(answer.subarray(0, head).toString("latin1")) ?? [];
  return head + Number(length ?? 0);
}

async function round(asked: Asked, times: number[]): Promise<number> {
  const clients = Array.from({ length: CONNECTIONS }, () => new Client(asked));
  const begun = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      for (let now = performance.now(); now - begun < ROUND_MS; ) {
        await client.ask();
        const then = now;
        now = performance.now();
        times.push(now - then);
      }
      client.end();
    }),
  );
  return performance.now() - begun;
}

async function bareServer(file: string, head: string[]) {
  const child = spawn(
    process.execPath,
    ["tests/bench/bare-server.mjs", file, JSON.stringify(head)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const [port] = await once(child.stdout, "data");
  return { port: Number(port), end: () => child.kill() };
}

async function compare(
  name: string,
  front: number,
  folder: string,
  headers: Record<string, string>,
) {
  const { body, raw } = await answered({ port: front, path: PAGE, headers });
  const file = join(folder, "body");
  writeFileSync(file, body);
  const own = new Set(["date", "connection", "keep-alive"]);
  const head = raw.filter((_, at) => !own.has((raw[at - (at % 2)] ?? "").toLowerCase()));
  const bare = await bareServer(file, head);
  const seen = [
    { name: "front", asked: { port: front, path: PAGE, headers }, times: [] as number[], took: 0 },
    {
      name: "bare Node server",
      asked: { port: bare.port, path: PAGE, headers },
      times: [] as number[],
      took: 0,
    },
  ];
  // The first round warms both up.
  for (let at = 0; at <= ROUNDS; at++) {
    for (const one of seen) {
      const times: number[] = [];
      const took = await round(one.asked, times);
      if (at === 0) continue;
      one.took += took;
      for (const time of times) one.times.push(time);
    }
  }
  bare.end();
  console.log(`${name}, ${body.length} bytes, ${CONNECTIONS} connections:`);
  const figures = seen.map(({ name, times, took }) => {
    const [p50, p95, rate] = [
      percentile(times, 0.5),
      percentile(times, 0.95),
      (times.length / took) * 1000,
    ];
    console.log(
      `  ${name.padEnd(18)} p50 ${p50.toFixed(2)}  p95 ${p95.toFixed(2)} ms  ${rate.toFixed(0)} requests/s`,
    );
    return { p50, p95, rate };
  });
  const [a, b] = figures;
  if (!a || !b) return;
  console.log(
    `  front to bare      p50 ${(a.p50 / b.p50).toFixed(2)}  p95 ${(a.p95 / b.p95).toFixed(2)}  requests/s ${(a.rate / b.rate).toFixed(2)}`,
  );
}

async function timeOf(asked: Asked): Promise<number> {
  const begun = performance.now();
  await answered(asked);
  return performance.now() - begun;
}

/** One at a time: each with another phrase to mark is another page. */
async function drawing(port: number) {
  const headers = { "Accept-Encoding": "br" };
  const [drawn, kept]: [number[], number[]] = [[], []];
  for (let at = -5; at < DRAWN; at++) {
    const asked = { port, path: `${PAGE}?q=${at}`, headers };
    const times = [await timeOf(asked), await timeOf(asked)];
    if (at < 0) continue;
    drawn.push(times[0] ?? 0);
    kept.push(times[1] ?? 0);
  }
  const [a, b] = [percentile(drawn, 0.5), percentile(kept, 0.5)];
  console.log(
    `one at a time: drawn p50 ${a.toFixed(1)} ms, kept ${b.toFixed(2)} ms, ratio ${(a / b).toFixed(0)}`,
  );
}

export async function benchServe() {
  const folder = mkdtempSync(join(tmpdir(), "bulletin-serve-"));
  const databaseUrl = `file:${join(folder, "archive.db")}`;
  await importContent("content", databaseUrl);
  const port = await freePort();
  const site = await startSite(port, databaseUrl);
  try {
    await drawing(port);
    await compare("compressed (br)", port, folder, { "Accept-Encoding": "gzip, deflate, br" });
    await compare("as it is", port, folder, {});
  } finally {
    await endSite(site);
    rmSync(folder, { recursive: true, force: true });
  }
}
