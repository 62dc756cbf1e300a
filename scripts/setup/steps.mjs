/** What must have been done before a command can work. Each step is done again only when what it reads has changed. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { explainInstall } from "./explain.mjs";
import { node, npm } from "./run.mjs";
import { fingerprint, forget, isDone, remember } from "./stamp.mjs";

const { DATABASE_URL: url = "", ARCHIVE: archive = "" } = process.env;
/** What is imported is built as a file in any case (lib/archive/store/home.ts). */
const database = resolve(
  /^postgres(?:ql)?:/u.test(url)
    ? `prisma/${archive || "archive"}.postgresql.db`
    : url.replace(/^file:/u, "") || "prisma/archive.db",
);
const generated = join("lib", "archive", "generated");
const toPostgresql = "scripts/setup/postgresql-schema.mjs";
const clients = [generated, join("lib", "archive", "store", "postgresql", "generated")];
const isGenerated = (file) => clients.some((folder) => file.startsWith(folder));
const packages = ["package.json", "package-lock.json"];
const installed = "node_modules/.package-lock.json";

/** All packages, with those that only development needs: one of them is gone after `npm prune --omit=dev`. */
export const INSTALL = {
  name: "安装依赖",
  output: "node_modules/vitest/package.json",
  stamp: "node_modules/.setup-stamp",
  fingerprint: () =>
    fingerprint(packages, [process.platform, process.arch, process.versions.modules]),
  rewrites: true,
  run: install,
};

export const GENERATE = {
  development: true,
  name: "生成数据库代码",
  output: join(clients[1], "client.ts"),
  stamp: join(generated, ".setup-stamp"),
  fingerprint: () =>
    fingerprint(["prisma/schema.prisma", "prisma.config.ts", toPostgresql, ...packages]),
  run: generate,
};

/** The archive, and what an import leaves beside it, wherever DATABASE_URL has it and whatever it is called. */
const isOfDatabase = (file) => {
  const path = resolve(file);
  return path === database || [".", "-"].some((mark) => path.startsWith(`${database}${mark}`));
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
      [url, archive],
      (file) => isGenerated(file) || file.includes(".db") || isOfDatabase(file),
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
  development: true,
  name: "构建网站",
  output: ".next/BUILD_ID",
  stamp: ".next/.setup-stamp",
  fingerprint: () => fingerprint(site, [], isGenerated),
  run: (how) => node(["node_modules/next/dist/bin/next", "build"], how),
};

/** The types of pages and their addresses, which the build makes as well. */
export const TYPES = {
  development: true,
  name: "生成页面类型",
  output: "next-env.d.ts",
  stamp: ".next/types/.setup-stamp",
  fingerprint: () => fingerprint(["app", "next.config.ts", ...packages]),
  run: (how) => node(["node_modules/next/dist/bin/next", "typegen"], how),
};

/** A client for each database: the second schema is made from the first. */
async function generate(how) {
  const prisma = ["node_modules/prisma/build/index.js", "generate"];
  const schema = join(generated, "postgresql.prisma");
  for (const args of [
    prisma,
    [toPostgresql, "prisma/schema.prisma", schema],
    [...prisma, "--schema", schema],
  ]) {
    const code = await node(args, how);
    if (code !== 0) return code;
  }
  return 0;
}

async function install(how) {
  const command = !existsSync(installed) && lockAgrees() ? "ci" : "install";
  const heard = { ...how, quiet: true, explained: explainInstall };
  const code = await npm([command, "--include=dev", "--no-audit", "--no-fund"], heard);
  if (code !== 0) return code;
  // npm finds nothing to do where only Node has changed; what was compiled for the other one does not load.
  if ((await node(LOADS, { quiet: true, explained: () => "" })) === 0) return 0;
  console.error("为当前的 Node 重新编译 better-sqlite3");
  const rebuilt = await npm(["rebuild", "better-sqlite3"], heard);
  return rebuilt === 0 ? node(LOADS, heard) : rebuilt;
}

const LOADS = ["-e", "new (require('better-sqlite3'))(':memory:').close()"];

/** The packages that a built site runs with, and nothing else, as `npm ci --omit=dev` leaves them. */
async function runs() {
  if (!existsSync(installed) || !existsSync("package-lock.json")) return false;
  const [lock, found] = ["package-lock.json", installed].map((file) =>
    JSON.parse(readFileSync(file, "utf8")),
  );
  return holds(found, lock) && (await node(LOADS, { quiet: true, explained: () => "" })) === 0;
}

/** Whether all that a lock file names for running is there, in its versions. */
export function holds(found, lock) {
  return Object.entries(lock.packages).every(
    ([path, { version, dev, devOptional, optional }]) =>
      path === "" || dev || devOptional || optional || found.packages[path]?.version === version,
  );
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

/**
 * Told on stderr: what a command prints on stdout is its own. Packages for development are not installed where nothing that
 * is still to be done needs them.
 */
export async function prepare(steps, { development = false, ...how } = {}) {
  const bare = !development && steps.every((step) => !step.development || isDone(step));
  for (const step of steps) {
    if (isDone(step) || (step === INSTALL && bare && (await runs()))) continue;
    console.error(`── ${step.name}`);
    forget(step);
    const begun = step.fingerprint();
    const code = await step.run(how);
    if (code !== 0) return failed(step.name, code);
    if (!remember(step, begun)) console.error(`${step.name}时所读的文件有改动，下一次命令会再做`);
  }
  return 0;
}

export function failed(name, code) {
  console.error(`${name}没有成功，到此为止。请看上面的说明`);
  return code;
}
