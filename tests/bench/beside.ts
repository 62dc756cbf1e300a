/** A kept page through the front beside the same bytes from a server of files, turn by turn in one run. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../make/port";
import { type Answer, Client, questionOf } from "./client";
import { KILOBYTE, median, percentile } from "./figures";

const CONNECTIONS = 16;
const ROUNDS = 9;
const ROUND_MS = 1_000;
/** What a kept page may cost, beside nginx. */
const MOST_LATENCY = 2;
const LEAST_RATE = 0.5;

interface Server {
  name: string;
  port: number;
  path: string;
  end: () => void;
}

/** Those that a server writes itself. */
const OWN = new Set(["date", "connection", "keep-alive"]);

function headersOf({ head }: Answer): [string, string][] {
  const lines = head.split("\r\n").slice(1);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(": ");
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
  return headers.filter(([name]) => !OWN.has(name.toLowerCase()));
}

const hasNginx = () => {
  try {
    execFileSync("nginx", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

async function accepted(port: number, path: string): Promise<void> {
  for (let times = 0; times < 100; times++) {
    const client = new Client(port);
    const answer = await client.ask(questionOf(path, "identity")).catch(() => null);
    client.end();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the server beside did not answer");
}

const ended = (child: ChildProcess) => () => {
  child.kill();
};

/** One worker, and the bytes as a file: its own validators stand for the front's. */
async function nginx(folder: string, answer: Answer): Promise<Server> {
  const port = await freePort();
  const root = join(folder, "root");
  mkdirSync(root);
  writeFileSync(join(root, "page"), answer.body);
  const given = new Map(headersOf(answer));
  const own = new Set(["content-type", "content-length", "etag", "last-modified"]);
  const headers = [...given].filter(([name]) => !own.has(name.toLowerCase()));
  const quoted = (value: string) => `"${value.replace(/["\\]/gu, "\\$&")}"`;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const config = [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    ...["daemon off;", "worker_processes 1;", `pid ${folder}/pid;`],
    ...["error_log stderr error;", "events { worker_connections 1024; }", "http {"],
    ...["access_log off;", "sendfile on;", "tcp_nopush on;", "keepalive_requests 100000000;"],
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    ...[`types {}`, `default_type ${quoted(given.get("Content-Type") ?? "text/html")};`],
    ...["server {", `listen 127.0.0.1:${port};`, `root ${root};`],
    ...headers.map(([name, value]) => `add_header ${name} ${quoted(value)};`),
    ...["}", "}"],
  ];
  const file = join(folder, "nginx.conf");
  writeFileSync(file, config.join("\n"));
  const child = spawn("nginx", ["-c", file, "-p", folder], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  await accepted(port, "/page");
  return { name: "nginx", port, path: "/page", end: ended(child) };
}

async function bareNode(folder: string, answer: Answer): Promise<Server> {
  const file = join(folder, "body");
  writeFileSync(file, answer.body);
  const head = JSON.stringify(headersOf(answer).flat());
  const child = spawn(process.execPath, ["tests/bench/bare-server.mjs", file, head], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [port] = await once(child.stdout, "data");
  return { name: "bare Node server", port: Number(port), path: "/", end: ended(child) };
}

/** So many connections, each with one request at a time; milliseconds of each. */
async function round({ port, path }: Server, encoding: string, connections: number) {
  const question = questionOf(path, encoding);
  const times: number[] = [];
  const begun = performance.now();
  const readers = Array.from({ length: connections }, async () => {
    const client = new Client(port);
    await client.ask(question);
    for (let now = performance.now(); now - begun < ROUND_MS; ) {
      await client.ask(question);
      const then = now;
      now = performance.now();
      times.push(now - then);
    }
    client.end();
  });
  await Promise.all(readers);
  const rate = (times.length / (performance.now() - begun)) * 1000;
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), rate };
}

type Round = Awaited<ReturnType<typeof round>>;

/** Of each figure the middle one: other work on the machine spoils a round, not most of them. */
const middle = (rounds: Round[]): Round => ({
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
  rate: median(rounds.map(({ rate }) => rate)),
});

function told(connections: number, servers: Server[], figures: Round[]): void {
  console.log(`  ${connections} connection${connections === 1 ? "" : "s"}:`);
  for (const [at, { p50, p95, rate }] of figures.entries()) {
    const said = `p50 ${p50.toFixed(3)}  p95 ${p95.toFixed(3)} ms  ${rate.toFixed(0)} requests/s`;
    console.log(`    ${servers[at]?.name.padEnd(18)} ${said}`);
  }
  const [front, beside] = figures;
  if (!front || !beside) return;
  const [latency, rate] = [front.p50 / beside.p50, front.rate / beside.rate];
  const verdict = `p50 ${latency.toFixed(2)}  requests/s ${rate.toFixed(2)}`;
  console.log(`    front to ${servers[1]?.name}: ${verdict}`);
  if (servers[1]?.name === "nginx" && (latency > MOST_LATENCY || rate < LEAST_RATE)) {
    console.log(`    more than ${MOST_LATENCY} times its time, or less than ${LEAST_RATE} of it`);
    process.exitCode = 1;
  }
}

/** `folder` is the caller's, and empty. */
export async function compareKept(port: number, path: string, folder: string): Promise<void> {
  const beside = hasNginx() ? nginx : bareNode;
  for (const encoding of ["br", "identity"]) {
    const client = new Client(port);
    await client.ask(questionOf(path, encoding));
    const answer = await client.ask(questionOf(path, encoding));
    client.end();
    const own = join(folder, encoding);
    mkdirSync(own);
    const servers = [{ name: "front", port, path, end: () => {} }, await beside(own, answer)];
    try {
      const size = (answer.body.length / KILOBYTE).toFixed(1);
      console.log(
        `${path}, ${encoding}, ${size} KB, the same bytes and headers from ${servers[1]?.name}; ${ROUNDS} rounds in turn, one client process on the same cores:`,
      );
      for (const connections of [1, CONNECTIONS]) {
        const rounds: Round[][] = servers.map(() => []);
        // The first warms both up.
        for (let at = 0; at <= ROUNDS; at++) {
          for (const [which, server] of servers.entries()) {
            const figures = await round(server, encoding, connections);
            if (at > 0) rounds[which]?.push(figures);
          }
        }
        told(connections, servers, rounds.map(middle));
      }
    } finally {
      for (const server of servers) server.end();
    }
  }
}
