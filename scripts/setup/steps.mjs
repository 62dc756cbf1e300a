/** What must have been done before a command can work. Each step is done again only when what it reads has changed. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { node, npm } from "./run.mjs";
import { fingerprint, forget, isDone, remember } from "./stamp.mjs";

const database = resolve(
  (process.env.DATABASE_URL || "file:prisma/archive.db").replace(/^file:/u, ""),
);
const generated = join("lib", "archive", "generated");
const isGenerated = (file) => file.startsWith(generated);
const packages = ["package.json", "package-lock.json"];
const installed = "node_modules/.package-lock.json";

export const INSTALL = {
  name: "安装依赖",
  output: installed,
  stamp: "node_modules/.setup-stamp",
  fingerprint: () =>
    fingerprint(packages, [process.platform, process.arch, process.versions.modules]),
  run: install,
};

export const GENERATE = {
  name: "生成数据库代码",
  output: join(generated, "client.ts"),
  stamp: join(generated, ".setup-stamp"),
  fingerprint: () => fingerprint(["prisma/schema.prisma", "prisma.config.ts", ...packages]),
  run: (how) => node(["node_modules/prisma/build/index.js", "generate"], how),
};

const importing = ["scripts/import.ts", "scripts/import", "scripts/content-files.ts"];

export const IMPORT = {
  name: "导入公报",
  output: database,
  // scripts/import.ts removes it: after an import by hand this step must look again.
  stamp: `${database}.setup-stamp`,
  fingerprint: () =>
    fingerprint(
      ["content", "lib/bulletin", "lib/archive", ...importing, "prisma", ...packages],
      [],
      (file) => isGenerated(file) || file.includes(".db"),
    ),
  run: (how) => node(["--import", "tsx", "scripts/import.ts"], how),
};

const site = [
  ...["app", "components", "lib", "public", "instrumentation.ts", "next.config.ts"],
  "postcss.config.mjs",
  ...["tsconfig.json", "tsconfig.build.json", "prisma/schema.prisma", "prisma.config.ts"],
  ...packages,
];

export const BUILD = {
  name: "构建网站",
  output: ".next/BUILD_ID",
  stamp: ".next/.setup-stamp",
  fingerprint: () => fingerprint(site, [], isGenerated),
  run: (how) => node(["node_modules/next/dist/bin/next", "build"], how),
};

/** The types of pages and their addresses, which the build makes as well. */
export const TYPES = {
  name: "生成页面类型",
  output: "next-env.d.ts",
  stamp: ".next/types/.setup-stamp",
  fingerprint: () => fingerprint(["app", "next.config.ts", ...packages]),
  run: (how) => node(["node_modules/next/dist/bin/next", "typegen"], how),
};

async function install(how) {
  const command = !existsSync(installed) && lockAgrees() ? "ci" : "install";
  const code = await npm([command, "--include=dev", "--no-audit", "--no-fund"], how);
  if (code !== 0) return code;
  const loads = ["-e", "new (require('better-sqlite3'))(':memory:').close()"];
  // npm finds nothing to do where only Node has changed; what was compiled for the other one does not load.
  if ((await node(loads, how)) === 0) return 0;
  console.error("为当前的 Node 重新编译 better-sqlite3");
  const rebuilt = await npm(["rebuild", "better-sqlite3"], how);
  return rebuilt === 0 ? node(loads, how) : rebuilt;
}

function lockAgrees() {
  if (!packages.every((file) => existsSync(file))) return false;
  const [own, lock] = packages.map((file) => JSON.parse(readFileSync(file, "utf8")));
  return locks(lock, own);
}

/** `npm ci` leaves the lock file as it is, and refuses one that locks other packages than package.json asks for. */
export function locks(lock, own) {
  const locked = lock.packages?.[""];
  return ["dependencies", "devDependencies"].every((kind) =>
    isDeepStrictEqual(own[kind], locked?.[kind]),
  );
}

/** Told on stderr: what a command prints on stdout is its own. */
export async function prepare(steps, how) {
  for (const step of steps) {
    if (isDone(step)) continue;
    console.error(`── ${step.name}`);
    forget(step);
    const code = await step.run(how);
    if (code !== 0) return failed(step.name, code);
    remember(step);
  }
  return 0;
}

export function failed(name, code) {
  console.error(`${name}没有成功，到此为止。请看上面的说明`);
  return code;
}
