/**
 * The door of every npm script: from a fresh clone to what was asked for, `node scripts/setup.mjs COMMAND …`.
 * Needs nothing but Node.
 */
import "./setup/version.mjs";
import "./setup/env.mjs";
import { resolve } from "node:path";
import { audit } from "./setup/audit.mjs";
import { ensurePrograms } from "./setup/programs.mjs";
import { node } from "./setup/run.mjs";
import { BUILD, failed, GENERATE, IMPORT, INSTALL, prepare, TYPES } from "./setup/steps.mjs";

process.chdir(resolve(import.meta.dirname, ".."));

const next = "node_modules/next/dist/bin/next";
const biome = "node_modules/@biomejs/biome/bin/biome";

const CHECKS = [
  { name: "格式与写法", args: [biome, "check", "."] },
  { name: "类型检查", args: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  { name: "单元测试", args: ["node_modules/vitest/vitest.mjs", "run"] },
];
const browser = ["node_modules/@playwright/test/cli.js", "test"];
const PAGES = [
  { name: "浏览器测试", args: browser },
  {
    name: "浏览器测试，以 PostgreSQL 为数据库",
    // Where there is none it says so, and finds no tests.
    args: [...browser, "--pass-with-no-tests"],
    env: { E2E_POSTGRESQL: "1" },
  },
];

const script = (file) => (args) => node(["--import", "tsx", file, ...args]);

/**
 * `quiet` are those whose own output matters: a step before it speaks only where it fails. `development` are those that a
 * site does without.
 */
const COMMANDS = {
  setup: { steps: [INSTALL, GENERATE, IMPORT, BUILD] },
  start: { steps: [INSTALL, GENERATE, IMPORT, BUILD], run: script("server/main.ts") },
  serve: { steps: [], run: script("server/main.ts") },
  dev: {
    development: true,
    steps: [INSTALL, GENERATE, IMPORT],
    run: (args) => node([next, "dev", "-H", "127.0.0.1", ...args]),
  },
  build: { steps: [INSTALL, GENERATE, BUILD] },
  import: { steps: [INSTALL, GENERATE], quiet: true, run: script("scripts/import.ts") },
  extract: { steps: [INSTALL], quiet: true, run: script("scripts/extract.ts") },
  parse: { steps: [INSTALL], quiet: true, run: script("scripts/parse.ts") },
  // An import is a keeper's to ask for: this one only reads.
  mcp: { steps: [INSTALL, GENERATE], quiet: true, run: script("scripts/mcp.ts") },
  audit: { steps: [], run: audit },
  check: {
    development: true,
    steps: [INSTALL, GENERATE, TYPES],
    quiet: true,
    run: () => all(CHECKS),
  },
  test: { development: true, steps: [INSTALL, GENERATE, BUILD], run: test },
  format: {
    development: true,
    steps: [INSTALL],
    quiet: true,
    run: (args) => node([biome, "check", "--write", ".", ...args]),
  },
  bench: {
    development: true,
    steps: [INSTALL, GENERATE],
    quiet: true,
    run: (args) => node(["--expose-gc", "--import", "tsx", "tests/bench/bench.ts", ...args]),
  },
};

/** Whatever the first says: who mends a test wants to see all that is broken. */
async function all(checks) {
  let first = 0;
  for (const { name, args, env } of checks) {
    console.log(`── ${name}`);
    const code = await node(args, { env });
    first ||= code;
  }
  return first;
}

async function test() {
  const ready = await ensurePrograms();
  return ready === 0 ? all([...CHECKS, ...PAGES]) : failed("准备浏览器和数据库", ready);
}

async function main(name, args) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : null;
  if (!command) {
    console.error(`不认识 ${name}：只有 ${Object.keys(COMMANDS).join("、")}`);
    return 1;
  }
  const { steps, quiet, development } = command;
  const code = await prepare(steps, { quiet, development });
  return code === 0 && command.run ? command.run(args) : code;
}

const [name = "setup", ...args] = process.argv.slice(2);
process.exit(await main(name, args));
