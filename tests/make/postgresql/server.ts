/** A PostgreSQL of the tests' own: on a free port, in a temporary folder, and as an ordinary user, for it runs as no other. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Client } from "pg";
import { freePort } from "../port";

const DEBIAN = "/usr/lib/postgresql";
/** Of nobody, on Linux as on macOS; whoever is root hands the folder over. */
const NOBODY = 65_534;

export interface PostgresqlServer {
  url: string;
  /** Ended, and once the work is done begun again at the same place. */
  restart(meanwhile: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Where its programs are; null where none are installed. */
export function postgresqlPrograms(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions.map(Number).sort((a, b) => b - a);
  const folders = [
    ...newest.map((version) => join(DEBIAN, String(version), "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

/** Whether tests can ask one; where not, says that they are skipped. In CI that is an error. */
export function isPostgresqlThere(): boolean {
  if (postgresqlPrograms() !== null) return true;
  const missing = "没有 PostgreSQL（Debian：apt-get install postgresql）：以它为数据库的测试";
  if (process.env.CI) throw new Error(`${missing}不能跳过`);
  console.warn(`${missing}跳过了`);
  return false;
}

/** Throws where its programs are missing. Empty, with one database. */
export async function startPostgresql(): Promise<PostgresqlServer> {
  const programs = postgresqlPrograms();
  if (programs === null) throw new Error("no PostgreSQL is installed");
  const folder = mkdtempSync(join(tmpdir(), "bulletin-postgresql-"));
  const who = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  // In an order that knows no language, as most of them are: texts must come as they do from a file all the same.
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "archive", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
    { ...who, cwd: folder, stdio: "pipe" },
  );
  const port = await freePort();
  const set = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const url = `postgresql://archive@127.0.0.1:${port}/postgres`;
  const start = async () => {
    const server = spawn(
      join(programs, "postgres"),
      ["-D", data, "-p", String(port), ...set.flatMap((one) => ["-c", one])],
      { ...who, cwd: folder, stdio: "ignore" },
    );
    await answering(url, server);
    return server;
  };
  let server = await start();
  return {
    url,
    async restart(meanwhile) {
      await ended(server);
      await meanwhile();
      server = await start();
    },
    async stop() {
      await ended(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fast: who is connected still is sent away. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGINT");
  await once(server, "exit");
}

const PATIENCE = 30_000;

async function answering(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (cause) {
      if (server.exitCode !== null || Date.now() > deadline) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
