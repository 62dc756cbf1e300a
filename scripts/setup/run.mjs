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

/** Runs a command in full view; resolves to its exit code. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit", env: { ...ENV, ...env } });
    running.add(child);
    child.on("error", (cause) => {
      running.delete(child);
      console.error(`不能运行 ${command}：${cause.message}`);
      resolve(127);
    });
    child.on("exit", (code, signal) => {
      running.delete(child);
      resolve(code ?? (signal === "SIGINT" ? 130 : 143));
    });
  });
}

export function node(...args) {
  return run(process.execPath, args);
}

export function npm(...args) {
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? node(own, ...args) : run("npm", args);
}
