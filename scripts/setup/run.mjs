import { spawn } from "node:child_process";

const ENV = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  // Prisma's CLI asks the network for news, and its install for an engine that nothing here uses.
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
};

const running = new Set();

// ctrl-C reaches the children too; a signal sent to this process alone is handed on. Then they decide when all ends.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    if (running.size === 0) process.exit(130);
    for (const child of running) child.kill(signal);
  });
}

/**
 * Runs a command in full view, or `quiet`: then it is heard, on stderr, only where it fails, and not in full where
 * `explained` has a sentence for what it said. Resolves to its exit code.
 */
export function run(command, args, { env = {}, quiet = false, explained = () => null } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? ["inherit", "pipe", "pipe"] : "inherit";
    const child = spawn(command, args, { stdio, env: { ...ENV, ...env } });
    const said = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (data) => said.push(data));
    running.add(child);
    child.on("error", (cause) => {
      running.delete(child);
      console.error(`不能运行 ${command}：${cause.message}`);
      resolve(127);
    });
    child.on("close", (code, signal) => {
      running.delete(child);
      const all = Buffer.concat(said).toString();
      if (code !== 0) process.stderr.write(explained(all) ?? all);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

export function node(args, how) {
  return run(process.execPath, args, how);
}

export function npm(args, how) {
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? node([own, ...args], how) : run("npm", args, how);
}
