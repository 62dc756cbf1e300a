/**
 * Two nodes behind nginx over one PostgreSQL and its replica, as scripts/deploy/scale.sh starts them, under load: an import
 * is published after a third of the time, and one node is killed outright after two.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { dropBuilt } from "../make/postgresql/traces";
import { reportText } from "../make/texts";
import { addressesOf } from "./addresses";
import { atRest, judge, Load } from "./saturate";

const ADDRESSES = 400;
const ARCHIVE = "bench";
const CONTENT = "tests/fixtures/archive";

/** For so many seconds. */
export async function benchNodes(given = "60") {
  const time = Number(given) * 1000;
  const folder = mkdtempSync(join(tmpdir(), "bulletin-nodes-"));
  const content = join(folder, "content");
  // PostgreSQL's own user has to get to its folder in it.
  chmodSync(folder, 0o755);
  cpSync(CONTENT, content, { recursive: true });
  const own = { ...process.env, ARCHIVE, SITE_URL: "https://gazette.example" };
  const cluster = spawn("scripts/deploy/scale.sh", [join(folder, "cluster"), content], {
    env: own,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const { front, nodes, database } = await started(cluster.stdout);
    const load = new Load(await addressesOf(`prisma/${ARCHIVE}.postgresql.db`, ADDRESSES));
    const old = await atRest(front, load.asked);
    const running = load.run(front, time);
    await until(load, time / 3);
    await importAgain(content, { ...own, DATABASE_URL: database });
    load.imported = load.elapsed + SOON;
    await until(load, (2 * time) / 3);
    const killed = load.errors.size;
    const pid = readFileSync(join(folder, "cluster", `node-${nodes[0]}.pid`), "utf8");
    process.kill(Number(pid), "SIGKILL");
    await running;
    const judged = judge(load, old, await atRest(front, load.asked));
    const [p50, p95] = [0.5, 0.95].map((share) => load.times.percentile(share).toFixed(2));
    const failed = [...load.errors].map(([what, count]) => `${what} ×${count}`).join(", ");
    console.log(
      `${load.times.total} answers in ${given} s through nginx, p50 ${p50}  p95 ${p95} ms; failed: ${failed || "none"} (${killed === 0 ? "none" : "some"} before the node was killed)`,
    );
    console.log(
      `wholly of the old archive ${judged.old}, of the new ${judged.new}, the same in both ${judged.same}, of neither ${judged.mixed}; old though asked a second after the import: ${judged.stale} addresses`,
    );
    if (judged.mixed + judged.stale + load.errors.size > 0) process.exitCode = 1;
  } finally {
    cluster.kill("SIGTERM");
    if (cluster.exitCode === null) await once(cluster, "exit");
    rmSync(folder, { recursive: true, force: true });
    dropBuilt(ARCHIVE);
  }
}

/** What a node may take to see an import, in milliseconds. */
const SOON = 1000;

async function until(load: Load, milliseconds: number): Promise<void> {
  const left = milliseconds - load.elapsed;
  if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}

/** The ports and the database, as the script tells them. */
async function started(output: NodeJS.ReadableStream) {
  const told = { front: 0, nodes: [] as number[], database: "" };
  const portsIn = (line: string) =>
    Array.from(line.matchAll(/:(\d+)(?= |$)/gu), ([, port]) => Number(port));
  for await (const line of createInterface({ input: output })) {
    if (line.startsWith("front")) [told.front = 0] = portsIn(line);
    else if (line.startsWith("nodes")) told.nodes = portsIn(line);
    else if (line.startsWith("import")) {
      told.database = /DATABASE_URL=(\S+)/u.exec(line)?.[1] ?? "";
      return told;
    }
  }
  throw new Error("scripts/deploy/scale.sh did not start");
}

/** With one issue more, so that pages differ. */
async function importAgain(content: string, env: NodeJS.ProcessEnv): Promise<void> {
  const text = reportText({ ordinal: "九", serial: 99, paragraphs: ["今年新建湿地一处。"] });
  writeFileSync(join(content, "2031-9.txt"), text);
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/import.ts", "--content", content],
    { env, stdio: ["ignore", "ignore", "inherit"] },
  );
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`the import ended with code ${code}`);
}
